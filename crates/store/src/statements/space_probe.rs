//! How much space the database takes.

use async_trait::async_trait;
use threelo_core::storage::{Space, SpaceProbe, StoreError};

use super::Store;

#[async_trait]
impl SpaceProbe for Store {
    async fn space(&self) -> Result<Space, StoreError> {
        let used = self.0.size().await?;
        Ok(Space::new(used, self.0.free()))
    }
}
