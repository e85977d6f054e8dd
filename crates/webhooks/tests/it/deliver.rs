//! Events of a memory store, posted to receivers that listen on ports of their own.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};
use threelo_core::{
    clock::ManualClock,
    conformance::samples::{self, INTEGRATION, connection, integration, key},
    delivery::{DeliveryState, EventFilter},
    entropy::SystemEntropy,
    event::{Event, EventKind},
    memory::MemoryStore,
    quarantine::Quarantine,
    request_log::{AnsweredBy, RequestKind},
    secret::WebhookSigningKey,
    storage::{ConnectionStore, DeliveryStore, IntegrationStore, PutConnection, RequestLogStore},
};
use threelo_webhooks::{Deliverer, DelivererDependencies, WebhookSettings, client_builder};
use tokio::task::AbortHandle;

use crate::{receiver::Receiver, until};

const KEY: &str = "a signing key for tests";

/// An outbox, and the instances that deliver from it.
struct Outbox {
    store: MemoryStore,
    clock: ManualClock,
    settings: WebhookSettings,
    quarantine: Quarantine,
    deliverers: Vec<AbortHandle>,
}

impl Outbox {
    async fn to(first: &Receiver) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let clock = ManualClock::default();
        let store = MemoryStore::with_clock(Arc::new(clock.clone()));
        let integration = integration(INTEGRATION);
        assert!(store.insert_integration(&integration).await.unwrap());
        let mut settings = WebhookSettings::default();
        settings.primary = Some(first.url.clone());
        settings.signing_key = Some(WebhookSigningKey::new(KEY));
        Self {
            store,
            clock,
            settings,
            quarantine: Quarantine::default(),
            deliverers: Vec::new(),
        }
    }

    async fn and(first: &Receiver, second: &Receiver) -> Self {
        let mut outbox = Self::to(first).await;
        outbox.settings.secondary = Some(second.url.clone());
        outbox
    }

    /// Starts one more instance.
    fn start(&mut self) {
        let store = Arc::new(self.store.clone());
        let dependencies = DelivererDependencies {
            deliveries: store.clone(),
            events: store.clone(),
            environments: store,
            client: client_builder(&self.settings).unwrap().build().unwrap(),
            clock: Arc::new(self.clock.clone()),
            entropy: Arc::new(SystemEntropy),
        };
        let deliverer = Deliverer::new(dependencies, self.settings.clone());
        let deliverer = deliverer.recorded_in(Arc::new(self.store.clone()));
        let running = deliverer.under(self.quarantine.clone()).run();
        self.deliverers.push(tokio::spawn(running).abort_handle());
    }

    /// Stops an instance at whatever point it is.
    async fn kill(&mut self) {
        let deliverer = self.deliverers.pop().unwrap();
        deliverer.abort();
        until(async || deliverer.is_finished()).await;
    }

    /// Stores a connection.
    async fn connect(&self, id: &str, own: Option<&Receiver>) {
        let put = samples::put(connection(id), 0);
        let event = Event {
            webhook_url_override: own.map(|receiver| receiver.url.to_string()),
            ..put.events[0].clone()
        };
        let put = PutConnection {
            events: vec![event],
            ..put
        };
        self.store.put_connection(put).await.unwrap();
    }

    /// Deletes a connection.
    async fn delete(&self, id: &str) {
        let event = Event {
            id: format!("deletion of {id}"),
            webhook_url_override: None,
            ..samples::event(&key(id), EventKind::Deleted)
        };
        assert!(
            self.store
                .delete_connection(&key(id), &event)
                .await
                .unwrap()
        );
    }

    /// Moves the clock second by second, so that each sleeping task is woken in turn.
    async fn pass(&self, seconds: u64) {
        for _ in 0..seconds {
            until(async || self.clock.sleepers() >= self.deliverers.len()).await;
            self.clock.advance(Duration::from_secs(1));
        }
    }

    /// Returns the state of each delivery, the earliest event first.
    async fn states(&self) -> Vec<(DeliveryState, u32, Option<String>)> {
        let filter = EventFilter {
            limit: 1000,
            environment: "default".parse().unwrap(),
            failed: false,
            before: None,
        };
        let listed = self.store.listed_events(&filter).await.unwrap();
        let deliveries = listed.into_iter().rev().flat_map(|event| event.deliveries);
        deliveries
            .map(|one| (one.state, one.attempts, one.reason))
            .collect()
    }

    /// Waits until no delivery is waiting.
    async fn settled(&self) {
        until(async || {
            let states = self.states().await;
            !states.is_empty() && states.iter().all(|(s, ..)| *s != DeliveryState::Waiting)
        })
        .await;
    }
}

