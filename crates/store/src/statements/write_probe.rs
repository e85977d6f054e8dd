//! A check that the database accepts writes.

use async_trait::async_trait;
use threelo_core::storage::{StoreError, WriteProbe};

use super::{Store, failed};

#[async_trait]
impl WriteProbe for Store {
    async fn probe_write(&self) -> Result<(), StoreError> {
        self.0.check_place()?;
        let mut write = self.0.write().await?;
        // The value changes each time, since SQLite does not write unchanged pages.
        sqlx::query("UPDATE write_probe SET writes = writes + 1 WHERE id = 1")
            .execute(&mut *write)
            .await
            .map_err(failed)?;
        write.commit().await
    }
}
