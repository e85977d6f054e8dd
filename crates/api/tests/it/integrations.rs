//! Integrations.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::support::{Answer, CLIENT_SECRET, Gateway, KEY, text};

fn paths(body: &Value) -> Vec<String> {
    let errors = body["error"]["errors"].as_array().unwrap();
    let path = |error: &Value| {
        let path = error["path"].as_array().unwrap().iter();
        path.map(|piece| piece.as_str().unwrap())
            .collect::<Vec<_>>()
            .join(".")
    };
    errors.iter().map(path).collect()
}

#[tokio::test]
async fn a_new_integration_is_shown_without_its_secrets() {
    let gateway = Gateway::with_sites(0).await;
    let answer = gateway
        .integration("jira cloud", json!({ "display_name": "Ours" }))
        .await;
    let expected = json!({ "data": {
        "unique_key": "jira cloud",
        "provider": "jira",
        "display_name": "Ours",
        "logo": format!("{}images/template-logos/jira.svg", gateway.url),
        "forward_webhooks": true,
        "created_at": "2026-03-01T09:00:00.000Z",
        "updated_at": "2026-03-01T09:00:00.000Z",
        "site_rule": "ask",
        "return_urls": [],
        "token_request": { "body": "json", "secret": "body" },
        "rewrite_links": false,
        "custom": {},
        "client_secret_rotation": null,
        "state": "ok",
        "state_since": null,
        "reason": null,
    }});
    assert_eq!(answer, expected);
    assert_eq!(
        gateway.get("/integrations/jira%20cloud").await.ok(),
        expected
    );
    assert_eq!(
        gateway.get("/integrations").await.ok(),
        json!({ "data": [expected["data"]] })
    );
}

#[tokio::test]
async fn secrets_are_included_on_request() {
    let gateway = Gateway::with_integration(0).await;
    let answer = gateway
        .get("/integrations/jira?include=webhook&include=credentials")
        .await
        .ok();
    assert_eq!(answer["data"]["webhook_url"], Value::Null);
    assert_eq!(
        answer["data"]["credentials"],
        json!({
            "type": "OAUTH2",
            "client_id": "client",
            "client_secret": CLIENT_SECRET,
            "scopes": "offline_access,read:jira-user,read:jira-work,read:me",
            "webhook_secret": null,
        })
    );
}

#[tokio::test]
async fn responses_with_secrets_are_not_cached() {
    let gateway = Gateway::with_integration(0).await;
    let answer = gateway.get("/integrations/jira?include=credentials").await;
    assert_eq!(answer.headers["cache-control"], "no-store");
}

#[tokio::test]
async fn settings_beyond_nangos_are_accepted_and_shown() {
    let gateway = Gateway::with_sites(0).await;
    let more = json!({
        "site_rule": "first",
        "return_urls": ["https://app.example/done"],
        "token_request": { "body": "form", "secret": "basic" },
        "custom": { "team": "core" },
        "accept_unknown_scopes": true,
        "credentials": {
            "type": "OAUTH2", "client_id": "c", "client_secret": "s",
            "scopes": "read:brand-new:jira,offline_access",
        },
    });
    let shown = &gateway.integration("own", more).await["data"];
    assert_eq!(shown["site_rule"], "first");
    assert_eq!(shown["return_urls"], json!(["https://app.example/done"]));
    assert_eq!(
        shown["token_request"],
        json!({ "body": "form", "secret": "basic" })
    );
    assert_eq!(shown["custom"], json!({ "team": "core" }));
}

#[tokio::test]
async fn an_unknown_scope_is_reported_with_its_path() {
    let gateway = Gateway::with_sites(0).await;
    let body = json!({
        "unique_key": "jira",
        "provider": "jira",
        "credentials": {
            "type": "OAUTH2", "client_id": "c", "client_secret": "s",
            "scopes": "delete:jira-work,offline_access",
        },
    });
    let answer = gateway.post("/integrations", body).await;
    assert_eq!(answer.refusal(), (400, "invalid_body"));
    assert_eq!(paths(&answer.body), ["credentials.scopes"]);
    assert!(text(&answer.body, "/error/message").contains("write:jira-work"));
}

#[tokio::test]
async fn missing_and_invalid_members_are_reported() {
    let gateway = Gateway::with_sites(0).await;
    let app = |credentials: Value| json!({ "unique_key": "jira", "provider": "jira", "credentials": credentials });
    let cases = [
        (json!({}), "unique_key"),
        (
            json!({ "unique_key": "a#b", "provider": "jira" }),
            "unique_key",
        ),
        (
            json!({ "unique_key": "jira", "provider": "github" }),
            "provider",
        ),
        (
            json!({ "unique_key": "jira", "provider": "jira", "site_rule": "last" }),
            "site_rule",
        ),
        (
            app(json!({ "type": "API_KEY", "client_id": "c", "client_secret": "s" })),
            "credentials.type",
        ),
        (
            app(json!({ "type": "OAUTH2", "client_id": "c" })),
            "credentials.client_secret",
        ),
        (
            app(json!({ "type": "OAUTH2", "client_id": 1 })),
            "credentials.client_id",
        ),
        (
            json!({ "unique_key": "jira", "provider": "jira", "return_urls": ["https://a", "x"] }),
            "return_urls.1",
        ),
    ];
    for (body, path) in cases {
        let answer = gateway.post("/integrations", body.clone()).await;
        assert_eq!(answer.refusal(), (400, "invalid_body"), "{body}");
        assert_eq!(paths(&answer.body), [path], "{body}");
    }
}

