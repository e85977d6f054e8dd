//! Flows under way.

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    flow::{Authorization, PendingGrant},
    hash::SecretHash,
    storage::{FlowStore, Kept, StoreError},
};

use super::{
    Store,
    columns::{document, to_document},
    failed,
};

#[async_trait]
impl FlowStore for Store {
    async fn insert_authorization(&self, authorization: &Authorization) -> Result<(), StoreError> {
        let authorization = authorization.kept();
        let mut write = self.0.write().await?;
        sqlx::query(
            "INSERT INTO authorizations (state, integration, expires_at, document)
             VALUES ($1, $2, $3, $4)",
        )
        .bind(authorization.state.to_hex())
        .bind(authorization.purpose.integration.as_str())
        .bind(authorization.expires_at.as_millisecond())
        .bind(to_document(&authorization))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        write.commit().await
    }

    async fn take_authorization(
        &self,
        state: &SecretHash,
    ) -> Result<Option<Authorization>, StoreError> {
        let mut write = self.0.write().await?;
        let taken = sqlx::query("DELETE FROM authorizations WHERE state = $1 RETURNING document")
            .bind(state.to_hex())
            .fetch_optional(&mut *write)
            .await
            .map_err(failed)?;
        let Some(row) = taken else { return Ok(None) };
        write.commit().await?;
        document("authorizations", &row).map(Some)
    }

    async fn put_pending_grant(&self, grant: &PendingGrant) -> Result<(), StoreError> {
        let grant = grant.kept();
        let mut write = self.0.write().await?;
        sqlx::query(
            "INSERT INTO pending_grants (id, integration, expires_at, document)
             VALUES ($1, $2, $3, $4)
             ON CONFLICT (id) DO UPDATE SET
                 integration = excluded.integration,
                 expires_at = excluded.expires_at,
                 document = excluded.document",
        )
        .bind(grant.id.to_hex())
        .bind(grant.purpose.integration.as_str())
        .bind(grant.expires_at.as_millisecond())
        .bind(to_document(&grant))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        write.commit().await
    }

    async fn pending_grant(&self, id: &SecretHash) -> Result<Option<PendingGrant>, StoreError> {
        let row = sqlx::query("SELECT document FROM pending_grants WHERE id = $1")
            .bind(id.to_hex())
            .fetch_optional(&mut *self.0.read().await?)
            .await
            .map_err(failed)?;
        row.map(|row| document("pending_grants", &row)).transpose()
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
