//! The settings of the token manager.

use std::time::Duration;

use crate::rotation::Timing;

/// A day.
pub(super) const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Settings of a [`TokenManager`](crate::TokenManager).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ManagerSettings {
    /// Fraction of a token's lifetime after which it is refreshed in the background; at random up to
    /// a tenth of the lifetime earlier, so that not all connections are due at once. 0.8.
    pub refresh_after: f64,
    /// How long before its expiry a token counts as expired, for network delays and clock differences;
    /// at most a tenth of its lifetime. 10 seconds.
    pub skew: Duration,
    /// How long a caller waits for a refresh. The refresh continues after that. 20 seconds.
    pub wait: Duration,
    /// The times of the rotation protocol.
    pub timing: Timing,
    /// Lifetime of an unused grant. 90 days.
    pub idle_life: Duration,
    /// Maximum lifetime of a grant; `None` for unlimited. 365 days.
    pub absolute_life: Option<Duration>,
    /// Minimum time without a refresh after which a grant is kept alive. 30 days.
    pub keep_alive_after: Duration,
    /// Period over which the keep-alive of grants of the same age is spread. 10 days.
    pub keep_alive_spread: Duration,
    /// Maximum number of keep-alive refreshes in a minute. 120.
    pub keep_alive_per_minute: u32,
    /// Maximum number of concurrent refreshes in the background. 16.
    pub background_refreshes: usize,
    /// Maximum number of connections whose bearers are cached, about 3 KB each once they are used. 100,000.
    pub cached_connections: usize,
}

impl Default for ManagerSettings {
    fn default() -> Self {
        Self {
            refresh_after: 0.8,
            skew: Duration::from_secs(10),
            wait: Duration::from_secs(20),
            timing: Timing::default(),
            idle_life: 90 * DAY,
            absolute_life: Some(365 * DAY),
            keep_alive_after: 30 * DAY,
            keep_alive_spread: 10 * DAY,
            keep_alive_per_minute: 120,
            background_refreshes: 16,
            cached_connections: 100_000,
        }
    }
}
