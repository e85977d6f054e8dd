//! Environments over HTTP: a key or session of one cannot see or touch what is in another, even
//! under the same name.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use threelo_api::routes;
use threelo_core::permission::Permission;

use crate::support::{Answer, Gateway};

const CONNECTION: &str = "/connections/c-1?provider_config_key=jira";

/// A gateway whose key belongs to `other`, with an integration and a connection in `default`.
async fn foreign() -> Gateway {
    let mut gateway = Gateway::with_integration(1).await;
    gateway
        .import("c-1", json!({ "metadata": { "of": "default" } }))
        .await;
    gateway.restart_in("other");
    gateway
}

async fn keys(gateway: &Gateway) -> Vec<Value> {
    let answer = gateway.get("/integrations").await.ok();
    let integrations = answer["data"].as_array().unwrap().iter();
    integrations.map(|one| one["unique_key"].clone()).collect()
}

async fn connections(gateway: &Gateway) -> usize {
    let answer = gateway.get("/connections").await.ok();
    answer["connections"].as_array().unwrap().len()
}

#[tokio::test]
async fn a_key_sees_nothing_of_another_environment() {
    let mut gateway = foreign().await;
    assert_eq!(keys(&gateway).await, [] as [Value; 0]);
    assert_eq!(connections(&gateway).await, 0);
    for path in ["/integrations/jira?include=credentials", CONNECTION] {
        let answer = gateway.get(path).await;
        assert!(answer.status.is_client_error(), "{path}: {}", answer.body);
    }
    gateway.restart();
    assert_eq!(keys(&gateway).await, ["jira"]);
    assert_eq!(connections(&gateway).await, 1);
}

#[tokio::test]
async fn a_key_changes_nothing_in_another_environment() {
    let mut gateway = foreign().await;
    let metadata = json!({
        "connection_id": "c-1", "provider_config_key": "jira", "metadata": { "of": "other" },
    });
    let renewal = json!({ "connection_id": "c-1", "integration_id": "jira" });
    let refused = [
        gateway
            .patch("/integrations/jira", json!({ "display_name": "taken" }))
            .await,
        gateway.delete("/integrations/jira").await,
        gateway
            .patch(CONNECTION, json!({ "tags": { "of": "other" } }))
            .await,
        gateway
            .post("/connections/metadata", metadata.clone())
            .await,
        gateway.patch("/connections/metadata", metadata).await,
        gateway.delete(CONNECTION).await,
        gateway.post("/connect/sessions/reconnect", renewal).await,
        gateway
            .post(
                "/connect/sessions",
                json!({ "tags": {}, "allowed_integrations": ["jira"] }),
            )
            .await,
    ];
    for answer in refused {
        assert!(
            answer.status.is_client_error(),
            "{}: {}",
            answer.status,
            answer.body
        );
        assert_ne!(answer.status, StatusCode::UNAUTHORIZED);
    }
    gateway.restart();
    let connection = gateway.get(CONNECTION).await.ok();
    assert_eq!(connection["metadata"], json!({ "of": "default" }));
    assert_eq!(connection["tags"], json!({}));
    let integration = gateway.get("/integrations/jira").await.ok();
    assert_ne!(integration["data"]["display_name"], "taken");
}

