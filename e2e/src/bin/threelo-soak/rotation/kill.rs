//! Kills a gateway whose rotations are blocked at a step.

use std::time::Duration;

use anyhow::{Result, bail, ensure};
use futures_util::future::join_all;
use reqwest::RequestBuilder;
use threelo_core::clock::{Clock, SystemClock};
use threelo_sandbox::{Effect, Endpoint, Fault};
use tokio::task::JoinSet;

use super::{
    EXPIRED, Rotation, TIMEOUT,
    steps::{How, Step},
    wait_until,
};
use crate::{gateway::Start, world::World};

/// How long after the first rotation the last one may reach a step.
const LATE_REQUESTS: Duration = Duration::from_millis(500);
/// Timeout of the simulated Atlassian for the requests of a killed gateway.
const ORPHANS: Duration = Duration::from_secs(1);

impl Rotation {
    /// Starts a gateway that blocks at a step, and kills it there. Returns how many rotations were
    /// blocked.
    pub(super) async fn kill_at(
        &self,
        world: &World,
        step: Step,
        failpoint: Option<&str>,
        by_callers: bool,
    ) -> Result<usize> {
        // A separate one for each round.
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
            ..Start::default()
        };
        let gateway = world.gateway("gateway", &start).await?;
        let mut calls = Vec::new();
        let callers = if by_callers { self.connections } else { 0 };
        for number in 0..callers {
            calls.push(match step.how {
                How::Callback => world.consent(&gateway, number).await?,
                _ => world.refresh(&gateway, number),
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
                wait_until(TIMEOUT, || world.shared.blocked() > 0).await;
                ensure!(world.shared.blocked() > 0, "nothing is re-encrypted");
                wanted
            }
            (How::SlowBody, _) => {
                wait_until(TIMEOUT, || world.cloud.exchanges().len() >= wanted).await;
                // By then the head and the first parts were sent, and the last parts were not.
                SystemClock.sleep(Duration::from_millis(150)).await;
                world.cloud.exchanges().len()
            }
            _ => {
                wait_until(TIMEOUT, || world.shared.blocked() > 0).await;
                // Not all need to arrive, since a blocked thread may delay others.
                wait_until(LATE_REQUESTS, || world.shared.blocked() >= wanted).await;
                world.shared.blocked()
            }
        };
        if stood == 0 {
            bail!(
                "no rotation reached the step {}: {}",
                step.name,
                gateway.said()
            );
        }
        gateway.kill().await?;
        if let Some(mut rekey) = rekey {
            rekey.kill().await?;
        }
        callers.shutdown().await;
        if let Some(fault) = fault {
            world.cloud.remove_fault(fault);
        }
        // The simulated Atlassian processes the received requests even without a client. Wait for that,
        // so that they do not affect a later round.
        world.cloud.open_gate(&gate);
        if let How::Gate { after: false } = step.how {
            wait_until(ORPHANS, || world.cloud.exchanges().len() >= wanted).await;
        }
        Ok(stood.min(wanted))
    }

    /// Delays each first write until after a later refresh, and kills the gateway then. Returns how many
    /// rotations were blocked.
    pub(super) async fn kill_after_a_late_write(
        &self,
        world: &mut World,
        pass: &mut impl FnMut(&mut World, Duration) -> Result<()>,
    ) -> Result<usize> {
        let start = Start {
            failpoint: Some("late-write".to_owned()),
            without: self.without.clone(),
            ..Start::default()
        };
        let gateway = world.gateway("gateway", &start).await?;
        let refreshed = join_all((0..self.connections).map(|n| world.refresh(&gateway, n).send()));
        for answer in refreshed.await {
            let status = answer?.status();
            ensure!(status == 200, "a retried write failed: {status}");
        }
        pass(world, EXPIRED)?;
        let mut callers = JoinSet::new();
        for number in 0..self.connections {
            callers.spawn(world.refresh(&gateway, number).send());
        }
        wait_until(TIMEOUT, || world.shared.blocked() >= self.connections).await;
        let stood = world.shared.blocked();
        ensure!(stood > 0, "no write was delayed: {}", gateway.said());
        gateway.kill().await?;
        callers.shutdown().await;
        Ok(stood)
    }
}
