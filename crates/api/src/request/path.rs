//! Identifiers in paths, percent-decoded once.

use std::str::FromStr;

use axum::extract::{FromRequestParts, Path};
use http::request::Parts;
use threelo_connect::Field;
use threelo_core::id::InvalidId;

use crate::{ApiError, parts::Api};

/// The one variable segment of a path, as text.
pub(crate) struct Segment(pub(crate) String);

impl FromRequestParts<Api> for Segment {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, ApiError> {
        match Path::<String>::from_request_parts(parts, api).await {
            Ok(Path(segment)) => Ok(Self(segment)),
            Err(_) => Err(invalid(
                "the path is not valid UTF-8 once it is percent-decoded",
            )),
        }
    }
}

/// The one variable segment of a path, as an identifier.
pub(crate) struct Key<T>(pub(crate) T);

impl<T: FromStr<Err = InvalidId>> FromRequestParts<Api> for Key<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, ApiError> {
        let Segment(text) = Segment::from_request_parts(parts, api).await?;
        text.parse()
            .map(Self)
            .map_err(|error: InvalidId| invalid(error.to_string()))
    }
}

fn invalid(message: impl Into<String>) -> ApiError {
    let field = Field {
        path: Vec::new(),
        message: message.into(),
    };
    ApiError::faults("invalid_uri_params", vec![field])
}
