//! One connection: which protocol it speaks, how long it may take, and when it is closed.

use std::{
    io,
    net::{IpAddr, SocketAddr},
    pin::{Pin, pin},
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak, atomic::Ordering::Relaxed},
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::Router;
use bytes::{Buf, Bytes};
use hyper::{
    body::Incoming,
    server::conn::{http1, http2},
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf},
    net::TcpStream,
    sync::{Notify, OwnedSemaphorePermit},
    time::Instant,
};
use tokio_io_timeout::TimeoutStream;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{
    Shared,
    answer::{self, Slot},
    now,
};

/// How every HTTP/2 connection begins.
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// How long a client has to hear that its connection ends.
const CLOSING: Duration = Duration::from_secs(1);
/// How long a connection that has to make room may still show a request that has come already.
const LAST_CHANCE: Duration = Duration::from_millis(50);
/// How much is read and thrown away after a refusal, so that the client can read the answer: closing
/// with unread bytes resets the connection.
const LINGER_BYTES: usize = 1024 * 1024;
const LINGER: Duration = Duration::from_secs(2);
/// Bytes of an incomplete head that count as none.
const SMALL_HEAD: usize = 8 * 1024;
/// What all incomplete heads may hold beyond that, in bytes.
const LARGE_HEADS: usize = 16 * 1024 * 1024;

/// Serves a connection until it ends.
pub(super) async fn serve(
    stream: TcpStream,
    peer: SocketAddr,
    seat: OwnedSemaphorePermit,
    activity: Arc<Activity>,
    shared: Arc<Shared>,
    router: Router,
) {
    let mut io = Io::new(stream, peer, seat, activity.clone(), shared.clone());
    let is_http2 = {
        let mut reading = pin!(io.is_http2());
        tokio::select! {
            biased;
            read = reading.as_mut() => read,
            () = activity.overdue() => return,
            () = shared.stop.cancelled() => return,
            // On a busy machine its head may be here, and not be read yet.
            () = activity.room.notified() => {
                let Ok(read) = tokio::time::timeout(LAST_CHANCE, reading).await else { return };
                read
            }
        }
    };
    let Ok(is_http2) = is_http2 else { return };
    let service = service_fn({
        let (activity, shared) = (activity.clone(), shared.clone());
        move |request: hyper::Request<Incoming>| {
            answer::answer(
                request,
                peer,
                activity.clone(),
                shared.clone(),
                router.clone(),
            )
        }
    });
    io.answers_refusals = !is_http2;
    let io = TokioIo::new(io);
    // What goes wrong here is a client's doing: a broken connection, a head that is not HTTP.
    if is_http2 {
        let connection = shared.http2.serve_connection(io, service);
        if let Err(error) = drive(
            connection,
            http2::Connection::graceful_shutdown,
            &activity,
            &shared.stop,
        )
        .await
        {
            tracing::debug!(%peer, %error, "an HTTP/2 connection ended early");
        }
    } else {
        let connection = shared.http1.serve_connection(io, service).with_upgrades();
        if let Err(error) = drive(
            connection,
            http1::UpgradeableConnection::graceful_shutdown,
            &activity,
            &shared.stop,
        )
        .await
        {
            tracing::debug!(%peer, %error, "an HTTP/1.1 connection ended early");
        }
    }
}

/// Runs a connection within its limits. `finish` makes it end once no request is in progress.
async fn drive<C: Future<Output = hyper::Result<()>>>(
    connection: C,
    finish: fn(Pin<&mut C>),
    activity: &Activity,
    stop: &CancellationToken,
) -> hyper::Result<()> {
    let mut connection = pin!(connection);
    tokio::select! {
        // What has come is read before a limit counts.
        biased;
        ended = connection.as_mut() => return ended,
        () = activity.overdue() => {}
        () = activity.room.notified() => {}
        () = stop.cancelled() => {}
    }
    activity.close();
    finish(connection.as_mut());
    tokio::select! {
        biased;
        ended = connection.as_mut() => ended,
        () = activity.overdue() => Ok(()),
    }
}

