//! The rate-limit headers of an answer. Source: "Rate limiting" in Atlassian's Jira and Confluence pages.

use std::{fmt, time::Duration};

use http::{HeaderMap, header::RETRY_AFTER};
use jiff::{Timestamp, fmt::rfc2822};

/// The longest wait that is believed; the quota window is an hour.
pub const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(3600);

/// What an answer says about limits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How long to stay away, from `Retry-After` in seconds or as a date; an hour at most.
    pub retry_after: Option<Duration>,
    /// When the quota is full again, from `X-RateLimit-Reset`.
    pub reset: Option<Timestamp>,
    /// Which limit it was, from `RateLimit-Reason`.
    pub reason: Option<Reason>,
    /// Less than a fifth is left, from `X-RateLimit-NearLimit`.
    pub near: bool,
}

/// Which limit was met. The list is open: Atlassian's own pages and answers differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The app's points of this hour, over all sites or for one.
    Quota(String),
    /// Calls per second of an endpoint.
    Burst(String),
    /// Writes to one issue.
    PerIssue(String),
    /// Another one.
    Other(String),
}

impl Reason {
    /// The text of the header.
    pub fn as_str(&self) -> &str {
        let (Self::Quota(text) | Self::Burst(text) | Self::PerIssue(text) | Self::Other(text)) =
            self;
        text
    }

    fn read(text: &str) -> Self {
        let text = text.to_owned();
        if text.contains("quota") {
            Self::Quota(text)
        } else if text.contains("burst") {
            Self::Burst(text)
        } else if text.contains("per-issue") {
            Self::PerIssue(text)
        } else {
            Self::Other(text)
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl RateLimit {
    /// Reads the headers. What is not understood counts as absent.
    pub fn read(headers: &HeaderMap, now: Timestamp) -> Self {
        let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
        Self {
            retry_after: text(RETRY_AFTER.as_str()).and_then(|text| retry_after(text, now)),
            // Jiff's parser takes "2026-03-26T16:00Z" too, as Atlassian has been seen to write it.
            reset: text("x-ratelimit-reset").and_then(|text| text.parse().ok()),
            reason: text("ratelimit-reason").map(Reason::read),
            near: text("x-ratelimit-nearlimit").is_some_and(|text| text == "true"),
        }
    }

    /// How long to stay away: `Retry-After`, else until the reset, unless another limit than the
    /// quota was met, which the reset says nothing about. `None` where the headers do not tell.
    pub fn wait(&self, now: Timestamp) -> Option<Duration> {
        if let Some(wait) = self.retry_after {
            return Some(wait);
        }
        match self.reason {
            None | Some(Reason::Quota(_)) => Some(until(self.reset?, now)),
            Some(_) => None,
        }
    }
}

fn retry_after(text: &str, now: Timestamp) -> Option<Duration> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than a number holds are a long time too.
        let seconds = text.parse().unwrap_or(u64::MAX);
        return Some(Duration::from_secs(seconds).min(LONGEST_RETRY_AFTER));
    }
    let date = rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
    Some(until(date, now))
}

/// The span until then, none if it is past, an hour at most.
fn until(then: Timestamp, now: Timestamp) -> Duration {
    let span = Duration::try_from(then.duration_since(now)).unwrap_or_default();
    span.min(LONGEST_RETRY_AFTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_772_355_600, 0);

    fn read(headers: &[(&'static str, &str)]) -> RateLimit {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().unwrap());
        }
        RateLimit::read(&map, NOW)
    }

    fn asked(text: &str) -> Option<u64> {
        let limit = read(&[("retry-after", text)]);
        limit.retry_after.map(|wait| wait.as_secs())
    }

    #[test]
    fn retry_after_is_read_in_seconds_and_as_a_date() {
        assert_eq!(asked("17"), Some(17));
        assert_eq!(asked("Sun, 01 Mar 2026 09:01:00 GMT"), Some(60));
        assert_eq!(asked("Sun, 01 Mar 2026 08:00:00 GMT"), Some(0));
    }

    #[test]
    fn retry_after_is_an_hour_at_most() {
        assert_eq!(asked("99999999999999999999999"), Some(3600));
        assert_eq!(asked("Sun, 01 Mar 2099 09:01:00 GMT"), Some(3600));
    }

    #[test]
    fn a_retry_after_that_is_neither_counts_as_absent() {
        for odd in ["", "-5", "1.5", "soon", "tomorrow GMT"] {
            assert_eq!(asked(odd), None, "{odd:?}");
        }
    }

    #[test]
    fn the_reset_may_lack_its_seconds() {
        let limit = read(&[("x-ratelimit-reset", "2026-03-26T16:00Z")]);
        assert_eq!(limit.reset, Some("2026-03-26T16:00:00Z".parse().unwrap()));
    }

    #[test]
    fn a_reason_nobody_has_seen_before_is_kept() {
        let limit = read(&[("ratelimit-reason", "jira-concurrency-based")]);
        let reason = limit.reason.unwrap();
        assert_eq!(reason, Reason::Other("jira-concurrency-based".into()));
        assert_eq!(reason.to_string(), "jira-concurrency-based");
    }
}
