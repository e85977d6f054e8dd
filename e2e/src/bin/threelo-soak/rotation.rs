//! Kills gateways at every named step of a rotation, and checks that grants survive.

mod kill;
mod recovery;
mod steps;

use std::time::Duration;

use anyhow::{Result, ensure};
use clap::Args;
use threelo_core::clock::{Clock, SystemClock};

use crate::{
    gateway::Start,
    world::{Kind, Siblings, World},
};
use steps::{How, STEPS, Step};

/// A little longer than a lease.
const LEASE_OVER: Duration = Duration::from_secs(46);
/// A little longer than the reuse leeway: a grant that is not recovered by then is lost.
const LEEWAY_OVER: Duration = Duration::from_secs(11 * 60);
/// When an idle grant is refreshed at the latest.
const IDLE: Duration = Duration::from_secs(41 * 24 * 60 * 60);
/// Age at which a grant is replaced, since grants end after a year.
const OLD: Duration = Duration::from_secs(280 * 24 * 60 * 60);
/// Timeout in real time of an event that must happen.
const TIMEOUT: Duration = Duration::from_secs(20);
/// The same for an event that cannot happen, because its part of the protocol is disabled.
const DISABLED_TIMEOUT: Duration = Duration::from_millis(300);

/// Longer than the lifetime of an access token.
const EXPIRED: Duration = Duration::from_secs(61 * 60);
/// Number of kills between progress messages.
const PROGRESS_INTERVAL: usize = 1000;

/// Kill gateways at every named step of a rotation, and check that no grant is lost.
///
/// Uses real processes, a simulated Atlassian, and a clock that is moved. In each round all connections
/// refresh at the same time and block at one step; the process is killed with SIGKILL and started
/// again; after the leeway each connection makes a real call and refreshes again. Fails if a grant is
/// lost although every child of a token stays valid.
#[derive(Debug, Args)]
pub(crate) struct Rotation {
    /// Number of kills; each one affects all connections
    #[arg(long, default_value_t = 1000)]
    kills: usize,
    /// Database of the vault
    #[arg(long, default_value = "sqlite")]
    database: Kind,
    /// What happens to the first child of a token that is exchanged twice
    #[arg(long, default_value = "all")]
    sibling: Siblings,
    /// Part of the protocol to disable: sweeper or swap
    #[arg(long)]
    without: Option<String>,
    /// Number of connections that refresh at the same time
    #[arg(long, default_value_t = 10)]
    connections: usize,
    /// Only these steps; may be repeated
    #[arg(long)]
    step: Vec<String>,
}

/// The results of one step.
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
            .filter(|step| self.step.is_empty() || self.step.iter().any(|only| only == step.name))
            .collect();
        ensure!(
            self.step.is_empty() || steps.len() == self.step.len(),
            "one of these steps is none: {}; there are {}",
            self.step.join(", "),
            STEPS.map(|step| step.name).join(", ")
        );
        let mut world = World::new(self.database, self.sibling, self.connections).await?;
        let first = world.gateway("gateway", &Start::default()).await?;
        world.connect_all(&first).await?;
        first.kill().await?;

        let mut tallies = vec![Tally::default(); steps.len()];
        let mut age = Duration::ZERO;
        let begun = SystemClock.now();
        let (mut kills, mut reported) = (0, 0);
        while kills < self.kills {
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
            kills += steps.len();
            if kills - reported >= PROGRESS_INTERVAL {
                reported = kills;
                eprintln!("{kills} of {} kills", self.kills);
            }
        }
        let took = SystemClock.now().duration_since(begun);
        self.report(&steps, &tallies, took.as_secs())
    }

    /// Runs a round at one step, and returns how far the clock was moved.
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
            let timeout = match &self.without {
                Some(_) => DISABLED_TIMEOUT,
                None => TIMEOUT,
            };
            // Some may have sent their request without reaching the step.
            let due = hit.max(before);
            wait_until(timeout, || world.cloud.exchanges().len() >= before + due).await;
            recovery::settle(world, &gateway, timeout).await?;
        }
        let after = world.cloud.exchanges().len();
        tally.kills += 1;
        tally.hit += hit;
        if step.recovers {
            tally.recovered += (after - before).min(hit);
        }
        let proven = match (step.sent, step.recovers) {
            (true, _) => hit.min(before),
            (false, true) => hit.min(after - before),
            // The request had not been sent.
            (false, false) if before > 0 => 0,
            (false, false) => hit,
        };
        if proven < hit && self.without.is_none() {
            eprintln!("{}: {hit} in flight, {proven} of them proven by", step.name);
            recovery::print_exchanges(world);
        }
        tally.proven += proven;
        pass(world, LEEWAY_OVER)?;
        tally.lost += self.check_grants(world, step, &gateway, &mut pass).await?;
        gateway.kill().await?;
        Ok(passed)
    }

    fn whole(&self) -> Start {
        Start {
            failpoint: None,
            without: self.without.clone(),
        }
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

fn line(name: &str, tally: &Tally) {
    println!(
        "{name:<20}{:>10}{:>10}{:>10}{:>12}{:>8}",
        tally.kills, tally.hit, tally.proven, tally.recovered, tally.lost
    );
}

/// Waits for an event up to a limit. The event need not happen.
pub(crate) async fn wait_until(timeout: Duration, is_so: impl Fn() -> bool) {
    let waiting = async {
        while !is_so() {
            SystemClock.sleep(Duration::from_millis(2)).await;
        }
    };
    let _ = tokio::time::timeout(timeout, waiting).await;
}
