//! Loss of the connection during a commit.

use std::time::Duration;

use threelo_core::{
    conformance::samples::{INTEGRATION, connection, integration, key, put, tokens},
    storage::{ConnectionStore, IntegrationStore, StoreError, TokenStore},
};
use threelo_store::{PostgresOptions, PostgresStore};

use super::{
    fresh::Fresh,
    relay::{Cut, Relay},
};

/// A store behind a relay, with a connection at version 1.
async fn behind_relay(database: &Fresh) -> (PostgresStore, Relay) {
    let relay = Relay::before(&database.url()).await;
    let mut options = PostgresOptions::default();
    options.acquire_timeout = Duration::from_millis(500);
    let store = PostgresStore::open(relay.url(), options).await.unwrap();
    let integration = integration(INTEGRATION);
    store.insert_integration(&integration).await.unwrap();
    store.put_connection(put(connection("a"), 0)).await.unwrap();
    (store, relay)
}

async fn version(store: &PostgresStore) -> u64 {
    store.token_version(&key("a")).await.unwrap().0
}

#[tokio::test]
async fn a_commit_whose_answer_is_lost_is_known_to_be_done() {
    let Some(database) = Fresh::new().await else {
        return;
    };
    let (store, relay) = behind_relay(&database).await;
    relay.cut(Cut::AfterCommit);
    assert!(store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
    assert_eq!(version(&store).await, 2);
}

#[tokio::test]
async fn a_commit_that_is_lost_is_known_not_to_be_done() {
    let Some(database) = Fresh::new().await else {
        return;
    };
    let (store, relay) = behind_relay(&database).await;
    relay.cut(Cut::BeforeCommit);
    let lost = store.replace_tokens(&key("a"), &tokens(2)).await;
    let error = lost.unwrap_err();
    assert!(matches!(error, StoreError::Unavailable(_)), "{error}");
    assert_eq!(version(&store).await, 1);
    assert!(store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
}

#[tokio::test]
async fn an_uncertain_commit_is_reported_when_the_database_stays_unreachable() {
    let Some(database) = Fresh::new().await else {
        return;
    };
    let (store, relay) = behind_relay(&database).await;
    relay.cut(Cut::ForGood);
    let lost = store.replace_tokens(&key("a"), &tokens(2)).await;
    let error = lost.unwrap_err();
    assert!(matches!(error, StoreError::CommitUnknown(_)), "{error}");
    assert!(error.is_transient());
    relay.restore();
    assert_eq!(version(&store).await, 2);
}
