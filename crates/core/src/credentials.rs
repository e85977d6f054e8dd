//! The trait that decrypts a connection's credentials for a caller with permission to read them.

use async_trait::async_trait;

use crate::{
    bearer::BearerError,
    id::ConnectionKey,
    token::{TokenSet, TokenVersion},
};

/// Whether a token that is still valid is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// A valid token is returned without a refresh.
    Valid,
    /// The token is always refreshed, even if earlier refreshes were given up.
    Refreshed,
}

/// Decrypted credentials.
#[derive(Debug, Clone)]
pub struct OpenCredentials {
    /// The tokens.
    pub tokens: TokenSet,
    /// The version they are stored under.
    pub version: TokenVersion,
}

/// Reads credentials.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Credentials: Send + Sync {
    /// Returns the credentials of a connection, with a valid access token.
    ///
    /// # Errors
    /// [`BearerError`], as for [`BearerSource`](crate::bearer::BearerSource).
    async fn credentials(
        &self,
        connection: &ConnectionKey,
        freshness: Freshness,
    ) -> Result<OpenCredentials, BearerError>;
}