#[tokio::test]
async fn an_event_is_posted_to_both_addresses_with_both_signatures() {
    let (one, two) = (Receiver::start().await, Receiver::start().await);
    let mut outbox = Outbox::and(&one, &two).await;
    outbox.connect("a", None).await;
    outbox.start();
    outbox.settled().await;
    for receiver in [&one, &two] {
        let got = receiver.got();
        assert_eq!(got.len(), 1);
        let body: Value = serde_json::from_str(&got[0].body).unwrap();
        assert_eq!(body["operation"], "creation");
        assert_eq!(body["connectionId"], "a");
        assert_eq!(body["endUser"]["endUserId"], "user-17");
        assert_eq!(got[0].header("content-type"), "application/json");
        let (hmac, legacy) = receiver.signatures(KEY, &got[0].body);
        assert_eq!(got[0].header("x-nango-hmac-sha256"), hmac);
        assert_eq!(got[0].header("x-nango-signature"), legacy);
    }
    assert_eq!(
        outbox.states().await,
        vec![(DeliveryState::Delivered, 1, None); 2]
    );
}

#[tokio::test]
async fn a_copy_in_quarantine_delivers_nothing_until_it_is_adopted() {
    let receiver = Receiver::start().await;
    let mut outbox = Outbox::to(&receiver).await;
    outbox.connect("a", None).await;
    outbox.quarantine.set(true);
    outbox.start();
    outbox.pass(5).await;
    assert_eq!(receiver.got().len(), 0);
    outbox.quarantine.set(false);
    outbox.pass(2).await;
    outbox.settled().await;
    assert_eq!(receiver.got().len(), 1);
}

#[tokio::test]
async fn an_event_is_sent_to_the_connections_own_address_instead() {
    let (usual, own) = (Receiver::start().await, Receiver::start().await);
    let mut outbox = Outbox::to(&usual).await;
    outbox.connect("a", Some(&own)).await;
    outbox.start();
    outbox.settled().await;
    assert_eq!((usual.got().len(), own.got().len()), (0, 1));
}

#[tokio::test]
async fn a_503_is_retried_after_a_growing_pause() {
    let receiver = Receiver::start().await;
    receiver.answer_next(&[503, 503]);
    let mut outbox = Outbox::to(&receiver).await;
    outbox.connect("a", None).await;
    outbox.start();
    until(async || receiver.got().len() == 1).await;
    outbox.pass(2).await;
    assert_eq!(receiver.got().len(), 1, "the pause is three seconds");
    outbox.pass(3).await;
    until(async || receiver.got().len() == 2).await;
    outbox.pass(9).await;
    outbox.settled().await;
    let got = receiver.got();
    assert_eq!(got.len(), 3);
    assert!(got.iter().all(|one| one.body == got[0].body));
    assert_eq!(outbox.states().await, [(DeliveryState::Delivered, 3, None)]);
}

#[tokio::test]
async fn each_attempt_to_deliver_an_event_is_in_the_request_log_without_the_path_of_its_receiver() {
    let receiver = Receiver::start().await;
    receiver.answer_next(&[503]);
    let mut outbox = Outbox::to(&receiver).await;
    let secret = receiver.url.join("/hooks/T0SECRET?key=T0SECRET").unwrap();
    outbox.settings.primary = Some(secret);
    outbox.connect("a", None).await;
    outbox.start();
    until(async || receiver.got().len() == 1).await;
    outbox.pass(5).await;
    outbox.settled().await;
    let mut records = outbox
        .store
        .requests(&samples::all_requests())
        .await
        .unwrap();
    records.reverse();
    let [first, second] = &records[..] else {
        panic!("{records:?}");
    };
    for record in &records {
        assert_eq!(record.kind, RequestKind::Event);
        assert_eq!(record.answered_by, AnsweredBy::Receiver);
        assert_eq!(record.operation.as_deref(), Some("created"));
        assert_eq!(record.connection, Some(key("a").connection));
        assert_eq!(&*record.path, receiver.url.origin().ascii_serialization());
        assert_eq!(record.bytes_in, receiver.got()[0].body.len() as u64);
    }
    assert_eq!((first.status, first.attempts), (503, 1));
    assert_eq!(first.error.as_deref(), Some("not_delivered_yet"));
    let reason = first.reason.as_deref().unwrap();
    // 3 seconds and up to a fifth more, rounded.
    let expected = ["3s", "4s"].map(|wait| format!("answered 503; the next attempt is in {wait}"));
    assert!(
        expected.iter().any(|expected| reason == expected),
        "{reason}"
    );
    assert_eq!((second.status, second.attempts), (200, 2));
    assert_eq!((&second.error, &second.reason), (&None, &None));
    let json = serde_json::to_string(&records).unwrap();
    assert!(!json.contains("T0SECRET"), "{json}");
}

