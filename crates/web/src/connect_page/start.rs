//! `GET /connect/start/{integration}`: the page that leaves for Atlassian.
//!
//! A form must not lead there itself. Chromium applies the page's `form-action` to every redirect that
//! follows a form, and the hosts between the gateway and the consent page cannot be listed: Atlassian's
//! login, a company's single sign-on. A page that leads on by itself is not restricted.

use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use http::StatusCode;
use maud::html;
use threelo_core::id::IntegrationKey;
use url::form_urlencoded;

use crate::{
    headers,
    layout::{Badge, Page},
    pages::ErrorPage,
    router::{Shared, Web},
};

pub(crate) async fn start(
    State(web): State<Web>,
    Path(integration): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let (status, html) = match integration.parse::<IntegrationKey>() {
        Ok(integration) => (StatusCode::OK, page(&web, &integration, query.as_deref())),
        Err(_) => (StatusCode::BAD_REQUEST, unreadable().document(&web.links)),
    };
    headers::framed_page(status, html, &web.settings.frame_ancestors)
}

fn page(web: &Shared, integration: &IntegrationKey, query: Option<&str>) -> String {
    // Serialised again, so that nothing in it can end the URL or the attribute around it.
    let members = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    let query: String = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(members)
        .finish();
    let onward = format!("{}?{query}", web.links.begin(integration));
    let body = html! {
        p.quiet { "You are being taken to Atlassian, to sign in and to see what is asked for." }
        p.actions { a.button href=(onward) { "Continue" } }
    };
    let mut page = Page::new("On the way to Atlassian", Badge::Link, body);
    page.onward = Some((0, onward));
    page.document(&web.links)
}

fn unreadable() -> ErrorPage {
    ErrorPage::new(
        "This link is damaged",
        "It does not name an integration that could exist: it may have been changed on its way.",
        "Go back to the app and open its link again.",
    )
}
