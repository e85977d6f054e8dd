//! Rewrites links in responses, so that a client that follows them stays on the gateway.
//!
//! Atlassian's responses contain absolute links to its API and to the site. A client that follows one
//! sends its credentials there, which are the gateway's key. On demand, the links that clients follow
//! are replaced by links to the same resource through the gateway; everything else in the response stays as it is.

use bytes::{BufMut, Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, header};
use threelo_core::site::Product;

/// The members of a JSON response whose links clients follow.
const MEMBERS: [&[u8]; 8] = [
    b"self",
    b"content",
    b"thumbnail",
    b"base",
    b"next",
    b"prev",
    b"nextPage",
    b"previousPage",
];
/// How much of a string is buffered to find out whether it is a link. No prefix is longer.
const LOOK_AHEAD: usize = 1_024;

/// The links of one call: which prefixes are replaced, and by what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Links {
    /// Prefixes of absolute links that lead to the site of the call, the longest first.
    prefixes: Vec<String>,
    /// What replaces them: the URL of the gateway under which the site of the call is reached.
    base: String,
    /// The path of `base`.
    path: String,
    /// The URL of the site, which has both products, if the call is for one of them.
    site: Option<(String, Product)>,
}

/// How links begin that are relative to the root of a site.
const OF_SITE: [&str; 2] = ["/wiki/", "/api/v2/"];

/// Returns what follows a prefix in a link, if the prefix ends at the end of a segment.
fn below<'a>(link: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = link.split_at_checked(prefix.len())?;
    let ends_there = rest.is_empty() || rest.starts_with(['/', '?', '#']);
    (start.eq_ignore_ascii_case(prefix) && ends_there).then_some(rest)
}

/// Whether a path of a site is one of Confluence.
fn is_wiki(path: &str) -> bool {
    path == "/wiki" || path.starts_with("/wiki/")
}

impl Links {
    /// `public_url` is the URL of the gateway, `path` the path under which the caller reaches the site,
    /// and `prefixes` are the URLs of the same place at Atlassian.
    pub(crate) fn new(public_url: &str, path: &str, mut prefixes: Vec<String>) -> Self {
        prefixes.retain(|prefix| prefix.len() < LOOK_AHEAD / 2);
        prefixes.sort_by_key(|prefix| std::cmp::Reverse(prefix.len()));
        let base = format!("{}{path}", public_url.trim_end_matches('/'));
        let after_scheme = base.split_once("://").map_or("", |(_, rest)| rest);
        let path = after_scheme.find('/').map_or("", |at| &after_scheme[at..]);
        Self {
            path: path.to_owned(),
            base,
            prefixes,
            site: None,
        }
    }

    /// Adds the site of a call for a product.
    pub(crate) fn on_site(mut self, url: &str, product: Product) -> Self {
        let url = url.trim_end_matches('/');
        if url.len() < LOOK_AHEAD / 2 {
            self.site = Some((url.to_owned(), product));
        }
        self
    }

    /// Returns the replacement of a link; `None` if it leads elsewhere. Only the beginning of the link
    /// has to be there.
    fn replacement(&self, link: &str) -> Option<String> {
        let mut prefixes = self.prefixes.iter();
        if let Some(rest) = prefixes.find_map(|prefix| below(link, prefix)) {
            return Some(format!("{}{rest}", self.base));
        }
        if let Some(link) = self.site_link(link) {
            return Some(link);
        }
        // Confluence gives the next page relative to the root of the site, and v2 without /wiki if it is called so.
        let of_site = OF_SITE.iter().any(|path| link.starts_with(path)) || link == "/wiki";
        of_site.then(|| format!("{}{link}", self.path))
    }

    /// Returns the replacement of a link to the site itself, which may be one to the other product.
    fn site_link(&self, link: &str) -> Option<String> {
        let (site, product) = self.site.as_ref()?;
        let rest = below(link, site)?;
        let other = match (product, is_wiki(rest)) {
            (Product::Jira, true) => Product::Confluence,
            (Product::Confluence, false) if rest.starts_with("/rest/") => Product::Jira,
            _ => return Some(format!("{}{rest}", self.base)),
        };
        // The product is a segment of nearly every path under which a site is reached.
        let own = format!("/{}", product.as_str());
        let Some((before, after)) = self.base.rsplit_once(&own) else {
            return Some(format!("{}{rest}", self.base));
        };
        Some(format!("{before}/{}{after}{rest}", other.as_str()))
    }

