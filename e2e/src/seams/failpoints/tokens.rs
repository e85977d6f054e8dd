//! Around the swap.

use std::sync::Arc;

use async_trait::async_trait;
use threelo_core::{
    event::Event,
    id::ConnectionKey,
    storage::{StoreError, TokenStore},
    token::{TokenRow, TokenStatus, TokenVersion},
};

use super::Failpoint;

/// Tokens with failpoints around the swap.
pub(super) struct Tokens {
    pub(super) tokens: Arc<dyn TokenStore>,
    pub(super) point: Failpoint,
}

#[async_trait]
impl TokenStore for Tokens {
    async fn tokens(&self, key: &ConnectionKey) -> Result<Option<TokenRow>, StoreError> {
        self.tokens.tokens(key).await
    }

    async fn replace_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        let who = key.connection.as_str();
        self.point.reach("before-swap", who).await;
        let replaced = self.tokens.replace_tokens(key, row).await;
        self.point.reach("after-swap", who).await;
        if self.point.is_at("commit-unanswered") {
            self.point.tell(who);
            let cut = std::io::Error::other("the connection was cut after COMMIT was sent");
            return Err(StoreError::Unavailable(Arc::new(cut)));
        }
        replaced
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
