//! Outages of the server.

use std::time::Duration;

use threelo_core::{
    conformance::samples::{
        INTEGRATION, connection, environment_id, integration, key, put, request, tokens,
    },
    storage::{ConnectionStore, IntegrationStore, RequestLogStore, StoreError, TokenStore},
};
use threelo_store::{PostgresOptions, PostgresRequestLog, PostgresStore};
use threelo_test_postgres::Private;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_store_recovers_from_a_killed_server_without_losing_writes() {
    let Some(mut private) = Private::start("the store outlives its server") else {
        return;
    };
    let database = private.server().fresh_database().await;
    let mut options = PostgresOptions::default();
    options.acquire_timeout = Duration::from_secs(1);
    let url = database.url();
    let store = PostgresStore::open(&url, options.clone()).await.unwrap();
    let log = PostgresRequestLog::open(&url, options).await.unwrap();
    store
        .insert_integration(&integration(INTEGRATION))
        .await
        .unwrap();
    store.put_connection(put(connection("a"), 0)).await.unwrap();

    let mut version = 1;
    for _ in 0..3 {
        // Several connections are idle when the server is killed.
        let key = key("a");
        let environment = environment_id();
        let (one, two, three) = tokio::join!(
            store.tokens(&key),
            store.token_version(&key),
            store.integrations(&environment)
        );
        assert!(one.is_ok() && two.is_ok() && three.is_ok());
        version += 1;
        let replaced = store.replace_tokens(&key, &tokens(version)).await;
        assert!(replaced.unwrap());

        private.kill();
        let error = store.tokens(&key).await.unwrap_err();
        assert!(matches!(error, StoreError::Unavailable(_)), "{error:?}");
        let next = tokens(version + 1);
        let error = store.replace_tokens(&key, &next).await.unwrap_err();
        assert!(matches!(error, StoreError::Unavailable(_)), "{error:?}");
        let error = log.append_requests(&[request("/")]).await.unwrap_err();
        assert!(error.is_transient(), "{error:?}");

        private.restart();
        // A dead idle connection may only be detected in use, once each.
        let mut failures = 0;
        let row = loop {
            match store.tokens(&key).await {
                Ok(row) => break row,
                Err(error) => assert!(error.is_transient(), "{error:?}"),
            }
            failures += 1;
            assert!(failures < 8, "the store does not recover");
        };
        assert_eq!(row, Some(tokens(version)));
    }
    log.append_requests(&[request("/")]).await.unwrap();
}

#[tokio::test]
async fn a_store_opens_while_its_server_starts() {
    let Some(mut private) = Private::start("a store before its server") else {
        return;
    };
    let database = private.server().fresh_database().await;
    private.kill();
    let url = database.url();
    let opening =
        tokio::spawn(async move { PostgresStore::open(&url, PostgresOptions::default()).await });
    // On a thread of its own, since it waits for the server.
    let private = tokio::task::spawn_blocking(move || {
        private.restart();
        private
    });
    let store = opening.await.unwrap().unwrap();
    assert_eq!(
        store.integrations(&environment_id()).await.unwrap().rows,
        []
    );
    drop(private.await.unwrap());
}
