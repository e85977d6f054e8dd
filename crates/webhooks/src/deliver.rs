//! The deliverer: turns new events into deliveries, claims the deliveries that are due, posts them,
//! and stores the outcomes.
//!
//! Instances share the work through leases in the store. A delivery that an instance had claimed when
//! it died is due again a minute later, so it is delivered at least once, with the same event id.

use std::{collections::HashMap, sync::Arc, time::Duration};

use reqwest::Client;
use threelo_core::{
    clock::{Clock, Monotonic, doubled},
    delivery::{Delivery, DeliveryOutcome, Receiver},
    entropy::Entropy,
    environment::name_of,
    quarantine::Quarantine,
    request_log::{AnsweredBy, NoLog, RequestKind, RequestRecord, RequestRecorder},
    storage::{DeliveryStore, EnvironmentStore, EventStore, StoreError},
};
use tokio::task::{Id, JoinError, JoinSet};
use url::Url;

use crate::{
    WebhookSettings,
    body::body,
    busy::Busy,
    post::{Posted, Response, post},
};

/// How often the store is asked for new events while no delivery ends.
const POLL: Duration = Duration::from_secs(1);
/// How long a claim lasts: far longer than one request takes.
const LEASE: Duration = Duration::from_secs(60);
/// Maximum number of events that are routed in one step.
const PAGE: u32 = 200;
/// Maximum number of deliveries that are claimed in one step.
const CLAIM_BATCH: u32 = 8;
/// Maximum number of deliveries in progress.
const MAX_IN_PROGRESS: usize = 64;
/// Pause before the first retry; it doubles with each further one.
const FIRST_PAUSE: Duration = Duration::from_secs(3);
/// Maximum pause between retries.
const MAX_PAUSE: Duration = Duration::from_secs(60 * 60);
/// How long after its event a delivery is retried.
const RETRY_FOR: Duration = Duration::from_secs(3 * 24 * 60 * 60);

/// Dependencies of a [`Deliverer`].
pub struct DelivererDependencies {
    /// Stores deliveries.
    pub deliveries: Arc<dyn DeliveryStore>,
    /// Stores events.
    pub events: Arc<dyn EventStore>,
    /// Stores environments, whose names are in the bodies.
    pub environments: Arc<dyn EnvironmentStore>,
    /// Posts the deliveries. It is one of [`client_builder`](crate::client_builder).
    pub client: Client,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The source of randomness.
    pub entropy: Arc<dyn Entropy>,
}

/// Delivers events, at least once, in the order of each connection.
#[derive(Clone)]
pub struct Deliverer {
    shared: Arc<Shared>,
    quarantine: Quarantine,
    log: Arc<dyn RequestRecorder>,
}

struct Shared {
    dependencies: DelivererDependencies,
    settings: WebhookSettings,
}

impl std::ops::Deref for Shared {
    type Target = DelivererDependencies;

    fn deref(&self) -> &DelivererDependencies {
        &self.dependencies
    }
}

/// Deliveries in progress.
///
/// Each runs in a task of its own, because a delivery takes the store's write lock at its end: a
/// future that is only polled by the loop below could be granted that lock while the loop itself
/// waits for it.
#[derive(Default)]
struct InProgress {
    tasks: JoinSet<bool>,
    receivers: HashMap<Id, Receiver>,
    busy: Busy,
}

impl InProgress {
    fn begin(&mut self, deliverer: Deliverer, delivery: Delivery, environment: String) {
        let receiver = delivery.receiver.clone();
        self.busy.began(&receiver);
        let task = self.tasks.spawn(deliverer.deliver(delivery, environment));
        self.receivers.insert(task.id(), receiver);
    }

    /// Waits for the next delivery to end; forever if there is none.
    async fn next_ended(&mut self) -> Result<(Id, bool), JoinError> {
        match self.tasks.join_next_with_id().await {
            Some(ended) => ended,
            None => std::future::pending().await,
        }
    }

    fn ended(&mut self, ended: Result<(Id, bool), JoinError>, now: Monotonic) {
        let (id, is_healthy) = ended.unwrap_or_else(|error| {
            tracing::error!(%error, "a delivery failed unexpectedly; it is retried when its lease is over");
            (error.id(), false)
        });
        if let Some(receiver) = self.receivers.remove(&id) {
            self.busy.ended(&receiver, is_healthy, now);
        }
    }
}

