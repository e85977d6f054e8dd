//! Serves HTTP/1.1 and HTTP/2 on one port, within limits that hold for every route.
//!
//! | state of a connection | limit | then |
//! | --- | --- | --- |
//! | no complete head yet: silent, one byte, half a preface, half a head | [`limits::HEAD_TIME`] | closed |
//! | half of a later head (HTTP/1.1) | the same, from its first byte | closed |
//! | no request in progress | [`limits::IDLE_TIME`] | closed (HTTP/2: `GOAWAY` first) |
//! | reads no byte of a response | [`limits::WRITE_TIME`] | closed |
//! | the same on one HTTP/2 stream | the same | the response is abandoned, and no longer counts as in progress |
//! | a request on a connection that has been closing for a second | - | 503 |
//! | many HTTP/2 streams | [`limits::STREAMS`] | further ones are refused until one ends |
//! | a head that is too large | [`limits::HEAD_BYTES`], [`limits::HEADERS`] | 431 |
//!
//! The number of connections is bounded by the limit of open files, see [`descriptors`]. When all slots
//! are taken, connections without a request make room for new ones, see [`Activities::make_room`].

mod activity;
mod answer;
mod app;
mod connection;
mod descriptors;
mod framing;

use std::{
    cmp::Reverse,
    collections::HashMap,
    io,
    net::{IpAddr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    time::Duration,
};

use anyhow::Context;
use hyper_util::rt::TokioTimer;
use threelo_core::clock::{Clock, Seldom, SystemClock};
use threelo_forward::limits;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
    task::{Id, JoinSet},
    time::Instant,
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use activity::{Activity, Occupancy};
pub(crate) use app::{App, DATA_PATHS};
use connection::Executor;

/// Limits of a server, in addition to those of a request head.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ServerLimits {
    /// How long requests in progress may take after the stop signal.
    pub(crate) drain: Duration,
    /// How long token exchanges may take after that.
    pub(crate) exchanges: Duration,
    /// Maximum number of connections; further ones wait to be accepted.
    pub(crate) connections: usize,
    /// See [`limits::HEAD_TIME`].
    pub(crate) head: Duration,
    /// See [`limits::IDLE_TIME`].
    pub(crate) idle: Duration,
    /// See [`limits::WRITE_TIME`].
    pub(crate) write: Duration,
}

impl ServerLimits {
    /// Returns the default limits, with as many connections as the limit of open files allows. Raises
    /// the soft limit of open files first.
    ///
    /// # Errors
    /// If the limit of open files is too low to serve anything.
    pub(crate) fn for_this_process() -> anyhow::Result<Self> {
        Ok(Self {
            connections: descriptors::max_connections()?,
            ..Self::default()
        })
    }
}

impl Default for ServerLimits {
    fn default() -> Self {
        Self {
            drain: Duration::from_secs(20),
            exchanges: Duration::from_secs(30),
            connections: descriptors::MAX_CONNECTIONS,
            head: limits::HEAD_TIME,
            idle: limits::IDLE_TIME,
            write: limits::WRITE_TIME,
        }
    }
}

/// A connection without a request is closed to make room only after this time.
const GRACE: Duration = Duration::from_secs(1);
/// The same for a connection whose client reads none of its responses.
const UNREAD_GRACE: Duration = Duration::from_secs(10);
/// The same for connections of an address that exceeds its share of all connections.
const GREEDY_GRACE: Duration = Duration::from_millis(250);
const GREEDY_UNREAD_GRACE: Duration = Duration::from_secs(2);
/// The share of one address is this fraction (1/n) of all connections.
const ADDRESS_SHARE: usize = 4;
/// Minimum interval between two searches for connections that can make room: a search looks at all
/// connections.
const CHECK_INTERVAL: Duration = Duration::from_millis(50);
/// At most this fraction (1/n) of all connections is closed at once.
const CLOSED_AT_ONCE: usize = 4;
/// At most this fraction (1/n) of all connections may be without a complete head.
const WITHOUT_REQUEST_SHARE: usize = 4;

/// The state that all connections of a server share. It does not contain the router, since an
/// upgraded connection keeps this state until it ends.
struct Shared {
    limits: ServerLimits,
    slots: Arc<Semaphore>,
    open: OpenConnections,
    /// Limits calls, which have an upstream connection each: one HTTP/2 connection can carry a hundred.
    calls: Arc<Semaphore>,
    /// Number of connections that have not sent a complete head.
    without_request: AtomicUsize,
    /// Bytes of incomplete heads, without the first few of each.
    large_heads: AtomicUsize,
    refused: Seldom,
    /// Limits the warning that all slots are taken.
    full: Seldom,
    stop: CancellationToken,
    /// Ends the tasks of HTTP/2 streams.
    cut: CancellationToken,
    streams: TaskTracker,
    http1: hyper::server::conn::http1::Builder,
    http2: hyper::server::conn::http2::Builder<Executor>,
}

