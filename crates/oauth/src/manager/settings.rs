//! What an operator can set.

use std::time::Duration;

use crate::rotation::Timing;

/// A day.
pub(super) const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How tokens are kept alive.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ManagerSettings {
    /// The share of a token's life after which its successor is fetched in the background;
    /// up to a tenth of its life earlier, so that not all connections are due at once.
    pub renew_after: f64,
    /// How long before its end a token counts as run out, for the way to Atlassian and for
    /// clocks that differ; never more than a tenth of its life.
    pub skew: Duration,
    /// How long a caller waits for a renewal, which itself goes on.
    pub wait: Duration,
    /// The times that rotations live by.
    pub timing: Timing,
    /// How long a grant lives that is not used.
    pub idle_life: Duration,
    /// How long a grant lives in any case; `None` where that is not so.
    pub absolute_life: Option<Duration>,
    /// After how long without use a grant is kept alive, at the earliest.
    pub keep_alive_after: Duration,
    /// Over how long the keeping alive of grants is spread that were made together.
    pub keep_alive_spread: Duration,
    /// How many grants are kept alive a minute, at most.
    pub keep_alive_per_minute: u32,
    /// How many renewals that nobody waits for are under way at most.
    pub background_renewals: usize,
    /// How many connections' open bearers are kept in memory, about 3 KB each.
    pub cached_connections: usize,
}

impl Default for ManagerSettings {
    /// 80 %, 10 s, 20 s, the protocol's times, 90 and 365 days; kept alive after 30 to 40 days, 120 a
    /// minute, 16 at once; 10,000.
    fn default() -> Self {
        Self {
            renew_after: 0.8,
            skew: Duration::from_secs(10),
            wait: Duration::from_secs(20),
            timing: Timing::default(),
            idle_life: 90 * DAY,
            absolute_life: Some(365 * DAY),
            keep_alive_after: 30 * DAY,
            keep_alive_spread: 10 * DAY,
            keep_alive_per_minute: 120,
            background_renewals: 16,
            cached_connections: 10_000,
        }
    }
}
