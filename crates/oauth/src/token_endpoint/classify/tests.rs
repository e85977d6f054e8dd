//! Each row of the table, with bodies that were observed or are documented.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use proptest::prelude::*;

use super::*;
use crate::token_endpoint::InvalidGrantReason;

const NOW: Timestamp = Timestamp::constant(1_772_355_600, 0);

fn received(status: u16, body: &str) -> Response {
    Response::Received {
        status: StatusCode::from_u16(status).unwrap(),
        headers: HeaderMap::new(),
        body: Bytes::copy_from_slice(body.as_bytes()),
    }
}

fn outcome(status: u16, body: &str) -> Result<Issued, TokenError> {
    classify(&received(status, body), NOW)
}

fn error(status: u16, body: &str) -> TokenError {
    outcome(status, body).expect_err(body)
}

fn ambiguity(status: u16, body: &str) -> Ambiguity {
    match error(status, body) {
        TokenError::Unknown { ambiguity, .. } => ambiguity,
        other => panic!("{other:?} for {status} {body}"),
    }
}

#[test]
fn a_success_has_both_tokens() {
    let issued = outcome(
        200,
        r#"{"access_token":"at","refresh_token":"rt","expires_in":3600,
            "scope":"read:jira-work offline_access","token_type":"Bearer"}"#,
    )
    .unwrap();
    assert_eq!(issued.access.expose(), "at");
    assert_eq!(issued.refresh.unwrap().expose(), "rt");
    assert_eq!(issued.expires_in, Some(Duration::from_secs(3600)));
    assert_eq!(
        issued.scopes.unwrap().to_spaced(),
        "offline_access read:jira-work"
    );
    assert_eq!(issued.raw.expose()["token_type"], "Bearer");
}

