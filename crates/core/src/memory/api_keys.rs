//! API keys.

use async_trait::async_trait;
use jiff::Timestamp;

use super::MemoryStore;
use crate::{
    api_key::{ApiKeyRecord, KeyOrigin},
    storage::{ApiKeyStore, Kept, StoreError, Subject},
};

#[async_trait]
impl ApiKeyStore for MemoryStore {
    async fn put_api_key(&self, key: &ApiKeyRecord) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let before = tables.api_keys.len();
        if key.origin == KeyOrigin::Configured {
            tables
                .api_keys
                .retain(|old| old.origin != KeyOrigin::Configured || old.hash == key.hash);
        }
        let mut changed = tables.api_keys.len() < before;
        if !tables.api_keys.iter().any(|old| old.hash == key.hash) {
            tables.api_keys.push(key.kept());
            changed = true;
        }
        if changed {
            tables.announce(Subject::ApiKeys, key.created_at);
        }
        Ok(changed)
    }

    async fn api_keys(&self) -> Result<Vec<ApiKeyRecord>, StoreError> {
        let mut keys = self.tables().api_keys.clone();
        keys.sort_by(|a, b| (a.created_at, &a.id).cmp(&(b.created_at, &b.id)));
        Ok(keys)
    }

    async fn delete_api_key(&self, id: &str, now: Timestamp) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let before = tables.api_keys.len();
        tables.api_keys.retain(|key| key.id != id);
        let existed = tables.api_keys.len() < before;
        if existed {
            tables.announce(Subject::ApiKeys, now);
        }
        Ok(existed)
    }
}
