//! The vault's identity.

use async_trait::async_trait;

use super::MemoryStore;
use crate::storage::{
    Space, SpaceProbe, StoreError, ToMillis, VaultHeader, VaultStore, WriteProbe,
};

#[async_trait]
impl VaultStore for MemoryStore {
    async fn vault_header(&self) -> Result<Option<VaultHeader>, StoreError> {
        Ok(self.tables().vault.clone())
    }

    async fn init_vault_header(&self, header: &VaultHeader) -> Result<VaultHeader, StoreError> {
        let mut tables = self.tables();
        Ok(tables
            .vault
            .get_or_insert_with(|| header.to_millis())
            .clone())
    }

    async fn replace_vault_header(
        &self,
        old: &VaultHeader,
        new: &VaultHeader,
    ) -> Result<bool, StoreError> {
        let kept = &mut self.tables().vault;
        let is_old = kept.as_ref() == Some(old);
        if is_old {
            *kept = Some(new.to_millis());
        }
        Ok(is_old)
    }
}

#[async_trait]
impl WriteProbe for MemoryStore {
    /// The memory store always accepts writes.
    async fn probe_write(&self) -> Result<(), StoreError> {
        Ok(())
    }
}

#[async_trait]
impl SpaceProbe for MemoryStore {
    /// Takes nothing of a disk.
    async fn space(&self) -> Result<Space, StoreError> {
        Ok(Space::new(0, None))
    }
}