impl Shared {
    fn new(limits: ServerLimits, stop: CancellationToken, open: OpenConnections) -> Self {
        let (cut, streams) = (CancellationToken::new(), TaskTracker::new());
        let mut http1 = hyper::server::conn::http1::Builder::new();
        http1
            // `Activity` measures the time of a head, for both protocols.
            .header_read_timeout(None)
            // hyper's default is `limits::HEADERS`, which `answer` checks too. If it is set, hyper fills two arrays of that size for
            // each request.
            .max_buf_size(limits::HEAD_BYTES);
        let mut http2 =
            hyper::server::conn::http2::Builder::new(Executor::new(streams.clone(), cut.clone()));
        http2
            .timer(TokioTimer::new())
            .max_concurrent_streams(limits::STREAMS)
            // Twice the limit, so that a larger head can be answered with an explanation.
            .max_header_list_size(2 * limits::HEAD_BYTES as u32)
            // The windows limit the buffered part of request bodies.
            .initial_stream_window_size(64 * 1024)
            .initial_connection_window_size(1024 * 1024)
            .max_frame_size(16 * 1024)
            .max_send_buf_size(64 * 1024)
            .max_pending_accept_reset_streams(20)
            .max_local_error_reset_streams(100)
            // Detects a client that disappeared during a call.
            .keep_alive_interval(Duration::from_secs(30))
            .keep_alive_timeout(Duration::from_secs(20));
        Self {
            limits,
            slots: Arc::new(Semaphore::new(limits.connections)),
            open,
            calls: Arc::new(Semaphore::new(limits.connections)),
            without_request: AtomicUsize::new(0),
            large_heads: AtomicUsize::new(0),
            refused: Seldom::new(Duration::from_secs(1)),
            full: Seldom::new(Duration::from_secs(60)),
            stop,
            cut,
            streams,
            http1,
            http2,
        }
    }

    /// Returns whether all slots are taken, or too many connections have not sent a head.
    fn needs_room(&self) -> bool {
        let limit = self.limits.connections / WITHOUT_REQUEST_SHARE;
        self.slots.available_permits() == 0 || self.without_request.load(Relaxed) > limit
    }

    /// Returns the number of events that a log line about a rejected request stands for, or `None` if
    /// it is to be skipped, since unauthenticated clients can cause such lines.
    fn note(&self) -> Option<u64> {
        self.refused.allow(SystemClock.monotonic())
    }
}

/// Listens on an address. Errors mention the setting that contains it.
///
/// # Errors
/// If the port is not available; the error contains advice.
pub(crate) async fn bind(address: SocketAddr, setting: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address)
        .await
        .map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => anyhow::anyhow!(
                "{address} is in use: stop what listens there, or choose another port with {setting}"
            ),
            io::ErrorKind::PermissionDenied => {
                anyhow::anyhow!(
                    "{setting}: not allowed to listen on {address}: choose a port above 1023"
                )
            }
            _ => anyhow::Error::new(error).context(format!("{setting}: cannot listen on {address}")),
        })
}

/// Serves until `stop` is cancelled. Then waits for requests in progress, and aborts those that
/// exceed the limit. The router has been dropped when this returns.
///
/// # Errors
/// If the listener fails.
pub(crate) async fn serve(
    listener: TcpListener,
    app: App,
    limits: ServerLimits,
    stop: CancellationToken,
    open: OpenConnections,
) -> anyhow::Result<()> {
    let shared = Arc::new(Shared::new(limits, stop, open));
    let mut connections = JoinSet::new();
    let mut activities = Activities::default();
    let mut next_check = now();
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listener, &shared.slots) => accepted,
            Some(ended) = connections.join_next_with_id() => {
                activities.forget(ended.map_or_else(|error| error.id(), |(id, ())| id));
                continue;
            }
            () = tokio::time::sleep_until(next_check), if shared.needs_room() => {
                activities.make_room(&shared);
                next_check = now() + CHECK_INTERVAL;
                continue;
            }
            () = shared.stop.cancelled() => break,
        };
        let (stream, peer, slot) = match accepted {
            Ok(accepted) => accepted,
            Err(error) if is_of_one_connection(&error) => continue,
            Err(error) if is_exhaustion(&error) => {
                if let Some(times) = shared.note() {
                    tracing::warn!(%error, times, "cannot accept connections: raise the limit of open files");
                }
                wait(Duration::from_millis(100)).await;
                continue;
            }
            Err(error) => return Err(error).context("the listener failed"),
        };
        // Small responses must not wait for an acknowledgement.
        let _ = stream.set_nodelay(true);
        let activity = Arc::new(Activity::new(shared.clone(), peer.ip()));
        let serving = connection::serve(
            stream,
            peer,
            slot,
            activity.clone(),
            shared.clone(),
            app.clone(),
        );
        activities.add(connections.spawn(serving).id(), activity);
    }
    drop((listener, app));
    let drained = async {
        while let Some(ended) = connections.join_next_with_id().await {
            activities.forget(ended.map_or_else(|error| error.id(), |(id, ())| id));
        }
    };
    if tokio::time::timeout(limits.drain, drained).await.is_err() {
        let busy = activities.0.values();
        let count = busy.filter(|it| it.occupancy() == Occupancy::Busy).count();
        if count > 0 {
            tracing::warn!(
                count,
                "some requests were still in progress and are aborted"
            );
        }
    }
    connections.shutdown().await;
    shared.cut.cancel();
    shared.streams.close();
    shared.streams.wait().await;
    Ok(())
}