#[tokio::test]
async fn a_404_is_final_and_reported() {
    let receiver = Receiver::start().await;
    receiver.answer_next(&[404]);
    let mut outbox = Outbox::to(&receiver).await;
    outbox.connect("a", None).await;
    outbox.start();
    outbox.settled().await;
    outbox.pass(30).await;
    assert_eq!(receiver.got().len(), 1);
    let reason = Some("answered 404".to_owned());
    assert_eq!(outbox.states().await, [(DeliveryState::Failed, 1, reason)]);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let (elsewhere, receiver) = (Receiver::start().await, Receiver::start().await);
    receiver.redirect_to(&elsewhere.url);
    let mut outbox = Outbox::to(&receiver).await;
    outbox.connect("a", None).await;
    outbox.start();
    outbox.settled().await;
    assert_eq!(elsewhere.got().len(), 0);
    let reason = Some("answered 307".to_owned());
    assert_eq!(outbox.states().await, [(DeliveryState::Failed, 1, reason)]);
}

#[tokio::test]
async fn an_event_that_is_never_accepted_is_abandoned_after_three_days() {
    let receiver = Receiver::start().await;
    receiver.answer_always(503);
    let mut outbox = Outbox::to(&receiver).await;
    outbox.connect("a", None).await;
    outbox.start();
    until(async || {
        outbox
            .states()
            .await
            .iter()
            .any(|(.., reason)| reason.is_some())
    })
    .await;
    assert_eq!(outbox.states().await[0].0, DeliveryState::Waiting);
    outbox.clock.advance(Duration::from_secs(3 * 24 * 60 * 60));
    outbox.settled().await;
    let reason = Some("answered 503, and did so for three days".to_owned());
    assert_eq!(outbox.states().await, [(DeliveryState::Failed, 2, reason)]);
}

#[tokio::test]
async fn two_instances_deliver_an_event_once() {
    let receiver = Receiver::start().await;
    let mut outbox = Outbox::to(&receiver).await;
    for id in 0..50 {
        outbox.connect(&format!("customer-{id}"), None).await;
    }
    outbox.start();
    outbox.start();
    outbox.settled().await;
    outbox.pass(5).await;
    assert_eq!(receiver.got().len(), 50);
}

#[tokio::test]
async fn claims_of_a_dead_instance_are_delivered_by_another() {
    let receiver = Receiver::start().await;
    receiver.hang(true);
    let mut outbox = Outbox::to(&receiver).await;
    for id in ["a", "b", "c"] {
        outbox.connect(id, None).await;
    }
    outbox.start();
    until(async || receiver.got().len() == 3).await;
    outbox.kill().await;
    receiver.hang(false);
    outbox.start();
    outbox.pass(59).await;
    assert_eq!(receiver.got().len(), 3, "the lease still holds");
    outbox.pass(3).await;
    outbox.settled().await;
    let mut got: Vec<_> = receiver.got().into_iter().map(|one| one.body).collect();
    assert_eq!(got.len(), 6);
    got.sort();
    got.dedup();
    assert_eq!(got.len(), 3, "the same events, each with its id");
}

#[tokio::test]
async fn a_receiver_that_hangs_does_not_stop_the_others() {
    let (hanging, healthy, own) = (
        Receiver::start().await,
        Receiver::start().await,
        Receiver::start().await,
    );
    hanging.hang(true);
    let mut outbox = Outbox::and(&hanging, &healthy).await;
    for id in 0..100 {
        outbox.connect(&format!("customer-{id}"), None).await;
    }
    outbox.connect("last", Some(&own)).await;
    outbox.start();
    until(async || healthy.got().len() == 100 && own.got().len() == 1).await;
    assert!(hanging.got().len() < 20, "{}", hanging.got().len());
}

#[tokio::test]
async fn events_of_a_connection_are_delivered_in_order() {
    let receiver = Receiver::start().await;
    receiver.answer_next(&[503]);
    let mut outbox = Outbox::to(&receiver).await;
    outbox.settings.deletions = true;
    outbox.connect("a", None).await;
    outbox.start();
    until(async || receiver.got().len() == 1).await;
    outbox.delete("a").await;
    outbox.pass(6).await;
    outbox.settled().await;
    let operations: Vec<_> = receiver
        .got()
        .iter()
        .map(|one| one.json()["operation"].clone())
        .collect();
    assert_eq!(
        operations,
        [json!("creation"), json!("creation"), json!("deletion")]
    );
}

#[tokio::test]
async fn a_replayed_event_is_posted_again_with_its_id() {
    let receiver = Receiver::start().await;
    receiver.answer_next(&[410]);
    let mut outbox = Outbox::to(&receiver).await;
    outbox.connect("a", None).await;
    outbox.start();
    outbox.settled().await;
    assert!(
        outbox
            .store
            .replay_event(&"default".parse().unwrap(), 1)
            .await
            .unwrap()
    );
    outbox.pass(2).await;
    until(async || receiver.got().len() == 2).await;
    let got = receiver.got();
    assert_eq!(got[0].body, got[1].body);
    assert!(got[0].json()["eventId"].is_string());
}
