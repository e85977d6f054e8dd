//! Metrics, in the text format of Prometheus.
//!
//! Operations are counted from their records in the request log, so that a new kind of operation needs no
//! second place. Everything else is read when the metrics are read. No label has an unbounded number of
//! values: connections, sites and paths belong into the request log.

use std::{
    fmt,
    sync::{Arc, OnceLock},
};

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
    routing::get,
};
use prometheus_client::{
    collector::Collector,
    encoding::{DescriptorEncoder, EncodeMetric, prometheus_text},
    metrics::{
        TypedMetric,
        counter::{ConstCounter, Counter},
        family::Family,
        gauge::ConstGauge,
        histogram::{Histogram, exponential_buckets},
    },
    registry::Registry,
};
use threelo_core::{
    request_log::{AnsweredBy, RequestKind, RequestObserver, RequestRecord},
    storage::Store,
    token::TokenState,
};
use threelo_forward::{budget::BudgetReader, log::LogCounts};

use crate::{backups::BackupStatus, server::OpenConnections};

/// Labels with their values.
type Labels<const N: usize> = [(&'static str, &'static str); N];

/// The values of the labels of calls.
const PRODUCTS: [&str; 3] = ["jira", "confluence", "other"];
const CLASSES: [&str; 5] = ["2xx", "3xx", "4xx", "5xx", "other"];
const ORIGINS: [&str; 2] = [AnsweredBy::Atlassian.as_str(), AnsweredBy::Gateway.as_str()];

/// Returns the position of a value; that of the last one, if it is none of them.
fn position(values: &[&str], value: &str) -> usize {
    let found = values.iter().position(|it| *it == value);
    found.unwrap_or(values.len() - 1)
}

