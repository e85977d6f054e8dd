//! Chance that repeats itself: the same seed gives the same run, on every machine.

use super::time::{Moment, Span};

/// SplitMix64, which is good enough to throw dice with.
#[derive(Debug, Clone)]
pub(super) struct Rng(u64);

impl Rng {
    pub(super) fn new(seed: u64) -> Self {
        let mut rng = Self(seed);
        // Neighbouring seeds begin far apart.
        rng.0 = rng.next() ^ 0x6a09_e667_f3bc_c908;
        rng
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 to 1.
    pub(super) fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Yes, with this probability.
    pub(super) fn chance(&mut self, probability: f64) -> bool {
        probability > 0.0 && self.unit() < probability
    }

    /// From `low` up to `high`, both included.
    pub(super) fn between(&mut self, low: Span, high: Span) -> Span {
        low + self.next() % (high - low + 1)
    }

    /// A moment of this stretch.
    pub(super) fn moment(&mut self, from: Moment, to: Moment) -> Moment {
        self.between(from, to.max(from))
    }
}
