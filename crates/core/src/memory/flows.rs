//! Flows in progress.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{MemoryStore, insert_new, purge};
use crate::{
    flow::{FlowLimits, PendingAuthorization, PendingGrant},
    hash::SecretHash,
    storage::{FlowStore, InsertOutcome, StoreError, ToMillis},
};

#[async_trait]
impl FlowStore for MemoryStore {
    async fn insert_authorization(
        &self,
        authorization: &PendingAuthorization,
        limits: &FlowLimits,
    ) -> Result<InsertOutcome, StoreError> {
        let authorization = authorization.to_millis();
        let all = &mut self.tables().authorizations;
        let now = authorization.created_at;
        let session = authorization.purpose.session;
        let of_session = |one: &&PendingAuthorization| {
            session.is_some() && one.purpose.session == session && one.expires_at > now
        };
        if all.values().filter(of_session).count() >= limits.per_session as usize {
            return Ok(InsertOutcome::SessionFull);
        }
        if all.len() >= limits.total as usize {
            purge(all, |one| one.expires_at <= now);
            if all.len() >= limits.total as usize {
                return Ok(InsertOutcome::Full);
            }
        }
        insert_new(all, authorization.state, authorization)?;
        Ok(InsertOutcome::Inserted)
    }

    async fn authorization(
        &self,
        state: &SecretHash,
    ) -> Result<Option<PendingAuthorization>, StoreError> {
        Ok(self.tables().authorizations.get(state).cloned())
    }

    async fn take_authorization(
        &self,
        state: &SecretHash,
    ) -> Result<Option<PendingAuthorization>, StoreError> {
        Ok(self.tables().authorizations.remove(state))
    }

    async fn put_pending_grant(&self, grant: &PendingGrant) -> Result<(), StoreError> {
        let grant = grant.to_millis();
        self.tables().pending_grants.insert(grant.id, grant);
        Ok(())
    }

    async fn pending_grant(&self, id: &SecretHash) -> Result<Option<PendingGrant>, StoreError> {
        Ok(self.tables().pending_grants.get(id).cloned())
    }

    async fn delete_pending_grant(&self, id: &SecretHash) -> Result<bool, StoreError> {
        Ok(self.tables().pending_grants.remove(id).is_some())
    }

    async fn purge_flows(&self, expired_before: Timestamp) -> Result<u64, StoreError> {
        let before = expired_before.to_millis();
        let tables = &mut *self.tables();
        let authorizations = purge(&mut tables.authorizations, |a| a.expires_at < before);
        let grants = purge(&mut tables.pending_grants, |g| g.expires_at < before);
        Ok(authorizations + grants)
    }
}
