//! One request: what holds for every route, and the body of its answer.

use std::{
    convert::Infallible,
    net::SocketAddr,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use axum::{Router, body::Body, extract::ConnectInfo};
use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, Version, header};
use hyper::body::{Body as HttpBody, Frame, Incoming, SizeHint};
use serde_json::json;
use threelo_forward::{check_authority, headers::ANSWERED_BY, limits};
use tokio::{sync::OwnedSemaphorePermit, time::Instant};
use tower::ServiceExt;

use super::{
    Shared,
    connection::{Activity, UnderWay},
};

/// Answers a request whose head is complete.
pub(super) async fn answer(
    request: Request<Incoming>,
    peer: SocketAddr,
    activity: Arc<Activity>,
    shared: Arc<Shared>,
    router: Router,
) -> Result<Response<Answer>, Infallible> {
    let is_http2 = request.version() == Version::HTTP_2;
    let Some(under_way) = activity.begin() else {
        let sentence = "this connection is being closed: send the request again on another one";
        let refused = refuse(
            StatusCode::SERVICE_UNAVAILABLE,
            "connection_closing",
            sentence,
        );
        return Ok(refused.map(|body| Answer(Arc::new(Slot::new(body, is_http2, None, None)))));
    };
    let (mut response, permit) = route(request, peer, &shared, router).await;
    if is_http2 {
        // It has no meaning there, and clients take it for an error.
        response.headers_mut().remove(header::CONNECTION);
    } else if shared.seats.available_permits() == 0 {
        // Others wait for a seat.
        let close = HeaderValue::from_static("close");
        response.headers_mut().insert(header::CONNECTION, close);
    }
    Ok(response.map(|body| {
        let slot = Arc::new(Slot::new(body, is_http2, Some(under_way), permit));
        activity.watch(&slot);
        Answer(slot)
    }))
}

async fn route(
    request: Request<Incoming>,
    peer: SocketAddr,
    shared: &Shared,
    router: Router,
) -> (Response<Body>, Option<OwnedSemaphorePermit>) {
    let (head, body) = request.into_parts();
    if is_too_large(&head) {
        if let Some(times) = shared.note() {
            tracing::warn!(%peer, status = 431, times, "refused a request: its head is too large");
        }
        let status = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;
        return (refuse(status, "request_head_too_large", &too_large()), None);
    }
    if let Err(error) = check_authority(&head) {
        return (error.response().map(Body::from), None);
    }
    let permit = shared.calls.clone().acquire_owned();
    let Ok(permit) = tokio::time::timeout(shared.bounds.head, permit).await else {
        if let Some(times) = shared.note() {
            tracing::warn!(%peer, status = 503, times, "refused a request: too many are in progress");
        }
        let sentence = "too many requests are in progress: try again in a moment";
        let mut busy = refuse(StatusCode::SERVICE_UNAVAILABLE, "server_busy", sentence);
        busy.headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        return (busy, None);
    };
    let mut request = Request::from_parts(head, Body::new(body));
    request.extensions_mut().insert(ConnectInfo(peer));
    let Ok(response) = router.oneshot(request).await;
    // Permits are for what needs a connection upstream. An answer that is complete needs none, and
    // a client that does not read it keeps nobody else from theirs.
    let is_own = response
        .headers()
        .get(ANSWERED_BY)
        .is_none_or(|by| by != "atlassian");
    let is_complete = is_own && response.body().size_hint().exact().is_some();
    (response, permit.ok().filter(|_| !is_complete))
}

fn is_too_large(head: &http::request::Parts) -> bool {
    let authority = head.uri.authority().map_or(0, |it| it.as_str().len());
    let path = head.uri.path_and_query().map_or(0, |it| it.as_str().len());
    let line = head.method.as_str().len() + authority + path;
    let headers: usize = head
        .headers
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len() + 4)
        .sum();
    line + headers > limits::HEAD_BYTES || head.headers.len() > limits::HEADERS
}

fn too_large() -> String {
    format!(
        "the head of this request is too large: at most {} KiB and {} headers are read, with a path \
         and query of at most 65,534 bytes",
        limits::HEAD_BYTES / 1024,
        limits::HEADERS
    )
}

/// An answer of the gateway itself, in the form of every other error.
fn refuse(status: StatusCode, code: &str, sentence: &str) -> Response<Body> {
    let body = json!({ "error": { "code": code, "message": sentence } }).to_string();
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().extend([
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ]);
    response
}

