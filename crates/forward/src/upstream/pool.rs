//! Connections to Atlassian that are kept for the next call.
//!
//! There is one origin, so the pool is a stack: the connection that was used last is taken first, and the others
//! become old and are closed. A general pool, which looks up the origin of each request and starts a task after
//! each response, takes four times as long.

use std::{
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::{Request, Response, Uri};
use http_body::{Body, Frame, SizeHint};
use hyper::{
    body::Incoming,
    client::conn::http1::{self, SendRequest},
};
use hyper_rustls::HttpsConnector;
use threelo_core::{
    clock::{Clock, Monotonic},
    upstream::innermost,
};
use tower::ServiceExt;

use super::SendError;
use crate::{body::Upload, egress::Egress};

/// How long an unused connection is kept. Less than servers usually keep it, so that a call rarely uses a
/// connection that is being closed.
const MAX_IDLE: Duration = Duration::from_secs(45);
/// The maximum number of unused connections.
const MAX_UNUSED: usize = 256;
/// How much of a response is read ahead of its caller, and the maximum size of its head, in bytes. hyper's own limit of
/// 400 KiB makes callers that read slowly expensive.
const READ_AHEAD: usize = 64 * 1024;

/// The connections to one origin. Clones share them.
#[derive(Clone)]
pub(super) struct Pool(Arc<Inner>);

struct Inner {
    origin: Uri,
    connector: HttpsConnector<Egress>,
    clock: Arc<dyn Clock>,
    /// The one that was used last is at the end.
    unused: Mutex<Vec<Unused>>,
}

struct Unused {
    connection: SendRequest<Upload>,
    since: Monotonic,
}

impl Pool {
    pub(super) fn new(
        origin: Uri,
        connector: HttpsConnector<Egress>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self(Arc::new(Inner {
            origin,
            connector,
            clock,
            unused: Mutex::default(),
        }))
    }

    /// Sends a request, whose URI has only a path.
    pub(super) async fn send(
        &self,
        mut request: Request<Upload>,
    ) -> Result<Response<UpstreamBody>, SendError> {
        loop {
            let (mut connection, is_new) = match self.take() {
                Some(connection) => (connection, false),
                None => (Box::pin(self.connect()).await?, true),
            };
            match connection.try_send_request(request).await {
                Ok(response) => {
                    let in_use = InUse {
                        connection,
                        pool: self.clone(),
                    };
                    return Ok(response.map(|body| UpstreamBody::new(body, in_use)));
                }
                Err(mut error) => match error.take_message() {
                    // The connection was closed while it was unused.
                    Some(unsent) if !is_new => request = unsent,
                    Some(_) => return Err(SendError::NotSent(innermost(error.error()))),
                    None => return Err(SendError::Lost(innermost(error.error()))),
                },
            }
        }
    }

    /// Returns an unused connection that is open.
    fn take(&self) -> Option<SendRequest<Upload>> {
        let now = self.0.clock.monotonic();
        let mut unused = self.unused();
        while let Some(Unused { connection, since }) = unused.pop() {
            if now.since(since) >= MAX_IDLE {
                // All others have not been used for longer.
                unused.clear();
                break;
            }
            if connection.is_ready() {
                return Some(connection);
            }
        }
        None
    }

    fn put(&self, connection: SendRequest<Upload>) {
        let since = self.0.clock.monotonic();
        let mut unused = self.unused();
        let too_many = unused.len().saturating_sub(MAX_UNUSED - 1);
        let old = unused
            .iter()
            .take_while(|it| since.since(it.since) >= MAX_IDLE)
            .count();
        unused.drain(..old.max(too_many));
        unused.push(Unused { connection, since });
    }

    async fn connect(&self) -> Result<SendRequest<Upload>, SendError> {
        let failed = |error: &dyn std::error::Error| SendError::NotSent(innermost(error));
        let connector = self.0.connector.clone();
        let stream = connector.oneshot(self.0.origin.clone()).await;
        let stream = stream.map_err(|error| failed(&*error))?;
        let handshake = http1::Builder::new()
            .max_buf_size(READ_AHEAD)
            .handshake(stream)
            .await;
        let (connection, driver) = handshake.map_err(|error| failed(&error))?;
        tokio::spawn(async move {
            if let Err(error) = driver.await {
                tracing::debug!(%error, "a connection to Atlassian ended");
            }
        });
        Ok(connection)
    }

    fn unused(&self) -> MutexGuard<'_, Vec<Unused>> {
        self.0.unused.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The connection of a response that is being read.
struct InUse {
    connection: SendRequest<Upload>,
    pool: Pool,
}

impl InUse {
    /// Keeps the connection, whose response has been read to its end.
    fn release(mut self) {
        if self.connection.is_ready() {
            return self.pool.put(self.connection);
        }
        // The request may not have been sent to its end yet.
        tokio::spawn(async move {
            if self.connection.ready().await.is_ok() {
                self.pool.put(self.connection);
            }
        });
    }
}

/// The body of a response. Its connection is kept for another call when it has been read to its end, and closed if
/// this is dropped before.
pub(crate) struct UpstreamBody {
    body: Incoming,
    in_use: Option<InUse>,
}

impl UpstreamBody {
    fn new(body: Incoming, in_use: InUse) -> Self {
        let mut body = Self {
            body,
            in_use: Some(in_use),
        };
        body.release_at_end(body.body.is_end_stream());
        body
    }

    fn release_at_end(&mut self, is_end: bool) {
        if is_end && let Some(in_use) = self.in_use.take() {
            in_use.release();
        }
    }
}

impl Body for UpstreamBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let frame = std::task::ready!(Pin::new(&mut self.body).poll_frame(context));
        let is_end = match &frame {
            Some(Ok(_)) => self.body.is_end_stream(),
            Some(Err(_)) => false,
            None => true,
        };
        self.release_at_end(is_end);
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
