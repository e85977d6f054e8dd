//! Applies the effect of a fault to a request and its response.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, LOCATION, RETRY_AFTER, SET_COOKIE};
use http::{HeaderName, HeaderValue, StatusCode};
use http_body_util::BodyExt;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::gate::Gates;
use super::{Effect, RateHeaders};
use crate::cloud::errors;

/// Marks a response that must not be sent: the connection is closed instead.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CloseConnection;

/// Applies a fault before the request is processed; a response replaces the processing.
pub(crate) async fn before(effect: &Effect, gates: &Gates, now: Timestamp) -> Option<Response> {
    match effect {
        Effect::Delay { before_ms, .. } => pause(*before_ms).await,
        Effect::Gate { name, after: false } => gates.pass(name).await,
        _ => {}
    }
    Some(match effect {
        Effect::Down => closed(),
        Effect::Answer {
            status,
            headers,
            body,
            processed: false,
        } => answer(*status, headers, body),
        Effect::RateLimited {
            retry_after,
            headers,
        } => rate_limited(retry_after.as_deref(), *headers, now),
        Effect::FirewallPage => html(403, "Request blocked"),
        Effect::HtmlPage { status } => html(*status, "Something went wrong"),
        Effect::WrongSecret => errors::oauth(
            StatusCode::UNAUTHORIZED,
            "access_denied",
            Some("Unauthorized"),
        ),
        Effect::Unauthorized => errors::unauthorized(),
        Effect::NotInstalled => errors::not_installed(),
        Effect::Redirect { status, location } => {
            answer(*status, &[(LOCATION.to_string(), location.clone())], "")
        }
        _ => return None,
    })
}

/// Applies a fault to the response.
pub(crate) async fn after(
    effect: &Effect,
    response: Response,
    gates: &Gates,
    now: Timestamp,
) -> Response {
    match effect {
        Effect::Delay { after_ms, .. } => {
            pause(*after_ms).await;
            response
        }
        Effect::Gate { name, after: true } => {
            gates.pass(name).await;
            response
        }
        Effect::AnswerLost => closed(),
        Effect::CutMidBody => cut(response).await,
        Effect::Answer {
            status,
            headers,
            body,
            processed: true,
        } => answer(*status, headers, body),
        Effect::Garbage => json_body(Body::from(&b"\x00\xff{\"access_token\": \xc3\x28 <<<"[..])),
        Effect::Huge { bytes } => json_body(huge(*bytes)),
        Effect::Endless => json_body(endless()),
        Effect::MissingMember { name } => without_member(response, name).await,
        Effect::DateOffset { seconds } => {
            let off = now.saturating_add(SignedDuration::from_secs(*seconds));
            with_header(response, DATE, &http_date(off.unwrap_or(now)))
        }
        Effect::SetCookie { value } => with_cookie(response, value),
        Effect::SlowBody {
            chunk_bytes,
            pause_ms,
        } => slow(response, (*chunk_bytes).max(1), *pause_ms).await,
        _ => response,
    }
}

/// Formats an instant for `Date`.
pub(crate) fn http_date(at: Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// Waits in real time: faults test the timeouts of clients, not the clock of the cloud.
#[expect(
    clippy::disallowed_methods,
    reason = "the sandbox depends on no other crate of the workspace"
)]
pub(crate) async fn pause(ms: u64) {
    if ms > 0 {
        tokio::time::sleep(Duration::from_millis(ms.min(600_000))).await;
    }
}

fn closed() -> Response {
    let mut response = StatusCode::BAD_GATEWAY.into_response();
    response.extensions_mut().insert(CloseConnection);
    response
}

fn answer(status: u16, headers: &[(String, String)], body: &str) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, body.to_owned()).into_response();
    response.headers_mut().remove(CONTENT_TYPE);
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (
            HeaderName::try_from(name.as_str()),
            HeaderValue::try_from(value.as_str()),
        ) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

fn html(status: u16, title: &str) -> Response {
    let page = format!(
        "<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1><p>Reference {}</p></body></html>",
        crate::random::hex(8)
    );
    let headers = [(
        CONTENT_TYPE.to_string(),
        "text/html; charset=utf-8".to_owned(),
    )];
    answer(status, &headers, &page)
}

