//! Connect sessions.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::{hash::SecretHash, session::ConnectSession};

/// Stores connect sessions.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait SessionStore: Send + Sync {
    /// Adds a session. Fails if its token already exists.
    async fn insert_session(&self, session: &ConnectSession) -> Result<(), StoreError>;

    /// Returns the session with this token, whether or not it has expired.
    async fn session(&self, token: &SecretHash) -> Result<Option<ConnectSession>, StoreError>;

    /// Deletes the session. Returns whether there was one.
    async fn delete_session(&self, token: &SecretHash) -> Result<bool, StoreError>;

    /// Removes sessions that expired before this time. Returns how many.
    async fn purge_sessions(&self, expired_before: Timestamp) -> Result<u64, StoreError>;
}