#[tokio::test]
async fn a_key_that_is_taken_is_refused() {
    let gateway = Gateway::with_integration(0).await;
    let again = gateway.post(
        "/integrations",
        json!({ "unique_key": "jira", "provider": "jira" }),
    );
    let again = again.await;
    assert_eq!(again.refusal(), (400, "invalid_body"));
    assert_eq!(paths(&again.body), ["unique_key"]);
}

#[tokio::test]
async fn a_change_keeps_members_that_are_absent() {
    let gateway = Gateway::with_integration(0).await;
    let changed = gateway
        .patch("/integrations/jira", json!({ "display_name": "New" }))
        .await
        .ok();
    assert_eq!(changed["data"]["display_name"], "New");
    let shown = gateway
        .get("/integrations/jira?include=credentials")
        .await
        .ok();
    assert_eq!(shown["data"]["credentials"]["client_secret"], CLIENT_SECRET);
}

#[tokio::test]
async fn a_client_secret_can_be_changed_alone() {
    let gateway = Gateway::with_integration(0).await;
    let shown = gateway.get("/integrations/jira").await.ok();
    assert_eq!(shown["data"]["client_secret_rotation"], Value::Null);

    let secret = json!({ "credentials": { "client_secret": "new" } });
    let changed = gateway.patch("/integrations/jira", secret).await.ok();
    let rotation = &changed["data"]["client_secret_rotation"];
    assert!(rotation["replaced_at"].is_string(), "{rotation}");
    assert_eq!(rotation["new_refused_at"], Value::Null);
    let shown = gateway
        .get("/integrations/jira?include=credentials")
        .await
        .ok();
    let credentials = &shown["data"]["credentials"];
    assert_eq!(credentials["client_secret"], "new");
    assert_eq!(credentials["client_id"], "client");
    assert_eq!(
        credentials["scopes"],
        "offline_access,read:jira-user,read:jira-work,read:me"
    );
}

#[tokio::test]
async fn another_client_id_requires_its_secret() {
    let gateway = Gateway::with_integration(0).await;
    let other = json!({ "credentials": { "client_id": "another" } });
    let answer = gateway.patch("/integrations/jira", other).await;
    assert_eq!(answer.refusal(), (400, "invalid_body"));
    assert_eq!(paths(&answer.body), ["credentials.client_secret"]);
}

#[tokio::test]
async fn scopes_can_be_changed_alone() {
    let gateway = Gateway::with_integration(0).await;
    let scopes = json!({ "credentials": { "scopes": "read:jira-user,offline_access" } });
    gateway.patch("/integrations/jira", scopes).await.ok();
    let shown = gateway
        .get("/integrations/jira?include=credentials")
        .await
        .ok();
    assert_eq!(
        shown["data"]["credentials"]["scopes"],
        "offline_access,read:jira-user"
    );
    assert_eq!(shown["data"]["credentials"]["client_secret"], CLIENT_SECRET);
}

#[tokio::test]
async fn a_webhook_secret_is_set_and_removed() {
    let gateway = Gateway::with_integration(0).await;
    let shown = async || {
        let answer = gateway
            .get("/integrations/jira?include=credentials")
            .await
            .ok();
        answer["data"]["credentials"]["webhook_secret"].clone()
    };
    let set =
        |secret: Value| json!({ "credentials": { "type": "OAUTH2", "webhook_secret": secret } });
    gateway
        .patch("/integrations/jira", set(json!("whsec")))
        .await
        .ok();
    assert_eq!(shown().await, "whsec");
    gateway
        .patch("/integrations/jira", set(Value::Null))
        .await
        .ok();
    assert_eq!(shown().await, Value::Null);
}

#[tokio::test]
async fn a_renamed_integration_keeps_its_secrets() {
    let gateway = Gateway::with_integration(0).await;
    gateway
        .patch("/integrations/jira", json!({ "unique_key": "jira-2" }))
        .await
        .ok();
    assert_eq!(
        gateway.get("/integrations/jira").await.refusal(),
        (404, "not_found")
    );
    let shown = gateway
        .get("/integrations/jira-2?include=credentials")
        .await
        .ok();
    assert_eq!(shown["data"]["credentials"]["client_secret"], CLIENT_SECRET);
}

