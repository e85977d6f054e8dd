//! The WebSocket of a page that waits for the outcome of its flow.

use std::{sync::Arc, time::Duration};

use futures_util::StreamExt;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use threelo_connect::{Announcement, Announcer, Outcome};
use threelo_core::{
    clock::ManualClock,
    entropy::SystemEntropy,
    memory::MemoryStore,
    storage::{ChangeFeed, ChangeListener},
};
use threelo_web::WsHub;
use tokio::net::TcpStream;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async, tungstenite::Message};
use tokio_util::task::TaskTracker;

use crate::support::{Gateway, SITES, text, until};

type Socket = WebSocketStream<MaybeTlsStream<TcpStream>>;

/// A socket and its name.
async fn socket(gateway: &Gateway, path: &str) -> (Socket, String) {
    let mut url = gateway.url(path);
    url.set_scheme("ws").unwrap();
    let (mut socket, _) = connect_async(url.as_str()).await.unwrap();
    let first = message(&mut socket).await;
    assert_eq!(first["message_type"], "connection_ack");
    let name = text(&first, "/ws_client_id").to_owned();
    (socket, name)
}

async fn message(socket: &mut Socket) -> Value {
    match socket.next().await.unwrap().unwrap() {
        Message::Text(text) => serde_json::from_str(&text).unwrap(),
        other => panic!("{other:?}"),
    }
}

async fn assert_closed(mut socket: Socket) {
    assert!(matches!(socket.next().await, Some(Ok(Message::Close(_)))));
}

/// Closed, after any number of pings.
async fn assert_closed_after_pings(socket: &mut Socket) {
    loop {
        match socket.next().await {
            Some(Ok(Message::Ping(_))) => {}
            Some(Ok(Message::Close(_))) => break,
            other => panic!("{other:?}"),
        }
    }
}

/// Waits until this number of sockets wait at the gateway.
async fn waiting(gateway: &Gateway, count: usize) {
    until(async || gateway.hub.waiting() == count).await;
}

#[tokio::test]
async fn a_page_receives_the_connection_and_the_socket_ends() {
    let gateway = Gateway::with_integration(1).await;
    let (mut socket, name) = socket(&gateway, "/").await;
    gateway
        .browser()
        .open(gateway.begin(&[("ws_client_id", &name)]).await)
        .await;
    let outcome = message(&mut socket).await;
    let id = gateway.connections().await[0]["connection_id"].clone();
    assert_eq!(
        outcome,
        json!({
            "message_type": "success",
            "provider_config_key": "jira",
            "connection_id": id,
            "is_pending": false,
        })
    );
    assert_closed(socket).await;
}

#[tokio::test]
async fn the_socket_is_also_at_the_path_that_the_session_names() {
    let gateway = Gateway::with_integration(1).await;
    for path in ["/sockets", "/sockets/"] {
        let (_, name) = socket(&gateway, path).await;
        assert_eq!(name.len(), 36);
    }
}

#[tokio::test]
async fn a_page_receives_a_failure() {
    let gateway = Gateway::with_integration(1).await;
    let (mut socket, name) = socket(&gateway, "/").await;
    let query = [
        ("ws_client_id", name.as_str()),
        ("params[domain]", "elsewhere"),
    ];
    gateway.browser().open(gateway.begin(&query).await).await;
    let outcome = message(&mut socket).await;
    assert_eq!(outcome["message_type"], "error");
    assert_eq!(outcome["provider_config_key"], "jira");
    assert_eq!(outcome["error_type"], "connection_validation_failed");
    assert!(text(&outcome, "/error_desc").contains("acme.atlassian.net"));
    assert_closed(socket).await;
}

#[tokio::test]
async fn a_page_receives_the_failure_of_a_flow_that_did_not_begin() {
    let gateway = Gateway::with_integration(1).await;
    let (mut socket, name) = socket(&gateway, "/").await;
    let token = gateway.session(|_| {}).await;
    let mut begin = gateway.url("/oauth/connect/none");
    begin
        .query_pairs_mut()
        .append_pair("connect_session_token", &token)
        .append_pair("ws_client_id", &name);
    let seen = gateway.browser().open(begin).await;
    assert_eq!(seen.status, StatusCode::BAD_REQUEST);
    let outcome = message(&mut socket).await;
    assert_eq!(outcome["error_type"], "unknown_config_key");
    assert_eq!(outcome["provider_config_key"], "none");
}

#[tokio::test]
async fn a_page_keeps_waiting_while_its_user_chooses() {
    let gateway = Gateway::with_integration(2).await;
    let browser = gateway.browser();
    let (mut socket, name) = socket(&gateway, "/").await;
    let page = browser
        .open(gateway.begin(&[("ws_client_id", &name)]).await)
        .await;
    assert_eq!(gateway.hub.waiting(), 1);
    browser.submit(page.url, &[("cloud_id", SITES[0].0)]).await;
    assert_eq!(message(&mut socket).await["message_type"], "success");
}

