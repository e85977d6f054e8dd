//! Sessions of operators, and the audit log.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::{
    hash::SecretHash,
    id::EnvironmentId,
    operator::{AuditEntry, OperatorSession},
};

/// Stores sessions of operators and the audit log.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait OperatorStore: Send + Sync {
    /// Adds a session. Fails if its token already exists.
    async fn insert_operator_session(&self, session: &OperatorSession) -> Result<(), StoreError>;

    /// Returns the session with this token, whether or not it has expired.
    async fn operator_session(
        &self,
        token: &SecretHash,
    ) -> Result<Option<OperatorSession>, StoreError>;

    /// Deletes the session. Returns whether there was one.
    async fn delete_operator_session(&self, token: &SecretHash) -> Result<bool, StoreError>;

    /// Removes sessions that expired before this time. Returns how many.
    async fn purge_operator_sessions(&self, expired_before: Timestamp) -> Result<u64, StoreError>;

    /// Adds the entry, and removes the oldest entries of its environment until at most `keep` are left.
    async fn append_audit(&self, entry: &AuditEntry, keep: u32) -> Result<(), StoreError>;

    /// Returns the entries of an environment, newest first, at most `limit` of them, and only those
    /// before the position `before`.
    async fn audit(
        &self,
        environment: &EnvironmentId,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<AuditEntry>, StoreError>;
}
