//! Integrations.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Listing, StoreError};
use crate::{
    event::Event,
    id::{EnvironmentId, IntegrationRef},
    integration::{Integration, IntegrationHealth},
};

/// A deleted integration that can still be restored.
#[derive(Debug, Clone, PartialEq)]
pub struct DeletedIntegration {
    /// The integration at the time of deletion.
    pub integration: Integration,
    /// When it was deleted.
    pub deleted_at: Timestamp,
}

/// Stores integrations.
///
/// A deleted integration is kept until it is restored, erased or purged, or another one takes its key.
/// Until then only the methods for deleted integrations return it.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait IntegrationStore: Send + Sync {
    /// Adds the integration, unless its key is taken. Returns whether it did. Its health is
    /// [`Ok`](IntegrationHealth::Ok).
    async fn insert_integration(&self, integration: &Integration) -> Result<bool, StoreError>;

    /// Returns the integration with this key in its environment.
    async fn integration(&self, key: &IntegrationRef) -> Result<Option<Integration>, StoreError>;

    /// Returns all integrations of an environment, oldest first, then by key. A row that cannot be read is
    /// listed by name and does not hide others.
    async fn integrations(
        &self,
        environment: &EnvironmentId,
    ) -> Result<Listing<Integration>, StoreError>;

    /// Replaces the integration `key` in the same environment, if its revision is still one less than that
    /// of the new one. Returns whether it did. The key can only be changed if the new key is free and no
    /// connection exists under the old one. The stored health becomes that of
    /// [`Integration::health_after`].
    async fn update_integration(
        &self,
        key: &IntegrationRef,
        integration: &Integration,
    ) -> Result<bool, StoreError>;

    /// Stores the health and the event that reports it, atomically, if the integration still has this
    /// revision and the stored [state](IntegrationHealth::as_str) is different. Returns whether it did.
    /// The revision is unchanged, and no change is announced.
    async fn record_health(
        &self,
        key: &IntegrationRef,
        revision: u64,
        health: &IntegrationHealth,
        event: &Event,
    ) -> Result<bool, StoreError>;

    /// Deletes the integration together with its connections, and erases its flows. Returns whether
    /// there was one. The connections count as deleted `now`, like any other deleted connection.
    async fn delete_integration(
        &self,
        key: &IntegrationRef,
        now: Timestamp,
    ) -> Result<bool, StoreError>;

    /// Returns the deleted integrations of an environment, latest first.
    async fn deleted_integrations(
        &self,
        environment: &EnvironmentId,
    ) -> Result<Listing<DeletedIntegration>, StoreError>;

    /// Restores a deleted integration without its connections. Returns whether there was one.
    async fn restore_integration(
        &self,
        key: &IntegrationRef,
        now: Timestamp,
    ) -> Result<bool, StoreError>;

    /// Erases a deleted integration and its deleted connections. Returns whether there was one.
    async fn erase_integration(&self, key: &IntegrationRef) -> Result<bool, StoreError>;

    /// Erases the integrations that were deleted before this time. Returns how many.
    async fn purge_integrations(&self, deleted_before: Timestamp) -> Result<u64, StoreError>;
}
