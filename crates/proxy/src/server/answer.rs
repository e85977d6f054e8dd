//! Answers one request: the checks and limits of every route.

use std::{convert::Infallible, net::SocketAddr, sync::Arc};

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, Version, header};
use hyper::body::{Body as _, Incoming};
use serde_json::json;
use threelo_forward::{check_authority, headers::ANSWERED_BY, limits};
use tokio::sync::OwnedSemaphorePermit;

use super::{
    Shared,
    activity::{Activity, RequestBody, ResponseBody},
    app::{App, AppBody},
};

/// Answers a request whose head is complete.
pub(super) async fn answer(
    request: Request<Incoming>,
    peer: SocketAddr,
    activity: Arc<Activity>,
    shared: Arc<Shared>,
    app: App,
) -> Result<Response<ResponseBody>, Infallible> {
    let is_http2 = request.version() == Version::HTTP_2;
    let Some(in_progress) = activity.begin() else {
        let sentence = "this connection is being closed: send the request again on another one";
        let refused = refuse(
            StatusCode::SERVICE_UNAVAILABLE,
            "connection_closing",
            sentence,
        );
        return Ok(refused.map(|body| ResponseBody::untracked(body, is_http2)));
    };
    let (mut response, permit) = route(request, peer, &activity, &shared, &app).await;
    if response.status() == StatusCode::SWITCHING_PROTOCOLS {
        activity.upgraded();
    }
    if is_http2 {
        // HTTP/2 does not allow this header, and clients treat it as an error.
        response.headers_mut().remove(header::CONNECTION);
    } else if shared.slots.available_permits() == 0 {
        // Listeners wait for a slot.
        let close = HeaderValue::from_static("close");
        response.headers_mut().insert(header::CONNECTION, close);
    }
    Ok(response.map(|body| ResponseBody::tracked(body, is_http2, &activity, in_progress, permit)))
}

async fn route(
    request: Request<Incoming>,
    peer: SocketAddr,
    activity: &Arc<Activity>,
    shared: &Shared,
    app: &App,
) -> (Response<AppBody>, Option<OwnedSemaphorePermit>) {
    let (head, body) = request.into_parts();
    let body = RequestBody::new(body, activity.clone());
    if is_too_large(&head) {
        if let Some(times) = shared.note() {
            tracing::warn!(%peer, status = 431, times, "refused a request: its head is too large");
        }
        let status = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;
        return (refuse(status, "request_head_too_large", &too_large()), None);
    }
    if let Err(error) = check_authority(&head) {
        return (
            error.response().map(|body| AppBody::Other(body.into())),
            None,
        );
    }
    let Some(permit) = permit_of(shared).await else {
        if let Some(times) = shared.note() {
            tracing::warn!(%peer, status = 503, times, "refused a request: too many are in progress");
        }
        let sentence = "too many requests are in progress: try again in a moment";
        let mut busy = refuse(StatusCode::SERVICE_UNAVAILABLE, "server_busy", sentence);
        busy.headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        return (busy, None);
    };
    let response = app.call(Request::from_parts(head, body), peer).await;
    // Permits are for upstream connections. A complete response needs none, so that a client that
    // does not read it does not block other requests.
    let is_own = response
        .headers()
        .get(ANSWERED_BY)
        .is_none_or(|by| by != "atlassian");
    let is_complete = is_own && response.body().size_hint().exact().is_some();
    (response, Some(permit).filter(|_| !is_complete))
}

/// Returns a permit for a call, or `None` if there is none in time.
async fn permit_of(shared: &Shared) -> Option<OwnedSemaphorePermit> {
    if let Ok(permit) = shared.calls.clone().try_acquire_owned() {
        return Some(permit);
    }
    let permit = shared.calls.clone().acquire_owned();
    let permit = tokio::time::timeout(shared.limits.head, permit)
        .await
        .ok()?;
    Some(permit.expect("the semaphore is never closed"))
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

/// Returns an error response of the gateway, in the format of all others.
fn refuse(status: StatusCode, code: &str, sentence: &str) -> Response<AppBody> {
    let body = json!({ "error": { "code": code, "message": sentence } }).to_string();
    let mut response = Response::new(AppBody::Other(Body::from(body)));
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

/// Returns the complete response for a request that hyper itself rejects with a status line and no
/// body. Returns `None` for every other response.
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
            "this request is not valid HTTP/1.1: its request line or a header cannot be read. In an address, \
             write spaces and the characters \" < > # \\ as percent codes (%20 %22 %3C %3E %23 %5C)"
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_responses_without_a_body_by_the_http_library_are_replaced() {
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
