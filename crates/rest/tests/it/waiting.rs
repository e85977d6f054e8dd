//! Waits and retries, on a clock that only the test advances.

use std::time::Duration;

use serde_json::json;
use threelo_rest::{Error, ErrorKind, retry::Policy};
use threelo_sandbox::{Effect, RateHeaders};

use crate::cloud::{Cloud, jira, myself};

fn limited(retry_after: Option<&str>) -> Effect {
    Effect::RateLimited {
        retry_after: retry_after.map(str::to_owned),
        headers: RateHeaders::Bare,
    }
}

#[tokio::test]
async fn the_wait_lasts_exactly_as_long_as_retry_after() {
    let cloud = Cloud::start().await;
    cloud.fault(limited(Some("7")), 1);
    let request = cloud.client("read:jira-user").get(myself());
    let call = tokio::spawn(async move { request.send().await });
    cloud.asleep().await;
    assert_eq!(cloud.requests(), 1);
    cloud.clock.advance(Duration::from_millis(6_999));
    assert_eq!(cloud.clock.sleepers(), 1);
    cloud.clock.advance(Duration::from_millis(1));
    assert_eq!(call.await.unwrap().unwrap().status(), 200);
    assert_eq!(cloud.requests(), 2);
}

#[tokio::test]
async fn a_wait_above_the_limit_is_an_error_that_contains_it() {
    let cloud = Cloud::start().await;
    cloud.fault(limited(Some("1800")), 1);
    let error = cloud
        .client("read:jira-user")
        .get(myself())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1800)));
    assert!(error.is_transient());
    assert_eq!(cloud.requests(), 1);
}

#[tokio::test]
async fn without_retry_after_the_call_is_retried_four_times() {
    let cloud = Cloud::start().await;
    cloud.fault(limited(None), 99);
    let request = cloud.client("read:jira-user").get(myself());
    let call = tokio::spawn(async move { request.send().await });
    for tries in 1..=4 {
        cloud.asleep().await;
        assert_eq!(cloud.requests(), tries);
        cloud.clock.advance(Duration::from_secs(30));
    }
    let error = call.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(cloud.requests(), 5);
}

#[tokio::test]
async fn a_post_whose_response_was_lost_is_not_sent_again() {
    let cloud = Cloud::start().await;
    cloud.fault(Effect::AnswerLost, 1);
    let client = cloud.client("write:jira-work");
    let fields = json!({"fields": {
        "project": {"key": "OPS"}, "issuetype": {"name": "Task"}, "summary": "Once only",
    }});
    let request = client.post(jira().segment("issue")).json(&fields);
    let error = request.send().await.unwrap_err();
    assert!(matches!(error, Error::Lost { .. }), "{error}");
    assert_eq!(cloud.requests(), 1);
}

#[tokio::test]
async fn a_post_is_not_sent_again_without_retry_after() {
    let cloud = Cloud::start().await;
    cloud.fault(limited(None), 1);
    let client = cloud.client("write:jira-work");
    let request = client.post(jira().segment("issue")).json(&json!({}));
    let error = request.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(cloud.requests(), 1);
}

#[tokio::test]
async fn a_get_whose_response_was_lost_is_sent_again() {
    let cloud = Cloud::start().await;
    cloud.fault(Effect::AnswerLost, 1);
    let request = cloud.client("read:jira-user").get(myself());
    let call = tokio::spawn(async move { request.send().await });
    cloud.asleep().await;
    cloud.clock.advance(Duration::from_secs(2));
    assert_eq!(call.await.unwrap().unwrap().status(), 200);
    assert_eq!(cloud.requests(), 2);
}

#[tokio::test]
async fn a_call_that_cannot_connect_reports_it() {
    let cloud = Cloud::start().await;
    let client = cloud.client("read:jira-user").with_policy(Policy::NONE);
    cloud.sandbox.shutdown().await;
    let error = client.get(myself()).send().await.unwrap_err();
    assert!(matches!(error, Error::Unreached { .. }), "{error:?}");
    assert!(
        error
            .to_string()
            .starts_with("GET /rest/api/3/myself: could not connect")
    );
}
