//! The times that the protocol lives by.

use std::time::Duration;

/// The times that the protocol lives by (`docs/rotation.md` gives the reasons).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timing {
    /// For how long a claim keeps others from sending.
    pub lease: Duration,
    /// How long after a claim was begun the token may be sent at the latest.
    pub latest_send: Duration,
    /// How long after its first send a token may be claimed to be sent again: Atlassian's ten
    /// minutes, which begin no earlier, less [`Timing::latest_send`] and what a request takes.
    /// Not less: where the answer is lost, whoever does not send any more has given up.
    pub window: Duration,
    /// The shortest pause before a token that was called dead is sent again.
    pub repeat_after: Duration,
    /// The longest.
    pub repeat_before: Duration,
    /// How often a token must be called dead to be dead.
    pub refusals: u32,
    /// The pause between two tries on a dead connection, which somebody insists on.
    pub dead_rest: Duration,
    /// The longest rest after a failure that somebody who insists waits out.
    pub insistence: Duration,
    /// For how long tokens that came by a second send are not exchanged in their turn. A first send
    /// that is taken up that late finds its grandchild otherwise, and ends the grant.
    pub stragglers: Duration,
    /// How often it is looked whether whoever holds the lease is done, in the longest run.
    pub poll: Duration,
    /// How long the keeping of an answer is tried.
    pub patience: Duration,
}

impl Default for Timing {
    /// 45 s, 20 s, 560 s, 60 to 130 s, three times, 2 h, 10 s, 3 min, 100 ms and 2 h.
    fn default() -> Self {
        Self {
            lease: Duration::from_secs(45),
            latest_send: Duration::from_secs(20),
            window: Duration::from_secs(560),
            repeat_after: Duration::from_secs(60),
            repeat_before: Duration::from_secs(130),
            refusals: 3,
            dead_rest: Duration::from_secs(2 * 60 * 60),
            insistence: Duration::from_secs(10),
            stragglers: Duration::from_secs(3 * 60),
            poll: Duration::from_millis(100),
            patience: Duration::from_secs(2 * 60 * 60),
        }
    }
}

/// The longest pause after failures in a row: often enough to use the ten minutes.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// 1, 2, 4 … seconds after so many failures in a row, up to a half less by chance.
pub(crate) fn pause(failures: u32, longest: Duration, chance: f64) -> Duration {
    let doublings = failures.saturating_sub(1).min(20);
    let pause = Duration::from_secs(1 << doublings).min(longest);
    pause.mul_f64(1.0 - chance / 2.0)
}

/// The pause after so many failed exchanges.
pub(super) fn pause_after(failures: u32, chance: f64) -> Duration {
    pause(failures, LONGEST_PAUSE, chance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_half_a_minute() {
        let seconds = |failures| pause_after(failures, 0.0).as_secs();
        let pauses: Vec<u64> = (1..=8).map(seconds).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 30, 30, 30]);
        assert_eq!(seconds(u32::MAX), 30);
    }

    #[test]
    fn chance_shortens_a_pause_by_half_at_most() {
        assert_eq!(pause_after(3, 1.0), Duration::from_secs(2));
    }
}
