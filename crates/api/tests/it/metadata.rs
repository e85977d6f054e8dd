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
