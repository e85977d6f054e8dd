//! Distinguishes faults of token, scope and site by status and body.
//!
//! Atlassian returns 401 for two conditions that need opposite reactions, and only the text
//! distinguishes them. Atlassian does not document these bodies; they are as observed.

use http::StatusCode;
use serde_json::Value;

/// A fault of the grant rather than of the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The grant lacks a scope of the operation.
    ScopeMismatch,
    /// The token was rejected: expired, revoked, or never valid.
    TokenRefused,
    /// The grant does not cover the site or the product, or the site does not exist.
    SiteNotReached,
}

/// Returns the fault that a response reports; `body` may be only its first bytes.
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

/// Returns whether the body contains the text, ignoring case.
fn says(body: &[u8], text: &str) -> bool {
    body.windows(text.len())
        .any(|window| window.eq_ignore_ascii_case(text.as_bytes()))
}

/// Returns whether the gateway wrote this body, `{"code":404,"message":"…"}`; products use other shapes.
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
    fn the_text_distinguishes_a_missing_scope_from_a_refused_token() {
        let scope = r#"{"code":401,"message":"Unauthorized; scope does not match"}"#;
        let token = r#"{"code":401,"message":"Unauthorized"}"#;
        assert_eq!(of(401, scope), Some(Fault::ScopeMismatch));
        assert_eq!(of(401, token), Some(Fault::TokenRefused));
        assert_eq!(of(401, ""), Some(Fault::TokenRefused));
    }

    #[test]
    fn a_missing_scope_is_recognised_in_a_truncated_body() {
        let cut = r#"{"code":401,"message":"Unauthorized; SCOPE DOES NOT MATCH (a long te"#;
        assert_eq!(of(401, cut), Some(Fault::ScopeMismatch));
    }

    #[test]
    fn an_app_that_is_not_installed_is_a_site_fault_in_either_shape() {
        let gateway = r#"{"code":403,"message":"The app is not installed on this instance"}"#;
        let jira = r#"{"errorMessages":["The app is not installed on this instance"],"errors":{}}"#;
        assert_eq!(of(403, gateway), Some(Fault::SiteNotReached));
        assert_eq!(of(403, jira), Some(Fault::SiteNotReached));
    }

    #[test]
    fn the_shape_distinguishes_an_unknown_site_from_a_missing_issue() {
        let gateway = r#"{"code":404,"message":"No tenant found"}"#;
        let jira = r#"{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}"#;
        assert_eq!(of(404, gateway), Some(Fault::SiteNotReached));
        assert_eq!(of(404, jira), None);
        assert_eq!(of(404, "<html>"), None);
    }

    #[test]
    fn a_user_without_access_to_confluence_is_not_a_site_fault() {
        let body = r#"{"statusCode":403,"message":"Current user not permitted to use Confluence"}"#;
        assert_eq!(of(403, body), None);
    }
}
