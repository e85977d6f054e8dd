//! The error bodies of the real cloud: each product, the gateway and the token endpoint have their own shape.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use serde_json::{Value, json};

/// Returns an error in the token endpoint's shape.
pub(crate) fn oauth(status: StatusCode, error: &str, description: Option<&str>) -> Response {
    let mut body = json!({ "error": error });
    if let Some(description) = description {
        body["error_description"] = description.into();
    }
    json_answer(status, &body)
}

/// Returns Jira's 403 for a request that a foreign page may have made a browser send.
pub(crate) fn xsrf() -> Response {
    let headers = [(CONTENT_TYPE, "text/html;charset=UTF-8")];
    (StatusCode::FORBIDDEN, headers, "XSRF check failed").into_response()
}

/// Returns an error in the gateway's shape.
pub(crate) fn gateway(status: StatusCode, message: &str) -> Response {
    json_answer(
        status,
        &json!({"code": status.as_u16(), "message": message}),
    )
}

/// Returns the 401 for a token that is expired, revoked, unknown or missing.
pub(crate) fn unauthorized() -> Response {
    gateway(StatusCode::UNAUTHORIZED, "Unauthorized")
}

/// Returns the 401 for a token without the operation's scopes, which it does not name.
pub(crate) fn scope_does_not_match() -> Response {
    gateway(
        StatusCode::UNAUTHORIZED,
        "Unauthorized; scope does not match",
    )
}

/// Returns the 403 for a site or product that the grant does not cover.
pub(crate) fn not_installed() -> Response {
    gateway(StatusCode::FORBIDDEN, NOT_INSTALLED)
}

/// Returns the same text in Jira's shape.
pub(crate) fn not_installed_jira() -> Response {
    jira(StatusCode::FORBIDDEN, &[NOT_INSTALLED], &[])
}

const NOT_INSTALLED: &str = "The app is not installed on this instance";

/// Returns an error of the Jira platform and Jira Software.
pub(crate) fn jira(status: StatusCode, messages: &[&str], fields: &[(&str, &str)]) -> Response {
    let errors: serde_json::Map<String, Value> = fields
        .iter()
        .map(|(field, text)| ((*field).to_owned(), (*text).into()))
        .collect();
    json_answer(
        status,
        &json!({"errorMessages": messages, "errors": errors}),
    )
}

/// Returns Jira's 400 with this message.
pub(crate) fn jira_bad_request(message: &str) -> Response {
    jira(StatusCode::BAD_REQUEST, &[message], &[])
}

/// Returns Jira's 404 with this message.
pub(crate) fn jira_not_found(message: &str) -> Response {
    jira(StatusCode::NOT_FOUND, &[message], &[])
}

/// Returns Jira's 400 for one field.
pub(crate) fn jira_field(field: &str, message: &str) -> Response {
    jira(StatusCode::BAD_REQUEST, &[], &[(field, message)])
}

/// Returns Jira's 400 for a body that cannot be parsed.
pub(crate) fn jira_invalid_body() -> Response {
    jira_bad_request("Invalid request payload. Refer to the REST API documentation and try again.")
}

/// Returns Jira's 404 for an issue that does not exist or that the user cannot see.
pub(crate) fn jira_issue_not_found() -> Response {
    jira(
        StatusCode::NOT_FOUND,
        &["Issue does not exist or you do not have permission to see it."],
        &[],
    )
}

/// Returns an error of Jira Service Management.
pub(crate) fn service_management(status: StatusCode, message: &str) -> Response {
    let body = json!({
        "errorMessage": message,
        "i18nErrorMessage": {"i18nKey": "sd.error", "parameters": []},
    });
    json_answer(status, &body)
}

/// Returns an error of Confluence v1.
pub(crate) fn confluence_v1(status: StatusCode, message: &str) -> Response {
    let body = json!({
        "statusCode": status.as_u16(),
        "data": {
            "authorized": status != StatusCode::FORBIDDEN,
            "valid": true,
            "errors": [{"message": {"translation": message, "args": []}}],
            "successful": false,
        },
        "message": message,
    });
    json_answer(status, &body)
}

/// Returns an error of Confluence v2.
pub(crate) fn confluence_v2(status: StatusCode, title: &str) -> Response {
    let code = status
        .canonical_reason()
        .unwrap_or("ERROR")
        .to_uppercase()
        .replace([' ', '-'], "_");
    let body = json!({
        "errors": [{"status": status.as_u16(), "code": code, "title": title, "detail": null}],
    });
    json_answer(status, &body)
}

/// Returns an error in the shape of the API that a path belongs to.
pub(crate) fn of_path(path: &str, status: StatusCode, message: &str) -> Response {
    if path.starts_with("/wiki/api/v2/") {
        confluence_v2(status, message)
    } else if path.starts_with("/wiki/") {
        confluence_v1(status, message)
    } else if path.starts_with("/rest/servicedeskapi/") {
        service_management(status, message)
    } else {
        jira(status, &[message], &[])
    }
}

fn json_answer(status: StatusCode, body: &Value) -> Response {
    let headers = [(CONTENT_TYPE, "application/json;charset=UTF-8")];
    (status, headers, body.to_string()).into_response()
}