/// The number of open connections of a server, upgraded ones included. Clones share it.
#[derive(Debug, Clone, Default)]
pub(crate) struct OpenConnections(Arc<AtomicUsize>);

/// A connection that is counted until this is dropped.
#[derive(Debug)]
struct Counted(OpenConnections);

impl OpenConnections {
    pub(crate) fn count(&self) -> u64 {
        self.0.load(Relaxed) as u64
    }

    fn one_more(&self) -> Counted {
        self.0.fetch_add(1, Relaxed);
        Counted(self.clone())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Relaxed);
    }
}

/// Waits for a free slot, then for a connection.
async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> io::Result<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    let slot = slots.clone().acquire_owned().await;
    let slot = slot.expect("the semaphore is never closed");
    let (stream, peer) = listener.accept().await?;
    Ok((stream, peer, slot))
}

/// The open connections.
#[derive(Default)]
struct Activities(HashMap<Id, Arc<Activity>>);

impl Activities {
    fn add(&mut self, id: Id, activity: Arc<Activity>) {
        self.0.insert(id, activity);
    }

    fn forget(&mut self, id: Id) {
        self.0.remove(&id);
    }

    /// Closes connections without a request: first those that have not sent a head and those whose
    /// client reads no response, then idle ones. Among them, those of the address with the most
    /// connections come first, so that a client with many connections competes with itself.
    fn make_room(&self, shared: &Shared) {
        if shared.slots.available_permits() == 0
            && let Some(times) = shared.full.allow(SystemClock.monotonic())
        {
            let connections = shared.limits.connections;
            tracing::warn!(
                connections,
                times,
                "all connections are taken: those without a request are closed to make room; raise \
                 the limit of open files, or limit the connections of one client in a reverse proxy"
            );
        }
        let now = now();
        let mut by_address: HashMap<IpAddr, usize> = HashMap::new();
        for activity in self.0.values() {
            *by_address.entry(activity.address()).or_default() += 1;
        }
        let share = shared.limits.connections / ADDRESS_SHARE;
        let (mut unused, mut idle) = (Vec::new(), Vec::new());
        // Idle connections stay open as long as there are others without a request, however new.
        let mut has_connection_without_request = false;
        for activity in self.0.values() {
            let count = by_address[&activity.address()];
            let is_greedy = count > share;
            let (list, since, grace) = match activity.occupancy() {
                Occupancy::NoRequest(since) => {
                    has_connection_without_request = true;
                    let grace = if is_greedy { GREEDY_GRACE } else { GRACE };
                    (&mut unused, since, grace)
                }
                Occupancy::Unread(since) => {
                    let grace = if is_greedy {
                        GREEDY_UNREAD_GRACE
                    } else {
                        UNREAD_GRACE
                    };
                    (&mut unused, since, grace)
                }
                Occupancy::Idle(since) => (&mut idle, since, GRACE),
                Occupancy::Busy | Occupancy::Closing => continue,
            };
            if now.duration_since(since) >= grace {
                list.push((Reverse(count), since, activity));
            }
        }
        let mut closable = if has_connection_without_request || !unused.is_empty() {
            unused
        } else {
            idle
        };
        closable.sort_unstable_by_key(|(count, since, _)| (*count, *since));
        let limit = (shared.limits.connections / CLOSED_AT_ONCE).max(1);
        for (_, _, activity) in closable.into_iter().take(limit) {
            activity.make_room();
        }
    }
}

fn is_of_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionReset, Interrupted};
    matches!(
        error.kind(),
        ConnectionAborted | ConnectionReset | Interrupted
    )
}

fn is_exhaustion(error: &io::Error) -> bool {
    // ENFILE, EMFILE, ENOBUFS, ENOMEM.
    matches!(error.raw_os_error(), Some(23 | 24 | 105 | 12))
}

#[expect(
    clippy::disallowed_methods,
    reason = "limits of connections are measured by the system's timer, independently of the clock of tests"
)]
pub(crate) fn now() -> Instant {
    Instant::now()
}

#[expect(
    clippy::disallowed_methods,
    reason = "as for `now`: a connection is not idle for an hour because a test moves the clock by one"
)]
async fn wait(span: Duration) {
    tokio::time::sleep(span).await;
}

#[cfg(test)]
mod tests;