#[test]
fn a_success_may_lack_everything_but_the_access_token() {
    let issued = outcome(200, r#"{"access_token":"at"}"#).unwrap();
    assert!(issued.refresh.is_none());
    assert!(issued.expires_in.is_none());
    assert!(issued.scopes.is_none());
}

#[test]
fn an_empty_refresh_token_is_none() {
    for member in ["\"\"", "null", "17"] {
        let body = format!(r#"{{"access_token":"at","refresh_token":{member}}}"#);
        assert!(outcome(200, &body).unwrap().refresh.is_none(), "{body}");
    }
}

#[test]
fn the_token_type_is_case_insensitive() {
    for written in ["Bearer", "bearer", "BEARER"] {
        let body = format!(r#"{{"access_token":"at","token_type":"{written}"}}"#);
        assert!(outcome(200, &body).is_ok(), "{body}");
    }
}

#[test]
fn a_lifetime_may_be_a_number_or_a_string() {
    let life = |value: &str| {
        let body = format!(r#"{{"access_token":"at","expires_in":{value}}}"#);
        outcome(200, &body)
            .unwrap()
            .expires_in
            .map(|life| life.as_secs())
    };
    assert_eq!(life("3600"), Some(3600));
    assert_eq!(life("\"3600\""), Some(3600));
    assert_eq!(life("3599.9"), Some(3599));
    assert_eq!(life("-1"), Some(0));
    assert_eq!(life("1e99"), Some(365 * 24 * 3600));
    assert_eq!(life("\"soon\""), None);
    assert_eq!(life("null"), None);
}

#[test]
fn each_known_refusal_of_a_grant_is_a_dead_grant_with_its_reason() {
    let cases = [
        (
            r#"{"error":"invalid_grant","error_description":"Unknown or invalid refresh token."}"#,
            InvalidGrantReason::Unknown,
        ),
        (
            r#"{"error":"unauthorized_client","error_description":"refresh_token is invalid"}"#,
            InvalidGrantReason::Invalid,
        ),
        (
            r#"{"error":"REFRESH_TOKEN is invalid"}"#,
            InvalidGrantReason::Invalid,
        ),
        (
            r#"{"error":"invalid_grant","error_description":"Token was globally revoked"}"#,
            InvalidGrantReason::Revoked,
        ),
        (
            r#"{"error":"access_denied","error_description":"TOKEN WAS GLOBALLY REVOKED"}"#,
            InvalidGrantReason::Revoked,
        ),
        (
            r#"{"error":"invalid_grant","error_description":"Token has been expired or revoked."}"#,
            InvalidGrantReason::ExpiredOrRevoked,
        ),
        (
            r#"{"error":"invalid_grant","error_description":"Invalid authorization code"}"#,
            InvalidGrantReason::InvalidCode,
        ),
        (
            r#"{"error":"invalid_grant"}"#,
            InvalidGrantReason::InvalidGrant,
        ),
        (
            r#"{"error":"unauthorized_client","error_description":"something new"}"#,
            InvalidGrantReason::UnauthorizedClient,
        ),
    ];
    for (body, reason) in cases {
        for status in [200, 400, 401, 403, 429, 500] {
            assert_eq!(
                error(status, body),
                TokenError::InvalidGrant(reason),
                "{status} {body}"
            );
        }
    }
}

#[test]
fn a_wrong_client_secret_breaks_the_integration() {
    for body in [
        r#"{"error":"access_denied","error_description":"Unauthorized"}"#,
        r#"{"error":"access_denied"}"#,
        r#"{"error":"invalid_client","error_description":"whatever"}"#,
        r#"{"error":"unauthorized_client","error_description":"Grant type 'refresh_token' not allowed for the client."}"#,
    ] {
        let error = error(401, body);
        assert!(
            matches!(error, TokenError::IntegrationBroken { .. }),
            "{error:?} for {body}"
        );
    }
}

#[test]
fn any_other_error_says_nothing_about_the_grant() {
    for (body, code) in [
        (r#"{"error":"invalid_request"}"#, "invalid_request"),
        (
            r#"{"error":"unsupported_grant_type"}"#,
            "unsupported_grant_type",
        ),
        (
            r#"{"error":"access_denied","error_description":"rules"}"#,
            "access_denied",
        ),
        (r#"{"error":"eyJhbGciOi"}"#, "an unknown error code"),
    ] {
        assert_eq!(error(400, body), TokenError::OtherError { code }, "{body}");
    }
}

#[test]
fn the_page_of_a_firewall_says_nothing_about_the_grant() {
    let page = "<html><body>invalid_grant: refresh_token is invalid</body></html>";
    for status in [400, 401, 403, 404, 502] {
        assert_eq!(ambiguity(status, page), Ambiguity::Status(status));
    }
    assert_eq!(ambiguity(200, page), Ambiguity::Garbage);
}

#[test]
fn a_success_without_a_usable_token_says_nothing_about_the_grant() {
    for body in [
        "",
        "null",
        "[]",
        "\"at\"",
        "{}",
        "{\"access_token\":",
        r#"{"access_token":""}"#,
        r#"{"access_token":17}"#,
        r#"{"access_token":"a\nb"}"#,
        r#"{"refresh_token":"rt"}"#,
        r#"{"access_token":"at","token_type":"mac"}"#,
        r#"{"error":17}"#,
    ] {
        assert_eq!(ambiguity(200, body), Ambiguity::Garbage, "{body}");
    }
}

#[test]
fn tokens_with_an_error_status_are_ignored() {
    assert_eq!(
        ambiguity(502, r#"{"access_token":"at","refresh_token":"rt"}"#),
        Ambiguity::Status(502)
    );
}

#[test]
fn a_server_error_and_a_redirect_say_nothing_about_the_grant() {
    for status in [301, 302, 307, 500, 502, 503, 504] {
        assert_eq!(ambiguity(status, ""), Ambiguity::Status(status));
    }
    let body = r#"{"error":"server_error"}"#;
    assert_eq!(ambiguity(503, body), Ambiguity::Status(503));
}

#[test]
fn a_rate_limit_is_recognised_by_its_status() {
    for body in ["", "<html>", r#"{"error":"too_many_requests"}"#] {
        assert_eq!(
            error(429, body),
            TokenError::RateLimited { retry_after: None },
            "{body}"
        );
    }
}

#[test]
fn retry_after_is_kept() {
    for status in [429, 503] {
        let mut response = received(status, "");
        let Response::Received { headers, .. } = &mut response else {
            unreachable!("created two lines above")
        };
        headers.insert("retry-after", HeaderValue::from_static("7"));
        let error = classify(&response, NOW).unwrap_err();
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    }
}

#[test]
fn a_missing_response_keeps_its_cause() {
    let failed = |failure| classify(&Response::Failed(failure), NOW).unwrap_err();
    let reason = "connection refused".to_owned();
    assert_eq!(
        failed(Failure::NotSent {
            reason: reason.clone()
        }),
        TokenError::NotSent { reason }
    );
    for (failure, ambiguity) in [
        (Failure::TimedOut, Ambiguity::TimedOut),
        (Failure::CutOff, Ambiguity::CutOff),
        (Failure::TooLarge, Ambiguity::TooLarge),
    ] {
        let retry_after = None;
        assert_eq!(
            failed(failure),
            TokenError::Unknown {
                ambiguity,
                retry_after
            }
        );
    }
}

proptest! {
    #[test]
    fn no_response_causes_a_panic_and_no_error_quotes_the_response(
        status in 100u16..600, error in ".{0,40}", description in ".{0,40}",
    ) {
        let canary = "eyJcanary";
        let body = serde_json::json!({
            "error": format!("{error}{canary}"),
            "error_description": format!("{canary}{description}"),
            "access_token": 1,
        });
        let error = classify(&received(status, &body.to_string()), NOW).unwrap_err();
        let error = format!("{error} {error:?}");
        prop_assert!(!error.contains(canary), "{}", error);
    }

    #[test]
    fn any_bytes_are_classified(status in 100u16..600, body: Vec<u8>) {
        let response = Response::Received {
            status: StatusCode::from_u16(status).unwrap(),
            headers: HeaderMap::new(),
            body: body.into(),
        };
        prop_assert!(classify(&response, NOW).is_err());
    }
}
