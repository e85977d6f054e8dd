//! The one origin that requests are sent to.

use std::str::FromStr;

use http::{
    HeaderValue, Uri,
    uri::{Authority, PathAndQuery, Scheme},
};

/// The origin of Atlassian's API outside government clouds.
const ATLASSIAN: &str = "https://api.atlassian.com";

/// Scheme, host and port of Atlassian's API: set by the configuration, never by a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    scheme: Scheme,
    authority: Authority,
    host: HeaderValue,
    text: String,
}

/// The error for a text that is not an origin.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is not an origin: write it as https://api.atlassian.com, without path, query or user"
)]
pub struct InvalidOrigin(pub String);

impl Origin {
    /// Returns the address of a path at this origin.
    pub(crate) fn at(&self, path: PathAndQuery) -> Uri {
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(path);
        Uri::from_parts(parts).expect("scheme, authority and path make an address")
    }

    /// Returns the value of `Host`, which the client would otherwise make for each request.
    pub(crate) fn host(&self) -> HeaderValue {
        self.host.clone()
    }

    /// `scheme://host[:port]`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns what follows this origin in an address: empty, or begins with `/` or `?`. The public origin of
    /// Atlassian's API is accepted too, so that the same client code runs against a simulated cloud.
    pub(crate) fn strip<'a>(&self, address: &'a str) -> Option<&'a str> {
        [self.as_str(), ATLASSIAN].iter().find_map(|base| {
            let start = address.get(..base.len())?;
            let rest = &address[base.len()..];
            let ends_there = rest.is_empty() || rest.starts_with(['/', '?']);
            (start.eq_ignore_ascii_case(base) && ends_there).then_some(rest)
        })
    }
}

impl Default for Origin {
    fn default() -> Self {
        ATLASSIAN.parse().expect("a constant origin")
    }
}

impl FromStr for Origin {
    type Err = InvalidOrigin;

    fn from_str(text: &str) -> Result<Self, InvalidOrigin> {
        let invalid = || InvalidOrigin(text.to_owned());
        let uri: Uri = text.trim().parse().map_err(|_| invalid())?;
        let parts = uri.into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return Err(invalid());
        };
        let bare = parts.path_and_query.is_none_or(|path| path == "/");
        let web = scheme == Scheme::HTTPS || scheme == Scheme::HTTP;
        if !bare || !web || authority.as_str().contains('@') {
            return Err(invalid());
        }
        let text = format!("{scheme}://{authority}").to_ascii_lowercase();
        let host = HeaderValue::try_from(authority.as_str()).map_err(|_| invalid())?;
        Ok(Self {
            scheme,
            authority,
            host,
            text,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_has_neither_path_nor_user() {
        for good in ["https://api.atlassian.com", "http://127.0.0.1:9000/"] {
            assert!(good.parse::<Origin>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "api.atlassian.com",
            "/ex",
            "ftp://a",
            "https://a/b",
            "https://a/?q",
            "https://u:p@a",
        ] {
            assert!(bad.parse::<Origin>().is_err(), "{bad}");
        }
    }

    #[test]
    fn what_follows_is_returned_for_this_origin_only() {
        let origin: Origin = "http://127.0.0.1:9000".parse().unwrap();
        for (good, rest) in [
            ("http://127.0.0.1:9000", ""),
            ("http://127.0.0.1:9000/", "/"),
            ("http://127.0.0.1:9000/ex?x", "/ex?x"),
            ("http://127.0.0.1:9000?x", "?x"),
            ("https://API.atlassian.com", ""),
        ] {
            assert_eq!(origin.strip(good), Some(rest), "{good}");
        }
        for bad in [
            "https://evil.example",
            "http://127.0.0.1:90001",
            "http://127.0.0.1:9000@evil.example",
            "https://api.atlassian.com.evil.example",
        ] {
            assert_eq!(origin.strip(bad), None, "{bad}");
        }
    }
}
