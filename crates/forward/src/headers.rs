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

use std::collections::HashSet;

use foldhash::fast::RandomState;
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

/// Whether a `Connection` header names other headers. `keep-alive` and `close`, which it usually has, are no headers to look for.
fn names_headers(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::CONNECTION)
        .iter()
        .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
        .map(<[u8]>::trim_ascii)
        .any(|token| {
            !token.eq_ignore_ascii_case(b"keep-alive") && !token.eq_ignore_ascii_case(b"close")
        })
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
    names: HashSet<HeaderName, RandomState>,
    prefixes: &'static [&'static str],
}

impl AllowList {
    fn new(
        names: &[&'static str],
        prefixes: &'static [&'static str],
        more: impl IntoIterator<Item = HeaderName>,
    ) -> Self {
        let names = names.iter().copied().map(HeaderName::from_static);
        Self {
            names: names.chain(more).collect(),
            prefixes,
        }
    }

    fn holds(&self, name: &HeaderName) -> bool {
        let text = name.as_str();
        self.names.contains(name) || self.prefixes.iter().any(|prefix| text.starts_with(prefix))
    }
}

#[cfg(test)]
mod tests;
