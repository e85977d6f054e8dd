//! The body of the request that is sent upstream.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU8, AtomicU64, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt, combinators::UnsyncBoxBody};
use threelo_core::clock::Clock;

use super::{BoxError, MAX_REPEATABLE, Stalled, idle::Idle};

/// A caller's body, before it is prepared for sending.
pub(crate) struct IncomingBody(Option<UnsyncBoxBody<Bytes, BoxError>>);

impl IncomingBody {
    pub(crate) fn new<B>(body: B) -> Self
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let empty = body.is_end_stream();
        Self((!empty).then(|| UnsyncBoxBody::new(body.map_err(Into::into))))
    }

    /// Prepares the body for sending: a short one is read completely, so that it can be sent again.
    pub(crate) async fn prepare(
        self,
        progress: &Arc<Progress>,
        clock: &Arc<dyn Clock>,
        idle: Duration,
    ) -> Result<Upload, UploadError> {
        let Some(body) = self.0 else {
            return Ok(Upload(Kind::Whole(Bytes::new())));
        };
        let short = body
            .size_hint()
            .exact()
            .is_some_and(|length| length <= MAX_REPEATABLE);
        let stream = Stream::new(body, progress, clock, idle);
        match short {
            true => Ok(Upload(Kind::Whole(
                stream.read(u64::MAX).await?.unwrap_or_default(),
            ))),
            false => Ok(Upload(Kind::Stream(Box::new(stream)))),
        }
    }

    /// Reads the body completely; `None` if it is longer than this.
    pub(crate) async fn read(
        self,
        progress: &Arc<Progress>,
        clock: &Arc<dyn Clock>,
        idle: Duration,
        most: u64,
    ) -> Result<Option<Bytes>, UploadError> {
        match self.0 {
            None => Ok(Some(Bytes::new())),
            Some(body) if body.size_hint().lower() > most => Ok(None),
            Some(body) => Stream::new(body, progress, clock, idle).read(most).await,
        }
    }
}

/// The progress of a body that is being sent, shared by the body, which the HTTP client owns, and the
/// call, which waits for the response.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    bytes: AtomicU64,
    trouble: AtomicU8,
}

/// A failure on the caller's side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UploadError {
    Broken = 1,
    Stalled = 2,
}

impl Progress {
    /// Returns the number of bytes read from the caller.
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    pub(crate) fn trouble(&self) -> Option<UploadError> {
        match self.trouble.load(Ordering::Acquire) {
            1 => Some(UploadError::Broken),
            2 => Some(UploadError::Stalled),
            _ => None,
        }
    }

    fn note(&self, trouble: UploadError) {
        self.trouble.store(trouble as u8, Ordering::Release);
    }
}

/// A body that is sent upstream.
pub(crate) struct Upload(Kind);

enum Kind {
    Whole(Bytes),
    Stream(Box<Stream>),
}

impl Upload {
    pub(crate) fn empty() -> Self {
        Bytes::new().into()
    }

    /// Returns a copy of the body; `None` if it streams.
    pub(crate) fn try_clone(&self) -> Option<Self> {
        match &self.0 {
            Kind::Whole(bytes) => Some(Self(Kind::Whole(bytes.clone()))),
            Kind::Stream(_) => None,
        }
    }
}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Whole(bytes))
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.0 {
            Kind::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            Kind::Whole(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Kind::Stream(stream) => Pin::new(&mut **stream).poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Whole(bytes) => bytes.is_empty(),
            Kind::Stream(stream) => stream.body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Kind::Stream(stream) => stream.body.size_hint(),
        }
    }
}

struct Stream {
    body: UnsyncBoxBody<Bytes, BoxError>,
    idle: Idle,
    progress: Arc<Progress>,
}

impl Stream {
    fn new(
        body: UnsyncBoxBody<Bytes, BoxError>,
        progress: &Arc<Progress>,
        clock: &Arc<dyn Clock>,
        idle: Duration,
    ) -> Self {
        Self {
            body,
            idle: Idle::new(clock.clone(), idle),
            progress: progress.clone(),
        }
    }

    /// Reads the body completely; `None` if it is longer than this.
    async fn read(mut self, most: u64) -> Result<Option<Bytes>, UploadError> {
        let mut whole = BytesMut::new();
        while let Some(frame) = self.frame().await {
            let data = frame.ok().and_then(|frame| frame.into_data().ok());
            let data =
                data.ok_or_else(|| self.progress.trouble().unwrap_or(UploadError::Broken))?;
            whole.extend_from_slice(&data);
            if whole.len() as u64 > most {
                return Ok(None);
            }
        }
        Ok(Some(whole.freeze()))
    }
}

impl Body for Stream {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = &mut *self;
        loop {
            let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(context) else {
                std::task::ready!(this.idle.poll_stalled(context));
                this.progress.note(UploadError::Stalled);
                return Poll::Ready(Some(Err(Stalled.into())));
            };
            this.idle.moved();
            match frame {
                Some(Ok(frame)) => {
                    // Trailers could carry headers that may not pass, so they are dropped.
                    let Ok(data) = frame.into_data() else {
                        continue;
                    };
                    let length = data.len() as u64;
                    this.progress.bytes.fetch_add(length, Ordering::Relaxed);
                    return Poll::Ready(Some(Ok(Frame::data(data))));
                }
                Some(Err(error)) => {
                    this.progress.note(UploadError::Broken);
                    return Poll::Ready(Some(Err(error)));
                }
                None => return Poll::Ready(None),
            }
        }
    }
}
