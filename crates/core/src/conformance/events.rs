//! Guarantees of [`EventStore`](crate::storage::EventStore).

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use super::{
    ConnectionStores,
    putting::{stored, with_integration},
    samples::{connection, event, key, moment, put},
};
use crate::{
    event::{Event, EventKind},
    storage::EventStore,
};

type Fixture = super::Fixture<dyn EventStore>;

/// Each event is read back with all its fields.
pub async fn events_are_read_in_order_after_a_position(fixture: &Fixture) {
    let store = fixture.store();
    for id in ["a", "b", "c"] {
        happen(&*store, id, 1).await;
    }
    let events = store.events_after(0, 10).await.unwrap().events;
    assert!(events.is_sorted_by_key(|event| event.sequence));
    for (given, id) in events.iter().zip(["a", "b", "c"]) {
        let expected = Event {
            sequence: given.sequence,
            at: moment(1),
            ..event(&key(id), EventKind::Created)
        };
        assert_eq!(*given, expected);
        assert_ne!(given.sequence, 0);
    }
    let first = events[0].sequence;
    assert_eq!(
        store.events_after(first, 1).await.unwrap().events,
        events[1..2]
    );
    assert_eq!(
        store.events_after(first, 9).await.unwrap().events,
        events[1..]
    );
    let last = events[2].sequence;
    assert_eq!(store.events_after(last, 9).await.unwrap().events, []);
}

/// It comes after the existing events, whether its subject is a connection that does not exist or
/// an integration as a whole.
pub async fn an_event_without_a_change_is_appended(fixture: &Fixture) {
    let store = fixture.store();
    happen(&*store, "a", 1).await;
    let failed = EventKind::AuthorizationFailed {
        reconnect: false,
        error: "callback_err".into(),
        reason: "the user declined".into(),
    };
    let of_connection = event(&key("never made"), failed);
    let of_integration = Event {
        kind: EventKind::IntegrationRecovered,
        subject: key("any").integration_ref().into(),
        ..of_connection.clone()
    };
    for event in [&of_connection, &of_integration] {
        store.append_event(event).await.unwrap();
    }
    let read = store.events_after(0, 10).await.unwrap().events;
    assert!(read.is_sorted_by(|one, next| one.sequence < next.sequence));
    let read: Vec<_> = read[1..]
        .iter()
        .map(|read| Event {
            sequence: 0,
            ..read.clone()
        })
        .collect();
    assert_eq!(read, [of_connection, of_integration]);
}

/// A reader that continues from the last position it saw sees every event while many callers write.
pub async fn no_appended_event_is_skipped(fixture: &Fixture) {
    let append =
        |store: Arc<dyn EventStore>, id: String| async move { happen(&*store, &id, 1).await };
    assert_eq!(
        seen_while_written(fixture, append).await,
        Fixture::CALLERS - 1
    );
}

/// The same holds for events that are stored with the change of a connection.
pub async fn no_event_is_skipped(fixture: &super::Fixture<dyn ConnectionStores>) {
    with_integration(fixture).await;
    let store_connection = |store: Arc<dyn ConnectionStores>, id: String| async move {
        stored(&*store, put(connection(&id), 0)).await;
    };
    assert_eq!(
        seen_while_written(fixture, store_connection).await,
        Fixture::CALLERS - 1
    );
}

/// An event exactly at the cutoff is kept.
pub async fn purging_events_keeps_the_later_ones(fixture: &Fixture) {
    let store = fixture.store();
    for (id, second) in [("old", 9), ("even", 10), ("new", 11)] {
        happen(&*store, id, second).await;
    }
    assert_eq!(store.purge_events(moment(10)).await.unwrap(), 1);
    let left = store.events_after(0, 10).await.unwrap().events;
    let left: Vec<_> = left.iter().map(|one| one.subject.clone()).collect();
    assert_eq!(left, [key("even"), key("new")]);
}

/// A reader that remembers a position would miss later events.
pub async fn positions_of_purged_events_are_not_reused(fixture: &Fixture) {
    let store = fixture.store();
    happen(&*store, "a", 1).await;
    let purged = store.events_after(0, 1).await.unwrap().events;
    assert_eq!(store.purge_events(moment(2)).await.unwrap(), 1);
    assert_eq!(store.events_after(0, 1).await.unwrap().events, []);
    happen(&*store, "b", 3).await;
    let next = store
        .events_after(purged[0].sequence, 9)
        .await
        .unwrap()
        .events;
    assert_eq!(next.len(), 1);
}

/// Returns how many events one caller reads while each of the others writes one.
async fn seen_while_written<S, F>(
    fixture: &super::Fixture<S>,
    write: impl Fn(Arc<S>, String) -> F + Copy + Send + 'static,
) -> usize
where
    S: EventStore + ?Sized + 'static,
    F: Future<Output = ()> + Send,
{
    let writers = Arc::new(AtomicUsize::new(Fixture::CALLERS - 1));
    let seen = fixture
        .race(|caller, store| {
            let writers = writers.clone();
            async move {
                if caller > 0 {
                    write(store, caller.to_string()).await;
                    writers.fetch_sub(1, Ordering::SeqCst);
                    return 0;
                }
                let (mut place, mut seen) = (0, 0);
                loop {
                    // Asked before the read, so that the last read covers all events.
                    let all_written = writers.load(Ordering::SeqCst) == 0;
                    let events = store.events_after(place, 5).await.unwrap().events;
                    if events.is_empty() && all_written {
                        return seen;
                    }
                    for event in events {
                        assert!(event.sequence > place);
                        place = event.sequence;
                        seen += 1;
                    }
                }
            }
        })
        .await;
    seen.into_iter().sum()
}

async fn happen(store: &dyn EventStore, id: &str, second: i64) {
    let event = Event {
        at: moment(second),
        ..event(&key(id), EventKind::Created)
    };
    store.append_event(&event).await.unwrap();
}
