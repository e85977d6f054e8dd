//! Gateways that are killed at every named step of a rotation, and what becomes of the grants.

mod steps;

use std::time::Duration;

use anyhow::{Result, bail, ensure};
use clap::Args;
use futures_util::future::join_all;
use reqwest::RequestBuilder;
use threelo_core::clock::{Clock, SystemClock};
use threelo_sandbox::{Effect, Endpoint, Fault};
use tokio::task::JoinSet;

use crate::{
    gateway::{Gateway, Start},
    world::{Kind, Siblings, World},
};
use steps::{How, STEPS, Step};

/// A little longer than a lease.
const LEASE_OVER: Duration = Duration::from_secs(46);
/// A little longer than the leeway: what has not been recovered by then never is.
const LEEWAY_OVER: Duration = Duration::from_secs(11 * 60);
/// When a grant is kept alive at the latest.
const IDLE: Duration = Duration::from_secs(41 * 24 * 60 * 60);
/// How old a grant may get before it is replaced, since all of them end after a year.
const OLD: Duration = Duration::from_secs(280 * 24 * 60 * 60);
/// How long, in real time, something may take that is bound to happen.
const PATIENCE: Duration = Duration::from_secs(20);
/// The same where it is not, as what does it was taken out.
const IN_VAIN: Duration = Duration::from_millis(300);

/// How long the last one may take to get to a step after the first.
const STRAGGLERS: Duration = Duration::from_millis(500);
/// Longer than an access token lives.
const EXPIRED: Duration = Duration::from_secs(61 * 60);
/// Longer than any rest of a connection that is in doubt.
const REST: Duration = Duration::from_secs(130);
/// How often a connection in doubt is tried before it is lost.
const TRIES: usize = 5;

/// Kill gateways at every named step of a rotation, and see that no grant is lost.
///
/// Real processes over a simulated cloud, on a clock that is moved. In each round all connections
/// renew at once and stand still at one step; the process is killed with SIGKILL there and started
/// again; a while after the leeway each connection makes a real call and renews once more.
/// Fails if a grant is lost though every child of a token lives.
#[derive(Debug, Args)]
pub(crate) struct Rotation {
    /// How many times it is killed; each time all connections are in flight
    #[arg(long, default_value_t = 1000)]
    kills: usize,
    /// Where the vault is kept
    #[arg(long, default_value = "sqlite")]
    database: Kind,
    /// What the simulated cloud does to the first child of a token that is exchanged twice
    #[arg(long, default_value = "all")]
    sibling: Siblings,
    /// A part of the protocol to take out: sweeper, or swap
    #[arg(long)]
    without: Option<String>,
    /// How many connections renew at once
    #[arg(long, default_value_t = 10)]
    connections: usize,
    /// Only this step
    #[arg(long)]
    step: Option<String>,
}

/// What came of one step.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    kills: usize,
    hit: usize,
    proven: usize,
    recovered: usize,
    lost: usize,
}

impl Rotation {
    pub(crate) async fn run(self) -> Result<()> {
        let steps: Vec<Step> = STEPS
            .into_iter()
            .filter(|step| self.step.as_deref().is_none_or(|only| only == step.name))
            .collect();
        ensure!(!steps.is_empty(), "there is no step {:?}", self.step);
        let mut world = World::new(self.database, self.sibling, self.connections).await?;
        let first = world.gateway("gateway", &Start::default()).await?;
        world.connect_all(&first).await?;
        first.kill().await?;

        let mut tallies = vec![Tally::default(); steps.len()];
        let mut age = Duration::ZERO;
        let begun = SystemClock.now();
        while tallies.iter().map(|tally| tally.kills).sum::<usize>() < self.kills {
            for (step, tally) in steps.iter().zip(&mut tallies) {
                age += self.round(&mut world, *step, tally).await?;
                if age > OLD {
                    let gateway = world.gateway("gateway", &Start::default()).await?;
                    for number in 0..self.connections {
                        world.connect(&gateway, number).await?;
                    }
                    gateway.kill().await?;
                    age = Duration::ZERO;
                }
            }
        }
        let took = SystemClock.now().duration_since(begun);
        self.report(&steps, &tallies, took.as_secs())
    }

