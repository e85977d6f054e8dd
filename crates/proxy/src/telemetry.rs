//! The export of traces and metrics, which is off unless a collector is set.

use std::sync::Arc;

use threelo_core::{entropy::Entropy, request_log::RequestObserver};
use url::Url;

use crate::{config::NetworkProxy, metrics::Sources};
#[cfg(feature = "otlp")]
use crate::{http::outgoing_client, otlp::Exporter};

/// The export of traces and metrics. Clones share it.
#[derive(Clone, Default)]
pub(crate) struct Telemetry {
    #[cfg(feature = "otlp")]
    exporter: Option<Arc<Exporter>>,
}

#[cfg(feature = "otlp")]
impl Telemetry {
    /// Starts the export to a collector, if there is one.
    pub(crate) fn start(
        endpoint: Option<&Url>,
        network: &NetworkProxy,
        entropy: &Arc<dyn Entropy>,
    ) -> anyhow::Result<Self> {
        let Some(endpoint) = endpoint else {
            return Ok(Self::default());
        };
        let exporter = Exporter::start(endpoint, outgoing_client(network)?, entropy.clone())?;
        let exporter = Some(Arc::new(exporter));
        Ok(Self { exporter })
    }

    /// Returns whether spans are exported.
    pub(crate) fn is_on(&self) -> bool {
        self.exporter.is_some()
    }

    /// Returns what turns records into spans.
    pub(crate) fn observer(&self) -> Option<Arc<dyn RequestObserver>> {
        let exporter = self.exporter.clone()?;
        Some(exporter)
    }

    /// Also exports the metrics that are sampled.
    pub(crate) fn sample(&self, sources: &Sources) {
        if let Some(exporter) = &self.exporter {
            exporter.sample(sources);
        }
    }

    /// Exports what is left.
    pub(crate) async fn stop(&self) {
        if let Some(exporter) = self.exporter.clone() {
            // A panic has been reported by the panic hook.
            let _ = tokio::task::spawn_blocking(move || exporter.stop()).await;
        }
    }
}

#[cfg(not(feature = "otlp"))]
impl Telemetry {
    pub(crate) fn start(
        _: Option<&Url>,
        _: &NetworkProxy,
        _: &Arc<dyn Entropy>,
    ) -> anyhow::Result<Self> {
        Ok(Self::default())
    }

    pub(crate) fn is_on(&self) -> bool {
        false
    }

    pub(crate) fn observer(&self) -> Option<Arc<dyn RequestObserver>> {
        None
    }

    pub(crate) fn sample(&self, _: &Sources) {}

    pub(crate) async fn stop(&self) {}
}
