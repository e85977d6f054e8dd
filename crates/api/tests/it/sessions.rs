//! Connect sessions.

use std::time::Duration;

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use threelo_core::{hash::SecretHash, storage::SessionStore as _};

use crate::support::{Answer, Gateway, text};

async fn look(gateway: &Gateway, token: &str) -> Answer {
    Answer::of(
        gateway
            .bare(Method::GET, "/connect/session")
            .bearer_auth(token),
    )
    .await
}

#[tokio::test]
async fn a_session_has_a_token_a_link_and_an_end() {
    let gateway = Gateway::with_sites(0).await;
    let answer = gateway
        .post("/connect/sessions", json!({ "end_user": { "id": "u-77" } }))
        .await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let token = text(&answer.body, "/data/token");
    let random = token.strip_prefix("nango_connect_session_").unwrap();
    assert!(random.len() == 64 && random.chars().all(|c| "0123456789abcdef".contains(c)));
    let link = format!("{}connect?session_token={token}", gateway.url);
    assert_eq!(text(&answer.body, "/data/connect_link"), link);
    assert_eq!(
        text(&answer.body, "/data/expires_at"),
        "2026-03-01T09:30:00.000Z"
    );
}

#[tokio::test]
async fn a_plain_session_shows_only_what_was_set() {
    let gateway = Gateway::with_sites(0).await;
    let token = gateway.session(json!({})).await;
    assert_eq!(
        look(&gateway, &token).await.ok(),
        json!({ "data": {
            "endUser": null,
            "websocketsPath": "/sockets",
            "connectUISettings": {
                "showWatermark": false,
                "defaultTheme": "system",
                "theme": { "light": { "primary": "#0052CC" }, "dark": { "primary": "#4C9AFF" } },
            },
        }})
    );
}

#[tokio::test]
async fn a_full_session_shows_all_that_was_set() {
    let gateway = Gateway::with_integration(0).await;
    let defaults = json!({ "jira": {
        "connection_config": { "subdomain": "acme" }, "authorization_params": { "a": "b" },
    }});
    let token = gateway
        .session(json!({
            "end_user": { "id": "u-77", "email": "mina@example.org", "tags": { "plan": "pro" } },
            "organization": { "id": "o-5", "display_name": "Example Ltd" },
            "allowed_integrations": ["jira"],
            "integrations_config_defaults": defaults,
            "overrides": { "jira": { "docs_connect": "https://docs.example" } },
            "webhook_url_override": "https://hooks.example/x",
        }))
        .await;
    let shown = look(&gateway, &token).await.ok();
    let data = &shown["data"];
    assert_eq!(
        data["endUser"]["organization"]["display_name"],
        "Example Ltd"
    );
    assert_eq!(data["endUser"]["tags"], json!({ "plan": "pro" }));
    assert_eq!(data["allowed_integrations"], json!(["jira"]));
    assert_eq!(data["integrations_config_defaults"], defaults);
    assert_eq!(
        data["overrides"]["jira"]["docs_connect"],
        "https://docs.example"
    );
    assert!(data.get("isReconnecting").is_none());
}

#[tokio::test]
async fn a_session_says_whose_connection_it_will_be() {
    let gateway = Gateway::with_sites(0).await;
    let answer = gateway.post("/connect/sessions", json!({})).await;
    assert_eq!(answer.refusal(), (400, "invalid_body"));
}

#[tokio::test]
async fn an_integration_that_does_not_exist_is_named() {
    let gateway = Gateway::with_sites(0).await;
    let path = async |more: Value| {
        let mut body = json!({ "tags": {} });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let answer = gateway.post("/connect/sessions", body).await;
        assert_eq!(answer.refusal(), (400, "invalid_body"));
        answer.body["error"]["errors"][0]["path"].clone()
    };
    let allowed = json!({ "allowed_integrations": ["none"] });
    assert_eq!(path(allowed).await, json!(["allowed_integrations", "none"]));
    let defaults = json!({ "integrations_config_defaults": { "none": {} } });
    assert_eq!(
        path(defaults).await,
        json!(["integrations_config_defaults", "none"])
    );
}

#[tokio::test]
async fn all_faults_of_the_body_are_reported_at_once() {
    let gateway = Gateway::with_sites(0).await;
    let body = json!({
        "end_user": { "id": "", "email": "nobody" },
        "tags": { "1": "x" },
        "webhook_url_override": "nowhere",
    });
    let answer = gateway.post("/connect/sessions", body).await;
    assert_eq!(answer.body["error"]["errors"].as_array().unwrap().len(), 4);
}

#[tokio::test]
async fn a_member_of_the_wrong_kind_is_named_by_its_path() {
    let gateway = Gateway::with_sites(0).await;
    let body = json!({ "end_user": { "id": 7 } });
    let answer = gateway.post("/connect/sessions", body).await;
    let fault = &answer.body["error"]["errors"][0];
    assert_eq!(fault["path"], json!(["end_user", "id"]));
    assert_eq!(fault["message"], "must be a string");
}

