//! Failpoints before and after the swap of tokens.

use std::sync::Arc;

use async_trait::async_trait;
use threelo_core::{
    id::ConnectionKey,
    storage::{StoreError, TokenStore},
    token::TokenRow,
};

use super::{super::swap::Swap, Failpoint};

/// A swap with failpoints before and after it.
pub(super) struct Tokens(pub(super) Failpoint);

#[async_trait]
impl Swap for Tokens {
    async fn swap(
        &self,
        tokens: &dyn TokenStore,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        let connection = key.connection.as_str();
        self.0.reach("before-swap", connection).await;
        let replaced = tokens.replace_tokens(key, row).await;
        self.0.reach("after-swap", connection).await;
        if self.0.is_at("commit-unanswered") {
            self.0.report(connection);
            let cut = std::io::Error::other("the connection was cut after COMMIT was sent");
            return Err(StoreError::Unavailable(Arc::new(cut)));
        }
        replaced
    }
}
