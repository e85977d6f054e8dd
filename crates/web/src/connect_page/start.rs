//! `GET /connect/start/{integration}`: the page that redirects to Atlassian (by `<meta http-equiv="refresh">`).
//!
//! A form must not lead there itself. Chromium applies the page's `form-action` to every redirect that
//! follows a form, and the hosts between the gateway and the consent page cannot be listed: Atlassian's
//! login, a company's single sign-on. A page that redirects automatically is not restricted.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::{HeaderMap, StatusCode, Uri};
use maud::html;
use threelo_core::id::IntegrationKey;
use url::form_urlencoded;

use crate::{
    browser, headers,
    layout::{Badge, Page},
    router::{Shared, Web},
    words::Words,
};

pub(crate) async fn start(
    State(web): State<Web>,
    Path(integration): Path<String>,
    uri: Uri,
    request_headers: HeaderMap,
) -> Response {
    if let Some(redirect) =
        browser::to_public_host(&web.settings.public_url, &uri, &request_headers)
    {
        return redirect;
    }
    let words = Words::of(&request_headers);
    let (status, html) = match integration.parse::<IntegrationKey>() {
        Ok(integration) => (StatusCode::OK, page(&web, &integration, uri.query(), words)),
        Err(_) => web.error(StatusCode::BAD_REQUEST, words, &words.failures.link_damaged),
    };
    headers::page(status, html)
}

fn page(
    web: &Shared,
    integration: &IntegrationKey,
    query: Option<&str>,
    words: &'static Words,
) -> String {
    // Serialised again, so that nothing in it can end the URL or the attribute around it.
    let members = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    let query: String = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(members)
        .finish();
    let refresh = format!("{}?{query}", web.links.begin(integration));
    let body = html! {
        p.quiet { (words.redirected) }
        p.actions { a.button href=(refresh) { (words.continue_to_atlassian) } }
    };
    let mut page = Page::new(words.connect_to_atlassian, Badge::Link, body);
    page.refresh = Some((0, refresh));
    page.document(&web.plain_look(words))
}