    /// Hits all connections at one step; how much time passed on the moved clock.
    async fn round(&self, world: &mut World, step: Step, tally: &mut Tally) -> Result<Duration> {
        let mut passed = Duration::ZERO;
        let mut pass = |world: &mut World, span| {
            passed += span;
            world.pass(span)
        };
        if step.how == How::KeepAlive {
            pass(world, IDLE)?;
        }
        world.cloud.clear_records();
        let hit = match step.how {
            How::Failpoint(name) => self.kill_at(world, step, Some(name), true).await?,
            How::Gate { .. } | How::SlowBody => self.kill_at(world, step, None, true).await?,
            How::Sweep => {
                self.kill_at(world, step, Some("after-claim"), true).await?;
                pass(world, LEASE_OVER)?;
                if self.without.as_deref() == Some("sweeper") {
                    0
                } else {
                    self.kill_at(world, step, Some("before-swap"), false)
                        .await?
                }
            }
            How::KeepAlive => {
                self.kill_at(world, step, Some("before-swap"), false)
                    .await?
            }
            How::LateWrite => self.kill_after_a_late_write(world, &mut pass).await?,
            How::Reseal => self.kill_at(world, step, None, true).await?,
            How::Callback => self.kill_at(world, step, Some("callback"), true).await?,
        };
        let before = world.cloud.exchanges().len();
        pass(world, LEASE_OVER)?;
        let gateway = world.gateway("gateway", &self.whole()).await?;
        match step.how {
            How::Reseal => self.reseal_the_rest(world, &mut pass).await?,
            How::Callback => self.consent_again(world, &gateway).await?,
            _ => {}
        }
        if step.recovers {
            let patience = match &self.without {
                Some(_) => IN_VAIN,
                None => PATIENCE,
            };
            // Some may have sent without getting to the step.
            let due = hit.max(before);
            wait_until(patience, || world.cloud.exchanges().len() >= before + due).await;
            // The last answers are still on their way into the store.
            settle(world, &gateway).await?;
        }
        let after = world.cloud.exchanges().len();
        tally.kills += 1;
        tally.hit += hit;
        if step.recovers {
            tally.recovered += (after - before).min(hit);
        }
        tally.proven += match (step.sent, step.recovers) {
            (true, _) => hit.min(before),
            (false, true) => hit.min(after - before),
            (false, false) => hit,
        };
        pass(world, LEEWAY_OVER)?;
        tally.lost += self.judge(world, step, &gateway, &mut pass).await?;
        gateway.kill().await?;
        Ok(passed)
    }

    fn whole(&self) -> Start {
        Start {
            failpoint: None,
            without: self.without.clone(),
        }
    }

