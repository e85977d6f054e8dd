//! Several gateways on one Postgres, and many callers with one expired token.

use std::{sync::Arc, time::Duration};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use threelo_core::clock::{Clock, SystemClock};
use threelo_sandbox::{Effect, Endpoint, Fault};
use tokio::{sync::Barrier, task::JoinSet};

use crate::{
    gateway::{Gateway, Start},
    rotation::wait_until,
    world::{Kind, Siblings, World},
};

/// Longer than the lifetime of an access token.
const EXPIRED: Duration = Duration::from_secs(61 * 60);
/// A little longer than a lease.
const LEASE_OVER: Duration = Duration::from_secs(46);
/// A little longer than Postgres lets a stopped client keep a transaction open and rows locked.
const OPEN_TRANSACTION: Duration = Duration::from_secs(11);
const TIMEOUT: Duration = Duration::from_secs(30);
const GATE: &str = "soak";

/// Call four gateways with one expired token, and count the exchanges.
#[derive(Debug, Args)]
pub(crate) struct Callers {
    /// Number of rounds
    #[arg(long, default_value_t = 50)]
    rounds: usize,
    /// Number of rounds in which the lease holder is stopped, and resumed after its lease expired
    #[arg(long, default_value_t = 5)]
    stopped_rounds: usize,
    /// Number of gateways
    #[arg(long, default_value_t = 4)]
    gateways: usize,
    /// Number of callers per gateway
    #[arg(long, default_value_t = 250)]
    callers: usize,
}

impl Callers {
    pub(crate) async fn run(self) -> Result<()> {
        let mut world = World::new(Kind::Postgres, Siblings::All, 1).await?;
        let mut gateways = Vec::new();
        for number in 0..self.gateways {
            let name = format!("gateway-{number}");
            gateways.push(world.gateway(&name, &Start::default()).await?);
        }
        world.connect_all(&gateways[0]).await?;
        for round in 0..self.rounds {
            self.round(&mut world, &gateways)
                .await
                .with_context(|| format!("round {round}"))?;
        }
        println!(
            "{} rounds: {} gateways x {} callers, one exchange each, every answer good",
            self.rounds, self.gateways, self.callers
        );
        for round in 0..self.stopped_rounds {
            self.stopped_round(&mut world, &gateways)
                .await
                .with_context(|| format!("stopped round {round}"))?;
        }
        println!(
            "{} rounds with the holder stopped: the others went on after its lease, its write was \
             refused and its answer kept",
            self.stopped_rounds
        );
        Ok(())
    }

    async fn round(&self, world: &mut World, gateways: &[Gateway]) -> Result<()> {
        world.pass(EXPIRED)?;
        world.cloud.clear_records();
        let late = Effect::Delay {
            before_ms: 0,
            after_ms: 500,
        };
        world.cloud.set_fault(Fault::new(late).at(Endpoint::Token));
        let good = self.call_all(world, gateways).await?;
        world.cloud.clear_faults();
        ensure!(good == gateways.len() * self.callers, "{good} good answers");
        expect_exchanges(1, world, gateways)
    }

    /// Makes all calls at the same time, and returns how many succeeded.
    async fn call_all(&self, world: &World, gateways: &[Gateway]) -> Result<usize> {
        let barrier = Arc::new(Barrier::new(gateways.len() * self.callers));
        let mut callers = JoinSet::new();
        for gateway in gateways {
            for _ in 0..self.callers {
                let (call, barrier) = (world.call(gateway, 0), barrier.clone());
                callers.spawn(async move {
                    barrier.wait().await;
                    let answer = call.send().await?;
                    let status = answer.status();
                    let text = answer.text().await?;
                    ensure!(status == 200, "{status}: {text}");
                    anyhow::Ok(())
                });
            }
        }
        let mut good = 0;
        while let Some(done) = callers.join_next().await {
            match done? {
                Ok(()) => good += 1,
                Err(error) => eprintln!("a call failed: {error:#}"),
            }
        }
        Ok(good)
    }

    async fn stopped_round(&self, world: &mut World, gateways: &[Gateway]) -> Result<()> {
        let (holder, others) = gateways.split_first().context("there is a gateway")?;
        world.pass(EXPIRED)?;
        world.cloud.clear_records();
        let late_before = kept_aside(holder);
        let gate = Effect::Gate {
            name: GATE.to_owned(),
            after: true,
        };
        world.cloud.close_gate(GATE);
        world
            .cloud
            .set_fault(Fault::new(gate).at(Endpoint::Token).once());
        let call = tokio::spawn(world.refresh(holder, 0).send());
        ensure!(
            world.cloud.held(GATE, 1).await,
            "the lease holder sends no request"
        );
        holder.freeze().await?;
        world.cloud.open_gate(GATE);
        // These seconds of the lease are real, since the database server has no clock that can be moved.
        SystemClock.sleep(OPEN_TRANSACTION).await;
        world.pass(LEASE_OVER)?;
        let good = self.call_all(world, others).await?;
        ensure!(good == others.len() * self.callers, "{good} good answers");
        expect_exchanges(2, world, gateways)?;
        holder.signal("CONT")?;
        wait_until(TIMEOUT, || kept_aside(holder) > late_before).await;
        ensure!(
            kept_aside(holder) == late_before + 1,
            "the holder did not keep its answer: {}",
            holder.said()
        );
        let _ = call.await?;
        let said = world.works(holder, 0).await?;
        ensure!(said.is_none(), "the holder's next call: {said:?}");
        expect_exchanges(2, world, gateways)
    }
}

/// Checks the number of exchanges. The error shows those of the simulated Atlassian and the logs of all
/// gateways.
fn expect_exchanges(expected: usize, world: &World, gateways: &[Gateway]) -> Result<()> {
    let exchanges = world.cloud.exchanges();
    if exchanges.len() == expected {
        return Ok(());
    }
    let said: String = gateways.iter().map(Gateway::said).collect();
    bail!(
        "{} exchanges instead of {expected}: {exchanges:#?}\n{said}",
        exchanges.len()
    )
}

/// Returns how often a gateway has logged that it stores orphaned tokens.
fn kept_aside(gateway: &Gateway) -> usize {
    gateway.log().matches("new tokens arrived too late").count()
}
