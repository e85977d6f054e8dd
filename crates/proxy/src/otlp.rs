//! Exports operations over OTLP (HTTP, protobuf): each is a span, and metrics are counted.
//!
//! Spans are made from the records of the request log, when an operation has ended. So nothing below this
//! crate depends on OpenTelemetry, and a call does no more for its span than to choose an id.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use anyhow::Context;
use async_trait::async_trait;
use opentelemetry::{
    InstrumentationScope, KeyValue,
    metrics::{Counter, Histogram, Meter, MeterProvider},
    trace::{Event, SpanContext, SpanId, SpanKind, Status, TraceFlags, TraceId, TraceState},
};
use opentelemetry_http::{Bytes, HttpClient, HttpError};
use opentelemetry_otlp::{MetricExporter, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::{
    Resource,
    metrics::{PeriodicReader, SdkMeterProvider},
    trace::{BatchSpanProcessor, SpanData, SpanEvents, SpanLinks, SpanProcessor},
};
use threelo_core::{
    Timestamp,
    entropy::Entropy,
    request_log::{RequestKind, RequestObserver, RequestRecord},
    trace::TraceContext,
};
use tokio::runtime::Handle;
use url::Url;

use crate::metrics::{Sample, Sources, product};

/// How long one export may take.
const TIMEOUT: Duration = Duration::from_secs(10);

/// How long the last export may take at the shutdown.
const LAST_EXPORT: Duration = Duration::from_secs(5);

/// Exports operations to a collector.
pub(crate) struct Exporter {
    spans: BatchSpanProcessor,
    scope: InstrumentationScope,
    meters: SdkMeterProvider,
    meter: Meter,
    durations: Histogram<f64>,
    operations: Counter<u64>,
    entropy: Arc<dyn Entropy>,
}

impl Exporter {
    /// Starts exporting to the collector at this URL, to which `/v1/traces` and `/v1/metrics` are added.
    ///
    /// # Errors
    /// If the URL cannot be used.
    pub(crate) fn start(
        endpoint: &Url,
        http: reqwest::Client,
        entropy: Arc<dyn Entropy>,
    ) -> anyhow::Result<Self> {
        let client = Arc::new(Client {
            http,
            runtime: Handle::current(),
        });
        let base = endpoint.as_str().trim_end_matches('/');
        let unusable = || format!("cannot export to {endpoint}");
        let spans = SpanExporter::builder()
            .with_http()
            .with_shared_http_client(client.clone())
            .with_endpoint(format!("{base}/v1/traces"))
            .with_timeout(TIMEOUT)
            .build()
            .with_context(unusable)?;
        let metrics = MetricExporter::builder()
            .with_http()
            .with_shared_http_client(client)
            .with_endpoint(format!("{base}/v1/metrics"))
            .with_timeout(TIMEOUT)
            .build()
            .with_context(unusable)?;
        let resource = resource();
        let mut spans = BatchSpanProcessor::builder(spans).build();
        spans.set_resource(&resource);
        let meters = SdkMeterProvider::builder()
            .with_reader(PeriodicReader::builder(metrics).build())
            .with_resource(resource)
            .build();
        let meter = meters.meter("threelo");
        Ok(Self {
            spans,
            scope: InstrumentationScope::builder("threelo")
                .with_version(env!("CARGO_PKG_VERSION"))
                .build(),
            durations: meter
                .f64_histogram("threelo.operation.duration")
                .with_description("Duration of operations, by kind, product, status and origin")
                .with_unit("s")
                .with_boundaries((0..15).map(|n| 0.005 * f64::from(1 << n)).collect())
                .build(),
            operations: meter
                .u64_counter("threelo.operations")
                .with_description("Operations, by kind and error code")
                .build(),
            meters,
            meter,
            entropy,
        })
    }

    /// Also exports the metrics that are sampled.
    pub(crate) fn sample(&self, sources: &Sources) {
        for (index, (name, help, sample)) in sources.samples().into_iter().enumerate() {
            let sources = sources.clone();
            let value = move || match sources.samples()[index].2 {
                Sample::Counter(value) | Sample::Gauge(value) => value,
            };
            let name = format!("threelo.{name}");
            match sample {
                Sample::Counter(_) => drop(
                    self.meter
                        .u64_observable_counter(name)
                        .with_description(help)
                        .with_callback(move |observer| observer.observe(value(), &[]))
                        .build(),
                ),
                Sample::Gauge(_) => drop(
                    self.meter
                        .u64_observable_gauge(name)
                        .with_description(help)
                        .with_callback(move |observer| observer.observe(value(), &[]))
                        .build(),
                ),
            }
        }
    }

    /// Exports what is left. Blocks while it does.
    pub(crate) fn stop(&self) {
        if let Err(error) = self.spans.shutdown_with_timeout(LAST_EXPORT) {
            tracing::warn!(%error, "the last spans were not exported");
        }
        if let Err(error) = self.meters.shutdown_with_timeout(LAST_EXPORT) {
            tracing::warn!(%error, "the last metrics were not exported");
        }
    }
}

/// Returns the description of this service. `OTEL_SERVICE_NAME` and `OTEL_RESOURCE_ATTRIBUTES` change it.
fn resource() -> Resource {
    let version = KeyValue::new("service.version", env!("CARGO_PKG_VERSION"));
    let named = Resource::builder().build();
    let name = named.get(&"service.name".into());
    let is_named = name.is_some_and(|name| !name.as_str().starts_with("unknown_service"));
    let builder = Resource::builder().with_attribute(version);
    match is_named {
        true => builder.build(),
        false => builder.with_service_name("threelo").build(),
    }
}

impl RequestObserver for Exporter {
    fn observe(&self, record: &RequestRecord) {
        let kind = KeyValue::new("kind", record.kind.as_str());
        let error = record.error.as_deref().unwrap_or_default().to_owned();
        let error = KeyValue::new("error.code", error);
        self.operations.add(1, &[kind.clone(), error]);
        let labels = [
            kind,
            KeyValue::new("product", product(&record.path)),
            KeyValue::new("http.response.status_code", i64::from(record.status)),
            KeyValue::new("origin", record.answered_by.as_str()),
        ];
        self.durations
            .record(record.duration_us as f64 / 1e6, &labels);
        let trace = match record.trace {
            Some(trace) => trace,
            None => TraceContext::start(&*self.entropy),
        };
        if trace.sampled {
            self.spans.on_end(span(record, trace, self.scope.clone()));
        }
    }
}

/// Returns the span of an operation.
fn span(record: &RequestRecord, trace: TraceContext, scope: InstrumentationScope) -> SpanData {
    let text = |key: &'static str, value: Option<&str>| {
        value.map(|value| KeyValue::new(key, value.to_owned()))
    };
    let number = |key: &'static str, value: u64| {
        let value = i64::try_from(value).unwrap_or(i64::MAX);
        Some(KeyValue::new(key, value))
    };
    let environment = record.environment.as_ref().map(|id| id.as_str());
    let integration = record.integration.as_ref().map(|key| key.as_str());
    let connection = record.connection.as_ref().map(|id| id.as_str());
    let attributes = [
        text("threelo.kind", Some(record.kind.as_str())),
        text("threelo.environment", environment),
        text("threelo.integration", integration),
        text("threelo.connection", connection),
        text("threelo.api_key", record.api_key.as_deref()),
        text("threelo.operation", record.operation.as_deref()),
        text("threelo.answered_by", Some(record.answered_by.as_str())),
        text("threelo.reason", record.reason.as_deref()),
        text("error.type", record.error.as_deref()),
        text("atlassian.trace_id", record.trace_id.as_deref()),
        text("http.request.method", Some(&record.method)),
        text("url.path", Some(&record.path)),
        number("http.response.status_code", record.status.into()),
        number("http.request.body.size", record.bytes_in),
        number("http.response.body.size", record.bytes_out),
        number("threelo.attempts", record.attempts.into()),
    ];
    let mut events = SpanEvents::default();
    events.events = record
        .messages
        .iter()
        .map(|message| {
            let after = Duration::from_micros(message.after_us);
            let at = time(record.at.saturating_add(after).unwrap_or(record.at));
            Event::new(message.text.to_string(), at, Vec::new(), 0)
        })
        .collect();
    let failed =
        record.status >= 500 || (record.kind != RequestKind::Proxy && record.error.is_some());
    SpanData {
        span_context: SpanContext::new(
            TraceId::from(trace.trace),
            SpanId::from(trace.span),
            TraceFlags::SAMPLED,
            false,
            TraceState::default(),
        ),
        parent_span_id: trace.parent.map_or(SpanId::INVALID, SpanId::from),
        parent_span_is_remote: trace.parent.is_some(),
        span_kind: match record.kind {
            RequestKind::Proxy | RequestKind::Authorization => SpanKind::Server,
            RequestKind::Refresh | RequestKind::Event => SpanKind::Client,
        },
        // Of few values: the path is an attribute.
        name: match record.operation.as_deref() {
            Some(operation) => format!("{} {operation}", record.kind.as_str()).into(),
            None => format!("{} {}", record.kind.as_str(), record.method).into(),
        },
        start_time: time(record.at),
        end_time: time(record.ended_at()),
        attributes: attributes.into_iter().flatten().collect(),
        dropped_attributes_count: 0,
        events,
        links: SpanLinks::default(),
        status: match failed {
            true => Status::error(record.error.as_deref().unwrap_or_default().to_owned()),
            false => Status::Unset,
        },
        instrumentation_scope: scope,
    }
}

fn time(at: Timestamp) -> SystemTime {
    SystemTime::from(at)
}

/// The HTTP client of the exporters, which run in threads of their own without a runtime.
#[derive(Debug)]
struct Client {
    http: reqwest::Client,
    runtime: Handle,
}

#[async_trait]
impl HttpClient for Client {
    async fn send_bytes(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, HttpError> {
        let http = self.http.clone();
        let sent = self.runtime.spawn(async move {
            let (parts, body) = request.into_parts();
            let request = http
                .request(parts.method, parts.uri.to_string())
                .headers(parts.headers)
                .timeout(TIMEOUT)
                .body(body);
            let response = request.send().await?;
            let mut answer = http::Response::new(Bytes::new());
            *answer.status_mut() = response.status();
            *answer.headers_mut() = response.headers().clone();
            *answer.body_mut() = response.bytes().await?;
            Ok::<_, reqwest::Error>(answer)
        });
        Ok(sent.await??)
    }
}
