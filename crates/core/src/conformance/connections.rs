//! Guarantees of [`ConnectionStore`](crate::storage::ConnectionStore), except those about putting and
//! listing.

use super::{
    ConnectionStores, count,
    putting::{read, stored, with_integration},
    samples::{connection, event, key, moment, put},
};
use crate::{
    connection::Connection,
    event::{Event, EventKind},
    scope::ScopeSet,
    storage::{ConnectionStore, UpdateOutcome},
};

type Fixture = super::Fixture<dyn ConnectionStores>;

/// Absence is not an error.
pub async fn an_unknown_connection_is_absent(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    assert_eq!(store.connection(&key("a")).await.unwrap(), None);
    let event = event(&key("a"), EventKind::Deleted);
    assert!(!store.delete_connection(&key("a"), &event).await.unwrap());
    assert_eq!(store.events_after(0, 10).await.unwrap().events, []);
}

/// All of them are changed.
pub async fn connections_are_updated_together(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let new = [revised(&*store, "a").await, revised(&*store, "b").await];
    let outcome = store.update_connections(&new, &[]).await.unwrap();
    assert_eq!(outcome, UpdateOutcome::Updated);
    for connection in new {
        assert_eq!(read(&*store, &connection.key).await, connection);
    }
    let nothing = store.update_connections(&[], &[]).await.unwrap();
    assert_eq!(nothing, UpdateOutcome::Updated);
}

/// A conflict stores none of them.
pub async fn an_update_stores_its_events_with_the_change_or_not_at_all(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let new = revised(&*store, "a").await;
    let before = store.events_after(0, 10).await.unwrap().events.len();
    let renamed = Event {
        id: "renamed".into(),
        ..event(
            &key("a"),
            EventKind::SiteRenamed {
                cloud_id: "1324a887-45db-1bf4-1e99-ef0ff456d421"
                    .parse()
                    .expect("a cloud id"),
                from: "acme.atlassian.net".into(),
                to: "globex.atlassian.net".into(),
            },
        )
    };
    let reduced = Event {
        id: "reduced".into(),
        ..event(
            &key("a"),
            EventKind::ScopesReduced {
                missing: ScopeSet::lenient("read:jira-work"),
            },
        )
    };
    let events = [renamed.clone(), reduced.clone()];
    let changed = std::slice::from_ref(&new);
    let outcome = store.update_connections(changed, &events).await;
    assert_eq!(outcome.unwrap(), UpdateOutcome::Updated);
    let stale = store.update_connections(&[new], &events).await.unwrap();
    assert_eq!(stale, UpdateOutcome::Conflict(key("a")));
    let stored = store.events_after(0, 10).await.unwrap().events;
    let kinds: Vec<_> = stored[before..]
        .iter()
        .map(|one| one.kind.clone())
        .collect();
    assert_eq!(kinds, [renamed.kind, reduced.kind]);
}

/// The connections before it in the batch are unchanged.
pub async fn an_unknown_connection_stops_the_whole_update(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let a = revised(&*store, "a").await;
    let before = read(&*store, &a.key).await;
    let outcome = store
        .update_connections(&[a, connection("gone")], &[])
        .await;
    assert_eq!(outcome.unwrap(), UpdateOutcome::Unknown(key("gone")));
    assert_eq!(read(&*store, &key("a")).await, before);
}

/// The connections before it in the batch are unchanged. The same holds for a connection that is
/// named twice.
pub async fn a_stale_connection_stops_the_whole_update(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let (a, b) = (revised(&*store, "a").await, revised(&*store, "b").await);
    let before = read(&*store, &a.key).await;
    for revision in [1, 3] {
        let b = Connection {
            revision,
            ..b.clone()
        };
        let outcome = store
            .update_connections(&[a.clone(), b], &[])
            .await
            .unwrap();
        assert_eq!(outcome, UpdateOutcome::Conflict(key("b")));
        assert_eq!(read(&*store, &key("a")).await, before);
    }
    let twice = store
        .update_connections(&[a.clone(), a], &[])
        .await
        .unwrap();
    assert_eq!(twice, UpdateOutcome::Conflict(key("a")));
    assert_eq!(read(&*store, &key("a")).await, before);
}

