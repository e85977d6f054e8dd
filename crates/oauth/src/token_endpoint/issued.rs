//! The tokens of a successful response.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Map, Value};
use threelo_core::{
    scope::ScopeSet,
    secret::{AccessToken, RefreshToken},
    token::{Bearer, RawTokenResponse, TokenSet, TokenVersion},
};

/// Minimum lifetime of an access token, whatever the response says. A token that is issued expired
/// would be fetched again for every call; Atlassian's API refuses it if it is really invalid.
const MIN_LIFETIME: Duration = Duration::from_secs(30);

/// Maximum lifetime of an access token in seconds, whatever the response says.
const MAX_LIFETIME: u64 = 365 * 24 * 60 * 60;

/// The tokens of a successful response.
#[derive(Debug, Clone)]
pub struct Issued {
    /// The access token.
    pub access: AccessToken,
    /// The refresh token. If a refresh returns none, the old one stays valid (RFC 6749, section 6).
    pub refresh: Option<RefreshToken>,
    /// The lifetime of the access token.
    pub expires_in: Option<Duration>,
    /// The granted scopes, if the response has them.
    pub scopes: Option<ScopeSet>,
    /// The response itself.
    pub raw: RawTokenResponse,
}

impl Issued {
    /// Parses a successful response; `None` without an access token that fits into a header.
    pub(super) fn read(object: &Map<String, Value>) -> Option<Self> {
        let token_type = text(object, "token_type").unwrap_or("bearer");
        if !token_type.eq_ignore_ascii_case("bearer") {
            return None;
        }
        let access = AccessToken::new(text(object, "access_token")?);
        Bearer::new(&access, TokenVersion::default()).ok()?;
        Some(Self {
            access,
            refresh: text(object, "refresh_token").map(RefreshToken::new),
            expires_in: object.get("expires_in").and_then(seconds),
            scopes: text(object, "scope").map(ScopeSet::lenient),
            raw: RawTokenResponse::new(object),
        })
    }

    /// Returns the tokens in the form in which they are stored. Their lifetime starts with the
    /// request, because they cannot be older than that.
    pub(super) fn into_tokens(
        self,
        sent_at: Timestamp,
        received_at: Timestamp,
        scopes: &ScopeSet,
    ) -> TokenSet {
        let end = |life: Duration| {
            let end = sent_at.saturating_add(life.max(MIN_LIFETIME));
            end.unwrap_or(Timestamp::MAX)
        };
        TokenSet {
            access: self.access,
            refresh: self.refresh,
            access_expires_at: self.expires_in.map(end),
            issued_at: received_at,
            scopes: self.scopes.unwrap_or_else(|| scopes.clone()),
            raw: self.raw,
        }
    }
}

/// Returns a string member that is not empty.
fn text<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    let text = object.get(name)?.as_str()?.trim();
    (!text.is_empty()).then_some(text)
}

/// Parses seconds, given as a number or as a string.
fn seconds(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }?;
    if seconds.is_nan() {
        return None;
    }
    // The cast saturates, so any number is accepted.
    Some(Duration::from_secs((seconds as u64).min(MAX_LIFETIME)))
}