impl Deliverer {
    /// Creates a deliverer.
    pub fn new(dependencies: DelivererDependencies, settings: WebhookSettings) -> Self {
        let shared = Arc::new(Shared {
            dependencies,
            settings,
        });
        Self {
            shared,
            quarantine: Quarantine::default(),
            log: Arc::new(NoLog),
        }
    }

    /// Delivers nothing while this quarantine is on: the original of a copy does.
    #[must_use]
    pub fn under(self, quarantine: Quarantine) -> Self {
        Self { quarantine, ..self }
    }

    /// Records each attempt in this log.
    #[must_use]
    pub fn recorded_in(self, log: Arc<dyn RequestRecorder>) -> Self {
        Self { log, ..self }
    }

    /// Delivers until the returned future is dropped, which also aborts the deliveries in progress;
    /// the next deliverer repeats those once their lease is over.
    pub async fn run(self) {
        let mut in_progress = InProgress::default();
        let mut failing = false;
        loop {
            match self.turn(&mut in_progress).await {
                Ok(()) => failing = false,
                Err(error) if failing => {
                    tracing::debug!(%error, "events still cannot be delivered")
                }
                Err(error) => {
                    failing = true;
                    tracing::warn!(%error, "events cannot be delivered; retrying");
                }
            }
            let poll = self.shared.clock.tick(POLL);
            tokio::select! {
                () = poll => {}
                ended = in_progress.next_ended() => {
                    in_progress.ended(ended, self.shared.clock.monotonic());
                }
            }
        }
    }

    /// Routes new events, and starts the deliveries that are due and have room.
    async fn turn(&self, in_progress: &mut InProgress) -> Result<(), StoreError> {
        if self.quarantine.is_on() {
            return Ok(());
        }
        self.route().await?;
        while in_progress.tasks.len() < MAX_IN_PROGRESS {
            let except = in_progress.busy.receivers(self.shared.clock.monotonic());
            let deliveries = &self.shared.deliveries;
            let claimed = deliveries
                .claim_deliveries(CLAIM_BATCH, LEASE, &except)
                .await?;
            if claimed.is_empty() {
                break;
            }
            let environments = self.shared.environments.environments().await?;
            for delivery in claimed {
                let id = delivery.event.subject.environment();
                let environment = name_of(&environments, id).to_owned();
                in_progress.begin(self.clone(), delivery, environment);
            }
        }
        Ok(())
    }

    /// Stores the deliveries of all new events.
    async fn route(&self) -> Result<(), StoreError> {
        loop {
            let from = self.shared.deliveries.routed().await?;
            let page = self.shared.events.events_after(from, PAGE).await?;
            let Some(last) = page.last else {
                return Ok(());
            };
            let deliveries = page
                .events
                .iter()
                .flat_map(|e| self.shared.settings.deliveries(e));
            let deliveries: Vec<_> = deliveries.collect();
            let store = &self.shared.deliveries;
            // If another instance was faster, the next turn continues from where it got to.
            store.route(from, last, &deliveries).await?;
        }
    }