#[tokio::test]
async fn an_outcome_reaches_no_other_socket() {
    let gateway = Gateway::with_integration(1).await;
    let (mine, name) = socket(&gateway, "/").await;
    let (_other, _) = socket(&gateway, "/").await;
    gateway
        .browser()
        .open(gateway.begin(&[("ws_client_id", &name)]).await)
        .await;
    drop(mine);
    waiting(&gateway, 1).await;
}

#[tokio::test]
async fn a_flow_succeeds_after_its_page_is_closed() {
    let gateway = Gateway::with_integration(1).await;
    let (mine, name) = socket(&gateway, "/").await;
    drop(mine);
    waiting(&gateway, 0).await;
    let seen = gateway
        .browser()
        .open(gateway.begin(&[("ws_client_id", &name)]).await)
        .await;
    assert_eq!(seen.headline(), "Connected");
}

#[tokio::test]
async fn pings_keep_the_socket_open() {
    let gateway = Gateway::with_integration(1).await;
    let (mut socket, name) = socket(&gateway, "/").await;
    let begin = gateway.begin(&[("ws_client_id", &name)]).await;
    gateway.browser().step(begin).await;
    // One sleep for the next ping, one for the end, and at first one for the flow to begin.
    for sleepers in [3, 3, 2] {
        until(async || gateway.clock.sleepers() == sleepers).await;
        gateway.clock.advance(Duration::from_secs(20));
        assert!(matches!(socket.next().await, Some(Ok(Message::Ping(_)))));
    }
}

#[tokio::test]
async fn a_socket_is_closed_after_an_hour() {
    let gateway = Gateway::with_integration(1).await;
    let (mut socket, name) = socket(&gateway, "/").await;
    let begin = gateway.begin(&[("ws_client_id", &name)]).await;
    gateway.browser().step(begin).await;
    until(async || gateway.clock.sleepers() == 3).await;
    gateway.clock.advance(Duration::from_secs(60 * 60));
    assert_closed_after_pings(&mut socket).await;
    waiting(&gateway, 0).await;
}

#[tokio::test]
async fn a_socket_without_a_flow_is_closed_after_half_a_minute() {
    let gateway = Gateway::with_integration(1).await;
    let (mut strangers, _) = socket(&gateway, "/").await;
    until(async || gateway.clock.sleepers() == 3).await;
    gateway.clock.advance(Duration::from_secs(30));
    assert_closed_after_pings(&mut strangers).await;
    waiting(&gateway, 0).await;
}

#[tokio::test]
async fn a_page_receives_the_mistake_of_its_app_instead_of_waiting_in_vain() {
    let gateway = Gateway::with_integration(1).await;
    let token = gateway.session(|_| {}).await;
    let preset = format!("connect_session_token={token}&connection_id=mine");
    let own_app = format!("connect_session_token={token}&credentials[oauth_client_id_override]=a");
    for (query, kind) in [
        ("public_key=5c1b", "deprecated_authentication"),
        (
            "connect_session_token=none",
            "invalid_connect_session_token_format",
        ),
        (&*preset, "invalid_query_params"),
        (&*own_app, "invalid_query_params"),
    ] {
        let (mut waiting, name) = socket(&gateway, "/").await;
        let path = format!("/oauth/connect/jira?{query}&ws_client_id={name}");
        let refused = gateway.browser().step(gateway.url(&path)).await;
        assert!(refused.status.is_client_error(), "{query}");
        let outcome = message(&mut waiting).await;
        assert_eq!(outcome["message_type"], "error", "{query}");
        assert_eq!(outcome["error_type"], kind, "{query}");
    }
}

