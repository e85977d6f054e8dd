//! Flows in progress.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::{
    flow::{FlowLimits, PendingAuthorization, PendingGrant},
    hash::SecretHash,
};

/// The outcome of adding an authorization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InsertOutcome {
    /// It was added.
    Inserted,
    /// Nothing was added: its session has reached its limit of open authorizations.
    SessionFull,
    /// Nothing was added: the total limit of open authorizations is reached.
    Full,
}

/// Stores pending authorizations (flows that wait for their callback) and pending grants.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait FlowStore: Send + Sync {
    /// Adds an authorization unless a limit is reached, also under concurrent calls. Fails if its state
    /// already exists. Authorizations that had expired when it was created do not count, and are removed
    /// if the total limit is reached.
    async fn insert_authorization(
        &self,
        authorization: &PendingAuthorization,
        limits: &FlowLimits,
    ) -> Result<InsertOutcome, StoreError>;

    /// Returns the authorization with this state, whether or not it has expired, and leaves it in the
    /// store.
    async fn authorization(
        &self,
        state: &SecretHash,
    ) -> Result<Option<PendingAuthorization>, StoreError>;

    /// Removes and returns the authorization with this state, whether or not it has expired. Exactly one
    /// of several concurrent callers gets it.
    async fn take_authorization(
        &self,
        state: &SecretHash,
    ) -> Result<Option<PendingAuthorization>, StoreError>;

    /// Stores a pending grant durably, replacing one with the same id.
    async fn put_pending_grant(&self, grant: &PendingGrant) -> Result<(), StoreError>;

    /// Returns the pending grant with this id, whether or not it has expired. It is consumed by
    /// [`put_connection`](super::ConnectionStore::put_connection).
    async fn pending_grant(&self, id: &SecretHash) -> Result<Option<PendingGrant>, StoreError>;

    /// Removes the pending grant with this id. Returns whether there was one.
    async fn delete_pending_grant(&self, id: &SecretHash) -> Result<bool, StoreError>;

    /// Removes authorizations and pending grants that expired before this time. Returns how
    /// many.
    async fn purge_flows(&self, expired_before: Timestamp) -> Result<u64, StoreError>;
}