    /// Rewrites `Link` and `Location`.
    pub(crate) fn rewrite_headers(&self, headers: &mut HeaderMap) {
        let location = headers
            .get(header::LOCATION)
            .and_then(|it| it.to_str().ok());
        if let Some(location) = location.and_then(|location| self.replacement(location))
            && let Ok(location) = HeaderValue::try_from(location)
        {
            headers.insert(header::LOCATION, location);
        }
        let links: Vec<HeaderValue> = headers
            .get_all(header::LINK)
            .iter()
            .map(|value| self.link_header(value).unwrap_or_else(|| value.clone()))
            .collect();
        headers.remove(header::LINK);
        for link in links {
            headers.append(header::LINK, link);
        }
    }

    /// Replaces each `<target>` of a `Link` header (RFC 8288).
    fn link_header(&self, value: &HeaderValue) -> Option<HeaderValue> {
        let mut rest = std::str::from_utf8(value.as_bytes()).ok()?;
        let mut rewritten = String::with_capacity(rest.len());
        while let Some((before, after)) = rest.split_once('<') {
            let (target, after) = after.split_once('>')?;
            let replacement = self.replacement(target);
            rewritten.push_str(before);
            rewritten.push('<');
            rewritten.push_str(replacement.as_deref().unwrap_or(target));
            rewritten.push('>');
            rest = after;
        }
        rewritten.push_str(rest);
        HeaderValue::from_bytes(rewritten.as_bytes()).ok()
    }
}

/// Corrects what the headers of a response say of each byte of its body, which is rewritten.
pub(crate) fn loosen_headers(headers: &mut HeaderMap) {
    headers.remove(header::CONTENT_LENGTH);
    headers.remove("digest");
    let tag = headers.get(header::ETAG).map(HeaderValue::as_bytes);
    if let Some(tag) = tag.filter(|tag| !tag.starts_with(b"W/"))
        && let Ok(weak) = HeaderValue::from_bytes(&[b"W/", tag].concat())
    {
        headers.insert(header::ETAG, weak);
    }
}

/// Whether a response with these headers is JSON.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let kind = kind.to_ascii_lowercase();
    matches!(kind.as_str(), "application/json" | "text/json") || kind.ends_with("+json")
}

/// Whether the body of a response with these headers is compressed.
pub(crate) fn is_compressed(headers: &HeaderMap) -> bool {
    let coding = headers.get(header::CONTENT_ENCODING);
    coding.is_some_and(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity"))
}

/// Rewrites a JSON body as it streams by. It holds back at most the beginning of one string.
#[derive(Debug)]
pub(crate) struct Rewriter {
    links: Links,
    state: State,
    /// The beginning of the current string: a candidate for a member's name or a link.
    held: Vec<u8>,
    /// Whether the previous byte of the string was a backslash.
    escaped: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Between strings.
    Outside(Before),
    /// In a string that may be the name of a member; its bytes have been passed on.
    Name,
    /// At the beginning of a link, which is held back.
    Link,
    /// In the rest of a string.
    Rest,
}

/// What precedes a position between strings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    Anything,
    /// The name of a member that has links.
    Name,
    /// Such a name and a colon.
    Colon,
}

impl Rewriter {
    pub(crate) fn new(links: Links) -> Self {
        Self {
            links,
            state: State::Outside(Before::Anything),
            held: Vec::new(),
            escaped: false,
        }
    }

    /// Rewrites the next bytes of the body.
    pub(crate) fn push(&mut self, data: &[u8]) -> Bytes {
        let mut out = BytesMut::with_capacity(data.len() + 64);
        for &byte in data {
            self.byte(byte, &mut out);
        }
        out.freeze()
    }

    /// Whether nothing is held back.
    pub(crate) fn is_drained(&self) -> bool {
        self.held.is_empty() || self.state != State::Link
    }

    /// Returns what was held back when the body ended.
    pub(crate) fn finish(&mut self) -> Bytes {
        match self.is_drained() {
            true => Bytes::new(),
            false => Bytes::from(std::mem::take(&mut self.held)),
        }
    }

