//! Errors and effects of opening a database.

use std::{path::Path, sync::Arc, time::Duration};

use futures_util::future::join_all;
use sqlx::{
    AssertSqlSafe, ConnectOptions, Connection, migrate::Migrator, postgres::PgConnectOptions,
};
use threelo_core::{
    conformance::samples::{all_requests, api_key, moment},
    storage::{ApiKeyStore, RequestLogStore},
};
use threelo_store::{PostgresOpenError, PostgresOptions, PostgresStore};

use super::fresh::Fresh;
use crate::upgrade::{OLD_KEY, OLD_REQUEST, old_key, old_rows, works_in_the_default_environment};

async fn open_error(url: &str) -> PostgresOpenError {
    open_error_after(url, Duration::from_secs(60)).await
}

async fn open_error_after(url: &str, patience: Duration) -> PostgresOpenError {
    let mut options = PostgresOptions::default();
    options.acquire_timeout = patience;
    let opened = PostgresStore::open(url, options).await;
    opened.expect_err("it cannot be opened")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_tables_can_be_created_concurrently() {
    let Some(database) = Fresh::new().await else {
        return;
    };
    let database = Arc::new(database);
    let opening = (0..8).map(|_| {
        let database = database.clone();
        tokio::spawn(async move { database.store().await })
    });
    let opening: Vec<_> = opening.collect();
    let stores: Vec<_> = join_all(opening)
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect();
    let key = api_key("a", Default::default());
    assert!(stores[0].put_api_key(&key).await.unwrap());
    for store in &stores {
        assert_eq!(store.api_keys().await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_closed_store_is_unavailable() {
    let Some(database) = Fresh::new().await else {
        return;
    };
    let store = database.store().await;
    store.close().await;
    store.close().await;
    assert!(store.api_keys().await.unwrap_err().is_transient());
    let key = api_key("a", Default::default());
    assert!(store.put_api_key(&key).await.unwrap_err().is_transient());
}

#[tokio::test]
async fn no_error_repeats_the_password() {
    let Some(database) = Fresh::new().await else {
        return;
    };
    let (start, end) = database.url().split_once('@').map_or_else(
        || panic!("the address has a password"),
        |(start, end)| (start.to_owned(), end.to_owned()),
    );
    let user = start.rsplit_once(':').unwrap().0;
    let (host, name) = end.split_once('/').unwrap();

    let denied = open_error(&format!("{user}:hunter2@{end}")).await;
    assert!(
        matches!(denied, PostgresOpenError::Denied { .. }),
        "{denied}"
    );
    let missing = open_error(&format!("{start}@{host}/no_such_{name}")).await;
    assert!(
        matches!(missing, PostgresOpenError::NoSuchDatabase { .. }),
        "{missing}"
    );
    // No server listens on this reserved port.
    let unreachable = format!("{user}:hunter2@127.0.0.1:1/{name}");
    let unreachable = open_error_after(&unreachable, Duration::from_millis(300)).await;
    assert!(
        matches!(unreachable, PostgresOpenError::Unreachable { .. }),
        "{unreachable}"
    );
    assert!(
        unreachable.to_string().contains("127.0.0.1:1"),
        "{unreachable}"
    );
    let address = open_error("postgres://me:hunter2@host:port/name").await;
    assert!(matches!(address, PostgresOpenError::Address), "{address}");
    for error in [denied, missing, unreachable, address] {
        for text in [error.to_string(), format!("{error:?}")] {
            assert!(!text.contains("hunter2"), "{text}");
            assert!(!text.contains(start.rsplit_once(':').unwrap().1), "{text}");
        }
    }
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_not_touched() {
    let Some(database) = Fresh::new().await else {
        return;
    };
    database.store().await.close().await;
    tamper(
        &database,
        "INSERT INTO _sqlx_migrations
             (version, description, success, checksum, execution_time)
         VALUES (9000, 'from the future', true, '', 0)",
    )
    .await;
    let error = open_error(&database.url()).await;
    assert!(matches!(error, PostgresOpenError::Newer(9000)), "{error}");
    assert!(
        error.to_string().contains("newer version of threelo"),
        "{error}"
    );
}

#[tokio::test]
async fn a_migration_that_was_changed_is_noticed() {
    let Some(database) = Fresh::new().await else {
        return;
    };
    database.store().await.close().await;
    tamper(&database, "UPDATE _sqlx_migrations SET checksum = ''").await;
    let error = open_error(&database.url()).await;
    assert!(
        matches!(error, PostgresOpenError::Unreleased { .. }),
        "{error}"
    );
}

#[tokio::test]
async fn a_user_without_the_right_to_create_tables_is_reported() {
    let Some(database) = Fresh::new().await else {
        return;
    };
    tamper(&database, "REVOKE CREATE ON SCHEMA public FROM PUBLIC").await;
    tamper(
        &database,
        "DO $$ BEGIN
             CREATE ROLE threelo_reader LOGIN PASSWORD 'reader';
         EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
         END $$",
    )
    .await;
    let url = database.url();
    let url = format!(
        "postgres://threelo_reader:reader@{}",
        url.split_once('@').unwrap().1
    );
    let error = open_error(&url).await;
    assert!(
        matches!(error, PostgresOpenError::NotPermitted(_)),
        "{error}"
    );
}

#[tokio::test]
async fn api_keys_and_requests_of_an_earlier_version_are_taken_over() {
    let Some(database) = Fresh::new().await else {
        return;
    };
    let statements = format!(
        "INSERT INTO api_keys (hash, id, origin, created_at, document)
         VALUES ('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'k1', 'made',
             1772323200000, '{OLD_KEY}');
         {OLD_REQUEST}"
    );
    made_by(&database, 9, statements).await;

    let store = database.store().await;
    assert_eq!(store.api_keys().await.unwrap().rows, [old_key()]);
    assert!(store.revoke_api_key("k1", moment(3)).await.unwrap());
    let read = database.log().await.requests(&all_requests()).await;
    let read = read.unwrap();
    assert_eq!(read[0].api_key.as_deref(), Some("key-1"));
    assert_eq!(read[0].api_key_name, None);
}

#[tokio::test]
async fn records_from_before_environments_work_in_the_default_one() {
    let Some(database) = Fresh::new().await else {
        return;
    };
    made_by(&database, 10, old_rows("'\\x5ea1'")).await;
    works_in_the_default_environment(&database.store().await).await;
}

/// Creates the database as of this migration, and runs these statements.
async fn made_by(database: &Fresh, migration: i64, statements: String) {
    let options: PgConnectOptions = database.url().parse().unwrap();
    let mut connection = options.connect().await.unwrap();
    let migrator = Migrator::new(Path::new("migrations/postgres"))
        .await
        .unwrap();
    let migrated = migrator.run_direct(Some(migration), &mut connection, false);
    migrated.await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(statements))
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
}

async fn tamper(database: &Fresh, statement: &'static str) {
    execute(database, statement.to_owned()).await;
}

async fn execute(database: &Fresh, statement: String) {
    let options: PgConnectOptions = database.url().parse().unwrap();
    let mut connection = options.connect().await.unwrap();
    sqlx::query(AssertSqlSafe(statement))
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
}
