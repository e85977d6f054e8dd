//! Tokens: what one answer of the token endpoint brought, and the row it is kept in.

use std::{fmt, sync::Arc};

use http::HeaderValue;
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    deadline::TokenDates,
    id::ConnectionKey,
    rotation::AttemptId,
    scope::ScopeSet,
    seal::{Cell, Sealed},
    secret::{AccessToken, RefreshToken},
};

/// Counts the token pairs of a connection id, over reconnects and deletions too, so that a
/// orphaned tokens for an old grant can never be taken for the present one. 0 means "never had any".
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct TokenVersion(pub u64);

impl TokenVersion {
    /// The version after this one.
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

impl fmt::Display for TokenVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One open token pair.
#[derive(Debug, Clone)]
pub struct TokenSet {
    /// The bearer.
    pub access: AccessToken,
    /// What the next pair is bought with; `None` without `offline_access`.
    pub refresh: Option<RefreshToken>,
    /// When the bearer ends, by its own account; `None` where the answer did not say.
    pub access_expires_at: Option<Timestamp>,
    /// When the answer was received.
    pub issued_at: Timestamp,
    /// What the grant may do.
    pub scopes: ScopeSet,
    /// The answer as it was received.
    pub raw: RawAnswer,
}

/// The JSON object that the token endpoint answered with. It holds the tokens.
#[derive(Clone)]
pub struct RawAnswer(SecretString);

impl RawAnswer {
    /// Takes the object into custody.
    pub fn new(object: &Map<String, Value>) -> Self {
        let text = serde_json::to_string(object).expect("an object with text keys is JSON");
        Self(SecretString::from(text))
    }

    /// The object itself, for a response to a caller with permission to read it.
    pub fn expose(&self) -> Map<String, Value> {
        serde_json::from_str(self.0.expose_secret()).unwrap_or_default()
    }
}

impl fmt::Debug for RawAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RawAnswer([redacted])")
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

/// An opened cell that holds no tokens.
#[derive(Debug, thiserror::Error)]
#[error("the opened cell does not hold a token pair")]
pub struct NotTokens;

impl TokenSet {
    /// The bytes to seal.
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

    /// Reads what [`to_plain`](Self::to_plain) wrote.
    ///
    /// # Errors
    /// [`NotTokens`] when the bytes are something else. The error quotes none of them.
    pub fn from_plain(bytes: &secrecy::SecretSlice<u8>) -> Result<Self, NotTokens> {
        let plain: PlainTokens =
            serde_json::from_slice(bytes.expose_secret()).map_err(|_| NotTokens)?;
        Ok(Self {
            access: AccessToken::new(plain.access),
            refresh: plain.refresh.map(RefreshToken::new),
            access_expires_at: plain.access_expires_at,
            issued_at: plain.issued_at,
            scopes: plain.scopes,
            raw: RawAnswer(SecretString::from(plain.raw)),
        })
    }
}

/// The tokens of one connection, as stored.
#[derive(Debug, Clone, PartialEq)]
pub struct TokenRow {
    /// Goes up with every new pair.
    pub version: TokenVersion,
    /// The sealed [`TokenSet`], bound to the version.
    pub sealed: Sealed,
    /// When the pair was received.
    pub issued_at: Timestamp,
    /// When the bearer ends, by its own account.
    pub access_expires_at: Option<Timestamp>,
    /// Whether there is a refresh token.
    pub refreshable: bool,
    /// When the user consented; survives every refresh.
    pub granted_at: Timestamp,
    /// The health of the connection.
    pub status: TokenStatus,
    /// The attempt that brought the pair; `None` for the first of a grant.
    pub rotated_by: Option<AttemptId>,
}

impl TokenRow {
    /// The row for a new pair of a new grant.
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

    /// The dates of the pair.
    pub fn dates(&self) -> TokenDates {
        TokenDates {
            issued_at: self.issued_at,
            access_expires_at: self.access_expires_at,
            refreshable: self.refreshable,
            granted_at: self.granted_at,
        }
    }

    /// The row for the pair that follows this one in the same grant, brought by this attempt.
    pub fn rotated(&self, sealed: Sealed, tokens: &TokenSet, by: AttemptId) -> Self {
        Self {
            granted_at: self.granted_at,
            rotated_by: Some(by),
            ..Self::granted(self.version.next(), sealed, tokens)
        }
    }

