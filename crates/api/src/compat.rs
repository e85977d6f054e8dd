//! Compatibility with the SDK: calls without a meaning here, answered so that the caller can continue.
//! `GET /environment-variables`, `GET /scripts/config`, and the kinds of sign-in without consent.

use axum::Json;
use http::{Method, Uri};
use serde_json::{Value, json};

use crate::ApiError;

/// Returns an empty list.
pub(crate) async fn nothing() -> Json<Value> {
    Json(json!([]))
}

/// API keys, basic auth and client credentials: not for Atlassian's OAuth apps.
pub(crate) async fn other_sign_in() -> ApiError {
    let message = "Atlassian's OAuth apps need the consent of a user: use nango.auth()";
    ApiError::bad("invalid_auth_mode", message)
}

/// Answers a path that is not served.
pub async fn unknown_path(method: Method, uri: Uri) -> ApiError {
    ApiError::not_found(format!("there is no {method} {}", uri.path()))
}
