//! The tokens of a success.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Map, Value};
use threelo_core::{
    scope::ScopeSet,
    secret::{AccessToken, RefreshToken},
    token::{Bearer, RawAnswer, TokenSet, TokenVersion},
};

/// The shortest life that an access token is believed to have. One that ends as it comes would
/// be fetched again for every call; whether it is good, Atlassian's API tells.
const SHORTEST_LIFE: Duration = Duration::from_secs(30);

/// The longest life that an access token is believed to have.
const LONGEST_LIFE: u64 = 365 * 24 * 60 * 60;

/// What a success brought.
#[derive(Debug, Clone)]
pub struct Issued {
    /// The bearer.
    pub access: AccessToken,
    /// What the next pair is bought with. Where a refresh brought none, the old one is to be
    /// kept (RFC 6749, section 6).
    pub refresh: Option<RefreshToken>,
    /// How long the bearer is good for.
    pub expires_in: Option<Duration>,
    /// What the grant may do, where the answer says so.
    pub scopes: Option<ScopeSet>,
    /// The answer itself.
    pub raw: RawAnswer,
}

impl Issued {
    /// Reads a success; `None` where there is no bearer that a header could carry.
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
            raw: RawAnswer::new(object),
        })
    }

    /// The tokens as they are kept. Their life is counted from the request, as they cannot be
    /// older than that.
    pub(super) fn into_tokens(
        self,
        sent_at: Timestamp,
        received_at: Timestamp,
        scopes: &ScopeSet,
    ) -> TokenSet {
        let end = |life: Duration| {
            let end = sent_at.saturating_add(life.max(SHORTEST_LIFE));
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

/// A text member that is not empty.
fn text<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    let text = object.get(name)?.as_str()?.trim();
    (!text.is_empty()).then_some(text)
}

/// Seconds, as a number or as a text.
fn seconds(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }?;
    if seconds.is_nan() {
        return None;
    }
    // The cast ends at the limits of the type: no number is too small or too large.
    Some(Duration::from_secs((seconds as u64).min(LONGEST_LIFE)))
}
