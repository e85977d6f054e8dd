//! One record of the request log, with what to do about an error.

use std::time::Duration;

use maud::html;
use threelo_core::request_log::{AnsweredBy, RequestFilter, RequestKind, RequestRecord};
use threelo_http::Query;

use super::{LONGEST, earlier, later, status, subject, table};
use crate::dashboard::{
    Answer,
    connections::key_of,
    failure::{Failure, Next, sentence},
    frame::{self, Section},
    guard::Visit,
    path, time,
};

/// One record.
pub(in crate::dashboard) async fn one(visit: Visit, query: Query) -> Answer {
    let id: i64 = query
        .required("id")
        .map_err(|error| Failure::from(error).leading_to(Next::Logs))?;
    let filter = RequestFilter {
        before: id.checked_add(1),
        limit: 1,
        ..RequestFilter::new(visit.caller.environment.clone())
    };
    let found = visit.dashboard.log.requests(&filter).await?.pop();
    let record = found.filter(|record| record.id == id).ok_or_else(|| {
        let what = "The log has no such record any more. It keeps the newest records only.";
        Failure::not_found(what).leading_to(Next::Logs)
    })?;
    let links = &visit.dashboard.links;
    let key = match (&record.integration, &record.connection) {
        (Some(integration), Some(connection)) => {
            key_of(&visit, integration.as_str(), connection.as_str()).ok()
        }
        _ => None,
    };
    let other = match record.kind {
        RequestKind::Proxy => Some(("Token refresh at the same time", RequestKind::Refresh)),
        RequestKind::Refresh => Some(("Calls at the same time", RequestKind::Proxy)),
        _ => None,
    };
    let page_of_connection = key
        .as_ref()
        .filter(|_| visit.may_open(path::CONNECTION))
        .map(|key| links.of_connection(path::CONNECTION, key));
    let related = match other {
        Some((_, kind)) => at_the_same_time(&visit, &record, kind).await?,
        None => Vec::new(),
    };
    let logs_of = |name, value| links.dashboard(path::LOGS, &[(name, value)]);
    let body = html! {
        p.crumb { a href=(links.dashboard(path::LOGS, &[])) { "Logs" } }
        h1 { (subject(&record)) }
        p.mono.quiet { (record.method) " " (record.path) }
        @if let Some(advice) = advice(&record) {
            div.attention.bad[record.status >= 500] {
                p { (advice) }
                @if let Some(to) = &page_of_connection { p { a.button href=(to) { "Open the connection" } } }
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
                dt { "Connection" } dd {
                    @match &page_of_connection { Some(to) => a href=(to) { (key.connection) }, None => (key.connection) }
                    ", " (key.integration)
                }
            } @else if let Some(integration) = &record.integration { dt { "Integration" } dd { (integration) } }
            @if let Some(name) = &record.api_key_name { dt { "API key" } dd { a href=(logs_of("key", name)) { (name) }
                @if let Some(id) = &record.api_key { span.quiet.mono { " " (id) } } } }
            @if let Some(operation) = &record.operation { dt { "Operation" } dd.mono { a href=(logs_of("operation", operation)) { (operation) } } }
            dt { "Sent" } dd { @match record.attempts { 0 => "not sent", 1 => "once", n => { (n) " times" } } }
            dt { "Size" } dd { (bytes(record.bytes_in)) " sent, " (bytes(record.bytes_out)) " received" }
            @if let Some(trace) = &record.trace_id { dt { "Atlassian's trace id" } dd { (frame::copyable(trace)) } }
        }
        @if !record.messages.is_empty() {
            h2 { "What happened" }
            ol.messages { @for message in record.messages.iter() {
                li { span.quiet.mono { (message.after_us / 1000) " ms " } (sentence(&message.text)) }
            } }
        }
        @if let (Some((title, _)), false) = (other, related.is_empty()) {
            h2 { (title) }
            @if record.kind == RequestKind::Refresh { p.hint { "A call that waited for the new token says so." } }
            (table(&visit, &related, false))
        }
    };
    Ok(frame::page(&visit, Section::Logs, &subject(&record), body))
}

fn bytes(count: u64) -> String {
    match count {
        1 => "1 byte".to_owned(),
        _ => format!("{count} bytes"),
    }
}

/// How long a refresh takes at most, and a call that waits for one.
const LONGEST_REFRESH: Duration = Duration::from_secs(2 * 60);

/// Maximum number of records in [`at_the_same_time`].
const RELATED: u32 = 20;

/// Returns the records of the same connection that were under way at the same time.
async fn at_the_same_time(
    visit: &Visit,
    record: &RequestRecord,
    kind: RequestKind,
) -> Result<Vec<RequestRecord>, Failure> {
    let (Some(integration), Some(connection)) = (&record.integration, &record.connection) else {
        return Ok(Vec::new());
    };
    let log = &visit.dashboard.log;
    let ended = record.ended_at();
    let filter = RequestFilter {
        integration: Some(integration.clone()),
        connection: Some(connection.clone()),
        kind: Some(kind),
        since: Some(earlier(record.at, LONGEST_REFRESH)),
        until: Some(later(ended, Duration::from_millis(1))),
        before: Some(log.position_before(later(ended, LONGEST)).await? + 1),
        limit: RELATED,
        ..RequestFilter::new(visit.caller.environment.clone())
    };
    let mut found = log.requests(&filter).await?;
    found.retain(|one| one.ended_at() >= record.at);
    Ok(found)
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
    use threelo_core::Timestamp;

    use super::*;

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