fn rate_limited(retry_after: Option<&str>, variant: RateHeaders, now: Timestamp) -> Response {
    let reset = next_full_hour(now);
    let reset = reset.as_str();
    let mut headers: Vec<(&str, &str)> = match variant {
        RateHeaders::Bare => vec![],
        RateHeaders::Quota => vec![
            ("x-ratelimit-limit", "65000"),
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset", reset),
            ("x-ratelimit-nearlimit", "true"),
            ("ratelimit-reason", "jira-quota-global-based"),
        ],
        RateHeaders::Burst => vec![
            ("x-ratelimit-limit", "100"),
            ("x-ratelimit-remaining", "0"),
            ("ratelimit-reason", "jira-burst-based"),
        ],
        RateHeaders::Structured => vec![
            (
                "ratelimit-policy",
                "\"global-app-quota\";q=65000;w=3600, \"jira-burst-based\";q=100;w=1",
            ),
            ("ratelimit", "\"global-app-quota\";r=0;t=600"),
        ],
        RateHeaders::Beta => vec![
            (
                "beta-ratelimit-policy",
                "\"global-app-quota\";q=65000;w=3600",
            ),
            ("beta-ratelimit", "\"global-app-quota\";r=0;t=600"),
            ("beta-retry-after", "600"),
        ],
        RateHeaders::Gateway => vec![
            ("x-failure-category", "FAILURE CLIENT RATE LIMITED"),
            ("x-ratelimit-limit", "360000"),
            ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset", reset),
        ],
    };
    if let Some(value) = retry_after {
        headers.push((RETRY_AFTER.as_str(), value));
    }
    headers.push((CONTENT_TYPE.as_str(), "application/json"));
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    let headers: Vec<_> = headers.into_iter().map(owned).collect();
    answer(
        429,
        &headers,
        r#"{"code":429,"message":"Rate limit exceeded"}"#,
    )
}

/// Returns the end of the quota's window, without seconds, as observed.
fn next_full_hour(now: Timestamp) -> String {
    let in_an_hour = now
        .saturating_add(SignedDuration::from_hours(1))
        .unwrap_or(now);
    in_an_hour.strftime("%Y-%m-%dT%H:00Z").to_string()
}

fn json_body(body: Body) -> Response {
    ([(CONTENT_TYPE, "application/json")], body).into_response()
}

async fn whole(response: Response) -> (http::response::Parts, Bytes) {
    let (parts, body) = response.into_parts();
    let bytes = body
        .collect()
        .await
        .map(|b| b.to_bytes())
        .unwrap_or_default();
    (parts, bytes)
}

/// Announces the whole body, sends half of it, and closes the connection.
async fn cut(response: Response) -> Response {
    let (mut parts, bytes) = whole(response).await;
    parts
        .headers
        .insert(CONTENT_LENGTH, HeaderValue::from(bytes.len().max(2)));
    let half = bytes.slice(..bytes.len() / 2);
    let pieces = stream::iter([
        Ok(half),
        Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset)),
    ]);
    // The pause lets the first half be sent before the connection closes.
    let pieces = futures_util::StreamExt::then(pieces, |piece| async {
        if piece.is_err() {
            pause(20).await;
        }
        piece
    });
    Response::from_parts(parts, Body::from_stream(pieces))
}

fn huge(bytes: u64) -> Body {
    const PIECE: u64 = 64 * 1024;
    let text = Bytes::from(vec![b'x'; usize::try_from(PIECE).unwrap_or(1)]);
    let middle = bytes.saturating_sub(12);
    let pieces = stream::unfold(Some(0), move |done: Option<u64>| {
        let text = text.clone();
        async move {
            let done = done?;
            if done >= middle {
                return Some((Bytes::from_static(b"\"}"), None));
            }
            let next = PIECE.min(middle - done);
            let piece = text.slice(..usize::try_from(next).unwrap_or(0));
            Some((piece, Some(done + next)))
        }
    });
    let head = stream::iter([Bytes::from_static(b"{\"padding\":\"")]);
    let all = futures_util::StreamExt::chain(head, pieces);
    Body::from_stream(futures_util::StreamExt::map(all, Ok::<_, std::io::Error>))
}

/// Returns a body that never ends; the client disconnects, or the sandbox shuts down.
fn endless() -> Body {
    let piece = Bytes::from(vec![b' '; 8 * 1024]);
    Body::from_stream(stream::repeat_with(move || {
        Ok::<_, std::io::Error>(piece.clone())
    }))
}

async fn without_member(response: Response, name: &str) -> Response {
    let (mut parts, bytes) = whole(response).await;
    let Ok(Value::Object(mut object)) = serde_json::from_slice(&bytes) else {
        return Response::from_parts(parts, Body::from(bytes));
    };
    object.shift_remove(name);
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(Value::Object(object).to_string()))
}

async fn slow(response: Response, chunk: usize, pause_ms: u64) -> Response {
    let (parts, bytes) = whole(response).await;
    let pieces = stream::unfold(bytes, move |mut left| async move {
        if left.is_empty() {
            return None;
        }
        pause(pause_ms).await;
        let piece = left.split_to(chunk.min(left.len()));
        Some((Ok::<_, std::io::Error>(piece), left))
    });
    Response::from_parts(parts, Body::from_stream(pieces))
}

fn with_header(mut response: Response, name: HeaderName, value: &str) -> Response {
    if let Ok(value) = HeaderValue::try_from(value) {
        response.headers_mut().insert(name, value);
    }
    response
}

fn with_cookie(mut response: Response, value: &str) -> Response {
    if let Ok(value) = HeaderValue::try_from(value) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}
