//! `cargo xtask soak model`: the rotation protocol of threelo-oauth, its very step function, in a
//! world of a few processes, a store and Atlassian where everything fails again and again.
//!
//! No socket and no clock: a run is a queue of events and a seed, so each can be repeated.
//!
//! - `cloud`: Atlassian's token families. `store`: one row with its lease, attempt and orphaned tokens.
//! - `world`: what happens when. `process`: what an instance knows. `call`: why renewals begin.
//! - `arrange`: flights, sweeps and calls to come. `carry`, `send`: carrying out what the protocol
//!   asks for. `faults`: what goes wrong.
//! - `protocol`, `baseline`: who else is tried. `judge`, `report`: what came of it.

use std::time::Duration;

use anyhow::{Result, ensure};
use clap::Args;
use threelo_oauth::rotation::Timing;

use cloud::Sibling;
use faults::{Faults, Percent};
use protocol::Protocol;
use report::Tally;
use world::{Setup, World};

mod arrange;
mod baseline;
mod call;
mod carry;
mod cloud;
mod faults;
mod judge;
mod process;
mod protocol;
mod report;
mod rng;
mod send;
mod store;
mod time;
mod world;

/// Renew tokens in a simulated world full of faults, and count the connections that are lost.
///
/// Fails if production loses one of them though every child of a token lives.
#[derive(Debug, Args)]
pub(crate) struct Model {
    /// How many runs of three rotations; the comparisons get a tenth of them.
    #[arg(long, default_value_t = 100_000)]
    runs: u64,
    /// The seed of the first run; the next has the next one.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// What Atlassian does with the first child of a token that is exchanged twice; without it,
    /// all three are tried and compared with other protocols.
    #[arg(long, value_enum)]
    sibling: Option<Sibling>,
    /// How many instances of the gateway share the store.
    #[arg(long, default_value_t = 4)]
    processes: usize,
    /// Percent of messages that are lost or late.
    #[arg(long, default_value_t = 18.0)]
    faults: f64,
    /// Percent of steps at which a process dies.
    #[arg(long, default_value_t = 2.0)]
    crashes: f64,
    /// Percent of statements that the store says it failed at.
    #[arg(long, default_value_t = 5.0)]
    storage: f64,
    /// Percent of steps at which a process is stopped, for up to ten minutes.
    #[arg(long, default_value_t = 0.1)]
    pauses: f64,
    /// Percent of steps at which all processes die, or the store or Atlassian is away for long.
    #[arg(long, default_value_t = 0.0)]
    outages: f64,
    /// Percent of renewals after which somebody asks for another one within ten minutes.
    #[arg(long, default_value_t = 0.0)]
    insistence: f64,
    /// For how many seconds after its first send a token is sent again, if not as in production.
    #[arg(long)]
    window: Option<u64>,
    /// Tell everything that happens in the first run.
    #[arg(long)]
    trace: bool,
}

const SIBLINGS: [Sibling; 3] = [Sibling::All, Sibling::Last, Sibling::LastKill];

impl Model {
    pub(crate) fn run(&self) -> Result<()> {
        if self.trace {
            let setup = self.setup(Protocol::Production, self.sibling.unwrap_or(Sibling::All));
            println!("{:?}", World::run(setup, self.seed, true));
            return Ok(());
        }
        let siblings = self
            .sibling
            .map_or(SIBLINGS.to_vec(), |sibling| vec![sibling]);
        println!(
            "{} runs of three rotations, seeds from {}: {:?}",
            self.runs,
            self.seed,
            self.percent()
        );
        println!("{}", report::head());
        let mut lost = None;
        for &sibling in &siblings {
            let tally = self.tally(Protocol::Production, sibling, self.runs);
            for (seed, loss) in &tally.seeds {
                println!("    --seed {seed}: {loss:?}");
            }
            if sibling == Sibling::All {
                lost = tally
                    .seeds
                    .first()
                    .map(|(seed, _)| (*seed, tally.in_reach()));
            }
        }
        if self.sibling.is_none() {
            for protocol in Protocol::OTHERS {
                for &sibling in &siblings {
                    self.tally(protocol, sibling, self.runs.div_ceil(10));
                }
            }
        }
        let (seed, count) = lost.unwrap_or_default();
        ensure!(
            count == 0,
            "{count} connections were lost though every child lives: add `--seed {seed} --runs 1 --trace`"
        );
        Ok(())
    }

    fn tally(&self, protocol: Protocol, sibling: Sibling, runs: u64) -> Tally {
        let tally = Tally::of(self.setup(protocol, sibling), self.seed, runs);
        println!("{}", tally.line(protocol, sibling));
        tally
    }

    fn percent(&self) -> Percent {
        Percent {
            messages: self.faults,
            crashes: self.crashes,
            storage: self.storage,
            pauses: self.pauses,
            outages: self.outages,
            insistence: self.insistence,
        }
    }

    fn setup(&self, protocol: Protocol, sibling: Sibling) -> Setup {
        let mut timing = Timing::default();
        if let Some(seconds) = self.window {
            timing.resend_window = Duration::from_secs(seconds);
        }
        Setup {
            protocol,
            sibling,
            processes: self.processes,
            faults: Faults::of(self.percent()),
            timing,
        }
    }
}

#[cfg(test)]
mod tests;
