//! The body of the response, and the record that is written when it ends.

use std::{
    collections::VecDeque,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use threelo_core::{
    clock::{Clock, Monotonic},
    request_log::{LogText, RequestRecord},
};

use super::{BoxError, Stalled, idle::Idle, peek::Peeked, upload::Progress};
use crate::{
    log::RequestLog,
    rewrite::{Links, Rewriter},
};

/// The body of a response: Atlassian's as it arrives, or the gateway's own.
pub struct AnswerBody {
    source: Source,
    guard: RequestLogGuard,
}

pub(crate) enum Source {
    /// Complete: the gateway's own, or kept from an earlier call.
    Whole(Bytes),
    Atlassian(Box<Peeked>, Watch),
    /// The beginning has been read already.
    Begun(VecDeque<Bytes>, Box<Source>),
    /// Its links are rewritten.
    Rewritten(Box<Source>, Box<Rewriter>),
}

/// A response that was read up to a limit.
pub(crate) enum ReadAnswer {
    /// All of it.
    Whole(Bytes),
    /// It is longer; nothing of it is lost.
    Longer(Source),
}

/// Detects a stalled answer.
pub(crate) struct Watch(Idle);

impl Source {
    pub(crate) fn atlassian(body: Peeked, clock: Arc<dyn Clock>, idle: Duration) -> Self {
        Self::Atlassian(Box::new(body), Watch(Idle::new(clock, idle)))
    }

    /// Rewrites the links in the body, which must be JSON that is not compressed.
    pub(crate) fn rewriting(self, links: Links) -> Self {
        let mut rewriter = Rewriter::new(links);
        match self {
            Self::Whole(body) => {
                let rewritten = [rewriter.push(&body), rewriter.finish()];
                Self::Whole(rewritten.concat().into())
            }
            source => Self::Rewritten(Box::new(source), Box::new(rewriter)),
        }
    }

    /// Reads the body, unless it is longer than this.
    ///
    /// # Errors
    /// If it breaks off or stalls.
    pub(crate) async fn read(mut self, most: usize) -> Result<ReadAnswer, BoxError> {
        let (mut read, mut length) = (VecDeque::new(), 0);
        while let Some(data) = poll_fn(|context| self.poll_data(context)).await {
            let data = data?;
            length += data.len();
            read.push_back(data);
            if length > most {
                return Ok(ReadAnswer::Longer(Self::Begun(read, Box::new(self))));
            }
        }
        let read: Vec<Bytes> = read.into();
        Ok(ReadAnswer::Whole(read.concat().into()))
    }

    fn is_end(&self) -> bool {
        match self {
            Self::Begun(read, rest) => read.is_empty() && rest.is_end(),
            Self::Whole(bytes) => bytes.is_empty(),
            Self::Atlassian(body, _) => body.is_end_stream(),
            Self::Rewritten(source, rewriter) => source.is_end() && rewriter.is_drained(),
        }
    }

    fn poll_data(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        match self {
            Self::Begun(read, rest) => match read.pop_front() {
                Some(data) => Poll::Ready(Some(Ok(data))),
                None => rest.poll_data(context),
            },
            Self::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            Self::Whole(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Self::Atlassian(body, Watch(idle)) => {
                let Poll::Ready(data) = body.poll_data(context) else {
                    ready!(idle.poll_stalled(context));
                    return Poll::Ready(Some(Err(Stalled.into())));
                };
                idle.moved();
                Poll::Ready(data)
            }
            Self::Rewritten(source, rewriter) => loop {
                let (rewritten, ended) = match ready!(source.poll_data(context)) {
                    Some(Ok(data)) => (rewriter.push(&data), false),
                    None => (rewriter.finish(), true),
                    error => return Poll::Ready(error),
                };
                match (rewritten.is_empty(), ended) {
                    (false, _) => return Poll::Ready(Some(Ok(rewritten))),
                    (true, true) => return Poll::Ready(None),
                    // All of it is held back.
                    (true, false) => {}
                }
            },
        }
    }
}

impl AnswerBody {
    pub(crate) fn new(source: Source, mut guard: RequestLogGuard) -> Self {
        if source.is_end() {
            guard.complete();
        }
        Self { source, guard }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let Self { source, guard } = &mut *self;
        let data = ready!(source.poll_data(context));
        match &data {
            Some(Ok(data)) => guard.passed(data),
            Some(Err(error)) if error.is::<Stalled>() => guard.failed("upstream_stalled"),
            Some(Err(_)) => guard.failed("upstream_broke_off"),
            None => guard.complete(),
        }
        // If the length is known, the body is not polled again after its last byte.
        if matches!(data, Some(Ok(_))) && source.is_end() {
            guard.complete();
        }
        Poll::Ready(data.map(|data| data.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.source.is_end()
    }

    fn size_hint(&self) -> SizeHint {
        match &self.source {
            Source::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Source::Atlassian(body, _) => body.size_hint(),
            Source::Rewritten(..) | Source::Begun(..) => SizeHint::default(),
        }
    }
}

impl std::fmt::Debug for AnswerBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AnswerBody").finish_non_exhaustive()
    }
}

/// The code in the request log of a call whose caller left before the end of the response.
const CALLER_GONE: &str = "caller_gone";

/// Writes the record of an authenticated call when it is dropped, however the call ends.
pub(crate) struct RequestLogGuard(Box<Inner>);

struct Inner {
    /// `None` once it is written. Boxed, since it is passed on several times.
    record: Option<Box<RequestRecord>>,
    started: Monotonic,
    clock: Arc<dyn Clock>,
    upload: Arc<Progress>,
    log: Option<RequestLog>,
    complete: bool,
}

impl RequestLogGuard {
    pub(crate) fn new(
        record: RequestRecord,
        clock: Arc<dyn Clock>,
        log: Option<RequestLog>,
    ) -> Self {
        Self(Box::new(Inner {
            record: Some(Box::new(record)),
            started: clock.monotonic(),
            clock,
            upload: Arc::default(),
            log,
            complete: false,
        }))
    }

    pub(crate) fn record(&mut self) -> &mut RequestRecord {
        self.0.record.as_mut().expect("only dropping takes it")
    }

    /// Adds a message to the record.
    pub(crate) fn note(&mut self, text: impl Into<LogText<255>>) {
        let after = self.0.clock.monotonic().since(self.0.started);
        self.record().messages.add(after, text);
    }

    pub(crate) fn upload(&self) -> &Arc<Progress> {
        &self.0.upload
    }

    fn passed(&mut self, data: &Bytes) {
        self.record().bytes_out += data.len() as u64;
    }

    fn failed(&mut self, code: &str) {
        self.0.complete = true;
        self.record().error = Some(code.into());
    }

    fn complete(&mut self) {
        self.0.complete = true;
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        let (Some(log), Some(mut record)) = (&self.log, self.record.take()) else {
            return;
        };
        if record.api_key.is_none() {
            log.count_unauthenticated();
            return;
        }
        if !self.complete {
            record.error = Some(CALLER_GONE.into());
        }
        let took = self.clock.monotonic().since(self.started);
        record.duration_us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        record.bytes_in = self.upload.bytes();
        log.write(record);
    }
}