#[tokio::test]
async fn a_reconnect_session_is_for_its_connection_alone() {
    let gateway = Gateway::with_integration(1).await;
    gateway.integration("other", json!({})).await;
    gateway.import("c1", json!({})).await;
    let body = json!({ "connection_id": "c1", "integration_id": "jira" });
    let answer = gateway.post("/connect/sessions/reconnect", body).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let shown = look(&gateway, text(&answer.body, "/data/token")).await.ok();
    assert_eq!(shown["data"]["isReconnecting"], true);
    assert_eq!(shown["data"]["allowed_integrations"], json!(["jira"]));
}

#[tokio::test]
async fn there_must_be_a_connection_to_reconnect() {
    let gateway = Gateway::with_integration(0).await;
    for body in [
        json!({ "connection_id": "none", "integration_id": "jira" }),
        json!({ "connection_id": "c1", "integration_id": "none" }),
        json!({ "connection_id": "c1" }),
        json!({ "integration_id": "jira" }),
    ] {
        let answer = gateway
            .post("/connect/sessions/reconnect", body.clone())
            .await;
        assert_eq!(answer.refusal(), (400, "invalid_body"), "{body}");
    }
}

#[tokio::test]
async fn an_ended_session_opens_nothing() {
    let gateway = Gateway::with_sites(0).await;
    let token = gateway.session(json!({})).await;
    let end = gateway
        .bare(Method::DELETE, "/connect/session")
        .bearer_auth(&token);
    assert_eq!(end.send().await.unwrap().status(), StatusCode::NO_CONTENT);
    let unknown = (401, "unknown_connect_session_token");
    assert_eq!(look(&gateway, &token).await.refusal(), unknown);
}

#[tokio::test]
async fn a_session_expires_after_half_an_hour() {
    let gateway = Gateway::with_sites(0).await;
    let token = gateway.session(json!({})).await;
    gateway.clock.advance(Duration::from_secs(30 * 60 - 1));
    look(&gateway, &token).await.ok();
    gateway.clock.advance(Duration::from_secs(1));
    let unknown = (401, "unknown_connect_session_token");
    assert_eq!(look(&gateway, &token).await.refusal(), unknown);
}

