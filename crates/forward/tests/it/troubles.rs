//! What the gateway answers where Atlassian does not get to: status, code, one clear sentence.

use std::{sync::Arc, time::Duration};

use threelo_core::{
    bearer::BearerError,
    clock::ManualClock,
    storage::{MockApiKeyStore, StoreError},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::{
    gateway::{
        Answer, CLOUD, EXPIRED_KEY, Gateway, KEY, KEY_WITHOUT_PROXY, asleep, connection_key,
        request,
    },
    upstream::{Upstream, read_head},
};

/// The response has this status, this code and a sentence, and does not contain the key.
fn check(answer: &Answer, status: u16, code: &str) {
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (status, code),
        "{}",
        answer.text()
    );
    assert_eq!(answer.header("x-threelo-answered-by"), Some("gateway"));
    let message = answer.error()["message"].as_str().unwrap().to_owned();
    assert!(message.len() > 20 && !message.contains('\n'), "{message}");
    assert!(!answer.text().contains(KEY));
}

/// A call with this key.
async fn call_with(gateway: &Gateway, key: &str) -> Answer {
    let call = request("GET", "/proxy/me", "", "").replace(KEY, key);
    gateway.raw(call.as_bytes()).await
}

#[tokio::test]
async fn a_key_without_the_permission_for_calls_is_refused_and_logged() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let answer = call_with(&gateway, KEY_WITHOUT_PROXY).await;
    check(&answer, 403, "forbidden");
    let message = answer.error()["message"].as_str().unwrap().to_owned();
    assert!(message.contains("environment:proxy"), "{message}");
    assert_eq!(answer.error()["payload"]["permission"], "environment:proxy");
    assert!(upstream.requests().is_empty());
    let records = gateway.records(1).await;
    assert_eq!(records[0].error.as_deref(), Some("forbidden"));
    assert_eq!(records[0].api_key.as_deref(), Some("key-2"));
    assert_eq!(records[0].api_key_name.as_deref(), Some("no calls"));
}

#[tokio::test]
async fn an_expired_key_learns_that_it_has_expired() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let answer = call_with(&gateway, EXPIRED_KEY).await;
    check(&answer, 401, "api_key_expired");
    let message = answer.error()["message"].as_str().unwrap().to_owned();
    assert!(message.contains("\"expired\" expired at 20"), "{message}");
    assert!(!message.contains(EXPIRED_KEY));
    assert!(upstream.requests().is_empty());
}

#[tokio::test]
async fn the_last_use_of_a_key_is_stored_in_one_write_for_many_calls() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let mut store = MockApiKeyStore::new();
    store
        .expect_touch_api_keys()
        .times(1)
        .withf(|uses| uses.len() == 1 && uses[0].0 == "key-1")
        .returning(|_| Ok(()));
    for _ in 0..3 {
        assert_eq!(call_with(&gateway, KEY).await.status, 200);
    }
    call_with(&gateway, EXPIRED_KEY).await;
    gateway.keys.store_uses(&store).await.unwrap();
    // Nothing was used since.
    gateway.keys.store_uses(&store).await.unwrap();
}

#[tokio::test]
async fn without_a_valid_key_no_answer_reveals_what_exists() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let ask = |authorization: &str, integration: &str, connection: &str| {
        format!(
            "GET /proxy/me HTTP/1.1\r\nHost: g\r\nConnection: close\r\n{authorization}\
             Provider-Config-Key: {integration}\r\nConnection-Id: {connection}\r\n\r\n"
        )
    };
    for (authorization, code) in [
        ("", "missing_auth_header"),
        ("Authorization: Basic eDp5\r\n", "unknown_account"),
        ("Authorization: Basic !\r\n", "malformed_auth_header"),
        ("Authorization: Bearer\r\n", "malformed_auth_header"),
        ("Authorization: Bearer wrong\r\n", "unknown_account"),
    ] {
        let known = gateway
            .raw(ask(authorization, "jira-cloud", "conn-1").as_bytes())
            .await;
        check(&known, 401, code);
        for (integration, connection) in [("jira-cloud", "nobody"), ("nothing", "nobody")] {
            let unknown = gateway
                .raw(ask(authorization, integration, connection).as_bytes())
                .await;
            assert_eq!(
                (unknown.status, unknown.text()),
                (known.status, known.text())
            );
        }
    }
    assert!(upstream.requests().is_empty());
}

#[tokio::test]
async fn with_the_key_the_unknown_is_named() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway.get("/c/jira-cloud/nobody/jira/rest").await;
    check(&answer, 400, "server_error");
    assert_eq!(answer.error()["payload"]["reason"], "unknown_connection");
    assert!(answer.text().contains("there is no connection"));
    let answer = gateway.get("/c/nothing/nobody/jira/rest").await;
    check(&answer, 404, "unknown_provider_config");
}

#[tokio::test]
async fn absent_and_malformed_headers_are_listed() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let bare = format!(
        "GET /proxy/me HTTP/1.1\r\nHost: g\r\nConnection: close\r\nAuthorization: Bearer {KEY}\r\n\r\n"
    );
    let answer = gateway.raw(bare.as_bytes()).await;
    check(&answer, 400, "invalid_headers");
    assert_eq!(
        answer.error()["errors"][0]["path"][0],
        "provider-config-key"
    );
    assert_eq!(answer.error()["errors"][1]["path"][0], "connection-id");
    let answer = gateway
        .call("GET", "/proxy/me", "Retries: lots\r\n", "")
        .await;
    check(&answer, 400, "invalid_headers");
}

