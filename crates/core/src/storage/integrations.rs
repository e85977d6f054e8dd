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
    /// The integration as it was.
    pub integration: Integration,
    /// When it was deleted.
    pub deleted_at: Timestamp,
}

/// Keeps integrations.
///
/// A deleted integration is set aside until it is restored, erased or purged, or another one takes
/// its key. Until then only the methods that name deleted integrations see it.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait IntegrationStore: Send + Sync {
    /// Adds the integration, unless its key is taken; says whether it did. Its health is
    /// [`Ok`](IntegrationHealth::Ok).
    async fn insert_integration(&self, integration: &Integration) -> Result<bool, StoreError>;

    /// The integration with this key in its environment.
    async fn integration(&self, key: &IntegrationRef) -> Result<Option<Integration>, StoreError>;

    /// All integrations of an environment, oldest first, then by key. A row that cannot be read is named, and does
    /// not keep the others from being listed.
    async fn integrations(
        &self,
        environment: &EnvironmentId,
    ) -> Result<Listing<Integration>, StoreError>;

    /// Replaces the integration called `key`, in the same environment, if its revision is still one less than the new
    /// one's; says whether it did. The new one may have another key only while that key is free
    /// and no connection exists under the old one. What is stored of its health becomes what
    /// [`Integration::health_after`] says.
    async fn update_integration(
        &self,
        key: &IntegrationRef,
        integration: &Integration,
    ) -> Result<bool, StoreError>;

    /// Notes the health and stores the event that reports it, together, if the integration is
    /// still at this revision and another [state](IntegrationHealth::as_str) is noted; says
    /// whether it did. No revision moves and no change is announced.
    async fn note_health(
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

    /// The deleted integrations of an environment, latest first.
    async fn deleted_integrations(
        &self,
        environment: &EnvironmentId,
    ) -> Result<Listing<DeletedIntegration>, StoreError>;

    /// Puts a deleted integration back, without its connections. Returns whether there was one.
    async fn restore_integration(
        &self,
        key: &IntegrationRef,
        now: Timestamp,
    ) -> Result<bool, StoreError>;

    /// Erases a deleted integration and its deleted connections. Returns whether there was one.
    async fn erase_integration(&self, key: &IntegrationRef) -> Result<bool, StoreError>;

    /// Erases the integrations that were deleted before this moment. Returns how many.
    async fn purge_integrations(&self, deleted_before: Timestamp) -> Result<u64, StoreError>;
}