    /// Posts one delivery, from the environment of this name, and stores its outcome; returns whether
    /// the receiver works.
    #[tracing::instrument(
        level = "debug",
        skip_all,
        fields(
            environment = %delivery.event.subject.environment(),
            integration = %delivery.event.subject.integration(),
            connection = delivery.event.subject.connection().map(tracing::field::display),
            event = delivery.event.id,
        )
    )]
    async fn deliver(self, delivery: Delivery, environment: String) -> bool {
        let clock = &*self.shared.clock;
        let (at, began) = (clock.now(), clock.monotonic());
        let body = body(&delivery.event, &environment);
        let bytes_in = body.len() as u64;
        let address = self.shared.settings.address(&delivery.receiver);
        let response = self.posted(address.as_deref(), body).await;
        let is_healthy = !matches!(response.posted, Posted::Retry(_));
        let outcome = self.outcome(&delivery, response.posted);
        self.log.record(RequestRecord {
            bytes_in,
            at,
            duration_us: duration_us(clock.monotonic().since(began)),
            ..record(&delivery, address.as_deref(), response.status, &outcome)
        });
        let (subject, event) = (&delivery.event.subject, &delivery.event.id);
        let (environment, integration) = (subject.environment(), subject.integration());
        let connection = subject.connection().map(tracing::field::display);
        match &outcome {
            DeliveryOutcome::Delivered => {
                tracing::debug!(%environment, %integration, connection, event, "event delivered");
            }
            DeliveryOutcome::Failed { reason } => tracing::warn!(
                %environment, %integration, connection, event, reason,
                "event not delivered; `threelo events replay` sends it again"
            ),
            DeliveryOutcome::Retry { reason, after } => tracing::info!(
                %environment, %integration, connection, event, reason, ?after,
                "event not delivered yet"
            ),
        }
        let settled = self.shared.deliveries.settle_delivery(&delivery, &outcome);
        if let Err(error) = settled.await {
            tracing::warn!(
                %environment, %integration, connection, event, %error,
                "the outcome of a delivery was not stored; it is retried when its lease is over"
            );
        }
        is_healthy
    }

    async fn posted(&self, address: Option<&str>, body: String) -> Response {
        let settings = &self.shared.settings;
        let Some(address) = address else {
            return Posted::Refused("its address is no longer configured".to_owned()).into();
        };
        let Some(key) = &settings.signing_key else {
            let problem = "there is no signing key: set THREELO_WEBHOOK_SIGNING_KEY";
            return Posted::Refused(problem.to_owned()).into();
        };
        let client = &self.shared.client;
        post(client, address, key, body, settings.link_local).await
    }

    fn outcome(&self, delivery: &Delivery, posted: Posted) -> DeliveryOutcome {
        match posted {
            Posted::Accepted => DeliveryOutcome::Delivered,
            Posted::Refused(reason) => DeliveryOutcome::Failed { reason },
            Posted::Retry(reason) if delivery.age >= RETRY_FOR => DeliveryOutcome::Failed {
                reason: format!("{reason}, and did so for three days"),
            },
            Posted::Retry(reason) => DeliveryOutcome::Retry {
                reason,
                after: pause(delivery.attempt, self.random_fraction()),
            },
        }
    }

    /// Returns a random number between 0 and 1.
    fn random_fraction(&self) -> f64 {
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

/// Returns the record of an attempt. Of the address it has only the origin: the rest may be secret.
fn record(
    delivery: &Delivery,
    address: Option<&str>,
    status: Option<u16>,
    outcome: &DeliveryOutcome,
) -> RequestRecord {
    let event = &delivery.event;
    let origin = address.and_then(|address| Url::parse(address).ok());
    let origin = origin.map_or(String::new(), |url| url.origin().ascii_serialization());
    let mut record = RequestRecord::new(
        RequestKind::Event,
        event.at,
        "POST",
        origin,
        status.unwrap_or(502),
    );
    record.environment = Some(event.subject.environment().clone());
    record.integration = Some(event.subject.integration().clone());
    record.connection = event.subject.connection().cloned();
    record.operation = Some(event.kind.name().into());
    record.tags = (&event.tags).into();
    record.attempts = delivery.attempt;
    if status.is_some() {
        record.answered_by = AnsweredBy::Receiver;
    }
    match outcome {
        DeliveryOutcome::Delivered => {}
        DeliveryOutcome::Failed { reason } => {
            record.error = Some("not_delivered".into());
            record.reason = Some(reason.as_str().into());
        }
        DeliveryOutcome::Retry { reason, after } => {
            record.error = Some("not_delivered_yet".into());
            record.reason = Some(format!("{reason}; the next attempt is in {after:.0?}").into());
        }
    }
    record
}

fn duration_us(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

/// Returns the pause after this attempt: 3, 6, 12 … seconds, at most an hour, plus up to a fifth at
/// random, so that a recovering receiver does not get every retry at once.
fn pause(attempt: u32, jitter: f64) -> Duration {
    let pause = doubled(FIRST_PAUSE, attempt.saturating_sub(1), MAX_PAUSE);
    pause.mul_f64(1.0 + jitter / 5.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_an_hour() {
        let seconds = |attempt| pause(attempt, 0.0).as_secs();
        assert_eq!([1, 2, 3, 4].map(seconds), [3, 6, 12, 24]);
        assert_eq!([11, 12, u32::MAX].map(seconds), [3072, 3600, 3600]);
        assert_eq!(pause(1, 1.0), Duration::from_millis(3600));
    }
}
