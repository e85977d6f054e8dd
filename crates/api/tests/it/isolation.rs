//! Environments over HTTP: a key or session of one cannot see or touch what is in another, even
//! under the same name.

use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use threelo_api::{Access, Route, routes};
use threelo_core::permission::Permission;

use crate::support::{Answer, CLIENT_SECRET, Gateway, KEY};

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

/// A request that reaches the storage: it succeeds for a key of the environment `default`.
struct Sample {
    request: RequestBuilder,
    /// What it answers to that key, if not a success.
    refusal: Option<u16>,
}

/// Returns a request for a route that needs a permission, about the connection `c-1` of `jira`.
fn sample(gateway: &Gateway, route: &Route) -> Sample {
    let metadata = json!({ "mark": "other" });
    let app = json!({
        "type": "OAUTH2", "client_id": "other", "client_secret": "other", "scopes": "read:jira-work,read:jira-user,offline_access",
    });
    let old_app = |key: &str| {
        json!({
            "provider_config_key": key, "provider": "jira", "oauth_client_id": "other",
            "oauth_client_secret": "other", "oauth_scopes": "read:jira-work,read:jira-user,offline_access",
        })
    };
    let of_connection = "?provider_config_key=jira&include=credentials&refresh_token=true";
    let no_body = Value::Null;
    let (query, body, refusal) = match (route.method.as_str(), route.path.as_str()) {
        ("GET", "/connections" | "/connection") => ("?connectionId=c-1", no_body, None),
        ("POST", "/connections" | "/connection") => {
            let imported = json!({
                "provider_config_key": "jira", "connection_id": "c-1", "metadata": metadata,
                "credentials": { "type": "OAUTH2", "access_token": "other" },
            });
            ("", imported, None)
        }
        ("GET" | "DELETE", "/connections/{id}" | "/connection/{id}") => {
            (of_connection, no_body, None)
        }
        ("PATCH", "/connections/{id}" | "/connection/{id}") => {
            (of_connection, json!({ "tags": metadata }), None)
        }
        ("POST" | "PATCH", "/connections/metadata" | "/connection/metadata") => {
            let named = json!({
                "connection_id": "c-1", "provider_config_key": "jira", "metadata": metadata,
            });
            ("", named, None)
        }
        ("POST" | "PATCH", "/connection/{id}/metadata") => ("", metadata, None),
        ("GET", "/integrations" | "/config" | "/config/{key}" | "/logs") => ("", no_body, None),
        ("GET", "/integrations/{key}") => ("?include=credentials", no_body, None),
        ("DELETE", "/integrations/{key}" | "/config/{key}") => ("", no_body, None),
        ("PATCH", "/integrations/{key}") => ("", json!({ "display_name": "other" }), None),
        ("POST", "/integrations") => {
            let new = json!({ "unique_key": "new", "provider": "jira", "credentials": app });
            ("", new, None)
        }
        ("POST", "/config") => ("", old_app("new"), None),
        ("PUT", "/config") => ("", old_app("jira"), None),
        // An operation of Nango that the gateway lacks.
        ("POST", "/integrations/{key}") => ("", json!({}), Some(404)),
        ("POST", "/connect/sessions") => {
            let new = json!({ "tags": { "a": "b" }, "allowed_integrations": ["jira"] });
            ("", new, None)
        }
        ("POST", "/connect/sessions/reconnect") => {
            let named = json!({ "connection_id": "c-1", "integration_id": "jira" });
            ("", named, None)
        }
        // What these take comes out of a flow in a browser, so the tests of `threelo-web` have the foreign ones.
        ("POST", "/connect/sessions/exchange") => ("", json!({ "code": "made up" }), Some(400)),
        ("POST", "/connect/verifications") => ("", json!({ "verification": "made-up" }), Some(404)),
        _ => panic!("write down a request that succeeds for {route:?}"),
    };
    let path = route.path.replace("{id}", "c-1").replace("{key}", "jira");
    let mut request = gateway.bare(route.method.clone(), &format!("{path}{query}"));
    if route.path == "/connection/{id}/metadata" {
        request = request.header("provider-config-key", "jira");
    }
    if !body.is_null() {
        request = request.json(&body);
    }
    Sample { request, refusal }
}

/// Returns what the environment `default` has, as its own key sees it.
async fn contents(gateway: &Gateway) -> Vec<Value> {
    let mut seen = Vec::new();
    for path in [
        CONNECTION,
        "/connections",
        "/integrations",
        "/integrations/jira?include=credentials",
    ] {
        seen.push(gateway.get(path).await.ok());
    }
    // When it was last read.
    for one in &mut seen {
        one.as_object_mut().unwrap().remove("last_fetched_at");
    }
    seen
}

#[tokio::test]
async fn a_key_of_another_environment_sees_and_changes_nothing_on_any_route() {
    const MARK: &str = "kept in the first environment";

    let routes = routes().into_iter();
    for route in
        routes.filter(|route| matches!(route.access, Access::Key(_) | Access::KeyOrSession(_)))
    {
        let gateway = Gateway::with_integration(1).await;
        let custom = json!({ "metadata": { "mark": MARK }, "tags": { "mark": MARK } });
        let imported = gateway.import("c-1", custom).await;
        let token = imported["credentials"]["access_token"].as_str().unwrap();
        let named = json!({ "display_name": MARK });
        gateway.patch("/integrations/jira", named).await.ok();
        let before = contents(&gateway).await;

        let foreign = gateway.add_foreign_key(Permission::ALL.iter().copied());
        let Sample { request, refusal } = sample(&gateway, &route);
        let own = request.try_clone().unwrap();
        let answer = request.bearer_auth(&foreign).send().await.unwrap();
        let (status, text) = (answer.status(), answer.text().await.unwrap());
        assert!(!status.is_server_error(), "{route:?}: {status} {text}");
        for secret in [MARK, token, CLIENT_SECRET] {
            assert!(!text.contains(secret), "{route:?}: {text}");
        }
        assert_eq!(contents(&gateway).await, before, "{route:?}");

        // The very same request reaches them with a key of their own environment.
        let answer = own.bearer_auth(KEY).send().await.unwrap();
        let (status, text) = (answer.status(), answer.text().await.unwrap());
        match refusal {
            Some(code) => assert_eq!(status.as_u16(), code, "{route:?}: {text}"),
            None => assert!(status.is_success(), "{route:?}: {status} {text}"),
        }
    }
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
