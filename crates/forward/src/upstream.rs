//! The HTTP client for Atlassian's API: it follows no redirects and performs no retries of its own.

use std::{future::Future, pin::pin, sync::Arc, task::Poll, time::Duration};

use futures_util::future::poll_fn;
use http::{Request, Response, Uri, header, uri};
use hyper_rustls::ConfigBuilderExt;
use hyper_util::client::legacy::connect::HttpConnector;
use rustls::ClientConfig;
use threelo_core::clock::Clock;

use crate::{
    body::{Progress, Upload},
    egress::{Egress, OutgoingProxy},
    target::Origin,
};

mod pool;

use pool::Pool;
pub(crate) use pool::UpstreamBody;

/// Time limits of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeouts {
    /// For establishing a TCP connection.
    pub connect: Duration,
    /// For the head of the response, counted from the last byte of the request's body that was
    /// taken.
    pub response_head: Duration,
    /// For how long a body may stall, in either direction.
    pub idle_body: Duration,
    /// How long after its first attempt a call may start another one, regardless of `Retries`. So a
    /// call waits for its response for at most this time plus one `response_head`.
    pub attempts: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            response_head: Duration::from_secs(60),
            idle_body: Duration::from_secs(30),
            attempts: Duration::from_secs(60),
        }
    }
}

/// Returns the default TLS configuration: ring, and the roots that the operating system trusts.
///
/// # Errors
/// If the system's roots cannot be read.
pub fn platform_tls() -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .try_with_platform_verifier()?
        .with_no_client_auth();
    Ok(config)
}

#[derive(Clone)]
pub(crate) struct Upstream {
    origin: Origin,
    pool: Pool,
    timeouts: Timeouts,
    clock: Arc<dyn Clock>,
}

/// Why there is no response.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SendError {
    /// Nothing was sent.
    #[error("{0}")]
    NotSent(String),
    /// The request may have been sent.
    #[error("{0}")]
    Lost(String),
    /// No response in time.
    #[error("no answer in time")]
    TimedOut,
}

impl Upstream {
    pub(crate) fn new(
        origin: Origin,
        mut tls: ClientConfig,
        proxy: Option<OutgoingProxy>,
        timeouts: Timeouts,
        clock: Arc<dyn Clock>,
    ) -> Self {
        // The connector sets the protocols itself, and rejects a configuration that does.
        tls.alpn_protocols.clear();
        let mut http = HttpConnector::new();
        http.set_connect_timeout(Some(timeouts.connect));
        http.set_nodelay(true);
        http.enforce_http(false);
        let connector = hyper_rustls::HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_or_http()
            .enable_http1()
            .wrap_connector(Egress::new(http, proxy));
        let root = origin.at(uri::PathAndQuery::from_static("/"));
        Self {
            pool: Pool::new(root, connector, clock.clone()),
            origin,
            timeouts,
            clock,
        }
    }

    /// Sends the request to the path of its URI, and waits for the head of the response; the time limit does not run while the
    /// body makes progress.
    pub(crate) async fn send(
        &self,
        mut request: Request<Upload>,
        progress: &Progress,
    ) -> Result<Response<UpstreamBody>, SendError> {
        let mut parts = uri::Parts::default();
        parts.path_and_query = request.uri().path_and_query().cloned();
        *request.uri_mut() = Uri::from_parts(parts).expect("a path makes an address");
        let host = self.origin.host();
        request.headers_mut().insert(header::HOST, host);
        let limit = self.timeouts.response_head;
        let mut answer = pin!(self.pool.send(request));
        let mut still_since = self.clock.monotonic();
        let mut taken = progress.bytes();
        let mut timer = None;
        poll_fn(|context| {
            if let Poll::Ready(answer) = answer.as_mut().poll(context) {
                return Poll::Ready(answer);
            }
            loop {
                let timer_now = timer.get_or_insert_with(|| self.clock.sleep(limit));
                std::task::ready!(timer_now.as_mut().poll(context));
                let (now, moved) = (self.clock.monotonic(), progress.bytes());
                if moved == taken && now.since(still_since) >= limit {
                    return Poll::Ready(Err(SendError::TimedOut));
                }
                if moved != taken {
                    (taken, still_since) = (moved, now);
                }
                timer = Some(self.clock.sleep(limit));
            }
        })
        .await
    }
}
