//! API keys.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Listing, StoreError};
use crate::api_key::{ApiKeyRecord, KeyUse};

/// Stores API keys, by hash. Keys are revoked, never deleted, so that an id in the request log or the audit
/// log can be looked up.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait ApiKeyStore: Send + Sync {
    /// Adds the key, unless its hash already exists. A configured key also revokes every other configured
    /// key, and becomes valid again if it had been revoked, atomically. Returns whether anything changed.
    async fn put_api_key(&self, key: &ApiKeyRecord) -> Result<bool, StoreError>;

    /// Returns all keys, also revoked and expired ones, oldest first, then by id. Keys that cannot
    /// be read are listed by id.
    async fn api_keys(&self) -> Result<Listing<ApiKeyRecord>, StoreError>;

    /// Adds `successor` and sets the expiry of the key with this id to `expires_at`, unless it expires
    /// earlier, atomically. Returns false and changes nothing if the key does not exist or is revoked, or
    /// if the successor's hash already exists.
    async fn rotate_api_key(
        &self,
        id: &str,
        successor: &ApiKeyRecord,
        expires_at: Timestamp,
    ) -> Result<bool, StoreError>;

    /// Revokes the key with this id. Returns false if there is none, or if it is already revoked.
    async fn revoke_api_key(&self, id: &str, now: Timestamp) -> Result<bool, StoreError>;

    /// Records when these keys were last used; a later recorded time stays. No change is announced, and
    /// unknown keys are skipped.
    async fn touch_api_keys(&self, uses: &[KeyUse]) -> Result<(), StoreError>;
}
