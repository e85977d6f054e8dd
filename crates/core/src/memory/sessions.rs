//! Connect sessions.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{MemoryStore, insert_new, purge};
use crate::{
    hash::SecretHash,
    session::ConnectSession,
    storage::{SessionStore, StoreError, ToMillis},
};

#[async_trait]
impl SessionStore for MemoryStore {
    async fn insert_session(&self, session: &ConnectSession) -> Result<(), StoreError> {
        let mut tables = self.tables();
        tables.check_environment(&session.environment)?;
        insert_new(
            &mut tables.sessions,
            session.token_hash,
            session.to_millis(),
        )
    }

    async fn session(&self, token: &SecretHash) -> Result<Option<ConnectSession>, StoreError> {
        Ok(self.tables().sessions.get(token).cloned())
    }

    async fn delete_session(&self, token: &SecretHash) -> Result<bool, StoreError> {
        Ok(self.tables().sessions.remove(token).is_some())
    }

    async fn purge_sessions(&self, expired_before: Timestamp) -> Result<u64, StoreError> {
        let before = expired_before.to_millis();
        Ok(purge(&mut self.tables().sessions, |session| {
            session.expires_at < before
        }))
    }
}
