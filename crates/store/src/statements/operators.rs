//! Sessions of operators, and the audit log.

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    hash::SecretHash,
    id::EnvironmentId,
    operator::{AuditEntry, Operator, OperatorSession},
    storage::{OperatorStore, StoreError, ToMillis},
};

use super::{
    Row, Store,
    columns::{column, from_document, identifier, moment, plain, to_document},
    failed,
};

#[async_trait]
impl OperatorStore for Store {
    async fn insert_operator_session(&self, session: &OperatorSession) -> Result<(), StoreError> {
        let session = session.to_millis();
        let (key_id, person) = match &session.operator {
            Operator::Key(id) => (id.as_str(), None),
            Operator::Person(person) => ("", Some(to_document(person))),
        };
        let mut write = self.0.write().await?;
        sqlx::query(
            "INSERT INTO operator_sessions (token, environment, key_id, person, created_at, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(session.token_hash.to_hex())
        .bind(session.environment.as_str())
        .bind(key_id)
        .bind(person)
        .bind(session.created_at.as_millisecond())
        .bind(session.expires_at.as_millisecond())
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        write.commit().await
    }

    async fn operator_session(
        &self,
        token: &SecretHash,
    ) -> Result<Option<OperatorSession>, StoreError> {
        let row = sqlx::query(
            "SELECT environment, key_id, person, created_at, expires_at
             FROM operator_sessions WHERE token = $1",
        )
        .bind(token.to_hex())
        .fetch_optional(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        let session = |row: Row| {
            let person = column::<Option<&str>>(&row, "person")?;
            let operator = match person {
                Some(person) => Operator::Person(from_document("the person of a session", person)?),
                None => Operator::Key(column(&row, "key_id")?),
            };
            Ok(OperatorSession {
                token_hash: *token,
                environment: identifier(&row, "environment")?,
                operator,
                created_at: moment(&row, "created_at")?,
                expires_at: moment(&row, "expires_at")?,
            })
        };
        row.map(session).transpose()
    }

    async fn delete_operator_session(&self, token: &SecretHash) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let deleted = sqlx::query("DELETE FROM operator_sessions WHERE token = $1")
            .bind(token.to_hex())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await?;
        Ok(deleted.rows_affected() > 0)
    }

    async fn purge_operator_sessions(&self, expired_before: Timestamp) -> Result<u64, StoreError> {
        let mut write = self.0.write().await?;
        let purged = sqlx::query("DELETE FROM operator_sessions WHERE expires_at < $1")
            .bind(expired_before.as_millisecond())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await?;
        Ok(purged.rows_affected())
    }

    async fn append_audit(&self, entry: &AuditEntry, keep: u32) -> Result<(), StoreError> {
        let entry = entry.to_millis();
        let mut write = self.0.write().await?;
        sqlx::query(
            "INSERT INTO audit_log (environment, at, key_id, key_name, action, subject)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(entry.environment.as_str())
        .bind(entry.at.as_millisecond())
        .bind(plain(&entry.operator_id))
        .bind(plain(&entry.operator_name))
        .bind(plain(&entry.action))
        .bind(plain(&entry.subject))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        sqlx::query(
            "DELETE FROM audit_log WHERE environment = $1 AND id <= (
                 SELECT id FROM audit_log WHERE environment = $1
                 ORDER BY id DESC LIMIT 1 OFFSET $2)",
        )
        .bind(entry.environment.as_str())
        .bind(i64::from(keep))
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        write.commit().await
    }

    async fn audit(
        &self,
        environment: &EnvironmentId,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<AuditEntry>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, environment, at, key_id, key_name, action, subject
             FROM audit_log WHERE environment = $1 AND id < $2 ORDER BY id DESC LIMIT $3",
        )
        .bind(environment.as_str())
        .bind(before.unwrap_or(i64::MAX))
        .bind(i64::from(limit))
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        rows.iter().map(audit_entry).collect()
    }
}

fn audit_entry(row: &Row) -> Result<AuditEntry, StoreError> {
    Ok(AuditEntry {
        id: column(row, "id")?,
        environment: identifier(row, "environment")?,
        at: moment(row, "at")?,
        operator_id: column::<&str>(row, "key_id")?.into(),
        operator_name: column::<&str>(row, "key_name")?.into(),
        action: column::<&str>(row, "action")?.into(),
        subject: column::<&str>(row, "subject")?.into(),
    })
}
