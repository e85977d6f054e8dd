//! What a connection is doing: the request heads, requests and responses that decide when it is
//! closed.

use std::{
    io,
    net::IpAddr,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak, atomic::Ordering::Relaxed},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, Incoming, SizeHint};
use threelo_forward::body::BoxError;
use tokio::{
    sync::{Notify, OwnedSemaphorePermit},
    time::Instant,
};

use super::{Shared, app::AppBody, now};

/// How long a closing connection still accepts requests, while its client may not have noticed.
const CLOSING: Duration = Duration::from_secs(1);
/// Bytes of an incomplete head that do not count towards [`LARGE_HEADS`].
const SMALL_HEAD: usize = 8 * 1024;
/// Limit of all incomplete heads together beyond that, in bytes.
const LARGE_HEADS: usize = 16 * 1024 * 1024;

/// What a connection is doing.
pub(super) struct Activity {
    shared: Arc<Shared>,
    /// The address of the client, or of the reverse proxy in front of it.
    address: IpAddr,
    state: Mutex<State>,
    /// Asks the connection to close, so that others can be accepted.
    room: Notify,
}

struct State {
    /// When the last request ended, or when the connection was accepted if there was none.
    quiet_since: Instant,
    /// Number of requests whose response has not ended.
    in_progress: usize,
    had_no_request: bool,
    is_upgraded: bool,
    /// Whether the latest request was answered before its body was read to its end.
    has_unread_body: bool,
    /// When the first byte of an incomplete head arrived (HTTP/1.1).
    head_since: Option<Instant>,
    /// Bytes of that head.
    head_bytes: usize,
    /// The part of them that is counted in `Shared::large_heads`.
    counted_bytes: usize,
    /// The responses that are being sent.
    responses: Vec<Weak<TrackedBody>>,
    /// Since when the connection is closing.
    closing_since: Option<Instant>,
}

/// Why a connection occupies a slot, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Occupancy {
    /// It has not sent a complete head.
    NoRequest(Instant),
    /// All its requests have responses, and the client reads none of them.
    Unread(Instant),
    /// It has no request in progress, and had one before.
    Idle(Instant),
    /// It has a request in progress.
    Busy,
    /// It has no request in progress, and is closing.
    Closing,
}

impl Activity {
    pub(super) fn new(shared: Arc<Shared>, address: IpAddr) -> Self {
        shared.without_request.fetch_add(1, Relaxed);
        Self {
            shared,
            address,
            state: Mutex::new(State {
                quiet_since: now(),
                in_progress: 0,
                had_no_request: true,
                is_upgraded: false,
                has_unread_body: false,
                head_since: None,
                head_bytes: 0,
                counted_bytes: 0,
                responses: Vec::new(),
                closing_since: None,
            }),
            room: Notify::new(),
        }
    }

    pub(super) fn address(&self) -> IpAddr {
        self.address
    }

    pub(super) fn occupancy(&self) -> Occupancy {
        let (in_progress, responses) = {
            let state = self.lock();
            match (state.in_progress, state.had_no_request) {
                (0, _) if state.closing_since.is_some() => return Occupancy::Closing,
                (0, true) => return Occupancy::NoRequest(state.quiet_since),
                (0, false) => return Occupancy::Idle(state.quiet_since),
                // Some requests have no response yet.
                (in_progress, _) if state.responses.len() < in_progress => return Occupancy::Busy,
                (in_progress, _) => (in_progress, state.responses()),
            }
        };
        // Outside the lock, which is taken when a response ends.
        let unread: Option<Vec<Instant>> = responses
            .iter()
            .map(|tracked| tracked.unread_since())
            .collect();
        match unread {
            Some(unread) if unread.len() == in_progress => unread
                .into_iter()
                .max()
                .map_or(Occupancy::Busy, Occupancy::Unread),
            _ => Occupancy::Busy,
        }
    }

    /// Returns whether no request is in progress.
    pub(super) fn is_idle(&self) -> bool {
        self.lock().in_progress == 0
    }

    /// Returns whether the latest request was answered before its body was read to its end.
    pub(super) fn has_unread_body(&self) -> bool {
        self.lock().has_unread_body
    }

