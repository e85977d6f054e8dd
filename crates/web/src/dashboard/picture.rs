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

/// The height of a chart above its axis, in its own units.
const HEIGHT: f64 = 96.0;

/// Sorts the records since `begin` into the columns of a chart.
fn columns<'a>(
    now: Timestamp,
    begin: Timestamp,
    records: impl IntoIterator<Item = &'a RequestRecord>,
) -> [Vec<&'a RequestRecord>; COLUMNS] {
    let mut columns = [const { Vec::new() }; COLUMNS];
    let whole = now.duration_since(begin).as_secs_f64().max(1.0);
    for record in records.into_iter().filter(|record| record.at >= begin) {
        let share = record.at.duration_since(begin).as_secs_f64() / whole;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share from 0 to 1 becomes the number of a column"
        )]
        let column = ((share.clamp(0.0, 1.0) * COLUMNS as f64) as usize).min(COLUMNS - 1);
        columns[column].push(record);
    }
    columns
}

/// Draws a chart of columns from `begin` to `now`. Each has two values; the second one is drawn over the first one.
fn chart(
    (begin, now): (Timestamp, Timestamp),
    label: &str,
    kinds: [&str; 2],
    columns: &[[u64; 2]; COLUMNS],
) -> Markup {
    let most = columns.iter().flatten().copied().max().unwrap_or(0).max(1);
    html! {
        svg.chart viewBox="0 0 480 100" preserveAspectRatio="none" role="img" aria-label=(label) {
            line.axis x1="0" x2="480" y1="99.5" y2="99.5" {}
            @for (n, values) in columns.iter().enumerate() {
                @for (kind, value) in kinds.iter().zip(values).filter(|(_, value)| **value > 0) {
                    @let height = *value as f64 / most as f64 * HEIGHT;
                    rect class=(kind) x=(n * 10 + 1) width="8" y=(format!("{:.1}", 99.0 - height)) height=(format!("{height:.1}")) {}
                }
            }
        }
        div.scale { span { (time::relative(now, begin)) } span { "now" } }
    }
}

/// Draws how many records there were over time, and how many of them failed. The records are those of the log
/// since `begin`.
pub(super) fn calls<'a>(
    now: Timestamp,
    begin: Timestamp,
    records: impl IntoIterator<Item = &'a RequestRecord>,
) -> Markup {
    let columns = columns(now, begin, records).map(|column| {
        let failed = column.iter().filter(|record| record.status >= 400).count();
        [column.len() as u64, failed as u64]
    });
    let [all, failed] = [0, 1].map(|n| columns.iter().map(|values| values[n]).sum::<u64>());
    let label = format!("{all} requests, {failed} of them failed");
    chart((begin, now), &label, ["ok", "failed"], &columns)
}

/// Draws how long the records since `begin` took over time: 95 % of them and half of them.
pub(super) fn latencies<'a>(
    now: Timestamp,
    begin: Timestamp,
    records: impl IntoIterator<Item = &'a RequestRecord>,
) -> Markup {
    let columns = columns(now, begin, records);
    let of = |records: &[&RequestRecord]| [95, 50].map(|share| percentile(records, share));
    let whole = of(&columns.concat()).map(time::milliseconds);
    let label = format!(
        "Half of the requests took up to {}, 95 % up to {}",
        whole[1], whole[0]
    );
    let slowest = columns
        .iter()
        .map(|column| of(column)[0])
        .max()
        .unwrap_or(0);
    html! {
        (chart((begin, now), &label, ["most", "half"], &columns.map(|column| of(&column))))
        p.hint {
            span.key.half { "half up to " (whole[1]) } " " span.key.most { "95 % up to " (whole[0]) }
            "; highest column " (time::milliseconds(slowest))
        }
    }
}

/// Returns the time that a share of the records did not exceed, in microseconds; 0 without records.
fn percentile(records: &[&RequestRecord], share: usize) -> u64 {
    let mut times: Vec<_> = records.iter().map(|record| record.duration_us).collect();
    times.sort_unstable();
    // The nearest rank.
    let rank = (times.len() * share).div_ceil(100);
    times.get(rank.saturating_sub(1)).copied().unwrap_or(0)
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

    #[test]
    fn a_chart_of_latencies_shows_the_half_and_the_slowest_twentieth_of_each_period() {
        let begin = Timestamp::UNIX_EPOCH;
        let record = |seconds: u64, milliseconds: u64| RequestRecord {
            duration_us: milliseconds * 1000,
            ..RequestRecord::new(
                RequestKind::Proxy,
                begin + Duration::from_secs(seconds),
                "GET",
                "/x",
                200,
            )
        };
        // In the first column 1 to 100 ms; in the last one a single call of 400 ms.
        let mut records: Vec<_> = (1..=100).map(|n| record(0, n)).collect();
        records.push(record(480, 400));
        let chart = latencies(begin + Duration::from_secs(480), begin, &records).into_string();
        let column = |n: usize, kind: &str, height: &str| {
            format!("<rect class=\"{kind}\" x=\"{}\" width=\"8\"", n * 10 + 1)
                + &format!(
                    " y=\"{:.1}\" height=\"{height}\"",
                    99.0 - height.parse::<f64>().unwrap()
                )
        };
        for expected in [
            column(0, "most", "22.8"),
            column(0, "half", "12.0"),
            column(47, "most", "96.0"),
            column(47, "half", "96.0"),
        ] {
            assert!(chart.contains(&expected), "{expected}: {chart}");
        }
        assert_eq!(chart.matches("<rect").count(), 4, "{chart}");
        assert!(
            chart.contains("Half of the requests took up to 51 ms, 95 % up to 96 ms"),
            "{chart}"
        );
    }

    #[test]
    fn percentiles_are_of_the_nearest_rank() {
        let now = Timestamp::UNIX_EPOCH;
        let record = |duration_us| RequestRecord {
            duration_us,
            ..RequestRecord::new(RequestKind::Proxy, now, "GET", "/x", 200)
        };
        let records: Vec<_> = (1..=20).rev().map(record).collect();
        let records: Vec<_> = records.iter().collect();
        assert_eq!(
            [50, 95, 100].map(|share| percentile(&records, share)),
            [10, 19, 20]
        );
        assert_eq!(percentile(&records[..1], 50), 20);
        assert_eq!(percentile(&[], 95), 0);
    }
}
