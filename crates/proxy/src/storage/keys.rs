//! The encryption keys: from the configuration, or from a key file. The first key is the primary key,
//! which encrypts; the others only decrypt.

use std::{path::PathBuf, sync::Arc};

use anyhow::{Context, bail, ensure};
use threelo_core::{entropy::Entropy, storage::Store};
use threelo_vault::{
    KeyRing, Vault,
    key_file::{self, Protection},
};

use crate::{
    config::{Database, StorageConfig},
    folders::{folder_of, make_folder},
};

/// The keys, and their file.
pub(super) struct Keys {
    ring: KeyRing,
    file: Option<PathBuf>,
}

/// The configured keys, read before anything is opened or created.
pub(super) enum KeySettings {
    /// The keys exist.
    Present(Keys),
    /// The key file does not exist.
    Missing { path: PathBuf, setting: String },
}

impl KeySettings {
    /// Reads the configured keys, or those in the key file if it exists.
    pub(super) fn of(storage: &StorageConfig) -> anyhow::Result<Self> {
        if let Some(keys) = &storage.encryption_key {
            let ring = keys.expose().parse();
            let ring = ring.with_context(|| storage.key_setting.clone())?;
            return Ok(Self::Present(Keys { ring, file: None }));
        }
        let path = storage.key_file();
        if let Database::Postgres(_) = &storage.database {
            // The other gateways would not have a key that was created here.
            ensure!(
                storage.encryption_key_file.is_some(),
                "gateways that share a database need the same encryption key: set THREELO_ENCRYPTION_KEY \
                 (create one with `openssl rand -hex 32`), or pass its file as --encryption-key-file"
            );
        } else if !path.exists() {
            let setting = storage.key_setting.clone();
            return Ok(Self::Missing { path, setting });
        }
        let ring = key_file::read(&path)?;
        if let Protection::ReadOnly { mode } = key_file::protection(&path)? {
            tracing::info!(
                "the key file {} has mode {mode:03o}; it is used, since neither this process nor other \
                 users can change it",
                path.display()
            );
        }
        let file = Some(path);
        Ok(Self::Present(Keys { ring, file }))
    }

    /// Returns the keys of a store. Creates a key file only for a new store, since a new key cannot
    /// decrypt existing data.
    pub(super) async fn keys(
        self,
        entropy: &dyn Entropy,
        store: &dyn Store,
    ) -> anyhow::Result<Keys> {
        let (path, setting) = match self {
            Self::Present(keys) => return Ok(keys),
            Self::Missing { path, setting } => (path, setting),
        };
        if store.vault_header().await?.is_some() {
            bail!(
                "the database is encrypted, and its key file {} is missing: restore it, or set \
                 THREELO_ENCRYPTION_KEY; nothing was changed",
                path.display()
            );
        }
        make_folder(folder_of(&path), &setting)?;
        let ring = key_file::read_or_create(&path, entropy)?;
        let file = Some(path);
        Ok(Keys { ring, file })
    }
}

impl Keys {
    /// Opens the vault of a store, which reads new keys from the file.
    pub(super) async fn open(
        self,
        store: &dyn Store,
        entropy: Arc<dyn Entropy>,
    ) -> anyhow::Result<Vault> {
        let vault = Vault::open(store, self.ring, entropy).await?;
        Ok(match self.file {
            Some(path) => vault.with_key_file(path),
            None => vault,
        })
    }

    /// Returns the key file, if the keys are from a file.
    pub(super) fn file(&self) -> Option<PathBuf> {
        self.file.clone()
    }

    /// Returns the keys.
    pub(super) fn ring(self) -> KeyRing {
        self.ring
    }
}
