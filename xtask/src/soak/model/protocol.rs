//! Who is put to the test: the protocol of production, the same with a part left out, and what
//! others do.

use threelo_oauth::rotation::{Effect, Goal, Input, Rotation, Timing};

use super::{
    baseline::{Baseline, Lock},
    store::Promises,
};

/// A way to renew tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Protocol {
    /// As it is.
    Production,
    /// Nobody looks for what was left in the middle: the next caller finds it.
    WithoutSweeper,
    /// A swap does not compare versions.
    WithoutCompare,
    /// Orphaned tokens are thrown away.
    WithoutOrphanedTokens,
    /// No lock, no record, the last write wins.
    NoLock,
    /// A lock for two seconds, no record.
    ShortLock,
}

impl Protocol {
    /// All but production.
    pub(super) const OTHERS: [Self; 5] = [
        Self::WithoutOrphanedTokens,
        Self::WithoutSweeper,
        Self::WithoutCompare,
        Self::ShortLock,
        Self::NoLock,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Production => "production",
            Self::WithoutOrphanedTokens => "without orphaned tokens",
            Self::WithoutSweeper => "without sweeper",
            Self::WithoutCompare => "without compare-and-swap",
            Self::ShortLock => "2 s lock, no record",
            Self::NoLock => "no lock, last write wins",
        }
    }

    /// Whether attempts that were left in the middle are looked for.
    pub(super) fn sweeps(self) -> bool {
        matches!(
            self,
            Self::Production | Self::WithoutCompare | Self::WithoutOrphanedTokens
        )
    }

    /// What the store is held to.
    pub(super) fn promises(self) -> Promises {
        Promises {
            compares: matches!(
                self,
                Self::Production | Self::WithoutSweeper | Self::WithoutOrphanedTokens
            ),
            keeps_late: self != Self::WithoutOrphanedTokens,
        }
    }
}

/// One renewal on its way.
#[derive(Debug)]
pub(super) enum Machine {
    Production(Box<Rotation>),
    Baseline(Baseline),
}

impl Machine {
    pub(super) fn begin(
        protocol: Protocol,
        goal: Goal,
        timing: Timing,
        chance: f64,
    ) -> (Self, Effect) {
        let lock = match protocol {
            Protocol::NoLock => Lock::No,
            Protocol::ShortLock => Lock::Short,
            _ => {
                let (rotation, effect) = Rotation::begin(goal, timing, chance);
                return (Self::Production(Box::new(rotation)), effect);
            }
        };
        let (baseline, effect) = Baseline::begin(goal, lock, chance);
        (Self::Baseline(baseline), effect)
    }

    pub(super) fn step(&mut self, input: Input) -> Effect {
        match self {
            Self::Production(rotation) => rotation.step(input),
            Self::Baseline(baseline) => baseline.step(input),
        }
    }
}
