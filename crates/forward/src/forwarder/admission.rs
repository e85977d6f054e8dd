//! Who may call, and with which request: everything before the target is looked at.

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, HeaderValue, Version, header, request, uri::Authority};
use threelo_core::{api_key, secret::ApiKey};

use crate::{error::GatewayError, target::Origin};

/// The key that a request shows. `basic` also takes it as the password of `Basic`, for clients that
/// can send nothing else.
pub(super) fn api_key(headers: &HeaderMap, basic: bool) -> Result<ApiKey, GatewayError> {
    let header = headers
        .get(header::AUTHORIZATION)
        .ok_or(GatewayError::MissingKey)?;
    let text = header.to_str().map_err(|_| GatewayError::MalformedKey)?;
    let of_basic = || basic.then(|| password(text)).flatten();
    api_key::from_authorization(text)
        .or_else(of_basic)
        .ok_or(GatewayError::MalformedKey)
}

fn password(header: &str) -> Option<ApiKey> {
    let (scheme, credentials) = header.trim().split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = STANDARD.decode(credentials.trim()).ok()?;
    let (_, password) = std::str::from_utf8(&decoded).ok()?.split_once(':')?;
    (!password.is_empty()).then(|| ApiKey::new(password))
}

/// Refuses other protocols.
pub(super) fn check_protocol(headers: &HeaderMap) -> Result<(), GatewayError> {
    // Clients that would like HTTP/2 offer it this way and are content without; Java's does by
    // default.
    let harmless = |token: &str| token.trim().eq_ignore_ascii_case("h2c");
    let refused = headers.get_all(header::UPGRADE).iter().any(|value| {
        !value
            .to_str()
            .is_ok_and(|text| text.split(',').all(harmless))
    });
    if refused {
        Err(GatewayError::Upgrade)
    } else {
        Ok(())
    }
}

/// Refuses a request that does not say clearly which server it is for: no `Host`, several, or a target
/// for another authority than `Host` names. A server calls this for each request of every route.
///
/// On HTTP/2 the target's authority (`:authority`) stands for `Host`, and both must agree where both
/// are there. HTTP/1.0 needs no `Host`.
///
/// # Errors
/// [`GatewayError::InvalidHost`] or [`GatewayError::ForeignTarget`], both a 400.
pub fn check_authority(head: &request::Parts) -> Result<(), GatewayError> {
    let mut hosts = head.headers.get_all(header::HOST).iter();
    let (host, authority) = (hosts.next(), head.uri.authority());
    if hosts.next().is_some() {
        return Err(GatewayError::InvalidHost("came more than once"));
    }
    if authority.is_some_and(|authority| authority.as_str().contains('@')) {
        return Err(GatewayError::ForeignTarget);
    }
    match (host, authority) {
        (Some(host), Some(authority)) => {
            let authority = authority.as_str().as_bytes();
            if host.as_bytes().eq_ignore_ascii_case(authority) {
                Ok(())
            } else {
                Err(GatewayError::ForeignTarget)
            }
        }
        (Some(host), None) if is_host(host) => Ok(()),
        (Some(_), None) => Err(GatewayError::InvalidHost("is not the name of a host")),
        (None, Some(_)) if head.version >= Version::HTTP_2 => Ok(()),
        (None, None) if head.version < Version::HTTP_11 => Ok(()),
        (None, _) => Err(GatewayError::InvalidHost("is missing")),
    }
}

fn is_host(host: &HeaderValue) -> bool {
    let authority = Authority::try_from(host.as_bytes());
    authority.is_ok_and(|authority| !authority.as_str().contains('@'))
}

/// Refuses any other base address than the one that calls go to.
pub(super) fn check_base(base: Option<&str>, origin: &Origin) -> Result<(), GatewayError> {
    match base {
        Some(base) if !origin.is_meant_by(base) => Err(GatewayError::BaseUrlOverride {
            allowed: origin.as_str().to_owned(),
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderValue, Request};

    use super::*;

    fn key_of(header: &'static str, basic: bool) -> Result<String, GatewayError> {
        let mut headers = HeaderMap::new();
        headers.insert(header::AUTHORIZATION, HeaderValue::from_static(header));
        api_key(&headers, basic).map(|key| key.expose().to_owned())
    }

    #[test]
    fn a_password_counts_as_the_key_only_where_it_may() {
        // "someone:secret"
        let header = "Basic c29tZW9uZTpzZWNyZXQ=";
        assert_eq!(key_of(header, true).unwrap(), "secret");
        let refused = key_of(header, false).unwrap_err();
        assert!(matches!(refused, GatewayError::MalformedKey));
    }

    #[test]
    fn bearer_is_taken_everywhere() {
        assert_eq!(key_of("Bearer k", true).unwrap(), "k");
        assert_eq!(key_of("Bearer k", false).unwrap(), "k");
    }

    #[test]
    fn malformed_basic_credentials_are_no_key() {
        for header in ["Basic !", "Basic c29tZW9uZQ==", "Basic c29tZW9uZTo="] {
            assert!(key_of(header, true).is_err(), "{header}");
        }
    }

    #[test]
    fn an_offer_of_http2_is_passed_over_and_a_websocket_refused() {
        let with = |value| {
            let mut headers = HeaderMap::new();
            headers.insert(header::UPGRADE, HeaderValue::from_static(value));
            check_protocol(&headers)
        };
        assert!(with("h2c").is_ok());
        for other in ["websocket", "h2c, websocket", "TLS/1.2", ""] {
            assert!(with(other).is_err(), "{other:?}");
        }
    }

    #[test]
    fn a_request_says_once_and_clearly_which_server_it_is_for() {
        const FOREIGN: &str = "this request is meant for another server";
        let (ok, http1, http2) = ("", Version::HTTP_11, Version::HTTP_2);
        for (version, uri, hosts, expected) in [
            (http1, "/proxy/me", &["Gateway:3003"][..], ok),
            (http1, "http://gateway:3003/proxy/me", &["Gateway:3003"], ok),
            (
                http1,
                "http://evil.example/proxy/me",
                &["gateway:3003"],
                FOREIGN,
            ),
            (
                http1,
                "http://user@gateway:3003/",
                &["gateway:3003"],
                FOREIGN,
            ),
            (http1, "http://gateway:3003/", &[], "is missing"),
            (http1, "/", &[], "is missing"),
            (http1, "/", &["a", "a"], "more than once"),
            (http1, "/", &[""], "is not the name"),
            (http1, "/", &["a b"], "is not the name"),
            (http1, "/", &["user@a"], "is not the name"),
            (http1, "/", &["[::1]:3003"], ok),
            (Version::HTTP_10, "/", &[], ok),
            (http2, "http://gateway:3003/proxy/me", &[], ok),
            (http2, "https://gateway/proxy/me", &["gateway"], ok),
            (
                http2,
                "https://gateway/proxy/me",
                &["evil.example"],
                FOREIGN,
            ),
            (http2, "/", &[], "is missing"),
        ] {
            let mut request = Request::builder().version(version).uri(uri);
            for host in hosts {
                request = request.header(header::HOST, *host);
            }
            let (head, ()) = request.body(()).unwrap().into_parts();
            let refused =
                check_authority(&head).map_or_else(|error| error.to_string(), |()| ok.to_owned());
            assert!(
                if expected.is_empty() {
                    refused.is_empty()
                } else {
                    refused.contains(expected)
                },
                "{version:?} {uri} {hosts:?}: {refused}"
            );
        }
    }
}