#[tokio::test]
async fn telemetry_is_taken_in_whatever_form() {
    let gateway = Gateway::with_sites(0).await;
    let beacon = gateway
        .bare(Method::POST, "/connect/telemetry")
        .header("content-type", "text/plain;charset=UTF-8")
        .body(r#"{"token":"x"}"#);
    assert_eq!(
        beacon.send().await.unwrap().status(),
        StatusCode::NO_CONTENT
    );
}

#[tokio::test]
async fn both_kinds_of_session_take_what_they_allow_as_booleans_only() {
    let gateway = Gateway::with_integration(1).await;
    gateway.import("c1", json!({})).await;
    for (path, body) in [
        ("/connect/sessions", json!({ "tags": {} })),
        (
            "/connect/sessions/reconnect",
            json!({ "connection_id": "c1", "integration_id": "jira" }),
        ),
    ] {
        for (given, status) in [
            (json!(true), StatusCode::CREATED),
            (Value::Null, StatusCode::CREATED),
            (json!("yes"), StatusCode::BAD_REQUEST),
        ] {
            for member in ["allow_other_account", "allow_other_site"] {
                let mut body = body.clone();
                body[member] = given.clone();
                let answer = gateway.post(path, body).await;
                assert_eq!(answer.status, status, "{path}: {}", answer.body);
            }
        }
    }
}

#[tokio::test]
async fn a_site_that_cannot_be_one_is_refused_when_the_session_is_made() {
    let gateway = Gateway::with_integration(1).await;
    for (member, value) in [
        ("domain", json!("foo bar")),
        ("domain", json!("")),
        ("domain", json!("  ")),
        ("domain", json!(7)),
        ("subdomain", json!("acme@evil")),
        ("baseUrl", json!("ftp://acme.atlassian.net")),
        ("cloudId", json!("../admin")),
        ("cloudId", json!("")),
    ] {
        let config = json!({ "jira": { "connection_config": { member: value } } });
        let body = json!({ "tags": {}, "integrations_config_defaults": config });
        let answer = gateway.post("/connect/sessions", body).await;
        assert_eq!(answer.refusal(), (400, "invalid_body"), "{member}");
        let path = [
            "integrations_config_defaults",
            "jira",
            "connection_config",
            member,
        ];
        assert_eq!(answer.body["error"]["errors"][0]["path"], json!(path));
    }
    let config = json!({ "jira": { "connection_config": { "domain": null, "note": "" } } });
    let body = json!({ "tags": {}, "integrations_config_defaults": config });
    assert_eq!(gateway.post("/connect/sessions", body).await.status, 201);
}

#[tokio::test]
async fn a_session_cannot_make_atlassian_skip_its_consent_page() {
    let gateway = Gateway::with_integration(1).await;
    for (name, value) in [
        ("prompt", "none"),
        ("prompt", "undefined"),
        ("audience", "undefined"),
        ("request_uri", "https://evil.example"),
        ("redirect_uri", "https://evil.example"),
    ] {
        let params = json!({ "jira": { "authorization_params": { name: value } } });
        let body = json!({ "tags": {}, "integrations_config_defaults": params });
        let answer = gateway.post("/connect/sessions", body).await;
        assert_eq!(answer.refusal(), (400, "invalid_body"), "{name}");
        let path = [
            "integrations_config_defaults",
            "jira",
            "authorization_params",
            name,
        ];
        assert_eq!(answer.body["error"]["errors"][0]["path"], json!(path));
    }
    let params = json!({ "prompt": "consent", "login_hint": "m@a.example" });
    let params = json!({ "jira": { "authorization_params": params } });
    let body = json!({ "tags": {}, "integrations_config_defaults": params });
    assert_eq!(gateway.post("/connect/sessions", body).await.status, 201);
}

#[tokio::test]
async fn a_link_to_documents_that_is_no_web_page_is_refused() {
    let gateway = Gateway::with_integration(1).await;
    for link in [json!("javascript:alert(1)"), json!("file:///etc"), json!(7)] {
        let overrides = json!({ "jira": { "docs_connect": link } });
        let body = json!({ "tags": {}, "overrides": overrides });
        let answer = gateway.post("/connect/sessions", body).await;
        assert_eq!(answer.refusal(), (400, "invalid_body"), "{link}");
        let path = &answer.body["error"]["errors"][0]["path"];
        assert_eq!(*path, json!(["overrides", "jira", "docs_connect"]));
    }
}

#[tokio::test]
async fn a_session_that_expects_an_account_names_what_is_wrong_with_it() {
    let gateway = Gateway::with_integration(0).await;
    for (member, value, path) in [
        ("expected_account", json!({}), "expected_account"),
        (
            "expected_account",
            json!({ "email": "nobody" }),
            "expected_account",
        ),
        ("verify_url", json!("javascript:alert(1)"), "verify_url"),
    ] {
        let mut body = json!({ "tags": { "a": "b" } });
        body[member] = value;
        let answer = gateway.post("/connect/sessions", body).await;
        assert_eq!(answer.refusal(), (400, "invalid_body"), "{member}");
        assert_eq!(answer.body["error"]["errors"][0]["path"], json!([path]));
    }
    let body = json!({
        "tags": { "a": "b" },
        "expected_account": { "email": "\u{200b}maya@acme.example " },
        "verify_url": "https://app.example/verify",
    });
    let answer = gateway.post("/connect/sessions", body).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
    let token = SecretHash::of(answer.body["data"]["token"].as_str().unwrap());
    let session = gateway.store.session(&token).await.unwrap().unwrap();
    let email = session.expected_account.unwrap().email;
    assert_eq!(
        email.as_deref(),
        Some("maya@acme.example"),
        "as it was meant"
    );
}

#[tokio::test]
async fn a_misspelled_binding_is_refused_since_the_session_would_be_bound_to_nobody() {
    let gateway = Gateway::with_integration(0).await;
    let account = json!({ "email": "maya@acme.example" });
    let reconnected = json!({ "integration_id": "jira", "connection_id": "c-1" });
    for path in ["/connect/sessions", "/connect/sessions/reconnect"] {
        for (member, value, meant) in [
            ("expected_acount", account.clone(), "expected_account"),
            ("expectedAccount", account.clone(), "expected_account"),
            (
                "verifyUrl",
                json!("https://app.example/verify"),
                "verify_url",
            ),
            (
                "verify_uri",
                json!("https://app.example/verify"),
                "verify_url",
            ),
        ] {
            let mut body = reconnected.clone();
            body["tags"] = json!({ "a": "b" });
            body[member] = value;
            let answer = gateway.post(path, body).await;
            assert_eq!(answer.refusal(), (400, "invalid_body"), "{member}");
            let error = &answer.body["error"]["errors"][0];
            assert_eq!(error["path"], json!([member]));
            let message = format!("is unknown: did you mean {meant}?");
            assert_eq!(error["message"], json!(message));
        }
    }
    // Members of other clients are ignored, as everywhere.
    let body =
        json!({ "tags": { "a": "b" }, "account": "x", "redirect_url": "https://app.example" });
    let answer = gateway.post("/connect/sessions", body).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
}

#[tokio::test]
async fn an_expected_account_with_a_misspelled_member_is_refused_since_it_would_accept_more_accounts()
 {
    let gateway = Gateway::with_integration(0).await;
    let body = json!({
        "tags": { "a": "b" },
        "expected_account": { "email": "maya@acme.example", "account_id": "712020:one" },
    });
    let answer = gateway.post("/connect/sessions", body).await;
    assert_eq!(answer.refusal(), (400, "invalid_body"));
    let error = &answer.body["error"]["errors"][0];
    assert_eq!(error["path"], json!(["expected_account", "account_id"]));
    assert_eq!(error["message"], "is unknown: use `id` or `email`");
}

#[tokio::test]
async fn a_verification_that_no_sign_in_waits_for_is_404() {
    let gateway = Gateway::with_integration(0).await;
    let body = json!({ "verification": "made-up" });
    let answer = gateway.post("/connect/verifications", body).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{}", answer.body);
}
