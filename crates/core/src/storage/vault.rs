//! The vault's identity.

use async_trait::async_trait;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::StoreError;
use crate::seal::Sealed;

/// What a store says of the vault whose cells it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VaultHeader {
    /// The random id that every cell is bound to.
    pub vault_id: String,
    /// A known value, sealed with the primary key: a process that opens it has the right key.
    pub check: Sealed,
    /// The same value, sealed with each other key that cells may still be sealed with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub older: Vec<Sealed>,
    /// When the database was made as a copy that has not been adopted yet: its refresh tokens
    /// belong to the original.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copied_at: Option<Timestamp>,
    /// The public URL of the gateway that was started last, by which gateways that share the store
    /// notice that they were given different ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_url: Option<String>,
}

/// Keeps the vault's identity.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait VaultStore: Send + Sync {
    /// The header, unless the store is new.
    async fn vault_header(&self) -> Result<Option<VaultHeader>, StoreError>;

    /// Keeps the header if there is none yet; gives back the one that is kept.
    async fn init_vault_header(&self, header: &VaultHeader) -> Result<VaultHeader, StoreError>;

    /// Replaces the header, durably, if it is still the old one; says whether it did.
    async fn replace_vault_header(
        &self,
        old: &VaultHeader,
        new: &VaultHeader,
    ) -> Result<bool, StoreError>;
}
