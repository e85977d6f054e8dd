//! Parses `Retry-After`: seconds or a date, limited to a maximum.

use std::time::Duration;

use http::{HeaderMap, header::RETRY_AFTER};
use jiff::{Timestamp, fmt::rfc2822};

/// Maximum wait. A longer one would miss the ten minutes in which a refresh token may be sent again.
pub(crate) const MAX_WAIT: Duration = Duration::from_secs(5 * 60);

/// Returns the wait that the header asks for, at most [`MAX_WAIT`]; `None` without a valid one.
pub(super) fn read(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = match text.parse::<f64>() {
        Ok(seconds) if seconds.is_nan() => return None,
        Ok(seconds) => Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(MAX_WAIT),
        Err(_) => {
            let date = rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
            Duration::try_from(date.duration_since(now)).unwrap_or_default()
        }
    };
    Some(wait.min(MAX_WAIT))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(text: &str) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, text.parse().unwrap());
        let now = "2026-03-01T09:00:00Z".parse().unwrap();
        read(&headers, now).map(|wait| wait.as_secs())
    }

    #[test]
    fn seconds_are_parsed() {
        assert_eq!(wait("17"), Some(17));
        assert_eq!(wait(" 1.5 "), Some(1));
    }

    #[test]
    fn a_date_is_parsed_and_a_past_one_means_no_wait() {
        assert_eq!(wait("Sun, 01 Mar 2026 09:00:30 GMT"), Some(30));
        assert_eq!(wait("Sun, 01 Mar 2026 08:00:00 GMT"), Some(0));
    }

    #[test]
    fn a_long_wait_is_limited_to_five_minutes() {
        for text in ["86400", "1e300", "inf", "Mon, 01 Mar 2027 09:00:00 GMT"] {
            assert_eq!(wait(text), Some(300), "{text}");
        }
    }

    #[test]
    fn an_invalid_value_is_ignored() {
        for text in ["", "soon", "NaN"] {
            assert_eq!(wait(text), None, "{text}");
        }
        assert_eq!(wait("-5"), Some(0));
    }
}
