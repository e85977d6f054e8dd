//! Responses to requests that cannot be served.

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use serde_json::json;

use crate::process::{Fixture, KEY};

/// Sends raw bytes, and returns the head and body of the response.
fn raw(url: &str, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(url.trim_start_matches("http://")).unwrap();
    // The server may respond and close the connection before it has read everything.
    let _ = stream.write_all(request);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_head_that_is_too_large_is_answered_431() {
    let fixture = Fixture::start().await;
    let filler = "x".repeat(80 * 1024);
    let request = format!("GET /health HTTP/1.1\r\nHost: x\r\nX-Filler: {filler}\r\n\r\n");
    let answer = raw(&fixture.gateway.url, request.as_bytes());
    assert!(answer.starts_with("HTTP/1.1 431"), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_headers_are_answered_431() {
    let fixture = Fixture::start().await;
    let headers: String = (0..200).map(|n| format!("X-{n}: y\r\n")).collect();
    let request = format!("GET /health HTTP/1.1\r\nHost: x\r\n{headers}\r\n");
    let answer = raw(&fixture.gateway.url, request.as_bytes());
    assert!(answer.starts_with("HTTP/1.1 431"), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_is_not_http_is_answered_400() {
    let fixture = Fixture::start().await;
    let answer = raw(&fixture.gateway.url, b"\x16\x03\x01\x02\x00 hello\r\n\r\n");
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endless_body_of_an_unauthenticated_request_is_not_waited_for() {
    let fixture = Fixture::start().await;
    let url = &fixture.gateway.url;
    let nonce = "a".repeat(43);
    let request = format!(
        "POST /oauth/pending/guess HTTP/1.1\r\nHost: {}\r\nOrigin: {url}\r\nSec-Fetch-Site: same-origin\r\n\
         Cookie: threelo_browser={nonce}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: 1000\r\n\r\ncloud",
        url.trim_start_matches("http://")
    );
    let mut stream = TcpStream::connect(url.trim_start_matches("http://")).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let timeout = std::time::Duration::from_secs(20);
    stream.set_read_timeout(Some(timeout)).unwrap();
    // The rest of the form never arrives, and the gateway does not wait for it.
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).expect("an answer");
    assert_eq!(&answer, b"HTTP/1.1 400");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_body_that_is_not_read_does_not_cut_the_connection_before_the_answer() {
    const LENGTH: usize = 16 * 1024 * 1024;
    let fixture = Fixture::start().await;
    let host = fixture.gateway.url.trim_start_matches("http://");
    for (key, status) in [("wrong", "401"), (KEY, "413")] {
        let head = format!(
            "POST /integrations HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {key}\r\n\
             Content-Length: {LENGTH}\r\n\r\n"
        );
        let mut stream = TcpStream::connect(host).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        // Many clients read nothing before they have sent everything.
        let sent = stream.write_all(&vec![b' '; LENGTH]);
        assert!(sent.is_ok(), "the connection was cut: {sent:?}");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{answer}"
        );
        assert!(answer.contains(r#"{"error":{"code":"#), "{answer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_is_too_long_is_refused_before_it_is_sent() {
    let fixture = Fixture::start().await;
    let host = fixture.gateway.url.trim_start_matches("http://");
    let head = format!(
        "POST /integrations HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {KEY}\r\n\
         Expect: 100-continue\r\nConnection: close\r\nContent-Length: 16777216\r\n\r\n"
    );
    let mut stream = TcpStream::connect(host).unwrap();
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 413");
}

#[tokio::test(flavor = "multi_thread")]
async fn invalid_json_is_reported() {
    let fixture = Fixture::start().await;
    let answer = fixture
        .http
        .post(format!("{}/connections", fixture.gateway.url))
        .bearer_auth(KEY)
        .header("content-type", "application/json")
        .body("{\"provider_config_key\": ")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 400);
    let body: serde_json::Value = answer.json().await.unwrap();
    assert_eq!(body["error"]["code"], "invalid_json");
    assert!(body["error"]["message"].is_string());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_call_without_required_headers_is_answered_with_their_names() {
    let fixture = Fixture::start().await;
    let url = format!("{}/proxy/me", fixture.gateway.url);
    let answer = fixture
        .http
        .get(&url)
        .bearer_auth(KEY)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 400);
    let message = answer.text().await.unwrap();
    assert!(
        message.contains("invalid_headers") && message.contains("rovider-"),
        "{message}"
    );

    let answer = fixture.http.get(&url).send().await.unwrap();
    assert_eq!(answer.status(), 401);
    assert!(answer.text().await.unwrap().contains("missing_auth_header"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unreachable_atlassian_is_reported() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    import(&fixture).await;
    let Fixture {
        sandbox,
        gateway,
        http,
        folder,
    } = fixture;
    sandbox.shutdown().await;
    let answer = http
        .get(format!("{}/proxy/me", gateway.url))
        .bearer_auth(KEY)
        .header("Provider-Config-Key", "jira-cloud")
        .header("Connection-Id", "somebody")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 502);
    assert_eq!(answer.headers()["x-threelo-answered-by"], "gateway");
    let body: serde_json::Value = answer.json().await.unwrap();
    assert!(
        body["error"]["message"]
            .as_str()
            .unwrap()
            .contains("could not be reached"),
        "{body}"
    );
    drop(folder);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unavailable_token_endpoint_is_reported_with_retry_after() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    import(&fixture).await;
    let Fixture {
        sandbox,
        gateway,
        http,
        folder,
    } = fixture;
    sandbox.shutdown().await;
    let url = format!(
        "{}/connections/somebody?provider_config_key=jira-cloud&force_refresh=true",
        gateway.url
    );
    let answer = http.get(&url).bearer_auth(KEY).send().await.unwrap();
    assert_eq!(answer.status(), 400);
    let wait = answer.headers()["retry-after"].to_str().unwrap();
    let wait: u64 = wait.parse().unwrap();
    assert!((1..=60).contains(&wait), "{wait}");
    let body: serde_json::Value = answer.json().await.unwrap();
    assert_eq!(body["error"]["code"], "invalid_credentials");
    drop(folder);
}

/// Imports a connection whose token is valid for long.
async fn import(fixture: &Fixture) {
    import_until(fixture, "2999-01-01T00:00:00Z").await;
}

async fn import_until(fixture: &Fixture, expires_at: &str) {
    let app = fixture.sandbox.apps().remove(0);
    let account = fixture.sandbox.users().remove(0).account_id;
    let pass = threelo_sandbox::Pass::new(app.client_id, account)
        .sites([fixture.sandbox.sites().remove(0).id])
        .scopes(["read:jira-work", "read:me", "offline_access"]);
    let tokens = fixture
        .sandbox
        .grant(pass)
        .expect("the app and the account are there");
    let body = json!({
        "provider_config_key": "jira-cloud",
        "connection_id": "somebody",
        "credentials": {
            "type": "OAUTH2",
            "access_token": tokens.access_token,
            "refresh_token": tokens.refresh_token,
            "expires_at": expires_at,
        },
    });
    let answer = fixture
        .http
        .post(format!("{}/connections", fixture.gateway.url))
        .bearer_auth(KEY)
        .json(&body)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 201, "{}", answer.text().await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_calls_after_the_import_of_an_expired_token_reach_their_site() {
    let fixture = Fixture::start().await;
    fixture.add_integration();
    import_until(&fixture, "2020-01-01T00:00:00Z").await;
    let site = fixture.sandbox.sites().remove(0).id;
    let calls = ["/proxy/jira/", "/proxy/jira/", "/proxy/ex/jira/"].map(|before| {
        let path = format!("{before}{site}/rest/api/3/project/search");
        fixture.http.get(format!("{}{path}", fixture.gateway.url))
    });
    let calls = calls.map(|call| {
        call.bearer_auth(KEY)
            .header("Provider-Config-Key", "jira-cloud")
            .header("Connection-Id", "somebody")
            .send()
    });
    for answer in futures_util::future::join_all(calls).await {
        let answer = answer.unwrap();
        let status = answer.status();
        assert_eq!(status, 200, "{}", answer.text().await.unwrap());
    }
    let url = format!(
        "{}/c/jira-cloud/somebody/jira/rest/api/3/project/search",
        fixture.gateway.url
    );
    let answer = fixture.http.get(url).bearer_auth(KEY).send().await.unwrap();
    let status = answer.status();
    assert_eq!(status, 200, "{}", answer.text().await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_leads_nowhere_shows_a_person_a_page_and_a_program_json() {
    let fixture = Fixture::start().await;
    for path in [
        "/oauth/connect/jira/cloud?connect_session_token=x",
        "/oauth/connect/jira%2Fcloud?connect_session_token=x",
        "/oauth/connect/%ff",
        "/oauth/pending/%ff",
        "/conne",
        "/connect/start/jira/cloud",
    ] {
        let url = format!("{}{path}", fixture.gateway.url);
        for (accept, is_page) in [("text/html,*/*;q=0.8", true), ("*/*", false)] {
            let request = fixture.http.get(&url).header("Accept", accept);
            let answer = request.send().await.unwrap();
            assert!(answer.status().is_client_error(), "{path}");
            let body = answer.text().await.unwrap();
            assert_eq!(
                body.starts_with("<!DOCTYPE html>"),
                is_page,
                "{path}: {body}"
            );
            assert_eq!(body.starts_with('{'), !is_page, "{path}: {body}");
        }
    }
}
