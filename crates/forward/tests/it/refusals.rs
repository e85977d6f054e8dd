//! Refusals by Atlassian: retried with another token if that helps, explained otherwise.

use std::{io::Write, sync::atomic::Ordering};

use flate2::{Compression, write::GzEncoder};
use threelo_core::bearer::BearerError;

use crate::{
    gateway::{CLOUD, Gateway, connection_key},
    upstream::{Recorded, Upstream, answer},
};

const SCOPE: &[u8] = br#"{"code":401,"message":"Unauthorized; scope does not match"}"#;
const TOKEN: &[u8] = br#"{"code":401,"message":"Unauthorized"}"#;
const SITE: &[u8] = br#"{"code":403,"message":"The app is not installed on this instance"}"#;

fn issue() -> String {
    format!("/proxy/ex/jira/{CLOUD}/rest/api/3/issue")
}

/// Accepts only this token.
fn only(token: &'static str) -> impl Fn(Recorded) -> Vec<u8> + Send + Sync {
    move |request| match request.values("authorization")[..] {
        [shown] if shown == token => answer(201, "", &request.body),
        _ => answer(401, "", TOKEN),
    }
}

#[tokio::test]
async fn a_refused_token_is_refreshed_and_the_call_repeated_once() {
    let upstream = Upstream::answering(only("Bearer access-2")).await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway.call("POST", &issue(), "", "{\"a\":1}").await;
    assert_eq!((answer.status, answer.text().as_str()), (201, "{\"a\":1}"));
    assert_eq!(gateway.tokens.refreshes.load(Ordering::SeqCst), 1);
    assert_eq!(upstream.requests().len(), 2);
}

#[tokio::test]
async fn a_refusal_of_the_new_token_too_is_delivered() {
    let upstream = Upstream::answering(only("Bearer access-99")).await;
    let gateway = Gateway::before(&upstream).await;
    for _ in 0..5 {
        let answer = gateway.call("GET", &issue(), "", "").await;
        assert_eq!((answer.status, answer.body.as_slice()), (401, TOKEN));
        assert_eq!(answer.header("x-threelo-answered-by"), Some("atlassian"));
        assert!(
            answer
                .header("x-threelo-explanation")
                .unwrap()
                .contains("refused the access token")
        );
    }
    assert_eq!(gateway.tokens.refreshes.load(Ordering::SeqCst), 1);
    assert_eq!(upstream.requests().len(), 6);
}

#[tokio::test]
async fn a_long_body_is_not_repeated_but_the_token_is_refreshed_for_the_next_call() {
    let upstream = Upstream::answering(only("Bearer access-2")).await;
    let gateway = Gateway::before(&upstream).await;
    let body = "x".repeat(100_000);
    let answer = gateway.call("PUT", &issue(), "Retries: 3\r\n", &body).await;
    assert_eq!(answer.status, 401);
    assert!(
        answer
            .header("x-threelo-explanation")
            .unwrap()
            .contains("send the call again")
    );
    assert_eq!(upstream.requests().len(), 1);
    let answer = gateway.call("PUT", &issue(), "", &body).await;
    assert_eq!((answer.status, answer.body.len()), (201, 100_000));
}

#[tokio::test]
async fn a_missing_scope_is_named_and_never_refreshed() {
    let upstream =
        Upstream::answering(|_| answer(401, "content-type: application/json\r\n", SCOPE)).await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway.call("POST", &issue(), "Retries: 3\r\n", "{}").await;
    assert_eq!((answer.status, answer.body.as_slice()), (401, SCOPE));
    assert_eq!(
        answer.header("x-threelo-missing-scopes"),
        Some("write:jira-work")
    );
    assert!(
        answer
            .header("x-threelo-explanation")
            .unwrap()
            .contains("write:jira-work")
    );
    assert_eq!(gateway.tokens.refreshes.load(Ordering::SeqCst), 0);
    assert_eq!(upstream.requests().len(), 1);
}

#[tokio::test]
async fn a_scope_that_the_grant_lists_is_not_called_missing() {
    let upstream =
        Upstream::answering(|_| answer(401, "content-type: application/json\r\n", SCOPE)).await;
    let gateway = Gateway::before(&upstream).await;
    let target = format!("/proxy/ex/jira/{CLOUD}/rest/api/3/myself");
    let answer = gateway.get(&target).await;
    let explanation = answer.header("x-threelo-explanation").unwrap();
    assert!(
        explanation.contains("the grant lists every scope"),
        "{explanation}"
    );
    assert_eq!(answer.header("x-threelo-missing-scopes"), None);
}