    /// Starts a gateway that stands still at a step, lets it get there, and kills it; how many
    /// rotations stood there.
    async fn kill_at(
        &self,
        world: &World,
        step: Step,
        failpoint: Option<&str>,
        by_callers: bool,
    ) -> Result<usize> {
        // One of its own for each round.
        let gate = world.cloud.now().to_string();
        let at_gate = |after| Effect::Gate {
            name: gate.clone(),
            after,
        };
        let effect = match step.how {
            How::Gate { after } => Some(at_gate(after)),
            How::Reseal => Some(at_gate(true)),
            How::SlowBody => Some(Effect::SlowBody {
                chunk_bytes: 100,
                pause_ms: 50,
            }),
            _ => None,
        };
        let fault = effect.map(|effect| {
            let fault = Fault::new(effect).at(Endpoint::Token);
            world.cloud.set_fault(fault)
        });
        let start = Start {
            failpoint: failpoint.map(str::to_owned),
            without: self.without.clone(),
        };
        let gateway = world.gateway("gateway", &start).await?;
        let mut calls = Vec::new();
        for number in 0..if by_callers { self.connections } else { 0 } {
            calls.push(match step.how {
                How::Callback => world.consent(&gateway, number).await?,
                _ => world.renew(&gateway, number),
            });
        }
        let mut callers: JoinSet<_> = calls.into_iter().map(RequestBuilder::send).collect();
        let mut rekey = None;
        let wanted = self.connections;
        let stood = match (step.how, failpoint) {
            (How::Gate { .. }, _) => {
                ensure!(
                    world.cloud.held(&gate, wanted).await,
                    "the gate is not reached"
                );
                wanted
            }
            (How::Reseal, _) => {
                ensure!(
                    world.cloud.held(&gate, wanted).await,
                    "the gate is not reached"
                );
                rekey = Some(world.shared.rekey(true, &Start::at("reseal"))?.spawn()?);
                wait_until(PATIENCE, || world.shared.standing() > 0).await;
                ensure!(world.shared.standing() > 0, "nothing is sealed anew");
                wanted
            }
            (How::SlowBody, _) => {
                wait_until(PATIENCE, || world.cloud.exchanges().len() >= wanted).await;
                // The head and the first pieces are under way by then, and the last ones are not.
                SystemClock.sleep(Duration::from_millis(150)).await;
                world.cloud.exchanges().len()
            }
            _ => {
                wait_until(PATIENCE, || world.shared.standing() > 0).await;
                // Not all need come: a thread that stands still may keep others from it.
                wait_until(STRAGGLERS, || world.shared.standing() >= wanted).await;
                world.shared.standing()
            }
        };
        if stood == 0 {
            bail!("nobody reached the step {}: {}", step.name, gateway.said());
        }
        gateway.kill().await?;
        if let Some(mut rekey) = rekey {
            rekey.kill().await?;
        }
        callers.shutdown().await;
        // What is held stays held: the cloud never works it off, or has done so.
        if let Some(fault) = fault {
            world.cloud.remove_fault(fault);
        }
        Ok(stood.min(wanted))
    }

    /// Has each first write fail and take place in the end, after a later renewal, and kills the
    /// gateway then; how many rotations stood there.
    async fn kill_after_a_late_write(
        &self,
        world: &mut World,
        pass: &mut impl FnMut(&mut World, Duration) -> Result<()>,
    ) -> Result<usize> {
        let start = Start {
            failpoint: Some("late-write".to_owned()),
            without: self.without.clone(),
        };
        let gateway = world.gateway("gateway", &start).await?;
        let renewed = join_all((0..self.connections).map(|n| world.renew(&gateway, n).send()));
        for answer in renewed.await {
            let status = answer?.status();
            ensure!(status == 200, "a write that is tried again fails: {status}");
        }
        pass(world, EXPIRED)?;
        let mut callers = JoinSet::new();
        for number in 0..self.connections {
            callers.spawn(world.renew(&gateway, number).send());
        }
        wait_until(PATIENCE, || world.shared.standing() >= self.connections).await;
        let stood = world.shared.standing();
        ensure!(stood > 0, "no write came late: {}", gateway.said());
        gateway.kill().await?;
        callers.shutdown().await;
        Ok(stood)
    }

    /// Ends the change of keys that was killed, and takes the old key away.
    async fn reseal_the_rest(
        &self,
        world: &mut World,
        pass: &mut impl FnMut(&mut World, Duration) -> Result<()>,
    ) -> Result<()> {
        let mut rekey = world.shared.rekey(false, &Start::default())?.spawn()?;
        // It waits a while for gateways that still have the old key.
        let ended = loop {
            if let Some(ended) = rekey.try_wait()? {
                break ended;
            }
            SystemClock.sleep(Duration::from_millis(20)).await;
            pass(world, Duration::from_millis(500))?;
        };
        ensure!(ended.success(), "the vault is not sealed anew: {ended}");
        world.shared.forget_old_keys()
    }

