//! The first page: what needs attention now, or the first steps.

mod failing_calls;
mod rate_limits;
mod storage;

use std::time::Duration;

use maud::{Markup, html};
use threelo_core::{
    SignedDuration, Timestamp,
    integration::Integration,
    permission::Permission,
    request_log::{RequestFilter, RequestKind, RequestRecord},
    storage::{ConnectionFilter, ListedConnection, Listing},
    token::TokenState,
};
use threelo_http::Query;

use super::{
    Answer,
    failure::Failure,
    frame::{self, Section},
    guard::Visit,
    integrations::{is_app_refused, is_new_secret_refused},
    logs, path, picture, time,
};
use rate_limits::RateLimits;
use storage::Storage;

/// Maximum number of records that the page counts.
const RECORDS: u32 = 1000;
/// The time that the figures are about.
const SPAN: Duration = Duration::from_secs(24 * 60 * 60);

/// What needs attention: a sentence, a link, and the text of its button.
type Concern = (String, String, &'static str);

/// What the operator may see.
struct Seen {
    integrations: Option<Listing<Integration>>,
    connections: Option<Counted>,
    /// Ids of connections that cannot be read.
    unreadable: Vec<String>,
    dead: Counted,
    failing: Counted,
    confirming: Counted,
    ending: Counted,
    calls: Option<Vec<RequestRecord>>,
    refreshes: Vec<RequestRecord>,
    limits: RateLimits,
    storage: Option<Storage>,
}

/// The number of some connections, and the newest of them.
#[derive(Default)]
struct Counted {
    count: u64,
    newest: Option<ListedConnection>,
}

/// Maximum number of connections that are searched for some that cannot be read.
const SEARCHED: u32 = 100;

pub(super) async fn show(visit: Visit, query: Query) -> Answer {
    let seen = look(&visit).await?;
    let integrations = seen.integrations.as_ref();
    let has_integration =
        integrations.is_none_or(|all| !all.is_empty() || !all.unreadable.is_empty());
    let has_connection = seen.connections.as_ref().is_none_or(|all| all.count > 0);
    let is_good = |call: &RequestRecord| call.status < 400;
    let has_call = seen
        .calls
        .as_ref()
        .is_none_or(|calls| calls.len() == RECORDS as usize || calls.iter().any(is_good));
    let concerns = concerns(&visit, &seen);
    let body = html! {
        (frame::notice(&query))
        @if !(has_integration && has_connection && has_call) {
            div.head { div { h1 { "Welcome" }
                p.quiet { "Three steps from here to the first call to Jira or Confluence." } } }
            (first_steps(&visit, &seen, has_integration, has_connection, has_call))
        } @else { div.head { div { h1 { "Overview" } } } }
        @if !concerns.is_empty() {
            h2 { "Needs attention" }
            ul.concerns { @for (what, to, button) in &concerns { li { span { (what) } a.button href=(to) { (button) } } } }
        }
        @if has_integration && has_connection {
            (all_good(&seen, concerns.is_empty()))
            (figures(&visit, &seen))
        }
        @if has_call && visit.may(Permission::LogsRead) {
            (charts(&visit, &seen))
        }
        @if has_integration && has_connection {
            @if let Some(storage) = &seen.storage { (storage::summary(&visit, storage)) }
        }
    };
    Ok(frame::page(&visit, Section::Overview, "Overview", body))
}

/// Says that nothing needs attention, as far as the operator may see it, and what was not looked at.
fn all_good(seen: &Seen, is_calm: bool) -> Markup {
    let sources = [
        (seen.connections.is_some(), "connections"),
        (seen.integrations.is_some(), "integrations"),
        (seen.calls.is_some(), "the log"),
    ];
    let hidden = sources.iter().filter(|(is_seen, _)| !is_seen);
    let hidden: Vec<_> = hidden.map(|(_, name)| *name).collect();
    let calm = match hidden.len() {
        0 => Some("Nothing needs your attention."),
        count if count < sources.len() => Some("Nothing that you may see needs your attention."),
        _ => None,
    };
    html! {
        @if let Some(calm) = calm.filter(|_| is_calm) { p { (frame::state("good", calm)) } }
        @if let Some((last, others)) = hidden.split_last() {
            p.quiet {
                "You may not see " @if !others.is_empty() { (others.join(", ")) " or " } (last)
                ", so what needs attention there is not listed."
            }
        }
    }
}

/// Draws the calls and the token refreshes of the last day, as far as they were read.
fn charts(visit: &Visit, seen: &Seen) -> Markup {
    let links = &visit.dashboard.links;
    let chart = |name: &str, kind: RequestKind, records: &[RequestRecord]| {
        let oldest = records.last().filter(|_| records.len() == RECORDS as usize);
        let begin = oldest
            .map_or(Timestamp::MIN, |oldest| oldest.at)
            .max(visit.now - SPAN);
        let own: Vec<_> = records
            .iter()
            .filter(|one| one.kind == kind && one.at >= begin)
            .collect();
        let failed = own.iter().filter(|one| one.status >= 400).count();
        html! {
            section {
                h2 { a href=(links.dashboard(path::LOGS, &[("kind", kind.as_str())])) { (name) } }
                (picture::calls(visit.now, begin, own.iter().copied()))
                p.hint { span.key.ok { (own.len()) " " (time::since(visit.now, begin)) } " " span.key.failed { (failed) " failed" } }
            }
        }
    };
    html! {
        div.charts {
            (chart("Calls", RequestKind::Proxy, seen.calls.as_deref().unwrap_or_default()))
            (chart("Token refreshes", RequestKind::Refresh, &seen.refreshes))
        }
    }
}

async fn look(visit: &Visit) -> Result<Seen, Failure> {
    let (connect, environment) = (&visit.dashboard.connect, &visit.caller.environment);
    let all = ConnectionFilter::new(environment.clone());
    let integrations = match visit.may(Permission::IntegrationsList) {
        true => Some(connect.integrations(environment).await?),
        false => None,
    };
    let mut seen = Seen {
        integrations,
        connections: None,
        unreadable: Vec::new(),
        dead: Counted::default(),
        failing: Counted::default(),
        confirming: Counted::default(),
        ending: Counted::default(),
        calls: None,
        refreshes: Vec::new(),
        limits: RateLimits::default(),
        storage: storage::read(visit).await?,
    };
    if visit.may(Permission::ConnectionsList) {
        let of = |state| ConnectionFilter {
            state: Some(state),
            ..all.clone()
        };
        seen.dead = count(visit, of(TokenState::NeedsReconnect)).await?;
        seen.failing = count(visit, of(TokenState::Failing)).await?;
        seen.confirming = count(visit, of(TokenState::Confirming)).await?;
        let soon = SignedDuration::from_hours(14 * 24);
        let soon = visit.now.saturating_add(soon).ok();
        let ending = ConnectionFilter {
            ending: soon.map(|soon| visit.dashboard.grant_life.ending_before(soon)),
            ..of(TokenState::Active)
        };
        seen.ending = count(visit, ending).await?;
        let searched = ConnectionFilter {
            limit: SEARCHED,
            ..all.clone()
        };
        seen.unreadable = connect.connections(&searched).await?.unreadable;
        seen.connections = Some(count(visit, all).await?);
    }
    if visit.may(Permission::LogsRead) {
        let log = &visit.dashboard.log;
        let begin = log.last_request().await? - logs::WINDOW;
        let latest = |kind| RequestFilter {
            kind: Some(kind),
            from: Some(begin),
            limit: RECORDS,
            ..RequestFilter::new(environment.clone())
        };
        // Of each kind, so that refreshes do not hide calls.
        let calls = log.requests(&latest(RequestKind::Proxy)).await?;
        seen.limits = rate_limits::read(visit, &calls).await?;
        seen.calls = Some(calls);
        seen.refreshes = log.requests(&latest(RequestKind::Refresh)).await?;
    }
    Ok(seen)
}

async fn count(visit: &Visit, filter: ConnectionFilter) -> Result<Counted, Failure> {
    let connect = &visit.dashboard.connect;
    let count = connect.count_connections(&filter).await?;
    if count == 0 {
        return Ok(Counted::default());
    }
    let first = ConnectionFilter { limit: 1, ..filter };
    let newest = connect.connections(&first).await?.rows.pop();
    Ok(Counted { count, newest })
}

fn first_steps(
    visit: &Visit,
    seen: &Seen,
    has_integration: bool,
    has_connection: bool,
    has_call: bool,
) -> Markup {
    let links = &visit.dashboard.links;
    let class = |is_done: bool, is_reachable: bool| match (is_done, is_reachable) {
        (true, _) => "done",
        (false, true) => "now",
        (false, false) => "later",
    };
    let newest = seen
        .connections
        .as_ref()
        .and_then(|all| all.newest.as_ref());
    html! {
        ol.steps {
            li class=(class(has_integration, true)) {
                h2 { "Create an integration" }
                p { "It connects the gateway with an OAuth app that you create in Atlassian's console. The form leads you through both." }
                @if !has_integration && visit.may_open(path::NEW_INTEGRATION) {
                    a.button.primary href=(links.dashboard(path::NEW_INTEGRATION, &[])) { "Create integration" }
                }
            }
            li class=(class(has_connection, has_integration)) {
                h2 { "Add a test connection" }
                p { "Consent with your own Atlassian account, as your users will." }
                @if has_integration && !has_connection && visit.may_open(path::CONNECT) {
                    a.button.primary href=(links.dashboard(path::CONNECT, &[])) { "Add connection" }
                }
            }
            li class=(class(has_call, has_connection)) {
                h2 { "Make the first call" }
                p { "Choose an operation, send it, and copy the same call as code." }
                @if let (Some(newest), false, true) = (newest, has_call, visit.may_open(path::TRY)) {
                    a.button.primary href=(links.of_connection(path::TRY, &newest.connection.key)) { "Try an operation" }
                }
            }
        }
    }
}

/// Returns what needs attention.
fn concerns(visit: &Visit, seen: &Seen) -> Vec<Concern> {
    let links = &visit.dashboard.links;
    let mut concerns = Vec::new();
    let integrations = seen.integrations.as_ref();
    for one in integrations.iter().flat_map(|all| all.iter()) {
        let name = &one.display_name;
        let own = match visit.may_open(path::INTEGRATION) {
            true => links.of_integration(path::INTEGRATION, &one.key),
            false => links.dashboard(path::INTEGRATIONS, &[]),
        };
        if one.app.is_none() {
            let what = format!("{name} has no client ID and secret yet, so nobody can connect.");
            concerns.push((what, own, "Open"));
        } else if is_app_refused(one) {
            let what = format!(
                "Atlassian refuses the client ID or secret of {name}: its connections stop working one after the other."
            );
            concerns.push((what, own, "Repair"));
        } else if is_new_secret_refused(one) {
            let what = format!(
                "Atlassian refuses the new client secret of {name}. The old one is still used: enter the right one before you \
                 delete the old one in Atlassian's console."
            );
            concerns.push((what, own, "Repair"));
        }
    }
    if let Some(unreadable) = integrations
        .map(|all| &all.unreadable)
        .filter(|all| !all.is_empty())
    {
        let what = format!(
            "These integrations cannot be read: {}.",
            unreadable.join(", ")
        );
        concerns.push((what, links.dashboard(path::INTEGRATIONS, &[]), "Show"));
    }
    if !seen.unreadable.is_empty() {
        let what = format!(
            "These connections cannot be read: {}.",
            seen.unreadable.join(", ")
        );
        concerns.push((what, links.dashboard(path::CONNECTIONS, &[]), "Show"));
    }
    let mut group = |found: &Counted, one: &str, many: &str, filter: (&str, &str)| {
        let what = match (found.count, &found.newest) {
            (0, _) => return,
            (1, Some(only)) => {
                let to = match visit.may_open(path::CONNECTION) {
                    true => links.of_connection(path::CONNECTION, &only.connection.key),
                    false => links.dashboard(path::CONNECTIONS, &[filter]),
                };
                let what = format!("{} {one}", only.connection.key.connection);
                concerns.push((what, to, "Open"));
                return;
            }
            (count, _) => format!("{count} connections {many}"),
        };
        concerns.push((what, links.dashboard(path::CONNECTIONS, &[filter]), "Show"));
    };
    group(
        &seen.dead,
        "does not work any more: its user has to reconnect.",
        "do not work any more: their users have to reconnect.",
        ("state", "needs_reconnect"),
    );
    group(
        &seen.failing,
        "could not be refreshed. The gateway is retrying.",
        "could not be refreshed. The gateway is retrying.",
        ("state", "failing"),
    );
    group(
        &seen.confirming,
        "was refused by Atlassian. The gateway asks once more before it says that its user has to reconnect.",
        "were refused by Atlassian. The gateway asks once more before it says that their users have to reconnect.",
        ("state", "confirming"),
    );
    group(
        &seen.ending,
        "ends within 14 days unless its user consents again.",
        "end within 14 days unless their users consent again.",
        ("ending", "14"),
    );
    concerns.extend(rate_limits::concern(visit, &seen.limits));
    concerns.extend(
        seen.storage
            .iter()
            .flat_map(|storage| storage::concerns(visit, storage)),
    );
    let begin = visit.now - SPAN;
    let records = seen.calls.iter().flatten();
    let records = records.filter(|record| record.at >= begin);
    let (mut scopes, mut failed) = (0, 0);
    for record in records.clone() {
        match (record.error.as_deref(), record.status) {
            (Some("missing_scopes"), _) | (None, 401) => scopes += 1,
            (_, 500..) => failed += 1,
            _ => {}
        }
    }
    let is_whole_day = seen
        .calls
        .as_ref()
        .is_none_or(|calls| calls.len() < RECORDS as usize);
    let period = period(is_whole_day, RECORDS.into());
    for (count, what, status) in [
        (scopes, "lacked a scope", "4xx"),
        (failed, "failed at the gateway or at Atlassian", "5xx"),
    ] {
        if count > 0 {
            let to = links.dashboard(path::LOGS, &[("status", status)]);
            concerns.push((format!("{} {what} {period}.", calls(count)), to, "Show"));
        }
    }
    concerns.extend(failing_calls::concerns(visit, records, &period));
    concerns
}

fn calls(count: u32) -> String {
    match count {
        1 => "1 call".to_owned(),
        _ => format!("{count} calls"),
    }
}

/// Returns which part of the log was searched: the last day, or its newest records as far as these were read.
fn period(is_whole_day: bool, searched: i64) -> String {
    match is_whole_day {
        true => "in the last 24 hours".to_owned(),
        false => format!("among the latest {searched} operations"),
    }
}

fn figures(visit: &Visit, seen: &Seen) -> Markup {
    let begin = visit.now - SPAN;
    let records: Option<Vec<_>> = seen
        .calls
        .as_ref()
        .map(|records| records.iter().filter(|record| record.at >= begin).collect());
    html! {
        div.figures {
            @if let Some(all) = &seen.integrations {
                div { b { (all.len()) } span { @if all.len() == 1 { "integration" } @else { "integrations" } } }
            }
            @if let Some(all) = &seen.connections {
                div { b { (all.count) } span { @if all.count == 1 { "connection" } @else { "connections" } } }
                div { b { (seen.dead.count) } span { "to reconnect" } }
            }
            @if let Some(records) = &records {
                @let failed = records.iter().filter(|record| record.status >= 400).count();
                div { b { (records.len()) @if records.len() == RECORDS as usize { "+" } } span { @if records.len() == 1 { "call in 24 hours" } @else { "calls in 24 hours" } } }
                div { b { (failed) } span { @if failed == 1 { "failed call" } @else { "failed calls" } } }
            }
        }
    }
}