#[tokio::test]
async fn a_missing_scope_is_found_in_a_compressed_answer_too() {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(SCOPE).unwrap();
    let gzipped = encoder.finish().unwrap();
    let body = gzipped.clone();
    let upstream =
        Upstream::answering(move |_| answer(401, "content-encoding: gzip\r\n", &body)).await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway
        .call("GET", &issue(), "Accept-Encoding: gzip\r\n", "")
        .await;
    assert!(
        answer
            .header("x-threelo-explanation")
            .unwrap()
            .contains("scope")
    );
    assert_eq!(answer.body, gzipped, "untouched");
    assert_eq!(gateway.tokens.refreshes.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn the_scopes_of_the_grant_decide_if_the_answer_cannot_be_read() {
    let upstream =
        Upstream::answering(|_| answer(401, "content-encoding: br\r\n", b"\x0b\x02\x80")).await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway.call("POST", &issue(), "", "{}").await;
    assert_eq!(
        answer.header("x-threelo-missing-scopes"),
        Some("write:jira-work")
    );
    assert_eq!(gateway.tokens.refreshes.load(Ordering::SeqCst), 0);
    // The grant has the scope of this one, so the token it must be.
    gateway
        .get(&format!("/proxy/ex/jira/{CLOUD}/rest/api/3/myself"))
        .await;
    assert_eq!(gateway.tokens.refreshes.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_site_that_the_grant_lost_is_explained() {
    let upstream = Upstream::answering(|_| answer(403, "", SITE)).await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway.get(&issue()).await;
    assert_eq!((answer.status, answer.body.as_slice()), (403, SITE));
    let explanation = answer.header("x-threelo-explanation").unwrap();
    assert!(
        explanation.contains("jira on acme.atlassian.net"),
        "{explanation}"
    );
    for _ in 0..3 {
        gateway.get(&issue()).await;
    }
    assert_eq!(
        gateway.tokens.refreshes.load(Ordering::SeqCst),
        1,
        "another token is tried once, not on every call"
    );
}

#[tokio::test]
async fn an_expired_token_that_is_answered_as_a_missing_app_is_refreshed() {
    let upstream =
        Upstream::answering(
            |request: Recorded| match request.values("authorization")[..] {
                ["Bearer access-2"] => answer(201, "", b"{}"),
                _ => answer(403, "", SITE),
            },
        )
        .await;
    let gateway = Gateway::before(&upstream).await;
    let created = gateway.call("POST", &issue(), "", "{}").await;
    assert_eq!(created.status, 201, "{}", created.text());
    assert_eq!(upstream.requests().len(), 2);
}

#[tokio::test]
async fn an_expired_token_that_is_answered_as_a_missing_site_is_refreshed() {
    let upstream =
        Upstream::answering(
            |request: Recorded| match request.values("authorization")[..] {
                ["Bearer access-2"] => answer(200, "", b"{}"),
                _ => answer(404, "", br#"{"code":404,"message":"Not Found"}"#),
            },
        )
        .await;
    let gateway = Gateway::before(&upstream).await;
    let read = gateway.call("GET", &issue(), "", "").await;
    assert_eq!(read.status, 200, "{}", read.text());
    assert_eq!(upstream.requests().len(), 2);
}

/// The explanation of a response of Jira's.
async fn explained(status: u16, headers: &'static str, body: &'static str) -> Option<String> {
    let upstream = Upstream::answering(move |_| answer(status, headers, body.as_bytes())).await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway.call("POST", &issue(), "", "{}").await;
    assert_eq!((answer.status, answer.text().as_str()), (status, body));
    answer.header("x-threelo-explanation").map(str::to_owned)
}

#[tokio::test]
async fn the_xsrf_check_of_jira_is_explained() {
    let explanation = explained(403, "", "XSRF check failed").await.unwrap();
    assert!(
        explanation.contains("Nango-Proxy-X-Atlassian-Token: no-check"),
        "{explanation}"
    );
}

#[tokio::test]
async fn a_missing_permission_of_the_user_is_told_from_a_missing_scope() {
    let body = r#"{"errorMessages":["You do not have permission to create issues"],"errors":{}}"#;
    let explanation = explained(403, "", body).await.unwrap();
    assert!(
        explanation.contains("the user needs a permission on acme.atlassian.net"),
        "{explanation}"
    );
}

#[tokio::test]
async fn the_page_of_a_web_firewall_is_not_explained_as_a_missing_permission() {
    for (headers, body) in [
        (
            "Content-Type: text/html; charset=UTF-8\r\n",
            "Request blocked",
        ),
        (
            "",
            "\n<!DOCTYPE HTML><html><body>The request could not be satisfied",
        ),
        ("", "<html><head><title>403 Forbidden</title></head></html>"),
    ] {
        let explanation = explained(403, headers, body).await.unwrap();
        assert!(explanation.contains("web firewall"), "{explanation}");
        assert!(!explanation.contains("needs a permission"), "{explanation}");
    }
}

#[tokio::test]
async fn an_answer_that_ignored_the_token_is_explained() {
    let headers = "X-Seraph-LoginReason: AUTHENTICATED_FAILED\r\n";
    let explanation = explained(200, headers, "[]").await.unwrap();
    assert!(explanation.contains("anonymous"), "{explanation}");
    assert_eq!(
        explained(200, "X-Seraph-LoginReason: OK\r\n", "[]").await,
        None
    );
}

#[tokio::test]
async fn an_operation_for_anonymous_callers_is_not_explained_by_scopes() {
    let upstream = Upstream::answering(|_| answer(401, "", SCOPE)).await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway
        .get(&format!("/proxy/ex/jira/{CLOUD}/rest/api/3/serverInfo"))
        .await;
    let explanation = answer.header("x-threelo-explanation").unwrap();
    assert!(explanation.contains("without a token"), "{explanation}");
    assert_eq!(answer.header("x-threelo-missing-scopes"), None);
}

#[tokio::test]
async fn a_retired_operation_names_its_successor() {
    let upstream = Upstream::answering(|_| answer(410, "", b"{}")).await;
    let gateway = Gateway::before(&upstream).await;
    for (target, successor) in [
        (
            format!("/ex/jira/{CLOUD}/rest/api/3/search?jql=a"),
            Some("GET /rest/api/3/search/jql"),
        ),
        (
            format!("/ex/jira/{CLOUD}/rest/api/2/search"),
            Some("GET /rest/api/3/search/jql"),
        ),
        (
            format!("/ex/confluence/{CLOUD}/wiki/rest/api/content/123"),
            Some("GET /wiki/api/v2/pages/{id}"),
        ),
        (
            format!("/ex/confluence/{CLOUD}/wiki/rest/api/space/"),
            Some("GET /wiki/api/v2/spaces"),
        ),
        (format!("/ex/jira/{CLOUD}/rest/api/3/other"), None),
    ] {
        let answer = gateway.get(&target).await;
        assert_eq!(answer.status, 410);
        assert_eq!(answer.header("x-threelo-successor"), successor, "{target}");
    }
}

#[tokio::test]
async fn a_caller_may_have_the_scopes_checked_before_the_call() {
    let upstream = Upstream::json("{}").await;
    let gateway = Gateway::before(&upstream).await;
    let check = "X-Threelo-Check-Scopes: true\r\n";
    let refused = gateway.call("POST", &issue(), check, "{}").await;
    assert_eq!(
        (refused.status, refused.code().as_str()),
        (403, "missing_scopes")
    );
    assert_eq!(
        refused.header("x-threelo-missing-scopes"),
        Some("write:jira-work")
    );
    assert_eq!(
        refused.error()["payload"],
        serde_json::json!({ "operation": "createIssue", "scopes": ["write:jira-work"] })
    );
    assert!(upstream.take().is_empty(), "nothing was sent");

    let granted = format!("/proxy/ex/jira/{CLOUD}/rest/api/3/myself");
    assert_eq!(gateway.call("GET", &granted, check, "").await.status, 200);
}

#[tokio::test]
async fn an_ordinary_refusal_comes_back_as_it_is() {
    let body = br#"{"errorMessages":["Issue does not exist"],"errors":{}}"#;
    let upstream = Upstream::answering(|_| answer(404, "", body)).await;
    let gateway = Gateway::before(&upstream).await;
    let answer = gateway.get(&issue()).await;
    assert_eq!((answer.status, answer.body.as_slice()), (404, &body[..]));
    assert_eq!(answer.header("x-threelo-explanation"), None);
}

#[tokio::test]
async fn a_grant_found_dead_during_the_refresh_is_reported_as_such() {
    let upstream = Upstream::answering(only("Bearer access-2")).await;
    let gateway = Gateway::before(&upstream).await;
    let dead = BearerError::NeedsReconnect {
        connection: connection_key(),
        reason: "the refresh token is over".into(),
    };
    *gateway.tokens.refresh_error.lock().unwrap() = Some(dead);
    let answer = gateway.get(&issue()).await;
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (424, "connection_refresh_exhausted")
    );
    assert_eq!(
        answer.error()["payload"]["reason"],
        "the refresh token is over"
    );
    assert_eq!(answer.header("x-threelo-answered-by"), Some("gateway"));
}
