//! Environments.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::{
    appearance::Appearance,
    environment::{Environment, EnvironmentContents},
    id::{EnvironmentId, EnvironmentName},
};

/// The outcome of removing an environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemoveOutcome {
    /// It was removed.
    Removed,
    /// The environment does not exist.
    Unknown,
    /// Nothing was removed: the environment still contains these records.
    NotEmpty(EnvironmentContents),
}

/// Stores environments.
///
/// The authentication of the caller determines the environment of a call. No API key, session, integration
/// or connection can be added to an environment that was removed meanwhile
/// ([`StoreError::EnvironmentRemoved`]); the other stores do not check whether an environment exists.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait EnvironmentStore: Send + Sync {
    /// Adds the environment, unless its name is taken or its id is or was in use. Returns whether it did. A name is
    /// taken if another environment has it as its name, in whatever case, or as its id.
    async fn insert_environment(&self, environment: &Environment) -> Result<bool, StoreError>;

    /// Returns all environments, oldest first, then by id.
    async fn environments(&self) -> Result<Vec<Environment>, StoreError>;

    /// Renames an environment, unless the name is taken as in [`insert_environment`](Self::insert_environment).
    /// Returns whether the environment exists and has the name now.
    async fn rename_environment(
        &self,
        id: &EnvironmentId,
        name: &EnvironmentName,
        now: Timestamp,
    ) -> Result<bool, StoreError>;

    /// Returns how the pages of an environment look; the default if the environment does not exist or
    /// nothing was set.
    async fn appearance(&self, id: &EnvironmentId) -> Result<Appearance, StoreError>;

    /// Replaces how the pages of an environment look. Returns whether the environment exists.
    async fn set_appearance(
        &self,
        id: &EnvironmentId,
        appearance: &Appearance,
    ) -> Result<bool, StoreError>;

    /// Removes an environment that has no integrations and no connections, deleted ones that can
    /// be restored included, and no valid API keys: revoked and expired
    /// ones do not count. Its sessions, events and writes with an idempotency key are removed with it.
    async fn remove_environment(
        &self,
        id: &EnvironmentId,
        now: Timestamp,
    ) -> Result<RemoveOutcome, StoreError>;
}
