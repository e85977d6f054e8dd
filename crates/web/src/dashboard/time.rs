//! Times in words.

use maud::{Markup, html};
use threelo_core::{SignedDuration, Timestamp};

/// Returns a `time` element: how long ago or in how long, and the exact time on hover.
pub(super) fn relative(now: Timestamp, at: Timestamp) -> Markup {
    html! { time datetime=(at) title=(utc(at)) { (words(now, at)) } }
}

/// Returns a `time` element with the date.
pub(super) fn date(at: Timestamp) -> Markup {
    html! { time datetime=(at) title=(utc(at)) { (at.strftime("%-d %b %Y").to_string()) } }
}

/// Returns a `time` element with the whole time.
pub(super) fn exact(at: Timestamp) -> Markup {
    html! { time datetime=(at) { (utc(at)) } }
}

/// Returns a number of microseconds as milliseconds or seconds.
pub(super) fn milliseconds(microseconds: u64) -> String {
    match microseconds / 1000 {
        milliseconds @ 0..10_000 => format!("{milliseconds} ms"),
        milliseconds => format!("{} s", milliseconds / 1000),
    }
}

/// Returns a moment as a part of a sentence, to the minute.
pub(super) fn of_sentence(at: Timestamp) -> String {
    at.strftime("%H:%M UTC on %-d %b %Y").to_string()
}

/// Returns the time since a moment as a part of a sentence: "in the last 24 hours".
pub(super) fn since(now: Timestamp, begin: Timestamp) -> String {
    let length = length(now.duration_since(begin));
    match length.strip_prefix("1 ") {
        _ if length.is_empty() => "in the last seconds".to_owned(),
        Some(unit) => format!("in the last {unit}"),
        None => format!("in the last {length}"),
    }
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M:%S UTC").to_string()
}

/// Returns how long ago or in how long a moment is.
pub(super) fn words(now: Timestamp, at: Timestamp) -> String {
    let span = at.duration_since(now);
    let length = length(span);
    match span {
        _ if length.is_empty() => "just now".to_owned(),
        span if span.is_negative() => format!("{length} ago"),
        _ => format!("in {length}"),
    }
}

fn length(span: SignedDuration) -> String {
    let seconds = span.as_secs().unsigned_abs();
    let (minutes, hours, days) = (seconds / 60, seconds / 3600, seconds / 86_400);
    let counted = |count: u64, unit: &str| match count {
        1 => format!("1 {unit}"),
        _ => format!("{count} {unit}s"),
    };
    match () {
        () if seconds < 5 => String::new(),
        () if minutes < 1 => counted(seconds, "second"),
        () if hours < 1 => counted(minutes, "minute"),
        () if hours < 48 => counted(hours, "hour"),
        () if days < 90 => counted(days, "day"),
        () if days < 730 => counted(days / 30, "month"),
        () => counted(days / 365, "year"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_since_a_moment_reads_as_a_part_of_a_sentence() {
        let now: Timestamp = "2026-11-28T12:00:00Z".parse().unwrap();
        for (begin, expected) in [
            ("2026-11-27T12:00:00Z", "in the last 24 hours"),
            ("2026-11-28T11:59:00Z", "in the last minute"),
            ("2026-11-28T11:59:59Z", "in the last seconds"),
        ] {
            assert_eq!(since(now, begin.parse().unwrap()), expected, "{begin}");
        }
    }

    #[test]
    fn a_time_is_written_in_its_largest_unit() {
        let now: Timestamp = "2026-11-28T12:00:00Z".parse().unwrap();
        for (at, expected) in [
            ("2026-11-28T12:00:03Z", "just now"),
            ("2026-11-28T11:59:30Z", "30 seconds ago"),
            ("2026-11-28T12:01:10Z", "in 1 minute"),
            ("2026-11-27T13:00:00Z", "23 hours ago"),
            ("2026-12-30T12:00:00Z", "in 32 days"),
            ("2027-06-28T12:00:00Z", "in 7 months"),
            ("2016-11-28T12:00:00Z", "10 years ago"),
        ] {
            assert_eq!(words(now, at.parse().unwrap()), expected, "{at}");
        }
    }
}
