//! Who may call, and with which request: everything before the target is looked at.

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, Uri, header};
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

/// Refuses a target in absolute form that is for another server than `Host` names.
pub(super) fn check_authority(uri: &Uri, headers: &HeaderMap) -> Result<(), GatewayError> {
    let Some(authority) = uri.authority() else {
        return Ok(());
    };
    let host = headers.get(header::HOST).map(|host| host.as_bytes());
    if host.is_some_and(|host| host.eq_ignore_ascii_case(authority.as_str().as_bytes())) {
        Ok(())
    } else {
        Err(GatewayError::ForeignTarget)
    }
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
    use http::HeaderValue;

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
    fn an_absolute_target_must_be_for_the_host() {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, HeaderValue::from_static("Gateway:3003"));
        let check = |uri: &'static str| check_authority(&Uri::from_static(uri), &headers);
        assert!(check("/proxy/me").is_ok());
        assert!(check("http://gateway:3003/proxy/me").is_ok());
        assert!(check("http://evil.example/proxy/me").is_err());
        assert!(check("http://user@gateway:3003/proxy/me").is_err());
    }
}
