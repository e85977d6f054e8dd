//! `GET /connections/{id}`: live credentials.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};
use threelo_core::{permission::Permission, storage::ConnectionStore};
use threelo_sandbox::{Effect, Endpoint, Fault};

use crate::support::{Answer, Gateway, MAYA, until};

const PATH: &str = "/connections/c1?provider_config_key=jira";

async fn imported() -> Gateway {
    let gateway = Gateway::with_integration(1).await;
    gateway.import("c1", json!({})).await;
    gateway
}

/// Lets the tokens run out.
fn an_hour_later(gateway: &Gateway) {
    let hours = Duration::from_secs(2 * 60 * 60);
    gateway.clock.advance(hours);
    gateway.sandbox.advance(hours);
}

#[tokio::test]
async fn a_connection_is_shown_with_every_member_of_the_contract() {
    let gateway = imported().await;
    let mut shown = gateway.get(PATH).await.ok();
    let credentials = shown["credentials"].take();
    assert_eq!(
        shown,
        json!({
            "id": 1,
            "connection_id": "c1",
            "provider_config_key": "jira",
            "provider": "jira",
            "errors": [],
            "missing_scopes": [],
            "end_user": null,
            "tags": {},
            "metadata": null,
            "connection_config": {
                "cloudId": "1f0b6d2e-6c1a-4b8e-9f57-2d6b8c0e4a11", "subdomain": "acme",
                "accountId": MAYA,
            },
            "webhook_url_override": null,
            "created_at": "2026-03-01T09:00:00.000+00:00",
            "updated_at": "2026-03-01T09:00:00.000+00:00",
            "last_fetched_at": "2026-03-01T09:00:00.000+00:00",
            "credentials": null,
            "state": "active",
            "reason": null,
            "state_since": null,
            "decision_deadline": null,
            "deadlines": {
                "access_token": "2026-03-01T10:00:00.000Z",
                "idle": "2026-05-30T09:00:00.000Z",
                "absolute": "2027-03-01T09:00:00.000Z",
            },
        })
    );
    assert_eq!(credentials["type"], "OAUTH2");
    assert_eq!(credentials["expires_at"], "2026-03-01T10:00:00.000Z");
    assert_eq!(
        credentials["raw"]["access_token"],
        credentials["access_token"]
    );
    assert_eq!(credentials["raw"]["expires_at"], credentials["expires_at"]);
}

#[tokio::test]
async fn the_refresh_token_is_included_only_on_request() {
    let gateway = Gateway::with_integration(1).await;
    let config = json!({ "connection_config": { "refresh_token": "stray" } });
    let known = gateway.import("c1", config).await["credentials"]["refresh_token"].clone();
    let known = known.as_str().unwrap();

    let plain = gateway.get(PATH).await.ok().to_string();
    assert!(!plain.contains(known) && !plain.contains("refresh_token"));
    let asked = gateway
        .get(&format!("{PATH}&refresh_token=true"))
        .await
        .ok();
    assert_eq!(asked["credentials"]["refresh_token"], known);
    assert_eq!(asked["credentials"]["raw"]["refresh_token"], known);
}

#[tokio::test]
async fn an_expired_token_is_refreshed() {
    let gateway = imported().await;
    let before = gateway.get(PATH).await.ok()["credentials"]["access_token"].clone();
    an_hour_later(&gateway);
    let after = gateway.get(PATH).await.ok()["credentials"].clone();
    assert_ne!(after["access_token"], before);
    assert_eq!(after["raw"]["token_type"], "Bearer");
    assert_eq!(after["expires_at"], "2026-03-01T12:00:00.000Z");
}

#[tokio::test]
async fn a_forced_refresh_replaces_a_valid_token() {
    let gateway = imported().await;
    let before = gateway.get(PATH).await.ok()["credentials"]["access_token"].clone();
    let flags = "force_refresh=true&refresh_github_app_jwt_token=false";
    let after = gateway.get(&format!("{PATH}&{flags}")).await.ok();
    assert_ne!(after["credentials"]["access_token"], before);
    assert_eq!(gateway.sandbox.exchanges().len(), 1);
}

