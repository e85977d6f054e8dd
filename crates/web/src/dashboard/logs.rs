//! The request log: the list of records, its filters and charts, and its live tail.

mod record;

use std::time::Duration;

use axum::response::sse::Event;
use futures_util::FutureExt;
use http::HeaderMap;
use maud::{Markup, html};
use threelo_core::{
    Timestamp,
    id::{ConnectionId, IntegrationKey},
    permission::Permission,
    request_log::{RequestFilter, RequestKind, RequestRecord, StatusRange, time_or_ago},
};
use threelo_http::{Query, Tail, accepts_events};

use super::{
    Answer,
    connections::key_of,
    failure::{Failure, Next, sentence},
    frame::{self, Section},
    guard::Visit,
    path, picture, time,
};
use crate::headers;
pub(super) use record::one;

/// Number of records on a page.
const PAGE: usize = 50;

/// Number of records that the charts are drawn from.
const CHARTED: u32 = 1000;

/// Number of positions of the log that one page searches, so that a page about something rare is as quick as
/// others. It then offers to search further.
pub(super) const WINDOW: i64 = 20_000;

/// How long an operation is assumed to take at most where the log is searched for one that began before a time: the log
/// has the order in which operations end.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// The parameters by which records are filtered, of which the first ones are always visible.
const FILTERS: [&str; 10] = [
    "text",
    "status",
    "kind",
    "since",
    "connection",
    "integration",
    "key",
    "operation",
    "from",
    "until",
];
const ALWAYS_VISIBLE: usize = 4;

fn text<'a>(query: &'a Query, name: &str) -> &'a str {
    query.text(name).map(str::trim).unwrap_or_default()
}

fn filter(visit: &Visit, query: &Query) -> Result<RequestFilter, Failure> {
    let filled = |name| Some(text(query, name)).filter(|text| !text.is_empty());
    let status = filled("status").map(|status| match status {
        "ok" => Ok(StatusRange { from: 0, to: 399 }),
        "failed" => Ok(StatusRange::ERRORS),
        range => range.parse().map_err(|wrong| unusable("status", wrong)),
    });
    let kind = |kind: &str| kind.parse().map_err(|wrong| unusable("kind", wrong));
    let integration = filled("integration").map(|key| {
        let read = key.parse::<IntegrationKey>();
        read.map_err(|wrong| unusable("integration", wrong.rule))
    });
    let connection = filled("connection").map(|id| {
        let read = id.parse::<ConnectionId>();
        read.map_err(|wrong| unusable("connection", wrong.rule))
    });
    Ok(RequestFilter {
        integration: integration.transpose()?,
        connection: connection.transpose()?,
        api_key: filled("key").map(str::to_owned),
        operation: filled("operation").map(str::to_owned),
        kind: filled("kind").map(kind).transpose()?,
        status: status.transpose()?,
        text: filled("text").map(str::to_owned),
        since: moment(visit, query, "since")?.max(moment(visit, query, "from")?),
        until: moment(visit, query, "until")?,
        before: position(query, "before")?,
        limit: PAGE as u32,
        ..RequestFilter::new(visit.caller.environment.clone())
    })
}

fn later(at: Timestamp, by: Duration) -> Timestamp {
    at.saturating_add(by).unwrap_or(Timestamp::MAX)
}

fn earlier(at: Timestamp, by: Duration) -> Timestamp {
    at.saturating_sub(by).unwrap_or(Timestamp::MIN)
}

fn unusable(name: &str, wrong: impl std::fmt::Display) -> Failure {
    Failure::filter(name, wrong).leading_to(Next::Logs)
}

/// Reads a position in the log.
fn position(query: &Query, name: &str) -> Result<Option<i64>, Failure> {
    let position = Some(text(query, name)).filter(|text| !text.is_empty());
    let read = |text: &str| {
        let position = text.parse().ok().filter(|position: &i64| *position >= 0);
        position.ok_or_else(|| unusable(name, "must be the number of a record of the log"))
    };
    position.map(read).transpose()
}

/// Reads a time, or a duration before now. Fields of browsers have no time zone: theirs is UTC.
fn moment(visit: &Visit, query: &Query, name: &str) -> Result<Option<Timestamp>, Failure> {
    let text = match text(query, name) {
        "" => return Ok(None),
        text => text,
    };
    let read = time_or_ago(text, visit.now);
    let read = read.or_else(|_| time_or_ago(&format!("{text}Z"), visit.now));
    let wrong = |_| {
        unusable(
            name,
            "must be a time such as 2026-11-28T09:00 in UTC, or a duration such as 15m",
        )
    };
    read.map(Some).map_err(wrong)
}

