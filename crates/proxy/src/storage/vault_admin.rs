//! The storage of CLI commands for keys and copies: the store, and a vault that opens even if some
//! keys are missing.

use std::{path::PathBuf, sync::Arc};

use anyhow::bail;
use threelo_core::{
    clock::Clock,
    entropy::{Entropy, SystemEntropy},
    storage::Store,
};
use threelo_vault::{KeyRing, Vault};

use super::{databases::Databases, keys::KeySettings};
use crate::{
    config::{Database, StorageConfig},
    hooks::TestHooks,
};

/// Opens the store without its keys.
pub(crate) async fn store(
    storage: &StorageConfig,
    hooks: &TestHooks,
) -> anyhow::Result<Arc<dyn Store>> {
    let databases = Databases::open(storage, false, hooks).await?;
    Ok(databases.store())
}

/// Opens the store without its keys, and closes it after the work: everything is in the one file then.
pub(crate) async fn with_store<T>(
    storage: &StorageConfig,
    hooks: &TestHooks,
    work: impl AsyncFnOnce(&dyn Store) -> anyhow::Result<T>,
) -> anyhow::Result<T> {
    let databases = Databases::open(storage, false, hooks).await?;
    let done = work(&*databases.store()).await;
    databases.close().await;
    done
}

/// The store, and its vault with the available keys.
pub(crate) struct VaultAdmin {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) vault: Vault,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    /// The key file, if the keys are from a file.
    pub(crate) key_file: Option<PathBuf>,
}

impl VaultAdmin {
    /// Opens both without changing anything.
    pub(crate) async fn open(storage: &StorageConfig, hooks: &TestHooks) -> anyhow::Result<Self> {
        let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
        let keys = KeySettings::of(storage)?;
        let store = store(storage, hooks).await?;
        if store.vault_header().await?.is_none() {
            bail!("the database is empty: start the gateway once with `threelo serve`");
        }
        let keys = keys.keys(&*entropy, &*store).await?;
        let key_file = keys.file();
        let vault = Vault::open_with_some_keys(&*store, keys.ring(), entropy.clone()).await?;
        Ok(Self {
            store,
            vault,
            clock: hooks.clock.clone(),
            entropy,
            key_file,
        })
    }
}

/// Returns the configured keys, which exist already.
pub(crate) fn keys(storage: &StorageConfig) -> anyhow::Result<KeyRing> {
    match KeySettings::of(storage)? {
        KeySettings::Present(keys) => Ok(keys.ring()),
        KeySettings::Missing { path, .. } => bail!(
            "the key file {} is missing: restore it, or set THREELO_ENCRYPTION_KEY",
            path.display()
        ),
    }
}

/// Copies the database into a file, marked as a copy.
pub(crate) async fn copy(
    storage: &StorageConfig,
    hooks: &TestHooks,
    target: &std::path::Path,
) -> anyhow::Result<()> {
    if let Database::Postgres(url) = &storage.database {
        bail!(
            "cannot copy {url}: use `pg_dump`, and after `pg_restore` run `threelo quarantine` on the \
             restored database before a gateway starts on it, so that it does not use the refresh \
             tokens of the original"
        );
    }
    let databases = Databases::open(storage, false, hooks).await?;
    databases.copy_to(target, hooks.clock.now()).await?;
    databases.close().await;
    Ok(())
}
