//! Rows that cannot be read hide no others, and can be deleted.

use std::time::Duration;

use sqlx::{AssertSqlSafe, ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use threelo_core::{
    conformance::samples::{
        INTEGRATION, all_connections, api_key, connection, environment_id, event, integration,
        integration_ref, key, moment, object, put,
    },
    delivery::{EventFilter, NewDelivery, Receiver},
    event::{Event, EventKind},
    storage::{
        ApiKeyStore, ConnectionFilter, ConnectionStore, DeliveryStore, EventStore,
        IntegrationStore, StoreError, TokenStore, UpdateOutcome,
    },
};
use threelo_store::SqliteStore;

use crate::temporary::Folder;

const IDS: [&str; 5] = ["a", "b", "c", "d", "e"];

/// A store with five connections, each on a page of its own.
async fn populated(folder: &Folder) -> SqliteStore {
    let store = folder.store().await;
    for key in [INTEGRATION, "other"] {
        assert!(store.insert_integration(&integration(key)).await.unwrap());
    }
    for id in IDS {
        let mut connection = connection(id);
        let text = format!("canary-{id}-{}", "x".repeat(2_700));
        connection.metadata = Some(object(serde_json::json!({ "text": text })));
        store.put_connection(put(connection, 0)).await.unwrap();
    }
    store
}

async fn tamper(folder: &Folder, statement: String) {
    let options = SqliteConnectOptions::new().filename(folder.path("threelo.db"));
    let mut connection = options.connect().await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(statement))
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
}

