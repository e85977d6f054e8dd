//! The meaning of an error object of the token endpoint, by its text and independent of the status.

use serde_json::{Map, Value};

use super::error::{InvalidGrantReason, TokenError};

/// Phrases that mean that a grant has ended, in lower case, anywhere in `error` or
/// `error_description`.
const INVALID_PHRASES: [(&str, InvalidGrantReason); 5] = [
    (
        "unknown or invalid refresh token",
        InvalidGrantReason::Unknown,
    ),
    ("refresh_token is invalid", InvalidGrantReason::Invalid),
    ("token was globally revoked", InvalidGrantReason::Revoked),
    (
        "token has been expired or revoked",
        InvalidGrantReason::ExpiredOrRevoked,
    ),
    (
        "invalid authorization code",
        InvalidGrantReason::InvalidCode,
    ),
];

/// Error codes that may be shown. Other text is never shown, because it could quote a token.
const SHOWN: [&str; 10] = [
    "access_denied",
    "internal_server_error",
    "invalid_client",
    "invalid_request",
    "invalid_scope",
    "server_error",
    "temporarily_unavailable",
    "too_many_requests",
    "unauthorized_client",
    "unsupported_grant_type",
];

/// Returns the meaning of an error object; `None` if it is not one.
pub(super) fn read(object: &Map<String, Value>) -> Option<TokenError> {
    let text = |name| {
        let text = object.get(name).and_then(Value::as_str);
        text.map(str::to_ascii_lowercase)
    };
    let error = text("error")?;
    let description = text("error_description").unwrap_or_default();

    let found = INVALID_PHRASES
        .iter()
        .find(|(phrase, _)| error.contains(phrase) || description.contains(phrase));
    if let Some((_, reason)) = found {
        return Some(TokenError::InvalidGrant(*reason));
    }
    Some(match error.as_str() {
        "invalid_grant" => TokenError::InvalidGrant(InvalidGrantReason::InvalidGrant),
        // The app may not use this grant type at all: a problem of its settings, not of the grant.
        "unauthorized_client" if description.contains("grant type") => broken(&error),
        "unauthorized_client" => TokenError::InvalidGrant(InvalidGrantReason::UnauthorizedClient),
        "invalid_client" => broken(&error),
        // At the callback the same code means that the user declined; here it is the secret.
        "access_denied" if description.is_empty() || description.contains("unauthorized") => {
            broken(&error)
        }
        _ => TokenError::OtherError {
            code: shown(&error),
        },
    })
}

fn broken(error: &str) -> TokenError {
    TokenError::IntegrationBroken { code: shown(error) }
}

fn shown(error: &str) -> &'static str {
    let known = SHOWN.into_iter().find(|code| *code == error);
    known.unwrap_or("an unknown error code")
}
