//! The frame of the dashboard's pages, and what pages have in common.

use axum::response::Response;
use http::StatusCode;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use threelo_core::token::TokenState;
use threelo_http::Query;

use super::{
    DashboardState,
    failure::Failure,
    guard::{CSRF, Visit},
    path,
};
use crate::{headers, links::Links};

/// The part of the dashboard that a page belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Overview,
    Connections,
    Integrations,
    Logs,
    Settings,
    None,
}

/// Returns a page.
pub(super) fn page(visit: &Visit, section: Section, title: &str, body: Markup) -> Response {
    page_with(visit, StatusCode::OK, section, title, body)
}

/// Returns a page with a status.
pub(super) fn page_with(
    visit: &Visit,
    status: StatusCode,
    section: Section,
    title: &str,
    body: Markup,
) -> Response {
    let body = framed(visit, section, body);
    headers::page(status, bare(&visit.dashboard.links, title, body))
}

/// Returns a page whose script sends requests to the gateway.
pub(super) fn page_with_requests(
    visit: &Visit,
    section: Section,
    title: &str,
    body: Markup,
) -> Response {
    let body = framed(visit, section, body);
    headers::live_page(bare(&visit.dashboard.links, title, body))
}

/// Returns a page that receives more content by script, and loads itself again every few seconds without scripts.
pub(super) fn live_page(visit: &Visit, section: Section, title: &str, body: Markup) -> Response {
    let body = framed(visit, section, body);
    let reload = html! { noscript { meta http-equiv="refresh" content="5"; } };
    let html = document(&visit.dashboard.links, title, reload, body);
    headers::live_page(html)
}

fn framed(visit: &Visit, section: Section, body: Markup) -> Markup {
    html! {
        a.skip href="#content" { "Skip to the content" }
        div.frame {
            (navigation(visit, section))
            main #content { (body) }
        }
    }
}

/// Returns a document without navigation.
pub(super) fn bare(links: &Links, title: &str, body: Markup) -> String {
    document(links, title, html! {}, body)
}

fn document(links: &Links, title: &str, more_head: Markup, body: Markup) -> String {
    let document = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · threelo" }
                link rel="icon" href=(links.mark()) type="image/svg+xml";
                link rel="stylesheet" href=(links.dashboard_style());
                script src=(links.dashboard_script()) defer {}
                (more_head)
            }
            body { (body) }
        }
    };
    document.into_string()
}

/// Returns the page of a failure.
pub(super) fn failed(
    dashboard: &DashboardState,
    visit: Option<&Visit>,
    failure: &Failure,
) -> Response {
    let links = &dashboard.links;
    // Only forms have the field.
    let is_change = visit.is_some_and(|visit| visit.form.filled(CSRF).is_some());
    let title = failure.title(is_change);
    let next = next_pages(visit, failure);
    let body = html! {
        h1 { (title) }
        p role="alert" { (failure.what) }
        p.actions {
            @for (to, words) in &next { a.button href=(to) { (words) } }
            @if next.is_empty() { a.button href=(links.dashboard(path::OVERVIEW, &[])) { "Open the overview" } }
        }
    };
    match visit {
        Some(visit) => page_with(visit, failure.status, Section::None, title, body),
        None => {
            let body = html! { main.sign-in { div.brand { (mark()) "threelo" } (body) } };
            headers::page(failure.status, bare(links, title, body))
        }
    }
}

/// Returns the links to the pages that a failure leads to and the operator may open.
pub(super) fn next_pages(visit: Option<&Visit>, failure: &Failure) -> Vec<(String, &'static str)> {
    let Some(visit) = visit else {
        return Vec::new();
    };
    let next = failure
        .next
        .iter()
        .filter(|next| visit.may_open(next.path()));
    next.map(|next| next.link(&visit.dashboard.links)).collect()
}

fn navigation(visit: &Visit, section: Section) -> Markup {
    let links = &visit.dashboard.links;
    let entries = [
        (Section::Overview, path::OVERVIEW, "Overview"),
        (Section::Connections, path::CONNECTIONS, "Connections"),
        (Section::Integrations, path::INTEGRATIONS, "Integrations"),
        (Section::Logs, path::LOGS, "Logs"),
        (Section::Settings, path::SETTINGS, "Settings"),
    ];
    let (_, name) = visit.caller.id_and_name().unwrap_or_default();
    let signed_in_with = match visit.caller.person() {
        Some(person) => format!(
            "You are signed in as {}, with the role {}",
            person.subject, person.role
        ),
        None => "The API key that you signed in with".to_owned(),
    };
    html! {
        header.side {
            a.brand href=(links.dashboard(path::OVERVIEW, &[])) { (mark()) "threelo" }
            (environment(visit))
            nav aria-label="Dashboard" {
                @for (own, path, name) in entries {
                    @if visit.may_open(path) {
                        a href=(links.dashboard(path, &[])) aria-current=[(own == section).then_some("page")] { (name) }
                    }
                }
            }
            form.out method="post" action=(links.dashboard(path::SIGN_OUT, &[])) {
                (csrf(visit))
                span.quiet title=(signed_in_with) { (name) }
                button.link type="submit" { "Sign out" }
            }
        }
    }
}

