//! Flows in progress.

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    flow::{FlowLimits, PendingAuthorization, PendingGrant},
    hash::SecretHash,
    storage::{FlowStore, InsertOutcome, StoreError, ToMillis},
};

use super::{
    Store, Table,
    columns::{document_in, to_document_in, unsigned},
    failed,
};

#[async_trait]
impl FlowStore for Store {
    async fn insert_authorization(
        &self,
        authorization: &PendingAuthorization,
        limits: &FlowLimits,
    ) -> Result<InsertOutcome, StoreError> {
        let authorization = authorization.to_millis();
        let session = authorization.purpose.session.map(|hash| hash.to_hex());
        let now = authorization.created_at.as_millisecond();
        let mut write = self.0.write().await?;
        // No other transaction may add an authorization between the count and the insert.
        write.lock(Table::Authorizations).await?;
        let counted = sqlx::query(
            "SELECT COUNT(*) AS total, COUNT(
                 CASE WHEN session = $1 AND expires_at > $2 THEN 1 END
             ) AS of_session FROM authorizations",
        )
        .bind(&session)
        .bind(now)
        .fetch_one(&mut *write)
        .await
        .map_err(failed)?;
        let (total, of_session): (u64, u64) = (
            unsigned(&counted, "total")?,
            unsigned(&counted, "of_session")?,
        );
        if of_session >= limits.per_session.into() {
            return Ok(InsertOutcome::SessionFull);
        }
        if total >= limits.total.into() {
            let removed = sqlx::query("DELETE FROM authorizations WHERE expires_at <= $1")
                .bind(now)
                .execute(&mut *write)
                .await
                .map_err(failed)?;
            if total - removed.rows_affected() >= limits.total.into() {
                return Ok(InsertOutcome::Full);
            }
        }
        sqlx::query(
            "INSERT INTO authorizations (state, environment, integration, session, expires_at,
                 document)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(authorization.state.to_hex())
        .bind(authorization.purpose.environment.as_str())
        .bind(authorization.purpose.integration.as_str())
        .bind(&session)
        .bind(authorization.expires_at.as_millisecond())
        .bind(to_document_in(&authorization))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        write.commit().await?;
        Ok(InsertOutcome::Inserted)
    }

    async fn authorization(
        &self,
        state: &SecretHash,
    ) -> Result<Option<PendingAuthorization>, StoreError> {
        let row = sqlx::query("SELECT environment, document FROM authorizations WHERE state = $1")
            .bind(state.to_hex())
            .fetch_optional(&mut *self.0.read().await?)
            .await
            .map_err(failed)?;
        row.map(|row| document_in("authorizations", &row))
            .transpose()
    }

    async fn take_authorization(
        &self,
        state: &SecretHash,
    ) -> Result<Option<PendingAuthorization>, StoreError> {
        let mut write = self.0.write().await?;
        let taken = sqlx::query(
            "DELETE FROM authorizations WHERE state = $1
             RETURNING environment, document",
        )
        .bind(state.to_hex())
        .fetch_optional(&mut *write)
        .await
        .map_err(failed)?;
        let Some(row) = taken else { return Ok(None) };
        write.commit().await?;
        document_in("authorizations", &row).map(Some)
    }

    async fn put_pending_grant(&self, grant: &PendingGrant) -> Result<(), StoreError> {
        let grant = grant.to_millis();
        let mut write = self.0.write().await?;
        sqlx::query(
            "INSERT INTO pending_grants (id, environment, integration, expires_at, document)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (id) DO UPDATE SET
                 environment = excluded.environment,
                 integration = excluded.integration,
                 expires_at = excluded.expires_at,
                 document = excluded.document",
        )
        .bind(grant.id.to_hex())
        .bind(grant.purpose.environment.as_str())
        .bind(grant.purpose.integration.as_str())
        .bind(grant.expires_at.as_millisecond())
        .bind(to_document_in(&grant))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        write.commit().await
    }

    async fn pending_grant(&self, id: &SecretHash) -> Result<Option<PendingGrant>, StoreError> {
        let row = sqlx::query("SELECT environment, document FROM pending_grants WHERE id = $1")
            .bind(id.to_hex())
            .fetch_optional(&mut *self.0.read().await?)
            .await
            .map_err(failed)?;
        row.map(|row| document_in("pending_grants", &row))
            .transpose()
    }

    async fn delete_pending_grant(&self, id: &SecretHash) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let deleted = sqlx::query("DELETE FROM pending_grants WHERE id = $1")
            .bind(id.to_hex())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await?;
        Ok(deleted.rows_affected() > 0)
    }

    async fn purge_flows(&self, expired_before: Timestamp) -> Result<u64, StoreError> {
        let before = expired_before.as_millisecond();
        let mut write = self.0.write().await?;
        let authorizations = sqlx::query("DELETE FROM authorizations WHERE expires_at < $1")
            .bind(before)
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        let grants = sqlx::query("DELETE FROM pending_grants WHERE expires_at < $1")
            .bind(before)
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await?;
        Ok(authorizations.rows_affected() + grants.rows_affected())
    }
}
