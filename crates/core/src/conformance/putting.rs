//! Guarantees of [`put_connection`](crate::storage::ConnectionStore::put_connection).

use std::collections::HashSet;

use super::{
    ConnectionStores, count,
    samples::{
        INTEGRATION, all_connections, bare_connection, connection, event, integration, key, key_in,
        moment, pending_grant, put, tokens,
    },
};
use crate::{
    connection::Connection,
    event::{Event, EventKind},
    hash::SecretHash,
    id::ConnectionKey,
    scope::ScopeSet,
    storage::{ConnectionStore, IntegrationStore, PutConnection, PutOutcome},
    token::TokenVersion,
};

type Fixture = super::Fixture<dyn ConnectionStores>;

/// Returns a store with the integration of the samples.
pub(super) async fn with_integration<S>(fixture: &super::Fixture<S>) -> std::sync::Arc<S>
where
    S: IntegrationStore + ?Sized + 'static,
{
    let store = fixture.store();
    let integration = integration(INTEGRATION);
    store.insert_integration(&integration).await.unwrap();
    store
}

/// They have consecutive positions.
pub async fn a_put_stores_its_events_in_order(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let kinds = [
        EventKind::Created,
        EventKind::Expiring { ends_at: moment(9) },
        EventKind::ScopesReduced {
            missing: ScopeSet::lenient("read:jira-work"),
        },
    ];
    let events = kinds.clone().into_iter().enumerate();
    let events = events.map(|(at, kind)| Event {
        id: format!("event {at}"),
        ..event(&key("a"), kind)
    });
    let put = PutConnection {
        events: events.collect(),
        ..put(connection("a"), 0)
    };
    stored(&*store, put).await;
    let stored = store.events_after(0, 10).await.unwrap().events;
    let stored: Vec<_> = stored.into_iter().map(|one| one.kind).collect();
    assert_eq!(stored, kinds);
}

/// Stores a connection, which must succeed, and returns its number.
pub(super) async fn stored(store: &dyn ConnectionStore, put: PutConnection) -> i64 {
    match store.put_connection(put).await.unwrap() {
        PutOutcome::Stored(id) => id,
        other => panic!("{other:?}"),
    }
}

/// Returns the connection, which must exist.
pub(super) async fn read(store: &dyn ConnectionStore, key: &ConnectionKey) -> Connection {
    let connection = store.connection(key).await.unwrap();
    connection.unwrap_or_else(|| panic!("{key} is there"))
}

/// Every field is kept, and fields without a value stay empty.
pub async fn a_connection_reads_back_whole(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let fetched = Connection {
        last_fetched_at: Some(moment(12)),
        ..connection("full")
    };
    for connection in [fetched, bare_connection("bare")] {
        let id = stored(&*store, put(connection.clone(), 0)).await;
        let expected = Connection { id, ..connection };
        assert_eq!(read(&*store, &expected.key).await, expected);
    }
}

/// All of them can be read once the connection is stored.
pub async fn a_new_connection_comes_with_tokens_and_event(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let put = put(connection("a"), 0);
    stored(&*store, put.clone()).await;
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(put.tokens));
    assert_eq!(store.token_version(&key("a")).await.unwrap().0, 1);
    let events = store.events_after(0, 10).await.unwrap().events;
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].id, put.events[0].id);
}

/// Nothing is stored for the other callers, not even an event.
pub async fn of_many_that_put_a_connection_one_does(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for expected in [0, 1] {
        let answers = fixture
            .race(|_, store| async move {
                let put = put(connection("a"), expected);
                store.put_connection(put).await.unwrap()
            })
            .await;
        let conflicts = count(&answers, PutOutcome::Conflict);
        assert_eq!(conflicts, Fixture::CALLERS - 1, "{answers:?}");
        let events = store.events_after(0, 99).await.unwrap().events;
        assert_eq!(events.len() as u64, expected + 1);
        let version = store.token_version(&key("a")).await.unwrap();
        assert_eq!(version, TokenVersion(expected + 1));
    }
}

/// The same id may exist in several integrations.
pub async fn connections_have_unique_numbers(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let other = integration("other");
    store.insert_integration(&other).await.unwrap();
    let ids = fixture
        .race(|caller, store| async move {
            let mut connection = connection("a");
            connection.key = match caller % 2 {
                0 => key(&caller.to_string()),
                _ => key_in("other", &(caller - 1).to_string()),
            };
            stored(&*store, put(connection, 0)).await
        })
        .await;
    let distinct: HashSet<_> = ids.iter().collect();
    assert_eq!(distinct.len(), Fixture::CALLERS);
    assert!(ids.iter().all(|id| *id > 0), "{ids:?}");
}