#[tokio::test]
async fn responses_with_credentials_are_not_cached() {
    let gateway = imported().await;
    assert_eq!(gateway.get(PATH).await.headers["cache-control"], "no-store");
}

#[tokio::test]
async fn a_transient_refresh_failure_is_returned_with_the_connection() {
    let gateway = imported().await;
    an_hour_later(&gateway);
    gateway
        .sandbox
        .set_fault(Fault::new(Effect::Down).at(Endpoint::Token));
    let answer = gateway.get(PATH).await;
    assert_eq!(answer.refusal(), (400, "invalid_credentials"));
    let connection = &answer.body["error"]["payload"]["connection"];
    assert_eq!(connection["connection_id"], "c1");
    assert_eq!(connection["credentials"], json!({}));
    assert!(answer.headers.contains_key("retry-after"));
}

#[tokio::test]
async fn a_failed_refresh_is_not_retried_immediately() {
    let gateway = imported().await;
    an_hour_later(&gateway);
    gateway
        .sandbox
        .set_fault(Fault::new(Effect::Down).at(Endpoint::Token));
    gateway.get(PATH).await;
    let answer = gateway.get(PATH).await;
    assert_eq!(answer.refusal(), (424, "invalid_credentials"));
}

#[tokio::test]
async fn a_token_that_is_still_valid_is_returned_although_its_refresh_fails() {
    let gateway = imported().await;
    let before = gateway.get(PATH).await.ok()["credentials"]["access_token"].clone();
    gateway
        .sandbox
        .set_fault(Fault::new(Effect::Down).at(Endpoint::Token));
    gateway.clock.advance(Duration::from_secs(59 * 60));
    for _ in 0..3 {
        let shown = gateway.get(PATH).await.ok();
        assert_eq!(shown["credentials"]["access_token"], before);
    }
}

#[tokio::test]
async fn a_resolved_failure_is_no_longer_shown() {
    let gateway = imported().await;
    an_hour_later(&gateway);
    gateway
        .sandbox
        .set_fault(Fault::new(Effect::Down).at(Endpoint::Token));
    gateway.get(PATH).await;
    gateway.sandbox.clear_faults();
    gateway.clock.advance(Duration::from_secs(2));
    let shown = gateway
        .get(&format!("{PATH}&force_refresh=true"))
        .await
        .ok();
    assert_eq!(shown["errors"], json!([]));
}

#[tokio::test]
async fn an_ended_grant_is_reported_and_listed() {
    let gateway = imported().await;
    an_hour_later(&gateway);
    assert!(gateway.sandbox.revoke_grant("client", crate::support::MAYA));
    // Rejected, it is asked again before it is given up.
    for status in [400, 424] {
        let answer = gateway.get(PATH).await;
        assert_eq!(answer.refusal(), (status, "invalid_credentials"));
        let shown = &answer.body["error"]["payload"]["connection"];
        assert_eq!(shown["state"], "confirming");
        assert!(shown["decision_deadline"].is_string(), "{shown}");
        gateway.clock.advance(Duration::from_secs(130));
    }
    let answer = gateway.get(PATH).await;
    assert_eq!(answer.refusal(), (424, "invalid_credentials"));
    let shown = &answer.body["error"]["payload"]["connection"];
    assert_eq!(shown["errors"][0]["type"], "auth");
    assert_eq!(shown["state"], "needs_reconnect");
    let listed = gateway.get("/connections?state=needs_reconnect").await.ok();
    assert_eq!(listed["connections"][0]["errors"][0]["type"], "auth");
    assert_eq!(listed["connections"][0]["reason"], shown["reason"]);
}

#[tokio::test]
async fn last_fetched_at_is_written_by_a_flush() {
    let gateway = imported().await;
    let key = threelo_core::id::ConnectionKey::new(
        "default".parse().unwrap(),
        "jira".parse().unwrap(),
        "c1".parse().unwrap(),
    );
    let stored = async || {
        gateway
            .store
            .connection(&key)
            .await
            .unwrap()
            .unwrap()
            .last_fetched_at
    };
    gateway.get(PATH).await.ok();
    assert_eq!(stored().await, None);
    gateway
        .process()
        .fetched
        .flush(&gateway.store)
        .await
        .unwrap();
    assert!(stored().await.is_some());
}

