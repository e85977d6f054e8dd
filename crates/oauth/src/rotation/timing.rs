//! The times of the protocol.

use std::time::Duration;

use threelo_core::clock::doubled;

/// The times of the protocol. `docs/rotation.md` explains them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timing {
    /// How long a claim keeps other instances from sending. 45 seconds.
    pub lease: Duration,
    /// Latest time after the start of a claim at which the token may be sent. 20 seconds.
    pub latest_send: Duration,
    /// How long after its first send a token may be claimed to be sent again: Atlassian's ten
    /// minutes, which start no earlier, less [`latest_send`](Self::latest_send) and the duration of
    /// a request. Not shorter: if the response is lost, not sending again means giving up. 560
    /// seconds.
    pub resend_window: Duration,
    /// Minimum time before a token that was rejected is sent again. 60 seconds.
    pub confirm_after: Duration,
    /// Maximum of that time. 130 seconds.
    pub confirm_before: Duration,
    /// Number of times that a token is rejected after which the user has to reconnect. 3.
    pub rejections: u32,
    /// Time between two forced refreshes of a connection that needs its user. 2 hours.
    pub needs_reconnect_cooldown: Duration,
    /// Longest cooldown after a failure that a forced refresh waits for. 10 seconds.
    pub forced_wait_limit: Duration,
    /// How long tokens from a second send are not exchanged: a first send that arrives this late
    /// would present a token whose successor has been used, which ends the grant. 3 minutes.
    pub resend_hold: Duration,
    /// Interval of polls while another instance holds the lease. 100 ms.
    pub lease_poll: Duration,
    /// How long storing new tokens is retried. 2 hours.
    pub store_retry_deadline: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            lease: Duration::from_secs(45),
            latest_send: Duration::from_secs(20),
            resend_window: Duration::from_secs(560),
            confirm_after: Duration::from_secs(60),
            confirm_before: Duration::from_secs(130),
            rejections: 3,
            needs_reconnect_cooldown: Duration::from_secs(2 * 60 * 60),
            forced_wait_limit: Duration::from_secs(10),
            resend_hold: Duration::from_secs(3 * 60),
            lease_poll: Duration::from_millis(100),
            store_retry_deadline: Duration::from_secs(2 * 60 * 60),
        }
    }
}

/// Longest pause between two attempts to store new tokens.
pub(super) const LONGEST_STORE_PAUSE: Duration = Duration::from_secs(10);

/// Longest cooldown after failed exchanges: short enough for several sends within the ten minutes.
const LONGEST_COOLDOWN: Duration = Duration::from_secs(30);

/// Returns a pause of 1, 2, 4 … seconds after this number of failures in a row, reduced at random by
/// up to a half.
pub(crate) fn backoff(failures: u32, longest: Duration, jitter: f64) -> Duration {
    let pause = doubled(Duration::from_secs(1), failures.saturating_sub(1), longest);
    pause.mul_f64(1.0 - jitter / 2.0)
}

/// Returns the cooldown after this number of failed exchanges.
pub(super) fn cooldown_after(failures: u32, jitter: f64) -> Duration {
    backoff(failures, LONGEST_COOLDOWN, jitter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cooldowns_double_up_to_30_seconds() {
        let seconds = |failures| cooldown_after(failures, 0.0).as_secs();
        let cooldowns: Vec<u64> = (1..=8).map(seconds).collect();
        assert_eq!(cooldowns, [1, 2, 4, 8, 16, 30, 30, 30]);
        assert_eq!(seconds(u32::MAX), 30);
    }

    #[test]
    fn jitter_shortens_a_cooldown_by_at_most_a_half() {
        assert_eq!(cooldown_after(3, 1.0), Duration::from_secs(2));
    }
}
