//! How a refused deed is told.

use http::StatusCode;
use threelo_connect::ConnectError;
use threelo_core::{
    entropy::{SystemEntropy, random_uuid},
    storage::StoreError,
};

use super::ApiError;

impl From<ConnectError> for ApiError {
    fn from(error: ConnectError) -> Self {
        match error {
            ConnectError::Invalid(faults) => Self::body(faults),
            ConnectError::UnknownIntegration(_)
            | ConnectError::UnknownConnection(_)
            | ConnectError::NotDeleted(_)
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
        if error.is_transient() {
            tracing::warn!(%error, "the store is not available");
            let message = "the gateway's store is not available just now: try again";
            return Self::new(StatusCode::SERVICE_UNAVAILABLE, "server_error", message);
        }
        Self::internal(&error)
    }
}

impl ApiError {
    /// Something on our side that the caller can do nothing about. What exactly goes to the
    /// log, under an id that the caller is given.
    pub(crate) fn internal(error: &dyn std::error::Error) -> Self {
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
