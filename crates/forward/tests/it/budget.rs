//! The rate budget, against an upstream that limits calls.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::future::join_all;
use threelo_core::clock::{Clock, SystemClock};

use crate::{
    gateway::{CLOUD, Gateway},
    upstream::{Upstream, answer},
};

/// Answers 429 to calls beyond a rate, as the burst limit of Jira does.
async fn limited(per_second: f64) -> Upstream {
    let bucket = Mutex::new((1.0_f64, SystemClock.monotonic()));
    Upstream::answering(move |_| {
        let mut bucket = bucket.lock().unwrap();
        let now = SystemClock.monotonic();
        let refilled = bucket.0 + now.since(bucket.1).as_secs_f64() * per_second;
        *bucket = (refilled.min(per_second / 10.0), now);
        if bucket.0 < 1.0 {
            let headers = "retry-after: 1\r\nratelimit-reason: jira-burst-based\r\n\
                           ratelimit-policy: \"jira-burst-based\";q=QUOTA;w=1\r\n"
                .replace("QUOTA", &per_second.to_string());
            return answer(429, &headers, b"{}");
        }
        bucket.0 -= 1.0;
        answer(200, "", b"{}")
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn no_429_reaches_callers_of_a_busy_endpoint() {
    let upstream = limited(50.0).await;
    let gateway = Arc::new(Gateway::before(&upstream).await);
    let target = format!("/proxy/ex/jira/{CLOUD}/rest/api/3/issue/A-1");
    let callers = (0..50).map(|caller| {
        let (gateway, target) = (gateway.clone(), target.clone());
        async move {
            let connection = format!("conn-{}", caller % 5);
            let mut answers = HashMap::new();
            for _ in 0..3 {
                let answer = gateway.call_of(&connection, "POST", &target, "{}").await;
                *answers.entry(answer.status).or_insert(0) += 1;
            }
            answers
        }
    });
    for answers in join_all(callers).await {
        assert_eq!(answers, HashMap::from([(200, 3)]));
    }
}

#[tokio::test]
async fn a_wait_beyond_the_budget_is_a_429_of_the_gateway_with_the_time_to_come_back() {
    let upstream = Upstream::answering(|_| answer(429, "retry-after: 600\r\n", b"{}")).await;
    let gateway = Gateway::before(&upstream).await;
    let target = format!("/proxy/ex/jira/{CLOUD}/rest/api/3/myself");
    let first = gateway.get(&target).await;
    assert_eq!(
        (first.status, first.header("x-threelo-answered-by")),
        (429, Some("atlassian"))
    );
    let second = gateway.get(&target).await;
    assert_eq!(
        (second.status, second.code().as_str()),
        (429, "too_many_request")
    );
    let wait: u64 = second.header("retry-after").unwrap().parse().unwrap();
    assert!((590..=600).contains(&wait), "{wait}");
    assert_eq!(upstream.requests().len(), 1, "the quota is not spent");
}

#[tokio::test]
async fn a_call_says_how_long_it_waited() {
    let upstream = Upstream::answering(|request| match request.number {
        1 => answer(429, "retry-after: 1\r\n", b"{}"),
        _ => answer(200, "", b"{}"),
    })
    .await;
    let gateway = Gateway::before(&upstream).await;
    let begun = SystemClock.monotonic();
    let answer = gateway
        .call("POST", &format!("/proxy/jira/{CLOUD}/x"), "", "{}")
        .await;
    assert_eq!(answer.status, 200);
    let waited: u64 = answer
        .header("x-threelo-rate-wait-ms")
        .unwrap()
        .parse()
        .unwrap();
    assert!(Duration::from_millis(waited) <= SystemClock.monotonic().since(begun));
    assert!(waited >= 900, "{waited}");
}
