//! API keys.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Listing, StoreError};
use crate::api_key::{ApiKeyRecord, KeyUse};

/// Stores API keys, by hash. Keys are revoked, never deleted, so that the log can always be read.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait ApiKeyStore: Send + Sync {
    /// Adds the key, unless its hash is there already. A configured one also revokes every other
    /// configured one, and is valid again if it had been revoked, in the same step. Returns whether
    /// anything changed.
    async fn put_api_key(&self, key: &ApiKeyRecord) -> Result<bool, StoreError>;

    /// Returns all keys, also revoked and expired ones, oldest first, then by id. Those that cannot be
    /// read are named by their ids.
    async fn api_keys(&self) -> Result<Listing<ApiKeyRecord>, StoreError>;

    /// Adds `successor`, and has the key with this id expire at `expires_at` unless it expires
    /// before, in one step. Returns false, and changes nothing, if there is no such key, if it is
    /// revoked, or if the successor's hash is there already.
    async fn rotate_api_key(
        &self,
        id: &str,
        successor: &ApiKeyRecord,
        expires_at: Timestamp,
    ) -> Result<bool, StoreError>;

    /// Revokes the key with this id. Returns false if there is none, or if it is revoked already.
    async fn revoke_api_key(&self, id: &str, now: Timestamp) -> Result<bool, StoreError>;

    /// Notes when these keys were last used; a later time that is noted already stays. No change is
    /// announced, and a key that does not exist is passed over.
    async fn touch_api_keys(&self, uses: &[KeyUse]) -> Result<(), StoreError>;
}
