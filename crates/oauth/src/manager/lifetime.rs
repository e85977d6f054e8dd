//! When an access token is used and when it is refreshed, by its lifetime.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::settings::ManagerSettings;

/// What to do with a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// Hand it out.
    Now,
    /// Hand it out, and fetch its successor in the background.
    NowAndRefresh,
    /// It has expired: fetch its successor first.
    AfterRefresh,
    /// It has expired and can have no successor.
    Never,
}

/// When a token is refreshed and when it expires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lifetime {
    /// When its refresh becomes due.
    pub(super) refresh_at: Timestamp,
    /// When it counts as expired.
    pub(super) ends_at: Timestamp,
}

impl Lifetime {
    /// Returns the lifetime of a token; `jitter` is a random number from 0 to 1. A token without an
    /// expiry is valid until it is refused.
    pub(super) fn of(
        issued_at: Timestamp,
        expires_at: Option<Timestamp>,
        settings: &ManagerSettings,
        jitter: f64,
    ) -> Self {
        let Some(expires_at) = expires_at else {
            return Self {
                refresh_at: Timestamp::MAX,
                ends_at: Timestamp::MAX,
            };
        };
        let span = Duration::try_from(expires_at.duration_since(issued_at)).unwrap_or_default();
        let share = (settings.refresh_after - 0.1 * jitter).clamp(0.0, 1.0);
        let after =
            |from: Timestamp, span: Duration| from.saturating_add(span).unwrap_or(Timestamp::MAX);
        let skew = SignedDuration::try_from(settings.skew.min(span / 10)).unwrap_or_default();
        Self {
            refresh_at: after(issued_at, span.mul_f64(share)),
            ends_at: expires_at.saturating_sub(skew).unwrap_or(Timestamp::MIN),
        }
    }

    /// Returns what to do now; `refreshable` says whether there can be a successor.
    pub(super) fn next_use(self, now: Timestamp, refreshable: bool) -> Use {
        match (now < self.ends_at, refreshable) {
            (true, true) if now >= self.refresh_at => Use::NowAndRefresh,
            (true, _) => Use::Now,
            (false, true) => Use::AfterRefresh,
            (false, false) => Use::Never,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ISSUED: Timestamp = Timestamp::constant(1_772_355_600, 0);

    fn later(seconds: i64) -> Timestamp {
        ISSUED + SignedDuration::from_secs(seconds)
    }

    fn hour(jitter: f64) -> Lifetime {
        Lifetime::of(
            ISSUED,
            Some(later(3600)),
            &ManagerSettings::default(),
            jitter,
        )
    }

    #[test]
    fn a_token_is_refreshed_after_80_percent_of_its_lifetime() {
        let life = hour(0.0);
        assert_eq!(life.next_use(later(2879), true), Use::Now);
        assert_eq!(life.next_use(later(2880), true), Use::NowAndRefresh);
    }

    #[test]
    fn jitter_makes_the_refresh_up_to_a_tenth_of_the_lifetime_earlier() {
        assert_eq!(hour(1.0).refresh_at, later(2520));
    }

    #[test]
    fn a_token_is_used_until_shortly_before_it_expires() {
        let life = hour(0.0);
        assert_eq!(life.next_use(later(3589), true), Use::NowAndRefresh);
        assert_eq!(life.next_use(later(3590), true), Use::AfterRefresh);
    }

    #[test]
    fn a_token_without_a_refresh_token_is_used_until_it_expires() {
        let life = hour(0.0);
        assert_eq!(life.next_use(later(3589), false), Use::Now);
        assert_eq!(life.next_use(later(3590), false), Use::Never);
    }

    #[test]
    fn the_skew_is_at_most_a_tenth_of_a_short_lifetime() {
        let life = Lifetime::of(ISSUED, Some(later(30)), &ManagerSettings::default(), 0.0);
        assert_eq!(life.ends_at, later(27));
        assert_eq!(life.next_use(ISSUED, true), Use::Now);
    }

    #[test]
    fn a_token_without_an_expiry_is_used_until_it_is_refused() {
        let life = Lifetime::of(ISSUED, None, &ManagerSettings::default(), 0.0);
        assert_eq!(life.next_use(later(1_000_000_000), true), Use::Now);
    }

    #[test]
    fn a_token_that_is_issued_expired_is_refreshed_at_once() {
        let life = Lifetime::of(ISSUED, Some(later(-60)), &ManagerSettings::default(), 0.5);
        assert_eq!(life.next_use(ISSUED, true), Use::AfterRefresh);
    }
}
