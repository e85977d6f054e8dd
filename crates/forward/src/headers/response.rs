//! Response headers.

use http::{HeaderMap, HeaderName, HeaderValue, header};
use threelo_core::request_log::AnsweredBy;

use super::{AllowList, is_hop_by_hop, is_named_in_connection, names_headers};

/// The origin of a response: `gateway` or `atlassian`. On every response.
pub const ANSWERED_BY: HeaderName = HeaderName::from_static("x-threelo-answered-by");
/// Why Atlassian refused a call and what to do, in one sentence.
pub const EXPLANATION: HeaderName = HeaderName::from_static("x-threelo-explanation");
/// The scopes that the grant lacks for the operation, separated by spaces.
pub const MISSING_SCOPES: HeaderName = HeaderName::from_static("x-threelo-missing-scopes");

/// The operation that replaces one that Atlassian has retired: `GET /rest/api/3/search/jql`.
pub const SUCCESSOR: HeaderName = HeaderName::from_static("x-threelo-successor");

/// How long the call waited for its turn in the rate budget, in milliseconds; if the budget only
/// observes, how long it would have waited.
pub const RATE_WAIT: HeaderName = HeaderName::from_static("x-threelo-rate-wait-ms");

/// The response repeats that of the first call with this idempotency key.
pub const IDEMPOTENCY_REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// Selects the headers of responses.
#[derive(Debug, Clone)]
pub struct ResponseHeaders {
    pass: AllowList,
}

impl Default for ResponseHeaders {
    fn default() -> Self {
        Self::with([])
    }
}

impl ResponseHeaders {
    /// Returns the default list, extended by these names.
    pub fn with(more: impl IntoIterator<Item = HeaderName>) -> Self {
        Self {
            pass: AllowList::new(
                &[
                    "accept-ranges",
                    "allow",
                    "atl-request-id",
                    "atl-traceid",
                    "atlassian-datasecuritypolicy",
                    "beta-retry-after",
                    "cache-control",
                    "content-disposition",
                    "content-encoding",
                    "content-language",
                    "content-length",
                    "content-location",
                    "content-range",
                    "content-type",
                    "date",
                    "deprecation",
                    "digest",
                    "etag",
                    "last-modified",
                    "link",
                    "location",
                    "mcp-session-id",
                    "retry-after",
                    "server-timing",
                    "sunset",
                    "vary",
                    "warning",
                    "www-authenticate",
                    "x-aaccountid",
                    "x-arequestid",
                    "x-content-type-options",
                    "x-correlation-id",
                    "x-failure-category",
                    "x-request-id",
                    "x-seraph-loginreason",
                    "x-trace-id",
                ],
                &[
                    "ratelimit",
                    "beta-ratelimit",
                    "x-ratelimit-",
                    "x-beta-ratelimit-",
                ],
                more,
            ),
        }
    }

    /// Removes every header that must not be in a response, and adds the origin of the response.
    ///
    /// A response belongs to one connection, though other connections may use the same URL: shared caches
    /// may not keep it, and private ones must revalidate. A browser that opens it as a page, with the
    /// key as a password, runs nothing in it, because it has the gateway's own origin.
    pub fn clean(&self, headers: &mut HeaderMap, answered_by: AnsweredBy) {
        let names_hops = names_headers(headers);
        // Of a body with both, the length says nothing (RFC 9112, 6.3).
        let is_chunked = headers.contains_key(header::TRANSFER_ENCODING);
        let stays: Vec<HeaderName> = headers
            .keys()
            .filter(|name| {
                let text = name.as_str();
                let own_hop = names_hops && is_named_in_connection(text, headers);
                // The length is kept for responses to HEAD; otherwise the body determines it.
                let hop = is_hop_by_hop(text) && **name != header::CONTENT_LENGTH;
                !self.pass.holds(name) || own_hop || hop || is_cookie(text)
            })
            .cloned()
            .collect();
        for name in stays {
            headers.remove(name);
        }
        if is_chunked {
            headers.remove(header::CONTENT_LENGTH);
        }
        let answered_by = HeaderValue::from_static(answered_by.as_str());
        headers.insert(ANSWERED_BY, answered_by);
        let caching = caching(headers);
        headers.insert(header::CACHE_CONTROL, caching);
        let any = headers.get_all(header::VARY).iter().any(|vary| vary == "*");
        if !any {
            headers.append(header::VARY, HeaderValue::from_static(VARY));
        }
        headers.insert(
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        );
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(SANDBOX),
        );
    }
}

/// The headers that select the connection.
const VARY: &str = "Authorization, Provider-Config-Key, Connection-Id";

/// Forbids a response to run scripts, to load anything and to be framed.
const SANDBOX: &str = "default-src 'none'; frame-ancestors 'none'; sandbox";

/// Returns `private` with those of Atlassian's directives that restrict caches further. `public`,
/// `max-age` and the like never pass.
fn caching(headers: &HeaderMap) -> HeaderValue {
    let (mut no_store, mut no_transform) = (false, false);
    for value in headers.get_all(header::CACHE_CONTROL) {
        for directive in value.as_bytes().split(|byte| *byte == b',') {
            let directive = directive.trim_ascii();
            no_store |= directive.eq_ignore_ascii_case(b"no-store");
            no_transform |= directive.eq_ignore_ascii_case(b"no-transform");
        }
    }
    HeaderValue::from_static(match (no_store, no_transform) {
        (true, true) => "private, no-store, no-transform",
        (true, false) => "private, no-store",
        (false, true) => "private, no-cache, no-transform",
        (false, false) => "private, no-cache",
    })
}

fn is_cookie(name: &str) -> bool {
    name.starts_with("set-cookie")
}
