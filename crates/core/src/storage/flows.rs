//! Flows under way.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::{
    flow::{Authorization, PendingGrant},
    hash::SecretHash,
};

/// Keeps authorizations and pending grants.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait FlowStore: Send + Sync {
    /// Adds an authorization; refused where its state is there already.
    async fn insert_authorization(&self, authorization: &Authorization) -> Result<(), StoreError>;

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
