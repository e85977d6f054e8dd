//! Connect sessions.

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    hash::SecretHash,
    session::ConnectSession,
    storage::{SessionStore, StoreError, ToMillis},
};

use super::{
    Store,
    columns::{document_in, to_document_in},
    environments, failed,
};

#[async_trait]
impl SessionStore for Store {
    async fn insert_session(&self, session: &ConnectSession) -> Result<(), StoreError> {
        let session = session.to_millis();
        let mut write = self.0.write().await?;
        environments::check(&mut write, &session.environment).await?;
        sqlx::query("INSERT INTO sessions (token, environment, expires_at, document) VALUES ($1, $2, $3, $4)")
            .bind(session.token_hash.to_hex())
            .bind(session.environment.as_str())
            .bind(session.expires_at.as_millisecond())
            .bind(to_document_in(&session))
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await
    }

    async fn session(&self, token: &SecretHash) -> Result<Option<ConnectSession>, StoreError> {
        let row = sqlx::query("SELECT environment, document FROM sessions WHERE token = $1")
            .bind(token.to_hex())
            .fetch_optional(&mut *self.0.read().await?)
            .await
            .map_err(failed)?;
        row.map(|row| document_in("sessions", &row)).transpose()
    }

    async fn delete_session(&self, token: &SecretHash) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let deleted = sqlx::query("DELETE FROM sessions WHERE token = $1")
            .bind(token.to_hex())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await?;
        Ok(deleted.rows_affected() > 0)
    }

    async fn purge_sessions(&self, expired_before: Timestamp) -> Result<u64, StoreError> {
        let mut write = self.0.write().await?;
        let purged = sqlx::query("DELETE FROM sessions WHERE expires_at < $1")
            .bind(expired_before.as_millisecond())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await?;
        Ok(purged.rows_affected())
    }
}
