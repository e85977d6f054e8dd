//! `GET /connect/start/{integration}`: the page that leaves for Atlassian.
//!
//! A form must not lead there itself. Chromium holds every redirect that follows a form against
//! the page's `form-action`, and between the gateway and the consent page there are hosts that
//! nobody can list: Atlassian's login, a company's single sign-on. What a page does by itself
//! is no form any more.

use std::sync::Arc;

use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::html;
use threelo_core::id::IntegrationKey;
use url::form_urlencoded;

use super::Shared;
use crate::{
    headers,
    layout::{Badge, Page},
    pages::Told,
};

pub(super) async fn leave(
    State(shared): State<Arc<Shared>>,
    Path(integration): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    let (status, html) = match integration.parse::<IntegrationKey>() {
        Ok(integration) => (
            StatusCode::OK,
            page(&shared, &integration, query.as_deref()),
        ),
        Err(_) => (StatusCode::BAD_REQUEST, shared.told(&unreadable())),
    };
    (status, headers::page(html, &shared.policy)).into_response()
}

fn page(shared: &Shared, integration: &IntegrationKey, query: Option<&str>) -> String {
    // Written anew, so that nothing in it can end the address or the attribute around it.
    let members = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    let query: String = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(members)
        .finish();
    let onward = format!("{}?{query}", shared.links.begin(integration));
    let body = html! {
        p.quiet { "You are being taken to Atlassian, to sign in and to see what is asked for." }
        p.actions { a.button href=(onward) { "Continue" } }
    };
    let mut page = Page::new("On the way to Atlassian", Badge::Link, body);
    page.onward = Some((0, onward));
    page.document(&shared.links)
}

fn unreadable() -> Told {
    Told::new(
        "This link is damaged",
        "It does not name an integration that could exist: it may have been changed on its way.",
        "Go back to the app and open its link again.",
    )
}
