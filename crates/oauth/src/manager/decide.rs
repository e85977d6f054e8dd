//! Step 1: what to do with a token, told from the time alone.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::settings::ManagerSettings;

/// What to do with a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Hand it out.
    Use,
    /// Hand it out, and have its successor fetched meanwhile.
    UseAndRenew,
    /// It has run out: fetch its successor first.
    Renew,
    /// It has run out and can not have a successor.
    GiveUp,
}

/// The two moments that count in a token's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Life {
    /// From here on its successor is fetched.
    pub(super) renew_at: Timestamp,
    /// From here on it is not handed out.
    pub(super) ends_at: Timestamp,
}

impl Life {
    /// The life of a token; `jitter` is a share from 0 to 1. A token that does not say when it
    /// ends is good until it is refused.
    pub(super) fn of(
        issued_at: Timestamp,
        expires_at: Option<Timestamp>,
        settings: &ManagerSettings,
        jitter: f64,
    ) -> Self {
        let Some(expires_at) = expires_at else {
            return Self {
                renew_at: Timestamp::MAX,
                ends_at: Timestamp::MAX,
            };
        };
        let span = Duration::try_from(expires_at.duration_since(issued_at)).unwrap_or_default();
        let share = (settings.renew_after - 0.1 * jitter).clamp(0.0, 1.0);
        let after =
            |from: Timestamp, span: Duration| from.saturating_add(span).unwrap_or(Timestamp::MAX);
        let skew = SignedDuration::try_from(settings.skew.min(span / 10)).unwrap_or_default();
        Self {
            renew_at: after(issued_at, span.mul_f64(share)),
            ends_at: expires_at.saturating_sub(skew).unwrap_or(Timestamp::MIN),
        }
    }

    /// What to do now; `renewable` says whether there can be a successor.
    pub(super) fn step(self, now: Timestamp, renewable: bool) -> Step {
        match (now < self.ends_at, renewable) {
            (true, true) if now >= self.renew_at => Step::UseAndRenew,
            (true, _) => Step::Use,
            (false, true) => Step::Renew,
            (false, false) => Step::GiveUp,
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

    fn hour(jitter: f64) -> Life {
        Life::of(
            ISSUED,
            Some(later(3600)),
            &ManagerSettings::default(),
            jitter,
        )
    }

    #[test]
    fn a_token_is_renewed_from_80_percent_of_its_life_on() {
        let life = hour(0.0);
        assert_eq!(life.step(later(2879), true), Step::Use);
        assert_eq!(life.step(later(2880), true), Step::UseAndRenew);
    }

    #[test]
    fn jitter_renews_up_to_a_tenth_of_its_life_earlier() {
        assert_eq!(hour(1.0).renew_at, later(2520));
    }

    #[test]
    fn a_token_is_used_until_just_before_its_end() {
        let life = hour(0.0);
        assert_eq!(life.step(later(3589), true), Step::UseAndRenew);
        assert_eq!(life.step(later(3590), true), Step::Renew);
    }

    #[test]
    fn a_token_that_can_not_be_renewed_is_used_to_its_end() {
        let life = hour(0.0);
        assert_eq!(life.step(later(3589), false), Step::Use);
        assert_eq!(life.step(later(3590), false), Step::GiveUp);
    }

    #[test]
    fn a_short_life_keeps_nine_tenths_of_it() {
        let life = Life::of(ISSUED, Some(later(30)), &ManagerSettings::default(), 0.0);
        assert_eq!(life.ends_at, later(27));
        assert_eq!(life.step(ISSUED, true), Step::Use);
    }

    #[test]
    fn a_token_without_a_known_end_is_good_until_it_is_refused() {
        let life = Life::of(ISSUED, None, &ManagerSettings::default(), 0.0);
        assert_eq!(life.step(later(1_000_000_000), true), Step::Use);
    }

    #[test]
    fn a_token_that_had_ended_when_it_came_is_renewed_at_once() {
        let life = Life::of(ISSUED, Some(later(-60)), &ManagerSettings::default(), 0.5);
        assert_eq!(life.step(ISSUED, true), Step::Renew);
    }
}
