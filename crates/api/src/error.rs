//! Errors of the control API: a status and `{"error":{"code","message",…}}`.

mod deed;

use std::time::Duration;

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;
use serde_json::Value;
use threelo_connect::Field;

/// An answer that tells what is wrong and what to do.
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
    errors: Vec<Fault>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payload: Option<Value>,
}

/// One member of the input that can not be accepted.
#[derive(Debug, Clone, Serialize)]
struct Fault {
    code: &'static str,
    message: String,
    path: Vec<String>,
}

#[derive(Serialize)]
struct Envelope {
    error: Box<Body>,
}

impl ApiError {
    /// An error with this status and code. Clients know the code, people read the message.
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

    /// A mistake of the caller.
    pub(crate) fn bad(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, message)
    }

    /// Some members of the JSON body can not be accepted.
    pub(crate) fn body(faults: Vec<Field>) -> Self {
        Self::faults("invalid_body", faults)
    }

    /// One member of the JSON body can not be accepted.
    pub(crate) fn member(path: &str, message: impl Into<String>) -> Self {
        Self::body(vec![Field::new(path, message)])
    }

    /// A parameter of the query can not be accepted.
    pub(crate) fn query(name: &str, message: impl Into<String>) -> Self {
        let path = vec![name.to_owned()];
        Self::faults(
            "invalid_query_params",
            vec![Field {
                path,
                message: message.into(),
            }],
        )
    }

    /// There is nothing of that name.
    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", message)
    }

    /// Adds what programs may want to know.
    pub(crate) fn with_payload(mut self, payload: Value) -> Self {
        self.body.payload = Some(payload);
        self
    }

    /// Says when the same call may work.
    pub(crate) fn with_retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// Some of the input can not be accepted.
    pub(crate) fn faults(code: &'static str, faults: Vec<Field>) -> Self {
        let told = faults.iter().map(|fault| match fault.path.join(".") {
            path if path.is_empty() => fault.message.clone(),
            path => format!("{path}: {}", fault.message),
        });
        let message = told.collect::<Vec<_>>().join("; ");
        let mut error = Self::bad(code, message);
        let fault = |Field { path, message }| Fault {
            code: "custom",
            message,
            path,
        };
        error.body.errors = faults.into_iter().map(fault).collect();
        error
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = (self.status, Json(Envelope { error: self.body })).into_response();
        if let Some(wait) = self.retry_after {
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