#[tokio::test]
async fn a_path_that_leads_nowhere_is_refused_with_those_that_exist() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway.get("/proxy/nowhere").await;
    check(&answer, 404, "not_found");
    let answer = gateway.call("POST", "/proxy/me", "", "{}").await;
    check(&answer, 405, "method_not_allowed");
    assert_eq!(answer.header("allow"), Some("GET"));
    let answer = gateway.get(&format!("/proxy/jira/{CLOUD}/%2e%2e/x")).await;
    check(&answer, 400, "invalid_uri_params");
    assert_eq!(answer.error()["payload"]["rule"], "dot_segment");
}

#[tokio::test]
async fn an_answer_that_cannot_be_passed_on_is_a_502() {
    for malformed in [
        // An upgrade that nobody asked for.
        "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n",
    ] {
        let upstream = Upstream::raw(move |mut stream| {
            Box::pin(async move {
                read_head(&mut stream, &mut Vec::new()).await;
                let _ = stream.write_all(malformed.as_bytes()).await;
            })
        })
        .await;
        let gateway = Gateway::before(&upstream).await;
        let answer = gateway.get("/proxy/me").await;
        check(&answer, 502, "upstream_malformed");
        assert_eq!(gateway.records(1).await[0].status, 502, "{malformed}");
    }
}

#[tokio::test]
async fn each_reason_for_having_no_token_has_its_code() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let connection = connection_key();
    let reason = "because".to_owned();
    let unavailable = BearerError::Unavailable {
        connection: connection.clone(),
        reason: reason.clone(),
        retry_after: Duration::from_secs(17),
    };
    let dead = BearerError::NeedsReconnect {
        connection: connection.clone(),
        reason: reason.clone(),
    };
    let broken = BearerError::IntegrationBroken {
        integration: connection.integration.clone(),
        reason: reason.clone(),
    };
    let unreadable = BearerError::Unreadable { connection, reason };
    let gone = BearerError::UnknownConnection(connection_key());
    for (error, status, code, wait) in [
        (gone, 400, "server_error", None),
        (unavailable, 424, "connection_refresh_backoff", Some("17")),
        (dead, 424, "connection_refresh_exhausted", None),
        (broken, 424, "refresh_token_external_error", None),
        (unreadable, 424, "server_error", None),
        (StoreError::Full.into(), 503, "server_error", Some("1")),
    ] {
        *gateway.tokens.error.lock().unwrap() = Some(error);
        let answer = gateway.get("/proxy/me").await;
        check(&answer, status, code);
        assert_eq!(answer.header("retry-after"), wait);
    }
    assert!(upstream.requests().is_empty());
}

#[tokio::test]
async fn an_upstream_that_is_not_there_is_named() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    let gateway = Gateway::at(address, Arc::new(ManualClock::default())).await;
    let answer = gateway.get("/proxy/me").await;
    check(&answer, 502, "upstream_unreachable");
    assert!(answer.text().contains(&address.to_string()));
}

#[tokio::test]
async fn an_upstream_that_speaks_nonsense_is_reported_as_broken() {
    for nonsense in [
        &b"HTTP/9.9 what\r\n\r\n"[..],
        b"\x16\x03\x01\x02\x00\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nBad Header\r\n\r\n",
    ] {
        let upstream = Upstream::answering(|_| nonsense.to_vec()).await;
        let gateway = Gateway::before(&upstream).await;
        check(&gateway.get("/proxy/me").await, 502, "upstream_broke_off");
    }
}

#[tokio::test]
async fn an_upstream_that_never_answers_is_given_a_minute() {
    let upstream = Upstream::raw(|mut stream| {
        Box::pin(async move {
            read_head(&mut stream, &mut Vec::new()).await;
            // Held open until the gateway gives up.
            let _ = stream.read_u8().await;
        })
    })
    .await;
    let clock = ManualClock::default();
    let gateway = Arc::new(Gateway::at(upstream.address, Arc::new(clock.clone())).await);
    let call = tokio::spawn({
        let gateway = gateway.clone();
        async move { gateway.get("/proxy/me").await }
    });
    asleep(&clock, 1).await;
    clock.advance(Duration::from_secs(60));
    check(&call.await.unwrap(), 504, "upstream_timeout");
}

#[tokio::test]
async fn a_body_that_stands_still_is_given_half_a_minute() {
    let upstream = Upstream::json("{}").await;
    for length in [100, 1_000_000] {
        let clock = ManualClock::default();
        let gateway = Gateway::at(upstream.address, Arc::new(clock.clone())).await;
        let head = format!("Content-Length: {length}\r\n");
        let request = request("POST", &format!("/proxy/jira/{CLOUD}/x"), &head, "") + "half";
        let mut stream = TcpStream::connect(gateway.address).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        // A long body streams up, so there the wait for a response counts as well.
        asleep(&clock, if length == 100 { 1 } else { 2 }).await;
        clock.advance(Duration::from_secs(30));
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        check(&Answer::parse(answer), 408, "request_timeout");
    }
}
