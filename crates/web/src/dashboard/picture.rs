//! Pictures that are drawn on the server.

use maud::{Markup, html};
use threelo_core::{
    Timestamp,
    deadline::{GrantLife, TokenDates},
    request_log::RequestRecord,
};

use super::time;

/// A deadline of a connection.
struct Deadline {
    name: &'static str,
    end: Timestamp,
    /// The share of the time that is left, from 0 to 1.
    left: f64,
    /// `bad` or `fair` if the end of the connection is near.
    urgency: &'static str,
}

fn all_deadlines(now: Timestamp, dates: &TokenDates, life: &GrantLife) -> Vec<Deadline> {
    let deadlines = life.deadlines(dates);
    let all = [
        ("Access token", dates.issued_at, deadlines.access, false),
        ("Without a refresh", dates.issued_at, deadlines.idle, true),
        ("Consent", dates.granted_at, deadlines.absolute, true),
    ];
    let deadline = |(name, begin, end, is_final): (_, _, Option<Timestamp>, bool)| {
        let end = end?;
        let left = share_left(now, begin, end);
        let urgency = match left {
            _ if !is_final => "",
            left if left < 0.05 => "bad",
            left if left < 0.15 => "fair",
            _ => "",
        };
        Some(Deadline {
            name,
            end,
            left,
            urgency,
        })
    };
    all.into_iter().filter_map(deadline).collect()
}

/// Draws how much is left of each deadline of a connection.
pub(super) fn deadlines(now: Timestamp, dates: &TokenDates, life: &GrantLife) -> Markup {
    html! {
        div.bars {
            @for Deadline { name, end, left, urgency } in all_deadlines(now, dates, life) {
                div { span { (name) }
                svg role="img" aria-label={ (format!("{:.0}", left * 100.0)) " % left" } preserveAspectRatio="none" {
                    rect.track width="100%" height="100%" rx="4" {}
                    rect class={ "left " (urgency) } width={ (format!("{:.1}", left * 100.0)) "%" } height="100%" rx="4" {}
                }
                span.small.quiet {
                    @if end <= now { "ended " } @else { "ends " }
                    (time::relative(now, end))
                } }
            }
        }
    }
}

/// Draws the same for a row of a table.
pub(super) fn small_deadlines(now: Timestamp, dates: &TokenDates, life: &GrantLife) -> Markup {
    let all = all_deadlines(now, dates, life);
    let words: Vec<_> = all
        .iter()
        .map(|one| format!("{}: {}", one.name, time::words(now, one.end)))
        .collect();
    html! {
        svg.deadlines viewBox="0 0 60 11" role="img" aria-label=(words.join("; ")) {
            title { (words.join("; ")) }
            @for (n, one) in all.iter().enumerate() {
                @let y = n * 4;
                rect.track y=(y) width="60" height="3" {}
                rect class={ "left " (one.urgency) } y=(y) width=(format!("{:.1}", one.left * 60.0)) height="3" {}
            }
        }
    }
}

fn share_left(now: Timestamp, begin: Timestamp, end: Timestamp) -> f64 {
    let whole = end.duration_since(begin).as_secs_f64();
    let left = end.duration_since(now).as_secs_f64();
    if whole <= 0.0 {
        0.0
    } else {
        (left / whole).clamp(0.0, 1.0)
    }
}

/// Number of columns of a chart.
const COLUMNS: usize = 48;

/// Draws how many records there were over time, and how many of them failed. The records are those of the log
/// since `begin`.
pub(super) fn calls(now: Timestamp, begin: Timestamp, records: &[RequestRecord]) -> Markup {
    let mut columns = [(0_u32, 0_u32); COLUMNS];
    let whole = now.duration_since(begin).as_secs_f64().max(1.0);
    for record in records.iter().filter(|record| record.at >= begin) {
        let share = record.at.duration_since(begin).as_secs_f64() / whole;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share from 0 to 1 becomes the number of a column"
        )]
        let column = ((share.clamp(0.0, 1.0) * COLUMNS as f64) as usize).min(COLUMNS - 1);
        columns[column].0 += 1;
        columns[column].1 += u32::from(record.status >= 400);
    }
    let most = columns.iter().map(|(all, _)| *all).max().unwrap_or(0);
    let height = |count: u32| f64::from(count) / f64::from(most.max(1)) * 96.0;
    let failed: u32 = columns.iter().map(|(_, failed)| failed).sum();
    let all: u32 = columns.iter().map(|(all, _)| all).sum();
    html! {
        svg.chart viewBox="0 0 480 100" preserveAspectRatio="none" role="img"
            aria-label={ (all) " requests, " (failed) " of them failed" } {
            line.axis x1="0" x2="480" y1="99.5" y2="99.5" {}
            @for (n, (all, failed)) in columns.iter().enumerate() {
                @let x = n * 10 + 1;
                @if *all > 0 {
                    rect.ok x=(x) width="8" y=(format!("{:.1}", 99.0 - height(*all))) height=(format!("{:.1}", height(*all))) {}
                }
                @if *failed > 0 {
                    rect.failed x=(x) width="8" y=(format!("{:.1}", 99.0 - height(*failed))) height=(format!("{:.1}", height(*failed))) {}
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use threelo_core::request_log::RequestKind;

    use super::*;

    #[test]
    fn a_deadline_shows_the_share_that_is_left() {
        let begin = Timestamp::UNIX_EPOCH;
        let at = |seconds| begin + Duration::from_secs(seconds);
        assert!((share_left(at(25), begin, at(100)) - 0.75).abs() < 1e-9);
        assert!(share_left(at(200), begin, at(100)).abs() < 1e-9);
        assert!(share_left(at(0), begin, begin).abs() < 1e-9);
    }

    #[test]
    fn a_chart_counts_the_records_since_its_beginning() {
        let begin = Timestamp::UNIX_EPOCH + Duration::from_secs(1000);
        let record = |seconds: u64, status| {
            let at = Timestamp::UNIX_EPOCH + Duration::from_secs(seconds);
            RequestRecord::new(RequestKind::Proxy, at, "GET", "/x", status)
        };
        let records = [
            record(999, 200),
            record(1000, 200),
            record(1500, 502),
            record(2000, 200),
        ];
        let chart = calls(begin + Duration::from_secs(1000), begin, &records).into_string();
        assert!(chart.contains("3 requests, 1 of them failed"), "{chart}");
    }
}
