//! API keys: the operator's own, and those made here.

use threelo_core::{
    api_key::{ApiKeyRecord, KeyOrigin},
    clock::Clock,
    entropy::{Entropy, random_text},
    hash::SecretHash,
    secret::ApiKey,
    storage::{ApiKeyStore, StoreError},
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
    let key = ApiKey::new(format!("threelo_{}", random_text(entropy)));
    let record = record(&key, clock, name, KeyOrigin::Made);
    store.put_api_key(&record).await?;
    Ok((key, record))
}

/// Sees to it that there is a key: the configured one, those that are there, or a first one,
/// which is given back to be shown.
pub(super) async fn ensure<S: ApiKeyStore + ?Sized>(
    store: &S,
    clock: &dyn Clock,
    entropy: &dyn Entropy,
    configured: Option<&ApiKey>,
) -> Result<Option<ApiKey>, StoreError> {
    if let Some(key) = configured {
        let record = record(key, clock, "from the configuration", KeyOrigin::Configured);
        store.put_api_key(&record).await?;
        return Ok(None);
    }
    if !store.api_keys().await?.is_empty() {
        return Ok(None);
    }
    let (key, _) = make(store, clock, entropy, "made at the first start").await?;
    Ok(Some(key))
}

fn record(key: &ApiKey, clock: &dyn Clock, name: &str, origin: KeyOrigin) -> ApiKeyRecord {
    ApiKeyRecord {
        id: uuid::Uuid::new_v4().to_string(),
        name: name.to_owned(),
        hash: SecretHash::of(key.expose()),
        origin,
        created_at: clock.now(),
    }
}
