//! The vault's identity.

use async_trait::async_trait;

use super::MemoryStore;
use crate::storage::{StoreError, VaultHeader, VaultStore};

#[async_trait]
impl VaultStore for MemoryStore {
    async fn vault_header(&self) -> Result<Option<VaultHeader>, StoreError> {
        Ok(self.tables().vault.clone())
    }

    async fn init_vault_header(&self, header: &VaultHeader) -> Result<VaultHeader, StoreError> {
        let mut tables = self.tables();
        Ok(tables.vault.get_or_insert_with(|| header.clone()).clone())
    }
}
