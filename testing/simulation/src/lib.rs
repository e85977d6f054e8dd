//! `cargo xtask soak model`: a deterministic simulation of the token manager.
//!
//! The shipped `TokenManager` of threelo-oauth runs in several processes over one memory store, with a
//! manual clock and seeded randomness. All of its dependencies fail again and again: messages are lost
//! or late, statements fail or are executed although they failed, processes crash or are paused. A seed
//! determines a run.
//!
//! - `authority`: Atlassian's authorization server. `process`, `store`, `endpoint`: the dependencies of a
//!   manager, and their faults.
//! - `callers`: when bearers are needed and sweeps are made. `world`: the run itself.
//! - `faults`: what goes wrong. `variant`: the shipped rules, and the same with a part left out.
//! - `loss`, `report`: the results.

use std::time::Duration;

use anyhow::{Result, ensure};
use clap::Args;
use threelo_oauth::rotation::Timing;

use authority::Sibling;
use faults::{Faults, Percent};
use report::Tally;
use variant::Variant;
use world::{Setup, World};

mod authority;
mod callers;
mod connection;
mod endpoint;
mod faults;
mod loss;
mod process;
mod report;
mod rng;
mod store;
mod time;
mod variant;
mod world;

/// Simulate token refreshes with many faults, and count the connections that are lost
///
/// Fails if the shipped rules lose a connection although every successor of a token stays valid.
#[derive(Debug, Args)]
pub struct Simulation {
    /// Number of runs of three rotations; variants of the rules get a tenth of it
    #[arg(long, default_value_t = 100_000)]
    runs: u64,
    /// Seed of the first run; the next run has the next seed
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// What Atlassian does with the first successor of a token that is exchanged twice; without it,
    /// all three are simulated, also for variants of the rules
    #[arg(long, value_enum)]
    sibling: Option<Sibling>,
    /// Number of gateways that share the store
    #[arg(long, default_value_t = 4)]
    processes: usize,
    /// Percentage of messages that are lost or late
    #[arg(long, default_value_t = 18.0)]
    faults: f64,
    /// Percentage of steps at which a process crashes
    #[arg(long, default_value_t = 2.0)]
    crashes: f64,
    /// Percentage of statements for which the store reports an error
    #[arg(long, default_value_t = 5.0)]
    storage: f64,
    /// Percentage of steps at which a process is paused, for up to ten minutes
    #[arg(long, default_value_t = 0.1)]
    pauses: f64,
    /// Percentage of steps at which all processes, the store or Atlassian fail for long
    #[arg(long, default_value_t = 0.0)]
    outages: f64,
    /// Percentage of refreshes after which another one is forced within ten minutes
    #[arg(long, default_value_t = 0.0)]
    forced: f64,
    /// Seconds after its first send in which a token is sent again [default: as shipped]
    #[arg(long)]
    window: Option<u64>,
    /// Print every event of the first run
    #[arg(long)]
    trace: bool,
}

const SIBLINGS: [Sibling; 3] = [Sibling::All, Sibling::Last, Sibling::LastKill];

impl Simulation {
    /// Makes the runs, and prints what was lost.
    ///
    /// # Errors
    /// If the shipped rules have lost a connection although every successor of a token stays valid.
    pub fn run(&self) -> Result<()> {
        if self.trace {
            let setup = self.setup(Variant::Shipped, self.sibling.unwrap_or(Sibling::All));
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
            let tally = self.tally(Variant::Shipped, sibling, self.runs);
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
            for variant in Variant::MUTANTS {
                for &sibling in &siblings {
                    self.tally(variant, sibling, self.runs.div_ceil(10));
                }
            }
        }
        let (seed, count) = lost.unwrap_or_default();
        ensure!(
            count == 0,
            "{count} connections were lost although every successor stays valid: run it with `--sibling all --seed {seed} --trace`"
        );
        Ok(())
    }

    fn tally(&self, variant: Variant, sibling: Sibling, runs: u64) -> Tally {
        let tally = Tally::of(self.setup(variant, sibling), self.seed, runs);
        println!("{}", tally.line(variant, sibling));
        tally
    }

    fn percent(&self) -> Percent {
        Percent {
            messages: self.faults,
            crashes: self.crashes,
            storage: self.storage,
            pauses: self.pauses,
            outages: self.outages,
            forced: self.forced,
        }
    }

    fn setup(&self, variant: Variant, sibling: Sibling) -> Setup {
        let mut timing = Timing::default();
        if let Some(seconds) = self.window {
            timing.resend_window = Duration::from_secs(seconds);
        }
        Setup {
            variant,
            sibling,
            processes: self.processes,
            faults: Faults::of(self.percent()),
            timing: variant.timing(timing),
        }
    }
}

#[cfg(test)]
mod tests;
