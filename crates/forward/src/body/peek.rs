//! The first bytes of a response, read before it is passed on because a retry decision needs them.

use std::{
    collections::VecDeque,
    io::Read,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use flate2::read::{MultiGzDecoder, ZlibDecoder};
use futures_util::future::{Either, poll_fn, select};
use http::{HeaderMap, header};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;
use threelo_core::clock::Clock;
use threelo_rest::retry::BODY_PREFIX;

use super::BoxError;
use crate::upstream::UpstreamBody;

/// How long a retry decision waits for the first bytes.
const DECISION_TIMEOUT: Duration = Duration::from_secs(5);

/// How long the head of a response waits for the first bytes of its body. They usually arrive together.
const BEGIN_TIMEOUT: Duration = Duration::from_millis(100);

/// A response's body whose first bytes may have been read already; they are still part of it.
pub(crate) struct Peeked {
    read: VecDeque<Result<Bytes, BoxError>>,
    rest: UpstreamBody,
}

impl Peeked {
    pub(crate) fn new(body: UpstreamBody) -> Self {
        Self {
            read: VecDeque::new(),
            rest: body,
        }
    }

    /// Reads the first bytes, decompressed; `None` if their compression is unknown.
    pub(crate) async fn prefix(
        &mut self,
        headers: &HeaderMap,
        clock: &dyn Clock,
    ) -> Option<Vec<u8>> {
        let mut timer = clock.sleep(DECISION_TIMEOUT);
        let mut length = 0;
        while length < BODY_PREFIX {
            match select(self.rest.frame(), &mut timer).await {
                Either::Left((Some(Ok(frame)), _)) => {
                    if let Ok(data) = frame.into_data() {
                        length += data.len();
                        self.read.push_back(Ok(data));
                    }
                }
                Either::Left((Some(Err(error)), _)) => {
                    self.read.push_back(Err(error.into()));
                    break;
                }
                Either::Left((None, _)) | Either::Right(_) => break,
            }
        }
        self.begin(headers)
    }

    /// Returns the first bytes as far as they have been read already, decompressed; `None` if their
    /// compression is unknown.
    pub(crate) fn begin(&self, headers: &HeaderMap) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        for data in self.read.iter().flatten() {
            bytes.extend_from_slice(data);
        }
        let coding = headers.get(header::CONTENT_ENCODING);
        match coding.map_or(&b"identity"[..], |coding| coding.as_bytes()) {
            b"identity" | b"" => Some(bytes),
            b"gzip" | b"x-gzip" => Some(inflate(MultiGzDecoder::new(&*bytes))),
            b"deflate" => Some(inflate(ZlibDecoder::new(&*bytes))),
            _ => None,
        }
    }

    /// Waits a short time for the first bytes; `false` if the body breaks off before them. A response
    /// can be replaced by an error only until its head has been passed on.
    pub(crate) async fn begins(&mut self, clock: &dyn Clock) -> bool {
        if self.read.is_empty() && !self.rest.is_end_stream() {
            let mut timeout = None;
            // The timer is only needed if nothing has arrived.
            let begun = poll_fn(|context| {
                if let Poll::Ready(frame) = Pin::new(&mut self.rest).poll_frame(context) {
                    return Poll::Ready(frame);
                }
                let timeout = timeout.get_or_insert_with(|| clock.sleep(BEGIN_TIMEOUT));
                timeout.as_mut().poll(context).map(|()| None)
            });
            if let Some(frame) = begun.await {
                match frame.map(Frame::into_data) {
                    Ok(Ok(data)) => self.read.push_back(Ok(data)),
                    // Trailers are hop-by-hop.
                    Ok(Err(_)) => {}
                    Err(error) => self.read.push_back(Err(error.into())),
                }
            }
        }
        !matches!(self.read.front(), Some(Err(_)))
    }

    pub(super) fn poll_data(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, BoxError>>> {
        if let Some(read) = self.read.pop_front() {
            return Poll::Ready(Some(read));
        }
        loop {
            let frame = std::task::ready!(Pin::new(&mut self.rest).poll_frame(context));
            match frame {
                // Trailers are hop-by-hop.
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                None => return Poll::Ready(None),
            }
        }
    }

    pub(super) fn is_end_stream(&self) -> bool {
        self.read.is_empty() && self.rest.is_end_stream()
    }

    pub(super) fn size_hint(&self) -> SizeHint {
        let read: u64 = self
            .read
            .iter()
            .flatten()
            .map(|data| data.len() as u64)
            .sum();
        let mut hint = self.rest.size_hint();
        if let Some(upper) = hint.upper() {
            hint.set_upper(upper + read);
        }
        hint.set_lower(hint.lower() + read);
        hint
    }
}

/// Returns the first bytes of a compressed body, even if it is incomplete.
fn inflate(decoder: impl Read) -> Vec<u8> {
    let mut bytes = Vec::new();
    // The beginning of a damaged body is still useful.
    let _ = decoder.take(BODY_PREFIX as u64).read_to_end(&mut bytes);
    bytes
}
