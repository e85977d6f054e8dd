//! Retry decisions, case by case.

use http::{HeaderMap, Method, StatusCode};
use proptest::prelude::*;

use super::*;

const POLICY: Policy = Policy::DEFAULT;
const NOW: Timestamp = Timestamp::constant(1_772_355_600, 0);

fn get() -> Attempt {
    Attempt::first(Idempotency::of(&Method::GET))
}

fn post() -> Attempt {
    Attempt::first(Idempotency::of(&Method::POST))
}

fn decide(
    attempt: Attempt,
    status: u16,
    headers: &[(&'static str, &str)],
    body: &str,
) -> RetryDecision {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(*name, value.parse().unwrap());
    }
    let answer = ResponseHead {
        status: StatusCode::from_u16(status).unwrap(),
        headers: &map,
        body: body.as_bytes(),
    };
    on_response(attempt, answer, &POLICY, NOW, Jitter::NONE)
}

fn retry(seconds: u64) -> RetryDecision {
    RetryDecision::Retry {
        after: Duration::from_secs(seconds),
    }
}

#[test]
fn a_refused_token_is_refreshed_once_for_any_method() {
    let body = r#"{"code":401,"message":"Unauthorized"}"#;
    for attempt in [get(), post()] {
        let decision = decide(attempt, 401, &[], body);
        assert_eq!(decision, RetryDecision::RefreshThenRetry);
        let second = decide(attempt.after(decision), 401, &[], body);
        assert_eq!(second, RetryDecision::TokenRefused);
    }
}

#[test]
fn a_missing_scope_never_causes_a_refresh() {
    let body = r#"{"code":401,"message":"Unauthorized; scope does not match"}"#;
    assert_eq!(decide(get(), 401, &[], body), RetryDecision::ScopeMismatch);
}

#[test]
fn a_request_whose_body_was_consumed_is_never_sent_again() {
    let gone = Attempt::first(Idempotency::Never);
    assert_eq!(decide(gone, 401, &[], ""), RetryDecision::TokenRefused);
    let asked = [("retry-after", "1")];
    assert_eq!(decide(gone, 429, &asked, ""), RetryDecision::Deliver);
    let lost = on_failure(gone, Failure::NotSent, &POLICY, Jitter::NONE);
    assert_eq!(lost, RetryDecision::Deliver);
}

#[test]
fn the_wait_follows_retry_after() {
    assert_eq!(decide(get(), 429, &[("retry-after", "7")], ""), retry(7));
    let date = [("retry-after", "Sun, 01 Mar 2026 09:00:09 GMT")];
    assert_eq!(decide(get(), 503, &date, ""), retry(9));
}

#[test]
fn a_wait_above_the_limit_is_reported_to_the_caller_at_once() {
    let asked = [("retry-after", "1800")];
    assert_eq!(decide(get(), 429, &asked, ""), RetryDecision::Deliver);
}

#[test]
fn a_retry_after_of_zero_does_not_cause_a_busy_loop() {
    let after = POLICY.min_wait;
    let decision = decide(get(), 429, &[("retry-after", "0")], "");
    assert_eq!(decision, RetryDecision::Retry { after });
}

#[test]
fn a_retry_after_of_zero_again_and_again_leads_to_longer_waits() {
    let patient = Policy {
        max_retries: 9,
        ..POLICY
    };
    let millis = |retries| match patient.wait(retries, Some(Duration::ZERO), Jitter::NONE) {
        RetryDecision::Retry { after } => after.as_millis(),
        decision => panic!("{decision:?}"),
    };
    assert_eq!(
        [0, 1, 2, 3, 4, 8].map(millis),
        [500, 1_000, 2_000, 4_000, 8_000, 30_000]
    );
    let asked = Some(Duration::from_secs(7));
    assert_eq!(patient.wait(0, asked, Jitter::NONE), retry(7));
}

#[test]
fn without_retry_after_the_backoff_doubles_up_to_its_limit() {
    let patient = Policy {
        max_retries: 9,
        ..POLICY
    };
    let wait = |retries| patient.wait(retries, None, Jitter::NONE);
    assert_eq!(
        [0, 1, 2, 3, 4, 8].map(wait),
        [2, 4, 8, 16, 30, 30].map(retry)
    );

    let mut attempt = get();
    for _ in 0..4 {
        let decision = decide(attempt, 429, &[], "");
        assert!(!decision.is_final());
        attempt = attempt.after(decision);
    }
    assert_eq!(decide(attempt, 429, &[], ""), RetryDecision::Deliver);
}

#[test]
fn a_rate_limit_without_retry_after_waits_until_its_reset() {
    let headers = [("x-ratelimit-reset", "2026-03-01T09:00:20Z")];
    assert_eq!(decide(get(), 429, &headers, ""), retry(20));
    let next_hour = [("x-ratelimit-reset", "2026-03-01T10:00Z")];
    assert_eq!(decide(get(), 429, &next_hour, ""), RetryDecision::Deliver);
}

#[test]
fn the_reset_of_the_hourly_quota_does_not_apply_to_a_burst_limit() {
    let headers = [
        ("x-ratelimit-reset", "2026-03-01T10:00Z"),
        ("ratelimit-reason", "jira-burst-based"),
    ];
    assert_eq!(decide(get(), 429, &headers, ""), retry(2));
}

#[test]
fn a_post_is_sent_again_only_after_a_retry_after_header() {
    assert_eq!(decide(post(), 429, &[], ""), RetryDecision::Deliver);
    assert_eq!(decide(post(), 503, &[], ""), RetryDecision::Deliver);
    assert_eq!(decide(post(), 502, &[], ""), RetryDecision::Deliver);
    assert_eq!(decide(post(), 503, &[("retry-after", "3")], ""), retry(3));
}

#[test]
fn a_request_that_was_not_sent_is_retried_for_any_method() {
    let failed = |attempt, failure| on_failure(attempt, failure, &POLICY, Jitter::NONE);
    assert_eq!(failed(post(), Failure::NotSent), retry(2));
    assert_eq!(failed(post(), Failure::Lost), RetryDecision::Deliver);
    assert_eq!(failed(get(), Failure::Lost), retry(2));
}

#[test]
fn errors_of_the_product_are_delivered() {
    for status in [200, 303, 400, 403, 404, 409, 410, 500] {
        assert_eq!(
            decide(get(), status, &[], ""),
            RetryDecision::Deliver,
            "{status}"
        );
    }
}

#[test]
fn a_site_that_the_grant_no_longer_covers_is_reported() {
    let body = r#"{"code":403,"message":"The app is not installed on this instance"}"#;
    assert_eq!(decide(get(), 403, &[], body), RetryDecision::SiteNotReached);
}

proptest! {
    #[test]
    fn every_wait_stays_within_its_bounds(asked in proptest::option::of(0u64..100_000), retries in 0u32..1000, seed: [u8; 4]) {
        struct FixedEntropy([u8; 4]);
        impl threelo_core::entropy::Entropy for FixedEntropy {
            fn fill(&self, bytes: &mut [u8]) {
                bytes.copy_from_slice(&self.0);
            }
        }
        let asked = asked.map(Duration::from_millis);
        let policy = Policy { max_retries: u32::MAX, ..POLICY };
        if let RetryDecision::Retry { after } = policy.wait(retries, asked, Jitter::random(&FixedEntropy(seed))) {
            prop_assert!(after <= policy.max_wait.mul_f64(1.3));
            prop_assert!(after >= asked.unwrap_or(policy.first_wait.mul_f64(0.69)));
            prop_assert!(after >= policy.min_wait);
        } else {
            prop_assert!(asked > Some(policy.max_wait));
        }
    }
}
