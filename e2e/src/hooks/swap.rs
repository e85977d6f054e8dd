//! A token store with another implementation of the swap of tokens.

use std::sync::Arc;

use async_trait::async_trait;
use threelo_core::{
    event::Event,
    id::ConnectionKey,
    storage::{StoreError, TokenStore},
    token::{TokenRow, TokenStatus, TokenVersion},
};

/// Replaces [`TokenStore::replace_tokens`].
#[async_trait]
pub(super) trait Swap: Send + Sync {
    async fn swap(
        &self,
        tokens: &dyn TokenStore,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError>;
}

/// Returns the token store with this swap.
pub(super) fn swapping(
    tokens: Arc<dyn TokenStore>,
    swap: impl Swap + 'static,
) -> Arc<dyn TokenStore> {
    Arc::new(Swapping { tokens, swap })
}

struct Swapping<S> {
    tokens: Arc<dyn TokenStore>,
    swap: S,
}

#[async_trait]
impl<S: Swap> TokenStore for Swapping<S> {
    async fn tokens(&self, key: &ConnectionKey) -> Result<Option<TokenRow>, StoreError> {
        self.tokens.tokens(key).await
    }

    async fn replace_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        self.swap.swap(&*self.tokens, key, row).await
    }

    async fn set_token_status(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        status: &TokenStatus,
        event: &Event,
    ) -> Result<bool, StoreError> {
        self.tokens
            .set_token_status(key, version, status, event)
            .await
    }
}
