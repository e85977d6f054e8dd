//! When a connection ends by the dates of its tokens.

use std::time::Duration;

use jiff::Timestamp;

/// A day.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The lifetime of a grant (`docs/atlassian.md`, "Tokens").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GrantLife {
    /// Lifetime without use.
    pub idle: Duration,
    /// Maximum lifetime even if used; `None` if unlimited.
    pub absolute: Option<Duration>,
}

impl Default for GrantLife {
    /// 90 and 365 days.
    fn default() -> Self {
        Self {
            idle: 90 * DAY,
            absolute: Some(365 * DAY),
        }
    }
}

/// The dates of a connection's tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TokenDates {
    /// When the pair was received.
    pub issued_at: Timestamp,
    /// When the access token expires, as stated by Atlassian.
    pub access_expires_at: Option<Timestamp>,
    /// Whether there is a refresh token.
    pub refreshable: bool,
    /// When the user consented.
    pub granted_at: Timestamp,
}

/// When a connection ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadlines {
    /// When the present access token expires. It is refreshed earlier if possible.
    pub access: Option<Timestamp>,
    /// When the grant ends unless it is used earlier; `None` without a refresh token.
    pub idle: Option<Timestamp>,
    /// When the grant ends even if it is used. The user has to consent again before this time. `None` if
    /// the lifetime is unlimited, or without a refresh token.
    pub absolute: Option<Timestamp>,
}

/// A filter for connections that end before a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// Connections without a refresh token whose access token expires before this time.
    pub access_before: Timestamp,
    /// Connections with a refresh token that were refreshed before this time.
    pub issued_before: Timestamp,
    /// Connections with a refresh token that were granted before this time.
    pub granted_before: Option<Timestamp>,
}

impl GrantLife {
    /// Returns when tokens with these dates end.
    pub fn deadlines(&self, dates: &TokenDates) -> Deadlines {
        let end = |from: Timestamp, life| from.saturating_add(life).unwrap_or(Timestamp::MAX);
        let refreshable = dates.refreshable;
        Deadlines {
            access: dates.access_expires_at,
            idle: refreshable.then(|| end(dates.issued_at, self.idle)),
            absolute: (self.absolute.filter(|_| refreshable))
                .map(|life| end(dates.granted_at, life)),
        }
    }

    /// Returns the filter for connections that end before this time.
    pub fn ending_before(&self, moment: Timestamp) -> Ending {
        let begun = |life| moment.saturating_sub(life).unwrap_or(Timestamp::MIN);
        Ending {
            access_before: moment,
            issued_before: begun(self.idle),
            granted_before: self.absolute.map(begun),
        }
    }
}

impl Deadlines {
    /// Returns when the connection ends if it is not used: the earlier end of the grant, or the expiry of
    /// the access token if it cannot be refreshed.
    pub fn end(&self) -> Option<Timestamp> {
        match (self.idle, self.absolute) {
            (None, None) => self.access,
            (idle, absolute) => idle.into_iter().chain(absolute).min(),
        }
    }
}

impl Ending {
    /// Returns whether tokens with these dates match.
    pub fn matches(&self, dates: &TokenDates) -> bool {
        if !dates.refreshable {
            let end = dates.access_expires_at;
            return end.is_some_and(|end| end < self.access_before);
        }
        dates.issued_at < self.issued_before
            || self.granted_before.is_some_and(|at| dates.granted_at < at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(days: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + jiff::SignedDuration::from_hours(24 * days)
    }

    fn dates(granted: i64, issued: i64, refreshable: bool) -> TokenDates {
        TokenDates {
            issued_at: at(issued),
            access_expires_at: Some(at(issued) + Duration::from_secs(3600)),
            refreshable,
            granted_at: at(granted),
        }
    }

    #[test]
    fn a_grant_ends_when_it_is_idle_for_long_or_old() {
        let life = GrantLife::default();
        let young = life.deadlines(&dates(0, 10, true));
        assert_eq!((young.idle, young.absolute), (Some(at(100)), Some(at(365))));
        assert_eq!(young.end(), Some(at(100)));
        assert_eq!(life.deadlines(&dates(0, 300, true)).end(), Some(at(365)));
    }

    #[test]
    fn without_a_refresh_token_a_connection_ends_with_its_bearer() {
        let deadlines = GrantLife::default().deadlines(&dates(0, 0, false));
        assert_eq!(deadlines.end(), deadlines.access);
        assert_eq!((deadlines.idle, deadlines.absolute), (None, None));
    }

    #[test]
    fn without_an_absolute_end_only_idleness_ends_a_grant() {
        let life = GrantLife {
            absolute: None,
            ..GrantLife::default()
        };
        assert_eq!(life.deadlines(&dates(0, 400, true)).end(), Some(at(490)));
        assert!(!life.ending_before(at(489)).matches(&dates(0, 400, true)));
    }

    #[test]
    fn the_filter_by_end_agrees_with_the_deadlines() {
        let life = GrantLife::default();
        for (granted, issued, refreshable) in [
            (0, 10, true),
            (0, 300, true),
            (200, 300, true),
            (0, 10, false),
            (0, 99, false),
        ] {
            let dates = dates(granted, issued, refreshable);
            for day in [5, 100, 101, 364, 365, 366, 390, 391] {
                let end = life.deadlines(&dates).end().unwrap();
                let holds = life.ending_before(at(day)).matches(&dates);
                assert_eq!(holds, end < at(day), "{dates:?} before day {day}");
            }
        }
    }
}
