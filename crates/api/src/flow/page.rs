//! The head of every page: nothing is kept, framed, sniffed or told to other sites.

use axum::response::{Html, IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};

/// Styles and scripts come from files of ours, pictures of sites from Atlassian. Chromium holds
/// every redirect that follows a form against `form-action`, so no form of ours may end at a
/// page elsewhere: it ends at a page of ours, which leads on.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; \
                      img-src 'self' data: https:; base-uri 'none'; frame-ancestors 'none'; \
                      form-action 'self'";

/// Answers with a page.
pub(crate) fn answer(status: StatusCode, html: String) -> Response {
    let mut response = (status, Html(html)).into_response();
    protect(response.headers_mut());
    response.headers_mut().insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(POLICY),
    );
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