/// Damages the page with the record of connection `c`, and opens the store again.
async fn with_damaged_page_of_c(folder: &Folder, store: SqliteStore) -> SqliteStore {
    store.close().await.unwrap();
    let path = folder.path("threelo.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let canary = b"canary-c-";
    let at = bytes.windows(canary.len()).position(|part| part == canary);
    let page = at.unwrap() / 4096 * 4096;
    bytes[page..page + 4096].fill(0xff);
    std::fs::write(&path, bytes).unwrap();
    folder.store().await
}

async fn listed(store: &SqliteStore) -> (Vec<String>, Vec<String>) {
    let mut found = store.connections(&all_connections()).await.unwrap();
    found.unreadable.sort();
    let ids = found.rows.iter();
    let ids = ids.map(|one| one.connection.key.connection.to_string());
    let mut ids: Vec<_> = ids.collect();
    ids.sort();
    (ids, found.unreadable)
}

async fn delete(store: &SqliteStore, id: &str) -> bool {
    let event = event(&key(id), EventKind::Deleted);
    store.delete_connection(&key(id), &event).await.unwrap()
}

#[tokio::test]
async fn a_connection_that_cannot_be_read_is_named_in_lists_and_can_be_deleted() {
    let folder = Folder::new();
    let store = populated(&folder).await;
    let endless = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    for (id, document) in [("b", "{\"key\": oops"), ("d", &endless)] {
        let statement =
            format!("UPDATE connections SET document = '{document}' WHERE connection = '{id}'");
        tamper(&folder, statement).await;
    }
    let name = |id: &str| format!("{INTEGRATION}/{id}");
    let (ids, unreadable) = listed(&store).await;
    assert_eq!(ids, ["a", "c", "e"]);
    assert_eq!(unreadable, [name("b"), name("d")]);
    let read = store.connection(&key("d")).await;
    assert!(matches!(read, Err(StoreError::Corrupt { .. })), "{read:?}");
    for id in ["b", "d"] {
        assert!(delete(&store, id).await);
        assert_eq!(store.tokens(&key(id)).await.unwrap(), None);
    }
    assert_eq!(listed(&store).await.1, [""; 0]);
}

#[tokio::test]
async fn metadata_as_deep_as_an_earlier_version_took_is_read_changed_and_deleted() {
    let folder = Folder::new();
    let store = populated(&folder).await;
    let deep = format!("{}1{}", "[".repeat(126), "]".repeat(126));
    let statement = format!(
        "UPDATE connections SET document = json_set(document, '$.metadata', json('{{}}'))
         WHERE connection = 'a';
         UPDATE connections SET document = replace(document, '\"metadata\":{{}}',
             '\"metadata\":{{\"deep\":{deep}}}') WHERE connection = 'a';"
    );
    tamper(&folder, statement).await;
    let (ids, unreadable) = listed(&store).await;
    assert_eq!(
        (&ids[..], unreadable.len()),
        (&IDS.map(str::to_owned)[..], 0)
    );
    let mut read = store.connection(&key("a")).await.unwrap().unwrap();
    let metadata = serde_json::to_string(&read.metadata).unwrap();
    assert!(metadata.starts_with("{\"deep\":[[[["), "{metadata}");
    read.tags.insert("team".into(), "core".into());
    read.revision += 1;
    let updated = store.update_connections(&[read]).await.unwrap();
    assert_eq!(updated, UpdateOutcome::Updated);
    assert!(delete(&store, "a").await);
}

#[tokio::test]
async fn a_damaged_page_hides_no_connection_but_its_own_which_can_be_deleted() {
    let folder = Folder::new();
    let store = populated(&folder).await;
    let store = with_damaged_page_of_c(&folder, store).await;
    let (ids, unreadable) = listed(&store).await;
    assert_eq!(ids, ["a", "b", "d", "e"]);
    assert_eq!(unreadable, [format!("{INTEGRATION}/c")]);
    let of_another = ConnectionFilter {
        connection: Some(key("d").connection),
        ..all_connections()
    };
    let found = store.connections(&of_another).await.unwrap();
    assert_eq!((found.rows.len(), found.unreadable.len()), (1, 0));

    assert!(delete(&store, "c").await);
    assert!(!delete(&store, "c").await);
    assert!(delete(&store, "d").await);
    assert_eq!(store.tokens(&key("c")).await.unwrap(), None);
    let (ids, unreadable) = listed(&store).await;
    assert_eq!(
        (&ids[..], unreadable.len()),
        (&["a", "b", "e"].map(str::to_owned)[..], 0)
    );
}

#[tokio::test]
async fn an_api_key_that_cannot_be_read_locks_no_other_out_and_can_be_revoked() {
    let folder = Folder::new();
    let store = populated(&folder).await;
    let (good, bad) = (api_key("good", moment(1)), api_key("bad", moment(2)));
    for key in [&good, &bad] {
        store.put_api_key(key).await.unwrap();
    }
    let statement = format!(
        "UPDATE api_keys SET document = 'oops' WHERE id = '{}'",
        bad.id
    );
    tamper(&folder, statement).await;
    let found = store.api_keys().await.unwrap();
    assert_eq!(
        (found.rows, found.unreadable),
        (vec![good], vec![bad.id.clone()])
    );
    assert!(store.revoke_api_key(&bad.id, moment(3)).await.unwrap());
}

#[tokio::test]
async fn an_integration_that_cannot_be_read_is_named_in_the_list_and_can_be_removed() {
    let folder = Folder::new();
    let store = populated(&folder).await;
    let statement = "UPDATE integrations SET document = '{}' WHERE key = 'other'";
    tamper(&folder, statement.to_owned()).await;
    let found = store.integrations(&environment_id()).await.unwrap();
    assert_eq!(found.rows.len(), 1);
    assert_eq!(found.unreadable, ["other"]);
    let key = integration_ref("other");
    assert!(
        store
            .delete_integration(&key, Default::default())
            .await
            .unwrap()
    );
    assert_eq!(
        store
            .integrations(&environment_id())
            .await
            .unwrap()
            .unreadable,
        [""; 0]
    );
}

#[tokio::test]
async fn an_integration_with_a_damaged_page_can_be_removed() {
    let folder = Folder::new();
    let store = populated(&folder).await;
    let store = with_damaged_page_of_c(&folder, store).await;
    let integration = integration_ref(INTEGRATION);
    let deleted = store.delete_integration(&integration, Default::default());
    assert!(deleted.await.unwrap());
    assert_eq!(store.integration(&integration).await.unwrap(), None);
    assert_eq!(listed(&store).await, (vec![], vec![]));
    for id in IDS {
        assert_eq!(store.tokens(&key(id)).await.unwrap(), None, "{id}");
    }
    assert!(
        store
            .insert_integration(&self::integration(INTEGRATION))
            .await
            .unwrap()
    );
}

#[tokio::test]
async fn what_was_deleted_and_cannot_be_read_hides_nothing_else_that_was_deleted() {
    let folder = Folder::new();
    let store = populated(&folder).await;
    for id in ["a", "b"] {
        assert!(delete(&store, id).await);
    }
    let other = integration_ref("other");
    let removed = store.delete_integration(&other, Default::default());
    assert!(removed.await.unwrap());
    let statement = "UPDATE deleted_connections SET document = '{}' WHERE connection = 'b';
         UPDATE integrations SET document = '{}' WHERE key = 'other'";
    tamper(&folder, statement.to_owned()).await;
    let deleted = store
        .deleted_connections(&environment_id(), None)
        .await
        .unwrap();
    assert_eq!(deleted.rows.len(), 1);
    assert_eq!(deleted.unreadable, [format!("{INTEGRATION}/b")]);
    let deleted = store.deleted_integrations(&environment_id()).await.unwrap();
    assert_eq!(
        (deleted.rows.len(), &*deleted.unreadable),
        (0, &["other".to_owned()][..])
    );
}

#[tokio::test]
async fn an_event_that_cannot_be_read_holds_up_no_other() {
    let folder = Folder::new();
    let store = populated(&folder).await;
    let events = store.events_after(0, 10).await.unwrap().events;
    let unreadable = |event: &Event| {
        format!(
            "UPDATE events SET document = '{{}}' WHERE sequence = {}",
            event.sequence
        )
    };

    tamper(&folder, unreadable(&events[4])).await;
    let page = store.events_after(0, 10).await.unwrap();
    assert_eq!(page.events, events[..4]);
    assert_eq!(page.last, Some(events[4].sequence));
    let filter = EventFilter {
        environment: environment_id(),
        failed: false,
        limit: 10,
        before: None,
    };
    let listed = store.listed_events(&filter).await.unwrap();
    assert_eq!(listed.rows.len(), 4);
    assert_eq!(listed.unreadable, [events[4].sequence.to_string()]);

    // One that is damaged after it was routed.
    let deliveries = events[..4].iter().map(|event| NewDelivery {
        event: event.sequence,
        subject: event.subject.clone(),
        receiver: Receiver::Primary,
    });
    let deliveries: Vec<_> = deliveries.collect();
    assert!(
        store
            .route(0, events[4].sequence, &deliveries)
            .await
            .unwrap()
    );
    tamper(&folder, unreadable(&events[1])).await;
    let claimed = store
        .claim_deliveries(10, Duration::from_secs(60), &[])
        .await
        .unwrap();
    let claimed: Vec<_> = claimed.iter().map(|delivery| &delivery.event).collect();
    assert_eq!(claimed, [&events[0], &events[2], &events[3]]);
    let due = store
        .claim_deliveries(10, Duration::ZERO, &[])
        .await
        .unwrap();
    assert!(due.is_empty(), "{due:?}");
}
