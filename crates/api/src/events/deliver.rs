//! The deliverer: routes new events, claims what is due, posts it, notes what came of it.

use std::{sync::Arc, time::Duration};

use futures_util::{FutureExt, StreamExt, future::BoxFuture, stream::FuturesUnordered};
use reqwest::Client;
use threelo_core::{
    clock::Clock,
    delivery::{Delivery, DeliveryOutcome, Receiver},
    entropy::Entropy,
    quarantine::Quarantine,
    storage::{Store, StoreError},
};

use super::{
    WebhookSettings,
    body::body,
    busy::Busy,
    post::{Posted, post},
};

/// How often it is looked for events while nothing is under way.
const POLL: Duration = Duration::from_secs(1);
/// For how long nobody else delivers what was claimed: far longer than one request takes.
const LEASE: Duration = Duration::from_secs(60);
/// How many events are routed in one step.
const PAGE: u32 = 200;
/// How many deliveries are claimed in one step.
const AT_ONCE: u32 = 8;
/// How many are under way at most.
const MOST_UNDER_WAY: usize = 64;
/// The pause before the second try; it doubles with every further one.
const FIRST_REST: Duration = Duration::from_secs(3);
/// The longest pause.
const LONGEST_REST: Duration = Duration::from_secs(60 * 60);
/// For how long it is tried.
const PATIENCE: Duration = Duration::from_secs(3 * 24 * 60 * 60);

/// Delivers events, at least once, in the order of each connection.
#[derive(Clone)]
pub struct Deliverer {
    shared: Arc<Shared>,
    quarantine: Quarantine,
}

struct Shared {
    store: Arc<dyn Store>,
    client: Client,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    settings: WebhookSettings,
}

/// What is under way: the receivers, and whether they were well, once it has ended.
type UnderWay = FuturesUnordered<BoxFuture<'static, (Receiver, bool)>>;

impl Deliverer {
    /// Puts the parts together. The client is one of [`client_builder`](super::client_builder).
    pub fn new(
        store: Arc<dyn Store>,
        client: Client,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        settings: WebhookSettings,
    ) -> Self {
        let shared = Arc::new(Shared {
            store,
            client,
            clock,
            entropy,
            settings,
        });
        Self {
            shared,
            quarantine: Quarantine::default(),
        }
    }

    /// Delivers nothing while this quarantine is on: the original of a copy does.
    #[must_use]
    pub fn under(self, quarantine: Quarantine) -> Self {
        Self { quarantine, ..self }
    }

