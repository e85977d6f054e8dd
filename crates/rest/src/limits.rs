//! The rate-limit headers of a response. Source: "Rate limiting" in Atlassian's Jira and Confluence pages.

use std::{fmt, time::Duration};

use http::{HeaderMap, header::RETRY_AFTER};
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
    /// What is left of the scarcest limit, from `RateLimit`. Atlassian names a number once less than a fifth is left.
    pub left: Option<Left>,
}

/// What is left of a limit: the `r` and `t` of `RateLimit: "global-app-quota";r=11000;t=600`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// The limit.
    pub limit: Reason,
    /// What is left until the reset: points of a quota, calls of other limits.
    pub remaining: u32,
    /// The time until the reset, at most an hour.
    pub reset_in: Duration,
}

impl Left {
    /// Returns the interval of calls with which what is left lasts until the reset.
    pub fn pace(&self) -> Duration {
        self.reset_in / self.remaining.max(1)
    }

    /// Reads one item of the header. The order of its parameters varies.
    fn read(item: &str) -> Option<Self> {
        let mut parts = item.split(';').map(str::trim);
        let name = parts.next()?.trim_matches('"');
        let (mut remaining, mut reset_in) = (None, None);
        for part in parts {
            match part.split_once('=') {
                Some(("r", value)) => remaining = value.trim().parse().ok(),
                Some(("t", value)) => reset_in = value.trim().parse().ok(),
                _ => {}
            }
        }
        let reset_in = Duration::from_secs(reset_in?);
        Some(Self {
            limit: Reason::read(name),
            remaining: remaining?,
            reset_in: reset_in.min(MAX_RETRY_AFTER),
        })
    }
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
    ///
    /// Headers that begin with `Beta-` are about limits that are not enforced yet, so of these only the wait of a
    /// refused call is read.
    pub fn read(headers: &HeaderMap, now: Timestamp) -> Self {
        let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
        Self {
            retry_after: upstream::retry_after(headers, now, MAX_RETRY_AFTER)
                .or_else(|| beta_retry_after(headers, now)),
            // Atlassian has sent "2026-03-26T16:00Z", without seconds, which Jiff parses too.
            reset: text("x-ratelimit-reset").and_then(|text| text.parse().ok()),
            reason: text("ratelimit-reason").map(Reason::read),
            near: text("x-ratelimit-nearlimit").is_some_and(|text| text == "true"),
            left: text("ratelimit").and_then(|text| {
                text.split(',')
                    .filter_map(Left::read)
                    .max_by_key(Left::pace)
            }),
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

/// Reads `Beta-Retry-After`, whose values are those of `Retry-After`.
fn beta_retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let value = headers.get("beta-retry-after")?;
    let alone = HeaderMap::from_iter([(RETRY_AFTER, value.clone())]);
    upstream::retry_after(&alone, now, MAX_RETRY_AFTER)
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
    fn of_several_limits_the_scarcest_is_read_whatever_the_order_of_its_parameters() {
        let limit = read(&[(
            "ratelimit",
            r#""global-app-quota";r=11000;t=600, "jira-burst-based";t=1;r=4, "jira-tenant-quota""#,
        )]);
        let left = limit.left.unwrap();
        assert_eq!(left.limit, Reason::Burst("jira-burst-based".into()));
        assert_eq!(
            (left.remaining, left.pace()),
            (4, Duration::from_millis(250))
        );
        for without_number in [r#""global-app-quota";q=65000;w=3600"#, "", "\"a\";r=x;t=1"] {
            assert_eq!(read(&[("ratelimit", without_number)]).left, None);
        }
    }

    #[test]
    fn a_wait_of_a_limit_in_its_trial_counts_if_there_is_no_other() {
        let beta = read(&[("beta-retry-after", "7")]);
        assert_eq!(beta.retry_after, Some(Duration::from_secs(7)));
        let both = read(&[("beta-retry-after", "7"), ("retry-after", "2")]);
        assert_eq!(both.retry_after, Some(Duration::from_secs(2)));
    }

    #[test]
    fn an_unknown_reason_is_kept() {
        let limit = read(&[("ratelimit-reason", "jira-concurrency-based")]);
        let reason = limit.reason.unwrap();
        assert_eq!(reason, Reason::Other("jira-concurrency-based".into()));
        assert_eq!(reason.to_string(), "jira-concurrency-based");
    }
}
