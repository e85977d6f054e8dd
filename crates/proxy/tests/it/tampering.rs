//! Encrypted values that were swapped, flipped or truncated in the database: every change is detected,
//! and only the affected record fails.

use std::{path::Path, sync::Arc};

use threelo_core::{
    entropy::SystemEntropy,
    seal::{Sealed, Sealer},
    storage::{SealedColumn, SealedStore, SealedValue},
};
use threelo_store::{SqliteOptions, SqliteStore};
use threelo_vault::{Vault, census::Census, key_file};

use crate::process::{Fixture, KEY, run};

struct VaultStore {
    store: SqliteStore,
    vault: Vault,
}

impl VaultStore {
    async fn open(data: &Path) -> Self {
        let database = data.join("threelo.db");
        let store = SqliteStore::open(database, SqliteOptions::default()).await;
        let store = store.unwrap();
        let ring = key_file::read(&data.join("encryption.key")).unwrap();
        let vault = Vault::open(&store, ring, Arc::new(SystemEntropy)).await;
        let vault = vault.unwrap();
        Self { store, vault }
    }

    async fn values(&self) -> Vec<SealedValue> {
        let mut all = Vec::new();
        for column in SealedColumn::ALL {
            all.extend(self.store.sealed_values(column, None, 1000).await.unwrap());
        }
        all
    }

    /// Replaces the bytes of a value, and returns the changed value.
    async fn put(&self, value: &SealedValue, bytes: Sealed) -> SealedValue {
        assert!(self.store.reseal(value, &bytes).await.unwrap(), "{value:?}");
        SealedValue {
            sealed: bytes,
            ..value.clone()
        }
    }

    /// Checks that exactly this value fails to decrypt, both in a check of all values and alone.
    async fn finds(&self, altered: &SealedValue, how: &str) {
        let census = Census::take(&self.vault, &self.store).await.unwrap();
        let found: Vec<_> = census.unreadable.iter().map(|found| &found.value).collect();
        assert_eq!(found, [altered], "{how}");
    }
}

/// Returns a fixture with connections, one of which was refreshed, a flow in progress, and its storage.
async fn populated() -> (Fixture, Vec<String>, VaultStore) {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    let ids: Vec<String> = ["a", "b", "c"].map(str::to_owned).into();
    fixture.import(&ids).await;
    let (status, message) = fixture.refreshed("c").await;
    assert_eq!(status, 200, "{message}");
    fixture
        .sandbox
        .set_consent(threelo_sandbox::Consent::Manual);
    let sessions = format!("{}/connect/sessions", fixture.gateway.url);
    let session = fixture.http.post(sessions).bearer_auth(KEY);
    let session = session.json(&serde_json::json!({"end_user": {"id": "u-1"}}));
    let session: serde_json::Value = session.send().await.unwrap().json().await.unwrap();
    let token = session["data"]["token"].as_str().unwrap();
    let link = format!("{}/oauth/connect/jira-cloud", fixture.gateway.url);
    let begun = fixture
        .http
        .get(link)
        .query(&[("connect_session_token", token)]);
    assert_eq!(begun.send().await.unwrap().status(), 200);
    let data = fixture.folder.path().join("threelo-data");
    let vault_store = VaultStore::open(&data).await;
    (fixture, ids, vault_store)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_flipped_byte_and_every_truncation_of_a_value_is_detected() {
    let (_house, _, vault_store) = populated().await;
    for column in [
        SealedColumn::Tokens,
        SealedColumn::ClientSecrets,
        SealedColumn::Verifiers,
    ] {
        let value = vault_store
            .values()
            .await
            .into_iter()
            .find(|value| value.column == column);
        let value = value.expect("there is one of each");
        let whole = value.sealed.as_bytes().to_vec();
        let refuses = |bytes: &[u8], how: &str| {
            let sealed = Sealed::from_bytes(bytes.to_vec());
            let opened = vault_store.vault.open(value.context(), &sealed);
            assert!(opened.is_err(), "{column:?}: {how}");
        };
        for place in 0..whole.len() {
            // Every bit of the header, and one bit of each following byte.
            let bits = if place < 34 {
                0..8
            } else {
                place % 8..place % 8 + 1
            };
            for bit in bits {
                let mut bytes = whole.clone();
                bytes[place] ^= 1 << bit;
                refuses(&bytes, &format!("bit {bit} of byte {place}"));
            }
            refuses(&whole[..place], &format!("cut to {place}"));
        }
        refuses(&[&whole[..], &[0]].concat(), "made longer");
        // Through the store: each part of the format, and each kind of truncation.
        for place in [0, 1, 2, 9, 10, 33, 34, whole.len() / 2, whole.len() - 1] {
            let mut bytes = whole.clone();
            bytes[place] ^= 0x10;
            let altered = vault_store.put(&value, Sealed::from_bytes(bytes)).await;
            vault_store.finds(&altered, &format!("byte {place}")).await;
            let cut = vault_store
                .put(&altered, Sealed::from_bytes(whole[..place].to_vec()))
                .await;
            vault_store.finds(&cut, &format!("cut to {place}")).await;
            vault_store.put(&cut, value.sealed.clone()).await;
        }
    }
    let census = Census::take(&vault_store.vault, &vault_store.store)
        .await
        .unwrap();
    assert!(census.unreadable.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_value_in_the_place_of_another_is_detected() {
    let (fixture, _, vault_store) = populated().await;
    let values = vault_store.values().await;
    // Three connections, a client secret, and a verifier.
    assert_eq!(values.len(), 5, "{values:?}");
    let mut pairs = 0;
    for here in &values {
        for there in values.iter().filter(|there| *there != here) {
            let altered = vault_store.put(here, there.sealed.clone()).await;
            let how = format!(
                "{:?} {} in {:?} {}",
                there.column, there.record, here.column, here.record
            );
            vault_store.finds(&altered, &how).await;
            vault_store.put(&altered, here.sealed.clone()).await;
            pairs += 1;
        }
    }
    assert_eq!(pairs, 20);

    // The tokens of an earlier version.
    let old = values.iter().find(|value| value.record == "a").unwrap();
    let (status, message) = fixture.refreshed("a").await;
    assert_eq!(status, 200, "{message}");
    let present = vault_store
        .values()
        .await
        .into_iter()
        .find(|value| value.record == "a");
    let present = present.unwrap();
    assert_eq!(present.version, old.version + 1);
    let altered = vault_store.put(&present, old.sealed.clone()).await;
    vault_store.finds(&altered, "the version before").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_altered_connection_is_reported_by_name_and_the_others_work() {
    let (mut fixture, ids, vault_store) = populated().await;
    let values = vault_store.values().await;
    let victim = values.iter().find(|value| value.record == "b").unwrap();
    let mut bytes = victim.sealed.as_bytes().to_vec();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    vault_store.put(victim, Sealed::from_bytes(bytes)).await;
    // The cached value is still valid, so another process must read the changed one.
    fixture.restart();
    for id in &ids {
        let (status, message) = fixture.call(id).await;
        let (refreshed, _) = fixture.refreshed(id).await;
        if id == "b" {
            assert!(status >= 400 && refreshed >= 400, "{status} {refreshed}");
            assert!(message.to_string().contains("altered"), "{message}");
        } else {
            assert_eq!((status, refreshed), (200, 200), "{id}: {message}");
        }
    }
    let verified = run(&mut fixture.threelo(&["verify"]));
    assert_eq!(verified.status.code(), Some(1));
    assert!(verified.err.contains("jira-cloud/b"), "{}", verified.err);
    assert!(!verified.err.contains("jira-cloud/a"), "{}", verified.err);
}
