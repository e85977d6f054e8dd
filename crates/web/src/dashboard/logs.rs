//! The request log: list and one record, with what to do about an error.

use axum::response::sse::Event;
use futures_util::FutureExt;
use http::HeaderMap;
use maud::{Markup, html};
use threelo_core::{
    Timestamp,
    id::{ConnectionId, IntegrationKey},
    permission::Permission,
    request_log::{AnsweredBy, RequestFilter, RequestKind, RequestRecord, StatusRange},
};
use threelo_http::{Query, Tail, accepts_events};

use super::{
    Answer,
    connections::key_of,
    failure::{Failure, sentence},
    frame::{self, Section},
    guard::Visit,
    path, picture, time,
};

/// Number of records on a page.
const PAGE: usize = 50;

/// Number of records that the charts are drawn from.
const CHARTED: u32 = 1000;

/// Number of positions of the log that one page searches, so that a page about something rare is as quick as
/// others. It then offers to search further.
pub(super) const WINDOW: i64 = 20_000;

/// The parameters by which records are filtered.
const FILTERS: [&str; 5] = ["status", "kind", "integration", "connection", "path"];

fn text<'a>(query: &'a Query, name: &str) -> &'a str {
    query.text(name).map(str::trim).unwrap_or_default()
}

fn filter(visit: &Visit, query: &Query) -> Result<RequestFilter, Failure> {
    let filled = |name| Some(text(query, name)).filter(|text| !text.is_empty());
    let status = match text(query, "status") {
        "ok" => Some(StatusRange { from: 0, to: 399 }),
        "failed" => Some(StatusRange::ERRORS),
        range => range.parse().ok(),
    };
    Ok(RequestFilter {
        integration: filled("integration")
            .map(str::parse::<IntegrationKey>)
            .transpose()?,
        connection: filled("connection")
            .map(str::parse::<ConnectionId>)
            .transpose()?,
        kind: filled("kind").and_then(|kind| kind.parse().ok()),
        status,
        path: filled("path").map(str::to_owned),
        before: filled("before").and_then(|before| before.parse().ok()),
        limit: PAGE as u32,
        ..RequestFilter::new(visit.caller.environment.clone())
    })
}

/// The list of records.
pub(super) async fn list(visit: Visit, query: Query) -> Answer {
    let body = page(&visit, &query, path::LOGS).await?;
    Ok(frame::page(&visit, Section::Logs, "Logs", body))
}

