//! `DELETE /connect/session`: end the session.

use axum::{Extension, extract::State};
use http::StatusCode;

use crate::{ApiError, auth::Caller, parts::Api};

pub(crate) async fn delete(
    State(api): State<Api>,
    Extension(caller): Extension<Caller>,
) -> Result<StatusCode, ApiError> {
    if let Caller::Browser(_, token) = caller {
        api.connect.close_session(&token).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}
