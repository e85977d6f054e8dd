//! Guarantees of [`DeliveryStore`](crate::storage::DeliveryStore).

use std::time::Duration;

use super::{
    DeliveryStores, count,
    samples::{environment_id, event, key, moment},
};
use crate::{
    delivery::{
        Delivery, DeliveryOutcome, DeliveryState, EventFilter, ListedDelivery, NewDelivery,
        Receiver,
    },
    event::{Event, EventKind},
    storage::{DeliveryStore, EventStore},
};

type Fixture = super::Fixture<dyn DeliveryStores>;

/// Duration of a delivery lease in seconds.
const LEASE: u64 = 60;

/// No event waits to be routed either.
pub async fn a_new_outbox_has_nothing_to_deliver(fixture: &Fixture) {
    let store = fixture.store();
    assert_eq!(store.routed().await.unwrap(), 0);
    assert_eq!(claim(&*store).await, []);
    assert_eq!(list(&*store, false).await, []);
}

/// Callers that come later find that the position has moved.
pub async fn of_many_that_route_an_event_one_does(fixture: &Fixture) {
    let store = fixture.store();
    let place = happen(&*store, "a").await;
    let answers = fixture
        .race(move |_, store| async move {
            let to = [delivery(place, "a", Receiver::Primary)];
            store.route(0, place, &to).await.unwrap()
        })
        .await;
    assert_eq!(count(&answers, true), 1);
    assert_eq!(store.routed().await.unwrap(), place);
    assert_eq!(claim(&*store).await.len(), 1);
}

/// Each delivery carries the whole event.
pub async fn each_receiver_gets_an_event(fixture: &Fixture) {
    let store = fixture.store();
    let place = happen(&*store, "a").await;
    let own = Receiver::PerConnection("https://app.example/own?a=b".into());
    let receivers = [Receiver::Primary, Receiver::Secondary, own];
    route(&*store, &[(place, "a", &receivers)]).await;
    let mut claimed = claim(&*store).await;
    claimed.sort_by(|one, other| one.receiver.cmp(&other.receiver));
    let events = store.events_after(0, 10).await.unwrap().events;
    for (claimed, receiver) in claimed.iter().zip(&receivers) {
        assert_eq!(claimed.event, events[0]);
        assert_eq!(claimed.receiver, *receiver);
        assert_eq!(claimed.attempt, 1);
    }
    assert_eq!(claimed.len(), 3);
}

/// This holds for any number of concurrent callers.
pub async fn of_many_that_claim_a_delivery_one_gets_it(fixture: &Fixture) {
    let store = fixture.store();
    for id in ["a", "b", "c"] {
        routed(&*store, id).await;
    }
    let answers = fixture
        .race(|_, store| async move { claim(&*store).await })
        .await;
    let mut claimed: Vec<_> = answers
        .into_iter()
        .flatten()
        .map(|one| name(&one))
        .collect();
    // A caller that loses a race calls again.
    claimed.extend(claim(&*store).await.iter().map(name));
    claimed.sort();
    assert_eq!(claimed, ["a", "b", "c"]);
}

/// The instance that claimed it may have stopped.
pub async fn a_delivery_is_due_again_when_its_lease_is_over(fixture: &Fixture) {
    let store = fixture.store();
    routed(&*store, "a").await;
    assert_eq!(claim(&*store).await.len(), 1);
    fixture.advance(LEASE - 20);
    assert_eq!(claim(&*store).await, []);
    fixture.advance(21);
    let again = claim(&*store).await;
    assert_eq!(again[0].attempt, 2);
    assert!(again[0].age >= Duration::from_secs(LEASE), "{again:?}");
}

/// A refused delivery is not due again either.
pub async fn a_settled_delivery_is_not_due_again(fixture: &Fixture) {
    let store = fixture.store();
    for (id, outcome) in [("a", DeliveryOutcome::Delivered), ("b", refused())] {
        routed(&*store, id).await;
        let claimed = claim(&*store).await;
        assert!(settle(&*store, &claimed[0], &outcome).await);
        assert!(!settle(&*store, &claimed[0], &DeliveryOutcome::Delivered).await);
    }
    fixture.advance(LEASE * 100);
    assert_eq!(claim(&*store).await, []);
    let expected = [
        ("b", DeliveryState::Failed, Some("answered 404")),
        ("a", DeliveryState::Delivered, None),
    ];
    for ((event, deliveries), (id, state, reason)) in
        list(&*store, false).await.iter().zip(expected)
    {
        let told = ListedDelivery {
            receiver: Receiver::Primary,
            state,
            attempts: 1,
            reason: reason.map(str::to_owned),
        };
        assert_eq!((&**event, &deliveries[..]), (id, &[told][..]));
    }
}