#[tokio::test]
async fn an_integration_with_connections_keeps_its_key() {
    let gateway = Gateway::with_integration(1).await;
    gateway.import("c1", json!({})).await;
    let answer = gateway
        .patch("/integrations/jira", json!({ "unique_key": "jira-2" }))
        .await;
    assert_eq!(answer.refusal(), (400, "invalid_body"));
}

#[tokio::test]
async fn removing_an_integration_removes_its_connections() {
    let gateway = Gateway::with_integration(1).await;
    gateway.import("c1", json!({})).await;
    let removed = gateway.delete("/integrations/jira").await.ok();
    assert_eq!(removed, json!({ "success": true }));
    assert_eq!(
        gateway.get("/connections").await.ok(),
        json!({ "connections": [] })
    );
    assert_eq!(
        gateway.delete("/integrations/jira").await.refusal(),
        (404, "not_found")
    );
}

#[tokio::test]
async fn a_connect_session_sees_only_the_integrations_it_allows() {
    let gateway = Gateway::with_integration(0).await;
    gateway.integration("other", json!({})).await;
    let token = gateway
        .session(json!({ "allowed_integrations": ["jira"] }))
        .await;
    let answer = Answer::of(
        gateway
            .bare(Method::GET, "/integrations")
            .bearer_auth(token),
    )
    .await;
    let data = answer.ok()["data"].clone();
    let keys: Vec<_> = data
        .as_array()
        .unwrap()
        .iter()
        .map(|i| i["unique_key"].clone())
        .collect();
    assert_eq!(keys, ["jira"]);
}

#[tokio::test]
async fn there_is_no_quickstart_app() {
    let gateway = Gateway::with_sites(0).await;
    let answer = gateway
        .post("/integrations/quickstart", json!({ "provider": "jira" }))
        .await;
    assert_eq!(answer.refusal(), (400, "invalid_body"));
}

#[tokio::test]
async fn without_scopes_the_default_scope_is_used() {
    let gateway = Gateway::with_sites(0).await;
    let app = json!({ "type": "OAUTH2", "client_id": "c", "client_secret": "s", "scopes": "" });
    gateway
        .integration("plain", json!({ "credentials": app }))
        .await;
    let shown = gateway
        .get("/integrations/plain?include=credentials")
        .await
        .ok();
    assert_eq!(shown["data"]["credentials"]["scopes"], "offline_access");
}

#[tokio::test]
async fn a_browser_does_not_see_the_private_members_of_an_integration() {
    let gateway = Gateway::with_sites(0).await;
    let notes = json!({
        "custom": { "team": "core" },
        "return_urls": ["https://app.example/done"],
    });
    gateway.integration("jira", notes).await;
    let token = gateway.session(json!({})).await;
    let request = gateway
        .bare(Method::GET, "/integrations")
        .bearer_auth(token);
    let listed = Answer::of(request).await.ok();
    let shown = listed["data"][0].as_object().unwrap();
    let mut members: Vec<_> = shown.keys().map(String::as_str).collect();
    members.sort_unstable();
    assert_eq!(
        members,
        [
            "created_at",
            "display_name",
            "forward_webhooks",
            "logo",
            "provider",
            "unique_key",
            "updated_at",
        ]
    );
    let backend = gateway.get("/integrations").await.ok();
    assert_eq!(backend["data"][0]["custom"], json!({ "team": "core" }));
}

#[tokio::test]
async fn an_sdk_up_to_version_0_58_manages_integrations_under_config() {
    let gateway = Gateway::with_sites(0).await;
    let body = json!({
        "provider": "jira",
        "provider_config_key": "old",
        "oauth_client_id": "client",
        "oauth_client_secret": CLIENT_SECRET,
        "oauth_scopes": "read:jira-work,offline_access",
    });
    let short = json!({ "unique_key": "old", "provider": "jira" });
    let made = gateway.post("/config", body).await.ok();
    assert_eq!(made, json!({ "config": short }));
    let listed = gateway.get("/config").await.ok();
    assert_eq!(listed, json!({ "configs": [short] }));

    let changes = json!({ "provider": "jira", "provider_config_key": "old", "oauth_scopes": "write:jira-work,offline_access" });
    let put = gateway.bare(Method::PUT, "/config").bearer_auth(KEY);
    assert_eq!(Answer::of(put.json(&changes)).await.ok()["config"], short);
    let shown = gateway.get("/config/old?include_creds=false").await.ok();
    assert_eq!(shown["config"], short);
    let shown = gateway.get("/config/old?include_creds=true").await.ok();
    assert_eq!(shown["config"]["client_secret"], CLIENT_SECRET);
    assert_eq!(shown["config"]["scopes"], "offline_access,write:jira-work");

    let deleted = gateway.delete("/config/old").await;
    assert_eq!(deleted.status, StatusCode::NO_CONTENT);
    let again = gateway.delete("/config/old").await;
    assert_eq!(again.refusal(), (400, "unknown_provider_config"));
}
