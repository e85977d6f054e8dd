//! API keys: what a customer's backend authenticates with.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use arc_swap::ArcSwap;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    display::{is_displayable, looks_like},
    entropy::{Entropy, random_text, random_uuid},
    hash::SecretHash,
    id::EnvironmentId,
    permission::Permissions,
    secret::{ApiKey, trim_pasted},
    storage::{ApiKeyStore, StoreError},
};

/// The prefix of generated keys.
pub const KEY_PREFIX: &str = "threelo_";

/// Maximum length of the name of a key in bytes. The request log contains the name.
pub const MAX_KEY_NAME: usize = 128;

/// The name of the key from the configuration, which no other key can have.
pub const CONFIGURED_KEY_NAME: &str = "from the configuration";

/// Minimum number of characters of a key that an operator chooses.
pub const MIN_KEY_LENGTH: usize = 32;

/// An API key as stored, with the hash of the key instead of the key itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApiKeyRecord {
    /// Its id, for people and logs.
    pub id: String,
    /// The environment that its calls are for.
    pub environment: EnvironmentId,
    /// Its name, which the operator chose. A rotated key and its successor have the same one.
    pub name: String,
    /// The SHA-256 of the whole key.
    pub hash: SecretHash,
    /// Its origin.
    pub origin: KeyOrigin,
    /// Its permissions.
    pub permissions: Permissions,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it expires; `None` if it does not expire.
    pub expires_at: Option<Timestamp>,
    /// When it was last used. Updates are written every few seconds.
    pub last_used_at: Option<Timestamp>,
    /// When it was revoked.
    pub revoked_at: Option<Timestamp>,
}

/// A name that no key can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyNameError {
    /// Its length, or characters that make it look like another name.
    #[error(
        "a name has 1 to {MAX_KEY_NAME} bytes, at least one visible character, and no control characters or characters \
         that change the text direction"
    )]
    NotDisplayable,
    /// [`CONFIGURED_KEY_NAME`], or a name that looks like it.
    #[error("only the key from the configuration can have this name")]
    Reserved,
}

/// Checks the name of a new key, by which people tell it from others in the logs.
///
/// # Errors
/// What is wrong with it.
pub fn check_key_name(name: &str) -> Result<(), KeyNameError> {
    if name.len() > MAX_KEY_NAME || !is_displayable(name) {
        return Err(KeyNameError::NotDisplayable);
    }
    match looks_like(name, CONFIGURED_KEY_NAME) {
        true => Err(KeyNameError::Reserved),
        false => Ok(()),
    }
}

impl ApiKeyRecord {
    /// Returns the record of a key for this environment, with every permission, that does not
    /// expire.
    pub fn new(
        environment: EnvironmentId,
        id: impl Into<String>,
        name: impl Into<String>,
        key: &ApiKey,
        origin: KeyOrigin,
        created_at: Timestamp,
    ) -> Self {
        Self {
            id: id.into(),
            environment,
            name: name.into(),
            hash: SecretHash::of(key.expose()),
            origin,
            permissions: Permissions::all(),
            created_at,
            expires_at: None,
            last_used_at: None,
            revoked_at: None,
        }
    }

    /// Generates a key with every permission, and its record, which is not stored yet.
    pub fn generate(
        environment: EnvironmentId,
        name: impl Into<String>,
        entropy: &dyn Entropy,
        now: Timestamp,
    ) -> (ApiKey, Self) {
        let key = ApiKey::new(format!("{KEY_PREFIX}{}", random_text(entropy)));
        let id = random_uuid(entropy);
        let record = Self::new(environment, id, name, &key, KeyOrigin::Generated, now);
        (key, record)
    }

    /// Generates the successor of this key, with its name, permissions and lifetime, and its record.
    pub fn successor(&self, entropy: &dyn Entropy, now: Timestamp) -> (ApiKey, Self) {
        let (key, record) = Self::generate(self.environment.clone(), &*self.name, entropy, now);
        let lifetime = self
            .expires_at
            .map(|end| end.duration_since(self.created_at));
        let end = |span| now.saturating_add(span).unwrap_or(Timestamp::MAX);
        let record = Self {
            permissions: self.permissions.clone(),
            expires_at: lifetime.map(end),
            ..record
        };
        (key, record)
    }

