//! Upgrades of databases created by earlier versions.

use std::path::Path;

use sqlx::{
    AssertSqlSafe, ConnectOptions, Connection, migrate::Migrator, sqlite::SqliteConnectOptions,
};
use threelo_core::{
    api_key::{ApiKeyRecord, KeyOrigin},
    conformance::samples::{
        INTEGRATION, all_connections, all_requests, api_key, connection, environment_id, event,
        key, moment, put, request,
    },
    event::{EventKind, EventSubject},
    permission::Permission,
    secret::ApiKey,
    storage::{
        ApiKeyStore, ConnectionFilter, ConnectionStore, EventStore, IntegrationStore, PutOutcome,
        RequestLogStore, RotationStore, TokenStore,
    },
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
async fn connections_of_an_earlier_version_are_refreshed_unless_they_need_reconnecting() {
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

#[tokio::test]
async fn a_connection_whose_grant_was_being_confirmed_by_an_earlier_version_is_readable() {
    let folder = Folder::new();
    let status = r#"{"state":"confirming","since":"2026-03-01T00:00:00Z","decided_by":"2026-03-01T02:00:00Z","reason":"gone"}"#;
    let statements = format!(
        "{INTEGRATION_OF_1};
         INSERT INTO tokens (integration, connection, version, sealed, issued_at, refreshable,
             granted_at, status)
         VALUES ('{INTEGRATION}', 'a', 1, x'00', 1, 1, 1, '{status}')"
    );
    made_by(&folder, 1, statements).await;

    let tokens = folder.store().await.tokens(&key("a")).await.unwrap();
    let expected = TokenStatus::Confirming {
        since: "2026-03-01T00:00:00Z".parse().unwrap(),
        decision_deadline: "2026-03-01T02:00:00Z".parse().unwrap(),
        reason: "gone".to_owned(),
    };
    assert_eq!(tokens.unwrap().status, expected);
}

/// An integration as the first version wrote it.
const INTEGRATION_OF_1: &str = "INSERT INTO integrations (key, created_at, revision, document)
    VALUES ('jira-cloud', 1, 1, '{\"key\":\"jira-cloud\"}')";

/// Creates the file of the store as of this migration, and runs these statements.
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

/// An API key as versions before permissions stored it.
pub(crate) const OLD_KEY: &str = r#"{"id":"k1","name":"old","hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","origin":"made","created_at":"2026-03-01T00:00:00Z"}"#;

/// The expected record of [`OLD_KEY`] after the upgrade: a key for `test` with every permission.
pub(crate) fn old_key() -> ApiKeyRecord {
    let created_at = "2026-03-01T00:00:00Z".parse().unwrap();
    ApiKeyRecord::new(
        "default".parse().unwrap(),
        "k1",
        "old",
        &ApiKey::new("test"),
        KeyOrigin::Generated,
        created_at,
    )
}

#[tokio::test]
async fn api_keys_of_an_earlier_version_get_every_permission() {
    let folder = Folder::new();
    let statements = format!(
        "INSERT INTO api_keys (hash, id, origin, created_at, document)
         VALUES ('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'k1', 'made',
             1772323200000, '{OLD_KEY}')"
    );
    made_by(&folder, 9, statements).await;

    let store = folder.store().await;
    let keys = store.api_keys().await.unwrap().rows;
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
    assert_eq!(store.api_keys().await.unwrap().rows, [ended, successor]);
}

#[tokio::test]
async fn requests_of_an_earlier_version_are_read_without_the_name_of_their_key() {
    let folder = Folder::new();
    let options = SqliteConnectOptions::new()
        .filename(folder.path("log.db"))
        .create_if_missing(true);
    made(options, "migrations/sqlite-log", 2, OLD_REQUEST.to_owned()).await;

    let log = folder.log().await;
    log.append_requests(&[request("/new")]).await.unwrap();
    let read = log.requests(&all_requests()).await.unwrap();
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

#[tokio::test]
async fn records_from_before_environments_work_in_the_default_one() {
    let folder = Folder::new();
    let numbers = "UPDATE sqlite_sequence SET seq = 42 WHERE name = 'connections'";
    let rows = format!("{}; {numbers}", old_rows("x'5ea1'"));
    made_by(&folder, 10, rows).await;
    let store = folder.store().await;
    works_in_the_default_environment(&store).await;
    // The numbers of connections continue.
    let stored = store.put_connection(put(connection("b"), 0)).await;
    assert_eq!(stored.unwrap(), PutOutcome::Stored(43));
}

/// A connection with tokens, a deleted one and an event, as the version before environments stored
/// them. Databases write bytes differently.
pub(crate) fn old_rows(sealed: &str) -> String {
    let at = "2026-11-28T15:32:14.506Z";
    let integration = format!(
        r#"{{"key":"jira-cloud","provider":"jira","display_name":"Jira","app":null,"scopes":["read:jira-work"],"site_rule":"ask","token_request":{{"body":"json","secret":"body"}},"return_urls":[],"webhook_secret":null,"forward_webhooks":true,"custom":{{}},"created_at":"{at}","updated_at":"{at}","revision":1}}"#
    );
    let site = r#"{"cloud_id":"1324a887-45db-1bf4-1e99-ef0ff456d421","name":"Acme","url":"https://acme.atlassian.net/","scopes":[]}"#;
    let document = |id: &str| {
        format!(
            r#"{{"id":0,"key":{{"integration":"jira-cloud","connection":"{id}"}},"provider":"jira","config":{{"subdomain":"acme"}},"metadata":null,"tags":{{"team":"core"}},"end_user":null,"webhook_url_override":null,"sites":[{site}],"created_at":"{at}","updated_at":"{at}","last_fetched_at":null,"revision":1}}"#
        )
    };
    let event = format!(
        r#"{{"id":"e-1","sequence":0,"at":"{at}","kind":{{"type":"created"}},"connection":{{"integration":"jira-cloud","connection":"a"}},"provider":"jira","tags":{{}},"end_user":null,"webhook_url_override":null}}"#
    );
    let (living, deleted) = (document("a"), document("z"));
    let active = r#"{"state":"active"}"#;
    format!(
        "INSERT INTO integrations (key, created_at, revision, document)
         VALUES ('jira-cloud', 1, 1, '{integration}');
         INSERT INTO connections (integration, connection, created_at, revision, search, document)
         VALUES ('jira-cloud', 'a', 1, 1, 'a', '{living}');
         INSERT INTO connection_tags (connection_id, name, value)
         SELECT id, 'team', 'core' FROM connections;
         INSERT INTO tokens (integration, connection, version, sealed, issued_at, refreshable,
             granted_at, status, state)
         VALUES ('jira-cloud', 'a', 7, {sealed}, 1, 1, 1, '{active}', 'active');
         INSERT INTO deleted_connections (integration, connection, deleted_at, id, created_at, revision,
             document, version, sealed, issued_at, refreshable, granted_at, status)
         VALUES ('jira-cloud', 'z', 2, 900, 1, 1, '{deleted}', 3, {sealed}, 1, 1, 1, '{active}');
         INSERT INTO events (at, document) VALUES (1, '{event}')"
    )
}

/// Checks that the [`old_rows`] are all there.
pub(crate) async fn works_in_the_default_environment(
    store: &(impl ConnectionStore + IntegrationStore + TokenStore + EventStore),
) {
    let integrations = store.integrations(&environment_id()).await.unwrap();
    assert_eq!(
        (integrations.rows.len(), integrations.unreadable),
        (1, vec![])
    );
    let found = store.connection(&key("a")).await.unwrap().unwrap();
    assert_eq!(found.key, key("a"));
    let tagged = ConnectionFilter {
        tags: [("team".to_owned(), "core".to_owned())].into(),
        ..all_connections()
    };
    let tagged = store.connections(&tagged).await.unwrap();
    assert_eq!((tagged.rows.len(), tagged.unreadable), (1, vec![]));
    for text in ["acme.atlassian.net", "1324a887-45db"] {
        let of_site = ConnectionFilter {
            search: Some(text.to_owned()),
            ..all_connections()
        };
        let found = store.connections(&of_site).await.unwrap();
        assert_eq!(found.rows.len(), 1, "{text}");
    }
    let tokens = store.tokens(&key("a")).await.unwrap().unwrap();
    assert_eq!(
        (tokens.version, tokens.status),
        (TokenVersion(7), TokenStatus::Active)
    );
    let deleted = store.deleted_connection(&key("z")).await.unwrap().unwrap();
    assert_eq!(deleted.connection.key, key("z"));
    let events = store.events_after(0, 10).await.unwrap().events;
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].subject, EventSubject::from(key("a")));
    // The connection can be changed and deleted.
    let event = event(&key("a"), EventKind::Deleted);
    assert!(store.delete_connection(&key("a"), &event).await.unwrap());
    assert!(store.connection(&key("a")).await.unwrap().is_none());
}

/// A request as versions before names of keys recorded it.
pub(crate) const OLD_REQUEST: &str = "INSERT INTO requests
        (at, duration_us, integration, connection, api_key, method, path, status, answered_by, attempts,
            bytes_in, bytes_out)
    VALUES (1, 1, 'jira-cloud', 'a', 'key-1', 'GET', '/old', 200, 'atlassian', 1, 0, 0)";
