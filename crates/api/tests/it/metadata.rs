//! Metadata.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::support::{Answer, Gateway, KEY};

async fn two() -> Gateway {
    let gateway = Gateway::with_integration(1).await;
    gateway
        .import("c1", json!({ "metadata": { "a": 1, "b": 2 } }))
        .await;
    gateway.import("c2", json!({})).await;
    gateway
}

async fn of(gateway: &Gateway, id: &str) -> Value {
    let shown = gateway
        .get(&format!("/connections/{id}?provider_config_key=jira"))
        .await
        .ok();
    shown["metadata"].clone()
}

fn body(ids: Value, metadata: Value) -> Value {
    json!({ "connection_id": ids, "provider_config_key": "jira", "metadata": metadata })
}

#[tokio::test]
async fn set_replaces_and_echoes() {
    let gateway = two().await;
    let body = body(json!("c1"), json!({ "c": 3 }));
    let answer = gateway.post("/connections/metadata", body.clone()).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    assert_eq!(answer.body, body);
    assert_eq!(of(&gateway, "c1").await, json!({ "c": 3 }));
}

#[tokio::test]
async fn update_merges_the_top_members() {
    let gateway = two().await;
    let body = body(json!(["c1", "c2", "c1"]), json!({ "b": { "x": 1 } }));
    let answer = gateway.patch("/connections/metadata", body.clone()).await;
    assert_eq!((answer.status, &answer.body), (StatusCode::OK, &body));
    assert_eq!(of(&gateway, "c1").await, json!({ "a": 1, "b": { "x": 1 } }));
    assert_eq!(of(&gateway, "c2").await, json!({ "b": { "x": 1 } }));
}

#[tokio::test]
async fn one_unknown_connection_leaves_all_as_they_are() {
    let gateway = two().await;
    let body = body(json!(["c1", "none"]), json!({ "c": 3 }));
    let answer = gateway.post("/connections/metadata", body).await;
    assert_eq!(answer.refusal(), (404, "unknown_connection"));
    assert_eq!(of(&gateway, "c1").await, json!({ "a": 1, "b": 2 }));
}

#[tokio::test]
async fn metadata_that_is_no_object_is_refused() {
    let gateway = two().await;
    for body in [
        body(json!("c1"), json!([1])),
        body(json!(1), json!({})),
        body(json!([]), json!({})),
    ] {
        let answer = gateway.post("/connections/metadata", body.clone()).await;
        assert_eq!(answer.refusal(), (400, "invalid_body"), "{body}");
    }
}

#[tokio::test]
async fn the_older_way_names_the_integration_in_a_header() {
    let gateway = two().await;
    let send = async |method: Method, metadata: Value| {
        let request = gateway
            .bare(method, "/connection/c1/metadata")
            .bearer_auth(KEY);
        Answer::of(
            request
                .header("provider-config-key", "jira")
                .json(&metadata),
        )
        .await
    };
    assert_eq!(
        send(Method::PATCH, json!({ "b": 3 })).await.status,
        StatusCode::OK
    );
    assert_eq!(of(&gateway, "c1").await, json!({ "a": 1, "b": 3 }));
    assert_eq!(
        send(Method::POST, json!({ "z": 1 })).await.status,
        StatusCode::CREATED
    );
    assert_eq!(of(&gateway, "c1").await, json!({ "z": 1 }));
    let nameless = gateway.post("/connection/c1/metadata", json!({})).await;
    assert_eq!(nameless.refusal(), (400, "invalid_headers"));
}

/// An object of so many levels.
fn deep(levels: usize) -> Value {
    let inner = (1..levels).fold(json!(1), |inner, _| json!([inner]));
    json!({ "in": inner })
}

#[tokio::test]
async fn metadata_that_is_too_deep_is_refused_and_the_connection_stays_usable() {
    let gateway = two().await;
    for levels in [33, 126] {
        let path = "/connections/metadata";
        for method in [Method::POST, Method::PATCH] {
            let body = body(json!("c1"), deep(levels));
            let answer = match method {
                Method::POST => gateway.post(path, body).await,
                _ => gateway.patch(path, body).await,
            };
            assert_eq!(answer.refusal(), (400, "invalid_body"));
            let fault = &answer.body["error"]["errors"][0];
            assert_eq!(fault["path"], json!(["metadata"]));
            let message = fault["message"].as_str().unwrap();
            assert!(
                message.contains("levels deep: nest at most 32"),
                "{message}"
            );
        }
    }
    let answer = gateway.post("/connections/metadata", body(json!("c1"), deep(32)));
    assert_eq!(answer.await.status, StatusCode::CREATED);
    assert_eq!(of(&gateway, "c1").await, deep(32));
}

#[tokio::test]
async fn merges_do_not_grow_a_connection_without_limit() {
    let gateway = two().await;
    let merge = async |name: &str| {
        let part = json!({ name: "x".repeat(20_000) });
        let body = body(json!(["c1", "c2"]), part);
        gateway.patch("/connections/metadata", body).await
    };
    for name in ["a", "b", "c"] {
        assert_eq!(merge(name).await.status, StatusCode::OK);
    }
    let answer = merge("d").await;
    assert_eq!(answer.refusal(), (400, "invalid_body"));
    assert_eq!(
        answer.body["error"]["errors"][0]["path"],
        json!(["metadata"])
    );
    assert_eq!(merge("a").await.status, StatusCode::OK);
    let kept = of(&gateway, "c2").await;
    let names: Vec<_> = kept.as_object().unwrap().keys().collect();
    assert_eq!(names, ["a", "b", "c"]);
}

#[tokio::test]
async fn every_free_object_is_bounded_and_named() {
    let gateway = two().await;
    let post = |path: &'static str, body: Value| gateway.post(path, body);
    let session = |more: Value| {
        let mut body = json!({ "tags": {} });
        let members = body.as_object_mut().unwrap();
        members.extend(more.as_object().unwrap().clone());
        body
    };
    let import = |member: &str| {
        let credentials = json!({ "type": "OAUTH2", "access_token": "a" });
        json!({ "provider_config_key": "jira", "credentials": credentials, member: deep(40) })
    };
    let integration = json!({ "unique_key": "new", "provider": "jira", "custom": deep(40) });
    let config = json!({ "jira": { "connection_config": deep(40) } });
    for (path, body, named) in [
        ("/connections", import("metadata"), "metadata"),
        (
            "/connections",
            import("connection_config"),
            "connection_config",
        ),
        ("/integrations", integration, "custom"),
        (
            "/connect/sessions",
            session(json!({ "overrides": deep(40) })),
            "overrides",
        ),
        (
            "/connect/sessions",
            session(json!({ "integrations_config_defaults": config })),
            "integrations_config_defaults.jira.connection_config",
        ),
    ] {
        let answer = post(path, body).await;
        assert_eq!(answer.refusal(), (400, "invalid_body"), "{path} {named}");
        let path = &answer.body["error"]["errors"][0]["path"];
        let path: Vec<_> = path
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one.as_str().unwrap())
            .collect();
        assert_eq!(path.join("."), named);
    }
}
