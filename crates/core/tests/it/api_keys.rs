//! A store of API keys and of nothing else passes its group of guarantees.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard},
};

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    api_key::{ApiKeyRecord, KeyOrigin, KeyUse},
    conformance::StoreUnderTest,
    storage::{ApiKeyStore, Listing, StoreError, ToMillis},
};

/// Keys by creation time and id.
#[derive(Default)]
struct Keys(Mutex<BTreeMap<(Timestamp, String), ApiKeyRecord>>);

impl Keys {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<(Timestamp, String), ApiKeyRecord>> {
        self.0.lock().unwrap()
    }
}

#[async_trait]
impl ApiKeyStore for Keys {
    async fn put_api_key(&self, key: &ApiKeyRecord) -> Result<bool, StoreError> {
        let mut keys = self.lock();
        let mut changed = false;
        if key.origin == KeyOrigin::Configured {
            for other in keys.values_mut() {
                if other.hash == key.hash {
                    changed |= other.revoked_at.take().is_some();
                } else if other.origin == KeyOrigin::Configured && other.revoked_at.is_none() {
                    other.revoked_at = Some(key.created_at);
                    changed = true;
                }
            }
        }
        if !keys.values().any(|other| other.hash == key.hash) {
            keys.insert((key.created_at, key.id.clone()), key.to_millis());
            changed = true;
        }
        Ok(changed)
    }

    async fn api_keys(&self) -> Result<Listing<ApiKeyRecord>, StoreError> {
        let keys: Vec<_> = self.lock().values().cloned().collect();
        Ok(keys.into())
    }

    async fn rotate_api_key(
        &self,
        id: &str,
        successor: &ApiKeyRecord,
        expires_at: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut keys = self.lock();
        if keys.values().any(|key| key.hash == successor.hash) {
            return Ok(false);
        }
        let valid = |key: &&mut ApiKeyRecord| key.id == id && key.revoked_at.is_none();
        let Some(old) = keys.values_mut().find(valid) else {
            return Ok(false);
        };
        old.expires_at = Some(old.expires_at.map_or(expires_at, |at| at.min(expires_at)));
        let place = (successor.created_at, successor.id.clone());
        keys.insert(place, successor.to_millis());
        Ok(true)
    }

    async fn revoke_api_key(&self, id: &str, now: Timestamp) -> Result<bool, StoreError> {
        let mut keys = self.lock();
        let valid = |key: &&mut ApiKeyRecord| key.id == id && key.revoked_at.is_none();
        let found = keys.values_mut().find(valid);
        Ok(found.map(|key| key.revoked_at = Some(now)).is_some())
    }

    async fn touch_api_keys(&self, uses: &[KeyUse]) -> Result<(), StoreError> {
        let mut keys = self.lock();
        for (id, at) in uses {
            for key in keys.values_mut().filter(|key| key.id == *id) {
                key.last_used_at = key.last_used_at.max(Some(*at));
            }
        }
        Ok(())
    }
}

#[derive(Default)]
struct Alone(Arc<Keys>);

impl StoreUnderTest for Alone {
    type Store = Keys;

    fn store(&self) -> Arc<Keys> {
        self.0.clone()
    }
}

threelo_core::conformance_suite!(api_keys, Alone::default());
