//! When a connection's next renewal may be tried. Kept in memory, for one version of its tokens:
//! new tokens, wherever they come from, have no past.

use std::{sync::Arc, time::Duration};

use threelo_core::{bearer::BearerError, clock::Monotonic, id::ConnectionKey, token::TokenVersion};

use super::{Shared, bounded::Versioned, wait::unavailable};

/// The longest pause after failures in a row: often enough to use the ten minutes in which
/// a refresh token may be sent again.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// The longest pause after tokens that were refused one after the other.
const LONGEST_REFUSAL: Duration = Duration::from_secs(5 * 60);

/// A token that was good for so long was refused for a reason of its own.
const REFUSAL_MEMORY: Duration = Duration::from_secs(10 * 60);

/// A pause.
#[derive(Debug, Clone)]
pub(super) struct Backoff {
    pub(super) version: TokenVersion,
    pub(super) failures: u32,
    pub(super) until: Monotonic,
    pub(super) reason: Arc<str>,
    pub(super) refusal: bool,
}

impl Versioned for Backoff {
    fn version(&self) -> TokenVersion {
        self.version
    }
}

/// 1, 2, 4 … seconds after so many failures in a row, up to a half less by chance.
pub(super) fn pause(failures: u32, longest: Duration, chance: f64) -> Duration {
    let doublings = failures.saturating_sub(1).min(20);
    let pause = Duration::from_secs(1 << doublings).min(longest);
    pause.mul_f64(1.0 - chance / 2.0)
}

impl Shared {
    /// Whether the renewal of this version may be tried now.
    pub(super) fn check_hindrance(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
    ) -> Result<(), BearerError> {
        let now = self.parts.clock.monotonic();
        self.breakers.check(key, now)?;
        match self.backoffs.get(key) {
            Some(backoff) if backoff.version == version && now < backoff.until => {
                let left = backoff.until.since(now);
                Err(unavailable(key, &*backoff.reason, left))
            }
            _ => Ok(()),
        }
    }

    /// Notes that the renewal of this version failed; gives back the pause.
    pub(super) fn note_failure(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        reason: &str,
        at_least: Option<Duration>,
    ) -> Duration {
        let before = self.backoffs.get(key).filter(|b| b.version == version);
        let failures = before.map_or(1, |b| b.failures.saturating_add(1));
        let pause = pause(failures, LONGEST_PAUSE, self.chance()).max(at_least.unwrap_or_default());
        self.pause_for(key, version, failures, pause, reason, false);
        pause
    }

    /// Notes that a refused token has a successor. If that is refused too, and its successor,
    /// the pauses between the renewals grow.
    pub(super) fn note_refusal(
        &self,
        key: &ConnectionKey,
        before: Option<Backoff>,
        refused: TokenVersion,
        successor: TokenVersion,
    ) {
        let now = self.parts.clock.monotonic();
        let in_a_row = before
            .filter(|b| b.refusal && b.version == refused && now.since(b.until) < REFUSAL_MEMORY);
        let failures = in_a_row.map_or(1, |b| b.failures.saturating_add(1));
        let pause = pause(failures, LONGEST_REFUSAL, 0.0);
        let reason = "Atlassian refuses one new access token after the other";
        self.pause_for(key, successor, failures, pause, reason, true);
    }

    fn pause_for(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        failures: u32,
        pause: Duration,
        reason: &str,
        refusal: bool,
    ) {
        let until = Monotonic(self.parts.clock.monotonic().0.saturating_add(pause));
        let backoff = Backoff {
            version,
            failures,
            until,
            reason: reason.into(),
            refusal,
        };
        self.backoffs.put(key, backoff, self.backoffs.ticket(key));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_half_a_minute() {
        let seconds = |failures| pause(failures, LONGEST_PAUSE, 0.0).as_secs();
        let pauses: Vec<u64> = (1..=8).map(seconds).collect();
        assert_eq!(pauses, [1, 2, 4, 8, 16, 30, 30, 30]);
        assert_eq!(seconds(u32::MAX), 30);
    }

    #[test]
    fn chance_shortens_a_pause_by_half_at_most() {
        assert_eq!(pause(3, LONGEST_PAUSE, 1.0), Duration::from_secs(2));
    }
}
