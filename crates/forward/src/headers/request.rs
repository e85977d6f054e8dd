//! The headers that go upstream.

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::{
    AllowList,
    control::is_for_the_gateway,
    is_hop_by_hop, is_named_in_connection,
    rule::{HeaderRule, Rules},
};

/// What marks a header for Atlassian: `Nango-Proxy-X` goes up as `X`.
const MARK: &str = "nango-proxy-";

const ACCEPT: HeaderValue = HeaderValue::from_static("application/json, text/plain, */*");
const IDENTITY: HeaderValue = HeaderValue::from_static("identity");
const USER_AGENT: HeaderValue =
    HeaderValue::from_static(concat!("threelo-forward/", env!("CARGO_PKG_VERSION")));

/// Chooses the headers that go upstream.
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
    /// The usual list, and these names too.
    pub fn with(more: impl IntoIterator<Item = HeaderName>) -> Self {
        Self {
            pass: AllowList {
                names: &[
                    "accept",
                    "accept-encoding",
                    "accept-language",
                    "content-type",
                    "content-language",
                    "range",
                    "user-agent",
                    "x-atlassian-token",
                    "x-experimentalapi",
                    "x-force-accept-language",
                ],
                prefixes: &["if-"],
                more: more.into_iter().collect(),
            },
        }
    }

    /// What goes upstream of these, without the token, which the caller puts in last.
    /// `plain` asks for an answer that is not compressed.
    pub fn upstream(&self, incoming: &HeaderMap, plain: bool) -> HeaderMap {
        self.upstream_by(Rules::ALL, incoming, plain)
    }

    pub(super) fn upstream_by(&self, rules: Rules, incoming: &HeaderMap, plain: bool) -> HeaderMap {
        let mut up = HeaderMap::with_capacity(incoming.len() + 2);
        let stays = |name: &str| {
            rules.hold(HeaderRule::NamedInConnection) && is_named_in_connection(name, incoming)
        };
        let names_hops = incoming.contains_key(header::CONNECTION);
        for (name, value) in incoming {
            if names_hops && stays(name.as_str()) {
                continue;
            }
            let listed = self.pass.holds(name) || !rules.hold(HeaderRule::AllowList);
            if listed && may_pass(rules, name) {
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
            // The outer header has the boundary, without which nobody can read the parts.
            let lacks_boundary = bare == header::CONTENT_TYPE
                && is_multipart_without_boundary(value)
                && up.contains_key(header::CONTENT_TYPE);
            if may_pass(rules, &bare) && !lacks_boundary {
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

/// Whether a header may go upstream at all, whoever asks for it.
fn may_pass(rules: Rules, name: &HeaderName) -> bool {
    let name = name.as_str();
    let banned = |rule, is: bool| is && rules.hold(rule);
    !(banned(HeaderRule::Authorization, name == "authorization")
        || banned(HeaderRule::Host, name == "host" || name == ":authority")
        || banned(
            HeaderRule::Cookie,
            matches!(name, "cookie" | "cookie2" | "set-cookie"),
        )
        || banned(HeaderRule::HopByHop, is_hop_by_hop(name))
        || banned(HeaderRule::Forwarding, is_forwarding(name))
        || banned(HeaderRule::Gateway, is_for_the_gateway(name))
        || banned(HeaderRule::Underscore, name.contains('_')))
}

/// What proxies tell each other, and what makes a server read another request than was sent.
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
