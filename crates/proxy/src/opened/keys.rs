//! The master keys: given as they are, or read from a key file. In both the first one seals, and
//! the others open what they sealed before.

use std::{path::PathBuf, sync::Arc};

use anyhow::{Context, bail};
use threelo_core::{entropy::Entropy, storage::Store};
use threelo_vault::{KeyRing, Vault, key_file};

use crate::config::{Database, Storage};

/// The keys, and the file that they come from.
pub(super) struct Keys {
    ring: KeyRing,
    file: Option<PathBuf>,
}

impl Keys {
    /// The keys that were given, or those of the key file; a new file is made only for a new
    /// database, since a new key opens nothing that is there.
    pub(super) async fn of(
        storage: &Storage,
        entropy: &dyn Entropy,
        store: &dyn Store,
    ) -> anyhow::Result<Self> {
        if let Some(keys) = &storage.encryption_key {
            let ring = keys.expose().parse().context("THREELO_ENCRYPTION_KEY")?;
            return Ok(Self { ring, file: None });
        }
        let path = match (&storage.encryption_key_file, &storage.database) {
            (Some(path), _) => path.clone(),
            (None, Database::Sqlite(_)) => storage.data_dir.join("encryption.key"),
            // Whatever is made here would be unknown to the other gateways.
            (None, Database::Postgres(_)) => bail!(
                "a database that several gateways share is sealed with a key that all of them are \
                 given: set THREELO_ENCRYPTION_KEY (`openssl rand -hex 32` makes one), or name its \
                 file with --encryption-key-file"
            ),
        };
        let is_new = store.vault_header().await?.is_none();
        let ring = match &storage.database {
            Database::Sqlite(_) if is_new => key_file::read_or_create(&path, entropy)?,
            Database::Sqlite(_) if !path.exists() => bail!(
                "the database is sealed, and its key file {} is not there: put it back, or give the \
                 key in THREELO_ENCRYPTION_KEY; nothing was changed",
                path.display()
            ),
            _ => key_file::read(&path)?,
        };
        let file = Some(path);
        Ok(Self { ring, file })
    }

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