/// Returns the name of the environment, and links to the others that the operator can work in.
fn environment(visit: &Visit) -> Markup {
    let links = &visit.dashboard.links;
    html! {
        @if visit.elsewhere.is_empty() { p.environment title="Environment" { (visit.environment) } }
        @else {
            details.environment {
                summary title="Change the environment" { (visit.environment) }
                ul { @for other in &visit.elsewhere {
                    li { a href=(links.dashboard(path::OIDC, &[("environment", other.id.as_str())])) { (other.name) } }
                } }
            }
        }
    }
}

/// Returns the tabs of the settings.
pub(super) fn settings_tabs(visit: &Visit, current: &str) -> Markup {
    let links = &visit.dashboard.links;
    let tabs = [
        (path::SETTINGS, "API keys"),
        (path::ENVIRONMENTS, "Environments"),
        (path::APPEARANCE, "Appearance"),
        (path::EVENTS, "Events"),
        (path::AUDIT, "Audit log"),
    ];
    html! {
        nav.tabs aria-label="Settings" {
            @for (path, name) in tabs {
                @if visit.may_open(path) {
                    a href=(links.dashboard(path, &[])) aria-current=[(path == current).then_some("page")] { (name) }
                }
            }
        }
    }
}

/// Returns the mark of the product.
pub(super) fn mark() -> PreEscaped<&'static str> {
    PreEscaped(
        r#"<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d="M9.5 14.5l5-5M11 6.5l1.4-1.4a4.6 4.6 0 0 1 6.5 6.5L17.5 13M13 17.5l-1.4 1.4a4.6 4.6 0 0 1-6.5-6.5L6.5 11"/></svg>"#,
    )
}

/// Returns the hidden field that every form needs.
pub(super) fn csrf(visit: &Visit) -> Markup {
    html! { input type="hidden" name=(CSRF) value=(visit.csrf); }
}

/// Returns the sentence about the change that has led to this page.
pub(super) fn notice(query: &Query) -> Markup {
    let notice = match query.text("done") {
        Some("created") => "Created.",
        Some("saved") => "Saved.",
        Some("deleted") => "Deleted. It can be restored for 31 days with the command-line tool.",
        Some("refreshed") => "The tokens were refreshed.",
        Some("secret") => {
            "The new secret is saved. The old one stays in use until the new one has worked."
        }
        Some("app") => {
            "The other app is saved. Its connections have to be reconnected: their grants belong to the app before."
        }
        Some("removed") => "Removed.",
        Some("site") => "Calls that name no site go to the new default site now.",
        Some("replayed") => "The event is sent again within a few seconds.",
        Some("revoked") => "The key is revoked. Every gateway refuses it within a second.",
        _ => return html! {},
    };
    html! { p.notice role="status" { (notice) } }
}

/// Returns what is wrong with a form.
pub(super) fn faults(faults: &[String]) -> Markup {
    html! {
        @if !faults.is_empty() {
            div.fault role="alert" {
                strong { "Nothing was saved yet." }
                ul { @for fault in faults { li { (super::failure::sentence(fault)) } } }
            }
        }
    }
}

/// Returns a value with a button that copies it, which scripts show.
pub(super) fn copyable(value: &str) -> Markup {
    html! {
        span.copyable {
            code { (value) }
            button.copy type="button" hidden data-copy=(value) aria-label={ "Copy " (value) } { "Copy" }
        }
    }
}

/// Returns a block of code with a button that copies it.
pub(super) fn snippet(code: &str) -> Markup {
    html! {
        div.snippet {
            pre tabindex="0" { code { (code) } }
            button.copy type="button" hidden data-copy=(code) { "Copy" }
        }
    }
}

/// Returns a state as a word with a colour: `good`, `fair`, `bad` or `idle`.
pub(super) fn state(kind: &str, words: &str) -> Markup {
    html! { span class={ "state " (kind) } { (words) } }
}

/// Returns the state of a connection's tokens.
pub(super) fn token_state(state_of: TokenState) -> Markup {
    match state_of {
        TokenState::Active => state("good", "Working"),
        TokenState::Failing => state("fair", "Refresh failing"),
        TokenState::Confirming => state("fair", "Checking the grant"),
        TokenState::NeedsReconnect => state("bad", "Needs reconnect"),
    }
}

/// Returns a choice of a `select` field.
pub(super) fn option(value: &str, chosen: &str, name: &str) -> Markup {
    html! { option value=(value) selected[value == chosen] { (name) } }
}
