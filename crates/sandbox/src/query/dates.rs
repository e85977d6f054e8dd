//! Dates in queries, which are in the time zone of the caller's account.

use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Timestamp, Zoned, tz::TimeZone};

use crate::cloud::answer::Call;

/// Parses dates relative to an instant and a time zone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dates<'a> {
    now: Timestamp,
    zone: &'a TimeZone,
}

impl<'a> Dates<'a> {
    pub(crate) fn of(call: &'a Call<'_>) -> Self {
        Self {
            now: call.now,
            zone: &call.zone,
        }
    }

    /// Parses `2026-11-02`, `2026/11/02 09:30`, milliseconds since 1970, or a period relative to now: `-7d`, `4w 2d`.
    pub(crate) fn instant(self, text: &str) -> Option<Timestamp> {
        let text = text.trim().replace('/', "-");
        if let Ok(time) = DateTime::strptime("%Y-%m-%d %H:%M", &text) {
            return time.to_zoned(self.zone.clone()).ok().map(|z| z.timestamp());
        }
        if let Ok(date) = text.parse::<Date>() {
            let midnight = date.at(0, 0, 0, 0).to_zoned(self.zone.clone());
            return midnight.ok().map(|z| z.timestamp());
        }
        if let Ok(milliseconds) = text.parse::<i64>() {
            return Timestamp::from_millisecond(milliseconds).ok();
        }
        self.now.checked_add(period(&text)?).ok()
    }

    /// Returns the value of `now()`, `startOfDay()`, `endOfWeek("-1")` and so on.
    pub(crate) fn function(self, name: &str, arguments: &[String]) -> Option<Timestamp> {
        if name == "now" {
            return arguments.is_empty().then_some(self.now);
        }
        let (end, unit) = match name.split_at_checked(name.find("of")? + 2)? {
            ("startof", unit) => (false, unit),
            ("endof", unit) => (true, unit),
            _ => return None,
        };
        let now = self.now.to_zoned(self.zone.clone());
        let start = start_of(&now, unit, i64::from(end))?;
        let at = match end {
            true => start.timestamp() - SignedDuration::from_millis(1),
            false => start.timestamp(),
        };
        let Some(argument) = arguments.first() else {
            return Some(at);
        };
        // A number counts the unit of the function.
        if let Ok(count) = argument.parse::<i64>() {
            let moved = start_of(&now, unit, count.checked_add(i64::from(end))?)?;
            let moved = moved.timestamp();
            return Some(match end {
                true => moved - SignedDuration::from_millis(1),
                false => moved,
            });
        }
        at.checked_add(period(argument)?).ok()
    }
}

/// Returns the start of the unit `ahead` units after the one that `now` is in.
fn start_of(now: &Zoned, unit: &str, ahead: i64) -> Option<Zoned> {
    let day = now.start_of_day().ok()?;
    let back = |days: i8| day.checked_sub(jiff::Span::new().days(i64::from(days)));
    let (start, step) = match unit {
        "day" => (day, jiff::Span::new().try_days(ahead)),
        // Weeks begin on Sunday, as in Jira's default settings.
        "week" => (
            back(now.weekday().to_sunday_zero_offset()).ok()?,
            jiff::Span::new().try_weeks(ahead),
        ),
        "month" => (
            day.first_of_month().ok()?,
            jiff::Span::new().try_months(ahead),
        ),
        "year" => (
            day.first_of_year().ok()?,
            jiff::Span::new().try_years(ahead),
        ),
        _ => return None,
    };
    start.checked_add(step.ok()?).ok()
}

/// Parses `-7d`, `4w 2d` or `30m`.
fn period(text: &str) -> Option<SignedDuration> {
    let (negative, text) = match text.trim().strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.trim().trim_start_matches('+')),
    };
    let mut seconds: i64 = 0;
    for part in text.split_whitespace() {
        let unit = part.chars().last()?;
        let amount: u32 = part.strip_suffix(unit)?.parse().ok()?;
        let unit = match unit {
            'm' => 60,
            'h' => 3_600,
            'd' => 86_400,
            'w' => 604_800,
            _ => return None,
        };
        seconds = seconds.checked_add(i64::from(amount).checked_mul(unit)?)?;
    }
    let seconds = if negative { -seconds } else { seconds };
    (!text.is_empty()).then(|| SignedDuration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloud::answer::time_zone;

    fn in_stockholm<T>(read: impl FnOnce(Dates<'_>) -> T) -> T {
        let zone = time_zone("Europe/Stockholm");
        read(Dates {
            now: "2026-11-02T09:00:00Z".parse().unwrap(),
            zone: &zone,
        })
    }

    fn at(text: &str) -> Option<String> {
        in_stockholm(|dates| dates.instant(text)).map(|at| at.to_string())
    }

    fn function(name: &str, arguments: &[&str]) -> Option<String> {
        let arguments: Vec<String> = arguments.iter().map(|a| (*a).to_owned()).collect();
        in_stockholm(|dates| dates.function(name, &arguments)).map(|at| at.to_string())
    }

    #[test]
    fn a_date_without_a_zone_is_in_the_zone_of_the_account() {
        assert_eq!(at("2026-11-01").as_deref(), Some("2026-10-31T23:00:00Z"));
        assert_eq!(
            at("2026/07/01 08:15").as_deref(),
            Some("2026-07-01T06:15:00Z")
        );
    }

    #[test]
    fn milliseconds_and_periods_are_instants() {
        assert_eq!(at("1793610000000").as_deref(), Some("2026-11-02T09:00:00Z"));
        assert_eq!(at("-2d").as_deref(), Some("2026-10-31T09:00:00Z"));
        assert_eq!(at("-1w 2d").as_deref(), Some("2026-10-24T09:00:00Z"));
        for text in ["soon", "", "-", "9999999999999999w", "99999999999w"] {
            assert_eq!(at(text), None, "{text}");
        }
    }

    #[test]
    fn functions_return_the_start_and_the_end_of_days_weeks_months_and_years() {
        for (name, arguments, expected) in [
            ("now", &[][..], "2026-11-02T09:00:00Z"),
            ("startofday", &[], "2026-11-01T23:00:00Z"),
            ("startofday", &["-1"], "2026-10-31T23:00:00Z"),
            ("startofday", &["-1h"], "2026-11-01T22:00:00Z"),
            ("endofday", &[], "2026-11-02T22:59:59.999Z"),
            ("startofweek", &[], "2026-10-31T23:00:00Z"),
            ("startofmonth", &["-1"], "2026-09-30T22:00:00Z"),
            ("endofyear", &[], "2026-12-31T22:59:59.999Z"),
        ] {
            assert_eq!(
                function(name, arguments).as_deref(),
                Some(expected),
                "{name}"
            );
        }
        assert_eq!(function("startofcentury", &[]), None);
        assert_eq!(function("currentuser", &[]), None);
    }
}
