//! Settings: where events are sent, and the latest of them.

use http::StatusCode;
use maud::{Markup, html};
use threelo_core::{
    delivery::{DeliveryState, EventFilter, ListedDelivery, ListedEvent, Receiver},
    event::{Event, EventKind, EventSubject},
};
use threelo_http::Query;
use url::Url;

use super::{
    Answer,
    failure::{Failure, Next, sentence},
    frame::{self, Section},
    guard::{Visit, done},
    path, time,
};

/// Number of events on a page.
const PAGE: u32 = 50;

/// Where the gateway sends events, from its settings.
#[derive(Debug, Clone, Default)]
pub struct EventReceivers {
    /// The first URL.
    pub primary: Option<Url>,
    /// The second URL.
    pub secondary: Option<Url>,
    /// Whether deletions of connections are sent.
    pub deletions: bool,
}

impl EventReceivers {
    /// Returns why an event has no receiver now, and what would give it one; `None` if it has one.
    fn missing_for(&self, event: &Event) -> Option<&'static str> {
        if event.kind == EventKind::Deleted && !self.deletions {
            return Some("Deletions are not sent: --webhook-deletions turns them on.");
        }
        let receivers = [&self.primary, &self.secondary];
        let has_receiver =
            event.webhook_url_override.is_some() || receivers.iter().any(|url| url.is_some());
        (!has_receiver).then_some("No receiver is configured: --webhook-url sets one.")
    }
}

/// The receivers, and the latest events with their deliveries.
pub(super) async fn show(visit: Visit, query: Query) -> Answer {
    let is_failed = match query.text("state") {
        None | Some("") => false,
        Some("failed") => true,
        Some(_) => return Err(unusable("state", "must be failed")),
    };
    let before = query.text("before").filter(|before| !before.is_empty());
    let before = before.map(|before| {
        let position = before.parse::<u64>();
        position.map_err(|_| unusable("before", "must be the number of an event"))
    });
    let filter = EventFilter {
        failed: is_failed,
        before: before.transpose()?,
        limit: PAGE,
        ..all_events(&visit)
    };
    let found = visit.dashboard.deliveries.listed_events(&filter).await?;
    let links = &visit.dashboard.links;
    let is_first = filter.before.is_none();
    let is_full = found.len() == PAGE as usize;
    let last = found.last().filter(|_| is_full);
    let next = last.map(|last| last.event.sequence.to_string());
    let state = if is_failed { "failed" } else { "" };
    let page = |before: &str| {
        let mut parameters = vec![("state", state), ("before", before)];
        parameters.retain(|(_, value)| !value.is_empty());
        links.dashboard(path::EVENTS, &parameters)
    };
    let body = html! {
        (frame::notice(&query))
        h1 { "Settings" }
        (frame::settings_tabs(&visit, path::EVENTS))
        (receivers(&visit.dashboard.receivers))
        h2 { "Latest events" }
        form.filters method="get" action=(links.dashboard(path::EVENTS, &[])) {
            select name="state" aria-label="Deliveries" {
                (frame::option("", state, "All events"))
                (frame::option("failed", state, "Not delivered"))
            }
            button type="submit" { "Filter" }
        }
        @if found.is_empty() {
            div.empty { p {
                @if is_failed { "Every event was delivered, or is still being sent." }
                @else if !is_first { "There are no older events." }
                @else { "Nothing has happened yet: events report new, changed and dying connections." }
            } }
        } @else {
            table.cards {
                thead { tr { th { "Event" } th { "Of" } th { "Deliveries" } th { "When" } th { "" } } }
                tbody { @for one in found.iter() { (row(&visit, one)) } }
            }
        }
        @if !found.unreadable.is_empty() {
            p.fault role="alert" { "These events cannot be read: " (found.unreadable.join(", ")) "." }
        }
        @if next.is_some() || !is_first {
            p.pages {
                @if !is_first { a.button href=(page("")) { "Newest" } }
                @if let Some(next) = &next { a.button href=(page(next)) { "Older" } }
            }
        }
    };
    Ok(frame::page(&visit, Section::Settings, "Events", body))
}

fn unusable(name: &str, wrong: &str) -> Failure {
    Failure::filter(name, wrong).leading_to(Next::Events)
}

fn all_events(visit: &Visit) -> EventFilter {
    EventFilter {
        environment: visit.caller.environment.clone(),
        failed: false,
        before: None,
        limit: 1,
    }
}

fn receivers(receivers: &EventReceivers) -> Markup {
    let urls = [&receivers.primary, &receivers.secondary];
    let urls: Vec<_> = urls.into_iter().flatten().collect();
    html! {
        @if urls.is_empty() {
            p.quiet { "The gateway sends events to your backend when a connection is created, changes or stops working. Set "
                code { "--webhook-url" } " (" code { "THREELO_WEBHOOK_URL" } ") and restart it. Connections with an address of their own have their \
                events sent there already." }
        } @else {
            p.quiet { "The gateway sends events to these receivers, signed, and repeats them for three days until they are accepted. They are set with "
                code { "--webhook-url" } "." }
            dl {
                @for (n, url) in urls.iter().enumerate() {
                    // The rest of a URL may be a secret.
                    dt { @if n == 0 { "First receiver" } @else { "Second receiver" } } dd { code { (url.origin().ascii_serialization()) "/…" } }
                }
                dt { "Deletions" } dd { @if receivers.deletions { "are sent too" } @else { "are not sent; " code { "--webhook-deletions" } " turns them on" } }
            }
        }
    }
}

