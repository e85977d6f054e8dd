//! Sessions of operators, and the audit log.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{MemoryStore, insert_new, purge};
use crate::{
    hash::SecretHash,
    id::EnvironmentId,
    operator::{AuditEntry, OperatorSession},
    storage::{OperatorStore, StoreError, ToMillis},
};

#[async_trait]
impl OperatorStore for MemoryStore {
    async fn insert_operator_session(&self, session: &OperatorSession) -> Result<(), StoreError> {
        let mut tables = self.tables();
        insert_new(
            &mut tables.operator_sessions,
            session.token_hash,
            session.to_millis(),
        )
    }

    async fn operator_session(
        &self,
        token: &SecretHash,
    ) -> Result<Option<OperatorSession>, StoreError> {
        Ok(self.tables().operator_sessions.get(token).cloned())
    }

    async fn delete_operator_session(&self, token: &SecretHash) -> Result<bool, StoreError> {
        Ok(self.tables().operator_sessions.remove(token).is_some())
    }

    async fn purge_operator_sessions(&self, expired_before: Timestamp) -> Result<u64, StoreError> {
        let before = expired_before.to_millis();
        let mut tables = self.tables();
        Ok(purge(&mut tables.operator_sessions, |session| {
            session.expires_at < before
        }))
    }

    async fn append_audit(&self, entry: &AuditEntry, keep: u32) -> Result<(), StoreError> {
        let mut tables = self.tables();
        tables.last_audit += 1;
        let id = tables.last_audit;
        tables.audit.push_back(AuditEntry {
            id,
            ..entry.to_millis()
        });
        let own = |other: &AuditEntry| other.environment == entry.environment;
        let count = tables.audit.iter().filter(|one| own(one)).count();
        let mut surplus = count.saturating_sub(keep as usize);
        tables.audit.retain(|one| {
            let is_removed = surplus > 0 && own(one);
            surplus -= usize::from(is_removed);
            !is_removed
        });
        Ok(())
    }

    async fn audit(
        &self,
        environment: &EnvironmentId,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<AuditEntry>, StoreError> {
        let tables = self.tables();
        let entries = tables.audit.iter().rev().filter(|entry| {
            entry.environment == *environment && before.is_none_or(|before| entry.id < before)
        });
        Ok(entries.take(limit as usize).cloned().collect())
    }
}