/// The list of records, to which new ones are added as they come: as server-sent events for the script of
/// the page.
pub(super) async fn live(visit: Visit, headers: HeaderMap, query: Query) -> Answer {
    if !accepts_events(&headers) {
        let body = page(&visit, &query, path::LIVE).await?;
        return Ok(frame::live_page(&visit, Section::Logs, "Live logs", body));
    }
    let dashboard = &visit.dashboard;
    let tail = Tail {
        log: dashboard.log.clone(),
        clock: dashboard.clock.clone(),
        stop: dashboard.stop.clone(),
        filter: RequestFilter {
            after: query.text("after").and_then(|after| after.parse().ok()),
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
    let events = tail.response(&headers, Box::new(authorization), Box::new(event));
    Ok(events.await?)
}

async fn page(visit: &Visit, query: &Query, own_path: &str) -> Result<Markup, Failure> {
    let links = &visit.dashboard.links;
    let text = |name| text(query, name);
    let mut filter = filter(visit, query)?;
    let is_live = own_path == path::LIVE;
    // Read first, so that no record is missing between the list and the first event.
    let position = visit.dashboard.log.last_request().await?;
    // The records of one connection are found by an index.
    if filter.connection.is_none() {
        let end = filter.before.unwrap_or(position + 1);
        filter.from = Some(end - WINDOW).filter(|from| *from > 1);
    }
    let is_first = filter.before.is_none();
    if is_first {
        filter.limit = CHARTED;
    }
    let all = visit.dashboard.log.requests(&filter).await?;
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
                @if is_live { (frame::state("good", "Live")) a.button href=(link(path::LOGS, &[])) { "Stop" } }
                @else { a.button href=(link(path::LIVE, &[])) { "Follow" } }
            }
        }
        @if !records.is_empty() || is_filtered || !is_first {
            form.filters method="get" action=(links.dashboard(own_path, &[])) role="search" {
                input type="search" name="connection" value=(text("connection")) placeholder="Connection id" aria-label="Connection id" spellcheck="false";
                input type="search" name="integration" value=(text("integration")) placeholder="Integration" aria-label="Integration" spellcheck="false";
                input type="search" name="path" value=(text("path")) placeholder="Text in the path" aria-label="Text in the path" spellcheck="false";
                select name="status" aria-label="Status" {
                    (frame::option("", text("status"), "Any status"))
                    (frame::option("ok", text("status"), "Succeeded"))
                    (frame::option("failed", text("status"), "Failed"))
                    (frame::option("4xx", text("status"), "400 to 499"))
                    (frame::option("5xx", text("status"), "500 to 599"))
                }
                select name="kind" aria-label="Kind" {
                    (frame::option("", text("kind"), "All kinds"))
                    (frame::option("proxy", text("kind"), "Calls"))
                    (frame::option("authorization", text("kind"), "Connect attempts"))
                    (frame::option("refresh", text("kind"), "Token refreshes"))
                    (frame::option("event", text("kind"), "Events"))
                }
                button type="submit" { "Filter" }
                @if is_filtered { a href=(links.dashboard(own_path, &[])) { "Clear" } }
            }
        }
        @if is_first { (charts(visit.now, filter.kind, &all)) }
        @if is_live { div data-live=(stream) data-most=(2 * PAGE) aria-live="polite" aria-relevant="additions" { (table(visit, records, true)) } }
        @else if records.is_empty() {
            div.empty {
                @if is_cut { p { "No record matches among the " (WINDOW) " that were searched." } }
                @else if is_filtered { p { "No record matches." } }
                @else if !is_first { p { "There are no older records." } }
                @else {
                    p { "Nothing has happened yet. Calls appear here a moment after they were made." }
                    @if visit.may(Permission::ConnectionsList) { a.button href=(links.dashboard(path::CONNECTIONS, &[])) { "Connections" } }
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

/// Draws how many of the newest records there were over time and how long they took: calls, unless the records are of another
/// kind.
fn charts(now: Timestamp, kind: Option<RequestKind>, records: &[RequestRecord]) -> Markup {
    let kind = kind.unwrap_or(RequestKind::Proxy);
    let charted: Vec<_> = records
        .iter()
        .filter(|record| record.kind == kind)
        .collect();
    let [newest, .., oldest] = charted[..] else {
        return html! {};
    };
    let (begin, end) = (oldest.at, newest.at.max(now));
    let failed = charted.iter().filter(|record| record.status >= 400).count();
    html! {
        div.charts {
            section {
                h2 { "Requests" }
                (picture::calls(end, begin, charted.iter().copied()))
                p.hint { span.key.ok { (charted.len()) ", the oldest " (time::relative(now, begin)) } " " span.key.failed { (failed) " failed" } }
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
        table.cards {
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
            td {
                a href=(visit.dashboard.links.dashboard(path::LOG, &[("id", &record.id.to_string())])) { (subject(record)) }
                span.sub.mono { (record.method) " " (record.path) }
            }
            @if with_connection {
                td data-label="Connection" {
                    @if let Some(connection) = &record.connection { (connection) }
                    @if let Some(integration) = &record.integration { span.sub { (integration) } }
                }
            }
            td.tight data-label="Status" { (status(record)) }
            td.number data-label="Time taken" { (time::milliseconds(record.duration_us)) }
            td.tight data-label="When" { (time::relative(visit.dashboard.clock.now(), record.at)) }
        }
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

/// One record.
pub(super) async fn one(visit: Visit, query: Query) -> Answer {
    let id: i64 = query.required("id")?;
    let filter = RequestFilter {
        before: id.checked_add(1),
        limit: 1,
        ..RequestFilter::new(visit.caller.environment.clone())
    };
    let found = visit.dashboard.log.requests(&filter).await?.pop();
    let record = found.filter(|record| record.id == id).ok_or_else(|| {
        Failure::not_found("The log has no such record any more. It keeps the newest records only.")
    })?;
    let links = &visit.dashboard.links;
    let key = match (&record.integration, &record.connection) {
        (Some(integration), Some(connection)) => {
            key_of(&visit, integration.as_str(), connection.as_str()).ok()
        }
        _ => None,
    };
    let body = html! {
        p.crumb { a href=(links.dashboard(path::LOGS, &[])) { "Logs" } }
        h1 { (subject(&record)) }
        p.mono.quiet { (record.method) " " (record.path) }
        @if let Some(advice) = advice(&record) {
            div.attention.bad[record.status >= 500] {
                p { (advice) }
                @if let (Some(key), true) = (&key, visit.may(Permission::ConnectionsRead)) {
                    p { a.button href=(links.of_connection(path::CONNECTION, key)) { "Open the connection" } }
                }
            }
        }
        dl {
            dt { "Status" } dd { (status(&record)) }
            dt { "Answered by" } dd { @match record.answered_by {
                AnsweredBy::Gateway => "the gateway", AnsweredBy::Atlassian => "Atlassian", _ => "the receiver of the event" } }
            @if let Some(reason) = &record.reason { dt { "Reason" } dd { (sentence(reason)) } }
            dt { "When" } dd { (time::exact(record.at)) }
            dt { "Time taken" } dd { (time::milliseconds(record.duration_us)) }
            @if let Some(key) = &key {
                dt { "Connection" } dd { a href=(links.of_connection(path::CONNECTION, key)) { (key.connection) } ", " (key.integration) }
            } @else if let Some(integration) = &record.integration { dt { "Integration" } dd { (integration) } }
            @if let Some(name) = &record.api_key_name { dt { "API key" } dd { (name)
                @if let Some(id) = &record.api_key { span.quiet.mono { " " (id) } } } }
            @if let Some(operation) = &record.operation { dt { "Operation" } dd.mono { (operation) } }
            dt { "Sent" } dd { @match record.attempts { 0 => "not sent", 1 => "once", n => { (n) " times" } } }
            dt { "Size" } dd { (record.bytes_in) " bytes sent, " (record.bytes_out) " bytes received" }
            @if let Some(trace) = &record.trace_id { dt { "Atlassian's trace id" } dd { (frame::copyable(trace)) } }
        }
        @if !record.messages.is_empty() {
            h2 { "What happened" }
            ol.messages { @for message in record.messages.iter() {
                li { span.quiet.mono { (message.after_us / 1000) " ms " } (sentence(&message.text)) }
            } }
        }
    };
    Ok(frame::page(&visit, Section::Logs, &subject(&record), body))
}

/// Returns what a failure means and what to do about it.
fn advice(record: &RequestRecord) -> Option<&'static str> {
    let error = record.error.as_deref();
    let by_code = error.and_then(|error| {
        ADVICE
            .iter()
            .find(|(code, _)| *code == error)
            .map(|(_, advice)| *advice)
    });
    let by_status = || match (record.kind, record.status) {
        (_, ..400) => None,
        (RequestKind::Authorization, _) => Some(
            "The connect attempt did not end with a connection. The reason below is what the user saw; a new attempt needs a new click.",
        ),
        (RequestKind::Refresh, _) => Some(
            "The token was not refreshed this time. The gateway tries again automatically; the connection's page says whether the user has to \
             reconnect.",
        ),
        (RequestKind::Event, _) => Some(
            "The receiver did not accept the event. The gateway tries again for three days; check that the receiver is up and answers \
             with a status of 200 to 299.",
        ),
        (_, 401) => Some(
            "Atlassian did not accept the token for this operation: most often the grant lacks a scope. Try the operation on the \
             connection's page, which shows the scopes that it needs.",
        ),
        (_, 403) => Some(
            "Atlassian accepted the token, but the user who connected may not do this. They need a permission in the product, or the \
             site's plan does not include the operation.",
        ),
        (_, 404) => Some(
            "Atlassian found nothing under this path: either it does not exist, or the user who connected may not see it.",
        ),
        (_, 410) => Some(
            "Atlassian has retired this operation. Use its successor, which the header X-Threelo-Successor of the answer names.",
        ),
        (_, 429) => Some(
            "Atlassian limits the rate of calls. The answer says in Retry-After how long to wait; spread calls out over time.",
        ),
        (_, 400..500) => Some(
            "Atlassian did not accept the request: the body of the answer says which part of it.",
        ),
        _ => Some("Atlassian failed. Calls that only read were retried already; try again later."),
    };
    by_code.or_else(by_status)
}

/// What to do about the errors of the gateway, by their code.
const ADVICE: [(&str, &str); 22] = [
    (
        "missing_scopes",
        "The grant lacks a scope that the operation needs, so the call was not sent. Add the scope in Atlassian's console and to the integration, then let the user reconnect.",
    ),
    (
        "forbidden",
        "The API key lacks the permission for calls. Use a key with environment:proxy.",
    ),
    (
        "unknown_provider_config",
        "No integration has this key. Check the spelling of Provider-Config-Key.",
    ),
    (
        "unknown_connection",
        "No connection has this id in this integration. Check the spelling of Connection-Id, and whether it was deleted.",
    ),
    (
        "site_not_reached",
        "The grant does not cover this site, or no longer. Let the user reconnect and choose the site.",
    ),
    (
        "site_not_chosen",
        "The grant covers several sites and the connection has none chosen. Name one in the path, or let the user reconnect and choose.",
    ),
    (
        "too_many_request",
        "The rate budget of the site is used up, so the gateway held the call back. Wait as long as Retry-After says, and spread calls out.",
    ),
    (
        "connection_refresh_backoff",
        "The tokens could not be refreshed just now; the gateway retries by itself. Look at the connection if this continues.",
    ),
    (
        "connection_refresh_exhausted",
        "The grant has ended. Only its user can repair it: create a reconnect link on the connection's page.",
    ),
    (
        "refresh_token_external_error",
        "Atlassian refuses the client id or secret of the integration. Change its credentials.",
    ),
    (
        "upstream_unreachable",
        "Atlassian could not be reached. Check the gateway's network, its DNS and its outgoing proxy.",
    ),
    (
        "upstream_timeout",
        "Atlassian did not answer in time. It is unknown whether a write took effect.",
    ),
    (
        "upstream_broke_off",
        "Atlassian's answer broke off. It is unknown whether a write took effect.",
    ),
    (
        "upstream_malformed",
        "Atlassian's answer was not valid HTTP. Try again; if it continues, tell Atlassian.",
    ),
    (
        "request_timeout",
        "The caller stopped sending its request. Check its network and timeouts.",
    ),
    (
        "invalid_body",
        "The caller's connection broke off while it sent the request.",
    ),
    (
        "invalid_headers",
        "A header for the gateway is missing or has a value that cannot be used. The answer names it.",
    ),
    (
        "invalid_uri_params",
        "The path has a form that is never forwarded. The answer names the rule.",
    ),
    (
        "idempotency_key_reused",
        "The idempotency key was used before for another request. Use a new key for each write.",
    ),
    (
        "idempotency_outcome_unknown",
        "An earlier attempt with this key was sent and its answer was lost. Look whether it took effect before you repeat it with a new key.",
    ),
    (
        "idempotency_replayed",
        "This write was made before with the same idempotency key; the answer is the stored one.",
    ),
    ("server_error", "The gateway failed. Its own log says more."),
];

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

    #[test]
    fn a_failure_is_explained_by_its_code_or_its_status() {
        let now = Timestamp::UNIX_EPOCH;
        let record = |status, error: Option<&str>| RequestRecord {
            error: error.map(Into::into),
            ..RequestRecord::new(RequestKind::Proxy, now, "GET", "/x", status)
        };
        assert_eq!(advice(&record(200, None)), None);
        let dead = advice(&record(424, Some("connection_refresh_exhausted"))).unwrap();
        assert!(dead.contains("reconnect link"), "{dead}");
        for status in [400, 401, 403, 404, 410, 429, 500, 503] {
            assert!(
                advice(&record(status, Some("of_a_later_version"))).is_some(),
                "{status}"
            );
        }
    }
}
