//! API keys: the operator's own, and those made here.

use std::{io::Write, path::PathBuf};

use anyhow::Context;
use threelo_core::{
    api_key::{ApiKeyRecord, KeyOrigin},
    clock::Clock,
    entropy::{Entropy, SystemEntropy, random_text, random_uuid},
    hash::SecretHash,
    secret::ApiKey,
    storage::{ApiKeyStore, StoreError},
};

use crate::{
    config::{Config, FirstKey, Storage},
    first_start::make_folder,
};

/// Makes a key. Only its hash is kept.
///
/// # Errors
/// When the store does not answer.
pub async fn make<S: ApiKeyStore + ?Sized>(
    store: &S,
    clock: &dyn Clock,
    entropy: &dyn Entropy,
    name: &str,
) -> Result<(ApiKey, ApiKeyRecord), StoreError> {
    let key = generate(entropy);
    let record = record(&key, clock, name, KeyOrigin::Made);
    store.put_api_key(&record).await?;
    Ok((key, record))
}

/// Makes sure that there is an API key: the configured one, those that are stored, or a first one.
/// A first key is written to a file or returned to be shown, as the settings say.
pub(super) async fn ensure<S: ApiKeyStore + ?Sized>(
    store: &S,
    clock: &dyn Clock,
    entropy: &dyn Entropy,
    config: &Config,
) -> anyhow::Result<Option<ApiKey>> {
    if let Some(key) = &config.secret_key {
        let record = record(key, clock, "from the configuration", KeyOrigin::Configured);
        store.put_api_key(&record).await?;
        return Ok(None);
    }
    if !store.api_keys().await?.is_empty() {
        return Ok(None);
    }
    let key = generate(entropy);
    // Only the hash is stored: the key has to be in its file first.
    let file = match config.first_key {
        FirstKey::Shown => None,
        FirstKey::Written => Some(write(&key, &config.storage)?),
    };
    let record = record(&key, clock, "initial key", KeyOrigin::Made);
    if let Err(error) = store.put_api_key(&record).await {
        let _ = file.map(std::fs::remove_file);
        return Err(error.into());
    }
    Ok(Some(key))
}

/// Writes a key into its file, which its owner alone can read.
fn write(key: &ApiKey, storage: &Storage) -> anyhow::Result<PathBuf> {
    make_folder(&storage.data_dir, &storage.data_dir_setting)?;
    let path = storage.api_key_file();
    let written = tempfile::NamedTempFile::new_in(&storage.data_dir).and_then(|mut file| {
        writeln!(file, "{}", key.expose())?;
        file.as_file().sync_all()?;
        // What an earlier database left there is of no use.
        file.persist(&path).map_err(|error| error.error)
    });
    written.with_context(|| format!("cannot write the API key to {}", path.display()))?;
    Ok(path)
}

fn generate(entropy: &dyn Entropy) -> ApiKey {
    ApiKey::new(format!("threelo_{}", random_text(entropy)))
}

fn record(key: &ApiKey, clock: &dyn Clock, name: &str, origin: KeyOrigin) -> ApiKeyRecord {
    ApiKeyRecord {
        id: random_uuid(&SystemEntropy),
        name: name.to_owned(),
        hash: SecretHash::of(key.expose()),
        origin,
        created_at: clock.now(),
    }
}
