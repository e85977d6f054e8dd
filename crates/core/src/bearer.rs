//! The port that hands out live bearers.

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

/// Hands out live bearers.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait BearerSource: Send + Sync {
    /// A bearer that is good now. Never fails while the one at hand still is.
    ///
    /// # Errors
    /// [`BearerError`] says whether waiting, the operator or the user can help.
    async fn bearer(&self, connection: &ConnectionKey) -> Result<Bearer, BearerError>;

    /// A bearer other than this one, which Atlassian refused (401) before its time. Refreshes
    /// at most once for each version, however many callers were refused with it.
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

/// Why there is no bearer.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum BearerError {
    /// No such connection.
    #[error("no connection {0}")]
    UnknownConnection(ConnectionKey),
    /// The grant is over; the user must consent again.
    #[error("connection {connection} needs to be connected again: {reason}")]
    NeedsReconnect {
        /// The connection.
        connection: ConnectionKey,
        /// Why, in words.
        reason: String,
    },
    /// The token has run out and a new one cannot be had just now.
    #[error("no fresh token for connection {connection} just now: {reason}")]
    Unavailable {
        /// The connection.
        connection: ConnectionKey,
        /// Why, in words.
        reason: String,
        /// When another attempt is made at the earliest.
        retry_after: Duration,
    },
    /// The token has run out, and Atlassian says that the grant has ended, which is being confirmed
    /// before the user is asked.
    #[error(
        "Atlassian refused to refresh connection {connection}: {reason}. This is being confirmed: \
         by {decided_by} it works again, or needs to be connected again"
    )]
    Confirming {
        /// The connection.
        connection: ConnectionKey,
        /// Why, in words.
        reason: String,
        /// The moment by which it is decided.
        decided_by: Timestamp,
        /// When another attempt is made at the earliest.
        retry_after: Duration,
    },
    /// Atlassian refuses the OAuth app itself: the operator must correct its client id or secret.
    #[error("integration {integration} cannot refresh tokens: {reason}")]
    IntegrationBroken {
        /// The integration.
        integration: IntegrationKey,
        /// Why, in words.
        reason: String,
    },
    /// Atlassian refused the only bearer there is.
    #[error("the access token was refused and there is no other")]
    Refused,
    /// The store did not answer.
    #[error("the token of a connection could not be read: {0}")]
    Store(#[from] StoreError),
    /// The stored token did not open, or is not one.
    #[error("the stored token of connection {connection} cannot be used: {reason}")]
    Unreadable {
        /// The connection.
        connection: ConnectionKey,
        /// Why, in words.
        reason: String,
    },
}

impl BearerError {
    /// The stored tokens of a connection did not open.
    pub fn sealed(connection: &ConnectionKey, error: &SealError) -> Self {
        Self::Unreadable {
            connection: connection.clone(),
            reason: error.to_string(),
        }
    }

    /// Whether the same call may work later without anybody doing anything.
    pub fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::Unavailable { .. } | Self::Confirming { .. } | Self::Store(_)
        )
    }

    /// When another attempt is made at the earliest, where one is.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Unavailable { retry_after, .. } | Self::Confirming { retry_after, .. } => {
                Some(*retry_after)
            }
            _ => None,
        }
    }
}

/// A bearer that the caller supplies: before a connection exists, or without any store.
#[derive(Debug, Clone)]
pub struct FixedBearer(Bearer);

impl FixedBearer {
    /// Hands out this token, whatever the connection.
    ///
    /// # Errors
    /// [`UnusableToken`] where the token cannot stand in a header.
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
