//! What becomes of a file that an earlier version made.

use sqlx::{AssertSqlSafe, ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use threelo_core::{
    conformance::samples::{INTEGRATION, connection, event, integration, key, moment, put, tokens},
    event::{Event, EventKind},
    storage::{ConnectionStore, IntegrationStore, RotationStore, TokenStore},
    token::TokenStatus,
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
    take_back(&folder, "").await;

    let store = folder.store().await;
    assert_eq!(store.purge_connections(moment(50)).await.unwrap(), 0);
    assert_eq!(store.token_version(&key("gone")).await.unwrap().0, 1);
    assert_eq!(store.purge_connections(moment(51)).await.unwrap(), 1);
    assert_eq!(store.token_version(&key("gone")).await.unwrap().0, 0);
    let living = store.tokens(&key("living")).await.unwrap();
    assert_eq!(living, Some(tokens(1)));
}

#[tokio::test]
async fn connections_of_an_earlier_version_are_renewed_unless_they_need_their_user() {
    let folder = Folder::new();
    let store = folder.store().await;
    store
        .insert_integration(&integration(INTEGRATION))
        .await
        .unwrap();
    for id in ["lost", "well"] {
        store.put_connection(put(connection(id), 0)).await.unwrap();
    }
    store.close().await.unwrap();
    let needs_user = serde_json::to_string(&TokenStatus::NeedsReconnect {
        since: moment(5),
        reason: "it's gone".to_owned(),
    });
    let status = needs_user.unwrap().replace('\'', "''");
    let lose = format!("UPDATE tokens SET status = '{status}' WHERE connection = 'lost'");
    take_back(&folder, &lose).await;

    let store = folder.store().await;
    let idle = store.idle_tokens(moment(1000), None, 10).await.unwrap();
    let idle: Vec<_> = idle.into_iter().map(|tokens| tokens.key).collect();
    assert_eq!(idle, [key("well")]);
}

/// Leaves the file as the first version would have, after this statement.
async fn take_back(folder: &Folder, statement: &str) {
    let options = SqliteConnectOptions::new().filename(folder.path("threelo.db"));
    let mut connection = options.connect().await.unwrap();
    let columns = [
        "deleted_at",
        "state",
        "rotated_by",
        "lease_owner",
        "lease_until",
        "fence",
        "attempt_id",
        "first_sent_at",
        "last_sent_at",
        "sends",
        "refusals",
        "announced",
    ];
    let columns = columns.map(|column| format!("ALTER TABLE tokens DROP COLUMN {column};"));
    sqlx::raw_sql(AssertSqlSafe(format!(
        "DROP INDEX tokens_by_deletion;
         DROP INDEX tokens_under_way;
         DROP INDEX tokens_by_issue;
         DROP INDEX tokens_by_grant;
         DROP TABLE late_answers;
         DROP TABLE deliveries;
         DROP TABLE outbox;
         DROP TABLE write_probe;
         DROP TABLE deleted_connections;
         ALTER TABLE integrations DROP COLUMN deleted_at;
         DROP INDEX authorizations_open;
         ALTER TABLE authorizations DROP COLUMN session;
         ALTER TABLE integrations DROP COLUMN health;
         {}
         DELETE FROM _sqlx_migrations WHERE version > 1;
         {statement}",
        columns.concat()
    )))
    .execute(&mut connection)
    .await
    .unwrap();
    connection.close().await.unwrap();
}
