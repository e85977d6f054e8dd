//! The faults of token, scope and site, told apart by status and body.
//!
//! Atlassian answers 401 for two things that need opposite cures, and tells them apart in the text
//! only. No page of Atlassian's documents these bodies; they are as many have measured them.

use http::StatusCode;
use serde_json::Value;

/// What stands between a grant and an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The grant lacks a scope of the operation.
    ScopeMismatch,
    /// The token is not taken: over, revoked, or never good.
    TokenRefused,
    /// The grant does not cover the site or the product, or there is no such site.
    SiteNotReached,
}

/// The fault that an answer tells of; `body` may be its first bytes only.
pub fn fault(status: StatusCode, body: &[u8]) -> Option<Fault> {
    match status {
        StatusCode::UNAUTHORIZED if says(body, "scope does not match") => {
            Some(Fault::ScopeMismatch)
        }
        StatusCode::UNAUTHORIZED => Some(Fault::TokenRefused),
        StatusCode::FORBIDDEN if says(body, "app is not installed") => Some(Fault::SiteNotReached),
        StatusCode::FORBIDDEN | StatusCode::NOT_FOUND if is_of_gateway(status, body) => {
            Some(Fault::SiteNotReached)
        }
        _ => None,
    }
}

/// Whether the text is in the body, in any case.
fn says(body: &[u8], text: &str) -> bool {
    body.windows(text.len())
        .any(|window| window.eq_ignore_ascii_case(text.as_bytes()))
}

/// Whether the gateway wrote this body, `{"code":404,"message":"…"}`; products write other shapes.
fn is_of_gateway(status: StatusCode, body: &[u8]) -> bool {
    let Ok(Value::Object(body)) = serde_json::from_slice(body) else {
        return false;
    };
    body.get("code").and_then(Value::as_u64) == Some(status.as_u16().into())
        && body.get("message").is_some_and(Value::is_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(status: u16, body: &str) -> Option<Fault> {
        fault(StatusCode::from_u16(status).unwrap(), body.as_bytes())
    }

    #[test]
    fn a_missing_scope_is_told_from_a_refused_token_by_the_text() {
        let scope = r#"{"code":401,"message":"Unauthorized; scope does not match"}"#;
        let token = r#"{"code":401,"message":"Unauthorized"}"#;
        assert_eq!(of(401, scope), Some(Fault::ScopeMismatch));
        assert_eq!(of(401, token), Some(Fault::TokenRefused));
        assert_eq!(of(401, ""), Some(Fault::TokenRefused));
    }

    #[test]
    fn a_body_that_was_cut_off_still_tells_of_the_scope() {
        let cut = r#"{"code":401,"message":"Unauthorized; SCOPE DOES NOT MATCH (a long te"#;
        assert_eq!(of(401, cut), Some(Fault::ScopeMismatch));
    }

    #[test]
    fn an_app_that_is_not_installed_is_a_site_fault_in_both_shapes() {
        let gateway = r#"{"code":403,"message":"The app is not installed on this instance"}"#;
        let jira = r#"{"errorMessages":["The app is not installed on this instance"],"errors":{}}"#;
        assert_eq!(of(403, gateway), Some(Fault::SiteNotReached));
        assert_eq!(of(403, jira), Some(Fault::SiteNotReached));
    }

    #[test]
    fn an_unknown_site_is_told_from_a_missing_issue_by_who_answered() {
        let gateway = r#"{"code":404,"message":"No tenant found"}"#;
        let jira = r#"{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}"#;
        assert_eq!(of(404, gateway), Some(Fault::SiteNotReached));
        assert_eq!(of(404, jira), None);
        assert_eq!(of(404, "<html>"), None);
    }

    #[test]
    fn a_user_without_access_to_confluence_is_no_site_fault() {
        let body = r#"{"statusCode":403,"message":"Current user not permitted to use Confluence"}"#;
        assert_eq!(of(403, body), None);
    }
}