    /// Asks the connection to close, and abandons the responses that its client does not read.
    pub(super) fn make_room(&self) {
        let responses = self.lock().responses();
        if let Occupancy::Unread(_) = self.occupancy() {
            responses.iter().for_each(|tracked| tracked.abandon());
        }
        self.room.notify_one();
    }

    /// Notes that the connection closes after its present requests.
    pub(super) fn close(&self) {
        self.lock().closing_since = Some(now());
    }

    /// Notes that a head is complete. The request is in progress until the guard is dropped. Returns
    /// `None` if the connection is closing and its client has had time to notice.
    pub(super) fn begin(self: &Arc<Self>) -> Option<RequestGuard> {
        let mut state = self.lock();
        if state
            .closing_since
            .is_some_and(|since| since.elapsed() >= CLOSING)
        {
            return None;
        }
        state.in_progress += 1;
        state.has_unread_body = false;
        if std::mem::take(&mut state.had_no_request) {
            self.shared.without_request.fetch_sub(1, Relaxed);
        }
        self.forget_head(&mut state);
        Some(RequestGuard(self.clone()))
    }

    /// Watches whether the client reads a response.
    fn watch(&self, tracked: &Arc<TrackedBody>) {
        let mut state = self.lock();
        state
            .responses
            .retain(|response| response.strong_count() > 0);
        state.responses.push(Arc::downgrade(tracked));
    }

    /// Completes when the connection has to make room for others.
    pub(super) async fn asked_to_close(&self) {
        self.room.notified().await;
    }

    /// Completes when the connection was silent, slow or idle for too long, or when it is closing and
    /// has no request. Abandons unread responses meanwhile.
    pub(super) async fn expired(&self) {
        while let Some(next) = self.next_check() {
            tokio::time::sleep_until(next).await;
        }
    }

    /// Returns when to check again, or `None` if a limit is exceeded. Nothing wakes the check early, so
    /// it runs at least once per head time; limits are exceeded by at most that.
    fn next_check(&self) -> Option<Instant> {
        let limits = &self.shared.limits;
        let now = now();
        let mut unread = Vec::new();
        let deadline = {
            let state = self.lock();
            if state.in_progress > 0 {
                unread = state.responses();
                None
            } else if let Some(since) = state.closing_since {
                // A client that never sent a request need not learn that it cannot send another.
                let notice = if state.had_no_request {
                    Duration::ZERO
                } else {
                    CLOSING
                };
                Some(since.max(state.quiet_since) + notice)
            } else if state.had_no_request {
                Some(state.quiet_since + limits.head)
            } else {
                let head = state.head_since.map(|since| since + limits.head);
                let idle = state.quiet_since + limits.idle;
                Some(head.map_or(idle, |head| head.min(idle)))
            }
        };
        // Outside the lock, which an abandoned response takes when its request ends.
        for response in unread {
            response.abandon_if_unread(limits.write);
        }
        if deadline.is_some_and(|deadline| deadline <= now) {
            return None;
        }
        let check = now + limits.head.min(limits.write).min(CLOSING);
        Some(deadline.map_or(check, |deadline| deadline.min(check)))
    }

