//! The rotation of a connection's tokens.

use async_trait::async_trait;

use super::StoreError;
use crate::{
    event::Event,
    id::ConnectionKey,
    token::{TokenRow, TokenStatus, TokenVersion},
};

/// Keeps the tokens of connections.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait TokenStore: Send + Sync {
    /// The tokens of a connection that exists.
    async fn tokens(&self, key: &ConnectionKey) -> Result<Option<TokenRow>, StoreError>;

    /// Replaces the tokens, durably, if their version is still one less than the new one's, and
    /// ends the attempt and the lease that led to it; says whether it did.
    async fn replace_tokens(&self, key: &ConnectionKey, row: &TokenRow)
    -> Result<bool, StoreError>;

    /// Stores the health of the tokens and the event, together, if their version is still
    /// this one; says whether it did. The status that is noted already stores nothing.
    async fn set_token_status(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        status: &TokenStatus,
        event: &Event,
    ) -> Result<bool, StoreError>;
}