    /// Delivers for as long as it is polled. What is under way when it is dropped is delivered
    /// once more by whoever comes next.
    pub async fn run(self) {
        let (mut busy, mut under_way) = (Busy::default(), UnderWay::new());
        let mut failing = false;
        loop {
            match self.turn(&mut busy, &mut under_way).await {
                Ok(()) => failing = false,
                Err(error) if failing => tracing::debug!(%error, "events can not be delivered yet"),
                Err(error) => {
                    failing = true;
                    tracing::warn!(%error, "events can not be delivered; trying again");
                }
            }
            let pause = self.shared.clock.sleep(POLL);
            let ended = async {
                match under_way.next().await {
                    Some(ended) => ended,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = pause => {}
                (receiver, is_well) = ended => {
                    busy.ended(&receiver, is_well, self.shared.clock.monotonic());
                }
            }
        }
    }

    /// Routes what is new, and begins with what is due and has room.
    async fn turn(&self, busy: &mut Busy, under_way: &mut UnderWay) -> Result<(), StoreError> {
        if self.quarantine.is_on() {
            return Ok(());
        }
        self.route().await?;
        while under_way.len() < MOST_UNDER_WAY {
            let except = busy.receivers(self.shared.clock.monotonic());
            let store = &self.shared.store;
            let claimed = store.claim_deliveries(AT_ONCE, LEASE, &except).await?;
            if claimed.is_empty() {
                break;
            }
            for delivery in claimed {
                busy.began(&delivery.receiver);
                under_way.push(self.clone().deliver(delivery).boxed());
            }
        }
        Ok(())
    }

    /// Makes deliveries of all events that are new.
    async fn route(&self) -> Result<(), StoreError> {
        loop {
            let from = self.shared.store.routed().await?;
            let events = self.shared.store.events_after(from, PAGE).await?;
            let Some(last) = events.last() else {
                return Ok(());
            };
            let deliveries = events
                .iter()
                .flat_map(|e| self.shared.settings.deliveries(e));
            let deliveries: Vec<_> = deliveries.collect();
            // Where others were faster, they are asked how far they came.
            self.shared
                .store
                .route(from, last.sequence, &deliveries)
                .await?;
        }
    }

    /// One delivery, from the request to its note; and whether the receiver is well.
    async fn deliver(self, delivery: Delivery) -> (Receiver, bool) {
        let posted = self.posted(&delivery).await;
        let is_well = !matches!(posted, Posted::Later(_));
        let outcome = self.outcome(&delivery, posted);
        let (connection, event) = (&delivery.event.connection, &delivery.event.id);
        match &outcome {
            DeliveryOutcome::Delivered => tracing::debug!(%connection, event, "event delivered"),
            DeliveryOutcome::Failed { reason } => {
                tracing::warn!(%connection, event, reason, "event given up; \
                    `threelo events replay` sends it once more");
            }
            DeliveryOutcome::Again { reason, rest } => {
                tracing::info!(%connection, event, reason, ?rest, "event not delivered yet");
            }
        }
        if let Err(error) = self.shared.store.settle_delivery(&delivery, &outcome).await {
            // It is due again when its lease is over.
            tracing::warn!(%connection, event, %error, "what came of its delivery was not noted");
        }
        (delivery.receiver, is_well)
    }

    async fn posted(&self, delivery: &Delivery) -> Posted {
        let settings = &self.shared.settings;
        let Some(address) = settings.address(&delivery.receiver) else {
            return Posted::Refused("the settings have no such address any more".to_owned());
        };
        let Some(key) = &settings.signing_key else {
            return Posted::Refused("there is no signing key".to_owned());
        };
        post(&self.shared.client, &address, key, body(&delivery.event)).await
    }

    fn outcome(&self, delivery: &Delivery, posted: Posted) -> DeliveryOutcome {
        match posted {
            Posted::Accepted => DeliveryOutcome::Delivered,
            Posted::Refused(reason) => DeliveryOutcome::Failed { reason },
            Posted::Later(reason) if delivery.age >= PATIENCE => DeliveryOutcome::Failed {
                reason: format!("{reason}, and did so for three days"),
            },
            Posted::Later(reason) => DeliveryOutcome::Again {
                reason,
                rest: rest(delivery.attempt, self.chance()),
            },
        }
    }

    fn chance(&self) -> f64 {
        let mut byte = [0; 1];
        self.shared.entropy.fill(&mut byte);
        f64::from(byte[0]) / 255.0
    }
}

impl std::fmt::Debug for Deliverer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Deliverer").finish_non_exhaustive()
    }
}

/// 3, 6, 12 … seconds after so many tries, and an hour in the end; up to a fifth more by chance, so
/// that a receiver that comes back is not met by all at once.
fn rest(attempt: u32, chance: f64) -> Duration {
    let doublings = attempt.saturating_sub(1).min(20);
    let rest = FIRST_REST.saturating_mul(1 << doublings).min(LONGEST_REST);
    rest.mul_f64(1.0 + chance / 5.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rests_double_up_to_an_hour() {
        let seconds = |attempt| rest(attempt, 0.0).as_secs();
        assert_eq!([1, 2, 3, 4].map(seconds), [3, 6, 12, 24]);
        assert_eq!([11, 12, u32::MAX].map(seconds), [3072, 3600, 3600]);
        assert_eq!(rest(1, 1.0), Duration::from_millis(3600));
    }
}
