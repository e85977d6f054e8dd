//! `GET /`: a WebSocket for a page that waits for the outcome of a flow; without an upgrade, the page of
//! `openConnectUI`, a connect link that is redirected to its page, or the page at the gateway's root.
//!
//! The server first sends the name of the socket. The page passes that name to
//! `/oauth/connect/{integration}`; when the flow has ended, the outcome is sent to the socket of that name,
//! which is then closed, on whichever instance it is. A name without a socket is ignored: the page of the flow shows
//! the outcome too.

mod hub;
mod message;

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    time::Duration,
};

use axum::{
    body::Bytes,
    extract::{
        ConnectInfo, State, WebSocketUpgrade,
        ws::{Message, WebSocket, rejection::WebSocketUpgradeRejection},
    },
    response::{IntoResponse, Response},
};
use http::{Extensions, HeaderMap, StatusCode, Uri, header};
use threelo_core::clock::Clock;
use threelo_http::{ApiError, Query};

use hub::Waiter;
pub use hub::WsHub;
pub(crate) use message::failed;

use crate::{browser, connect_page, headers, router::Web};

/// Time between pings, which keep the connection open through proxies that cut idle ones.
const PING_EVERY: Duration = Duration::from_secs(20);
/// Maximum lifetime of a socket. A flow lasts ten minutes, and its choice of site half an hour.
const LIFETIME: Duration = Duration::from_secs(60 * 60);
/// Maximum time until the flow of a socket begins. A page begins it as soon as its socket is open, and
/// opening a socket needs no credential.
const UNCLAIMED: Duration = Duration::from_secs(30);
/// Maximum time for the browser to close its end, and to accept a message.
const SEND_TIMEOUT: Duration = Duration::from_secs(5);
/// Maximum size of a message. Browsers send none, so the buffers are small.
const MAX_MESSAGE: usize = 1024;

pub(crate) async fn root(
    State(web): State<Web>,
    extensions: Extensions,
    uri: Uri,
    query: Query,
    request_headers: HeaderMap,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    let wanted = request_headers
        .get(header::UPGRADE)
        .map(|value| value.as_bytes());
    if !wanted.is_some_and(|value| value.eq_ignore_ascii_case(b"websocket")) {
        if request_headers.contains_key(header::SEC_WEBSOCKET_KEY) {
            return lost_upgrade(&web);
        }
        return without_upgrade(&web, &uri, &query, &request_headers);
    }
    let upgrade = match upgrade {
        Ok(upgrade) => upgrade,
        Err(WebSocketUpgradeRejection::InvalidConnectionHeader(_)) => return lost_upgrade(&web),
        Err(rejection) => {
            let message = format!(
                "this WebSocket request is incomplete: {}; send it with a WebSocket client, or remove the header \
                 Upgrade to get the page",
                rejection.body_text()
            );
            return ApiError::new(rejection.status(), "invalid_headers", message).into_response();
        }
    };
    if let Some(origin) = browser::foreign_origin(&request_headers, &web.settings) {
        return refuse_origin(&web, origin);
    }
    let Some(waiter) = web.hub.wait(address(&extensions, &request_headers)) else {
        let message = "too many browsers are waiting: try again in a minute";
        let error = ApiError::new(StatusCode::SERVICE_UNAVAILABLE, "server_error", message);
        return error
            .with_retry_after(Duration::from_secs(60))
            .into_response();
    };
    upgrade
        .read_buffer_size(MAX_MESSAGE)
        .write_buffer_size(0)
        .max_write_buffer_size(4 * MAX_MESSAGE)
        .max_message_size(MAX_MESSAGE)
        .max_frame_size(MAX_MESSAGE)
        .on_upgrade(move |socket| serve(socket, waiter))
}

fn without_upgrade(web: &Web, uri: &Uri, query: &Query, request_headers: &HeaderMap) -> Response {
    if connect_page::is_link(query) {
        // Clients of Nango's hosted page expect that page at the root of its address.
        let page = format!(
            "{}?{}",
            web.links.connect(),
            uri.query().unwrap_or_default()
        );
        return headers::redirect(StatusCode::TEMPORARY_REDIRECT, &page);
    }
    match connect_page::is_framed(query) {
        true => connect_page::framed(web, request_headers),
        false => headers::page(StatusCode::OK, web.pages.home()),
    }
}

