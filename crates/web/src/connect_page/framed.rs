//! The page of `openConnectUI`, in a frame of the customer's page.
//!
//! Its script receives the session token from that page, shows the session's connect page in a dialog, and reports
//! the outcome. Only pages of the origins in the settings may frame it, and only their messages are accepted.

use axum::response::Response;
use http::{HeaderMap, header};
use maud::{Markup, html};
use threelo_http::Query;

use crate::{
    headers,
    layout::document,
    router::{Shared, Web},
};

/// Returns whether a query is that of the SDK, which always passes `apiURL`.
pub(crate) fn is_framed(query: &Query) -> bool {
    query.text("apiURL").is_some() && !super::is_link(query)
}

pub(crate) fn framed(web: &Web, request_headers: &HeaderMap) -> Response {
    warn_of_unknown_origin(web, request_headers);
    let ancestors = &web.settings.connect_ui_origins;
    headers::framed_page(page(web), ancestors, &web.links.socket())
}

/// Says in the log why a browser is about to refuse to show the page.
fn warn_of_unknown_origin(web: &Shared, headers: &HeaderMap) {
    if headers
        .get("sec-fetch-dest")
        .is_none_or(|dest| dest != "iframe")
    {
        return;
    }
    let text = headers
        .get(header::REFERER)
        .and_then(|referer| referer.to_str().ok());
    let origin = text
        .and_then(|text| url::Url::parse(text).ok())
        .map(|url| url.origin());
    let is_known = |origin: &url::Origin| {
        let mut known = web.settings.connect_ui_origins.iter();
        known.any(|url| url.origin() == *origin)
    };
    // A page without a referrer may still be one that is listed.
    let is_listed = match &origin {
        Some(origin) => is_known(origin),
        None => !web.settings.connect_ui_origins.is_empty(),
    };
    if !is_listed && let Some(times) = web.hub.note() {
        let origin = origin.map(|origin| origin.ascii_serialization());
        tracing::warn!(
            origin = origin.as_deref().unwrap_or("unknown"),
            times,
            "a page shows the connect page of openConnectUI, and the browser refuses it: add the page's origin \
             with --connect-ui-origins if it is yours"
        );
    }
}

fn page(web: &Shared) -> String {
    let links = &web.links;
    let origins = web.settings.connect_ui_origins.iter();
    let origins: Vec<String> = origins
        .map(|url| url.origin().ascii_serialization())
        .collect();
    let body = html! {
        body.framed data-origins=(origins.join(" ")) data-socket=(links.socket()) data-page=(links.connect())
            data-unreachable="The gateway cannot be reached just now. Check the connection to the internet and try again."
            data-blocked="The browser blocked the window for the sign-in. Allow pop-up windows for this page and try again."
            data-closed="The window for the sign-in was closed before it was complete." {
            main role="dialog" aria-modal="true" aria-labelledby="title" tabindex="-1" {
                button.close type="button" data-action="close" aria-label="Close" title="Close" {
                    span aria-hidden="true" { "\u{d7}" }
                }
                div.content aria-live="polite" { (loading()) }
            }
            (templates())
            noscript { p { "This page needs JavaScript." } }
        }
    };
    let title = "Connect to Atlassian";
    document(links, title, None, Some(links.connect_ui_script()), body)
}

fn loading() -> Markup {
    html! {
        h1 id="title" { "Connect to Atlassian" }
        p.quiet { "One moment…" }
    }
}

/// What the script shows.
fn templates() -> Markup {
    html! {
        template id="loading" { (loading()) }
        template id="waiting" {
            h1 { "Continue in the other window" }
            p { "Sign in at Atlassian in the window that has opened, and accept there. This page continues automatically." }
            p.actions {
                button type="button" data-action="focus" data-focus { "Show the window" }
                button.second type="button" data-action="again" { "Start again" }
            }
        }
        template id="connected" {
            h1 { "Connected" }
            p { "The connection is ready to use." }
            p.actions { button type="button" data-action="close" data-focus { "Done" } }
        }
        template id="failed" {
            h1 { "The connection was not created" }
            p role="alert" data-text {}
            p.actions { button type="button" data-action="again" data-focus { "Try again" } }
        }
        template id="unframed" {
            h1 { "This page belongs inside an app" }
            p { "It is shown by an app that connects to Atlassian. Go back to the app and start connecting there." }
        }
    }
}
