//! API keys.

use async_trait::async_trait;
use jiff::Timestamp;

use super::MemoryStore;
use crate::{
    api_key::{ApiKeyRecord, KeyOrigin, KeyUse},
    storage::{ApiKeyStore, Listing, StoreError, Subject, ToMillis},
};

#[async_trait]
impl ApiKeyStore for MemoryStore {
    async fn put_api_key(&self, key: &ApiKeyRecord) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        tables.check_environment(&key.environment)?;
        let mut changed = false;
        if key.origin == KeyOrigin::Configured {
            for old in &mut tables.api_keys {
                if old.hash == key.hash {
                    changed |= old.revoked_at.take().is_some();
                } else if old.origin == KeyOrigin::Configured && old.revoked_at.is_none() {
                    old.revoked_at = Some(key.created_at.to_millis());
                    changed = true;
                }
            }
        }
        if !tables.api_keys.iter().any(|old| old.hash == key.hash) {
            tables.api_keys.push(key.to_millis());
            changed = true;
        }
        if changed {
            tables.announce(Subject::ApiKeys, key.created_at);
        }
        Ok(changed)
    }

    async fn api_keys(&self) -> Result<Listing<ApiKeyRecord>, StoreError> {
        let mut keys = self.tables().api_keys.clone();
        keys.sort_by(|a, b| (a.created_at, &a.id).cmp(&(b.created_at, &b.id)));
        Ok(keys.into())
    }

    async fn rotate_api_key(
        &self,
        id: &str,
        successor: &ApiKeyRecord,
        expires_at: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        if tables.api_keys.iter().any(|key| key.hash == successor.hash) {
            return Ok(false);
        }
        let mut valid = tables.api_keys.iter_mut();
        let Some(old) = valid.find(|key| key.id == id && key.revoked_at.is_none()) else {
            return Ok(false);
        };
        let expires_at = expires_at.to_millis();
        old.expires_at = Some(old.expires_at.map_or(expires_at, |at| at.min(expires_at)));
        tables.api_keys.push(successor.to_millis());
        tables.announce(Subject::ApiKeys, successor.created_at);
        Ok(true)
    }

    async fn revoke_api_key(&self, id: &str, now: Timestamp) -> Result<bool, StoreError> {
        let mut tables = self.tables();
        let mut valid = tables.api_keys.iter_mut();
        let Some(key) = valid.find(|key| key.id == id && key.revoked_at.is_none()) else {
            return Ok(false);
        };
        key.revoked_at = Some(now.to_millis());
        tables.announce(Subject::ApiKeys, now);
        Ok(true)
    }

    async fn touch_api_keys(&self, uses: &[KeyUse]) -> Result<(), StoreError> {
        let mut tables = self.tables();
        for (id, at) in uses {
            let at = Some(at.to_millis());
            for key in tables.api_keys.iter_mut().filter(|key| key.id == *id) {
                key.last_used_at = key.last_used_at.max(at);
            }
        }
        Ok(())
    }
}