/// It is due again after the delay, not before.
pub async fn a_delivery_to_retry_is_due_after_its_delay(fixture: &Fixture) {
    let store = fixture.store();
    routed(&*store, "a").await;
    let claimed = claim(&*store).await;
    assert!(settle(&*store, &claimed[0], &again(600)).await);
    let listed = list(&*store, false).await;
    assert_eq!(listed[0].1[0].state, DeliveryState::Waiting);
    assert_eq!(listed[0].1[0].reason.as_deref(), Some("answered 503"));
    fixture.advance(580);
    assert_eq!(claim(&*store).await, []);
    fixture.advance(21);
    assert_eq!(claim(&*store).await[0].attempt, 2);
}

/// Another instance holds the claim by then.
pub async fn a_stale_claim_settles_nothing(fixture: &Fixture) {
    let store = fixture.store();
    routed(&*store, "a").await;
    let stale = claim(&*store).await.remove(0);
    fixture.advance(LEASE + 1);
    let claimed = claim(&*store).await.remove(0);
    assert!(!settle(&*store, &stale, &DeliveryOutcome::Delivered).await);
    assert!(!settle(&*store, &stale, &again(9000)).await);
    assert!(settle(&*store, &claimed, &DeliveryOutcome::Delivered).await);
}

/// The remaining receivers get their deliveries.
pub async fn receivers_can_be_excluded(fixture: &Fixture) {
    let store = fixture.store();
    let place = happen(&*store, "a").await;
    let own = Receiver::PerConnection("https://app.example/'own'".into());
    let receivers = [Receiver::Primary, Receiver::Secondary, own.clone()];
    route(&*store, &[(place, "a", &receivers)]).await;
    let lease = Duration::from_secs(LEASE);
    let except = [Receiver::Primary, own];
    let claimed = store.claim_deliveries(10, lease, &except).await.unwrap();
    assert_eq!(claimed.len(), 1);
    assert_eq!(claimed[0].receiver, Receiver::Secondary);
    assert_eq!(claim(&*store).await.len(), 2);
}

/// The order holds for each receiver; a delivery that waits for one receiver does not delay the
/// others.
pub async fn events_of_a_connection_come_one_after_the_other(fixture: &Fixture) {
    let store = fixture.store();
    let (first, other) = (happen(&*store, "a").await, happen(&*store, "b").await);
    let second = delete(&*store, "a").await;
    let both = [Receiver::Primary, Receiver::Secondary];
    let usual = [Receiver::Primary];
    route(
        &*store,
        &[
            (first, "a", &usual),
            (other, "b", &usual),
            (second, "a", &both),
        ],
    )
    .await;
    let claimed = claim(&*store).await;
    let places: Vec<_> = claimed
        .iter()
        .map(|one| (one.event.sequence, one.receiver.to_string()))
        .collect();
    let expected = [(first, "first"), (other, "first"), (second, "second")];
    assert_eq!(places, expected.map(|(at, to)| (at, to.to_owned())));

    assert!(settle(&*store, &claimed[0], &again(600)).await);
    fixture.advance(300);
    let meanwhile = claim(&*store).await;
    assert!(
        meanwhile
            .iter()
            .all(|one| one.event.subject == key("b") || one.receiver == Receiver::Secondary)
    );
    fixture.advance(301);
    let retried = claim(&*store).await;
    let retried = retried.iter().find(|one| one.event.sequence == first);
    assert!(settle(&*store, retried.unwrap(), &refused()).await);
    let next = claim(&*store).await;
    assert_eq!(next[0].event.sequence, second);
}

/// At most the requested number is claimed, the earliest deliveries first.
pub async fn deliveries_are_claimed_in_their_order(fixture: &Fixture) {
    let store = fixture.store();
    for id in ["c", "b", "a"] {
        routed(&*store, id).await;
    }
    let lease = Duration::from_secs(LEASE);
    let two = store.claim_deliveries(2, lease, &[]).await.unwrap();
    assert_eq!(two.iter().map(name).collect::<Vec<_>>(), ["c", "b"]);
    let rest = store.claim_deliveries(2, lease, &[]).await.unwrap();
    assert_eq!(rest.iter().map(name).collect::<Vec<_>>(), ["a"]);
}

/// It keeps its id, and its failure is cleared.
pub async fn a_replayed_event_is_delivered_again(fixture: &Fixture) {
    let store = fixture.store();
    let place = routed(&*store, "a").await;
    let claimed = claim(&*store).await;
    assert!(settle(&*store, &claimed[0], &refused()).await);
    assert_eq!(list(&*store, true).await.len(), 1);

    assert!(
        !store
            .replay_event(&environment_id(), place + 1000)
            .await
            .unwrap()
    );
    assert!(store.replay_event(&environment_id(), place).await.unwrap());
    assert_eq!(list(&*store, true).await, []);
    let listed = list(&*store, false).await;
    assert_eq!(listed[1].1[0].state, DeliveryState::Replayed);
    let new = store.events_after(place, 10).await.unwrap().events;
    let expected = Event {
        sequence: new[0].sequence,
        ..claimed[0].event.clone()
    };
    assert_eq!(new, [expected]);
    let to = [delivery(new[0].sequence, "a", Receiver::Primary)];
    assert!(store.route(place, new[0].sequence, &to).await.unwrap());
    assert_eq!(claim(&*store).await[0].event.id, claimed[0].event.id);
}