/// The other callers get a conflict.
pub async fn of_many_that_update_a_connection_one_does(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let new = revised(&*store, "a").await;
    let answers = fixture
        .race(|_, store| {
            let new = new.clone();
            async move { store.update_connections(&[new], &[]).await.unwrap() }
        })
        .await;
    assert_eq!(count(&answers, UpdateOutcome::Updated), 1);
    let conflicts = count(&answers, UpdateOutcome::Conflict(key("a")));
    assert_eq!(conflicts, Fixture::CALLERS - 1);
}

/// They are different grants, although their revisions may be equal.
pub async fn an_update_does_not_reach_the_successor_of_a_deleted_connection(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let stale = revised(&*store, "a").await;
    let event = event(&key("a"), EventKind::Deleted);
    store.delete_connection(&key("a"), &event).await.unwrap();
    stored(&*store, put(connection("a"), 1)).await;
    let outcome = store.update_connections(&[stale], &[]).await.unwrap();
    assert_eq!(outcome, UpdateOutcome::Conflict(key("a")));
}

/// Its creation time, and the time of a fetch in between.
pub async fn an_update_keeps_the_fields_set_by_the_store(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let mut new = revised(&*store, "a").await;
    let touched = [(key("a"), moment(500))];
    store.touch_connections(&touched).await.unwrap();
    new.created_at = moment(777);
    new.last_fetched_at = None;
    store.update_connections(&[new], &[]).await.unwrap();
    let read = read(&*store, &key("a")).await;
    assert_eq!(read.created_at, moment(10));
    assert_eq!(read.last_fetched_at, Some(moment(500)));
}

/// The order of the calls does not matter.
pub async fn a_touch_stores_the_latest_time(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for id in ["a", "b"] {
        stored(&*store, put(connection(id), 0)).await;
    }
    let before = read(&*store, &key("a")).await;
    let touched = [3, 9, 6].map(|second| (key("a"), moment(second)));
    store.touch_connections(&touched).await.unwrap();
    let after = Connection {
        last_fetched_at: Some(moment(9)),
        ..before
    };
    assert_eq!(read(&*store, &key("a")).await, after);
    assert_eq!(read(&*store, &key("b")).await.last_fetched_at, None);
}

/// The other connections are changed.
pub async fn a_touch_of_an_unknown_connection_is_skipped(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    let touched = [(key("gone"), moment(5)), (key("a"), moment(6))];
    store.touch_connections(&touched).await.unwrap();
    let read = read(&*store, &key("a")).await;
    assert_eq!(read.last_fetched_at, Some(moment(6)));
    assert_eq!(store.connection(&key("gone")).await.unwrap(), None);
}

/// The event is stored with the deletion.
pub async fn a_deleted_connection_leaves_no_tokens(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    let event = event(&key("a"), EventKind::Deleted);
    assert!(store.delete_connection(&key("a"), &event).await.unwrap());
    assert_eq!(store.connection(&key("a")).await.unwrap(), None);
    assert_eq!(store.tokens(&key("a")).await.unwrap(), None);
    let events = store.events_after(1, 10).await.unwrap().events;
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].kind, EventKind::Deleted);
}

/// There is one event.
pub async fn of_many_that_delete_a_connection_one_does(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    stored(&*store, put(connection("a"), 0)).await;
    let answers = fixture
        .race(|_, store| async move {
            let event = event(&key("a"), EventKind::Deleted);
            store.delete_connection(&key("a"), &event).await.unwrap()
        })
        .await;
    assert_eq!(count(&answers, true), 1);
    assert_eq!(store.events_after(1, 99).await.unwrap().events.len(), 1);
}

/// Stores a connection and returns an updated version of it.
async fn revised(store: &dyn ConnectionStore, id: &str) -> Connection {
    stored(store, put(connection(id), 0)).await;
    let mut connection = read(store, &key(id)).await;
    connection.metadata = None;
    connection.updated_at = moment(100);
    connection.revision += 1;
    connection
}