/// Its number, its creation time and the time of the last fetch stay; the revision increases.
pub async fn a_replaced_connection_keeps_the_fields_set_by_the_store(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let id = stored(&*store, put(connection("a"), 0)).await;
    let touched = [(key("a"), moment(500))];
    store.touch_connections(&touched).await.unwrap();

    let mut replaced = bare_connection("a");
    replaced.created_at = moment(777);
    replaced.updated_at = moment(778);
    assert_eq!(stored(&*store, put(replaced.clone(), 1)).await, id);
    let expected = Connection {
        id,
        created_at: moment(10),
        last_fetched_at: Some(moment(500)),
        revision: 2,
        ..replaced.clone()
    };
    assert_eq!(read(&*store, &key("a")).await, expected);

    replaced.revision = 9;
    stored(&*store, put(replaced, 2)).await;
    assert_eq!(read(&*store, &key("a")).await.revision, 9);
}

/// It is another grant, and a caller that remembers the number can detect that.
pub async fn a_connection_created_again_gets_another_number(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let old = stored(&*store, put(connection("a"), 0)).await;
    let event = event(&key("a"), EventKind::Deleted);
    assert!(store.delete_connection(&key("a"), &event).await.unwrap());
    let mut again = connection("a");
    again.created_at = moment(777);
    let new = stored(&*store, put(again.clone(), 1)).await;
    assert_ne!(new, old);
    assert_eq!(
        read(&*store, &key("a")).await,
        Connection { id: new, ..again }
    );
}

/// Tokens of the deleted connection must not be accepted for the next one.
pub async fn the_version_of_a_deleted_connection_is_remembered(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    assert_eq!(store.token_version(&key("a")).await.unwrap().0, 0);
    stored(&*store, put(connection("a"), 0)).await;
    assert!(store.replace_tokens(&key("a"), &tokens(2)).await.unwrap());
    let event = event(&key("a"), EventKind::Deleted);
    store.delete_connection(&key("a"), &event).await.unwrap();
    assert_eq!(store.token_version(&key("a")).await.unwrap().0, 2);
    for stale in [0, 1, 3] {
        let outcome = store.put_connection(put(connection("a"), stale)).await;
        assert_eq!(outcome.unwrap(), PutOutcome::Conflict, "{stale}");
    }
    stored(&*store, put(connection("a"), 2)).await;
    assert_eq!(store.tokens(&key("a")).await.unwrap(), Some(tokens(3)));
}

/// Neither tokens that skip a version nor tokens that contradict the expected version are stored.
pub async fn tokens_that_do_not_follow_store_no_connection(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let contradiction = PutConnection {
        tokens: tokens(2),
        ..put(connection("a"), 0)
    };
    for put in [put(connection("a"), 1), contradiction] {
        let outcome = store.put_connection(put).await.unwrap();
        assert_eq!(outcome, PutOutcome::Conflict);
    }
    assert_eq!(store.connection(&key("a")).await.unwrap(), None);
    assert_eq!(store.tokens(&key("a")).await.unwrap(), None);
    assert_eq!(store.events_after(0, 10).await.unwrap().events, []);
}

/// A connection must not be left behind by the deletion of its integration.
pub async fn a_connection_needs_its_integration(fixture: &Fixture) {
    let store = fixture.store();
    let outcome = store.put_connection(put(connection("a"), 0)).await;
    assert_eq!(outcome.unwrap(), PutOutcome::Conflict);
    assert_eq!(store.connection(&key("a")).await.unwrap(), None);
}

/// This holds for any number of callers, whichever connection they put.
pub async fn a_pending_grant_becomes_one_connection(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let grant = pending_grant("g");
    store.put_pending_grant(&grant).await.unwrap();
    let answers = fixture
        .race(|caller, store| async move {
            let put = PutConnection {
                pending: Some(SecretHash::of("g")),
                ..put(connection(&caller.to_string()), 0)
            };
            store.put_connection(put).await.unwrap()
        })
        .await;
    let gone = count(&answers, PutOutcome::PendingGone);
    assert_eq!(gone, Fixture::CALLERS - 1, "{answers:?}");
    assert_eq!(store.pending_grant(&grant.id).await.unwrap(), None);
    let listed = store.connections(&all_connections()).await.unwrap();
    assert_eq!(listed.len(), 1);
}

/// This outcome takes precedence over a conflict.
pub async fn without_its_pending_grant_nothing_is_stored(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    for expected in [0, 5] {
        let put = PutConnection {
            pending: Some(SecretHash::of("gone")),
            ..put(connection("a"), expected)
        };
        let outcome = store.put_connection(put).await.unwrap();
        assert_eq!(outcome, PutOutcome::PendingGone);
    }
    assert_eq!(store.connection(&key("a")).await.unwrap(), None);
    assert_eq!(store.token_version(&key("a")).await.unwrap().0, 0);
}

/// The caller can try again.
pub async fn a_conflict_does_not_use_up_the_pending_grant(fixture: &Fixture) {
    let store = with_integration(fixture).await;
    let grant = pending_grant("g");
    store.put_pending_grant(&grant).await.unwrap();
    let with_grant = |expected| PutConnection {
        pending: Some(grant.id),
        ..put(connection("a"), expected)
    };
    let outcome = store.put_connection(with_grant(5)).await.unwrap();
    assert_eq!(outcome, PutOutcome::Conflict);
    assert_eq!(
        store.pending_grant(&grant.id).await.unwrap(),
        Some(grant.clone())
    );
    stored(&*store, with_grant(0)).await;
}