/// What a connection is doing.
pub(super) struct Activity {
    shared: Arc<Shared>,
    /// The client's address; a reverse proxy's where there is one.
    address: IpAddr,
    state: Mutex<State>,
    room: Notify,
}

struct State {
    /// When the last request ended; when the connection was accepted, where there was none.
    quiet_since: Instant,
    /// Requests whose answer has not ended.
    under_way: usize,
    is_newcomer: bool,
    /// When the head began that is being read, on HTTP/1.1.
    head_since: Option<Instant>,
    /// Bytes of that head.
    head_bytes: usize,
    /// The part of them that is counted in `Shared::large_heads`.
    counted_bytes: usize,
    /// The answers that are being sent.
    answers: Vec<Weak<Slot>>,
    /// Since when no more requests are wanted.
    closing_since: Option<Instant>,
}

/// What a connection keeps its seat for, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It has not sent a complete head yet.
    Newcomer(Instant),
    /// All its requests have answers, of which the client takes nothing.
    Unread(Instant),
    /// It has no request, and had one before.
    Idle(Instant),
    /// It has a request in progress.
    Busy,
    /// It has none, and ends.
    Closing,
}

impl Activity {
    pub(super) fn new(shared: Arc<Shared>, address: IpAddr) -> Self {
        shared.newcomers.fetch_add(1, Relaxed);
        Self {
            shared,
            address,
            state: Mutex::new(State {
                quiet_since: now(),
                under_way: 0,
                is_newcomer: true,
                head_since: None,
                head_bytes: 0,
                counted_bytes: 0,
                answers: Vec::new(),
                closing_since: None,
            }),
            room: Notify::new(),
        }
    }

    pub(super) fn address(&self) -> IpAddr {
        self.address
    }

    pub(super) fn standing(&self) -> Standing {
        let (under_way, answers) = {
            let state = self.lock();
            match (state.under_way, state.is_newcomer) {
                (0, _) if state.closing_since.is_some() => return Standing::Closing,
                (0, true) => return Standing::Newcomer(state.quiet_since),
                (0, false) => return Standing::Idle(state.quiet_since),
                (under_way, _) => (under_way, state.answers()),
            }
        };
        // Not under the lock, which is taken when an answer ends.
        let unread: Option<Vec<Instant>> = answers.iter().map(|slot| slot.unread_since()).collect();
        match unread {
            Some(unread) if unread.len() == under_way => unread
                .into_iter()
                .max()
                .map_or(Standing::Busy, Standing::Unread),
            _ => Standing::Busy,
        }
    }

    /// Returns whether no request is in progress.
    fn is_idle(&self) -> bool {
        self.lock().under_way == 0
    }

    /// Asks the connection to close, and gives up the answers that its client does not read.
    pub(super) fn make_room(&self) {
        let answers = self.lock().answers();
        if let Standing::Unread(_) = self.standing() {
            answers.iter().for_each(|slot| slot.give_up());
        }
        self.room.notify_one();
    }

    /// Has the connection end with its present requests.
    fn close(&self) {
        self.lock().closing_since = Some(now());
    }

    /// Notes that a head is complete; the request is in progress until this is dropped. Returns `None`
    /// if the connection is closing, and its client has had the time to notice.
    pub(super) fn begin(self: &Arc<Self>) -> Option<UnderWay> {
        let mut state = self.lock();
        if state
            .closing_since
            .is_some_and(|since| since.elapsed() >= CLOSING)
        {
            return None;
        }
        state.under_way += 1;
        if std::mem::take(&mut state.is_newcomer) {
            self.shared.newcomers.fetch_sub(1, Relaxed);
        }
        self.forget_head(&mut state);
        Some(UnderWay(self.clone()))
    }

    /// Watches whether the client reads an answer.
    pub(super) fn watch(&self, slot: &Arc<Slot>) {
        let mut state = self.lock();
        state.answers.retain(|answer| answer.strong_count() > 0);
        state.answers.push(Arc::downgrade(slot));
    }

    /// Ends when the connection has been silent, slow or idle for too long, or, once it is closing,
    /// without a request. Gives up answers that nobody reads.
    async fn overdue(&self) {
        while let Some(next) = self.next_look() {
            tokio::time::sleep_until(next).await;
        }
    }

