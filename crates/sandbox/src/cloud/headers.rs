//! The headers that the real edge sets on every API response.

use axum::response::Response;
use http::header::{
    CACHE_CONTROL, SERVER, SET_COOKIE, STRICT_TRANSPORT_SECURITY, VARY, X_CONTENT_TYPE_OPTIONS,
    X_XSS_PROTECTION,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::random;

/// Adds the headers. `account` is the caller, if known; Jira also sets its XSRF cookie.
pub(crate) fn stamp(mut response: Response, account: Option<&str>, xsrf_cookie: bool) -> Response {
    let id = random::hex(16);
    let headers = response.headers_mut();
    let mut put = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::try_from(value) {
            headers.append(name, value);
        }
    };
    put(SERVER, "AtlassianEdge");
    put(HeaderName::from_static("timing-allow-origin"), "*");
    put(HeaderName::from_static("x-arequestid"), &random::hex(16));
    put(HeaderName::from_static("atl-traceid"), &id);
    put(HeaderName::from_static("atl-request-id"), &as_uuid(&id));
    put(CACHE_CONTROL, "no-cache, no-store, no-transform");
    put(VARY, "Accept-Encoding");
    put(
        STRICT_TRANSPORT_SECURITY,
        "max-age=63072000; includeSubDomains; preload",
    );
    put(X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(X_XSS_PROTECTION, "1; mode=block");
    put(
        HeaderName::from_static("server-timing"),
        "atl-edge;dur=42,atl-edge-internal;dur=3",
    );
    if let Some(account) = account {
        put(HeaderName::from_static("x-aaccountid"), account);
    }
    if xsrf_cookie {
        let cookie = format!(
            "atlassian.xsrf.token={}_lin; Path=/; SameSite=None; Secure",
            random::hex(20)
        );
        put(SET_COOKIE, &cookie);
    }
    response
}

/// Returns whether the call carries `X-Atlassian-Token: no-check`.
pub(crate) fn is_no_check(headers: &HeaderMap) -> bool {
    let value = headers.get("x-atlassian-token").map(|v| v.as_bytes());
    matches!(value, Some(b"no-check" | b"nocheck"))
}

/// Formats the trace id as a UUID, as in `Atl-Request-Id`.
fn as_uuid(hex: &str) -> String {
    let parts = [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ];
    parts.join("-")
}
