//! API keys.

use async_trait::async_trait;
use threelo_core::{
    Timestamp,
    api_key::{ApiKeyRecord, KeyOrigin},
    storage::{ApiKeyStore, Kept, StoreError, Subject},
};

use super::{
    Store, Table,
    changes::announce,
    columns::{document, to_document},
    failed,
};

#[async_trait]
impl ApiKeyStore for Store {
    async fn put_api_key(&self, key: &ApiKeyRecord) -> Result<bool, StoreError> {
        let key = key.kept();
        let hash = key.hash.to_hex();
        let mut write = self.0.write().await?;
        let mut changed = 0;
        if key.origin == KeyOrigin::Configured {
            // Or two that come at once would not see each other.
            write.lock(Table::ApiKeys).await?;
            changed += sqlx::query("DELETE FROM api_keys WHERE origin = $1 AND hash <> $2")
                .bind(name(KeyOrigin::Configured))
                .bind(&hash)
                .execute(&mut *write)
                .await
                .map_err(failed)?
                .rows_affected();
        }
        changed += sqlx::query(
            "INSERT INTO api_keys (hash, id, origin, created_at, document)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (hash) DO NOTHING",
        )
        .bind(&hash)
        .bind(&key.id)
        .bind(name(key.origin))
        .bind(key.created_at.as_millisecond())
        .bind(to_document(&key))
        .execute(&mut *write)
        .await
        .map_err(failed)?
        .rows_affected();
        if changed == 0 {
            return Ok(false);
        }
        announce(&mut write, &Subject::ApiKeys, key.created_at).await?;
        write.commit().await?;
        Ok(true)
    }

    async fn api_keys(&self) -> Result<Vec<ApiKeyRecord>, StoreError> {
        let rows = sqlx::query("SELECT document FROM api_keys ORDER BY created_at, id")
            .fetch_all(&mut *self.0.read().await?)
            .await
            .map_err(failed)?;
        rows.iter().map(|row| document("api_keys", row)).collect()
    }

    async fn delete_api_key(&self, id: &str, now: Timestamp) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let deleted = sqlx::query("DELETE FROM api_keys WHERE id = $1")
            .bind(id)
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        if deleted.rows_affected() == 0 {
            return Ok(false);
        }
        announce(&mut write, &Subject::ApiKeys, now).await?;
        write.commit().await?;
        Ok(true)
    }
}

fn name(origin: KeyOrigin) -> &'static str {
    match origin {
        KeyOrigin::Configured => "configured",
        KeyOrigin::Made => "made",
    }
}
