//! What holds for every path: content types, JSON, limits, CORS, unknown paths.

use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::support::{Answer, Gateway, KEY};

#[tokio::test]
async fn a_content_type_other_than_json_is_refused_even_on_get() {
    let gateway = Gateway::with_sites(0).await;
    for (method, content_type) in [
        (Method::POST, "application/x-www-form-urlencoded"),
        (Method::GET, "text/plain"),
    ] {
        let request = gateway.bare(method, "/connections").bearer_auth(KEY);
        let answer = Answer::of(request.header("content-type", content_type).body("{}")).await;
        assert_eq!(answer.refusal(), (415, "invalid_content_type"));
    }
}

#[tokio::test]
async fn a_get_may_have_the_content_type_json() {
    let gateway = Gateway::with_sites(0).await;
    let request = gateway.bare(Method::GET, "/connections").bearer_auth(KEY);
    let answer =
        Answer::of(request.header("content-type", "Application/JSON; charset=utf-8")).await;
    assert_eq!(answer.status, StatusCode::OK);
}

#[tokio::test]
async fn an_error_in_json_names_its_position_and_never_quotes_the_body() {
    let gateway = Gateway::with_sites(0).await;
    for body in ["{\"hush\": ", "hush", "{} hush"] {
        let request = gateway
            .bare(Method::POST, "/integrations")
            .bearer_auth(KEY)
            .body(body);
        let answer = Answer::of(request).await;
        assert_eq!(answer.refusal().0, 400, "{body}");
        assert!(!answer.body.to_string().contains("hush"), "{}", answer.body);
    }
}

#[tokio::test]
async fn a_secret_in_the_wrong_place_is_not_quoted() {
    let gateway = Gateway::with_sites(0).await;
    let body = json!({ "unique_key": "a", "provider": "jira", "credentials": "hush" });
    let answer = gateway.post("/integrations", body).await;
    assert_eq!(answer.refusal(), (400, "invalid_body"));
    assert!(!answer.body.to_string().contains("hush"), "{}", answer.body);
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused() {
    let gateway = Gateway::with_sites(0).await;
    let request = gateway.bare(Method::POST, "/integrations").bearer_auth(KEY);
    let answer = Answer::of(request.body(vec![b' '; 64 * 1024 + 1])).await;
    assert_eq!(answer.refusal(), (413, "payload_too_large"));
}

#[tokio::test]
async fn unknown_members_are_ignored() {
    let gateway = Gateway::with_sites(0).await;
    let body = json!({ "unique_key": "a", "provider": "jira", "of_a_later_sdk": [1] });
    assert_eq!(
        gateway.post("/integrations?also=this", body).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn an_unknown_path_is_answered_with_json() {
    let gateway = Gateway::with_sites(0).await;
    for path in [
        "/nothing",
        "/sync/trigger",
        "/records",
        "/action/trigger",
        "/functions/x",
    ] {
        let answer = gateway.post(path, json!({})).await;
        assert_eq!(answer.refusal(), (404, "not_found"), "{path}");
    }
}

#[tokio::test]
async fn a_wrong_method_is_answered_with_json() {
    let gateway = Gateway::with_sites(0).await;
    let answer = gateway.delete("/integrations").await;
    assert_eq!(answer.refusal(), (405, "method_not_allowed"));
}

#[tokio::test]
async fn a_page_of_another_origin_may_call() {
    let gateway = Gateway::with_sites(0).await;
    let request = gateway
        .bare(Method::OPTIONS, "/integrations")
        .header("origin", "https://app.example")
        .header("access-control-request-method", "GET")
        .header("access-control-request-headers", "authorization");
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("access-control-allow-origin"), "*");
    assert_eq!(header("access-control-max-age"), "600");
    assert!(header("access-control-allow-headers").contains("provider-config-key"));
    assert!(header("access-control-allow-methods").contains("DELETE"));
}

#[tokio::test]
async fn a_page_of_another_origin_can_read_error_responses() {
    let gateway = Gateway::with_sites(0).await;
    let request = gateway
        .bare(Method::GET, "/integrations")
        .header("origin", "https://app.example");
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(answer.headers()["access-control-allow-origin"], "*");
    assert!(
        answer
            .headers()
            .contains_key("access-control-expose-headers")
    );
}

#[tokio::test]
async fn unsupported_calls_of_the_sdk_do_not_fail() {
    let gateway = Gateway::with_sites(0).await;
    assert_eq!(gateway.get("/environment-variables").await.ok(), json!([]));
    assert_eq!(
        gateway.get("/scripts/config?format=nango").await.ok(),
        json!([])
    );
    for path in [
        "/auth/unauthenticated/jira",
        "/api-auth/basic/jira",
        "/oauth2/auth/jira",
    ] {
        let answer = Answer::of(gateway.bare(Method::POST, path).json(&json!({}))).await;
        assert_eq!(answer.refusal(), (400, "invalid_auth_mode"), "{path}");
    }
}