/// Counts operations. Clones share the counts.
#[derive(Debug, Clone)]
pub(crate) struct Metrics {
    calls: Family<Labels<3>, Counter>,
    durations: Family<Labels<1>, Histogram, fn() -> Histogram>,
    /// Members of `calls` by the positions of their labels. A call finds its counter here without a hash table.
    calls_at: Arc<[OnceLock<Counter>; PRODUCTS.len() * CLASSES.len() * ORIGINS.len()]>,
    durations_at: Arc<[OnceLock<Histogram>; PRODUCTS.len()]>,
    received: Counter,
    sent: Counter,
    retries: Counter,
    errors: Family<[(&'static str, String); 2], Counter>,
    refreshes: Family<[(&'static str, String); 1], Counter>,
    authorizations: Family<[(&'static str, String); 1], Counter>,
    deliveries: Family<Labels<1>, Counter>,
    idempotent_writes: Family<[(&'static str, String); 1], Counter>,
}

impl Default for Metrics {
    fn default() -> Self {
        Self {
            calls: Family::default(),
            calls_at: Arc::new([const { OnceLock::new() }; _]),
            durations_at: Arc::new([const { OnceLock::new() }; _]),
            // 5 ms to 82 s.
            durations: Family::new_with_constructor(|| {
                Histogram::new(exponential_buckets(0.005, 2.0, 15))
            }),
            received: Counter::default(),
            sent: Counter::default(),
            retries: Counter::default(),
            errors: Family::default(),
            refreshes: Family::default(),
            authorizations: Family::default(),
            deliveries: Family::default(),
            idempotent_writes: Family::default(),
        }
    }
}

impl Metrics {
    fn register(&self, registry: &mut Registry) {
        registry.register(
            "calls",
            "Calls through the proxy, by product, class of the status and origin of the answer",
            self.calls.clone(),
        );
        registry.register(
            "call_duration_seconds",
            "Time from the head of a call to the last byte of its answer",
            self.durations.clone(),
        );
        registry.register(
            "call_received_bytes",
            "Size of the bodies of calls",
            self.received.clone(),
        );
        registry.register(
            "call_sent_bytes",
            "Size of the bodies of answers",
            self.sent.clone(),
        );
        registry.register(
            "call_retries",
            "Times that a call was sent to Atlassian again",
            self.retries.clone(),
        );
        registry.register(
            "errors",
            "Failed operations, by kind and error code",
            self.errors.clone(),
        );
        registry.register(
            "refreshes",
            "Token refreshes, by outcome: ok, or the error code",
            self.refreshes.clone(),
        );
        registry.register(
            "authorizations",
            "Connect attempts, by outcome: ok, or the error code",
            self.authorizations.clone(),
        );
        registry.register(
            "event_deliveries",
            "Attempts to deliver an event, by outcome: delivered, retried or failed",
            self.deliveries.clone(),
        );
        registry.register(
            "idempotent_writes",
            "Writes with an idempotency key that were not simply sent, by what happened instead",
            self.idempotent_writes.clone(),
        );
    }

    fn count_call(&self, record: &RequestRecord) {
        let product = position(&PRODUCTS, product(&record.path));
        let class = position(&CLASSES, status_class(record.status));
        let origin = position(&ORIGINS, record.answered_by.as_str());
        let at = (product * CLASSES.len() + class) * ORIGINS.len() + origin;
        let calls = self.calls_at[at].get_or_init(|| {
            let labels = [
                ("product", PRODUCTS[product]),
                ("status", CLASSES[class]),
                ("origin", ORIGINS[origin]),
            ];
            self.calls.get_or_create_owned(&labels)
        });
        calls.inc();
        let durations = self.durations_at[product].get_or_init(|| {
            let labels = [("product", PRODUCTS[product])];
            self.durations.get_or_create_owned(&labels)
        });
        durations.observe(record.duration_us as f64 / 1e6);
        self.received.inc_by(record.bytes_in);
        self.sent.inc_by(record.bytes_out);
        let retries = record.attempts.saturating_sub(1);
        self.retries.inc_by(u64::from(retries));
        let error = record.error.as_deref().unwrap_or_default();
        if let Some(outcome) = error.strip_prefix("idempotency_") {
            let labels = [("outcome", outcome.to_owned())];
            self.idempotent_writes.get_or_create(&labels).inc();
        }
    }
}

impl RequestObserver for Metrics {
    fn observe(&self, record: &RequestRecord) {
        let outcome = || {
            let error = record.error.as_deref();
            [("outcome", error.unwrap_or("ok").to_owned())]
        };
        match record.kind {
            RequestKind::Proxy => self.count_call(record),
            RequestKind::Refresh => {
                self.refreshes.get_or_create(&outcome()).inc();
            }
            RequestKind::Authorization => {
                self.authorizations.get_or_create(&outcome()).inc();
            }
            RequestKind::Event => {
                let outcome = match record.error.as_deref() {
                    None => "delivered",
                    Some("not_delivered_yet") => "retried",
                    Some(_) => "failed",
                };
                let labels = [("outcome", outcome)];
                self.deliveries.get_or_create(&labels).inc();
            }
        }
        if let Some(code) = &record.error {
            let labels = [
                ("kind", record.kind.as_str().to_owned()),
                ("code", code.to_string()),
            ];
            self.errors.get_or_create(&labels).inc();
        }
    }
}

/// Returns the product that a path upstream belongs to.
pub(crate) fn product(path: &str) -> &'static str {
    let path = path.strip_prefix("/ex").unwrap_or(path);
    match path.split('/').nth(1) {
        Some("jira") => "jira",
        Some("confluence") => "confluence",
        _ => "other",
    }
}

fn status_class(status: u16) -> &'static str {
    match status {
        200..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        500..600 => "5xx",
        _ => "other",
    }
}

/// What metrics are read from when they are read.
#[derive(Clone)]
pub(crate) struct Sources {
    pub(crate) log: LogCounts,
    pub(crate) budget: BudgetReader,
    pub(crate) open: OpenConnections,
    /// Present if backups are made on schedule.
    pub(crate) backups: Option<BackupStatus>,
}

/// A value that is sampled.
pub(crate) enum Sample {
    Counter(u64),
    Gauge(u64),
}

impl Sources {
    /// Returns the name, the description and the value of each sampled metric: always the same ones in the same order.
    pub(crate) fn samples(&self) -> Vec<(&'static str, &'static str, Sample)> {
        use Sample::{Counter, Gauge};
        let budget = self.budget.stats();
        let mut samples = vec![
            (
                "open_connections",
                "Open client connections",
                Gauge(self.open.count()),
            ),
            (
                "log_records_shed",
                "Records of the request log that were lost, since they came faster than they could be written",
                Counter(self.log.dropped()),
            ),
            (
                "unauthenticated_calls",
                "Calls without a valid API key, which are not in the request log",
                Counter(self.log.unauthenticated()),
            ),
            (
                "rate_budget_limited_scopes",
                "Scopes that are near or over a limit of Atlassian's",
                Gauge(budget.limited_scopes),
            ),
            (
                "rate_budget_waiting_calls",
                "Calls that wait for their turn",
                Gauge(budget.waiting),
            ),
            (
                "rate_budget_delayed_calls",
                "Calls that have waited for their turn",
                Counter(budget.delayed),
            ),
            (
                "rate_budget_exhausted_calls",
                "Calls that were refused, since they would have waited too long",
                Counter(budget.exhausted),
            ),
            (
                "rate_limit_answers",
                "Answers of Atlassian's with status 429",
                Counter(budget.refused_upstream),
            ),
        ];
        if let Some(backups) = &self.backups {
            samples.extend([
                (
                    "newest_backup_timestamp_seconds",
                    "Time of the newest scheduled backup, in seconds since 1970; 0 if there is none",
                    Gauge(backups.newest()),
                ),
                (
                    "backup_interval_seconds",
                    "Time between two scheduled backups",
                    Gauge(backups.every.as_secs()),
                ),
            ]);
        }
        samples
    }
}

/// The metrics that are sampled when they are read.
struct Sampled(Sources);

impl fmt::Debug for Sampled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sampled")
    }
}

impl Collector for Sampled {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        fn write<M: EncodeMetric + TypedMetric>(
            encoder: &mut DescriptorEncoder<'_>,
            name: &str,
            help: &str,
            metric: M,
        ) -> fmt::Result {
            let help = format!("{help}.");
            metric.encode(encoder.encode_descriptor(name, &help, None, M::TYPE)?)
        }
        for (name, help, sample) in self.0.samples() {
            match sample {
                Sample::Counter(value) => {
                    write(&mut encoder, name, help, ConstCounter::new(value))?;
                }
                Sample::Gauge(value) => {
                    let value = i64::try_from(value).unwrap_or(i64::MAX);
                    write(&mut encoder, name, help, ConstGauge::new(value))?;
                }
            }
        }
        Ok(())
    }
}

/// The number of connections in each state.
#[derive(Debug)]
struct ConnectionStates(Vec<(TokenState, u64)>);

impl Collector for ConnectionStates {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let kind = ConstGauge::<i64>::TYPE;
        let help = "Connections of all environments, by the state of their tokens.";
        let mut family = encoder.encode_descriptor("connections", help, None, kind)?;
        let states = [
            TokenState::Active,
            TokenState::Failing,
            TokenState::Confirming,
            TokenState::NeedsReconnect,
        ];
        for state in states {
            let counted = self.0.iter().find(|(counted, _)| *counted == state);
            let count = counted.map_or(0, |(_, count)| *count);
            let value = ConstGauge::new(i64::try_from(count).unwrap_or(i64::MAX));
            value.encode(family.encode_family(&[("state", state.as_str())])?)?;
        }
        Ok(())
    }
}

/// Serves `GET /metrics`.
pub(crate) fn router(metrics: &Metrics, sources: Sources, store: Arc<dyn Store>) -> Router {
    let mut registry = Registry::with_prefix("threelo");
    metrics.register(&mut registry);
    registry.register_collector(Box::new(Sampled(sources)));
    let page = Page {
        registry: Arc::new(registry),
        store,
    };
    Router::new().route("/metrics", get(read)).with_state(page)
}

#[derive(Clone)]
struct Page {
    registry: Arc<Registry>,
    store: Arc<dyn Store>,
}

async fn read(State(page): State<Page>) -> Response {
    let mut text = String::new();
    let mut encoded = prometheus_text::encode(&mut text, &page.registry);
    // A database that fails must not hide the other metrics.
    match page.store.connection_states().await {
        Ok(states) => {
            let mut registry = Registry::with_prefix("threelo");
            registry.register_collector(Box::new(ConnectionStates(states)));
            encoded = encoded.and_then(|()| prometheus_text::encode(&mut text, &registry));
        }
        Err(error) => tracing::warn!(%error, "cannot count the connections for the metrics"),
    }
    match encoded {
        Ok(()) => ([(CONTENT_TYPE, prometheus_text::CONTENT_TYPE)], text).into_response(),
        Err(error) => {
            tracing::error!(%error, "cannot encode the metrics");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_product_is_read_from_the_path() {
        for (path, expected) in [
            ("/ex/jira/1/rest/api/3/myself", "jira"),
            ("/ex/confluence/1/wiki/api/v2/pages", "confluence"),
            ("/jira/forms/cloud/1", "jira"),
            ("/me", "other"),
            ("/proxy/nowhere", "other"),
            ("", "other"),
        ] {
            assert_eq!(product(path), expected, "{path}");
        }
    }
}
