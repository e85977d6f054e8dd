//! Refused tokens and missing scopes.

use std::sync::atomic::Ordering;

use threelo_rest::{
    Error, ErrorKind,
    core::{bearer::BearerError, secret::AccessToken},
    http::{HeaderValue, header},
};
use threelo_sandbox::Effect;

use crate::cloud::{Cloud, Tokens, jira, myself};

#[tokio::test]
async fn a_refused_token_is_refreshed_and_the_call_is_sent_again() {
    let cloud = Cloud::start().await;
    let tokens = Tokens::new([AccessToken::new("worn-out"), cloud.token("read:jira-user")]);
    let client = cloud.client_with(tokens.auth());
    let me: serde_json::Value = client
        .get(myself())
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!(me["displayName"], "Maya Lindqvist");
    assert_eq!(tokens.refusals.load(Ordering::SeqCst), 1);
    assert_eq!(cloud.requests(), 2);
}

#[tokio::test]
async fn a_post_whose_token_was_refused_is_sent_again_with_its_body() {
    let cloud = Cloud::start().await;
    let tokens = Tokens::new([AccessToken::new("worn-out"), cloud.token("read:jira-work")]);
    let client = cloud.client_with(tokens.auth());
    let path = jira().at(["search", "approximate-count"]);
    let request = client
        .post(path)
        .json(&serde_json::json!({"jql": "project = OPS"}));
    let count: serde_json::Value = request.send().await.unwrap().json().await.unwrap();
    assert_eq!(count["count"], 64);
    let sent = cloud.sandbox.requests();
    assert_eq!(sent[0].body_sha256, sent[1].body_sha256);
}

#[tokio::test]
async fn a_second_refusal_is_returned_to_the_caller() {
    let cloud = Cloud::start().await;
    let tokens = ["one", "two", "three"].map(AccessToken::new);
    let tokens = Tokens::new(tokens);
    let error = cloud
        .client_with(tokens.auth())
        .get(myself())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthorized);
    assert_eq!(tokens.refusals.load(Ordering::SeqCst), 1);
    assert_eq!(cloud.requests(), 2);
}

#[tokio::test]
async fn an_ended_connection_is_reported() {
    let cloud = Cloud::start().await;
    let tokens = Tokens::new([AccessToken::new("the last")]);
    let error = cloud
        .client_with(tokens.auth())
        .get(myself())
        .send()
        .await
        .unwrap_err();
    assert!(
        matches!(error, Error::Bearer(BearerError::NeedsReconnect { .. })),
        "{error}"
    );
}

#[tokio::test]
async fn a_single_token_is_not_refreshed() {
    let cloud = Cloud::start().await;
    cloud.fault(Effect::Unauthorized, 1);
    let error = cloud
        .client("read:jira-user")
        .get(myself())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unauthorized);
    assert_eq!(cloud.requests(), 1);
}

#[tokio::test]
async fn a_missing_scope_is_not_refreshed() {
    let cloud = Cloud::start().await;
    let tokens = Tokens::new([cloud.token("read:jira-work"), cloud.token("read:jira-work")]);
    let error = cloud
        .client_with(tokens.auth())
        .get(myself())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingScopes);
    assert_eq!(tokens.refusals.load(Ordering::SeqCst), 0);
    assert_eq!(cloud.requests(), 1);
}

#[tokio::test]
async fn the_caller_cannot_set_the_bearer_or_a_cookie() {
    let cloud = Cloud::start().await;
    let client = cloud.client("read:jira-user");
    for name in [header::AUTHORIZATION, header::COOKIE, header::HOST] {
        let request = client
            .get(myself())
            .header(name, HeaderValue::from_static("x"));
        let error = request.send().await.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{error}");
    }
    assert_eq!(cloud.requests(), 0);
}