/// Delivered and undelivered events alike.
pub async fn purging_events_removes_their_deliveries(fixture: &Fixture) {
    let store = fixture.store();
    let place = routed(&*store, "a").await;
    assert_eq!(store.purge_events(moment(1000)).await.unwrap(), 1);
    assert_eq!(claim(&*store).await, []);
    assert_eq!(list(&*store, false).await, []);
    assert!(!store.replay_event(&environment_id(), place).await.unwrap());
    assert_eq!(store.routed().await.unwrap(), place);
}

/// The list has pages.
pub async fn events_are_listed_newest_first(fixture: &Fixture) {
    let store = fixture.store();
    let mut places = Vec::new();
    for id in ["a", "b", "c"] {
        places.push(happen(&*store, id).await);
    }
    let page = |before| EventFilter {
        environment: environment_id(),
        before,
        limit: 2,
        failed: false,
    };
    let listed = store.listed_events(&page(None)).await.unwrap();
    let seen: Vec<_> = listed.iter().map(|one| one.event.sequence).collect();
    assert_eq!(seen, [places[2], places[1]]);
    assert!(listed.iter().all(|one| one.deliveries.is_empty()));
    let listed = store.listed_events(&page(Some(places[1]))).await.unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].event.sequence, places[0]);
}

/// Appends an event of a connection and returns its position.
async fn happen(store: &dyn EventStore, id: &str) -> u64 {
    let before = latest(store).await;
    let event = event(&key(id), EventKind::Created);
    store.append_event(&event).await.unwrap();
    let after = latest(store).await;
    assert!(after > before);
    after
}

async fn delete(store: &dyn EventStore, id: &str) -> u64 {
    let event = event(&key(id), EventKind::Deleted);
    store.append_event(&event).await.unwrap();
    latest(store).await
}

async fn latest(store: &dyn EventStore) -> u64 {
    let events = store.events_after(0, 100).await.unwrap().events;
    events.last().map_or(0, |event| event.sequence)
}

fn delivery(event: u64, id: &str, receiver: Receiver) -> NewDelivery {
    NewDelivery {
        event,
        subject: key(id).into(),
        receiver,
    }
}

async fn route(store: &dyn DeliveryStores, events: &[(u64, &str, &[Receiver])]) {
    let deliveries: Vec<_> = events
        .iter()
        .flat_map(|(event, id, to)| to.iter().map(|to| delivery(*event, id, to.clone())))
        .collect();
    let (from, to) = (store.routed().await.unwrap(), latest(store).await);
    assert!(store.route(from, to, &deliveries).await.unwrap());
}

/// Appends an event that is due for the primary receiver.
async fn routed(store: &dyn DeliveryStores, id: &str) -> u64 {
    let place = happen(store, id).await;
    route(store, &[(place, id, &[Receiver::Primary])]).await;
    place
}

async fn claim(store: &dyn DeliveryStore) -> Vec<Delivery> {
    let lease = Duration::from_secs(LEASE);
    store.claim_deliveries(10, lease, &[]).await.unwrap()
}

fn connection_of(event: &Event) -> String {
    let id = event.subject.connection();
    id.expect("it is about a connection").to_string()
}

fn name(delivery: &Delivery) -> String {
    connection_of(&delivery.event)
}

async fn settle(store: &dyn DeliveryStore, claimed: &Delivery, outcome: &DeliveryOutcome) -> bool {
    store.settle_delivery(claimed, outcome).await.unwrap()
}

fn refused() -> DeliveryOutcome {
    let reason = "answered 404".to_owned();
    DeliveryOutcome::Failed { reason }
}

fn again(seconds: u64) -> DeliveryOutcome {
    DeliveryOutcome::Retry {
        reason: "answered 503".to_owned(),
        after: Duration::from_secs(seconds),
    }
}

/// Lists the events by connection id, with their deliveries.
async fn list(store: &dyn DeliveryStore, failed: bool) -> Vec<(String, Vec<ListedDelivery>)> {
    let filter = EventFilter {
        environment: environment_id(),
        failed,
        before: None,
        limit: 10,
    };
    let listed = store.listed_events(&filter).await.unwrap();
    let named = listed
        .into_iter()
        .map(|one| (connection_of(&one.event), one.deliveries));
    named.collect()
}