    /// When to look again; `None` when the time is over. Nothing wakes this early, so it looks at
    /// least once per head time: a limit is exceeded by no more than that.
    fn next_look(&self) -> Option<Instant> {
        let bounds = &self.shared.bounds;
        let now = now();
        let mut unread = Vec::new();
        let deadline = {
            let state = self.lock();
            if state.under_way > 0 {
                unread = state.answers();
                None
            } else if let Some(since) = state.closing_since {
                // Who never had a request need not hear that there can be no other.
                let patience = if state.is_newcomer {
                    Duration::ZERO
                } else {
                    CLOSING
                };
                Some(since.max(state.quiet_since) + patience)
            } else if state.is_newcomer {
                Some(state.quiet_since + bounds.head)
            } else {
                let head = state.head_since.map(|since| since + bounds.head);
                let idle = state.quiet_since + bounds.idle;
                Some(head.map_or(idle, |head| head.min(idle)))
            }
        };
        // Not under the lock: what is given up reports that its request has ended.
        for answer in unread {
            answer.give_up_if_unread(bounds.write);
        }
        if deadline.is_some_and(|deadline| deadline <= now) {
            return None;
        }
        let look = now + bounds.head.min(bounds.write).min(CLOSING);
        Some(deadline.map_or(look, |deadline| deadline.min(look)))
    }

    /// Notes that bytes came.
    fn read(&self, bytes: usize, is_http1: bool) -> io::Result<()> {
        let mut state = self.lock();
        if state.under_way > 0 || !(is_http1 || state.is_newcomer) {
            return Ok(());
        }
        state.head_since.get_or_insert_with(now);
        state.head_bytes += bytes;
        let large = state.head_bytes.saturating_sub(SMALL_HEAD);
        let more = large - state.counted_bytes;
        state.counted_bytes = large;
        let all = self.shared.large_heads.fetch_add(more, Relaxed) + more;
        if more > 0 && all > LARGE_HEADS {
            return Err(io::Error::other("too many large heads at once"));
        }
        Ok(())
    }

    fn forget_head(&self, state: &mut State) {
        self.shared
            .large_heads
            .fetch_sub(state.counted_bytes, Relaxed);
        state.head_since = None;
        state.head_bytes = 0;
        state.counted_bytes = 0;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The answers that are still being sent.
    fn answers(&self) -> Vec<Arc<Slot>> {
        self.answers.iter().filter_map(Weak::upgrade).collect()
    }
}

impl Drop for Activity {
    fn drop(&mut self) {
        let mut state = self.lock();
        self.forget_head(&mut state);
        if state.is_newcomer {
            self.shared.newcomers.fetch_sub(1, Relaxed);
        }
    }
}

/// A request in progress.
pub(super) struct UnderWay(Arc<Activity>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.under_way -= 1;
        state.quiet_since = now();
    }
}

/// Runs the tasks of HTTP/2 streams, so that none is left when the server has stopped.
#[derive(Clone)]
pub(super) struct Executor {
    tasks: TaskTracker,
    cut: CancellationToken,
}

impl Executor {
    pub(super) fn new(tasks: TaskTracker, cut: CancellationToken) -> Self {
        Self { tasks, cut }
    }
}

impl<F> hyper::rt::Executor<F> for Executor
where
    F: Future<Output = ()> + Send + 'static,
{
    fn execute(&self, task: F) {
        let cut = self.cut.clone();
        self.tasks.spawn(async move {
            tokio::select! {
                () = cut.cancelled() => {}
                () = task => {}
            }
        });
    }
}

/// The byte stream of a connection. It holds the connection's seat, also after an upgrade.
struct Io {
    /// Ends a write that waits too long.
    stream: Pin<Box<TimeoutStream<TcpStream>>>,
    /// What was read to see which protocol it is.
    read_ahead: Bytes,
    peer: SocketAddr,
    activity: Arc<Activity>,
    shared: Arc<Shared>,
    /// Whether the refusals that hyper writes by itself get a sentence.
    answers_refusals: bool,
    refusal: Option<Refusal>,
    _seat: OwnedSemaphorePermit,
}