#[tokio::test]
async fn a_key_of_another_environment_sees_and_changes_nothing_on_any_route() {
    const MARK: &str = "kept in the first environment";

    let gateway = Gateway::with_integration(1).await;
    let custom = json!({ "metadata": { "mark": MARK }, "tags": { "mark": MARK } });
    let imported = gateway.import("c-1", custom).await;
    let token = imported["credentials"]["access_token"].as_str().unwrap();
    let named = json!({ "display_name": MARK });
    gateway.patch("/integrations/jira", named).await.ok();
    let before = gateway.get(CONNECTION).await.ok();

    let foreign = gateway.add_foreign_key(Permission::ALL.iter().copied());
    let body = json!({
        "connection_id": "c-1", "provider_config_key": "jira", "integration_id": "jira",
        "metadata": { "mark": "other" }, "tags": { "mark": "other" }, "display_name": "other",
    });
    for route in routes() {
        let path = route.path.replace("{id}", "c-1").replace("{key}", "jira");
        let query = "provider_config_key=jira&include=credentials&refresh_token=true";
        let mut request = gateway.bare(route.method.clone(), &format!("{path}?{query}"));
        if ![Method::GET, Method::HEAD, Method::DELETE].contains(&route.method) {
            request = request.json(&body);
        }
        let answer = request.bearer_auth(&foreign).send().await.unwrap();
        let (status, text) = (answer.status(), answer.text().await.unwrap());
        assert!(!status.is_server_error(), "{route:?}: {status} {text}");
        for secret in [MARK, token] {
            assert!(!text.contains(secret), "{route:?}: {text}");
        }
    }
    let after = gateway.get(CONNECTION).await.ok();
    for member in ["metadata", "tags", "credentials", "connection_config"] {
        assert_eq!(after[member], before[member], "{member}");
    }
    let integration = gateway.get("/integrations/jira").await.ok();
    assert_eq!(integration["data"]["display_name"], MARK);
}

#[tokio::test]
async fn namesakes_in_two_environments_live_apart() {
    let mut gateway = foreign().await;
    gateway.integration("jira", json!({})).await;
    let own = gateway
        .import("c-1", json!({ "metadata": { "of": "other" } }))
        .await;
    let read = gateway.get(CONNECTION).await.ok();
    assert_eq!(read["metadata"], json!({ "of": "other" }));
    let token = &own["credentials"]["access_token"];
    assert_eq!(&read["credentials"]["access_token"], token);

    gateway.restart();
    let read = gateway.get(CONNECTION).await.ok();
    assert_eq!(read["metadata"], json!({ "of": "default" }));
    assert_ne!(&read["credentials"]["access_token"], token);
    gateway.delete("/integrations/jira").await.ok();
    assert_eq!(connections(&gateway).await, 0);

    gateway.restart_in("other");
    let read = gateway.get(CONNECTION).await.ok();
    assert_eq!(&read["credentials"]["access_token"], token);
}

#[tokio::test]
async fn a_session_shows_its_own_environment() {
    let mut gateway = Gateway::with_integration(1).await;
    let token = gateway.session(json!({})).await;
    gateway.restart_in("other");
    gateway.integration("another", json!({})).await;
    gateway.integration("jira", json!({})).await;

    let listed = gateway
        .bare(Method::GET, "/integrations")
        .bearer_auth(token);
    let listed = Answer::of(listed).await.ok();
    assert_eq!(listed["data"].as_array().unwrap().len(), 1, "{listed}");
}

#[tokio::test]
async fn a_request_that_names_another_environment_than_that_of_its_key_is_refused() {
    let gateway = Gateway::with_integration(1).await;
    gateway.import("c-1", json!({})).await;
    let connection = format!("{CONNECTION}&");
    for path in [
        "/logs?",
        "/connections?",
        "/integrations?",
        "/config?",
        "/integrations/jira?",
        &connection,
    ] {
        let own = gateway.get(&format!("{path}environment=default")).await;
        assert_eq!(own.status, StatusCode::OK, "{path}: {}", own.body);
        for other in ["other", "production", ""] {
            let answer = gateway.get(&format!("{path}environment={other}")).await;
            assert_eq!(answer.refusal(), (400, "invalid_query_params"), "{path}");
            let text = answer.body.to_string();
            assert!(text.contains("another environment than default"), "{text}");
            assert!(!text.contains("  "), "{text}");
        }
    }
    let deleted = gateway
        .delete(&format!("{connection}environment=other"))
        .await;
    assert_eq!(deleted.refusal(), (400, "invalid_query_params"));
    assert_eq!(connections(&gateway).await, 1);
}
