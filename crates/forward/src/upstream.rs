//! The HTTP client for Atlassian's API: it follows no redirects and performs no retries of its own.

use std::{future::Future, pin::pin, sync::Arc, task::Poll, time::Duration};

use futures_util::future::poll_fn;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper_rustls::{ConfigBuilderExt, HttpsConnector};
use hyper_util::{
    client::legacy::{Client, Error, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use rustls::ClientConfig;
use threelo_core::{clock::Clock, upstream::innermost};

use crate::{
    body::{Progress, Upload},
    egress::{Egress, OutgoingProxy},
};

/// Time limits of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeouts {
    /// For establishing a TCP connection.
    pub connect: Duration,
    /// For the head of the answer, counted from the last byte of the request's body that was
    /// taken.
    pub response_head: Duration,
    /// For how long a body may stall, in either direction.
    pub idle_body: Duration,
    /// How long after its first attempt a call may start another one, regardless of `Retries`. So a
    /// call waits for its answer for at most this time plus one `response_head`.
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

/// How long an unused connection is kept. Shorter than Atlassian's edge keeps it, so that a call
/// rarely uses a connection that is being closed.
const POOL_IDLE: Duration = Duration::from_secs(45);
const POOL_SIZE: usize = 256;
/// How much of an answer is read ahead of its caller, and the maximum size of its head, in bytes. hyper's own limit of
/// 400 KiB makes callers that read slowly expensive.
const READ_AHEAD: usize = 64 * 1024;

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
    client: Client<HttpsConnector<Egress>, Upload>,
    timeouts: Timeouts,
    clock: Arc<dyn Clock>,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SendError {
    /// Nothing was sent.
    #[error("{0}")]
    NotSent(String),
    /// The request may have been sent.
    #[error("{0}")]
    Lost(String),
    /// No answer in time.
    #[error("no answer in time")]
    TimedOut,
}

impl Upstream {
    pub(crate) fn new(
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
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(POOL_IDLE)
            .pool_max_idle_per_host(POOL_SIZE)
            .http1_max_buf_size(READ_AHEAD)
            .build(connector);
        Self {
            client,
            timeouts,
            clock,
        }
    }

    /// Sends the request and waits for the head of the answer; the time limit does not run while the
    /// body makes progress.
    pub(crate) async fn send(
        &self,
        request: Request<Upload>,
        progress: &Progress,
    ) -> Result<Response<Incoming>, SendError> {
        let limit = self.timeouts.response_head;
        let mut answer = pin!(self.client.request(request));
        let mut still_since = self.clock.monotonic();
        let mut taken = progress.bytes();
        let mut timer = None;
        poll_fn(|context| {
            if let Poll::Ready(answer) = answer.as_mut().poll(context) {
                return Poll::Ready(answer.map_err(classify));
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

fn classify(error: Error) -> SendError {
    let reason = innermost(&error);
    if error.is_connect() {
        SendError::NotSent(reason)
    } else {
        SendError::Lost(reason)
    }
}