/// The list of records.
pub(super) async fn list(visit: Visit, query: Query) -> Answer {
    let body = page(&visit, &query, path::LOGS).await?;
    Ok(frame::page(&visit, Section::Logs, "Logs", body))
}

/// The list of records, to which new ones are added as they come: as server-sent events for the script of
/// the page.
pub(super) async fn live(visit: Visit, received: HeaderMap, query: Query) -> Answer {
    if !accepts_events(&received) {
        let body = page(&visit, &query, path::LIVE).await?;
        return Ok(frame::live_page(&visit, Section::Logs, "Live logs", body));
    }
    let dashboard = &visit.dashboard;
    let tail = Tail {
        log: dashboard.log.clone(),
        clock: dashboard.clock.clone(),
        stop: dashboard.stop.clone(),
        filter: RequestFilter {
            after: position(&query, "after")?,
            until: None,
            ..filter(&visit, &query)?
        },
    };
    let operator = visit.clone();
    let authorization = move || {
        let operator = operator.clone();
        let may = async move { operator.still_may(Permission::LogsRead).await };
        may.map(|may| may.then_some(()).ok_or("signed out")).boxed()
    };
    let event = move |record: &RequestRecord| {
        let row = row(&visit, record, true).into_string();
        Event::default().id(record.id.to_string()).data(row)
    };
    let events = tail.response(&received, Box::new(authorization), Box::new(event));
    Ok(headers::not_stored(events.await?))
}

async fn page(visit: &Visit, query: &Query, own_path: &str) -> Result<Markup, Failure> {
    let links = &visit.dashboard.links;
    let text = |name| text(query, name);
    let mut filter = filter(visit, query)?;
    let is_live = own_path == path::LIVE;
    // Read first, so that no record is missing between the list and the first event.
    let log = &visit.dashboard.log;
    let position = log.last_request().await?;
    let is_first = filter.before.is_none();
    let mut end = filter.before.unwrap_or(position + 1);
    match filter.until {
        Some(_) if is_live => filter.until = None,
        Some(until) => {
            let last = log.position_before(later(until, LONGEST)).await?;
            end = end.min(last + 1);
            filter.before = Some(end);
        }
        None => {}
    }
    // The records of one connection are found by an index.
    if filter.connection.is_none() {
        let oldest = match filter.since {
            Some(since) => {
                log.position_before(earlier(since, RequestFilter::LATEST))
                    .await?
            }
            None => 0,
        };
        filter.from = Some(end - WINDOW).filter(|from| *from > oldest + 1);
    }
    if is_first {
        filter.limit = CHARTED;
    }
    let all = log.requests(&filter).await?;
    let records = &all[..all.len().min(PAGE)];
    let position = records
        .first()
        .map_or(position, |newest| newest.id.max(position));
    let is_full = records.len() == PAGE;
    let last = records.last().filter(|_| is_full).map(|last| last.id);
    let is_cut = last.is_none() && filter.from.is_some() && !is_live;
    let next = last.or(filter.from).filter(|_| !is_live);
    let next = next.map(|next| next.to_string());
    let is_filtered = FILTERS.iter().any(|name| !text(name).is_empty());
    let link = |path, more: &[(&'static str, &str)]| {
        let mut parameters: Vec<_> = FILTERS.iter().map(|name| (*name, text(name))).collect();
        parameters.extend(more);
        parameters.retain(|(_, value)| !value.is_empty());
        links.dashboard(path, &parameters)
    };
    let page = |before| link(path::LOGS, &[("before", before)]);
    let stream = link(path::LIVE, &[("after", &position.to_string())]);
    Ok(html! {
        div.head {
            div { h1 { "Logs" } p.quiet { "Calls to Atlassian, connect attempts, token refreshes and events, newest first." } }
            p.actions {
                @if is_live {
                    span #live.state.good role="status" { "Live" }
                    a.button href=(link(path::LOGS, &[])) { "Stop" }
                }
                @else { a.button href=(link(path::LIVE, &[])) { "Follow" } }
            }
        }
        @if is_live {
            div #ended.attention hidden {
                p { "The live log has ended, so that new records do not appear here. It ends when the gateway restarts, and when you are signed out." }
                p { a.button href=(link(path::LIVE, &[])) { "Follow again" } }
            }
        }
        @if !records.is_empty() || is_filtered || !is_first { (filters(visit, query, own_path, is_filtered)) }
        @if is_first { (charts(visit.now, &filter, &all)) }
        @if is_live { div data-live=(stream) data-most=(2 * PAGE) aria-live="polite" aria-relevant="additions" { (table(visit, records, true)) } }
        @else if records.is_empty() {
            div.empty {
                @if is_cut { p { "No record matches among the " (WINDOW) " that were searched." } }
                @else if is_filtered { p { "No record matches." } }
                @else if !is_first { p { "There are no older records." } }
                @else {
                    p { "Nothing has happened yet. Calls appear here a moment after they were made." }
                    @if visit.may_open(path::CONNECTIONS) { a.button href=(links.dashboard(path::CONNECTIONS, &[])) { "Connections" } }
                }
            }
        } @else { (table(visit, records, true)) }
        @if next.is_some() || !is_first {
            p.pages {
                @if !is_first { a.button href=(page("")) { "Newest" } }
                @if let Some(next) = &next { a.button href=(page(next)) { @if is_cut { "Search older records" } @else { "Older" } } }
            }
        }
    })
}

