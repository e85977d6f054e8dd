//! Connections and integrations with which many calls fail.

use std::collections::BTreeMap;

use threelo_core::request_log::{AnsweredBy, RequestKind, RequestRecord};

use super::Concern;
use crate::dashboard::{guard::Visit, path};

/// Number of calls from which on they need attention if at least half of them have failed.
const MANY: u32 = 10;

/// Calls, and those of them that have failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Calls {
    all: u32,
    failed: u32,
}

impl Calls {
    fn add(&mut self, record: &RequestRecord) {
        self.all += 1;
        self.failed += u32::from(is_failure(record));
    }

    fn need_attention(self) -> bool {
        self.all >= MANY && 2 * self.failed >= self.all
    }
}

/// Returns whether a call has failed. That something is not found is Atlassian's answer to many a call, and rate limits
/// have a concern of their own.
fn is_failure(record: &RequestRecord) -> bool {
    match record.status {
        404 => record.answered_by == AnsweredBy::Gateway,
        429 => false,
        status => status >= 400,
    }
}

/// The calls with an integration, by connection.
#[derive(Debug, Default)]
struct OfIntegration<'a> {
    calls: Calls,
    connections: BTreeMap<&'a str, Calls>,
}

/// Returns what needs attention. `records` are those of the `period`, such as "in the last 24 hours".
pub(super) fn concerns<'a>(
    visit: &Visit,
    records: impl Iterator<Item = &'a RequestRecord>,
    period: &str,
) -> Vec<Concern> {
    let links = &visit.dashboard.links;
    let failing = failing(records).into_iter();
    let concern = |(integration, connection, calls): (&str, Option<&str>, Calls)| {
        let of = match connection {
            Some(connection) => format!("with {connection} of {integration}"),
            None => format!("with the integration {integration}"),
        };
        let Calls { all, failed } = calls;
        let what = match failed == all {
            true => format!("All {all} calls {of} failed {period}."),
            false => format!("{failed} of {all} calls {of} failed {period}."),
        };
        let mut filters = vec![
            ("kind", "proxy"),
            ("status", "failed"),
            ("since", "1d"),
            ("integration", integration),
        ];
        filters.extend(connection.map(|connection| ("connection", connection)));
        (what, links.dashboard(path::LOGS, &filters), "Show")
    };
    failing.map(concern).collect()
}

/// Returns the integrations and connections with many failures. A connection is named if the failures are its own, and
/// an integration if they are of several connections.
fn failing<'a>(
    records: impl Iterator<Item = &'a RequestRecord>,
) -> Vec<(&'a str, Option<&'a str>, Calls)> {
    let mut integrations = BTreeMap::<&str, OfIntegration<'_>>::new();
    for record in records.filter(|record| record.kind == RequestKind::Proxy) {
        let Some(integration) = &record.integration else {
            continue;
        };
        let of = integrations.entry(integration.as_str()).or_default();
        of.calls.add(record);
        if let Some(connection) = &record.connection {
            let calls = of.connections.entry(connection.as_str()).or_default();
            calls.add(record);
        }
    }
    let mut found = Vec::new();
    for (integration, of) in integrations {
        let own = of.connections.iter();
        let own: Vec<_> = own.filter(|(_, calls)| calls.need_attention()).collect();
        match own[..] {
            // All failures but those of this connection are few.
            [(connection, calls)] if !without(of.calls, *calls).need_attention() => {
                found.push((integration, Some(*connection), *calls));
            }
            [] if !of.calls.need_attention() => {}
            _ => found.push((integration, None, of.calls)),
        }
    }
    found
}

fn without(all: Calls, own: Calls) -> Calls {
    Calls {
        all: all.all - own.all,
        failed: all.failed - own.failed,
    }
}

#[cfg(test)]
mod tests {
    use threelo_core::Timestamp;

    use super::*;

    /// Returns records of this many calls with a connection and a status.
    fn calls(of: &[(&str, u16, u32)]) -> Vec<RequestRecord> {
        let now = Timestamp::UNIX_EPOCH;
        let mut records = Vec::new();
        for (connection, status, count) in of {
            for _ in 0..*count {
                records.push(RequestRecord {
                    integration: Some("jira".parse().unwrap()),
                    connection: connection.parse().ok(),
                    answered_by: AnsweredBy::Atlassian,
                    ..RequestRecord::new(RequestKind::Proxy, now, "GET", "/x", *status)
                });
            }
        }
        records
    }

    #[test]
    fn ten_calls_of_which_half_failed_are_many_failures() {
        for (of, expected) in [
            (&[("u-1", 403, 22), ("u-1", 200, 4)][..], Some(Some("u-1"))),
            (&[("u-1", 500, 5), ("u-1", 200, 5)], Some(Some("u-1"))),
            (&[("u-1", 403, 9)], None),
            (&[("u-1", 403, 5), ("u-1", 200, 6)], None),
            (&[("u-1", 404, 30)], None),
            (&[("u-1", 429, 30)], None),
            (&[("u-1", 403, 30), ("u-2", 200, 100)], Some(Some("u-1"))),
            (&[("u-1", 403, 30), ("u-2", 403, 30)], Some(None)),
            (
                &[("u-1", 403, 4), ("u-2", 403, 4), ("", 400, 4)],
                Some(None),
            ),
        ] {
            let records = calls(of);
            let found = failing(records.iter());
            let found = found.first().map(|(_, connection, _)| *connection);
            assert_eq!(found, expected, "{of:?}");
        }
    }
}
