//! The vault's identity.

use async_trait::async_trait;
use threelo_core::storage::{StoreError, ToMillis, VaultHeader, VaultStore};

use super::{
    Store,
    columns::{column, from_document, to_document},
    failed,
};

#[async_trait]
impl VaultStore for Store {
    async fn vault_header(&self) -> Result<Option<VaultHeader>, StoreError> {
        let (kept, written) = (&self.0.unchanged.vault_header, self.0.last_write());
        if let Some(header) = kept.get(&written) {
            return Ok(header);
        }
        let row = sqlx::query("SELECT header FROM vault WHERE id = 1")
            .fetch_optional(&mut *self.0.read().await?)
            .await
            .map_err(failed)?;
        let header = row.map(|row| from_document("vault", column(&row, "header")?));
        let header: Option<VaultHeader> = header.transpose()?;
        kept.keep(written, header.clone());
        Ok(header)
    }

    async fn init_vault_header(&self, header: &VaultHeader) -> Result<VaultHeader, StoreError> {
        let mut write = self.0.write().await?;
        sqlx::query("INSERT INTO vault (id, header) VALUES (1, $1) ON CONFLICT (id) DO NOTHING")
            .bind(to_document(&header.to_millis()))
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        let row = sqlx::query("SELECT header FROM vault WHERE id = 1")
            .fetch_one(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await?;
        from_document("vault", column(&row, "header")?)
    }

    async fn replace_vault_header(
        &self,
        old: &VaultHeader,
        new: &VaultHeader,
    ) -> Result<bool, StoreError> {
        let mut write = self.0.write().await?;
        let row = sqlx::query("SELECT header FROM vault WHERE id = 1")
            .fetch_optional(&mut *write)
            .await
            .map_err(failed)?;
        let Some(row) = row else { return Ok(false) };
        let present: &str = column(&row, "header")?;
        if from_document::<VaultHeader>("vault", present)? != *old {
            return Ok(false);
        }
        let replaced = sqlx::query("UPDATE vault SET header = $2 WHERE id = 1 AND header = $1")
            .bind(present)
            .bind(to_document(&new.to_millis()))
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await?;
        Ok(replaced.rows_affected() > 0)
    }
}