    /// Returns the successor of this key among these, if it has been rotated already: a valid key of the same environment
    /// and name that was created later. A key that does not end has not been rotated.
    pub fn successor_among<'a>(
        &self,
        keys: &'a [ApiKeyRecord],
        now: Timestamp,
    ) -> Option<&'a ApiKeyRecord> {
        self.expires_at?;
        keys.iter().find(|key| {
            key.environment == self.environment
                && key.name == self.name
                && key.created_at > self.created_at
                && key.is_valid(now)
        })
    }

    /// Returns whether the key has expired.
    pub fn has_expired(&self, now: Timestamp) -> bool {
        self.expires_at.is_some_and(|at| at <= now)
    }

    /// Returns whether the key is accepted: neither revoked nor expired.
    pub fn is_valid(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && !self.has_expired(now)
    }
}

/// The origin of an API key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyOrigin {
    /// From the configuration. At most one is valid; a new one replaces it.
    Configured,
    /// Generated by the gateway and shown once.
    #[serde(rename = "made")]
    Generated,
}

/// The keys that are not revoked, in memory, for the check on every call. Clones share the keys.
///
/// It also collects when each key was last used, so that a call writes nothing to the store.
#[derive(Debug, Clone, Default)]
pub struct ApiKeySet(Arc<ArcSwap<HashMap<SecretHash, Entry>>>);

#[derive(Debug, Clone)]
struct Entry {
    record: Arc<ApiKeyRecord>,
    last_use: Arc<LastUse>,
}

/// The last use of a key and the last one that is stored, in milliseconds.
#[derive(Debug)]
struct LastUse {
    noted: AtomicI64,
    stored: AtomicI64,
}

impl Entry {
    fn new(record: ApiKeyRecord, before: Option<&Entry>) -> Self {
        let last_use = match before {
            Some(entry) => entry.last_use.clone(),
            None => {
                let stored = record
                    .last_used_at
                    .map_or(i64::MIN, |at| at.as_millisecond());
                Arc::new(LastUse {
                    noted: stored.into(),
                    stored: stored.into(),
                })
            }
        };
        Self {
            record: Arc::new(record),
            last_use,
        }
    }
}

/// When a key was last used, by the id of the key.
pub type KeyUse = (String, Timestamp);

impl ApiKeySet {
    /// Replaces all keys by those of `keys` that are not revoked.
    pub fn replace(&self, keys: impl IntoIterator<Item = ApiKeyRecord>) {
        let present = self.0.load();
        let valid = keys.into_iter().filter(|key| key.revoked_at.is_none());
        let keys = valid.map(|key| {
            let (hash, before) = (key.hash, present.get(&key.hash));
            (hash, Entry::new(key, before))
        });
        self.0.store(Arc::new(keys.collect()));
    }

    /// Returns the record of this key, expired or not, unless it is unknown or revoked. Only hashes
    /// are compared.
    pub fn find(&self, key: &ApiKey) -> Option<Arc<ApiKeyRecord>> {
        let hash = SecretHash::of(key.expose());
        self.0.load().get(&hash).map(|entry| entry.record.clone())
    }

    /// Returns the record of the key with this id, expired or not, unless it is unknown or revoked.
    pub fn with_id(&self, id: &str) -> Option<Arc<ApiKeyRecord>> {
        let keys = self.0.load();
        let found = keys.values().find(|entry| entry.record.id == id);
        found.map(|entry| entry.record.clone())
    }

    /// Records that a call was made with this key.
    pub fn record_use(&self, key: &ApiKeyRecord, at: Timestamp) {
        if let Some(entry) = self.0.load().get(&key.hash) {
            let at = at.as_millisecond();
            entry.last_use.noted.fetch_max(at, Ordering::Relaxed);
        }
    }

