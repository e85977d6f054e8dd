//! The trait that provides valid access tokens.

use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;

use crate::{
    id::{ConnectionKey, IntegrationKey},
    seal::SealError,
    secret::AccessToken,
    storage::StoreError,
    token::{Bearer, TokenVersion, UnusableToken},
};

/// Provides valid access tokens.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait BearerSource: Send + Sync {
    /// Returns a valid access token. Never fails while the stored one is valid.
    ///
    /// # Errors
    /// [`BearerError`] states whether waiting, the operator or the user can help.
    async fn bearer(&self, connection: &ConnectionKey) -> Result<Bearer, BearerError>;

    /// Returns another access token than this one, which Atlassian refused (401) before it expired.
    /// Refreshes at most once per version, for any number of callers.
    ///
    /// # Errors
    /// [`BearerError::Refused`] if there is no other one, or if the refused one has just replaced another
    /// that was refused; otherwise as [`bearer`](Self::bearer).
    async fn bearer_after_refusal(
        &self,
        connection: &ConnectionKey,
        refused: &Bearer,
    ) -> Result<Bearer, BearerError>;
}

/// Why no access token is available.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum BearerError {
    /// The connection does not exist.
    #[error("no connection {0}")]
    UnknownConnection(ConnectionKey),
    /// The grant has ended; the user has to consent again.
    #[error("connection {connection} needs to be connected again: {reason}")]
    NeedsReconnect {
        /// The connection.
        connection: ConnectionKey,
        /// The reason as text.
        reason: String,
    },
    /// The token has expired and cannot be refreshed at the moment.
    #[error("no valid token for connection {connection} at the moment: {reason}")]
    Unavailable {
        /// The connection.
        connection: ConnectionKey,
        /// The reason as text.
        reason: String,
        /// The earliest time of another attempt.
        retry_after: Duration,
    },
    /// The token has expired, and Atlassian has rejected the refresh token. This is being confirmed
    /// before the user is asked to reconnect.
    #[error(
        "Atlassian rejected the refresh token of connection {connection}: {reason}. This is being confirmed: \
         by {decision_deadline} it either works again or has to be reconnected"
    )]
    Confirming {
        /// The connection.
        connection: ConnectionKey,
        /// The reason as text.
        reason: String,
        /// The time by which it is decided.
        decision_deadline: Timestamp,
        /// The earliest time of another attempt.
        retry_after: Duration,
    },
    /// Atlassian refuses the OAuth app itself: the operator must correct its client id or secret.
    #[error("integration {integration} cannot refresh tokens: {reason}")]
    IntegrationBroken {
        /// The integration.
        integration: IntegrationKey,
        /// The reason as text.
        reason: String,
    },
    /// Atlassian refused the access token, and another refresh would not help.
    #[error("the access token was refused and there is no other")]
    Refused,
    /// The store failed.
    #[error("the token of a connection could not be read: {0}")]
    Store(#[from] StoreError),
    /// The stored token cannot be decrypted, or is not a token.
    #[error(
        "the stored token of connection {connection} cannot be used: {reason}; if no encryption key is missing, let its user reconnect"
    )]
    Unreadable {
        /// The connection.
        connection: ConnectionKey,
        /// The reason as text.
        reason: String,
    },
}

impl BearerError {
    /// Returns the error for stored tokens that cannot be decrypted.
    pub fn sealed(connection: &ConnectionKey, error: &SealError) -> Self {
        Self::Unreadable {
            connection: connection.clone(),
            reason: error.to_string(),
        }
    }

    /// Returns whether a retry may succeed without any intervention.
    pub fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::Unavailable { .. } | Self::Confirming { .. } | Self::Store(_)
        )
    }

    /// Returns the earliest time of another attempt, if there is one.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Unavailable { retry_after, .. } | Self::Confirming { retry_after, .. } => {
                Some(*retry_after)
            }
            _ => None,
        }
    }
}

/// An access token supplied by the caller, for use before a connection exists or without a store.
#[derive(Debug, Clone)]
pub struct FixedBearer(Bearer);

impl FixedBearer {
    /// Returns a source that provides this token for every connection.
    ///
    /// # Errors
    /// [`UnusableToken`] if the token is not allowed in a header.
    pub fn new(token: &AccessToken) -> Result<Self, UnusableToken> {
        Ok(Self(Bearer::new(token, TokenVersion::default())?))
    }
}

#[async_trait]
impl BearerSource for FixedBearer {
    async fn bearer(&self, _: &ConnectionKey) -> Result<Bearer, BearerError> {
        Ok(self.0.clone())
    }

    async fn bearer_after_refusal(
        &self,
        _: &ConnectionKey,
        _: &Bearer,
    ) -> Result<Bearer, BearerError> {
        Err(BearerError::Refused)
    }
}
