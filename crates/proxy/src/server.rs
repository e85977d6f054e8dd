//! Serves HTTP/1.1 and HTTP/2 on one port, within limits that hold for every route.
//!
//! | state of a connection | limit | then |
//! | --- | --- | --- |
//! | no complete head yet: silent, one byte, half a preface, half a head | [`limits::HEAD_TIME`] | closed |
//! | half of a later head (HTTP/1.1) | the same, from its first byte | closed |
//! | no request in progress | [`limits::IDLE_TIME`] | closed (HTTP/2: `GOAWAY` first) |
//! | takes no byte of an answer | [`limits::WRITE_TIME`] | closed |
//! | does so on one HTTP/2 stream | the same | the answer is given up, and no longer counts as in progress |
//! | a request on a connection that has been closing for a second | - | 503 |
//! | many HTTP/2 streams | [`limits::STREAMS`] | further ones are refused until one ends |
//! | a head that is too large | [`limits::HEAD_BYTES`], [`limits::HEADERS`] | 431 |
//!
//! The number of connections is bounded by the limit of open files, see [`descriptors`]. When all are
//! taken, connections that serve nobody make room for new ones, see [`Activities::make_room`].

mod answer;
mod connection;
mod descriptors;

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
use axum::Router;
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

use connection::{Activity, Executor, Standing};

/// Limits of a server, beside those of a head.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// How long requests in progress may take after the signal to stop.
    pub(crate) drain: Duration,
    /// How long token exchanges may take after that.
    pub(crate) exchanges: Duration,
    /// How many connections are served at once; more wait to be accepted.
    pub(crate) connections: usize,
    /// See [`limits::HEAD_TIME`].
    pub(crate) head: Duration,
    /// See [`limits::IDLE_TIME`].
    pub(crate) idle: Duration,
    /// See [`limits::WRITE_TIME`].
    pub(crate) write: Duration,
}

impl Bounds {
    /// The usual limits, with as many connections as this process may have open files for. Raises
    /// the soft limit of open files first.
    ///
    /// # Errors
    /// When the limit of open files is too low to serve anything.
    pub(crate) fn of_this_process() -> anyhow::Result<Self> {
        Ok(Self {
            connections: descriptors::seats()?,
            ..Self::default()
        })
    }
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            drain: Duration::from_secs(20),
            exchanges: Duration::from_secs(30),
            connections: descriptors::MOST_SEATS,
            head: limits::HEAD_TIME,
            idle: limits::IDLE_TIME,
            write: limits::WRITE_TIME,
        }
    }
}

/// A connection without a request is not closed to make room before it has waited this long.
const GRACE: Duration = Duration::from_secs(1);
/// The same for a connection whose client reads none of its answers.
const UNREAD_GRACE: Duration = Duration::from_secs(10);
/// The same for connections of an address that has more than its share of all connections.
const CROWD_GRACE: Duration = Duration::from_millis(250);
const CROWD_UNREAD_GRACE: Duration = Duration::from_secs(2);
/// This part of all connections is the share of one address.
const SHARE: usize = 4;
/// How often a full server looks again for connections that can make room.
const LOOK_AGAIN: Duration = Duration::from_millis(50);
/// At most this part of all connections makes room at once.
const AT_ONCE: usize = 4;
/// At most this part of all connections may be without a complete head.
const NEWCOMERS: usize = 4;

/// What all connections of a server share. Not the router: an upgraded connection keeps this for
/// as long as it lasts.
struct Shared {
    bounds: Bounds,
    seats: Arc<Semaphore>,
    /// A call has a connection upstream as well. HTTP/2 would otherwise make a hundred of one.
    calls: Arc<Semaphore>,
    /// Connections without a complete head so far.
    newcomers: AtomicUsize,
    /// Bytes of incomplete heads, beyond the first few of each.
    large_heads: AtomicUsize,
    refused: Seldom,
    /// For the line that says that all seats are taken.
    full: Seldom,
    stop: CancellationToken,
    /// Ends the tasks of HTTP/2 streams.
    cut: CancellationToken,
    streams: TaskTracker,
    http1: hyper::server::conn::http1::Builder,
    http2: hyper::server::conn::http2::Builder<Executor>,
}