    /// Stores the uses recorded since the previous call. Call it again before the process exits.
    ///
    /// # Errors
    /// If the store fails; the next call then stores them.
    pub async fn store_uses<S: ApiKeyStore + ?Sized>(&self, store: &S) -> Result<(), StoreError> {
        let keys = self.0.load_full();
        let (mut uses, mut stored) = (Vec::new(), Vec::new());
        for entry in keys.values() {
            let noted = entry.last_use.noted.load(Ordering::Relaxed);
            if noted > entry.last_use.stored.load(Ordering::Relaxed) {
                let at = Timestamp::from_millisecond(noted).expect("it was a time");
                uses.push((entry.record.id.clone(), at));
                stored.push((entry, noted));
            }
        }
        if uses.is_empty() {
            return Ok(());
        }
        store.touch_api_keys(&uses).await?;
        for (entry, noted) in stored {
            entry.last_use.stored.fetch_max(noted, Ordering::Relaxed);
        }
        Ok(())
    }
}

/// Reads the key of an `Authorization` header: `Bearer KEY`, in any case, or the bare key.
pub fn from_authorization(header: &str) -> Option<ApiKey> {
    let header = header.trim();
    let key = match header.split_once(' ') {
        Some((scheme, key)) if scheme.eq_ignore_ascii_case("bearer") => trim_pasted(key),
        Some(_) => return None,
        None => trim_pasted(header),
    };
    let is_key = !key.is_empty() && !key.eq_ignore_ascii_case("bearer");
    is_key.then(|| ApiKey::new(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bearer_scheme_is_optional() {
        for header in [
            "Bearer abc",
            "bearer  abc",
            "abc",
            " abc ",
            "Bearer \"abc\"",
            "'abc'",
        ] {
            assert_eq!(
                from_authorization(header).unwrap().expose(),
                "abc",
                "{header:?}"
            );
        }
        for header in ["", "Bearer", "Bearer ", "Basic abc"] {
            assert!(from_authorization(header).is_none(), "{header:?}");
        }
    }

    fn record(text: &str) -> ApiKeyRecord {
        let (key, origin) = (ApiKey::new(text), KeyOrigin::Generated);
        let environment = "default".parse().unwrap();
        ApiKeyRecord::new(environment, text, text, &key, origin, Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn a_replaced_key_is_not_found() {
        let keys = ApiKeySet::default();
        keys.replace([record("old")]);
        assert!(keys.find(&ApiKey::new("old")).is_some());
        keys.clone().replace([record("new")]);
        assert!(keys.find(&ApiKey::new("old")).is_none());
        assert_eq!(keys.find(&ApiKey::new("new")).unwrap().id, "new");
    }

    #[test]
    fn a_key_that_was_rotated_has_a_successor() {
        let old = record("reports");
        let later = old.created_at + jiff::SignedDuration::from_hours(1);
        let new = ApiKeyRecord {
            id: "new".to_owned(),
            created_at: later,
            ..old.clone()
        };
        let keys = [old.clone(), new.clone()];
        assert_eq!(old.successor_among(&keys, later), None, "it does not end");
        let rotated = ApiKeyRecord {
            expires_at: Some(later + jiff::SignedDuration::from_hours(1)),
            ..old
        };
        assert_eq!(rotated.successor_among(&keys, later), Some(&new));
        assert_eq!(new.successor_among(&keys, later), None);
    }

    #[test]
    fn names_that_look_like_the_reserved_one_are_refused() {
        for name in ["From the Configuration", "from the configuration\u{200b}"] {
            assert_eq!(
                check_key_name(name),
                Err(KeyNameError::Reserved),
                "{name:?}"
            );
        }
    }

    #[test]
    fn a_revoked_key_is_not_found() {
        let keys = ApiKeySet::default();
        keys.replace([ApiKeyRecord {
            revoked_at: Some(Timestamp::UNIX_EPOCH),
            ..record("k")
        }]);
        assert!(keys.find(&ApiKey::new("k")).is_none());
    }

    #[test]
    fn a_key_expires_at_its_time_to_the_millisecond() {
        let at = |millisecond| Timestamp::from_millisecond(millisecond).unwrap();
        let key = ApiKeyRecord {
            expires_at: Some(at(1000)),
            ..record("k")
        };
        assert!(key.is_valid(at(999)));
        assert!(key.has_expired(at(1000)));
        assert!(!record("k").has_expired(Timestamp::MAX));
    }
}
