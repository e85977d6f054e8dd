//! Connect sessions.

use async_trait::async_trait;
use jiff::Timestamp;

use super::StoreError;
use crate::{hash::SecretHash, session::ConnectSession};

/// Keeps connect sessions.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait SessionStore: Send + Sync {
    /// Adds a session; refused where its token is there already.
    async fn insert_session(&self, session: &ConnectSession) -> Result<(), StoreError>;

    /// The session with this token, whether or not it has expired.
    async fn session(&self, token: &SecretHash) -> Result<Option<ConnectSession>, StoreError>;

    /// Ends the session; says whether there was one.
    async fn delete_session(&self, token: &SecretHash) -> Result<bool, StoreError>;

    /// Removes sessions that expired before this moment; says how many.
    async fn purge_sessions(&self, expired_before: Timestamp) -> Result<u64, StoreError>;
}
