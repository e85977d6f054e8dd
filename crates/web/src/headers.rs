//! Responses with a page or a redirect: not stored, not sniffed, no referrer, and one content-security
//! policy for all pages.

use axum::response::{Html, IntoResponse, Response};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use url::Url;

/// Returns a page that no other page may frame.
pub(crate) fn page(status: StatusCode, html: String) -> Response {
    with_policy(status, html, policy(&[], None))
}

/// Returns a page that no other page may frame, and whose script may load more from the gateway.
pub(crate) fn live_page(html: String) -> Response {
    with_policy(StatusCode::OK, html, policy(&[], Some("'self'")))
}

/// Returns the page of `openConnectUI`, which pages of these origins may frame. Its script opens a WebSocket
/// at `socket`.
pub(crate) fn framed_page(html: String, ancestors: &[Url], socket: &Url) -> Response {
    // Some browsers do not apply 'self' to WebSockets.
    let sources = format!("'self' {}", &socket[..url::Position::BeforePath]);
    with_policy(StatusCode::OK, html, policy(ancestors, Some(&sources)))
}

fn with_policy(status: StatusCode, html: String, policy: String) -> Response {
    let mut response = (status, Html(html)).into_response();
    let headers = response.headers_mut();
    protect(headers);
    let policy = HeaderValue::try_from(policy);
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        policy.expect("origins are ASCII without line breaks"),
    );
    response
}

/// Returns a text that browsers save as a file, and show on no page.
pub(crate) fn file(name: &'static str, text: String) -> Response {
    let mut response = text.into_response();
    let headers = response.headers_mut();
    protect(headers);
    let disposition = HeaderValue::try_from(format!("attachment; filename=\"{name}\""));
    headers.insert(
        header::CONTENT_DISPOSITION,
        disposition.expect("the name is ASCII without quotes"),
    );
    response
}

/// Returns a stream of events that no cache keeps.
pub(crate) fn not_stored(mut events: Response) -> Response {
    protect(events.headers_mut());
    events
}

/// Returns a redirect.
pub(crate) fn redirect(status: StatusCode, to: &str) -> Response {
    let mut response = status.into_response();
    protect(response.headers_mut());
    let to = HeaderValue::try_from(to).expect("a URL is a valid header value");
    response.headers_mut().insert(header::LOCATION, to);
    response
}

/// Returns the response to `HEAD` and to browsers that prefetch: the flow does not advance, and the
/// browser stores nothing that it could show later.
pub(crate) fn no_answer() -> Response {
    let no_store = (header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    (StatusCode::SERVICE_UNAVAILABLE, [no_store]).into_response()
}

/// Prevents the secrets in the URL and on the page from being cached or sent to other sites.
fn protect(headers: &mut HeaderMap) {
    let fixed = [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

/// Returns the content-security policy of a page. Styles, scripts and images are served by the gateway. Only a
/// page with such sources may load anything by script, and only from these.
///
/// Chromium applies `form-action` to every redirect that follows a form, so no form of a page may end at
/// another host: it ends at a page of the gateway, which leads on.
fn policy(ancestors: &[Url], sources_of_scripts: Option<&str>) -> String {
    let ancestors = match sources(ancestors) {
        none if none.is_empty() => "'none'".to_owned(),
        origins => origins,
    };
    let connect = sources_of_scripts.map(|sources| format!("connect-src {sources}; "));
    let connect = connect.unwrap_or_default();
    format!(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; {connect}\
         base-uri 'none'; frame-ancestors {ancestors}; form-action 'self'"
    )
}

/// Returns the origins of these URLs as a policy names them, without those that have no host.
fn sources(urls: &[Url]) -> String {
    let origins = urls
        .iter()
        .map(Url::origin)
        .filter(|origin| origin.is_tuple());
    origins
        .map(|origin| origin.ascii_serialization())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_cannot_be_framed_unless_allowed() {
        assert!(policy(&[], None).contains("frame-ancestors 'none';"));
        let ancestors = [
            "https://app.example.com/x".parse().unwrap(),
            "http://localhost:5173".parse().unwrap(),
        ];
        let policy = policy(&ancestors, None);
        assert!(
            policy.contains("frame-ancestors https://app.example.com http://localhost:5173;"),
            "{policy}"
        );
    }

    #[test]
    fn only_a_page_with_a_websocket_may_load_by_script() {
        assert!(!policy(&[], None).contains("connect-src"));
        let socket = "wss://gw.example.com/base/?x".parse().unwrap();
        let response = framed_page(String::new(), &[], &socket);
        let policy = response.headers()[header::CONTENT_SECURITY_POLICY].to_str();
        let policy = policy.unwrap();
        assert!(
            policy.contains("connect-src 'self' wss://gw.example.com;"),
            "{policy}"
        );
    }

    #[test]
    fn a_url_without_an_origin_does_not_extend_the_policy() {
        let policy = policy(&["data:text/html,x".parse().unwrap()], None);
        assert!(policy.contains("frame-ancestors 'none';"));
    }
}
