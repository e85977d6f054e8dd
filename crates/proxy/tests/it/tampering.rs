//! Sealed cells that somebody who can write the database has swapped, flipped or cut: every one is
//! found out, and only what it belongs to is affected.

use std::{path::Path, sync::Arc};

use threelo_core::{
    entropy::SystemEntropy,
    seal::{Sealed, Sealer},
    storage::{SealedCell, SealedColumn, SealedStore},
};
use threelo_store::{SqliteOptions, SqliteStore};
use threelo_vault::{Vault, census::Census, key_file};

use crate::process::{Fixture, KEY, run};

struct Safe {
    store: SqliteStore,
    vault: Vault,
}

impl Safe {
    async fn open(data: &Path) -> Self {
        let database = data.join("threelo.db");
        let store = SqliteStore::open(database, SqliteOptions::default()).await;
        let store = store.unwrap();
        let ring = key_file::read(&data.join("encryption.key")).unwrap();
        let vault = Vault::open(&store, ring, Arc::new(SystemEntropy)).await;
        let vault = vault.unwrap();
        Self { store, vault }
    }

    async fn cells(&self) -> Vec<SealedCell> {
        let mut all = Vec::new();
        for column in SealedColumn::ALL {
            all.extend(self.store.sealed_cells(column, None, 1000).await.unwrap());
        }
        all
    }

    /// Puts other bytes into a cell; gives the cell as it is then.
    async fn put(&self, cell: &SealedCell, bytes: Sealed) -> SealedCell {
        assert!(self.store.reseal(cell, &bytes).await.unwrap(), "{cell:?}");
        SealedCell {
            sealed: bytes,
            ..cell.clone()
        }
    }

    /// Exactly this cell is found not to open, by who looks at all of them and by who opens it.
    async fn finds(&self, altered: &SealedCell, how: &str) {
        let census = Census::take(&self.vault, &self.store).await.unwrap();
        let found: Vec<_> = census.unreadable.iter().map(|found| &found.cell).collect();
        assert_eq!(found, [altered], "{how}");
    }
}

/// A fixture with connections, one of them renewed, a flow in progress, and what its gateway keeps.
async fn furnished() -> (Fixture, Vec<String>, Safe) {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    let ids: Vec<String> = ["a", "b", "c"].map(str::to_owned).into();
    fixture.import(&ids).await;
    let (status, told) = fixture.refreshed("c").await;
    assert_eq!(status, 200, "{told}");
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
    let safe = Safe::open(&data).await;
    (fixture, ids, safe)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_flipped_byte_and_every_cut_of_a_cell_is_found() {
    let (_house, _, safe) = furnished().await;
    for column in [
        SealedColumn::Tokens,
        SealedColumn::ClientSecrets,
        SealedColumn::Verifiers,
    ] {
        let cell = safe
            .cells()
            .await
            .into_iter()
            .find(|cell| cell.column == column);
        let cell = cell.expect("there is one of each");
        let whole = cell.sealed.as_bytes().to_vec();
        let refuses = |bytes: &[u8], how: &str| {
            let sealed = Sealed::from_bytes(bytes.to_vec());
            let opened = safe.vault.open(cell.place(), &sealed);
            assert!(opened.is_err(), "{column:?}: {how}");
        };
        for place in 0..whole.len() {
            // Every bit of the head, and one of each byte that comes after.
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
        // And through the store: each part of the cell's format, and a cut of each kind.
        for place in [0, 1, 2, 9, 10, 33, 34, whole.len() / 2, whole.len() - 1] {
            let mut bytes = whole.clone();
            bytes[place] ^= 0x10;
            let altered = safe.put(&cell, Sealed::from_bytes(bytes)).await;
            safe.finds(&altered, &format!("byte {place}")).await;
            let cut = safe
                .put(&altered, Sealed::from_bytes(whole[..place].to_vec()))
                .await;
            safe.finds(&cut, &format!("cut to {place}")).await;
            safe.put(&cut, cell.sealed.clone()).await;
        }
    }
    let census = Census::take(&safe.vault, &safe.store).await.unwrap();
    assert!(census.unreadable.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_cell_in_the_place_of_another_is_found() {
    let (fixture, _, safe) = furnished().await;
    let cells = safe.cells().await;
    // Three connections, a client secret, and a verifier.
    assert_eq!(cells.len(), 5, "{cells:?}");
    let mut pairs = 0;
    for here in &cells {
        for there in cells.iter().filter(|there| *there != here) {
            let altered = safe.put(here, there.sealed.clone()).await;
            let how = format!(
                "{:?} {} in {:?} {}",
                there.column, there.record, here.column, here.record
            );
            safe.finds(&altered, &how).await;
            safe.put(&altered, here.sealed.clone()).await;
            pairs += 1;
        }
    }
    assert_eq!(pairs, 20);

    // The tokens of a version before.
    let old = cells.iter().find(|cell| cell.record == "a").unwrap();
    let (status, told) = fixture.refreshed("a").await;
    assert_eq!(status, 200, "{told}");
    let present = safe
        .cells()
        .await
        .into_iter()
        .find(|cell| cell.record == "a");
    let present = present.unwrap();
    assert_eq!(present.version, old.version + 1);
    let altered = safe.put(&present, old.sealed.clone()).await;
    safe.finds(&altered, "the version before").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_altered_connection_is_told_by_name_and_the_others_go_on() {
    let (mut fixture, ids, safe) = furnished().await;
    let cells = safe.cells().await;
    let victim = cells.iter().find(|cell| cell.record == "b").unwrap();
    let mut bytes = victim.sealed.as_bytes().to_vec();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    safe.put(victim, Sealed::from_bytes(bytes)).await;
    // What is in memory is still good, so another process has to read it.
    fixture.restart();
    for id in &ids {
        let (status, told) = fixture.call(id).await;
        let (renewed, _) = fixture.refreshed(id).await;
        if id == "b" {
            assert!(status >= 400 && renewed >= 400, "{status} {renewed}");
            assert!(told.to_string().contains("altered"), "{told}");
        } else {
            assert_eq!((status, renewed), (200, 200), "{id}: {told}");
        }
    }
    let verified = run(&mut fixture.threelo(&["verify"]));
    assert_eq!(verified.status.code(), Some(1));
    assert!(verified.err.contains("jira-cloud/b"), "{}", verified.err);
    assert!(!verified.err.contains("jira-cloud/a"), "{}", verified.err);
}
