//! Many runs on all cores, and what came of them.

use std::{
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    thread,
};

use super::{
    cloud::Sibling,
    judge::Loss,
    protocol::Protocol,
    world::{Setup, World},
};

/// How many runs a thread takes at a time.
const CHUNK: u64 = 256;

/// What came of many runs.
#[derive(Debug, Default, Clone)]
pub(super) struct Tally {
    pub(super) runs: u64,
    pub(super) lost: u64,
    /// Of those lost: nobody could have helped it.
    pub(super) out_of_reach: u64,
    /// Of those lost: a living token was in the hands of a process that died.
    pub(super) in_hand: u64,
    pub(super) exchanges: u64,
    pub(super) rotations: u64,
    /// The first seeds of those lost that were in reach, with the reason.
    pub(super) seeds: Vec<(u64, Loss)>,
}

/// How many seeds are told.
const SEEDS: usize = 5;

impl Tally {
    /// Runs so many seeds from this one on.
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

    /// Those that somebody could have saved.
    pub(super) fn in_reach(&self) -> u64 {
        self.lost - self.out_of_reach
    }

    /// The share of runs that lose the connection though they need not.
    pub(super) fn share(&self) -> f64 {
        self.in_reach() as f64 / self.runs.max(1) as f64
    }

    /// How often a token is exchanged to be renewed once.
    pub(super) fn exchanges_per_rotation(&self) -> f64 {
        self.exchanges as f64 / self.rotations.max(1) as f64
    }

    /// A line of the table.
    pub(super) fn line(&self, protocol: Protocol, sibling: Sibling) -> String {
        format!(
            "{:<25} {:<9} {:>8} {:>8} {:>9.4} {:>8} {:>8} {:>10.3}",
            protocol.name(),
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

/// What stands above the lines.
pub(super) fn head() -> String {
    format!(
        "{:<25} {:<9} {:>8} {:>8} {:>9} {:>8} {:>8} {:>10}",
        "protocol", "sibling", "runs", "lost", "percent", "no reach", "in hand", "exchanges"
    )
}
