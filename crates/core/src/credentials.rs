//! The port that decrypts a connection's credentials for a caller with permission to read them.

use async_trait::async_trait;

use crate::{
    bearer::BearerError,
    id::ConnectionKey,
    token::{TokenSet, TokenVersion},
};

/// Whether a token that is still good will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// It will.
    Valid,
    /// It will not: refresh now, even where refreshing has been given up.
    Refreshed,
}

/// Open credentials.
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
    /// The credentials of a connection, with an access token that is good now.
    ///
    /// # Errors
    /// [`BearerError`], as for a bearer.
    async fn credentials(
        &self,
        connection: &ConnectionKey,
        freshness: Freshness,
    ) -> Result<OpenCredentials, BearerError>;
}
