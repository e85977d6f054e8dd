//! Which headers cross the gateway, in either direction. Allow lists decide; deny lists only narrow
//! them.

mod gateway;
mod request;
mod response;

pub use gateway::{GatewayHeaders, InvalidHeader};
pub use request::RequestHeaders;
pub use response::{
    ANSWERED_BY, EXPLANATION, IDEMPOTENCY_REPLAYED, MISSING_SCOPES, RATE_WAIT, ResponseHeaders,
    SUCCESSOR,
};

use http::{HeaderMap, HeaderName, header};

/// Headers that belong to one hop and never cross it (RFC 9110, 7.6.1, and older practice).
fn is_hop_by_hop(name: &str) -> bool {
    matches!(
        name,
        "connection"
            | "keep-alive"
            | "te"
            | "trailer"
            | "transfer-encoding"
            | "upgrade"
            | "http2-settings"
            | "expect"
            | "content-length"
    ) || name.starts_with("proxy-")
}

/// Whether a `Connection` header names this header, which makes it a header of this hop.
fn is_named_in_connection(name: &str, headers: &HeaderMap) -> bool {
    headers
        .get_all(header::CONNECTION)
        .iter()
        .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
        .any(|token| token.trim_ascii().eq_ignore_ascii_case(name.as_bytes()))
}

/// A list of header names: complete names, and prefixes of families.
#[derive(Debug, Clone)]
struct AllowList {
    names: &'static [&'static str],
    prefixes: &'static [&'static str],
    more: Vec<HeaderName>,
}

impl AllowList {
    fn holds(&self, name: &HeaderName) -> bool {
        let text = name.as_str();
        self.names.contains(&text)
            || self.prefixes.iter().any(|prefix| text.starts_with(prefix))
            || self.more.contains(name)
    }
}

#[cfg(test)]
mod tests;
