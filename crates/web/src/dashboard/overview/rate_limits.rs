//! Operations that have met a rate limit of Atlassian's.

use std::collections::BTreeMap;

use threelo_core::request_log::{
    AnsweredBy, RequestFilter, RequestKind, RequestRecord, StatusRange,
};

use super::{Concern, RECORDS, SPAN, calls, period};
use crate::dashboard::{failure::Failure, guard::Visit, logs, path};

/// Operations of the last day that were refused for a rate limit, or had to wait for one.
#[derive(Default)]
pub(super) struct RateLimits {
    /// Refused by Atlassian.
    refused: u32,
    /// Not sent by the gateway, since they would have waited too long.
    held_back: u32,
    /// Whether the whole day was searched for them.
    is_whole_day: bool,
    /// Sent after a wait.
    waited: u32,
    /// Whether the whole day was searched for those.
    is_whole_wait: bool,
    /// The connection of the most of them, which the concern is about.
    busiest: Option<Busiest>,
}

/// The connection of most operations.
struct Busiest {
    integration: String,
    connection: String,
    count: u32,
}

/// Searches the log. `latest` are its newest records, up to [`RECORDS`].
pub(super) async fn read(visit: &Visit, latest: &[RequestRecord]) -> Result<RateLimits, Failure> {
    let log = &visit.dashboard.log;
    let begin = visit.now - SPAN;
    let last = log.last_request().await?;
    let (of_day, searched) = (log.position_before(begin).await?, last - logs::WINDOW);
    let filter = RequestFilter {
        status: Some(StatusRange { from: 429, to: 429 }),
        from: Some(of_day.max(searched) + 1),
        limit: RECORDS,
        ..RequestFilter::new(visit.caller.environment.clone())
    };
    let mut refused = log.requests(&filter).await?;
    // The receiver of an event has a limit of its own.
    refused.retain(|one| matches!(one.kind, RequestKind::Proxy | RequestKind::Refresh));
    let waited = latest.iter().filter(|one| {
        one.kind == RequestKind::Proxy && one.at >= begin && one.messages.has_rate_limit()
    });
    let waited: Vec<_> = waited.filter(|one| one.status != 429).collect();
    let is_held_back = |one: &&RequestRecord| {
        one.kind == RequestKind::Proxy && one.answered_by == AnsweredBy::Gateway
    };
    let held_back = count(refused.iter().filter(is_held_back));
    Ok(RateLimits {
        refused: count(refused.iter()) - held_back,
        held_back,
        is_whole_day: of_day >= searched && refused.len() < RECORDS as usize,
        waited: count(waited.iter()),
        is_whole_wait: latest.len() < RECORDS as usize,
        busiest: match refused.is_empty() {
            true => busiest(waited),
            false => busiest(&refused),
        },
    })
}

fn count<T>(records: impl Iterator<Item = T>) -> u32 {
    u32::try_from(records.count()).unwrap_or(u32::MAX)
}

fn busiest<'a>(records: impl IntoIterator<Item = &'a RequestRecord>) -> Option<Busiest> {
    let mut counts = BTreeMap::<_, u32>::new();
    for record in records {
        if let (Some(integration), Some(connection)) = (&record.integration, &record.connection) {
            *counts.entry((integration, connection)).or_default() += 1;
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|((integration, connection), count)| Busiest {
        integration: integration.to_string(),
        connection: connection.to_string(),
        count,
    })
}

/// Returns the sentence about them, if there are any. Operations that had to wait are only worth one if none was
/// refused.
pub(super) fn concern(visit: &Visit, limits: &RateLimits) -> Option<Concern> {
    let links = &visit.dashboard.links;
    let period = period(limits.is_whole_day, logs::WINDOW);
    let (what, total) = match (limits.refused, limits.held_back, limits.waited) {
        (0, 0, 0) => return None,
        (0, 0, waited) => {
            let period = super::period(limits.is_whole_wait, RECORDS.into());
            let what = format!(
                "{} had to wait for Atlassian's rate limit {period}: more would be refused.",
                calls(waited)
            );
            (what, waited)
        }
        (refused, 0, _) => {
            let what = format!(
                "Atlassian's rate limit refused {} {period}.",
                calls(refused)
            );
            (what, refused)
        }
        (0, held_back, _) => {
            let what = format!(
                "The gateway refused {} {period}, which would have waited too long for Atlassian's rate limit.",
                calls(held_back)
            );
            (what, held_back)
        }
        (refused, held_back, _) => {
            let what = format!(
                "Atlassian's rate limit refused {} {period}, and the gateway {held_back} more that would have waited \
                 too long for it.",
                calls(refused)
            );
            (what, refused + held_back)
        }
    };
    let is_refused = limits.refused + limits.held_back > 0;
    let mut filters = vec![("since", "24h")];
    if is_refused {
        filters.push(("status", "429"));
    }
    let Some(busiest) = &limits.busiest else {
        return Some((what, links.dashboard(path::LOGS, &filters), "Show"));
    };
    let name = &busiest.connection;
    let what = match (busiest.count, total) {
        (1, 1) => format!("{what} It was made with {name}."),
        (1, _) => what,
        (count, total) if count == total => format!("{what} All were made with {name}."),
        (count, _) => format!("{what} {count} of them were made with {name}."),
    };
    if !is_refused {
        filters.push(("integration", &busiest.integration));
        filters.push(("connection", &busiest.connection));
    }
    Some((what, links.dashboard(path::LOGS, &filters), "Show"))
}
