//! Health and readiness.

use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::support::{Answer, Gateway};

#[tokio::test]
async fn a_gateway_that_answers_is_healthy_and_ready() {
    let gateway = Gateway::with_sites(0).await;
    for path in ["/health", "/ready"] {
        let answer = Answer::of(gateway.bare(Method::GET, path)).await;
        assert_eq!(
            (answer.status, answer.body),
            (StatusCode::OK, json!({ "result": "ok" }))
        );
    }
}
