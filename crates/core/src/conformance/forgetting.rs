//! Promises of [`purge_connections`](crate::storage::ConnectionStore::purge_connections).

use super::{
    Trial,
    putting::{read, stored, with_integration},
    samples::{
        INTEGRATION, all_connections, connection, event, integration_ref, key, moment, put, tokens,
    },
};
use crate::{
    event::{Event, EventKind},
    storage::{PutOutcome, Store},
};

/// What was deleted at that very moment was not before it.
pub async fn purging_connections_forgets_those_that_were_deleted_before(trial: &Trial) {
    let store = with_integration(trial).await;
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

/// However old they are.
pub async fn purging_connections_keeps_the_living(trial: &Trial) {
    let store = with_integration(trial).await;
    stored(&*store, put(connection("a"), 0)).await;
    let before = read(&*store, &key("a")).await;
    assert_eq!(store.purge_connections(moment(9999)).await.unwrap(), 0);
    assert_eq!(read(&*store, &key("a")).await, before);
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(tokens(1)));
    assert_eq!(version(&*store, "a").await, 1);
}

/// It lives, though it was deleted once.
pub async fn purging_connections_keeps_one_that_was_made_anew(trial: &Trial) {
    let store = with_integration(trial).await;
    stored(&*store, put(connection("a"), 0)).await;
    delete(&*store, "a", 9).await;
    stored(&*store, put(connection("a"), 1)).await;
    assert_eq!(store.purge_connections(moment(9999)).await.unwrap(), 0);
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(tokens(2)));

    // And is forgotten after its latest end, not its first.
    delete(&*store, "a", 20).await;
    assert_eq!(store.purge_connections(moment(20)).await.unwrap(), 0);
    assert_eq!(store.purge_connections(moment(21)).await.unwrap(), 1);
}

/// With the first version, and under a number that nobody had.
pub async fn a_connection_that_was_forgotten_begins_anew(trial: &Trial) {
    let store = with_integration(trial).await;
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

/// A connection that was deleted before its integration keeps its own.
pub async fn the_connections_of_a_deleted_integration_are_forgotten_with_its_moment(trial: &Trial) {
    let store = with_integration(trial).await;
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

/// Whoever read the version before it was forgotten has to read again.
pub async fn what_follows_a_forgotten_version_is_not_stored(trial: &Trial) {
    let store = with_integration(trial).await;
    stored(&*store, put(connection("a"), 0)).await;
    delete(&*store, "a", 9).await;
    assert_eq!(store.purge_connections(moment(10)).await.unwrap(), 1);
    let outcome = store.put_connection(put(connection("a"), 1)).await;
    assert_eq!(outcome.unwrap(), PutOutcome::Conflict);
    assert!(!store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
    assert_eq!(store.connection(&key("a")).await.unwrap(), None);
}

async fn delete(store: &dyn Store, id: &str, second: i64) {
    let event = Event {
        at: moment(second),
        ..event(&key(id), EventKind::Deleted)
    };
    assert!(store.delete_connection(&key(id), &event).await.unwrap());
}

async fn version(store: &dyn Store, id: &str) -> u64 {
    store.token_version(&key(id)).await.unwrap().0
}
