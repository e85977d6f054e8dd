//! What went wrong, for the operator.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use threelo_connect::ConnectError;
use threelo_core::{bearer::BearerError, id::InvalidId, storage::StoreError};
use threelo_http::ApiError;

/// Why a page cannot be shown or a change was not made. The gate turns it into a page.
#[derive(Debug, Clone)]
pub(super) struct Failure {
    pub(super) status: StatusCode,
    pub(super) title: &'static str,
    /// What happened, and what to do.
    pub(super) what: String,
}

impl Failure {
    pub(super) fn new(status: StatusCode, title: &'static str, what: impl Into<String>) -> Self {
        Self {
            status,
            title,
            what: what.into(),
        }
    }

    pub(super) fn not_found(what: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, "Not found", what)
    }

    /// Returns the failure for input that cannot be used.
    pub(super) fn invalid(what: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "This could not be saved", what)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        match error {
            ConnectError::UnknownIntegration(_) | ConnectError::UnknownConnection(_) => {
                Self::not_found(sentence(&error.to_string()))
            }
            ConnectError::Store(error) => error.into(),
            ConnectError::Seal(_) | ConnectError::Bearer(_) => internal(&error),
            error => Self::invalid(sentence(&error.to_string())),
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        if error.is_transient() {
            tracing::warn!(%error, "the store is not available");
            let what = "The gateway's database does not answer just now. Nothing was changed; try again in a moment.";
            return Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "The database is not available",
                what,
            );
        }
        internal(&error)
    }
}

impl From<BearerError> for Failure {
    fn from(error: BearerError) -> Self {
        match error {
            BearerError::UnknownConnection(_) => Self::not_found(sentence(&error.to_string())),
            BearerError::Store(error) => error.into(),
            error => Self::new(
                StatusCode::BAD_GATEWAY,
                "The tokens were not refreshed",
                sentence(&error.to_string()),
            ),
        }
    }
}

impl From<InvalidId> for Failure {
    fn from(error: InvalidId) -> Self {
        Self::invalid(sentence(&error.to_string()))
    }
}

/// An error in the query of a page.
impl From<ApiError> for Failure {
    fn from(_: ApiError) -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "The address is not complete",
            "The address of this page names something that cannot exist. Go back, and follow the link again.",
        )
    }
}

fn internal(error: &dyn std::error::Error) -> Failure {
    tracing::error!(%error, "a page of the dashboard failed");
    Failure::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        "The gateway failed",
        "Something went wrong inside the gateway. Its log says what.",
    )
}

/// Returns a message as a sentence: with a capital letter and a full stop.
pub(super) fn sentence(message: &str) -> String {
    let mut characters = message.chars();
    let first = characters.next().map(char::to_uppercase);
    let mut sentence: String = first.into_iter().flatten().chain(characters).collect();
    if !sentence.ends_with(['.', '!', '?']) {
        sentence.push('.');
    }
    sentence
}
