//! The vault's identity.

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use super::StoreError;
use crate::seal::Sealed;

/// What a store says of the vault whose cells it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VaultHeader {
    /// The random id that every cell is bound to.
    pub vault_id: String,
    /// A sealed, known value: whoever opens it has the right key.
    pub check: Sealed,
}

/// Keeps the vault's identity.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait VaultStore: Send + Sync {
    /// The header, unless the store is new.
    async fn vault_header(&self) -> Result<Option<VaultHeader>, StoreError>;

    /// Keeps the header if there is none yet; gives back the one that is kept.
    async fn init_vault_header(&self, header: &VaultHeader) -> Result<VaultHeader, StoreError>;
}