    fn byte(&mut self, byte: u8, out: &mut BytesMut) {
        match self.state {
            State::Outside(before) => {
                out.put_u8(byte);
                self.state = match (byte, before) {
                    (b'"', Before::Colon) => State::Link,
                    (b'"', _) => State::Name,
                    (b':', Before::Name) => State::Outside(Before::Colon),
                    (b' ' | b'\t' | b'\r' | b'\n', before) => State::Outside(before),
                    _ => State::Outside(Before::Anything),
                };
            }
            State::Name => {
                out.put_u8(byte);
                if self.ends_string(byte) {
                    let named = MEMBERS.contains(&self.held.as_slice());
                    self.held.clear();
                    self.state = State::Outside(if named {
                        Before::Name
                    } else {
                        Before::Anything
                    });
                } else if self.held.len() <= 16 {
                    self.held.push(byte);
                }
            }
            State::Link => {
                let ends = self.ends_string(byte);
                if !ends {
                    self.held.push(byte);
                }
                if ends || (self.held.len() >= LOOK_AHEAD && !self.escaped) {
                    self.pass_link(out);
                    self.state = State::Rest;
                }
                if ends {
                    out.put_u8(byte);
                    self.state = State::Outside(Before::Anything);
                }
            }
            State::Rest => {
                out.put_u8(byte);
                if self.ends_string(byte) {
                    self.state = State::Outside(Before::Anything);
                }
            }
        }
    }

    /// Whether this byte is the quote that ends the current string.
    fn ends_string(&mut self, byte: u8) -> bool {
        if self.escaped {
            self.escaped = false;
            return false;
        }
        self.escaped = byte == b'\\';
        byte == b'"'
    }