    /// Where the pair of a connection is sealed for.
    pub fn cell<'a>(key: &'a ConnectionKey, version: TokenVersion) -> Cell<'a> {
        Cell {
            table: "tokens",
            column: "sealed",
            environment: key.environment.as_str(),
            integration: key.integration.as_str(),
            record: key.connection.as_str(),
            version: version.0,
        }
    }
}

/// The health of a connection's tokens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum TokenStatus {
    /// All is well.
    Active,
    /// The last refresh failed for a reason that may pass.
    Failing {
        /// When it began.
        since: Timestamp,
        /// The reason in words.
        reason: String,
    },
    /// Atlassian says that the grant has ended. It is asked again before the user is.
    Confirming {
        /// When it was first said.
        since: Timestamp,
        /// The moment by which it is decided: active again, or
        /// [`NeedsReconnect`](Self::NeedsReconnect).
        decided_by: Timestamp,
        /// The reason in words.
        reason: String,
    },
    /// The user has to reconnect.
    NeedsReconnect {
        /// When it was found.
        since: Timestamp,
        /// The reason in words.
        reason: String,
    },
}

/// The health of a connection's tokens, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenState {
    /// All is well.
    Active,
    /// The last refresh failed for a reason that may pass.
    Failing,
    /// Atlassian says that the grant has ended, and is asked again.
    Confirming,
    /// The user has to reconnect.
    NeedsReconnect,
}

impl TokenState {
    /// The word.
    pub fn as_str(self) -> &'static str {
        match self {
            TokenState::Active => "active",
            TokenState::Failing => "failing",
            TokenState::Confirming => "confirming",
            TokenState::NeedsReconnect => "needs_reconnect",
        }
    }
}

/// A word that is none of the states.
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
    /// The same in one word.
    pub fn state(&self) -> TokenState {
        match self {
            TokenStatus::Active => TokenState::Active,
            TokenStatus::Failing { .. } => TokenState::Failing,
            TokenStatus::Confirming { .. } => TokenState::Confirming,
            TokenStatus::NeedsReconnect { .. } => TokenState::NeedsReconnect,
        }
    }

    /// Since when something has been wrong.
    pub fn since(&self) -> Option<Timestamp> {
        match self {
            TokenStatus::Active => None,
            TokenStatus::Failing { since, .. }
            | TokenStatus::Confirming { since, .. }
            | TokenStatus::NeedsReconnect { since, .. } => Some(*since),
        }
    }

    /// The moment by which it is decided whether the user has to connect again, while that is
    /// being confirmed.
    pub fn decided_by(&self) -> Option<Timestamp> {
        match self {
            TokenStatus::Confirming { decided_by, .. } => Some(*decided_by),
            _ => None,
        }
    }

    /// The reason, where something is wrong.
    pub fn reason(&self) -> Option<&str> {
        match self {
            TokenStatus::Active => None,
            TokenStatus::Failing { reason, .. }
            | TokenStatus::Confirming { reason, .. }
            | TokenStatus::NeedsReconnect { reason, .. } => Some(reason),
        }
    }
}

/// A live bearer, in the form that goes into a request. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Bearer(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    header: HeaderValue,
    version: TokenVersion,
}

/// An access token with a character that no header can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the access token holds a character that no header can carry")]
pub struct UnusableToken;

impl Bearer {
    /// Makes the header of a token.
    ///
    /// # Errors
    /// [`UnusableToken`] where the token cannot stand in a header.
    pub fn new(token: &AccessToken, version: TokenVersion) -> Result<Self, UnusableToken> {
        let text = format!("Bearer {}", token.expose());
        let mut header = HeaderValue::try_from(text).map_err(|_| UnusableToken)?;
        header.set_sensitive(true);
        Ok(Self(Arc::new(Inner { header, version })))
    }

    /// The value of the `Authorization` header, marked sensitive.
    pub fn header(&self) -> HeaderValue {
        self.0.header.clone()
    }

    /// The version of the pair that it comes from.
    pub fn version(&self) -> TokenVersion {
        self.0.version
    }
}