    /// Nobody is kept from consenting once more by the time it was for nothing.
    async fn consent_again(&self, world: &World, gateway: &Gateway) -> Result<()> {
        for number in 0..self.connections {
            let back = world.consent(gateway, number).await?.send().await?;
            let status = back.status();
            ensure!(status == 200, "a second consent ends with {status}");
        }
        Ok(())
    }

    /// Has every connection make a real call and renew once more; how many can not, even when they
    /// are given time. Those get a new grant, to go on with.
    async fn judge(
        &self,
        world: &mut World,
        step: Step,
        gateway: &Gateway,
        pass: &mut impl FnMut(&mut World, Duration) -> Result<()>,
    ) -> Result<usize> {
        let mut doubtful: Vec<usize> = (0..self.connections).collect();
        let mut said = doubt(world, gateway, &mut doubtful).await?;
        for wait in std::iter::once(EXPIRED).chain([REST; TRIES]) {
            if doubtful.is_empty() {
                return Ok(0);
            }
            pass(world, wait)?;
            said = doubt(world, gateway, &mut doubtful).await?;
        }
        for (number, said) in doubtful.iter().zip(said) {
            eprintln!("{}: connection {number} is lost: {said}", step.name);
            world.connect(gateway, *number).await?;
        }
        Ok(doubtful.len())
    }

    fn report(&self, steps: &[Step], tallies: &[Tally], seconds: i64) -> Result<()> {
        println!(
            "database {:?}, sibling {:?}, without {:?}, {} connections, {seconds} s",
            self.database, self.sibling, self.without, self.connections
        );
        println!(
            "{:<20}{:>10}{:>10}{:>10}{:>12}{:>8}",
            "step", "SIGKILLs", "in flight", "proven", "recovered", "lost"
        );
        let mut all = Tally::default();
        for (step, tally) in steps.iter().zip(tallies) {
            line(step.name, tally);
            all.kills += tally.kills;
            all.hit += tally.hit;
            all.proven += tally.proven;
            all.recovered += tally.recovered;
            all.lost += tally.lost;
        }
        line("all", &all);
        if self.without.is_none() {
            ensure!(
                all.proven == all.hit,
                "{} hits are not proven by the cloud's log",
                all.hit - all.proven
            );
        }
        if self.sibling == Siblings::All || self.without.is_some() {
            ensure!(all.lost == 0, "{} grants were lost", all.lost);
        }
        Ok(())
    }
}

/// Leaves those that can not make a call and renew; what they were told.
async fn doubt(
    world: &World,
    gateway: &Gateway,
    connections: &mut Vec<usize>,
) -> Result<Vec<String>> {
    let judged = join_all(connections.iter().map(|&number| async move {
        let said = world.works(gateway, number).await?;
        if said.is_some() {
            return anyhow::Ok(said);
        }
        let renewed = world.renew(gateway, number).send().await?;
        let status = renewed.status();
        let text = renewed.text().await?;
        Ok((status != 200).then(|| format!("renewed: {status}: {text}")))
    }))
    .await;
    let judged: Vec<Option<String>> = judged.into_iter().collect::<Result<_>>()?;
    let mut bad = judged.iter().map(Option::is_some);
    connections.retain(|_| bad.next().unwrap_or_default());
    Ok(judged.into_iter().flatten().collect())
}

fn line(name: &str, tally: &Tally) {
    println!(
        "{name:<20}{:>10}{:>10}{:>10}{:>12}{:>8}",
        tally.kills, tally.hit, tally.proven, tally.recovered, tally.lost
    );
}

/// Waits for something that is seen from outside; it need not happen.
pub(crate) async fn wait_until(patience: Duration, is_so: impl Fn() -> bool) {
    let waiting = async {
        while !is_so() {
            SystemClock.sleep(Duration::from_millis(2)).await;
        }
    };
    let _ = tokio::time::timeout(patience, waiting).await;
}

/// Lets rotations that are under way end: a call joins the one of its connection.
async fn settle(world: &World, gateway: &Gateway) -> Result<()> {
    for number in 0..world.connections {
        world.call(gateway, number).send().await?;
    }
    Ok(())
}
