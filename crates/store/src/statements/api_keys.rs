//! API keys.

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    api_key::{ApiKeyRecord, KeyOrigin, KeyUse},
    storage::{ApiKeyStore, Listing, StoreError, Subject, ToMillis},
};

use super::{
    Connection, Row, Store, Table,
    changes::announce,
    columns::{column, document_in, maybe_moment, to_document_in},
    environments, failed,
    list::readable,
};

#[async_trait]
impl ApiKeyStore for Store {
    async fn put_api_key(&self, key: &ApiKeyRecord) -> Result<bool, StoreError> {
        let key = key.to_millis();
        let mut write = self.0.write().await?;
        environments::check(&mut write, &key.environment).await?;
        let mut changed = 0;
        if key.origin == KeyOrigin::Configured {
            // Otherwise two concurrent calls would not see each other's key.
            write.lock(Table::ApiKeys).await?;
            changed += sqlx::query(
                "UPDATE api_keys SET revoked_at = $3
                 WHERE origin = $1 AND hash <> $2 AND revoked_at IS NULL",
            )
            .bind(name(KeyOrigin::Configured))
            .bind(key.hash.to_hex())
            .bind(key.created_at.as_millisecond())
            .execute(&mut *write)
            .await
            .map_err(failed)?
            .rows_affected();
            changed += sqlx::query(
                "UPDATE api_keys SET revoked_at = NULL
                 WHERE hash = $1 AND revoked_at IS NOT NULL",
            )
            .bind(key.hash.to_hex())
            .execute(&mut *write)
            .await
            .map_err(failed)?
            .rows_affected();
        }
        changed += u64::from(insert(&mut write, &key).await?);
        if changed == 0 {
            return Ok(false);
        }
        announce(&mut write, &Subject::ApiKeys, key.created_at).await?;
        write.commit().await?;
        Ok(true)
    }

    async fn api_keys(&self) -> Result<Listing<ApiKeyRecord>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, environment, expires_at, last_used_at, revoked_at, document
             FROM api_keys ORDER BY created_at, id",
        )
        .fetch_all(&mut *self.0.read().await?)
        .await
        .map_err(failed)?;
        readable(rows.iter().map(|row| {
            let id: &str = column(row, "id")?;
            Ok((id.to_owned(), record(row)))
        }))
    }

    async fn rotate_api_key(
        &self,
        id: &str,
        successor: &ApiKeyRecord,
        expires_at: Timestamp,
    ) -> Result<bool, StoreError> {
        let successor = successor.to_millis();
        let mut write = self.0.write().await?;
        let ended = sqlx::query(
            "UPDATE api_keys SET expires_at =
                 CASE WHEN expires_at < $2 THEN expires_at ELSE $2 END
             WHERE id = $1 AND revoked_at IS NULL",
        )
        .bind(id)
        .bind(expires_at.as_millisecond())
        .execute(&mut *write)
        .await
        .map_err(failed)?;
        if ended.rows_affected() == 0 || !insert(&mut write, &successor).await? {
            return Ok(false);
        }
        announce(&mut write, &Subject::ApiKeys, successor.created_at).await?;
        write.commit().await?;
        Ok(true)
    }

    async fn revoke_api_key(&self, id: &str, now: Timestamp) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let revoked =
            sqlx::query("UPDATE api_keys SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL")
                .bind(id)
                .bind(now.as_millisecond())
                .execute(&mut *write)
                .await
                .map_err(failed)?;
        if revoked.rows_affected() == 0 {
            return Ok(false);
        }
        announce(&mut write, &Subject::ApiKeys, now).await?;
        write.commit().await?;
        Ok(true)
    }

    async fn touch_api_keys(&self, uses: &[KeyUse]) -> Result<(), StoreError> {
        // Rows are locked in the same order by every instance.
        let mut uses: Vec<_> = uses.iter().collect();
        uses.sort();
        let mut write = self.0.write().await?;
        for (id, at) in uses {
            sqlx::query(
                "UPDATE api_keys SET last_used_at = $2
                 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $2)",
            )
            .bind(id)
            .bind(at.as_millisecond())
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        }
        write.commit().await
    }
}

/// Adds the key unless its hash exists. Returns whether it was added.
async fn insert(connection: &mut Connection, key: &ApiKeyRecord) -> Result<bool, StoreError> {
    let at = |time: Option<Timestamp>| time.map(|at| at.as_millisecond());
    let inserted = sqlx::query(
        "INSERT INTO api_keys
             (hash, id, environment, origin, created_at, expires_at, last_used_at, revoked_at,
              document)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (hash) DO NOTHING",
    )
    .bind(key.hash.to_hex())
    .bind(&key.id)
    .bind(key.environment.as_str())
    .bind(name(key.origin))
    .bind(key.created_at.as_millisecond())
    .bind(at(key.expires_at))
    .bind(at(key.last_used_at))
    .bind(at(key.revoked_at))
    .bind(to_document_in(key))
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(inserted.rows_affected() > 0)
}

/// Reads a key. Fields that can change are stored in columns.
fn record(row: &Row) -> Result<ApiKeyRecord, StoreError> {
    Ok(ApiKeyRecord {
        expires_at: maybe_moment(row, "expires_at")?,
        last_used_at: maybe_moment(row, "last_used_at")?,
        revoked_at: maybe_moment(row, "revoked_at")?,
        ..document_in("api_keys", row)?
    })
}

fn name(origin: KeyOrigin) -> &'static str {
    match origin {
        KeyOrigin::Configured => "configured",
        KeyOrigin::Generated => "made",
    }
}
