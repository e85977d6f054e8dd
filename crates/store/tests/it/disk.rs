//! The bytes on disk.

use std::fs;

use threelo_core::{
    conformance::samples::{INTEGRATION, connection, event, integration, key, put, tokens},
    event::EventKind,
    seal::Sealed,
    storage::{ConnectionStore, IntegrationStore, PutConnection, SpaceProbe, TokenStore},
    token::TokenRow,
};

use crate::temporary::Folder;

const CANARY: &[u8] = b"sealed bytes that must go with their connection";

fn holds(folder: &Folder, name: &str) -> bool {
    let bytes = fs::read(folder.path(name)).unwrap_or_default();
    bytes.windows(CANARY.len()).any(|part| part == CANARY)
}

#[tokio::test]
async fn erased_tokens_are_not_left_in_the_file() {
    let folder = Folder::new();
    let store = folder.store().await;
    store
        .insert_integration(&integration(INTEGRATION))
        .await
        .unwrap();
    let row = TokenRow {
        sealed: Sealed::from_bytes(CANARY.repeat(200)),
        ..tokens(1)
    };
    let put = PutConnection {
        tokens: row,
        ..put(connection("a"), 0)
    };
    store.put_connection(put).await.unwrap();
    store.close().await.unwrap();
    assert!(holds(&folder, "threelo.db"));

    let store = folder.store().await;
    let deleted = event(&key("a"), EventKind::Deleted);
    store.delete_connection(&key("a"), &deleted).await.unwrap();
    assert!(store.erase_connection(&key("a")).await.unwrap());
    store.close().await.unwrap();
    assert!(!holds(&folder, "threelo.db"));
    assert!(!holds(&folder, "threelo.db-wal"));
}

#[tokio::test]
async fn replaced_tokens_are_on_disk_when_the_call_returns() {
    let folder = Folder::new();
    let store = folder.store().await;
    store
        .insert_integration(&integration(INTEGRATION))
        .await
        .unwrap();
    store.put_connection(put(connection("a"), 0)).await.unwrap();
    let row = TokenRow {
        sealed: Sealed::from_bytes(CANARY.to_vec()),
        ..tokens(2)
    };
    assert!(store.replace_tokens(&key("a"), &row).await.unwrap());

    // As after a power failure: a copy of the present files is opened.
    let copy = Folder::new();
    for name in ["threelo.db", "threelo.db-wal"] {
        fs::copy(folder.path(name), copy.path(name)).unwrap();
    }
    let read = copy.store().await.tokens(&key("a")).await.unwrap();
    assert_eq!(read, Some(row));
}

#[tokio::test]
async fn the_space_is_that_of_the_file_and_its_disk() {
    let folder = Folder::new();
    let store = folder.store().await;
    let space = store.space().await.unwrap();
    let length = |name: &str| fs::metadata(folder.path(name)).map_or(0, |found| found.len());
    assert_eq!(space.used, length("threelo.db") + length("threelo.db-wal"));
    assert!(space.used > 0);
    assert!(space.free.is_some_and(|free| free > 0), "{space:?}");
}
