//! Serves one connection: detects the protocol, runs it, and closes it at its limits.

use std::{
    io,
    net::SocketAddr,
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

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
    sync::OwnedSemaphorePermit,
};
use tokio_io_timeout::TimeoutStream;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{Counted, Shared, activity::Activity, answer, app::App, framing::Framing, now};

/// The first bytes of every HTTP/2 connection.
const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
/// How long a connection that has to make room may still read a request that has already arrived.
const LAST_CHANCE: Duration = Duration::from_millis(50);
/// How much is read and discarded after a response to a request that was not read to its end, so that
/// the client can read the response: closing a socket with unread bytes resets the connection.
const LINGER_BYTES: usize = 64 * 1024 * 1024;
const LINGER: Duration = Duration::from_secs(5);

/// Serves a connection until it ends.
pub(super) async fn serve(
    stream: TcpStream,
    peer: SocketAddr,
    slot: OwnedSemaphorePermit,
    activity: Arc<Activity>,
    shared: Arc<Shared>,
    app: App,
) {
    let mut io = Io::new(stream, peer, slot, activity.clone(), shared.clone());
    let is_http2 = {
        let mut reading = pin!(io.is_http2());
        tokio::select! {
            biased;
            read = reading.as_mut() => read,
            () = activity.expired() => return,
            () = shared.stop.cancelled() => return,
            // On a busy machine its head may have arrived without having been read.
            () = activity.asked_to_close() => {
                let Ok(read) = tokio::time::timeout(LAST_CHANCE, reading).await else { return };
                read
            }
        }
    };
    let Ok(is_http2) = is_http2 else { return };
    let service = service_fn({
        let (activity, shared) = (activity.clone(), shared.clone());
        move |request: hyper::Request<Incoming>| {
            answer::answer(request, peer, activity.clone(), shared.clone(), app.clone())
        }
    });
    io.answers_refusals = !is_http2;
    let io = TokioIo::new(io);
    // Errors here are caused by the client: a broken connection, a head that is not HTTP.
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

/// Runs a connection within its limits. `finish` makes it end when no request is in progress.
async fn drive<C: Future<Output = hyper::Result<()>>>(
    connection: C,
    finish: fn(Pin<&mut C>),
    activity: &Activity,
    stop: &CancellationToken,
) -> hyper::Result<()> {
    let mut connection = pin!(connection);
    tokio::select! {
        // Reads what has arrived before checking limits.
        biased;
        ended = connection.as_mut() => return ended,
        () = activity.expired() => {}
        () = activity.asked_to_close() => {}
        () = stop.cancelled() => {}
    }
    activity.close();
    finish(connection.as_mut());
    tokio::select! {
        biased;
        ended = connection.as_mut() => ended,
        () = activity.expired() => Ok(()),
    }
}

/// Runs the tasks of HTTP/2 streams, so that none remains when the server has stopped.
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

/// The byte stream of a connection. It holds the connection's slot, even after an upgrade.
struct Io {
    /// With a write timeout.
    stream: Pin<Box<TimeoutStream<TcpStream>>>,
    /// The bytes that were read to detect the protocol.
    read_ahead: Bytes,
    peer: SocketAddr,
    activity: Arc<Activity>,
    shared: Arc<Shared>,
    /// The requests among the bytes that are read (HTTP/1.1).
    framing: Framing,
    /// Whether to replace the rejections that hyper writes itself, which have no body.
    answers_refusals: bool,
    /// What is left to write of such a rejection.
    refusal: Option<Bytes>,
    linger: Option<Linger>,
    _slot: OwnedSemaphorePermit,
    _counted: Counted,
}

/// The last phase of a connection: the rest of a request is read and discarded.
struct Linger {
    ends: Pin<Box<tokio::time::Sleep>>,
    drained: usize,
}

impl Default for Linger {
    fn default() -> Self {
        Self {
            ends: Box::pin(tokio::time::sleep_until(now() + LINGER)),
            drained: 0,
        }
    }
}

impl Io {
    fn new(
        stream: TcpStream,
        peer: SocketAddr,
        slot: OwnedSemaphorePermit,
        activity: Arc<Activity>,
        shared: Arc<Shared>,
    ) -> Self {
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(shared.limits.write));
        let counted = shared.open.one_more();
        Self {
            stream: Box::pin(stream),
            read_ahead: Bytes::new(),
            peer,
            activity,
            shared,
            framing: Framing::default(),
            answers_refusals: false,
            refusal: None,
            linger: None,
            _slot: slot,
            _counted: counted,
        }
    }

    /// Reads until the protocol is known, and returns whether it is HTTP/2.
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

    /// Replaces a rejection that hyper writes itself, which has no body, with one that explains the
    /// error. Returns whether it was replaced.
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
        self.refusal = Some(answer);
        self.linger = Some(Linger::default());
        true
    }

    fn poll_refusal(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while let Some(left) = self.refusal.as_mut().filter(|left| left.has_remaining()) {
            let written = ready!(self.stream.as_mut().poll_write(context, left))?;
            if written == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            left.advance(written);
        }
        Poll::Ready(Ok(()))
    }

    /// Reads what the client still sends of a request that was not read to its end, up to a limit.
    fn poll_linger(&mut self, context: &mut Context<'_>) -> Poll<()> {
        // HTTP/2 can end a single stream.
        if self.answers_refusals && self.activity.has_unread_body() {
            self.linger.get_or_insert_default();
        }
        let Some(linger) = &mut self.linger else {
            return Poll::Ready(());
        };
        let mut sink = [0; 4096];
        while linger.drained < LINGER_BYTES {
            if linger.ends.as_mut().poll(context).is_ready() {
                return Poll::Ready(());
            }
            let mut sink = ReadBuf::new(&mut sink);
            match self.stream.as_mut().poll_read(context, &mut sink) {
                Poll::Ready(Ok(())) if !sink.filled().is_empty() => {
                    linger.drained += sink.filled().len();
                }
                Poll::Ready(_) => return Poll::Ready(()),
                Poll::Pending => return Poll::Pending,
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
            let is_http = this.activity.read(read, this.answers_refusals)?;
            if is_http && this.answers_refusals {
                this.framing
                    .refuse_fragments(&mut buffer.filled_mut()[before..]);
            }
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
        ready!(self.poll_linger(context));
        Poll::Ready(Ok(()))
    }
}
