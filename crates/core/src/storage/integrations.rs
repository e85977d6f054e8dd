//! Integrations.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::{id::IntegrationKey, integration::Integration};

/// Keeps integrations.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait IntegrationStore: Send + Sync {
    /// Adds the integration, unless its key is taken; says whether it did.
    async fn insert_integration(&self, integration: &Integration) -> Result<bool, StoreError>;

    /// The integration with this key.
    async fn integration(&self, key: &IntegrationKey) -> Result<Option<Integration>, StoreError>;

    /// All integrations, oldest first, then by key.
    async fn integrations(&self) -> Result<Vec<Integration>, StoreError>;

    /// Replaces the integration called `key` if its revision is still one less than the new
    /// one's; says whether it did. The new one may have another key only while that key is free
    /// and no connection exists under the old one.
    async fn update_integration(
        &self,
        key: &IntegrationKey,
        integration: &Integration,
    ) -> Result<bool, StoreError>;

    /// Removes the integration together with its connections, their tokens, and its flows;
    /// says whether there was one. The connections count as deleted `now`; what versions their
    /// tokens had is remembered like that of any deleted connection.
    async fn delete_integration(
        &self,
        key: &IntegrationKey,
        now: Timestamp,
    ) -> Result<bool, StoreError>;
}