impl Shared {
    fn new(bounds: Bounds, stop: CancellationToken) -> Self {
        let (cut, streams) = (CancellationToken::new(), TaskTracker::new());
        let mut http1 = hyper::server::conn::http1::Builder::new();
        http1
            // The time of a head is measured in `Activity`, for both protocols alike.
            .header_read_timeout(None)
            .max_buf_size(limits::HEAD_BYTES)
            .max_headers(limits::HEADERS);
        let mut http2 =
            hyper::server::conn::http2::Builder::new(Executor::new(streams.clone(), cut.clone()));
        http2
            .timer(TokioTimer::new())
            .max_concurrent_streams(limits::STREAMS)
            // Twice the limit, so that a head beyond it is read and gets an answer with a sentence.
            .max_header_list_size(2 * limits::HEAD_BYTES as u32)
            // Windows bound what is buffered of request bodies.
            .initial_stream_window_size(64 * 1024)
            .initial_connection_window_size(1024 * 1024)
            .max_frame_size(16 * 1024)
            .max_send_buf_size(64 * 1024)
            .max_pending_accept_reset_streams(20)
            .max_local_error_reset_streams(100)
            // A client that has vanished in the middle of a call is noticed.
            .keep_alive_interval(Duration::from_secs(30))
            .keep_alive_timeout(Duration::from_secs(20));
        Self {
            bounds,
            seats: Arc::new(Semaphore::new(bounds.connections)),
            calls: Arc::new(Semaphore::new(bounds.connections)),
            newcomers: AtomicUsize::new(0),
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

    /// Whether to write a line that strangers can cause, and how many it stands for.
    fn note(&self) -> Option<u64> {
        self.refused.allow(SystemClock.monotonic())
    }
}

/// Listens on an address, which is known to the user by the name of a setting.
///
/// # Errors
/// Says why the port cannot be had, and what to do.
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

/// Serves until told to stop; then lets requests in progress end, and cuts off those that do not.
/// Nothing of the router is left when it returns.
///
/// # Errors
/// When the listener is lost.
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    bounds: Bounds,
    stop: CancellationToken,
) -> anyhow::Result<()> {
    let shared = Arc::new(Shared::new(bounds, stop));
    let mut connections = JoinSet::new();
    let mut activities = Activities::default();
    loop {
        activities.make_room(&shared);
        let accepted = tokio::select! {
            accepted = accept(&listener, &shared.seats) => accepted,
            Some(ended) = connections.join_next_with_id() => {
                activities.forget(ended.map_or_else(|error| error.id(), |(id, ())| id));
                continue;
            }
            () = wait(LOOK_AGAIN), if shared.seats.available_permits() == 0 => continue,
            () = shared.stop.cancelled() => break,
        };
        let (stream, peer, seat) = match accepted {
            Ok(accepted) => accepted,
            Err(error) if is_of_one_connection(&error) => continue,
            Err(error) if is_exhaustion(&error) => {
                if let Some(times) = shared.note() {
                    tracing::warn!(%error, times, "cannot accept connections: raise the limit of open files");
                }
                wait(Duration::from_millis(100)).await;
                continue;
            }
            Err(error) => return Err(error).context("the listener is lost"),
        };
        // Small answers must not wait for an acknowledgement.
        let _ = stream.set_nodelay(true);
        let activity = Arc::new(Activity::new(shared.clone(), peer.ip()));
        let serving = connection::serve(
            stream,
            peer,
            seat,
            activity.clone(),
            shared.clone(),
            router.clone(),
        );
        activities.add(connections.spawn(serving).id(), activity);
    }
    drop((listener, router));
    let drained = async {
        while let Some(ended) = connections.join_next_with_id().await {
            activities.forget(ended.map_or_else(|error| error.id(), |(id, ())| id));
        }
    };
    if tokio::time::timeout(bounds.drain, drained).await.is_err() {
        let busy = activities.0.values();
        let count = busy.filter(|it| it.standing() == Standing::Busy).count();
        if count > 0 {
            tracing::warn!(
                count,
                "some requests were still in progress and are cut off"
            );
        }
    }
    connections.shutdown().await;
    shared.cut.cancel();
    shared.streams.close();
    shared.streams.wait().await;
    Ok(())
}

/// The next connection, once there is a seat for it.
async fn accept(
    listener: &TcpListener,
    seats: &Arc<Semaphore>,
) -> io::Result<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    let seat = seats.clone().acquire_owned().await;
    let seat = seat.expect("nobody closes the semaphore");
    let (stream, peer) = listener.accept().await?;
    Ok((stream, peer, seat))
}

/// The connections that are being served.
#[derive(Default)]
struct Activities(HashMap<Id, Arc<Activity>>);

impl Activities {
    fn add(&mut self, id: Id, activity: Arc<Activity>) {
        self.0.insert(id, activity);
    }

    fn forget(&mut self, id: Id) {
        self.0.remove(&id);
    }

    /// Closes connections that serve nobody, where all seats are taken or where too many have not
    /// sent a head: first those that have not sent a head and those whose answers nobody reads, then
    /// idle ones. Among them, those of the address that has most come first: a client that
    /// opens many connections competes with itself.
    fn make_room(&self, shared: &Shared) {
        let full = shared.seats.available_permits() == 0;
        let newcomers = shared.newcomers.load(Relaxed);
        if !full && newcomers <= shared.bounds.connections / NEWCOMERS {
            return;
        }
        if full && let Some(times) = shared.full.allow(SystemClock.monotonic()) {
            let connections = shared.bounds.connections;
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
        let share = shared.bounds.connections / SHARE;
        let (mut strangers, mut idle) = (Vec::new(), Vec::new());
        // One that has served a request stays as long as there are others, however young.
        let mut is_stranger_there = false;
        for activity in self.0.values() {
            let count = by_address[&activity.address()];
            let is_crowd = count > share;
            let (list, since, grace) = match activity.standing() {
                Standing::Newcomer(since) => {
                    is_stranger_there = true;
                    let grace = if is_crowd { CROWD_GRACE } else { GRACE };
                    (&mut strangers, since, grace)
                }
                Standing::Unread(since) => {
                    let grace = if is_crowd {
                        CROWD_UNREAD_GRACE
                    } else {
                        UNREAD_GRACE
                    };
                    (&mut strangers, since, grace)
                }
                Standing::Idle(since) => (&mut idle, since, GRACE),
                Standing::Busy | Standing::Closing => continue,
            };
            if now.duration_since(since) >= grace {
                list.push((Reverse(count), since, activity));
            }
        }
        let mut leaving = if is_stranger_there || !strangers.is_empty() {
            strangers
        } else {
            idle
        };
        leaving.sort_unstable_by_key(|(count, since, _)| (*count, *since));
        let at_once = (shared.bounds.connections / AT_ONCE).max(1);
        for (_, _, activity) in leaving.into_iter().take(at_once) {
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
    // EMFILE, ENFILE, ENOBUFS, ENOMEM on the systems we know.
    matches!(error.raw_os_error(), Some(23 | 24 | 105 | 12))
}

#[expect(
    clippy::disallowed_methods,
    reason = "limits of connections are measured by the system's timer, whatever the clock of the tests says"
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