/// The form of the filters.
fn filters(visit: &Visit, query: &Query, own_path: &str, is_filtered: bool) -> Markup {
    let own = visit.dashboard.links.dashboard(own_path, &[]);
    let text = |name| text(query, name);
    let choice = |name, label, choices: &[(&str, &str)]| {
        html! { select name=(name) aria-label=(label) {
            @for (value, words) in choices { (frame::option(value, text(name), words)) }
        } }
    };
    let field = |name, label| {
        html! { label { span { (label) } input type="text" name=(name) value=(text(name)) spellcheck="false" autocapitalize="off"; } }
    };
    // Seconds would be refused by browsers.
    let minute = |name| {
        moment(visit, query, name)
            .ok()
            .flatten()
            .map(|at| at.strftime("%Y-%m-%dT%H:%M").to_string())
    };
    let time = |name, label| {
        html! { label { span { (label) " (UTC)" } input type="datetime-local" name=(name) value=(minute(name).unwrap_or_default()); } }
    };
    let has_more = FILTERS[ALWAYS_VISIBLE..]
        .iter()
        .any(|name| !text(name).is_empty());
    html! {
        form.filters method="get" action=(own) role="search" {
            input type="search" name="text" value=(text("text")) placeholder="Path, operation, error or trace id"
                aria-label="Text in the path, operation, error, reason or trace id" spellcheck="false";
            (choice("status", "Status", &[("", "Any status"), ("ok", "Succeeded"), ("failed", "Failed"), ("4xx", "400 to 499"), ("5xx", "500 to 599")]))
            (choice("kind", "Kind", &[("", "All kinds"), ("proxy", "Calls"), ("authorization", "Connect attempts"),
                ("refresh", "Token refreshes"), ("event", "Events")]))
            (choice("since", "Time", &[("", "Any time"), ("15m", "Last 15 minutes"), ("1h", "Last hour"), ("1d", "Last 24 hours"), ("7d", "Last 7 days")]))
            button type="submit" { "Filter" }
            @if is_filtered { a href=(own) { "Clear" } }
            details open[has_more] {
                summary { "More filters" }
                div.fields {
                    (field("connection", "Connection id"))
                    (field("integration", "Integration"))
                    (field("key", "API key, id or name"))
                    (field("operation", "Operation"))
                    (time("from", "From"))
                    @if own_path == path::LOGS { (time("until", "Until")) }
                }
            }
        }
    }
}

/// Draws how many of the newest records there were over time and how long they took: calls, unless the records are of another
/// kind.
fn charts(now: Timestamp, filter: &RequestFilter, records: &[RequestRecord]) -> Markup {
    let kind = filter.kind.unwrap_or(RequestKind::Proxy);
    let charted: Vec<_> = records
        .iter()
        .filter(|record| record.kind == kind)
        .collect();
    let [newest, .., oldest] = charted[..] else {
        return html! {};
    };
    let (begin, end) = (oldest.at, newest.at.max(filter.until.unwrap_or(now)));
    let failed = charted.iter().filter(|record| record.status >= 400).count();
    html! {
        div.charts {
            section {
                h2 { "Requests" }
                (picture::calls(end, begin, charted.iter().copied()))
                p.hint { span.key.ok { (charted.len()) " requests, the oldest from " (time::relative(now, begin)) } " " span.key.failed { (failed) " failed" } }
            }
            section {
                h2 { "Time taken" }
                (picture::latencies(end, begin, charted.iter().copied()))
            }
        }
    }
}

