//! `GET /`: a WebSocket for a browser that waits for the outcome of its flow; to everybody else
//! the page at the gateway's root.
//!
//! The server says at once what the socket is called. The browser hands that name to
//! `/oauth/connect/{integration}`, and when the flow has ended the outcome comes over the socket
//! of that name, which is then closed. A name that nobody listens to is passed over: the page
//! of the flow tells the outcome too.

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
use http::{Extensions, HeaderMap, StatusCode, header};
use threelo_core::clock::Clock;

use hub::Waiter;
pub use hub::WsHub;
pub(crate) use message::failed;

use crate::{ApiError, flow::page, parts::Api};

/// How often a ping keeps the connection open through proxies that cut idle ones.
const PING_EVERY: Duration = Duration::from_secs(25);
/// How long a socket may wait. A flow lasts ten minutes, and its choice of site half an hour.
const LIFETIME: Duration = Duration::from_secs(60 * 60);
/// How long a socket may wait for its flow to begin. A page begins it as soon as its socket is open,
/// and anybody can open one.
const UNCLAIMED: Duration = Duration::from_secs(30);
/// How long a browser may take to close its end, and to take a message.
const GOOD_BYE: Duration = Duration::from_secs(5);
/// Nothing is expected from the browser, so nothing large is read, and little memory is kept for it.
const LARGEST_MESSAGE: usize = 1024;

pub(crate) async fn root(
    State(api): State<Api>,
    extensions: Extensions,
    headers: HeaderMap,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    let wanted = headers.get(header::UPGRADE).map(|value| value.as_bytes());
    if !wanted.is_some_and(|value| value.eq_ignore_ascii_case(b"websocket")) {
        if headers.contains_key(header::SEC_WEBSOCKET_KEY) {
            return lost_upgrade(&api);
        }
        return page::answer(StatusCode::OK, api.pages.home());
    }
    let upgrade = match upgrade {
        Ok(upgrade) => upgrade,
        Err(WebSocketUpgradeRejection::InvalidConnectionHeader(_)) => return lost_upgrade(&api),
        Err(rejection) => return rejection.into_response(),
    };
    if let Some(origin) = foreign(&api, &headers) {
        return refuse_origin(&api, origin);
    }
    let Some(waiter) = api.hub.wait(address(&extensions, &headers)) else {
        let message = "too many browsers are waiting: try again in a minute";
        let error = ApiError::new(StatusCode::SERVICE_UNAVAILABLE, "server_error", message);
        return error
            .with_retry_after(Duration::from_secs(60))
            .into_response();
    };
    upgrade
        .read_buffer_size(LARGEST_MESSAGE)
        .write_buffer_size(0)
        .max_write_buffer_size(4 * LARGEST_MESSAGE)
        .max_message_size(LARGEST_MESSAGE)
        .max_frame_size(LARGEST_MESSAGE)
        .on_upgrade(move |socket| serve(socket, waiter))
}

/// A browser asked for a WebSocket, and a reverse proxy has removed what asks for it. The page would
/// wait in vain in front of a blank popup.
fn lost_upgrade(api: &Api) -> Response {
    if let Some(times) = api.hub.note() {
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

/// The `Origin` of a page that may not wait here, where the operator has said which may. The
/// gateway's own pages always may, and so may what is no browser and sends no `Origin`.
fn foreign<'a>(api: &Api, headers: &'a HeaderMap) -> Option<&'a str> {
    let allowed = api.settings.app_origins.as_ref()?;
    let origin = headers.get(header::ORIGIN)?.to_str().unwrap_or("null");
    let own = api.settings.public_url.origin().ascii_serialization();
    let is_known = origin == own
        || allowed
            .iter()
            .any(|url| url.origin().ascii_serialization() == origin);
    (!is_known).then_some(origin)
}

fn refuse_origin(api: &Api, origin: &str) -> Response {
    if let Some(times) = api.hub.note() {
        tracing::warn!(
            origin = ?origin.chars().take(100).collect::<String>(),
            times,
            "refused the WebSocket of a page: add its origin with --app-origins if it is yours"
        );
    }
    let message = "pages of this origin may not wait for a connection here: the operator can add it with --app-origins";
    ApiError::new(StatusCode::FORBIDDEN, "origin_not_allowed", message).into_response()
}

/// The address that a limit applies to: the client's, as the last proxy names it, where that proxy is
/// on this machine or in a private network. Another client could name any address.
fn address(extensions: &Extensions, headers: &HeaderMap) -> IpAddr {
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

/// Waits with the browser until its flow ends, it goes away, or its time is over.
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
            said = socket.recv() => {
                // Pongs and anything else only show that the browser is there.
                if !matches!(said, Some(Ok(_))) {
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

/// Says good-bye and hears it: what was sent last could be lost with a connection that is cut.
async fn close(mut socket: WebSocket, clock: &dyn Clock) {
    if !sent(&mut socket, Message::Close(None), clock).await {
        return;
    }
    let heard = async { while let Some(Ok(_)) = socket.recv().await {} };
    tokio::select! {
        () = heard => {}
        () = clock.sleep(GOOD_BYE) => {}
    }
}

/// Sends a message, and gives up on a browser that does not take it.
async fn sent(socket: &mut WebSocket, message: Message, clock: &dyn Clock) -> bool {
    tokio::select! {
        // First, so that no timer is made for what is taken at once.
        biased;
        sent = socket.send(message) => sent.is_ok(),
        () = clock.sleep(GOOD_BYE) => false,
    }
}
