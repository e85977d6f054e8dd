//! Health, readiness, and the request log.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use threelo_core::{
    Timestamp,
    request_log::{AnsweredBy, RequestKind, RequestRecord},
    storage::RequestLogStore,
};

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

fn record(connection: &str, status: u16) -> RequestRecord {
    RequestRecord {
        environment: Some("default".parse().unwrap()),
        integration: Some("jira".parse().unwrap()),
        connection: Some(connection.parse().unwrap()),
        answered_by: AnsweredBy::Atlassian,
        ..RequestRecord::new(
            RequestKind::Proxy,
            Timestamp::UNIX_EPOCH,
            "GET",
            "/ex/jira/x",
            status,
        )
    }
}

#[tokio::test]
async fn the_request_log_is_read_page_by_page_and_filtered() {
    let gateway = Gateway::with_sites(0).await;
    let records = [record("c1", 200), record("c2", 404), record("c1", 503)];
    gateway.store.append_requests(&records).await.unwrap();
    let statuses = async |query: &str| {
        let answer = gateway.get(&format!("/logs/requests?{query}")).await.ok();
        let data = answer["data"].as_array().unwrap().clone();
        let statuses: Vec<_> = data
            .iter()
            .map(|one| one["status"].as_u64().unwrap())
            .collect();
        (statuses, answer["next_before"].clone())
    };
    assert_eq!(statuses("").await, (vec![503, 404, 200], Value::Null));
    assert_eq!(statuses("connectionId=c1").await.0, [503, 200]);
    assert_eq!(statuses("status_from=400&status_to=499").await.0, [404]);
    assert_eq!(statuses("integrationId=other").await.0, [0; 0]);
    let (first, next) = statuses("limit=2").await;
    assert_eq!(first, [503, 404]);
    assert_eq!(statuses(&format!("limit=2&before={next}")).await.0, [200]);
}

#[tokio::test]
async fn a_page_of_the_log_has_a_maximum_size() {
    let gateway = Gateway::with_sites(0).await;
    let answer = gateway.get("/logs/requests?limit=1001").await;
    assert_eq!(answer.refusal(), (400, "invalid_query_params"));
}
