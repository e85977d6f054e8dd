//! Which callers and requests are admitted: the checks that precede parsing the target.

use std::borrow::Cow;

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, HeaderValue, Version, header, request, uri::Authority};
use threelo_core::{
    authenticator::{Authenticator, authorization},
    caller::Caller,
    permission::Permission,
    request_log::RequestRecord,
    secret::{ApiKey, trim_pasted},
};

use crate::{error::GatewayError, target::Origin};

/// The permission that every call needs.
const NEEDED: Permission = Permission::Proxy;

/// Authenticates the caller, who needs the permission [`NEEDED`], and writes the key into the record.
/// The key may also be the password of `Basic`, which is all that many clients can send. A [`Caller`] among the
/// extensions of the request was authenticated by the code in front of the service.
pub(super) fn authorize(
    authenticator: &Authenticator,
    head: &request::Parts,
    record: &mut RequestRecord,
) -> Result<Caller, GatewayError> {
    let caller = match head.extensions.get::<Caller>() {
        Some(caller) => caller.clone(),
        None => match password(authorization(&head.headers)?) {
            Some(key) => authenticator.key(&key)?,
            None => authenticator.backend(&head.headers)?,
        },
    };
    record.environment = Some(caller.environment.clone());
    if let Some((id, name)) = caller.id_and_name() {
        record.api_key = Some(id.into());
        record.api_key_name = Some(name.into());
    }
    caller.require(NEEDED)?;
    Ok(caller)
}

fn password(header: &str) -> Option<ApiKey> {
    let (scheme, credentials) = header.trim().split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = STANDARD.decode(credentials.trim()).ok()?;
    let (_, password) = std::str::from_utf8(&decoded).ok()?.split_once(':')?;
    let password = trim_pasted(password);
    (!password.is_empty()).then(|| ApiKey::new(password))
}

/// Refuses an upgrade to another protocol.
pub(super) fn check_protocol(headers: &HeaderMap) -> Result<(), GatewayError> {
    // An offer of HTTP/2, which Java's client makes by default, may be ignored.
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

/// Refuses a request whose server is ambiguous: no `Host`, several, or a target with another authority
/// than `Host`. A server calls this for each request of every route.
///
/// On HTTP/2 the target's authority (`:authority`) replaces `Host`; if both are present they must be
/// equal. HTTP/1.0 needs no `Host`.
///
/// # Errors
/// [`GatewayError::InvalidHost`] or [`GatewayError::ForeignTarget`], both a 400.
pub fn check_authority(head: &request::Parts) -> Result<(), GatewayError> {
    let mut hosts = head.headers.get_all(header::HOST).iter();
    let (host, authority) = (hosts.next(), head.uri.authority());
    if hosts.next().is_some() {
        return Err(GatewayError::InvalidHost("occurs more than once"));
    }
    if authority.is_some_and(|authority| authority.as_str().contains('@')) {
        return Err(GatewayError::ForeignTarget);
    }
    let scheme = head.uri.scheme_str();
    if scheme.is_some_and(|scheme| !matches!(scheme, "http" | "https")) {
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
        (Some(_), None) => Err(GatewayError::InvalidHost("is not a host name")),
        (None, Some(_)) if head.version >= Version::HTTP_2 => Ok(()),
        (None, None) if head.version < Version::HTTP_11 => Ok(()),
        (None, _) => Err(GatewayError::InvalidHost("is missing")),
    }
}

fn is_host(host: &HeaderValue) -> bool {
    let authority = Authority::try_from(host.as_bytes());
    authority.is_ok_and(|authority| !authority.as_str().contains('@'))
}

/// Returns the target of a request below its `Base-Url-Override`: the origin of Atlassian's API, perhaps with a path
/// that precedes the path of the request.
pub(super) fn below_base<'a>(
    base: Option<&str>,
    target: &'a str,
    origin: &Origin,
) -> Result<Cow<'a, str>, GatewayError> {
    let Some(base) = base else {
        return Ok(Cow::Borrowed(target));
    };
    let refused = |problem: &str| GatewayError::BaseUrlOverride {
        problem: problem.to_owned(),
    };
    let path = origin.strip(base.trim()).ok_or_else(|| {
        refused(&format!(
            "names another server than {}, to which all calls go: leave it empty",
            origin.as_str()
        ))
    })?;
    let path = path.strip_suffix('/').unwrap_or(path);
    if path.is_empty() {
        return Ok(Cow::Borrowed(target));
    }
    let Some(below) = target.strip_prefix("/proxy/") else {
        let problem = "has a path, which applies to calls below /proxy/ only: leave it empty, since the path of \
                       this call is complete";
        return Err(refused(problem));
    };
    if path.contains(['?', '#']) {
        return Err(refused(
            "has a query or a fragment: write them after the path of the call",
        ));
    }
    // An absolute address is complete, but has to be below the base.
    if let Some(own_path) = origin.strip(below) {
        let rest = own_path.strip_prefix(path);
        return match rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?'])) {
            true => Ok(Cow::Borrowed(target)),
            false => Err(refused(
                "is not the beginning of the address that is called: leave it empty, or call a path below it",
            )),
        };
    }
    let below = below.trim_start_matches('/');
    Ok(Cow::Owned(format!("/proxy{path}/{below}")))
}

#[cfg(test)]
mod tests {
    use http::{HeaderValue, Request};

    use super::*;

    #[test]
    fn the_password_of_basic_credentials_is_the_key() {
        for credentials in [
            "someone:secret",
            ":secret",
            "someone:\"secret\"",
            "someone: 'secret'\n",
            "someone:\u{feff}secret",
        ] {
            let header = format!("Basic {}", STANDARD.encode(credentials));
            let key = password(&header).expect(credentials);
            assert_eq!(key.expose(), "secret", "{credentials:?}");
        }
    }

    #[test]
    fn other_credentials_contain_no_password() {
        for header in [
            "Basic !",
            "Basic c29tZW9uZQ==",
            "Basic c29tZW9uZTo=",
            "Basic OiIi",
            "Bearer c29tZW9uZTpzZWNyZXQ=",
            "key",
        ] {
            assert!(password(header).is_none(), "{header}");
        }
    }

    #[test]
    fn an_offer_of_http2_is_ignored_and_a_websocket_refused() {
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
    fn the_server_of_a_request_is_unambiguous() {
        const FOREIGN: &str = "this request is for another server";
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
            (http1, "ftp://gateway:3003/", &["gateway:3003"], FOREIGN),
            (http1, "http://gateway:3003/", &[], "is missing"),
            (http1, "/", &[], "is missing"),
            (http1, "/", &["a", "a"], "more than once"),
            (http1, "/", &[""], "is not a host name"),
            (http1, "/", &["a b"], "is not a host name"),
            (http1, "/", &["user@a"], "is not a host name"),
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