/// Answers a WebSocket request whose upgrade headers were removed by a reverse proxy. Otherwise the page
/// would wait in vain, with a blank popup.
fn lost_upgrade(web: &Web) -> Response {
    if let Some(times) = web.hub.note() {
        tracing::warn!(
            times,
            "a WebSocket came without its Upgrade and Connection headers: the reverse proxy before the \
             gateway removes them, so that popups stay blank; pass them on as docs/reverse-proxies.md shows"
        );
    }
    let message = "this WebSocket request has lost its Upgrade and Connection headers: the reverse proxy \
        before the gateway has to pass them on (nginx: proxy_http_version 1.1, and proxy_set_header for both)";
    let mut answer = ApiError::new(
        StatusCode::UPGRADE_REQUIRED,
        "websocket_upgrade_lost",
        message,
    )
    .into_response();
    let websocket = http::HeaderValue::from_static("websocket");
    answer.headers_mut().insert(header::UPGRADE, websocket);
    answer
}

fn refuse_origin(web: &Web, origin: &str) -> Response {
    if let Some(times) = web.hub.note() {
        tracing::warn!(
            origin = ?origin.chars().take(100).collect::<String>(),
            times,
            "refused the WebSocket of a page: add its origin with --app-origins if it is yours"
        );
    }
    let message = "pages of this origin may not wait for a connection here: the operator can add it with --app-origins";
    ApiError::new(StatusCode::FORBIDDEN, "origin_not_allowed", message).into_response()
}

/// Returns the address that a limit applies to: the client's, as named by the last proxy if that proxy is on
/// this machine or in a private network. Other clients could name any address.
pub(crate) fn address(extensions: &Extensions, headers: &HeaderMap) -> IpAddr {
    let peer = extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::from(Ipv4Addr::UNSPECIFIED), |peer| peer.0.ip());
    let is_proxy = match peer.to_canonical() {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_private(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local(),
    };
    if !is_proxy {
        return peer;
    }
    let forwarded = headers.get_all("x-forwarded-for").iter().next_back();
    let last =
        forwarded.and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    last.unwrap_or(peer)
}

/// Keeps the socket open until its flow ends, the browser leaves, or a time limit is reached.
async fn serve(mut socket: WebSocket, mut waiter: Waiter) {
    let name = message::acknowledged(waiter.name());
    let hub = waiter.hub().clone();
    let clock = hub.clock();
    if !sent(&mut socket, Message::text(name), clock).await {
        return;
    }
    let mut end = clock.sleep(LIFETIME);
    let mut claim = clock.sleep(UNCLAIMED);
    let mut is_claimed = false;
    let mut ping = clock.sleep(PING_EVERY);
    loop {
        tokio::select! {
            outcome = waiter.outcome() => {
                let Some(outcome) = outcome else { return };
                if !sent(&mut socket, Message::text(outcome), clock).await {
                    return;
                }
                break;
            }
            received = socket.recv() => {
                // Pongs and anything else only show that the browser is there.
                if !matches!(received, Some(Ok(_))) {
                    return;
                }
            }
            () = &mut ping => {
                ping = clock.sleep(PING_EVERY);
                if !sent(&mut socket, Message::Ping(Bytes::new()), clock).await {
                    return;
                }
            }
            () = &mut claim, if !is_claimed => {
                is_claimed = waiter.is_claimed();
                if !is_claimed {
                    break;
                }
            }
            () = &mut end => break,
        }
    }
    drop(waiter);
    close(socket, clock).await;
}

/// Closes the socket and waits for the browser to do the same: cutting the connection could lose the last
/// message.
async fn close(mut socket: WebSocket, clock: &dyn Clock) {
    if !sent(&mut socket, Message::Close(None), clock).await {
        return;
    }
    let closed = async { while let Some(Ok(_)) = socket.recv().await {} };
    tokio::select! {
        () = closed => {}
        () = clock.sleep(SEND_TIMEOUT) => {}
    }
}

/// Sends a message; returns whether the browser accepted it in time.
async fn sent(socket: &mut WebSocket, message: Message, clock: &dyn Clock) -> bool {
    tokio::select! {
        // First, so that no timer is created for a message that is accepted at once.
        biased;
        sent = socket.send(message) => sent.is_ok(),
        () = clock.sleep(SEND_TIMEOUT) => false,
    }
}
