//! The tokens of a connection: reading, replacing, their status.

use async_trait::async_trait;

use super::StoreError;
use crate::{
    event::Event,
    id::ConnectionKey,
    token::{TokenRow, TokenStatus, TokenVersion},
};

/// Stores the tokens of connections.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait TokenStore: Send + Sync {
    /// Returns the tokens of a connection, unless it does not exist.
    async fn tokens(&self, key: &ConnectionKey) -> Result<Option<TokenRow>, StoreError>;

    /// Replaces the tokens durably, if their version is still one less than that of the new ones, and ends
    /// the attempt and its lease. Returns whether it did.
    async fn replace_tokens(&self, key: &ConnectionKey, row: &TokenRow)
    -> Result<bool, StoreError>;

    /// Stores the status of the tokens and the event atomically, if the tokens still have this version.
    /// Returns whether it did. An unchanged status stores nothing.
    async fn set_token_status(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        status: &TokenStatus,
        event: &Event,
    ) -> Result<bool, StoreError>;
}
