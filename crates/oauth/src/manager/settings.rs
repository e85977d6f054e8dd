//! What an operator can set.

use std::time::Duration;

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
    /// How many connections' open bearers are kept in memory, about 3 KB each.
    pub cached_connections: usize,
}

impl Default for ManagerSettings {
    /// 80 %, 10 s, 30 s and 10,000.
    fn default() -> Self {
        Self {
            renew_after: 0.8,
            skew: Duration::from_secs(10),
            wait: Duration::from_secs(30),
            cached_connections: 10_000,
        }
    }
}
