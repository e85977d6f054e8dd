//! The rate limits, which are off by default.

use std::time::Duration;

use reqwest::Response;
use serde_json::json;
use threelo_sandbox::{LimitHeaders, Limits, RunningSandbox};

use crate::browser::*;

async fn with(change: impl FnOnce(&mut Limits)) -> (RunningSandbox, String) {
    let sandbox = start().await;
    sandbox.change_switches(|switches| change(&mut switches.limits));
    let token = tokens(&sandbox, &["read:jira-work", "write:jira-work"]).access_token;
    (sandbox, token)
}

async fn get(sandbox: &RunningSandbox, token: &str, path: &str) -> Response {
    let url = format!("{}/ex/jira/{NORTH}{path}", sandbox.api_url());
    http().get(url).bearer_auth(token).send().await.unwrap()
}

fn header<'a>(answer: &'a Response, name: &str) -> Option<&'a str> {
    answer
        .headers()
        .get(name)
        .map(|value| value.to_str().unwrap())
}

const ISSUE: &str = "/rest/api/3/issue/STOCK-1";

#[tokio::test]
async fn a_burst_empties_the_bucket_of_one_operation_which_fills_with_time() {
    let (sandbox, token) = with(|limits| limits.burst_per_second = Some(2)).await;
    for _ in 0..2 {
        assert_eq!(get(&sandbox, &token, ISSUE).await.status(), 200);
    }
    let refused = get(&sandbox, &token, ISSUE).await;
    assert_eq!(refused.status(), 429);
    assert_eq!(header(&refused, "retry-after"), Some("1"));
    assert_eq!(
        header(&refused, "ratelimit-reason"),
        Some("jira-burst-based")
    );
    assert_eq!(header(&refused, "x-ratelimit-remaining"), Some("0"));
    let other = get(&sandbox, &token, "/rest/api/3/field").await;
    assert_eq!(other.status(), 200, "another operation has its own bucket");
    sandbox.advance(Duration::from_millis(500));
    assert_eq!(get(&sandbox, &token, ISSUE).await.status(), 200);
    assert_eq!(get(&sandbox, &token, ISSUE).await.status(), 429);
}

#[tokio::test]
async fn points_are_used_up_by_reads_until_the_hour_ends() {
    let (sandbox, token) = with(|limits| limits.points_per_hour = Some(10)).await;
    let search = "/rest/api/3/search/jql?jql=project%20%3D%20STOCK&maxResults=8&fields=summary";
    let answer = get(&sandbox, &token, search).await;
    assert_eq!(header(&answer, "x-ratelimit-limit"), Some("10"));
    assert_eq!(
        header(&answer, "x-ratelimit-remaining"),
        Some("1"),
        "1 and 8 issues"
    );
    assert_eq!(header(&answer, "x-ratelimit-nearlimit"), Some("true"));
    assert_eq!(
        header(&answer, "x-ratelimit-reset"),
        Some("2026-11-02T10:00Z")
    );
    assert_eq!(get(&sandbox, &token, ISSUE).await.status(), 200);
    let refused = get(&sandbox, &token, ISSUE).await;
    assert_eq!(refused.status(), 429);
    assert_eq!(
        header(&refused, "ratelimit-reason"),
        Some("jira-quota-global-based")
    );
    assert_eq!(header(&refused, "retry-after"), Some("3600"));
    sandbox.advance(Duration::from_secs(3600));
    let token = tokens(&sandbox, &["read:jira-work"]).access_token;
    assert_eq!(get(&sandbox, &token, ISSUE).await.status(), 200);
}

#[tokio::test]
async fn an_issue_takes_only_so_many_writes_in_two_seconds() {
    let (sandbox, token) = with(|limits| limits.issue_writes_per_2s = Some(2)).await;
    let write = async |issue: &str| {
        let path = format!("/ex/jira/{NORTH}/rest/api/3/issue/{issue}");
        let change = json!({"fields": {"summary": "Changed"}});
        send(&sandbox, &token, "PUT", &path, change).await.0
    };
    assert_eq!(write("STOCK-1").await, 204);
    assert_eq!(write("stock-1").await, 204);
    assert_eq!(write("STOCK-1").await, 429);
    assert_eq!(write("STOCK-2").await, 204);
    assert_eq!(get(&sandbox, &token, ISSUE).await.status(), 200);
    sandbox.advance(Duration::from_secs(2));
    assert_eq!(write("STOCK-1").await, 204);
}

#[tokio::test]
async fn the_headers_have_four_variants() {
    for (variant, present, absent) in [
        (
            LimitHeaders::Classic,
            "x-ratelimit-limit",
            "ratelimit-policy",
        ),
        (
            LimitHeaders::Structured,
            "ratelimit-policy",
            "x-ratelimit-limit",
        ),
        (
            LimitHeaders::Beta,
            "beta-ratelimit-policy",
            "ratelimit-policy",
        ),
        (LimitHeaders::Bare, "content-type", "ratelimit-policy"),
    ] {
        let (sandbox, token) = with(|limits| {
            limits.points_per_hour = Some(1);
            limits.headers = variant;
        })
        .await;
        let first = get(&sandbox, &token, ISSUE).await;
        let second = get(&sandbox, &token, ISSUE).await;
        let enforced = variant != LimitHeaders::Beta;
        assert_eq!(
            second.status(),
            if enforced { 429 } else { 200 },
            "{variant:?}"
        );
        for answer in [first, second] {
            assert!(
                header(&answer, present).is_some(),
                "{variant:?}: {answer:?}"
            );
            assert!(header(&answer, absent).is_none(), "{variant:?}: {answer:?}");
        }
    }
}
