//! The headers that go upstream.

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::{
    AllowList, gateway::is_for_the_gateway, is_hop_by_hop, is_named_in_connection, names_headers,
};

/// The prefix of headers for Atlassian: `Nango-Proxy-X` is sent as `X`.
const MARK: &str = "nango-proxy-";

const ACCEPT: HeaderValue = HeaderValue::from_static("application/json, text/plain, */*");
const IDENTITY: HeaderValue = HeaderValue::from_static("identity");
const USER_AGENT: HeaderValue =
    HeaderValue::from_static(concat!("threelo-forward/", env!("CARGO_PKG_VERSION")));

/// Chooses the headers that go upstream.
///
/// `User-Agent` is not among them: Jira's protection against forged requests (XSRF) refuses writes with
/// the user agent of a browser. `Nango-Proxy-User-Agent` sets another one than the gateway's.
#[derive(Debug, Clone)]
pub struct RequestHeaders {
    pass: AllowList,
}

impl Default for RequestHeaders {
    fn default() -> Self {
        Self::with([])
    }
}

impl RequestHeaders {
    /// Returns the default list, extended by these names.
    pub fn with(more: impl IntoIterator<Item = HeaderName>) -> Self {
        Self {
            pass: AllowList::new(
                &[
                    "accept",
                    "accept-encoding",
                    "accept-language",
                    "content-type",
                    "content-language",
                    "range",
                    "x-atlassian-token",
                    "x-experimentalapi",
                    "x-force-accept-language",
                    "x-query-context",
                ],
                &["if-"],
                more,
            ),
        }
    }

    /// Returns the headers that go upstream, without the token, which is added last.
    /// `plain` asks for a response that is not compressed.
    pub fn upstream(&self, incoming: &HeaderMap, plain: bool) -> HeaderMap {
        let mut up = HeaderMap::with_capacity(incoming.len() + 2);
        let stays = |name: &str| is_named_in_connection(name, incoming);
        let names_hops = names_headers(incoming);
        for (name, value) in incoming {
            if names_hops && stays(name.as_str()) {
                continue;
            }
            if self.pass.holds(name) && may_pass(name) {
                up.append(name, value.clone());
            }
        }
        for (name, value) in incoming {
            let Some(bare) = name.as_str().strip_prefix(MARK) else {
                continue;
            };
            if names_hops && (stays(name.as_str()) || stays(bare)) {
                continue;
            }
            let Ok(bare) = HeaderName::try_from(bare) else {
                continue;
            };
            // The outer header has the boundary, without which the parts cannot be read.
            let lacks_boundary = bare == header::CONTENT_TYPE
                && is_multipart_without_boundary(value)
                && up.contains_key(header::CONTENT_TYPE);
            if may_pass(&bare) && !lacks_boundary {
                up.insert(bare, value.clone());
            }
        }
        if plain {
            up.insert(header::ACCEPT_ENCODING, IDENTITY);
        }
        up.entry(header::ACCEPT).or_insert(ACCEPT);
        up.entry(header::USER_AGENT).or_insert(USER_AGENT);
        up
    }
}

/// Whether a header may go upstream at all, even if it is marked or configured.
fn may_pass(name: &HeaderName) -> bool {
    let name = name.as_str();
    let secret = matches!(
        name,
        "authorization" | "cookie" | "cookie2" | "set-cookie" | "host" | ":authority"
    );
    // Some servers read `_` as `-`.
    let ambiguous = name.contains('_');
    !(secret || ambiguous || is_hop_by_hop(name) || is_forwarding(name) || is_for_the_gateway(name))
}

/// Headers between proxies, and headers that make a server read another request than was sent.
fn is_forwarding(name: &str) -> bool {
    matches!(
        name,
        "forwarded"
            | "via"
            | "x-real-ip"
            | "x-client-ip"
            | "x-cluster-client-ip"
            | "client-ip"
            | "true-client-ip"
            | "cf-connecting-ip"
            | "fastly-client-ip"
            | "x-host"
            | "x-rewrite-url"
            | "x-http-method"
            | "x-http-method-override"
            | "x-method-override"
    ) || name.starts_with("x-forwarded")
        || name.starts_with("x-original-")
        || name.starts_with("x-envoy-")
}

fn is_multipart_without_boundary(value: &HeaderValue) -> bool {
    let value = value.as_bytes();
    let kind = value.split(|byte| *byte == b';').next().unwrap_or_default();
    let has_boundary = value.split(|byte| *byte == b';').skip(1).any(|parameter| {
        let parameter = parameter.trim_ascii();
        parameter.len() > 9 && parameter[..9].eq_ignore_ascii_case(b"boundary=")
    });
    kind.trim_ascii()
        .eq_ignore_ascii_case(b"multipart/form-data")
        && !has_boundary
}