#[tokio::test]
async fn last_fetched_at_is_written_every_ten_seconds() {
    let gateway = imported().await;
    gateway.get(PATH).await.ok();
    let store = std::sync::Arc::new(gateway.store.clone());
    let clock = std::sync::Arc::new(gateway.clock.clone());
    let keeping = tokio::spawn(gateway.process().fetched.clone().keep(store, clock));
    let listed = async || gateway.get(PATH).await.ok()["last_fetched_at"].clone();
    assert_ne!(listed().await, Value::Null);

    let key = threelo_core::id::ConnectionKey::new(
        "default".parse().unwrap(),
        "jira".parse().unwrap(),
        "c1".parse().unwrap(),
    );
    until(async || {
        gateway.clock.advance(Duration::from_secs(10));
        gateway
            .store
            .connection(&key)
            .await
            .unwrap()
            .unwrap()
            .last_fetched_at
            .is_some()
    })
    .await;
    keeping.abort();
}

/// What a key with these permissions gets.
async fn get_with(gateway: &Gateway, permissions: &[Permission], path: &str) -> Answer {
    let key = gateway.add_key(permissions.iter().copied(), None);
    Answer::of(gateway.bare(Method::GET, path).bearer_auth(key)).await
}

#[tokio::test]
async fn a_key_without_read_credentials_gets_empty_credentials() {
    let gateway = imported().await;
    let mut whole = gateway.get(PATH).await.ok();
    an_hour_later(&gateway);
    let shown = get_with(&gateway, &[Permission::ConnectionsRead], PATH).await;
    let shown = shown.ok();
    assert_eq!(shown["credentials"], json!({}));
    whole["credentials"] = json!({});
    whole["last_fetched_at"] = shown["last_fetched_at"].clone();
    assert_eq!(shown, whole, "nothing was refreshed or fetched");
}

#[tokio::test]
async fn a_forced_refresh_requires_the_permission_to_read_credentials() {
    let gateway = imported().await;
    for flag in ["refresh_token", "force_refresh"] {
        let path = format!("{PATH}&{flag}=true");
        let refused = get_with(&gateway, &[Permission::ConnectionsRead], &path).await;
        assert_eq!(refused.refusal(), (403, "forbidden"), "{flag}");
        let needed = "environment:connections:read_credentials";
        assert_eq!(refused.body["error"]["payload"]["permission"], needed);
        let both = [
            Permission::ConnectionsRead,
            Permission::ConnectionsReadCredentials,
        ];
        let shown = get_with(&gateway, &both, &path).await.ok();
        assert_eq!(shown["credentials"]["type"], "OAUTH2");
    }
}

#[tokio::test]
async fn the_secrets_of_an_integration_require_their_own_permission() {
    let gateway = Gateway::with_integration(0).await;
    let path = "/integrations/jira?include=credentials";
    let refused = get_with(&gateway, &[Permission::IntegrationsRead], path).await;
    assert_eq!(refused.refusal(), (403, "forbidden"));
    let without = get_with(
        &gateway,
        &[Permission::IntegrationsRead],
        "/integrations/jira",
    )
    .await;
    assert_eq!(without.ok()["data"]["credentials"], Value::Null);
    let both = [
        Permission::IntegrationsRead,
        Permission::IntegrationsReadCredentials,
    ];
    let shown = get_with(&gateway, &both, path).await.ok();
    assert_eq!(shown["data"]["credentials"]["client_id"], "client");
}

#[tokio::test]
async fn an_import_shows_its_tokens_only_to_a_key_that_may_read_credentials() {
    let gateway = Gateway::with_integration(1).await;
    let key = gateway.add_key([Permission::ConnectionsCreate], None);
    let tokens = gateway.tokens();
    let body = json!({
        "provider_config_key": "jira",
        "connection_id": "c9",
        "credentials": { "type": "OAUTH2", "access_token": tokens.access_token },
    });
    let import = gateway.bare(Method::POST, "/connections").bearer_auth(key);
    let shown = Answer::of(import.json(&body)).await.ok();
    assert_eq!(shown["connection_id"], "c9");
    assert_eq!(shown["credentials"], json!({}));
}