fn row(visit: &Visit, one: &ListedEvent) -> Markup {
    let event = &one.event;
    let links = &visit.dashboard.links;
    html! {
        tr {
            td { span.name { (words(&event.kind)) }
                @if let Some(detail) = detail(&event.kind) { span.sub { (sentence(&detail)) } } }
            td.name-column data-label="Of" { div {
                @match &event.subject {
                    EventSubject::Connection(key) => {
                        @if visit.may_open(path::CONNECTION) && !matches!(event.kind, EventKind::Deleted) {
                            a href=(links.of_connection(path::CONNECTION, key)) { (key.connection) }
                        } @else { (key.connection) }
                        span.sub { (key.integration) }
                    }
                    EventSubject::Integration(integration) => (integration.key),
                }
            } }
            td.name-column data-label="Deliveries" { div {
                @if one.deliveries.is_empty() { span.quiet { "no receiver" } }
                @for delivery in &one.deliveries { div { (in_words(delivery)) } }
            } }
            td.tight data-label="When" { (time::relative(visit.now, event.at)) }
            td { @if visit.may_send(path::REPLAY_EVENT) && visit.dashboard.receivers.missing_for(event).is_none() {
                form method="post" action=(links.dashboard(path::REPLAY_EVENT, &[])) {
                    (frame::csrf(visit))
                    input type="hidden" name="number" value=(event.sequence);
                    button type="submit" aria-label={ "Send again: event " (event.sequence) } { "Send again" }
                }
            } }
        }
    }
}

fn in_words(delivery: &ListedDelivery) -> Markup {
    let receiver = match delivery.receiver {
        Receiver::Primary => "First receiver",
        Receiver::Secondary => "Second receiver",
        // Its URL may contain a secret.
        Receiver::PerConnection(_) => "Receiver of the connection",
    };
    let (kind, state) = match delivery.state {
        DeliveryState::Waiting if delivery.attempts > 0 => ("fair", "Trying again"),
        DeliveryState::Waiting => ("idle", "Waiting"),
        DeliveryState::Delivered => ("good", "Delivered"),
        DeliveryState::Failed => ("bad", "Given up"),
        DeliveryState::Replayed => ("idle", "Sent again"),
    };
    html! {
        (frame::state(kind, state)) " " span.quiet { (receiver)
            @if delivery.attempts > 1 { ", " (delivery.attempts) " attempts" } }
        @if let Some(reason) = &delivery.reason { span.sub { (sentence(reason)) } }
    }
}

/// Returns the name of an event in words.
fn words(kind: &EventKind) -> &'static str {
    match kind {
        EventKind::Created => "Connected",
        EventKind::Overridden => "Reconnected",
        EventKind::AuthorizationFailed { .. } => "Connect attempt failed",
        EventKind::RefreshFailed { .. } => "Refresh failed",
        EventKind::NeedsReconnect { .. } => "Needs reconnect",
        EventKind::Expiring { .. } => "Ends soon",
        EventKind::SiteRenamed { .. } => "Site renamed",
        EventKind::ScopesReduced { .. } => "Scopes reduced",
        EventKind::Deleted => "Deleted",
        EventKind::IntegrationBroken { .. } => "Integration broken",
        EventKind::IntegrationRecovered => "Integration recovered",
        _ => "Event",
    }
}

fn detail(kind: &EventKind) -> Option<String> {
    Some(match kind {
        EventKind::AuthorizationFailed { reason, .. }
        | EventKind::RefreshFailed { reason }
        | EventKind::NeedsReconnect { reason }
        | EventKind::IntegrationBroken { reason } => reason.clone(),
        EventKind::SiteRenamed { from, to, .. } => format!("from {from} to {to}"),
        EventKind::ScopesReduced { missing } => format!("without {}", missing.to_spaced()),
        EventKind::Expiring { ends_at } => format!("on {}", ends_at.strftime("%-d %b %Y")),
        _ => return None,
    })
}

/// Sends an event again.
pub(super) async fn replay(visit: Visit) -> Answer {
    let gone = || {
        let what = "There is no such event any more. Events are kept for a while only.";
        Failure::not_found(what).leading_to(Next::Events)
    };
    let number: u64 = visit.form.text("number").parse().map_err(|_| gone())?;
    let (store, environment) = (&visit.dashboard.deliveries, &visit.caller.environment);
    let filter = EventFilter {
        before: number.checked_add(1),
        ..all_events(&visit)
    };
    let found = store.listed_events(&filter).await?.rows.pop();
    let event = found.map(|found| found.event);
    let event = event.filter(|event| event.sequence == number);
    let missing = event.and_then(|event| visit.dashboard.receivers.missing_for(&event));
    if let Some(missing) = missing {
        let title = "This event has no receiver";
        let failure = Failure::new(StatusCode::CONFLICT, title, missing);
        return Err(failure.leading_to(Next::Events));
    }
    if !store.replay_event(environment, number).await? {
        return Err(gone());
    }
    let to = visit.dashboard.links.dashboard(path::EVENTS, &[]);
    Ok(done(&to, "replayed", format!("event {number}")))
}
