//! Guarantees of [`purge_connections`](crate::storage::ConnectionStore::purge_connections).

use super::{
    ConnectionStores,
    putting::{read, stored, with_integration},
    samples::{
        INTEGRATION, all_connections, connection, event, integration_ref, key, moment, put, tokens,
    },
};
use crate::{
    event::{Event, EventKind},
    storage::{ConnectionStore, PutOutcome},
};

type Fixture = super::Fixture<dyn ConnectionStores>;

/// A connection deleted exactly at the cutoff is not purged.
pub async fn purging_connections_erases_those_deleted_before_the_cutoff(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for (id, second) in [("old", 9), ("even", 10), ("new", 11)] {
        stored(&*store, put(connection(id), 0)).await;
        delete(&*store, id, second).await;
    }
    assert_eq!(store.purge_connections(moment(10)).await.unwrap(), 1);
    for (id, left) in [("old", 0), ("even", 1), ("new", 1)] {
        assert_eq!(version(&*store, id).await, left, "{id}");
    }
    assert_eq!(store.purge_connections(moment(10)).await.unwrap(), 0);
}

/// Age does not matter.
pub async fn purging_connections_keeps_existing_ones(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    let before = read(&*store, &key("a")).await;
    assert_eq!(store.purge_connections(moment(9999)).await.unwrap(), 0);
    assert_eq!(read(&*store, &key("a")).await, before);
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(tokens(1)));
    assert_eq!(version(&*store, "a").await, 1);
}

/// A connection that was created again after a deletion exists, and is not purged.
pub async fn purging_connections_keeps_one_that_was_created_again(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    delete(&*store, "a", 9).await;
    stored(&*store, put(connection("a"), 1)).await;
    assert_eq!(store.purge_connections(moment(9999)).await.unwrap(), 0);
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(tokens(2)));

    // It is purged by the time of its latest deletion, not of its first one.
    delete(&*store, "a", 20).await;
    assert_eq!(store.purge_connections(moment(20)).await.unwrap(), 0);
    assert_eq!(store.purge_connections(moment(21)).await.unwrap(), 1);
}

/// It starts with the first version and gets a number that was never used.
pub async fn a_connection_created_after_a_purge_starts_at_version_one(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let old = stored(&*store, put(connection("a"), 0)).await;
    delete(&*store, "a", 9).await;
    assert_eq!(store.purge_connections(moment(10)).await.unwrap(), 1);

    let new = stored(&*store, put(connection("a"), 0)).await;
    assert_ne!(new, old);
    assert_eq!(read(&*store, &key("a")).await.id, new);
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(tokens(1)));
    assert!(store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
    assert_eq!(version(&*store, "a").await, 2);
    let listed = store.connections(&all_connections()).await.unwrap();
    assert_eq!(listed.len(), 1);
}

/// A connection that was deleted before its integration keeps its own time of deletion.
pub async fn the_connections_of_a_deleted_integration_are_purged_by_its_time_of_deletion(
    fixture: &Fixture,
) {
    let store = with_integration(fixture).await;
    for id in ["before", "along"] {
        stored(&*store, put(connection(id), 0)).await;
    }
    delete(&*store, "before", 9).await;
    let integration = integration_ref(INTEGRATION);
    let deleted = store.delete_integration(&integration, moment(20)).await;
    assert!(deleted.unwrap());
    for (second, id, purged) in [(10, "before", 1), (20, "along", 0), (21, "along", 1)] {
        let count = store.purge_connections(moment(second)).await.unwrap();
        assert_eq!(count, purged, "{second}");
        assert_eq!(version(&*store, id).await, 1 - purged, "{second}");
    }
}

/// A caller that read the version before the purge has to read it again.
pub async fn tokens_that_follow_a_purged_version_are_not_stored(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    delete(&*store, "a", 9).await;
    assert_eq!(store.purge_connections(moment(10)).await.unwrap(), 1);
    let outcome = store.put_connection(put(connection("a"), 1)).await;
    assert_eq!(outcome.unwrap(), PutOutcome::Conflict);
    assert!(!store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
    assert_eq!(store.connection(&key("a")).await.unwrap(), None);
}

async fn delete(store: &dyn ConnectionStore, id: &str, second: i64) {
    let event = Event {
        at: moment(second),
        ..event(&key(id), EventKind::Deleted)
    };
    assert!(store.delete_connection(&key(id), &event).await.unwrap());
}

async fn version(store: &dyn ConnectionStore, id: &str) -> u64 {
    store.token_version(&key(id)).await.unwrap().0
}
