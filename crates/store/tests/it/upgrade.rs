//! What becomes of a file that an earlier version made.

use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use threelo_core::{
    conformance::samples::{INTEGRATION, connection, event, integration, key, moment, put, tokens},
    event::{Event, EventKind},
    storage::{ConnectionStore, IntegrationStore, TokenStore},
};

use crate::temporary::Folder;

#[tokio::test]
async fn connections_that_an_earlier_version_deleted_are_forgotten_too() {
    let folder = Folder::new();
    let store = folder.store().await;
    store
        .insert_integration(&integration(INTEGRATION))
        .await
        .unwrap();
    for id in ["gone", "living"] {
        store.put_connection(put(connection(id), 0)).await.unwrap();
    }
    let deleted = Event {
        at: moment(50),
        ..event(&key("gone"), EventKind::Deleted)
    };
    store
        .delete_connection(&key("gone"), &deleted)
        .await
        .unwrap();
    store.close().await.unwrap();
    take_back_the_second_migration(&folder).await;

    let store = folder.store().await;
    assert_eq!(store.purge_connections(moment(50)).await.unwrap(), 0);
    assert_eq!(store.token_version(&key("gone")).await.unwrap().0, 1);
    assert_eq!(store.purge_connections(moment(51)).await.unwrap(), 1);
    assert_eq!(store.token_version(&key("gone")).await.unwrap().0, 0);
    let living = store.tokens(&key("living")).await.unwrap();
    assert_eq!(living, Some(tokens(1)));
}

/// Leaves the file as the first version would have.
async fn take_back_the_second_migration(folder: &Folder) {
    let options = SqliteConnectOptions::new().filename(folder.path("threelo.db"));
    let mut connection = options.connect().await.unwrap();
    sqlx::raw_sql(
        "DROP INDEX tokens_by_deletion;
         ALTER TABLE tokens DROP COLUMN deleted_at;
         DELETE FROM _sqlx_migrations WHERE version = 2",
    )
    .execute(&mut connection)
    .await
    .unwrap();
    connection.close().await.unwrap();
}