/// A refusal that is being written, and then waited for.
struct Refusal {
    left: Bytes,
    lingering: Pin<Box<tokio::time::Sleep>>,
    drained: usize,
}

impl Io {
    fn new(
        stream: TcpStream,
        peer: SocketAddr,
        seat: OwnedSemaphorePermit,
        activity: Arc<Activity>,
        shared: Arc<Shared>,
    ) -> Self {
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(shared.bounds.write));
        Self {
            stream: Box::pin(stream),
            read_ahead: Bytes::new(),
            peer,
            activity,
            shared,
            answers_refusals: false,
            refusal: None,
            _seat: seat,
        }
    }

    /// Reads until it is clear whether this is HTTP/2.
    async fn is_http2(&mut self) -> io::Result<bool> {
        let mut read = [0; PREFACE.len()];
        let mut filled = 0;
        let is_http2 = loop {
            let more = self.stream.read(&mut read[filled..]).await?;
            filled += more;
            if more == 0 || !PREFACE.starts_with(&read[..filled]) {
                break false;
            }
            if filled == PREFACE.len() {
                break true;
            }
        };
        self.read_ahead = Bytes::copy_from_slice(&read[..filled]);
        Ok(is_http2)
    }

    /// Replaces a refusal that hyper writes by itself, which has no body, by one that says what is
    /// wrong.
    fn refuses(&mut self, written: &[u8]) -> bool {
        if !self.answers_refusals || self.refusal.is_some() || !self.activity.is_idle() {
            return false;
        }
        let Some((status, answer)) = answer::refusal(written) else {
            return false;
        };
        if let Some(times) = self.shared.note() {
            tracing::warn!(peer = %self.peer, status, times, "refused a request: its head cannot be read");
        }
        self.refusal = Some(Refusal {
            left: answer,
            lingering: Box::pin(tokio::time::sleep_until(now() + LINGER)),
            drained: 0,
        });
        true
    }

    fn poll_refusal(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while let Some(refusal) = self.refusal.as_mut().filter(|it| it.left.has_remaining()) {
            let written = ready!(self.stream.as_mut().poll_write(context, &refusal.left))?;
            if written == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            refusal.left.advance(written);
        }
        Poll::Ready(Ok(()))
    }

    /// Reads what the client still sends after a refusal, within bounds.
    fn poll_drain(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let Some(refusal) = &mut self.refusal else {
            return Poll::Ready(());
        };
        let mut sink = [0; 4096];
        while refusal.drained < LINGER_BYTES {
            let mut sink = ReadBuf::new(&mut sink);
            match self.stream.as_mut().poll_read(context, &mut sink) {
                Poll::Ready(Ok(())) if !sink.filled().is_empty() => {
                    refusal.drained += sink.filled().len();
                }
                Poll::Ready(_) => return Poll::Ready(()),
                Poll::Pending => return refusal.lingering.as_mut().poll(context),
            }
        }
        Poll::Ready(())
    }
}

impl AsyncRead for Io {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        let before = buffer.filled().len();
        if this.read_ahead.has_remaining() {
            let length = this.read_ahead.len().min(buffer.remaining());
            buffer.put_slice(&this.read_ahead.split_to(length));
        } else {
            ready!(this.stream.as_mut().poll_read(context, buffer))?;
        }
        let read = buffer.filled().len() - before;
        if read > 0 {
            this.activity.read(read, this.answers_refusals)?;
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Io {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.refuses(bytes) {
            return Poll::Ready(Ok(bytes.len()));
        }
        ready!(self.poll_refusal(context))?;
        self.stream.as_mut().poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if let [bytes] = slices
            && self.refuses(bytes)
        {
            return Poll::Ready(Ok(bytes.len()));
        }
        ready!(self.poll_refusal(context))?;
        self.stream.as_mut().poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_refusal(context))?;
        self.stream.as_mut().poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_refusal(context))?;
        ready!(self.stream.as_mut().poll_shutdown(context))?;
        ready!(self.poll_drain(context));
        Poll::Ready(Ok(()))
    }
}
