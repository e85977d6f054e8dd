//! The rate-limit headers of a response. Source: "Rate limiting" in Atlassian's Jira and Confluence pages.

use std::{fmt, time::Duration};

use http::HeaderMap;
use jiff::Timestamp;
use threelo_core::upstream;

/// The maximum wait that is taken from a header; the quota window is an hour.
pub const MAX_RETRY_AFTER: Duration = Duration::from_secs(3600);

/// The rate-limit headers of a response.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The minimum wait before the next request, from `Retry-After`; at most an hour.
    pub retry_after: Option<Duration>,
    /// The time at which the quota is reset, from `X-RateLimit-Reset`.
    pub reset: Option<Timestamp>,
    /// The limit that was exceeded, from `RateLimit-Reason`.
    pub reason: Option<Reason>,
    /// Whether less than a fifth of the quota is left, from `X-RateLimit-NearLimit`.
    pub near: bool,
}

/// The limit that was exceeded. The values are open-ended: Atlassian's documentation and responses differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The app's hourly points, for all sites or for one.
    Quota(String),
    /// The rate of calls to an endpoint.
    Burst(String),
    /// The rate of writes to one issue.
    PerIssue(String),
    /// Another limit.
    Other(String),
}

impl Reason {
    /// Returns the value of the header.
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
    /// Reads the headers. Values that cannot be parsed count as absent.
    pub fn read(headers: &HeaderMap, now: Timestamp) -> Self {
        let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
        Self {
            retry_after: upstream::retry_after(headers, now, MAX_RETRY_AFTER),
            // Atlassian has sent "2026-03-26T16:00Z", without seconds, which Jiff parses too.
            reset: text("x-ratelimit-reset").and_then(|text| text.parse().ok()),
            reason: text("ratelimit-reason").map(Reason::read),
            near: text("x-ratelimit-nearlimit").is_some_and(|text| text == "true"),
        }
    }

    /// Returns the minimum wait before the next request: `Retry-After`, or else the time until the reset if
    /// the exceeded limit is the quota, the only one that the reset applies to. `None` if the headers specify
    /// none.
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

/// Returns the time until `then`: zero if it has passed, at most an hour.
fn until(then: Timestamp, now: Timestamp) -> Duration {
    let span = Duration::try_from(then.duration_since(now)).unwrap_or_default();
    span.min(MAX_RETRY_AFTER)
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

    #[test]
    fn retry_after_is_limited_to_one_hour() {
        let limit = read(&[("retry-after", "7200")]);
        assert_eq!(limit.retry_after, Some(MAX_RETRY_AFTER));
    }

    #[test]
    fn the_reset_may_lack_its_seconds() {
        let limit = read(&[("x-ratelimit-reset", "2026-03-26T16:00Z")]);
        assert_eq!(limit.reset, Some("2026-03-26T16:00:00Z".parse().unwrap()));
    }

    #[test]
    fn an_unknown_reason_is_kept() {
        let limit = read(&[("ratelimit-reason", "jira-concurrency-based")]);
        let reason = limit.reason.unwrap();
        assert_eq!(reason, Reason::Other("jira-concurrency-based".into()));
        assert_eq!(reason.to_string(), "jira-concurrency-based");
    }
}
