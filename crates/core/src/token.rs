//! Tokens: the result of a token exchange, and the row in which it is stored.

use std::{fmt, sync::Arc};

use http::HeaderValue;
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    deadline::TokenDates,
    id::{AttemptId, ConnectionKey},
    scope::ScopeSet,
    seal::{SealContext, Sealed},
    secret::{AccessToken, RefreshToken},
};

/// Counts the token pairs of a connection id, across reconnects and deletions, so that
/// orphaned tokens of an old grant are never taken for those of the present one. 0 means that there
/// were no tokens yet.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct TokenVersion(pub u64);

impl TokenVersion {
    /// Returns the next version.
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

impl fmt::Display for TokenVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A decrypted token pair.
#[derive(Debug, Clone)]
pub struct TokenSet {
    /// The access token.
    pub access: AccessToken,
    /// The token that is exchanged for the next pair; `None` without `offline_access`.
    pub refresh: Option<RefreshToken>,
    /// When the access token expires, as stated in the response; `None` if it was not stated.
    pub access_expires_at: Option<Timestamp>,
    /// When the response was received.
    pub issued_at: Timestamp,
    /// The scopes of the grant.
    pub scopes: ScopeSet,
    /// The response as received.
    pub raw: RawTokenResponse,
}

/// The JSON object that the token endpoint returned. It contains the tokens.
#[derive(Clone)]
pub struct RawTokenResponse(SecretString);

impl RawTokenResponse {
    /// Wraps the object.
    pub fn new(object: &Map<String, Value>) -> Self {
        let text = serde_json::to_string(object).expect("an object with text keys is JSON");
        Self(SecretString::from(text))
    }

    /// Returns the object, for a response to a caller with permission to read it.
    pub fn expose(&self) -> Map<String, Value> {
        serde_json::from_str(self.0.expose_secret()).unwrap_or_default()
    }
}

impl fmt::Debug for RawTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RawTokenResponse([redacted])")
    }
}

#[derive(Serialize, Deserialize)]
struct PlainTokens {
    access: String,
    refresh: Option<String>,
    access_expires_at: Option<Timestamp>,
    issued_at: Timestamp,
    scopes: ScopeSet,
    raw: String,
}

/// A decrypted value that does not contain tokens.
#[derive(Debug, thiserror::Error)]
#[error("the decrypted value does not contain tokens")]
pub struct NotTokens;

impl TokenSet {
    /// Returns the bytes to seal.
    pub fn to_plain(&self) -> secrecy::SecretSlice<u8> {
        let plain = PlainTokens {
            access: self.access.expose().to_owned(),
            refresh: self.refresh.as_ref().map(|token| token.expose().to_owned()),
            access_expires_at: self.access_expires_at,
            issued_at: self.issued_at,
            scopes: self.scopes.clone(),
            raw: self.raw.0.expose_secret().to_owned(),
        };
        let bytes = serde_json::to_vec(&plain).expect("plain fields are JSON");
        secrecy::SecretSlice::from(bytes)
    }

    /// Reads the bytes written by [`to_plain`](Self::to_plain).
    ///
    /// # Errors
    /// [`NotTokens`] if the bytes are something else. The error does not quote them.
    pub fn from_plain(bytes: &secrecy::SecretSlice<u8>) -> Result<Self, NotTokens> {
        let plain: PlainTokens =
            serde_json::from_slice(bytes.expose_secret()).map_err(|_| NotTokens)?;
        Ok(Self {
            access: AccessToken::new(plain.access),
            refresh: plain.refresh.map(RefreshToken::new),
            access_expires_at: plain.access_expires_at,
            issued_at: plain.issued_at,
            scopes: plain.scopes,
            raw: RawTokenResponse(SecretString::from(plain.raw)),
        })
    }
}

/// The tokens of one connection, as stored.
#[derive(Debug, Clone, PartialEq)]
pub struct TokenRow {
    /// The version, which increases with every new pair.
    pub version: TokenVersion,
    /// The sealed [`TokenSet`], bound to the version.
    pub sealed: Sealed,
    /// When the pair was received.
    pub issued_at: Timestamp,
    /// When the access token expires, as stated by Atlassian.
    pub access_expires_at: Option<Timestamp>,
    /// Whether there is a refresh token.
    pub refreshable: bool,
    /// When the user consented; survives every refresh.
    pub granted_at: Timestamp,
    /// Whether they work.
    pub status: TokenStatus,
    /// Where the pair comes from: the claim of an attempt, or the orphaned tokens that were promoted. `None` for the
    /// first pair of a grant.
    pub rotated_by: Option<AttemptId>,
}

impl TokenRow {
    /// Returns the row for the first pair of a new grant.
    pub fn granted(version: TokenVersion, sealed: Sealed, tokens: &TokenSet) -> Self {
        Self {
            version,
            sealed,
            issued_at: tokens.issued_at,
            access_expires_at: tokens.access_expires_at,
            refreshable: tokens.refresh.is_some(),
            granted_at: tokens.issued_at,
            status: TokenStatus::Active,
            rotated_by: None,
        }
    }

    /// Returns the dates of the pair.
    pub fn dates(&self) -> TokenDates {
        TokenDates {
            issued_at: self.issued_at,
            access_expires_at: self.access_expires_at,
            refreshable: self.refreshable,
            granted_at: self.granted_at,
        }
    }

