//! Flows in progress.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::{
    flow::{Authorization, FlowLimits, PendingGrant},
    hash::SecretHash,
};

/// What became of an authorization to add.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InsertOutcome {
    /// It was added.
    Inserted,
    /// Nothing was added: its session has as many open authorizations as it may.
    SessionFull,
    /// Nothing was added: there are as many open authorizations as there may be in total.
    Full,
}

/// Keeps authorizations and pending grants.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait FlowStore: Send + Sync {
    /// Adds an authorization unless a limit is reached, whatever is added at the same time;
    /// refused where its state is there already. What has expired when it was created does not
    /// count, and is removed where the total is reached.
    async fn insert_authorization(
        &self,
        authorization: &Authorization,
        limits: &FlowLimits,
    ) -> Result<InsertOutcome, StoreError>;

    /// Returns the authorization with this state, whether or not it has expired, and leaves it in
    /// the store.
    async fn authorization(&self, state: &SecretHash) -> Result<Option<Authorization>, StoreError>;

    /// Takes the authorization with this state out of the store: of any number of callers at
    /// once exactly one gets it, whether or not it has expired.
    async fn take_authorization(
        &self,
        state: &SecretHash,
    ) -> Result<Option<Authorization>, StoreError>;

    /// Keeps a pending grant, durably, in place of one with the same id.
    async fn put_pending_grant(&self, grant: &PendingGrant) -> Result<(), StoreError>;

    /// The pending grant with this id, whether or not it has expired. It is used up by
    /// [`put_connection`](super::ConnectionStore::put_connection).
    async fn pending_grant(&self, id: &SecretHash) -> Result<Option<PendingGrant>, StoreError>;

    /// Removes the pending grant with this id; says whether there was one.
    async fn delete_pending_grant(&self, id: &SecretHash) -> Result<bool, StoreError>;

    /// Removes authorizations and pending grants that expired before this moment; says how many.
    async fn purge_flows(&self, expired_before: Timestamp) -> Result<u64, StoreError>;
}
