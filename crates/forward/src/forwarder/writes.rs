//! Writes with an idempotency key: none is sent twice.
//!
//! The write is stored before it is sent. A repetition gets the first response, or an error which says that
//! the outcome is unknown; a write is sent again only if Atlassian certainly did not process it.

use std::{future::pending, panic::resume_unwind, pin::pin, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::future::{Either, select};
use http::{
    HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header, request,
    response::Parts,
};
use secrecy::ExposeSecret;
use threelo_core::{
    clock::Clock,
    id::IdempotencyKey,
    idempotency::{
        BeginOutcome, Fingerprint, KeyedWrite, KnownWrite, NewWrite, WriteAttemptId, WriteEnd,
        WriteState,
    },
    request_log::{AnsweredBy, LogText},
    seal::{Sealed, Sealer},
    storage::IdempotencyStore,
    upstream::trace_id,
};

use super::{
    Inner,
    attempts::Attempts,
    call::{AuthorizedCall, UpstreamResult},
};
use crate::{
    body::{IncomingBody, ReadAnswer, RequestLogGuard, Source},
    error::GatewayError,
    headers::{GatewayHeaders, IDEMPOTENCY_REPLAYED, RATE_WAIT},
    limits::{IDEMPOTENCY_BYTES, MAX_KEPT_ANSWER, MAX_KEYED_BODY},
};

/// The lease of a write. When it expires, its sender is considered to have crashed.
const LEASE: Duration = Duration::from_secs(15);

/// How often the sender extends the lease.
const EXTEND_EVERY: Duration = Duration::from_secs(5);

/// The code in the request log of a call that got an earlier response.
const REPLAYED: &str = "idempotency_replayed";

/// Writes with an idempotency key, and their responses.
#[derive(Clone)]
pub(super) struct Writes {
    store: Arc<dyn IdempotencyStore>,
    sealer: Arc<dyn Sealer>,
}

/// How Atlassian answered a write.
enum Outcome {
    /// It refused the write without processing it.
    NotProcessed(Parts, Source),
    Whole(Parts, Bytes),
    /// The response is too long to be kept.
    Longer(Parts, Source),
    /// The response breaks off.
    Cut(Parts),
}

impl Inner {
    /// Returns the idempotency key of a call, if it has one that applies.
    pub(super) fn idempotency_key(
        &self,
        head: &request::Parts,
    ) -> Result<Option<IdempotencyKey>, GatewayError> {
        if self.writes.is_none() || head.method != Method::POST {
            return Ok(None);
        }
        GatewayHeaders::idempotency_key(&head.headers).map_err(GatewayError::InvalidHeaders)
    }

    /// Sends a write if no call with its key has sent it before; otherwise returns its stored outcome.
    ///
    /// Once the body has been read, the write continues even if the caller disconnects, so that a
    /// repetition gets its outcome.
    pub(super) async fn write_once(
        self: Arc<Self>,
        key: IdempotencyKey,
        call: AuthorizedCall,
        body: IncomingBody,
        mut guard: RequestLogGuard,
    ) -> (UpstreamResult, RequestLogGuard) {
        let progress = guard.upload().clone();
        let idle = self.timeouts.idle_body;
        let body = match body
            .read(&progress, &self.clock, idle, MAX_KEYED_BODY)
            .await
        {
            Ok(Some(body)) => body,
            Ok(None) => return (Err(GatewayError::KeyedBodyTooLong), guard),
            Err(trouble) => return (Err(trouble.into()), guard),
        };
        let task = tokio::spawn(async move {
            let answer = self.write_or_replay(&key, &call, body, &mut guard).await;
            (answer, guard)
        });
        match task.await {
            Ok(answer) => answer,
            Err(error) => match error.try_into_panic() {
                Ok(panic) => resume_unwind(panic),
                // The process is about to end.
                Err(_) => pending().await,
            },
        }
    }

    async fn write_or_replay(
        &self,
        key: &IdempotencyKey,
        call: &AuthorizedCall,
        body: Bytes,
        guard: &mut RequestLogGuard,
    ) -> UpstreamResult {
        let writes = self.writes.as_ref().expect("the key was looked at");
        let new = NewWrite {
            write: KeyedWrite::new(&call.connection, call.entry.number, key),
            attempt: WriteAttemptId::random(&*self.entropy),
            fingerprint: fingerprint(key, call, &body),
            began_at: self.clock.now(),
            lease: LEASE,
        };
        match writes.store.begin_write(&new, IDEMPOTENCY_BYTES).await {
            Ok(BeginOutcome::Begun) => {}
            Ok(BeginOutcome::Known(known)) => {
                let (parts, source) = writes.replay(&new, known, guard)?;
                return self.with_own_links(call, parts, source);
            }
            Ok(BeginOutcome::Full) => return Err(GatewayError::IdempotencyStorageFull),
            Err(error) => {
                // It may have been stored despite the error.
                writes.end(&new, WriteEnd::NotProcessed).await;
                return Err(error.into());
            }
        }
        let sending = pin!(self.send(call, body, guard));
        let extending = pin!(writes.extend(&new, &*self.clock));
        let outcome = match select(sending, extending).await {
            Either::Left((outcome, _)) => outcome,
            Either::Right((never, _)) => match never {},
        };
        let (end, answer) = match outcome {
            Ok(Outcome::NotProcessed(parts, source)) => {
                (WriteEnd::NotProcessed, Ok((parts, source)))
            }
            Ok(Outcome::Whole(parts, body)) => (
                writes.answered(&new.write, &parts, Some(&body)),
                Ok((parts, Source::Whole(body))),
            ),
            Ok(Outcome::Longer(parts, source)) => (
                writes.answered(&new.write, &parts, None),
                Ok((parts, source)),
            ),
            Ok(Outcome::Cut(parts)) => (
                writes.answered(&new.write, &parts, None),
                Err(self.malformed("its body breaks off")),
            ),
            Err(error) if is_not_processed(&error) => (WriteEnd::NotProcessed, Err(error)),
            Err(error) => (WriteEnd::Unknown, Err(error)),
        };
        // Before the response is passed on, so that a repetition after it gets the same.
        writes.end(&new, end).await;
        let (parts, source) = answer?;
        self.with_own_links(call, parts, source)
    }

    async fn send(
        &self,
        call: &AuthorizedCall,
        body: Bytes,
        guard: &mut RequestLogGuard,
    ) -> Result<Outcome, GatewayError> {
        let bearer = self.first_bearer(call, guard).await?;
        let attempts = Attempts::new(self, call);
        let (parts, source) = attempts.run(body.into(), bearer, guard).await?;
        if is_refused(&parts) {
            return Ok(Outcome::NotProcessed(parts, source));
        }
        Ok(match source.read(MAX_KEPT_ANSWER).await {
            Ok(ReadAnswer::Whole(body)) => Outcome::Whole(parts, body),
            Ok(ReadAnswer::Longer(source)) => Outcome::Longer(parts, source),
            Err(error) => {
                tracing::debug!(%error, "the answer to a write broke off");
                Outcome::Cut(parts)
            }
        })
    }
}

impl Writes {
    pub(super) fn new(store: Arc<dyn IdempotencyStore>, sealer: Arc<dyn Sealer>) -> Self {
        Self { store, sealer }
    }

    /// Extends the lease for as long as it is polled.
    async fn extend(&self, new: &NewWrite, clock: &dyn Clock) -> std::convert::Infallible {
        loop {
            clock.sleep(EXTEND_EVERY).await;
            let extended = self.store.extend_write(&new.write, &new.attempt, new.lease);
            if let Err(error) = extended.await {
                tracing::warn!(%error, "cannot extend the lease of a write; trying again");
            }
        }
    }

    async fn end(&self, new: &NewWrite, end: WriteEnd) {
        let ended = self.store.end_write(&new.write, &new.attempt, &end).await;
        if let Err(error) = ended {
            tracing::warn!(%error, "the outcome of a write is not stored; it will count as unknown");
        }
    }

    fn answered(&self, write: &KeyedWrite, parts: &Parts, body: Option<&Bytes>) -> WriteEnd {
        let plain = encode(parts, body.map(|body| &body[..]));
        WriteEnd::Answered(self.sealer.seal(write.seal_context(), &plain))
    }

    /// Returns the stored response, or the error for a write without one.
    fn replay(
        &self,
        new: &NewWrite,
        known: KnownWrite,
        guard: &mut RequestLogGuard,
    ) -> UpstreamResult {
        let began_at = known.began_at;
        if known.fingerprint != new.fingerprint {
            return Err(GatewayError::IdempotencyKeyReused { began_at });
        }
        let sealed = match known.state {
            WriteState::InProgress { .. } => return Err(GatewayError::IdempotencyKeyInProgress),
            WriteState::Unknown => {
                return Err(GatewayError::IdempotencyOutcomeUnknown { began_at });
            }
            WriteState::Answered(sealed) => sealed,
        };
        let Some(mut kept) = self.open(&new.write, &sealed) else {
            return Err(GatewayError::IdempotencyOutcomeUnknown { began_at });
        };
        let Some(body) = kept.body else {
            return Err(GatewayError::IdempotencyAnswerNotKept {
                status: kept.status,
            });
        };
        let record = guard.record();
        record.answered_by = AnsweredBy::Atlassian;
        record.trace_id = trace_id(&kept.headers).map(LogText::from);
        record.error = Some(REPLAYED.into());
        kept.headers
            .insert(IDEMPOTENCY_REPLAYED, HeaderValue::from_static("true"));
        let (mut parts, ()) = Response::new(()).into_parts();
        (parts.status, parts.headers) = (kept.status, kept.headers);
        Ok((parts, Source::Whole(body)))
    }

    fn open(&self, write: &KeyedWrite, sealed: &Sealed) -> Option<Kept> {
        match self.sealer.open(write.seal_context(), sealed) {
            Ok(plain) => {
                let kept = decode(plain.expose_secret());
                if kept.is_none() {
                    tracing::error!("the kept answer to a write is of an unknown format");
                }
                kept
            }
            Err(error) => {
                tracing::error!(%error, "the kept answer to a write cannot be read");
                None
            }
        }
    }
}

/// Identifies what a call sends. The key is part of it because a short body could be guessed.
fn fingerprint(key: &IdempotencyKey, call: &AuthorizedCall, body: &[u8]) -> Fingerprint {
    let target = call
        .uri
        .path_and_query()
        .map_or("", |target| target.as_str());
    let content_type = call.headers.get(header::CONTENT_TYPE);
    Fingerprint::of(&[
        key.as_str().as_bytes(),
        call.method.as_str().as_bytes(),
        target.as_bytes(),
        content_type.map_or(&b""[..], |kind| kind.as_bytes()),
        body,
    ])
}

/// Whether a response means that Atlassian refused the call without processing it.
fn is_refused(parts: &Parts) -> bool {
    match parts.status {
        StatusCode::UNAUTHORIZED | StatusCode::TOO_MANY_REQUESTS => true,
        StatusCode::SERVICE_UNAVAILABLE => parts.headers.contains_key(header::RETRY_AFTER),
        _ => false,
    }
}

/// Whether a call that failed like this was certainly not processed. A call is only repeated after an
/// attempt that was not, so the last one decides.
fn is_not_processed(error: &GatewayError) -> bool {
    matches!(
        error,
        GatewayError::Bearer(_)
            | GatewayError::Store(_)
            | GatewayError::RateLimited { .. }
            | GatewayError::Unreachable { .. }
    )
}

/// A response as it is kept.
#[derive(Debug, PartialEq)]
struct Kept {
    status: StatusCode,
    headers: HeaderMap,
    /// `None` if it was too long or broke off.
    body: Option<Bytes>,
}

/// Writes a response as its status, its headers, a line each, and its body after an empty line.
fn encode(parts: &Parts, body: Option<&[u8]>) -> Vec<u8> {
    let kind = if body.is_some() { "whole" } else { "head" };
    let mut plain = format!("{} {kind}\n", parts.status.as_u16()).into_bytes();
    for (name, value) in &parts.headers {
        // The wait was that of the first call.
        if *name != RATE_WAIT {
            let line = [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\n"];
            plain.extend(line.into_iter().flatten());
        }
    }
    plain.push(b'\n');
    plain.extend_from_slice(body.unwrap_or_default());
    plain
}

/// Reads what [`encode`] wrote.
fn decode(plain: &[u8]) -> Option<Kept> {
    let line = |rest: &mut &[u8]| -> Option<Vec<u8>> {
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let line = rest[..end].to_vec();
        *rest = &rest[end + 1..];
        Some(line)
    };
    let mut rest = plain;
    let first = line(&mut rest)?;
    let (status, kind) = std::str::from_utf8(&first).ok()?.split_once(' ')?;
    let mut headers = HeaderMap::new();
    loop {
        let header = line(&mut rest)?;
        if header.is_empty() {
            break;
        }
        let colon = header.iter().position(|byte| *byte == b':')?;
        let value = header.get(colon + 2..)?;
        headers.append(
            HeaderName::from_bytes(&header[..colon]).ok()?,
            HeaderValue::from_bytes(value).ok()?,
        );
    }
    Some(Kept {
        status: status.parse().ok()?,
        headers,
        body: (kind == "whole").then(|| Bytes::copy_from_slice(rest)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> Parts {
        let answer = Response::builder()
            .status(201)
            .header("content-type", "application/json")
            .header("vary", "a")
            .header("vary", "b: c")
            .header("x-empty", "")
            .header("x-opaque", HeaderValue::from_bytes(b"\xff\xfe").unwrap())
            .header(RATE_WAIT, 250);
        answer.body(()).unwrap().into_parts().0
    }

    #[test]
    fn a_kept_answer_reads_back_whole_but_for_its_wait() {
        for body in [&b""[..], b"{}", b"\n\nx: y\n\n\0\xff"] {
            let kept = decode(&encode(&parts(), Some(body))).unwrap();
            let mut headers = parts().headers;
            headers.remove(RATE_WAIT);
            assert_eq!(kept.status, 201);
            assert_eq!(kept.headers, headers);
            assert_eq!(kept.body.as_deref(), Some(body));
        }
    }

    #[test]
    fn a_response_without_its_body_is_distinguished_from_an_empty_one() {
        assert_eq!(decode(&encode(&parts(), None)).unwrap().body, None);
    }

    #[test]
    fn an_unknown_format_is_no_answer() {
        for other in [
            &b""[..],
            b"201",
            b"201 whole",
            b"201 whole\nx",
            b"x whole\n\n",
        ] {
            assert_eq!(decode(other), None);
        }
    }
}