/// The whole answer to a request that hyper refuses by itself: it writes a status line and no
/// body. `None` for every other answer.
pub(super) fn refusal(written: &[u8]) -> Option<(u16, Bytes)> {
    let text = std::str::from_utf8(written).ok()?;
    let head = text.strip_suffix("\r\n\r\n")?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.strip_prefix("HTTP/1.1 ")?.get(..3)?;
    let own = ["connection: close", "content-length: 0"];
    let is_of_hyper = lines.all(|line| own.contains(&line) || line.starts_with("date: "));
    let (status, reason, code, sentence) = match status {
        _ if !is_of_hyper => return None,
        "400" => (
            400,
            "Bad Request",
            "malformed_request",
            "this request is not valid HTTP/1.1: its request line or a header cannot be read"
                .to_owned(),
        ),
        "414" => (414, "URI Too Long", "request_head_too_large", too_large()),
        "431" => (
            431,
            "Request Header Fields Too Large",
            "request_head_too_large",
            too_large(),
        ),
        _ => return None,
    };
    let body = json!({ "error": { "code": code, "message": sentence } }).to_string();
    let answer = format!(
        "HTTP/1.1 {status} {reason}\r\nconnection: close\r\ncontent-type: application/json\r\n\
         cache-control: no-store\r\nx-threelo-answered-by: gateway\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    Some((status, answer.into()))
}

/// The body of an answer, with what it holds on to until it has ended.
pub(super) struct Answer(Arc<Slot>);

/// Where a body is kept: the connection takes it away when its client does not read it.
pub(super) struct Slot {
    kept: Mutex<Option<Kept>>,
    is_http2: bool,
}

struct Kept {
    body: Body,
    /// Since when the last frame waits to be taken.
    waits_since: Option<Instant>,
    _under_way: Option<UnderWay>,
    _permit: Option<OwnedSemaphorePermit>,
}

impl Slot {
    fn new(
        body: Body,
        is_http2: bool,
        under_way: Option<UnderWay>,
        permit: Option<OwnedSemaphorePermit>,
    ) -> Self {
        let kept = Kept {
            body,
            waits_since: None,
            _under_way: under_way,
            _permit: permit,
        };
        Self {
            kept: Mutex::new(Some(kept)),
            is_http2,
        }
    }

    /// Since when the client has taken nothing of what is there.
    pub(super) fn unread_since(&self) -> Option<Instant> {
        self.lock().as_ref().and_then(|kept| kept.waits_since)
    }

    /// Lets go of a body of which nothing was taken for too long. On HTTP/1.1 a write that waits ends
    /// the connection, and tells a slow client from one that takes nothing more exactly.
    pub(super) fn give_up_if_unread(&self, limit: Duration) {
        let waits = self.unread_since().filter(|_| self.is_http2);
        if waits.is_some_and(|since| super::now().duration_since(since) >= limit) {
            self.give_up();
        }
    }

    /// Lets go of the body: the client sees a broken answer.
    pub(super) fn give_up(&self) {
        // Dropped without the lock: its end is noted in the connection.
        let kept = self.lock().take();
        drop(kept);
    }

    fn lock(&self) -> MutexGuard<'_, Option<Kept>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HttpBody for Answer {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let mut slot = self.0.lock();
        let Some(kept) = slot.as_mut() else {
            let error = "the client took no byte of this answer for too long";
            return Poll::Ready(Some(Err(axum::Error::new(error))));
        };
        kept.waits_since = None;
        let frame = Pin::new(&mut kept.body).poll_frame(context);
        if matches!(frame, Poll::Ready(Some(Ok(_)))) {
            kept.waits_since = Some(super::now());
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        let slot = self.0.lock();
        slot.as_ref().is_some_and(|kept| kept.body.is_end_stream())
    }

    fn size_hint(&self) -> SizeHint {
        let slot = self.0.lock();
        slot.as_ref()
            .map_or_else(SizeHint::default, |kept| kept.body.size_hint())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_bare_refusals_of_the_http_library_get_a_sentence() {
        let bare = b"HTTP/1.1 431 Request Header Fields Too Large\r\nconnection: close\r\n\
            content-length: 0\r\ndate: Sat, 28 Nov 2026 10:00:00 GMT\r\n\r\n";
        let (status, answer) = refusal(bare).unwrap();
        assert_eq!(status, 431);
        let answer = String::from_utf8(answer.to_vec()).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.contains(&format!("content-length: {}", body.len())));
        assert!(body.contains("too large"), "{body}");

        for other in [
            &b"HTTP/1.1 431 Request Header Fields Too Large\r\nx-threelo-answered-by: atlassian\r\n\r\n"[..],
            b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n",
            b"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-length: 1\r\n\r\n!",
        ] {
            assert!(refusal(other).is_none());
        }
    }
}