#[tokio::test]
async fn a_socket_whose_flow_has_begun_keeps_waiting() {
    let gateway = Gateway::with_integration(1).await;
    let browser = gateway.browser();
    let (mut mine, name) = socket(&gateway, "/").await;
    let begin = gateway.begin(&[("ws_client_id", &name)]).await;
    let away = browser.step(begin).await.leads_to().unwrap();
    until(async || gateway.clock.sleepers() == 3).await;
    gateway.clock.advance(Duration::from_secs(2 * 60));
    // The next ping is due again, and the time limit for the start of the flow is gone.
    until(async || gateway.clock.sleepers() == 2).await;
    browser.open(away).await;
    loop {
        match mine.next().await {
            Some(Ok(Message::Ping(_))) => {}
            Some(Ok(Message::Text(text))) => break assert!(text.contains("success"), "{text}"),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn the_socket_path_serves_a_page_without_an_upgrade() {
    let gateway = Gateway::with_sites(0).await;
    let answer = gateway.bare(Method::GET, "/").send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "text/html; charset=utf-8");
    let home = answer.text().await.unwrap();
    assert!(home.contains("<h1>The gateway is running</h1>"), "{home}");
}

#[tokio::test]
async fn a_page_whose_session_has_ended_hears_so_instead_of_waiting_in_vain() {
    let gateway = Gateway::with_integration(1).await;
    let (mut mine, name) = socket(&gateway, "/").await;
    let token = format!("nango_connect_session_{}", "0".repeat(64));
    let path = format!("/oauth/connect/jira?connect_session_token={token}&ws_client_id={name}");
    let refused = gateway.browser().step(gateway.url(&path)).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    let outcome = message(&mut mine).await;
    assert_eq!(outcome["message_type"], "error");
    assert!(
        text(&outcome, "/error_desc").contains("session"),
        "{outcome}"
    );
}

#[tokio::test]
async fn a_websocket_whose_upgrade_headers_were_removed_by_a_proxy_gets_426() {
    let gateway = Gateway::with_sites(0).await;
    let key = ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==");
    for kept in [None, Some(("upgrade", "websocket"))] {
        let mut request = gateway.bare(Method::GET, "/").header(key.0, key.1);
        if let Some((name, value)) = kept {
            request = request.header(name, value);
        }
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::UPGRADE_REQUIRED, "{kept:?}");
        let body: Value = answer.json().await.unwrap();
        assert_eq!(body["error"]["code"], "websocket_upgrade_lost");
        assert!(text(&body, "/error/message").contains("reverse proxy"));
    }
}

#[tokio::test]
async fn a_page_of_a_foreign_origin_cannot_open_the_socket() {
    let gateway = Gateway::with_sites(0).await;
    let own = gateway.url("/").origin().ascii_serialization();
    for (origin, status) in [
        ("https://app.example.com", 101),
        (own.as_str(), 101),
        ("https://evil.example", 403),
        ("http://app.example.com", 403),
        ("https://app.example.com.evil.example", 403),
        ("null", 403),
    ] {
        let request = gateway
            .bare(Method::GET, "/")
            .header("connection", "upgrade")
            .header("upgrade", "websocket")
            .header("sec-websocket-version", "13")
            .header("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==")
            .header("origin", origin);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{origin}");
    }
}

#[tokio::test]
async fn one_address_gets_few_sockets_without_a_flow() {
    let gateway = Gateway::with_integration(1).await;
    let mut sockets = Vec::new();
    for _ in 0..64 {
        sockets.push(socket(&gateway, "/").await);
    }
    let mut url = gateway.url("/");
    url.set_scheme("ws").unwrap();
    let refused = connect_async(url.as_str()).await.unwrap_err();
    assert!(refused.to_string().contains("503"), "{refused}");
    drop(sockets.pop());
    waiting(&gateway, 63).await;
    socket(&gateway, "/").await;
}

#[tokio::test]
async fn a_websocket_request_without_a_key_is_answered_with_an_error_in_json_that_says_what_is_missing()
 {
    let gateway = Gateway::with_sites(0).await;
    let upgrade = [("connection", "upgrade"), ("upgrade", "websocket")];
    let key = ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==");
    for (more, missing) in [
        (("sec-websocket-version", "13"), "Sec-WebSocket-Key"),
        (key, "Sec-WebSocket-Version"),
    ] {
        let mut request = gateway.bare(Method::GET, "/");
        for (name, value) in upgrade.into_iter().chain([more]) {
            request = request.header(name, value);
        }
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{missing}");
        let body: Value = answer.json().await.unwrap();
        assert_eq!(body["error"]["code"], "invalid_headers", "{body}");
        let message = text(&body, "/error/message").to_ascii_lowercase();
        assert!(message.contains(&missing.to_ascii_lowercase()), "{body}");
    }
}

#[tokio::test]
async fn a_popup_whose_callback_arrives_at_another_instance_gets_its_outcome() {
    let clock = Arc::new(ManualClock::default());
    let store = MemoryStore::with_clock(clock.clone());
    let tasks = TaskTracker::new();
    let instance = || {
        let hub = WsHub::new(clock.clone(), Arc::new(SystemEntropy));
        hub.with_relay(Arc::new(store.clone()), tasks.clone())
    };
    let gateway = Gateway::with_integration(1).await;
    let (here, elsewhere) = (gateway.hub.clone(), instance());
    let (mut socket, name) = socket(&gateway, "/").await;
    let outcome = |outcome| Announcement {
        socket: name.clone(),
        integration: "jira".parse().unwrap(),
        connection: "customer-17".parse().unwrap(),
        outcome,
    };
    elsewhere.announce(outcome(Outcome::Connected));
    tasks.close();
    tasks.wait().await;
    let changes = store.changes_after(0, 10).await.unwrap();
    assert_eq!(changes.len(), 1);
    for listener in [&elsewhere, &here] {
        listener.changed(&changes[0].subject);
    }
    assert_eq!(message(&mut socket).await["connection_id"], "customer-17");
    assert_closed_after_pings(&mut socket).await;
    assert_eq!(
        store.changes_after(0, 10).await.unwrap().len(),
        1,
        "it is not relayed again"
    );
}
