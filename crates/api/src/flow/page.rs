//! The head of every page: nothing is kept, framed, sniffed or told to other sites.

use std::fmt::Write;

use axum::response::{Html, IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use url::Url;

/// Answers with a page.
pub(crate) fn answer(status: StatusCode, html: String) -> Response {
    with_form_to(status, html, &[])
}

/// Answers with a page whose form may end up at one of these pages.
pub(crate) fn with_form_to(status: StatusCode, html: String, ends: &[Url]) -> Response {
    let mut response = (status, Html(html)).into_response();
    protect(response.headers_mut());
    response
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, policy(ends));
    response
}

/// Sends the browser to another page.
pub(crate) fn redirect(status: StatusCode, to: &str) -> Response {
    let mut response = status.into_response();
    protect(response.headers_mut());
    let to = HeaderValue::try_from(to).expect("a URL is a header");
    response.headers_mut().insert(header::LOCATION, to);
    response
}

/// Keeps what stands in the address and on the page to this browser.
fn protect(headers: &mut HeaderMap) {
    let plain = [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    for (name, value) in plain {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

/// Styles and scripts come from files of ours, pictures of sites from Atlassian. Browsers check
/// where a form ends up after its redirects too.
fn policy(ends: &[Url]) -> HeaderValue {
    let mut policy = "default-src 'none'; style-src 'self'; script-src 'self'; \
                      img-src 'self' data: https:; base-uri 'none'; frame-ancestors 'none'; \
                      form-action 'self'"
        .to_owned();
    for end in ends {
        let _ = write!(policy, " {}", end.origin().ascii_serialization());
    }
    HeaderValue::try_from(policy).expect("an origin in ASCII is a header")
}