    /// Notes that bytes were read. Returns whether they belong to HTTP, and not to a WebSocket.
    pub(super) fn read(&self, bytes: usize, is_http1: bool) -> io::Result<bool> {
        let mut state = self.lock();
        if state.is_upgraded {
            return Ok(false);
        }
        if state.in_progress > 0 || !(is_http1 || state.had_no_request) {
            return Ok(true);
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
        Ok(true)
    }

    /// Notes that the connection has become a WebSocket: what is read from now on is no request.
    pub(super) fn upgraded(&self) {
        self.lock().is_upgraded = true;
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
    /// Returns the responses that are still being sent.
    fn responses(&self) -> Vec<Arc<TrackedBody>> {
        self.responses.iter().filter_map(Weak::upgrade).collect()
    }
}

impl Drop for Activity {
    fn drop(&mut self) {
        let mut state = self.lock();
        self.forget_head(&mut state);
        if state.had_no_request {
            self.shared.without_request.fetch_sub(1, Relaxed);
        }
    }
}

/// Marks a request as in progress until it is dropped.
pub(super) struct RequestGuard(Arc<Activity>);

impl Drop for RequestGuard {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.in_progress -= 1;
        state.quiet_since = now();
    }
}

/// The body of a request. Dropped early, it is noted as not read to its end.
pub(super) struct RequestBody {
    body: Incoming,
    has_ended: bool,
    activity: Arc<Activity>,
}

impl RequestBody {
    pub(super) fn new(body: Incoming, activity: Arc<Activity>) -> Self {
        Self {
            body,
            has_ended: false,
            activity,
        }
    }
}

impl HttpBody for RequestBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let frame = Pin::new(&mut self.body).poll_frame(context);
        self.has_ended |= matches!(frame, Poll::Ready(None));
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for RequestBody {
    fn drop(&mut self) {
        if !self.has_ended && !self.body.is_end_stream() {
            self.activity.lock().has_unread_body = true;
        }
    }
}

/// The body of a response, with the resources that it holds until it ends.
pub(super) struct ResponseBody(Arc<TrackedBody>);

impl ResponseBody {
    /// Returns the body of a request that does not count as in progress.
    pub(super) fn untracked(body: AppBody, is_http2: bool) -> Self {
        Self(Arc::new(TrackedBody::new(body, is_http2, None, None)))
    }

    /// Returns the body of a request in progress, which its connection watches.
    pub(super) fn tracked(
        body: AppBody,
        is_http2: bool,
        activity: &Activity,
        in_progress: RequestGuard,
        permit: Option<OwnedSemaphorePermit>,
    ) -> Self {
        let body = Arc::new(TrackedBody::new(body, is_http2, Some(in_progress), permit));
        activity.watch(&body);
        Self(body)
    }
}

/// A body that its connection can drop if the client does not read it.
struct TrackedBody {
    held: Mutex<Option<HeldBody>>,
    is_http2: bool,
}

struct HeldBody {
    body: AppBody,
    /// Since when the last frame waits to be read.
    unread_since: Option<Instant>,
    _under_way: Option<RequestGuard>,
    _permit: Option<OwnedSemaphorePermit>,
}

impl TrackedBody {
    fn new(
        body: AppBody,
        is_http2: bool,
        in_progress: Option<RequestGuard>,
        permit: Option<OwnedSemaphorePermit>,
    ) -> Self {
        let held = HeldBody {
            body,
            unread_since: None,
            _under_way: in_progress,
            _permit: permit,
        };
        Self {
            held: Mutex::new(Some(held)),
            is_http2,
        }
    }

    /// Returns since when the client has read nothing of the available data.
    fn unread_since(&self) -> Option<Instant> {
        self.lock().as_ref().and_then(|held| held.unread_since)
    }

    /// Drops a body of which nothing was read for too long. On HTTP/1.1 the write timeout does this
    /// more precisely: it distinguishes a slow client from one that reads nothing.
    fn abandon_if_unread(&self, limit: Duration) {
        let since = self.unread_since().filter(|_| self.is_http2);
        if since.is_some_and(|since| now().duration_since(since) >= limit) {
            self.abandon();
        }
    }

    /// Drops the body; the client sees a broken response.
    fn abandon(&self) {
        // Dropped outside the lock, since this updates the connection.
        let held = self.lock().take();
        drop(held);
    }

    fn lock(&self) -> MutexGuard<'_, Option<HeldBody>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HttpBody for ResponseBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let mut tracked = self.0.lock();
        let Some(held) = tracked.as_mut() else {
            let error = "the client did not read this response for too long";
            return Poll::Ready(Some(Err(error.into())));
        };
        held.unread_since = None;
        let frame = Pin::new(&mut held.body).poll_frame(context);
        if matches!(frame, Poll::Ready(Some(Ok(_)))) {
            held.unread_since = Some(now());
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        let tracked = self.0.lock();
        tracked
            .as_ref()
            .is_some_and(|held| held.body.is_end_stream())
    }

    fn size_hint(&self) -> SizeHint {
        let tracked = self.0.lock();
        tracked
            .as_ref()
            .map_or_else(SizeHint::default, |held| held.body.size_hint())
    }
}
