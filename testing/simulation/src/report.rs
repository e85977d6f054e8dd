//! Many runs on all cores, and their results.

use std::{
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    thread,
};

use super::{
    authority::Sibling,
    loss::Loss,
    variant::Variant,
    world::{Setup, World},
};

/// Number of runs that a thread takes at a time.
const CHUNK: u64 = 256;

/// The results of many runs.
#[derive(Debug, Default, Clone)]
pub(super) struct Tally {
    pub(super) runs: u64,
    pub(super) lost: u64,
    /// Losses that the gateway could not have prevented.
    pub(super) out_of_reach: u64,
    /// Losses after a process crashed while only it had a valid token.
    pub(super) in_hand: u64,
    pub(super) exchanges: u64,
    pub(super) rotations: u64,
    /// The first seeds of losses that the gateway could have prevented.
    pub(super) seeds: Vec<(u64, Loss)>,
}

/// Number of seeds that are reported.
const SEEDS: usize = 5;

impl Tally {
    /// Runs this number of seeds, starting with `first`.
    pub(super) fn of(setup: Setup, first: u64, runs: u64) -> Self {
        let next = AtomicU64::new(0);
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let work = || {
            let mut tally = Self::default();
            loop {
                let from = next.fetch_add(CHUNK, Relaxed);
                if from >= runs {
                    return tally;
                }
                for i in from..runs.min(from + CHUNK) {
                    tally.count(setup, first.wrapping_add(i));
                }
            }
        };
        let mut total = Self::default();
        thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            for worker in workers {
                match worker.join() {
                    Ok(tally) => total.add(tally),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
        });
        total.seeds.sort_by_key(|(seed, _)| *seed);
        total.seeds.truncate(SEEDS);
        total
    }

    fn count(&mut self, setup: Setup, seed: u64) {
        let run = World::run(setup, seed, false);
        self.runs += 1;
        self.exchanges += run.exchanges;
        self.rotations += run.rotations;
        let Some(loss) = run.loss else { return };
        self.lost += 1;
        self.in_hand += u64::from(loss.was_in_hand);
        if loss.out_of_reach {
            self.out_of_reach += 1;
        } else if self.seeds.len() < SEEDS {
            self.seeds.push((seed, loss));
        }
    }

    fn add(&mut self, other: Self) {
        self.runs += other.runs;
        self.lost += other.lost;
        self.out_of_reach += other.out_of_reach;
        self.in_hand += other.in_hand;
        self.exchanges += other.exchanges;
        self.rotations += other.rotations;
        self.seeds.extend(other.seeds);
    }

    /// Returns the number of losses that the gateway could have prevented.
    pub(super) fn in_reach(&self) -> u64 {
        self.lost - self.out_of_reach
    }

    /// Returns the share of runs with such a loss.
    pub(super) fn share(&self) -> f64 {
        self.in_reach() as f64 / self.runs.max(1) as f64
    }

    /// Returns the number of exchanges for each rotation.
    pub(super) fn exchanges_per_rotation(&self) -> f64 {
        self.exchanges as f64 / self.rotations.max(1) as f64
    }

    /// Returns a line of the table.
    pub(super) fn line(&self, variant: Variant, sibling: Sibling) -> String {
        format!(
            "{:<25} {:<9} {:>8} {:>8} {:>9.4} {:>8} {:>8} {:>10.3}",
            variant.name(),
            format!("{sibling:?}"),
            self.runs,
            self.in_reach(),
            100.0 * self.share(),
            self.out_of_reach,
            self.in_hand,
            self.exchanges_per_rotation(),
        )
    }
}

/// Returns the head of the table.
pub(super) fn head() -> String {
    format!(
        "{:<25} {:<9} {:>8} {:>8} {:>9} {:>8} {:>8} {:>10}",
        "rules", "sibling", "runs", "lost", "percent", "no reach", "in hand", "exchanges"
    )
}
