//! Killing a gateway whose rotations stand at a step.

use std::time::Duration;

use anyhow::{Result, bail, ensure};
use futures_util::future::join_all;
use reqwest::RequestBuilder;
use threelo_core::clock::{Clock, SystemClock};
use threelo_sandbox::{Effect, Endpoint, Fault};
use tokio::task::JoinSet;

use super::{
    EXPIRED, PATIENCE, Rotation,
    steps::{How, Step},
    wait_until,
};
use crate::{gateway::Start, world::World};

/// How long the last one may take to get to a step after the first.
const STRAGGLERS: Duration = Duration::from_millis(500);
/// How long the cloud may take for the requests of one that was killed.
const ORPHANS: Duration = Duration::from_secs(1);

impl Rotation {
    /// Starts a gateway that stands still at a step, lets it get there, and kills it; how many
    /// rotations stood there.
    pub(super) async fn kill_at(
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
        let callers = if by_callers { self.connections } else { 0 };
        for number in 0..callers {
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
                ensure!(world.shared.standing() > 0, "nothing is re-encrypted");
                wanted
            }
            (How::SlowBody, _) => {
                wait_until(PATIENCE, || world.cloud.exchanges().len() >= wanted).await;
                // The head and the first pieces are in progress by then, and the last ones are not.
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
        if let Some(fault) = fault {
            world.cloud.remove_fault(fault);
        }
        // The cloud works off what it has got, whether or not anybody is there for the answer; what
        // it does not now would come in the middle of a later round.
        world.cloud.open_gate(&gate);
        if let How::Gate { after: false } = step.how {
            wait_until(ORPHANS, || world.cloud.exchanges().len() >= wanted).await;
        }
        Ok(stood.min(wanted))
    }

    /// Has each first write fail and take place in the end, after a later renewal, and kills the
    /// gateway then; how many rotations stood there.
    pub(super) async fn kill_after_a_late_write(
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
}
