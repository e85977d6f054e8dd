//! API keys.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::api_key::ApiKeyRecord;

/// Keeps API keys, by hash.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait ApiKeyStore: Send + Sync {
    /// Adds the key, unless its hash is there already; a configured one takes the place of any
    /// other configured one, in the same step. Says whether anything changed.
    async fn put_api_key(&self, key: &ApiKeyRecord) -> Result<bool, StoreError>;

    /// All keys, oldest first, then by id.
    async fn api_keys(&self) -> Result<Vec<ApiKeyRecord>, StoreError>;

    /// Removes the key with this id; says whether there was one.
    async fn delete_api_key(&self, id: &str, now: Timestamp) -> Result<bool, StoreError>;
}
