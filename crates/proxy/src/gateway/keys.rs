//! API keys: the configured key, and generated keys.

use std::{
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, ensure};
use threelo_core::{
    api_key::{ApiKeyRecord, ApiKeySet, CONFIGURED_KEY_NAME, KEY_PREFIX, KeyOrigin},
    clock::Clock,
    entropy::{Entropy, random_uuid},
    secret::ApiKey,
    storage::{ApiKeyStore, Store},
};

use crate::{
    config::{Config, FirstKey, StorageConfig},
    environment::default_environment,
    folders::make_folder,
};

/// How often the last use of API keys is stored.
const STORE_USES_EVERY: Duration = Duration::from_secs(10);

/// Stores the last use of keys periodically, forever.
pub(super) async fn store_uses(keys: ApiKeySet, store: Arc<dyn Store>, clock: Arc<dyn Clock>) {
    loop {
        clock.sleep(STORE_USES_EVERY).await;
        if let Err(error) = keys.store_uses(&*store).await {
            tracing::warn!(%error, "the last use of API keys could not be stored; retrying");
        }
    }
}

/// Ensures that there is an API key: the configured one, a stored one that is not revoked, or a new
/// one. A new key is written to a file or returned, depending on the settings.
pub(super) async fn ensure<S: ApiKeyStore + ?Sized>(
    store: &S,
    clock: &dyn Clock,
    entropy: &dyn Entropy,
    config: &Config,
) -> anyhow::Result<Option<ApiKey>> {
    if let Some(key) = &config.secret_key {
        let record = ApiKeyRecord::new(
            default_environment(),
            random_uuid(entropy),
            CONFIGURED_KEY_NAME,
            key,
            KeyOrigin::Configured,
            clock.now(),
        );
        store.put_api_key(&record).await?;
        return Ok(None);
    }
    let keys = store.api_keys().await?;
    // A key that cannot be read may be in use.
    if keys.iter().any(|key| key.revoked_at.is_none()) || !keys.unreadable.is_empty() {
        return Ok(None);
    }
    let (key, record) =
        ApiKeyRecord::generate(default_environment(), "initial key", entropy, clock.now());
    // Only the hash is stored, so the key must be written to its file first.
    let file = match config.first_key {
        FirstKey::Shown => None,
        FirstKey::Written => Some(write(&key, &config.storage)?),
    };
    if let Err(error) = store.put_api_key(&record).await {
        let _ = file.map(std::fs::remove_file);
        return Err(error.into());
    }
    Ok(Some(key))
}

/// Writes a key to its file, which only its owner can read.
fn write(key: &ApiKey, storage: &StorageConfig) -> anyhow::Result<PathBuf> {
    make_folder(&storage.data_dir, &storage.data_dir_setting)?;
    let path = storage.api_key_file();
    set_aside(&path)?;
    let written = tempfile::NamedTempFile::new_in(&storage.data_dir).and_then(|mut file| {
        writeln!(file, "{}", key.expose())?;
        file.as_file().sync_all()?;
        file.persist(&path).map_err(|error| error.error)
    });
    written.with_context(|| format!("cannot write the API key to {}", path.display()))?;
    Ok(path)
}

/// Moves the API key file of another database with this data folder away, so that its key is not lost.
fn set_aside(path: &Path) -> anyhow::Result<()> {
    if std::fs::symlink_metadata(path).is_err() {
        return Ok(());
    }
    let is_api_key = std::fs::symlink_metadata(path).is_ok_and(|it| it.is_file())
        && std::fs::read_to_string(path).is_ok_and(|text| text.starts_with(KEY_PREFIX));
    ensure!(
        is_api_key,
        "cannot write the first API key to {}: the file exists and is not an API key; move it away, or \
         set THREELO_SECRET_KEY",
        path.display()
    );
    let free = (1..=u32::MAX)
        .map(|number| path.with_extension(number.to_string()))
        .find(|aside| std::fs::symlink_metadata(aside).is_err())
        .context("there are too many API key files")?;
    std::fs::rename(path, &free)
        .with_context(|| format!("cannot move the earlier API key to {}", free.display()))?;
    tracing::info!(
        "{} had the API key of another database; it was moved to {}",
        path.display(),
        free.display()
    );
    Ok(())
}
