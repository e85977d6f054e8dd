//! The master keys: given as they are, or read from a key file. In both the first one seals, and
//! the others open what they sealed before.

use std::{path::PathBuf, sync::Arc};

use anyhow::{Context, bail, ensure};
use threelo_core::{entropy::Entropy, storage::Store};
use threelo_vault::{
    KeyRing, Vault,
    key_file::{self, Protection},
};

use crate::{
    config::{Database, Storage},
    first_start::{folder_of, make_folder},
};

/// The keys, and the file that they come from.
pub(super) struct Keys {
    ring: KeyRing,
    file: Option<PathBuf>,
}

/// What the settings say about the keys, checked before anything is opened or made.
pub(super) enum KeySettings {
    /// There are keys.
    Known(Keys),
    /// The key file is not there.
    Missing { path: PathBuf, setting: String },
}

impl KeySettings {
    /// Reads the keys that were given, or those of the key file if there is one.
    pub(super) fn of(storage: &Storage) -> anyhow::Result<Self> {
        if let Some(keys) = &storage.encryption_key {
            let ring = keys.expose().parse();
            let ring = ring.with_context(|| storage.key_setting.clone())?;
            return Ok(Self::Known(Keys { ring, file: None }));
        }
        let path = storage.key_file();
        if let Database::Postgres(_) = &storage.database {
            // Whatever is made here would be unknown to the other gateways.
            ensure!(
                storage.encryption_key_file.is_some(),
                "a database that several gateways share is sealed with a key that all of them are given: \
                 set THREELO_ENCRYPTION_KEY (`openssl rand -hex 32` makes one), or name its file with \
                 --encryption-key-file"
            );
        } else if !path.exists() {
            let setting = storage.key_setting.clone();
            return Ok(Self::Missing { path, setting });
        }
        let ring = key_file::read(&path)?;
        if let Protection::ReadOnly { mode } = key_file::protection(&path)? {
            tracing::info!(
                "the key file {} has mode {mode:03o}; it is used since neither this process nor other \
                 users can change it",
                path.display()
            );
        }
        let file = Some(path);
        Ok(Self::Known(Keys { ring, file }))
    }

    /// The keys of a store. A new file is made only for a new store, since a new key opens nothing
    /// that is there.
    pub(super) async fn keys(
        self,
        entropy: &dyn Entropy,
        store: &dyn Store,
    ) -> anyhow::Result<Keys> {
        let (path, setting) = match self {
            Self::Known(keys) => return Ok(keys),
            Self::Missing { path, setting } => (path, setting),
        };
        if store.vault_header().await?.is_some() {
            bail!(
                "the database is encrypted, and its key file {} is missing: put it back, or give the key \
                 in THREELO_ENCRYPTION_KEY; nothing was changed",
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
    /// Opens the vault of a store, which learns of new keys from the file.
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

    /// The file that the keys come from, where they can be added to.
    pub(super) fn file(&self) -> Option<PathBuf> {
        self.file.clone()
    }

    /// The keys.
    pub(super) fn ring(self) -> KeyRing {
        self.ring
    }
}
