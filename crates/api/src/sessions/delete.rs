//! `DELETE /connect/session`: end the session.

use axum::{Extension, extract::State};
use http::StatusCode;
use threelo_core::caller::Caller;

use crate::{ApiError, state::Api};

pub(crate) async fn delete(
    State(api): State<Api>,
    Extension(caller): Extension<Caller>,
) -> Result<StatusCode, ApiError> {
    if let Some(session) = caller.session() {
        api.connect.close_session(&session.token).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}