    /// Returns the row for the next pair of the same grant, returned by this attempt.
    pub fn rotated(&self, sealed: Sealed, tokens: &TokenSet, by: AttemptId) -> Self {
        Self {
            granted_at: self.granted_at,
            rotated_by: Some(by),
            ..Self::granted(self.version.next(), sealed, tokens)
        }
    }

    /// Returns the context that the pair of a connection is sealed for.
    pub fn seal_context<'a>(key: &'a ConnectionKey, version: TokenVersion) -> SealContext<'a> {
        SealContext {
            table: "tokens",
            column: "sealed",
            environment: key.environment.as_str(),
            integration: key.integration.as_str(),
            record: key.connection.as_str(),
            version: version.0,
        }
    }
}

/// The status of a connection's tokens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum TokenStatus {
    /// The tokens can be used and refreshed.
    Active,
    /// Calls fail because refreshes did, for a reason that may be temporary; or Atlassian sent no new refresh token.
    Failing {
        /// When that was noticed.
        since: Timestamp,
        /// The reason as text.
        reason: String,
    },
    /// Atlassian reports that the grant has ended. The refresh is retried before the user is asked to
    /// reconnect.
    Confirming {
        /// When it was first reported.
        since: Timestamp,
        /// The time by which it is decided: active again, or
        /// [`NeedsReconnect`](Self::NeedsReconnect).
        #[serde(alias = "decided_by")]
        decision_deadline: Timestamp,
        /// The reason as text.
        reason: String,
    },
    /// The user has to reconnect.
    NeedsReconnect {
        /// When it was detected.
        since: Timestamp,
        /// The reason as text.
        reason: String,
    },
}

/// The state of a connection's tokens, without details.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenState {
    /// The tokens can be used and refreshed.
    Active,
    /// Calls fail because refreshes did, for a reason that may be temporary.
    Failing,
    /// Atlassian reports that the grant has ended, and the refresh is retried.
    Confirming,
    /// The user has to reconnect.
    NeedsReconnect,
}

impl TokenState {
    /// Returns the name of the state.
    pub fn as_str(self) -> &'static str {
        match self {
            TokenState::Active => "active",
            TokenState::Failing => "failing",
            TokenState::Confirming => "confirming",
            TokenState::NeedsReconnect => "needs_reconnect",
        }
    }
}

/// A text that is not the name of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be active, failing, confirming or needs_reconnect")]
pub struct UnknownState;

impl std::str::FromStr for TokenState {
    type Err = UnknownState;

    fn from_str(text: &str) -> Result<Self, UnknownState> {
        let all = [
            Self::Active,
            Self::Failing,
            Self::Confirming,
            Self::NeedsReconnect,
        ];
        let found = all.into_iter().find(|state| state.as_str() == text);
        found.ok_or(UnknownState)
    }
}

impl TokenStatus {
    /// Returns the state without details.
    pub fn state(&self) -> TokenState {
        match self {
            TokenStatus::Active => TokenState::Active,
            TokenStatus::Failing { .. } => TokenState::Failing,
            TokenStatus::Confirming { .. } => TokenState::Confirming,
            TokenStatus::NeedsReconnect { .. } => TokenState::NeedsReconnect,
        }
    }

    /// Returns the time since which the tokens have had a problem.
    pub fn since(&self) -> Option<Timestamp> {
        match self {
            TokenStatus::Active => None,
            TokenStatus::Failing { since, .. }
            | TokenStatus::Confirming { since, .. }
            | TokenStatus::NeedsReconnect { since, .. } => Some(*since),
        }
    }

    /// Returns the time by which it is decided whether the user has to reconnect, while that is being
    /// confirmed.
    pub fn decision_deadline(&self) -> Option<Timestamp> {
        match self {
            TokenStatus::Confirming {
                decision_deadline, ..
            } => Some(*decision_deadline),
            _ => None,
        }
    }

    /// Returns the reason of a problem.
    pub fn reason(&self) -> Option<&str> {
        match self {
            TokenStatus::Active => None,
            TokenStatus::Failing { reason, .. }
            | TokenStatus::Confirming { reason, .. }
            | TokenStatus::NeedsReconnect { reason, .. } => Some(reason),
        }
    }
}

/// A valid access token, in the form that is sent in requests. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Bearer(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    header: HeaderValue,
    version: TokenVersion,
}

/// An access token with a character that is not allowed in headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the access token contains a character that is not allowed in headers")]
pub struct UnusableToken;

impl Bearer {
    /// Creates the header of a token.
    ///
    /// # Errors
    /// [`UnusableToken`] if the token is not allowed in a header.
    pub fn new(token: &AccessToken, version: TokenVersion) -> Result<Self, UnusableToken> {
        let text = format!("Bearer {}", token.expose());
        let mut header = HeaderValue::try_from(text).map_err(|_| UnusableToken)?;
        header.set_sensitive(true);
        Ok(Self(Arc::new(Inner { header, version })))
    }

    /// Returns the value of the `Authorization` header, marked sensitive.
    pub fn header(&self) -> HeaderValue {
        self.0.header.clone()
    }

    /// Returns the version of the token pair.
    pub fn version(&self) -> TokenVersion {
        self.0.version
    }
}
