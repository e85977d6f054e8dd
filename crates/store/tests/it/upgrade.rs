//! What becomes of a database that an earlier version made.

use std::path::Path;

use sqlx::{
    AssertSqlSafe, ConnectOptions, Connection, migrate::Migrator, sqlite::SqliteConnectOptions,
};
use threelo_core::{
    conformance::samples::{INTEGRATION, key, moment},
    storage::{ConnectionStore, RotationStore, TokenStore},
    token::{TokenStatus, TokenVersion},
};

use crate::temporary::Folder;

#[tokio::test]
async fn connections_that_an_earlier_version_deleted_are_forgotten_too() {
    let folder = Folder::new();
    let statements = format!(
        "{INTEGRATION_OF_1};
         INSERT INTO tokens (integration, connection, version, sealed, issued_at, refreshable,
             granted_at, status)
         VALUES ('{INTEGRATION}', 'gone', 1, NULL, 1, 1, 1, ''),
             ('{INTEGRATION}', 'living', 1, x'00', 1, 1, 1, '{{\"state\":\"active\"}}');
         INSERT INTO changes (at, kind, integration, connection)
         VALUES ({}, 'connection', '{INTEGRATION}', 'gone')",
        moment(50).as_millisecond()
    );
    made_by(&folder, 1, statements).await;

    let store = folder.store().await;
    assert_eq!(store.purge_connections(moment(50)).await.unwrap(), 0);
    assert_eq!(store.token_version(&key("gone")).await.unwrap().0, 1);
    assert_eq!(store.purge_connections(moment(51)).await.unwrap(), 1);
    assert_eq!(store.token_version(&key("gone")).await.unwrap().0, 0);
    let living = store.tokens(&key("living")).await.unwrap().unwrap();
    assert_eq!(living.version, TokenVersion(1));
}

#[tokio::test]
async fn connections_of_an_earlier_version_are_renewed_unless_they_need_their_user() {
    let folder = Folder::new();
    let needs_user = serde_json::to_string(&TokenStatus::NeedsReconnect {
        since: moment(5),
        reason: "it's gone".to_owned(),
    });
    let needs_user = needs_user.unwrap().replace('\'', "''");
    let statements = format!(
        "{INTEGRATION_OF_1};
         INSERT INTO tokens (integration, connection, version, sealed, issued_at, refreshable,
             granted_at, status)
         VALUES ('{INTEGRATION}', 'lost', 1, x'00', 1, 1, 1, '{needs_user}'),
             ('{INTEGRATION}', 'well', 1, x'00', 1, 1, 1, '{{\"state\":\"active\"}}')"
    );
    made_by(&folder, 1, statements).await;

    let store = folder.store().await;
    let idle = store.idle_tokens(moment(1000), None, 10).await.unwrap();
    let idle: Vec<_> = idle.into_iter().map(|tokens| tokens.key).collect();
    assert_eq!(idle, [key("well")]);
}

/// An integration as the first version wrote it.
const INTEGRATION_OF_1: &str = "INSERT INTO integrations (key, created_at, revision, document)
    VALUES ('jira-cloud', 1, 1, '{\"key\":\"jira-cloud\"}')";

/// Makes the file of the store as the version whose newest migration this is would have, after
/// these statements.
async fn made_by(folder: &Folder, migration: i64, statements: String) {
    let options = SqliteConnectOptions::new()
        .filename(folder.path("threelo.db"))
        .create_if_missing(true);
    made(options, "migrations/sqlite", migration, statements).await;
}

async fn made(options: SqliteConnectOptions, migrations: &str, newest: i64, statements: String) {
    let mut connection = options.connect().await.unwrap();
    let migrator = Migrator::new(Path::new(migrations)).await.unwrap();
    let migrated = migrator.run_direct(Some(newest), &mut connection, false);
    migrated.await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(statements))
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
}
