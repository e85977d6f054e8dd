//! More attempts, where the caller asks for them and they can do no harm.

use std::{sync::Arc, time::Duration};

use crate::{
    gateway::{Gateway, Hasty},
    upstream::{Upstream, answer},
};

/// Answers so, this often, and then with 200.
async fn failing(
    times: usize,
    status: u16,
    headers: &'static str,
) -> (Upstream, Gateway, Arc<Hasty>) {
    let upstream = Upstream::answering(move |request| {
        if request.number <= times {
            answer(status, headers, b"no")
        } else {
            answer(200, "", &request.body)
        }
    })
    .await;
    let clock = Arc::new(Hasty::default());
    let gateway = Gateway::at(upstream.address, clock.clone()).await;
    (upstream, gateway, clock)
}

const ISSUE: &str = "/c/jira-cloud/conn-1/jira/rest/api/3/issue";

#[tokio::test]
async fn without_the_header_a_failure_comes_back_at_once() {
    let (upstream, gateway, _) = failing(1, 503, "retry-after: 1\r\n").await;
    let answer = gateway.get(ISSUE).await;
    assert_eq!(
        (answer.status, answer.header("retry-after")),
        (503, Some("1"))
    );
    assert_eq!(upstream.requests().len(), 1);
}

#[tokio::test]
async fn retry_after_is_honoured_for_every_method() {
    for method in ["GET", "POST", "PATCH"] {
        let (upstream, gateway, clock) = failing(2, 429, "retry-after: 7\r\n").await;
        let answer = gateway.call(method, ISSUE, "Retries: 2\r\n", "{}").await;
        assert_eq!(
            (answer.status, answer.text().as_str()),
            (200, "{}"),
            "{method}"
        );
        assert_eq!(upstream.requests().len(), 3);
        let waits = clock.0.lock().unwrap().clone();
        // The budget waits until a moment, so the span may be shorter by what the response took.
        let bounds = Duration::from_millis(6_500)..=Duration::from_millis(9_100);
        assert!(
            waits.len() == 2 && waits.iter().all(|wait| bounds.contains(wait)),
            "{waits:?}"
        );
    }
}

#[tokio::test]
async fn a_wait_beyond_a_minute_is_the_callers() {
    let (upstream, gateway, _) = failing(1, 429, "retry-after: 3000\r\n").await;
    let answer = gateway.call("GET", ISSUE, "Retries: 5\r\n", "").await;
    assert_eq!(
        (answer.status, answer.header("retry-after")),
        (429, Some("3000"))
    );
    assert_eq!(upstream.requests().len(), 1);
}

#[tokio::test]
async fn ten_retries_do_not_keep_a_call_for_minutes() {
    let (upstream, gateway, clock) = failing(99, 503, "retry-after: 20\r\n").await;
    let answer = gateway.call("GET", ISSUE, "Retries: 10\r\n", "").await;
    assert_eq!((answer.status, answer.text().as_str()), (503, "no"));
    let waited: Duration = clock.0.lock().unwrap().iter().sum();
    assert!(waited < Duration::from_secs(60), "{waited:?}");
    assert_eq!(upstream.requests().len(), 3);

    // Nor does an upstream that breaks off each time.
    let upstream = Upstream::answering(|_| Vec::new()).await;
    let clock = Arc::new(Hasty::default());
    let gateway = Gateway::at(upstream.address, clock.clone()).await;
    let answer = gateway.call("GET", ISSUE, "Retries: 10\r\n", "").await;
    assert_eq!(answer.status, 502);
    let waited: Duration = clock.0.lock().unwrap().iter().sum();
    assert!(waited < Duration::from_secs(60), "{waited:?}");
}

#[tokio::test]
async fn the_last_answer_comes_back_when_all_attempts_fail() {
    let (upstream, gateway, _) = failing(9, 502, "").await;
    let answer = gateway.call("GET", ISSUE, "Retries: 3\r\n", "").await;
    assert_eq!((answer.status, answer.text().as_str()), (502, "no"));
    assert_eq!(upstream.requests().len(), 4);
}

#[tokio::test]
async fn statuses_of_retry_on_count_for_methods_that_may_be_repeated() {
    let headers = "Retries: 1\r\nRetry-On: 404,409\r\n";
    let (upstream, gateway, _) = failing(1, 409, "").await;
    assert_eq!(gateway.call("PUT", ISSUE, headers, "{}").await.status, 200);
    assert_eq!(upstream.requests().len(), 2);
    let (upstream, gateway, _) = failing(1, 409, "").await;
    assert_eq!(gateway.call("POST", ISSUE, headers, "{}").await.status, 409);
    assert_eq!(upstream.requests().len(), 1);
}

#[tokio::test]
async fn a_post_is_not_repeated_after_a_failure_that_may_have_done_it() {
    for status in [500, 502, 503, 504] {
        let (upstream, gateway, _) = failing(1, status, "").await;
        assert_eq!(
            gateway
                .call("POST", ISSUE, "Retries: 3\r\n", "{}")
                .await
                .status,
            status
        );
        assert_eq!(upstream.requests().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_is_tried_again_for_a_get_and_not_for_a_post() {
    for (method, attempts, status) in [("GET", 2, 200), ("POST", 1, 502)] {
        let upstream = Upstream::answering(|request| match request.number {
            1 => Vec::new(),
            _ => answer(200, "", b""),
        })
        .await;
        let gateway = Gateway::at(upstream.address, Arc::new(Hasty::default())).await;
        let answer = gateway.call(method, ISSUE, "Retries: 1\r\n", "{}").await;
        assert_eq!(answer.status, status, "{method}: {}", answer.text());
        assert_eq!(upstream.requests().len(), attempts, "{method}");
    }
}

#[tokio::test]
async fn a_long_body_is_sent_once() {
    let (upstream, gateway, _) = failing(1, 429, "retry-after: 1\r\n").await;
    let answer = gateway
        .call("PUT", ISSUE, "Retries: 3\r\n", &"x".repeat(70_000))
        .await;
    assert_eq!(answer.status, 429);
    assert_eq!(upstream.requests().len(), 1);
}
