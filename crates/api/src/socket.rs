//! `GET /`: a WebSocket for a browser that waits for the outcome of its flow; to everybody else
//! the page at the gateway's root.
//!
//! The server says at once what the socket is called. The browser hands that name to
//! `/oauth/connect/{integration}`, and when the flow has ended the outcome comes over the socket
//! of that name, which is then closed. A name that nobody listens to is passed over: the page
//! of the flow tells the outcome too.

mod hub;
mod message;

use std::time::Duration;

use axum::{
    body::Bytes,
    extract::{
        State, WebSocketUpgrade,
        ws::{Message, WebSocket, rejection::WebSocketUpgradeRejection},
    },
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode, header};
use threelo_core::clock::Clock;

use hub::Waiter;
pub use hub::WsHub;
pub(crate) use message::failed;

use crate::{ApiError, flow::page, parts::Api};

/// How often a ping keeps the connection open through proxies that cut idle ones.
const PING_EVERY: Duration = Duration::from_secs(25);
/// How long a socket may wait. A flow lasts ten minutes, and its choice of site half an hour.
const LIFETIME: Duration = Duration::from_secs(60 * 60);
/// How long a socket may wait for its flow to begin. Anybody can open one, so a place that no
/// connect session stands behind is not kept for long.
const UNCLAIMED: Duration = Duration::from_secs(2 * 60);
/// How long a browser may take to close its end.
const GOOD_BYE: Duration = Duration::from_secs(5);
/// Nothing is expected from the browser, so nothing large is read.
const LARGEST_MESSAGE: usize = 1024;

pub(crate) async fn root(
    State(api): State<Api>,
    headers: HeaderMap,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    let wanted = headers.get(header::UPGRADE).map(|value| value.as_bytes());
    if !wanted.is_some_and(|value| value.eq_ignore_ascii_case(b"websocket")) {
        return page::answer(StatusCode::OK, api.pages.home());
    }
    let upgrade = match upgrade {
        Ok(upgrade) => upgrade,
        Err(rejection) => return rejection.into_response(),
    };
    let Some(waiter) = api.hub.wait() else {
        let message = "too many browsers are waiting: try again in a minute";
        let error = ApiError::new(StatusCode::SERVICE_UNAVAILABLE, "server_error", message);
        return error
            .with_retry_after(Duration::from_secs(60))
            .into_response();
    };
    upgrade
        .max_message_size(LARGEST_MESSAGE)
        .on_upgrade(move |socket| serve(socket, waiter))
}

/// Waits with the browser until its flow ends, it goes away, or its time is over.
async fn serve(mut socket: WebSocket, mut waiter: Waiter) {
    let name = message::acknowledged(waiter.name());
    if socket.send(Message::text(name)).await.is_err() {
        return;
    }
    let hub = waiter.hub().clone();
    let clock = hub.clock();
    let mut end = clock.sleep(LIFETIME);
    let mut claim = clock.sleep(UNCLAIMED);
    let mut is_claimed = false;
    let mut ping = clock.sleep(PING_EVERY);
    loop {
        tokio::select! {
            outcome = waiter.outcome() => {
                let Some(outcome) = outcome else { return };
                if socket.send(Message::text(outcome)).await.is_err() {
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
                if socket.send(Message::Ping(Bytes::new())).await.is_err() {
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
    if socket.send(Message::Close(None)).await.is_err() {
        return;
    }
    let heard = async { while let Some(Ok(_)) = socket.recv().await {} };
    tokio::select! {
        () = heard => {}
        () = clock.sleep(GOOD_BYE) => {}
    }
}