    fn pass_link(&mut self, out: &mut BytesMut) {
        let held = std::mem::take(&mut self.held);
        let replacement = std::str::from_utf8(&held).ok().and_then(|link| {
            // Some writers escape slashes.
            self.links.replacement(&link.replace("\\/", "/"))
        });
        match replacement {
            Some(replacement) => out.put_slice(replacement.as_bytes()),
            None => out.put_slice(&held),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SITE: &str = "https://acme.atlassian.net";
    const API: &str = "https://api.atlassian.com/ex/jira/1324a887";

    fn links() -> Links {
        Links::new(
            "https://gw.example.com/atl/",
            "/c/jira/conn-1/jira",
            vec![API.to_owned()],
        )
        .on_site(&format!("{SITE}/"), Product::Jira)
    }

    const BASE: &str = "https://gw.example.com/atl/c/jira/conn-1/jira";
    const CONFLUENCE: &str = "https://gw.example.com/atl/c/jira/conn-1/confluence";

    /// Rewrites a body that arrives in pieces of this size.
    fn rewritten(body: &str, piece: usize) -> String {
        let mut rewriter = Rewriter::new(links());
        let mut out = Vec::new();
        for piece in body.as_bytes().chunks(piece) {
            out.extend_from_slice(&rewriter.push(piece));
        }
        out.extend_from_slice(&rewriter.finish());
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn links_that_clients_follow_lead_to_the_gateway() {
        let body = format!(
            r#"{{"self":"{API}/rest/api/3/issue/1", "content" : "{SITE}/secure/attachment/1",
               "_links":{{"base":"{SITE}/wiki","next":"/wiki/api/v2/pages?cursor=a"}}, "nextPage":"{API}"}}"#
        );
        let expected = format!(
            r#"{{"self":"{BASE}/rest/api/3/issue/1", "content" : "{BASE}/secure/attachment/1",
               "_links":{{"base":"{CONFLUENCE}/wiki","next":"/atl/c/jira/conn-1/jira/wiki/api/v2/pages?cursor=a"}}, "nextPage":"{BASE}"}}"#
        );
        for piece in [1, 2, 7, 10_000] {
            assert_eq!(rewritten(&body, piece), expected, "pieces of {piece}");
        }
    }

    #[test]
    fn everything_else_stays_byte_for_byte() {
        for body in [
            format!(r#"{{"summary":"{API}/rest","webui":"{SITE}/browse/A-1","selfie":"{API}"}}"#),
            format!(r#"{{"self":"{API}x/rest","content":"{SITE}.evil.example/"}}"#),
            format!(r#"{{"a":"self","b":"{API}","self":["{API}"],"content":{{"x":"{API}"}}}}"#),
            format!(r#"{{"text":"\"self\":\"{API}\"","self":null}}"#),
            r#"{"self":"https://elsewhere.example/","next":"/rest/api/content?start=25"}"#
                .to_owned(),
            "not JSON at all \" \\ self".to_owned(),
            format!(r#"{{"self":"{API}"#).replace(API, "https://api.atl"),
        ] {
            for piece in [1, 3, 10_000] {
                assert_eq!(rewritten(&body, piece), body);
            }
        }
    }

    #[test]
    fn escaped_slashes_are_understood() {
        let body = format!(r#"{{"self":"{}\/rest"}}"#, API.replace('/', "\\/"));
        assert_eq!(rewritten(&body, 5), format!(r#"{{"self":"{BASE}/rest"}}"#));
    }

    #[test]
    fn a_long_link_keeps_its_end() {
        let tail = "x".repeat(5_000);
        let body = format!(r#"{{"next":"{API}/rest?cursor={tail}","a":1}}"#);
        let expected = format!(r#"{{"next":"{BASE}/rest?cursor={tail}","a":1}}"#);
        assert_eq!(rewritten(&body, 100), expected);
    }

    #[test]
    fn link_and_location_headers_are_rewritten() {
        let mut headers = HeaderMap::new();
        let link = format!(
            r#"</wiki/api/v2/pages?cursor=a>; rel="next", <{SITE}/wiki>; rel="base", <https://x/>; rel="x""#
        );
        headers.insert(header::LINK, link.parse().unwrap());
        headers.insert(
            header::LOCATION,
            format!("{API}/rest/api/3/task/1").parse().unwrap(),
        );
        links().rewrite_headers(&mut headers);
        let expected = format!(
            r#"</atl/c/jira/conn-1/jira/wiki/api/v2/pages?cursor=a>; rel="next", <{CONFLUENCE}/wiki>; rel="base", <https://x/>; rel="x""#
        );
        assert_eq!(headers[header::LINK], expected.as_str());
        assert_eq!(
            headers[header::LOCATION],
            format!("{BASE}/rest/api/3/task/1").as_str()
        );
    }

    #[test]
    fn the_next_page_of_confluence_v2_without_wiki_is_behind_the_gateway_too() {
        let mut headers = HeaderMap::new();
        let link = HeaderValue::from_static(r#"</api/v2/pages?cursor=a>; rel="next""#);
        headers.insert(header::LINK, link);
        links().rewrite_headers(&mut headers);
        assert_eq!(
            headers[header::LINK],
            r#"</atl/c/jira/conn-1/jira/api/v2/pages?cursor=a>; rel="next""#
        );
        let body = r#"{"_links":{"next":"/api/v2/pages?cursor=a"}}"#;
        let expected = r#"{"_links":{"next":"/atl/c/jira/conn-1/jira/api/v2/pages?cursor=a"}}"#;
        assert_eq!(rewritten(body, 7), expected);
    }

    #[test]
    fn a_link_to_the_other_product_of_the_site_leads_there_through_the_gateway() {
        for (product, path, link, expected) in [
            (
                Product::Jira,
                "/ex/jira/1324",
                "/wiki/x",
                "/ex/confluence/1324/wiki/x",
            ),
            (
                Product::Jira,
                "/proxy/jira/1324",
                "/rest/x",
                "/proxy/jira/1324/rest/x",
            ),
            (
                Product::Confluence,
                "/c/jira/a/confluence",
                "/rest/x",
                "/c/jira/a/jira/rest/x",
            ),
            (
                Product::Confluence,
                "/c/jira/a/confluence",
                "/wiki/x",
                "/c/jira/a/confluence/wiki/x",
            ),
        ] {
            let links = Links::new("https://gw", path, Vec::new()).on_site(SITE, product);
            let found = links.replacement(&format!("{SITE}{link}"));
            assert_eq!(found.as_deref(), Some(&*format!("https://gw{expected}")));
        }
    }

    #[test]
    fn the_headers_of_a_rewritten_body_promise_no_byte_of_it() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("etag", "\"a\""),
            ("digest", "sha-256=x"),
            ("content-length", "2"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        loosen_headers(&mut headers);
        assert_eq!(headers.len(), 1);
        assert_eq!(headers[header::ETAG], "W/\"a\"");
    }

    #[test]
    fn a_location_at_another_host_stays() {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::LOCATION,
            HeaderValue::from_static("https://api.media.atlassian.com/file/1"),
        );
        links().rewrite_headers(&mut headers);
        assert_eq!(
            headers[header::LOCATION],
            "https://api.media.atlassian.com/file/1"
        );
    }

    proptest! {
        #[test]
        fn a_body_without_our_prefixes_is_never_changed(
            body in prop::collection::vec(prop::sample::select(vec![
                "\"", "self", "next", ":", " ", "\\", "{", "}", "https://", "x", "/", "ä", "[", ",",
            ]), 0..60),
            piece in 1_usize..9,
        ) {
            let body = body.concat();
            prop_assert_eq!(rewritten(&body, piece), body);
        }
    }
}
