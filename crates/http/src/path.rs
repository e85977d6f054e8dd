//! Identifiers in paths, percent-decoded once.

use std::str::FromStr;

use axum::extract::{FromRequestParts, Path};
use http::request::Parts;
use threelo_connect::InvalidField;
use threelo_core::id::InvalidId;

use crate::ApiError;

/// The one variable segment of a path, as text.
#[derive(Debug)]
pub struct Segment(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Segment {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        match Path::<String>::from_request_parts(parts, state).await {
            Ok(Path(segment)) => Ok(Self(segment)),
            Err(_) => Err(ApiError::invalid_path(
                "the path is not valid UTF-8 once it is percent-decoded",
            )),
        }
    }
}

/// The one variable segment of a path, as an identifier.
#[derive(Debug)]
pub struct Key<T>(pub T);

impl<S: Send + Sync, T: FromStr<Err = InvalidId>> FromRequestParts<S> for Key<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let Segment(text) = Segment::from_request_parts(parts, state).await?;
        text.parse()
            .map(Self)
            .map_err(|error: InvalidId| ApiError::invalid_path(error.to_string()))
    }
}

impl ApiError {
    /// Returns the error for a path that names nothing that could exist.
    pub fn invalid_path(message: impl Into<String>) -> Self {
        let field = InvalidField {
            path: Vec::new(),
            message: message.into(),
        };
        Self::invalid_members("invalid_uri_params", vec![field])
    }
}
