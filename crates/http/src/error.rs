//! Errors as JSON: a status and `{"error":{"code","message",…}}`.

use std::time::Duration;

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;
use serde_json::Value;
use threelo_connect::{ConnectError, InvalidField};
use threelo_core::{
    entropy::{SystemEntropy, random_uuid},
    storage::StoreError,
    upstream::retry_after_seconds,
};

/// An error response that says what is wrong and what to do.
#[derive(Debug, Clone)]
pub struct ApiError {
    status: StatusCode,
    retry_after: Option<Duration>,
    body: Box<Body>,
}

#[derive(Debug, Clone, Serialize)]
struct Body {
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<InvalidMember>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payload: Option<Value>,
}

/// One invalid member of the input.
#[derive(Debug, Clone, Serialize)]
struct InvalidMember {
    code: &'static str,
    message: String,
    path: Vec<String>,
}

#[derive(Serialize)]
struct Envelope {
    error: Box<Body>,
}

impl ApiError {
    /// Returns an error with this status and code. Clients match the code, people read the message.
    pub fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        let body = Box::new(Body {
            code,
            message: message.into(),
            errors: Vec::new(),
            payload: None,
        });
        Self {
            status,
            retry_after: None,
            body,
        }
    }

    /// Returns a 400 with this code.
    pub fn bad(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, message)
    }

    /// Returns a 400 for invalid members of the JSON body.
    pub fn body(faults: Vec<InvalidField>) -> Self {
        Self::invalid_members("invalid_body", faults)
    }

    /// Returns a 400 for one invalid member of the JSON body.
    pub fn member(path: &str, message: impl Into<String>) -> Self {
        Self::body(vec![InvalidField::new(path, message)])
    }

    /// Returns a 400 for an invalid parameter of the query.
    pub fn query(name: &str, message: impl Into<String>) -> Self {
        let path = vec![name.to_owned()];
        Self::invalid_members(
            "invalid_query_params",
            vec![InvalidField {
                path,
                message: message.into(),
            }],
        )
    }

    /// Returns the code, for programs.
    pub fn code(&self) -> &'static str {
        self.body.code
    }

    /// Returns the message, for people.
    pub fn message(&self) -> &str {
        &self.body.message
    }

    /// Returns a 404.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", message)
    }

    /// Adds data for programs.
    #[must_use]
    pub fn with_payload(mut self, payload: Value) -> Self {
        self.body.payload = Some(payload);
        self
    }

    /// Adds a `Retry-After` header.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// Returns a 400 with this code for invalid parts of the input.
    pub fn invalid_members(code: &'static str, faults: Vec<InvalidField>) -> Self {
        let messages = faults.iter().map(|fault| match fault.path.join(".") {
            path if path.is_empty() => fault.message.clone(),
            path => format!("{path}: {}", fault.message),
        });
        let message = messages.collect::<Vec<_>>().join("; ");
        let mut error = Self::bad(code, message);
        let fault = |InvalidField { path, message }| InvalidMember {
            code: "custom",
            message,
            path,
        };
        error.body.errors = faults.into_iter().map(fault).collect();
        error
    }

    /// Returns a 500 for a failure of the gateway. The error itself goes to the log, under an id that the
    /// response contains.
    pub fn internal(error: &dyn std::error::Error) -> Self {
        let id = random_uuid(&SystemEntropy);
        tracing::error!(%error, error_id = %id, "a call of the control API failed");
        let message = format!("the gateway failed: look for {id} in its log");
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "generic_error_support",
            message,
        )
        .with_payload(serde_json::json!({ "id": id }))
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = (self.status, Json(Envelope { error: self.body })).into_response();
        if let Some(wait) = self.retry_after {
            let seconds = retry_after_seconds(wait);
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl From<ConnectError> for ApiError {
    fn from(error: ConnectError) -> Self {
        match error {
            ConnectError::Invalid(faults) => Self::body(faults),
            ConnectError::UnknownIntegration(_)
            | ConnectError::UnknownConnection(_)
            | ConnectError::NotDeleted(_)
            | ConnectError::UnknownVerification
            | ConnectError::IntegrationNotDeleted(_) => Self::not_found(error.to_string()),
            ConnectError::ConnectionExists(_) => {
                Self::new(StatusCode::CONFLICT, "conflict", error.to_string())
            }
            ConnectError::IntegrationExists(_) | ConnectError::HasConnections(_) => {
                Self::member("unique_key", error.to_string())
            }
            ConnectError::UnknownSession => {
                let code = "unknown_connect_session_token";
                Self::new(StatusCode::UNAUTHORIZED, code, error.to_string())
            }
            ConnectError::UnknownReturnCode => Self::bad("invalid_return_code", error.to_string()),
            ConnectError::Quarantined => {
                let (status, code) = (StatusCode::SERVICE_UNAVAILABLE, "quarantined");
                Self::new(status, code, error.to_string())
            }
            ConnectError::Busy(_) => Self::new(StatusCode::CONFLICT, "conflict", error.to_string()),
            ConnectError::Store(error) => error.into(),
            error => Self::internal(&error),
        }
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        if matches!(error, StoreError::EnvironmentRemoved) {
            let message = "the environment of this key was removed";
            return Self::new(StatusCode::UNAUTHORIZED, "unknown_account", message);
        }
        if error.is_transient() {
            tracing::warn!(%error, "the store is not available");
            let message = "the gateway's store is not available just now: try again";
            return Self::new(StatusCode::SERVICE_UNAVAILABLE, "server_error", message);
        }
        Self::internal(&error)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    /// Returns the status of an error's response and the body, as text.
    fn answer(error: impl Into<ApiError>) -> (u16, String) {
        let error = error.into();
        let body = serde_json::to_string(&Envelope {
            error: error.body.clone(),
        });
        (error.into_response().status().as_u16(), body.unwrap())
    }

    #[test]
    fn a_record_that_cannot_be_read_is_an_internal_error_whose_reason_is_only_in_the_log() {
        let (status, body) = answer(StoreError::Corrupt {
            what: "connections.document",
            reason: "a secret of the record".to_owned(),
        });
        assert_eq!(status, 500);
        assert!(body.contains("generic_error_support"), "{body}");
        assert!(body.contains("look for"), "{body}");
        assert!(!body.contains("secret"), "{body}");
    }

    #[test]
    fn a_store_that_is_away_is_tried_again_later() {
        let away = Arc::new(std::io::Error::other("no route"));
        let (status, body) = answer(StoreError::Unavailable(away));
        assert_eq!(status, 503);
        assert!(body.contains("server_error"), "{body}");
    }

    #[test]
    fn a_race_with_another_writer_is_a_conflict() {
        let (status, body) = answer(ConnectError::Busy("customer-17".to_owned()));
        assert_eq!(status, 409);
        assert!(body.contains("conflict"), "{body}");
    }

    #[test]
    fn a_key_ends_with_its_environment() {
        let (status, body) = answer(StoreError::EnvironmentRemoved);
        assert_eq!(status, 401);
        assert!(body.contains("unknown_account"), "{body}");
    }
}
