//! What becomes of a file that an earlier version made.

use sqlx::{AssertSqlSafe, ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use threelo_core::{
    api_key::{ApiKeyRecord, KeyOrigin},
    conformance::samples::{
        INTEGRATION, api_key, connection, event, integration, key, moment, put, request, tokens,
    },
    event::{Event, EventKind},
    permission::Permission,
    secret::ApiKey,
    storage::{
        ApiKeyStore, ConnectionStore, IntegrationStore, RequestLogStore, RotationStore, TokenStore,
    },
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

/// An API key as versions before permissions stored it.
pub(crate) const OLD_KEY: &str = r#"{"id":"k1","name":"old","hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","origin":"made","created_at":"2026-03-01T00:00:00Z"}"#;

/// What [`OLD_KEY`] has to become: a key for `test` that may do everything.
pub(crate) fn old_key() -> ApiKeyRecord {
    let created_at = "2026-03-01T00:00:00Z".parse().unwrap();
    ApiKeyRecord::new(
        "k1",
        "old",
        &ApiKey::new("test"),
        KeyOrigin::Made,
        created_at,
    )
}

#[tokio::test]
async fn api_keys_of_an_earlier_version_get_every_permission() {
    let folder = Folder::new();
    folder.store().await.close().await.unwrap();
    execute(
        &folder,
        "threelo.db",
        &format!(
            "ALTER TABLE api_keys DROP COLUMN expires_at;
             ALTER TABLE api_keys DROP COLUMN last_used_at;
             ALTER TABLE api_keys DROP COLUMN revoked_at;
             DELETE FROM _sqlx_migrations WHERE version >= 10;
             INSERT INTO api_keys (hash, id, origin, created_at, document)
                 VALUES ('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'k1', 'made',
                     1772323200000, '{OLD_KEY}');"
        ),
    )
    .await;

    let store = folder.store().await;
    let keys = store.api_keys().await.unwrap();
    assert_eq!(keys, [old_key()]);
    for needed in Permission::ALL {
        assert!(keys[0].permissions.grants(*needed), "{needed}");
    }
    // The older key can be used, rotated and revoked.
    let used = [("k1".to_owned(), moment(1))];
    store.touch_api_keys(&used).await.unwrap();
    let successor = api_key("new", moment(2));
    assert!(
        store
            .rotate_api_key("k1", &successor, moment(9))
            .await
            .unwrap()
    );
    assert!(store.revoke_api_key("k1", moment(3)).await.unwrap());
    let ended = ApiKeyRecord {
        last_used_at: Some(moment(1)),
        expires_at: Some(moment(9)),
        revoked_at: Some(moment(3)),
        ..old_key()
    };
    assert_eq!(store.api_keys().await.unwrap(), [ended, successor]);
}

#[tokio::test]
async fn requests_of_an_earlier_version_are_read_without_the_name_of_their_key() {
    let folder = Folder::new();
    let log = folder.log().await;
    log.append_requests(&[request("/old")]).await.unwrap();
    log.close().await.unwrap();
    execute(
        &folder,
        "log.db",
        "ALTER TABLE requests DROP COLUMN api_key_name;
         DELETE FROM _sqlx_migrations WHERE version >= 10;",
    )
    .await;

    let log = folder.log().await;
    log.append_requests(&[request("/new")]).await.unwrap();
    let read = log.requests(&Default::default()).await.unwrap();
    let read = read.iter();
    let read: Vec<_> = read
        .map(|record| {
            (
                &*record.path,
                record.api_key.as_deref(),
                record.api_key_name.as_deref(),
            )
        })
        .collect();
    let expected = [
        ("/new", Some("key-1"), Some("reporting")),
        ("/old", Some("key-1"), None),
    ];
    assert_eq!(read, expected);
}

/// Executes statements on a file that no store has open.
async fn execute(folder: &Folder, file: &str, statements: &str) {
    let options = SqliteConnectOptions::new().filename(folder.path(file));
    let mut connection = options.connect().await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(statements.to_owned()))
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
}

/// Leaves the file as the first version would have, after this statement.
async fn take_back(folder: &Folder, statement: &str) {
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
    let statements = format!(
        "ALTER TABLE api_keys DROP COLUMN expires_at;
         ALTER TABLE api_keys DROP COLUMN last_used_at;
         ALTER TABLE api_keys DROP COLUMN revoked_at;
         DROP INDEX tokens_by_deletion;
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
    );
    execute(folder, "threelo.db", &statements).await;
}
