//! The vault's identity.

use async_trait::async_trait;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::StoreError;
use crate::seal::Sealed;

/// The record of a store about the vault that seals its values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VaultHeader {
    /// The random id that every sealed value is bound to.
    pub vault_id: String,
    /// A known value, sealed with the primary key: a process that can open it has the right key.
    pub check: Sealed,
    /// The same value, sealed with each other key that sealed values may still be sealed with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub older: Vec<Sealed>,
    /// When the database was created as a copy that has not been adopted yet. Its refresh tokens belong to
    /// the original.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copied_at: Option<Timestamp>,
    /// The public URL of the gateway that was started last, so that gateways that share the store can
    /// detect different settings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_url: Option<String>,
}

/// Stores the vault's header.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait VaultStore: Send + Sync {
    /// Returns the header, unless the store is new.
    async fn vault_header(&self) -> Result<Option<VaultHeader>, StoreError>;

    /// Stores the header if there is none yet. Returns the stored header.
    async fn init_vault_header(&self, header: &VaultHeader) -> Result<VaultHeader, StoreError>;

    /// Replaces the header durably, if it is still the old one. Returns whether it did.
    async fn replace_vault_header(
        &self,
        old: &VaultHeader,
        new: &VaultHeader,
    ) -> Result<bool, StoreError>;
}