/// Returns a table of records.
pub(super) fn table(visit: &Visit, records: &[RequestRecord], with_connection: bool) -> Markup {
    html! {
        table.cards.compact {
            thead { tr {
                th { "Request" }
                @if with_connection { th { "Connection" } }
                th { "Status" } th.number { "Time taken" } th { "When" }
            } }
            tbody { @for record in records { (row(visit, record, with_connection)) } }
        }
    }
}

fn row(visit: &Visit, record: &RequestRecord, with_connection: bool) -> Markup {
    html! {
        tr {
            td.name-column {
                a href=(visit.dashboard.links.dashboard(path::LOG, &[("id", &record.id.to_string())])) { (subject(record)) }
                span.sub.mono.clamped title=(record.path) { (record.method) " " (below_site(&record.path)) }
            }
            @if with_connection {
                td.name-column data-label="Connection" { div { (connection(visit, record)) } }
            }
            td.tight data-label="Status" { (status(record)) }
            td.number data-label="Time taken" { (time::milliseconds(record.duration_us)) }
            td.tight data-label="When" { (time::relative(visit.dashboard.clock.now(), record.at)) }
        }
    }
}

/// Returns the connection and the integration of a record, with a link if the operator may open it.
fn connection(visit: &Visit, record: &RequestRecord) -> Markup {
    let key = match (&record.integration, &record.connection) {
        (Some(integration), Some(connection)) if visit.may_open(path::CONNECTION) => {
            key_of(visit, integration.as_str(), connection.as_str()).ok()
        }
        _ => None,
    };
    let link = key.map(|key| visit.dashboard.links.of_connection(path::CONNECTION, &key));
    html! {
        @if let Some(connection) = &record.connection {
            @match link { Some(link) => a href=(link) { (connection) }, None => (connection) }
        }
        @if let Some(integration) = &record.integration { span.sub { (integration) } }
    }
}

fn status(record: &RequestRecord) -> Markup {
    html! {
        span class={ "code-" (record.status / 100) } { (record.status) }
        @if let Some(error) = &record.error { span.sub { (error) } }
    }
}

/// Returns what a record is about: the operation in words, or the kind.
fn subject(record: &RequestRecord) -> String {
    match (&record.operation, record.kind) {
        (Some(operation), _) => in_words(operation),
        (None, RequestKind::Authorization) => "Connect attempt".to_owned(),
        (None, RequestKind::Refresh) => "Token refresh".to_owned(),
        (None, RequestKind::Event) => "Event".to_owned(),
        (None, _) => "Call".to_owned(),
    }
}

/// Returns a path without its beginning `/ex/{product}/{cloudid}`.
pub(super) fn below_site(path: &str) -> &str {
    let rest = path.strip_prefix("/ex/").unwrap_or_default();
    let mut slashes = rest.match_indices('/').map(|(at, _)| at);
    slashes.nth(1).map_or(path, |at| &rest[at..])
}

/// Returns the id of an operation in words: `getIssueLinkType` is "Get issue link type".
pub(super) fn in_words(id: &str) -> String {
    let id = id.rsplit('.').next().unwrap_or(id);
    let mut words = String::new();
    for c in id.chars() {
        match c {
            '_' | '-' => words.push(' '),
            c if c.is_uppercase() && words.ends_with(|last: char| last.is_lowercase()) => {
                words.push(' ');
                words.extend(c.to_lowercase());
            }
            c => words.push(c),
        }
    }
    sentence(&words).trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_of_an_operation_is_shown_in_words() {
        for (id, words) in [
            ("getIssueLinkType", "Get issue link type"),
            (
                "com.atlassian.jira.rest.v2.issue.IssueResource.getIssue_get",
                "Get issue get",
            ),
            ("getAllBoards", "Get all boards"),
            ("", ""),
        ] {
            assert_eq!(in_words(id), words);
        }
    }
}
