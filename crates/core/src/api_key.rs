//! API keys: what a customer's backend shows to the gateway.

use std::{collections::HashMap, sync::Arc};

use arc_swap::ArcSwap;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{hash::SecretHash, secret::ApiKey};

/// The shortest key that an operator may choose.
pub const SHORTEST_KEY: usize = 32;

/// An API key, as stored: never the key itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApiKeyRecord {
    /// Its id, for people and logs.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// The SHA-256 of the whole key.
    pub hash: SecretHash,
    /// Where it comes from.
    pub origin: KeyOrigin,
    /// When it was made.
    pub created_at: Timestamp,
}

/// Where an API key comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyOrigin {
    /// From the configuration. There is at most one; a new one replaces it.
    Configured,
    /// Made here and shown once.
    Made,
}

/// The keys that are good now, in memory, for the check on every call. Clones share the keys.
#[derive(Debug, Clone, Default)]
pub struct ApiKeySet(Arc<ArcSwap<HashMap<SecretHash, Arc<ApiKeyRecord>>>>);

impl ApiKeySet {
    /// Takes these keys instead of the present ones.
    pub fn replace(&self, keys: impl IntoIterator<Item = ApiKeyRecord>) {
        let keys = keys
            .into_iter()
            .map(|key| (key.hash, Arc::new(key)))
            .collect();
        self.0.store(Arc::new(keys));
    }

    /// The record of a key that is good. Only hashes are compared.
    pub fn check(&self, key: &ApiKey) -> Option<Arc<ApiKeyRecord>> {
        self.0.load().get(&SecretHash::of(key.expose())).cloned()
    }

    /// Whether there is no key at all.
    pub fn is_empty(&self) -> bool {
        self.0.load().is_empty()
    }
}

/// Reads the key of an `Authorization` header: `Bearer KEY`, in any case, or the bare key.
pub fn from_authorization(header: &str) -> Option<ApiKey> {
    let header = header.trim();
    let key = match header.split_once(' ') {
        Some((scheme, key)) if scheme.eq_ignore_ascii_case("bearer") => key.trim(),
        Some(_) => return None,
        None => header,
    };
    let is_key = !key.is_empty() && !key.eq_ignore_ascii_case("bearer");
    is_key.then(|| ApiKey::new(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_bearer_may_be_left_out() {
        for header in ["Bearer abc", "bearer  abc", "abc", " abc "] {
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

    #[test]
    fn a_replaced_key_is_refused() {
        let record = |text: &str| ApiKeyRecord {
            id: text.into(),
            name: text.into(),
            hash: SecretHash::of(text),
            origin: KeyOrigin::Configured,
            created_at: Timestamp::UNIX_EPOCH,
        };
        let keys = ApiKeySet::default();
        keys.replace([record("old")]);
        assert!(keys.check(&ApiKey::new("old")).is_some());
        keys.clone().replace([record("new")]);
        assert!(keys.check(&ApiKey::new("old")).is_none());
        assert_eq!(keys.check(&ApiKey::new("new")).unwrap().id, "new");
    }
}
