//! The rotation of a connection's tokens.

use async_trait::async_trait;

use super::{MemoryStore, Tables};
use crate::{
    event::Event,
    id::ConnectionKey,
    storage::{StoreError, Subject, ToMillis, TokenStore},
    token::{TokenRow, TokenStatus, TokenVersion},
};

impl Tables {
    /// Replaces tokens by those of the next version. Returns whether it did.
    pub(super) fn replace(&mut self, key: &ConnectionKey, row: &TokenRow) -> bool {
        let Some(stored) = self.tokens.get_mut(key) else {
            return false;
        };
        if stored.version.next() != row.version {
            return false;
        }
        *stored = row.to_millis();
        self.versions.insert(key.clone(), row.version);
        self.end_rotation(key, row);
        self.announce(Subject::Connection(key.clone()), row.issued_at);
        true
    }
}

#[async_trait]
impl TokenStore for MemoryStore {
    async fn tokens(&self, key: &ConnectionKey) -> Result<Option<TokenRow>, StoreError> {
        Ok(self.tables().tokens.get(key).cloned())
    }

    async fn replace_tokens(
        &self,
        key: &ConnectionKey,
        row: &TokenRow,
    ) -> Result<bool, StoreError> {
        Ok(self.tables().replace(key, row))
    }

    async fn set_token_status(
        &self,
        key: &ConnectionKey,
        version: TokenVersion,
        status: &TokenStatus,
        event: &Event,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let Some(stored) = tables.tokens.get_mut(key) else {
            return Ok(false);
        };
        let status = status.to_millis();
        if stored.version != version || stored.status == status {
            return Ok(false);
        }
        stored.status = status;
        tables.emit(event);
        tables.announce(Subject::Connection(key.clone()), event.at);
        Ok(true)
    }
}
