//! Reads wait times, trace ids and errors of requests to Atlassian, for all HTTP clients of the workspace.

use std::{error::Error, time::Duration};

use http::{HeaderMap, HeaderName, header::RETRY_AFTER};
use jiff::{Timestamp, fmt::rfc2822};

/// Returns the wait that `Retry-After` asks for, in seconds or as a date, but at most `longest`.
///
/// A negative number and a date in the past mean no wait. `None` if the header is absent or cannot be parsed.
pub fn retry_after(headers: &HeaderMap, now: Timestamp, longest: Duration) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = match text.parse::<f64>() {
        Ok(seconds) if seconds.is_nan() => return None,
        // Only a number that is too large for a `Duration` fails here.
        Ok(seconds) => Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(longest),
        Err(_) => {
            let date = rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
            Duration::try_from(date.duration_since(now)).unwrap_or_default()
        }
    };
    Some(wait.min(longest))
}

/// Returns the seconds of a `Retry-After` header for this wait: rounded up, so that the next call does not come
/// too early, and at least one.
pub fn retry_after_seconds(wait: Duration) -> u64 {
    let begun = u64::from(wait.subsec_nanos() > 0);
    wait.as_secs().saturating_add(begun).max(1)
}

/// Returns the trace id of a response, which Atlassian's support asks for.
pub fn trace_id(headers: &HeaderMap) -> Option<&str> {
    const NAMES: [HeaderName; 3] = [
        HeaderName::from_static("atl-traceid"),
        HeaderName::from_static("x-arequestid"),
        HeaderName::from_static("x-trace-id"),
    ];
    NAMES
        .iter()
        .find_map(|name| headers.get(name)?.to_str().ok())
        .filter(|id| !id.is_empty())
}

/// Returns the message of the innermost source: "connection refused" rather than "error sending request".
pub fn innermost(error: &dyn Error) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(text: &str) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, text.parse().unwrap());
        let now = "2026-03-01T09:00:00Z".parse().unwrap();
        retry_after(&headers, now, Duration::from_secs(300)).map(|wait| wait.as_secs())
    }

    #[test]
    fn retry_after_accepts_seconds() {
        assert_eq!(wait("17"), Some(17));
        assert_eq!(wait(" 1.5 "), Some(1));
        assert_eq!(wait("-5"), Some(0));
    }

    #[test]
    fn retry_after_accepts_a_date_and_one_in_the_past_means_no_wait() {
        assert_eq!(wait("Sun, 01 Mar 2026 09:00:30 GMT"), Some(30));
        assert_eq!(wait("Sun, 01 Mar 2026 08:00:00 GMT"), Some(0));
    }

    #[test]
    fn retry_after_is_limited_to_the_longest_wait() {
        for text in [
            "86400",
            "99999999999999999999999",
            "1e300",
            "inf",
            "Mon, 01 Mar 2027 09:00:00 GMT",
        ] {
            assert_eq!(wait(text), Some(300), "{text}");
        }
    }

    #[test]
    fn a_retry_after_that_cannot_be_parsed_is_ignored() {
        for text in ["", "soon", "NaN", "tomorrow GMT"] {
            assert_eq!(wait(text), None, "{text}");
        }
    }

    #[test]
    fn the_seconds_of_a_retry_after_are_rounded_up_to_at_least_one() {
        for (millis, seconds) in [
            (0, 1),
            (1, 1),
            (1000, 1),
            (1001, 2),
            (1999, 2),
            (60_000, 60),
        ] {
            let wait = Duration::from_millis(millis);
            assert_eq!(retry_after_seconds(wait), seconds, "{wait:?}");
        }
        assert_eq!(retry_after_seconds(Duration::MAX), u64::MAX);
    }

    #[test]
    fn an_empty_trace_id_counts_as_absent() {
        let mut headers = HeaderMap::new();
        headers.insert("atl-traceid", http::HeaderValue::from_static(""));
        assert_eq!(trace_id(&headers), None);
        headers.insert("atl-traceid", http::HeaderValue::from_static("6e1b1f"));
        assert_eq!(trace_id(&headers), Some("6e1b1f"));
    }
}
