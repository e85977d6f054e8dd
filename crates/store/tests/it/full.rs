//! A store on a full disk.

use threelo_core::{
    conformance::samples::{
        INTEGRATION, all_requests, bare_connection, connection, integration, key, put, request,
    },
    seal::Sealed,
    storage::{
        ChangeFeed, ConnectionStore, EventStore, IntegrationStore, PutOutcome, RequestLogStore,
        StoreError,
    },
};
use threelo_store::{SqliteOptions, SqliteRequestLog};

use crate::temporary::Folder;

#[tokio::test]
async fn a_full_store_reports_it_and_changes_nothing() {
    let folder = Folder::new();
    let mut options = SqliteOptions::default();
    options.max_pages = Some(64);
    let store = folder.store_with(options).await;
    store
        .insert_integration(&integration(INTEGRATION))
        .await
        .unwrap();
    let changes = store.latest_change().await.unwrap();

    for _ in 0..3 {
        let mut big = put(connection("big"), 0);
        big.tokens.sealed = Sealed::from_bytes(vec![7; 400_000]);
        let error = store.put_connection(big).await.unwrap_err();
        assert!(matches!(error, StoreError::Full), "{error}");
        assert!(error.is_transient());
    }
    assert_eq!(store.connection(&key("big")).await.unwrap(), None);
    assert_eq!(store.token_version(&key("big")).await.unwrap().0, 0);
    assert_eq!(store.events_after(0, 9).await.unwrap().events, []);
    assert_eq!(store.latest_change().await.unwrap(), changes);

    // Smaller records are still stored, by this instance and by others.
    let small = store.put_connection(put(bare_connection("small"), 0)).await;
    assert!(matches!(small.unwrap(), PutOutcome::Stored(_)));
    let peer = folder.store().await;
    let other = peer.put_connection(put(bare_connection("other"), 0)).await;
    assert!(matches!(other.unwrap(), PutOutcome::Stored(_)));
}

#[tokio::test]
async fn the_reserve_on_the_disk_is_left_to_the_vault() {
    let folder = Folder::new();
    let mut options = SqliteOptions::default();
    options.reserve = u64::MAX;
    let log = SqliteRequestLog::open(folder.path("log.db"), options.clone());
    let log = log.await.unwrap();
    let error = log.append_requests(&[request("/me")]).await.unwrap_err();
    assert!(matches!(error, StoreError::Full), "{error}");

    let store = folder.store_with(options).await;
    store
        .insert_integration(&integration(INTEGRATION))
        .await
        .unwrap();
    let stored = store.put_connection(put(connection("a"), 0)).await;
    assert!(matches!(stored.unwrap(), PutOutcome::Stored(_)));

    // Once there is space again, the log accepts records and still has the earlier ones.
    let log = folder.log().await;
    log.append_requests(&[request("/me")]).await.unwrap();
    assert_eq!(log.requests(&all_requests()).await.unwrap().len(), 1);
}
