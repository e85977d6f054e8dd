//! `POST /connect/sessions/reconnect`: permit a browser to renew a connection's grant.

use axum::{Extension, Json, extract::State};
use http::StatusCode;
use serde_json::Value;
use threelo_connect::{ConnectError, NewSession};
use threelo_core::id::{ConnectionKey, EnvironmentId};

use super::{create::shown, input::SessionInput};
use crate::{ApiError, request::JsonBody, state::Api};

pub(crate) async fn reconnect(
    State(api): State<Api>,
    Extension(environment): Extension<EnvironmentId>,
    JsonBody(mut input): JsonBody<SessionInput>,
) -> Result<(StatusCode, Json<Value>), ApiError> {
    let required = |member| ApiError::member(member, "is required");
    let integration = input
        .integration_id
        .take()
        .ok_or_else(|| required("integration_id"))?;
    let connection = input
        .connection_id
        .take()
        .ok_or_else(|| required("connection_id"))?;
    let key = ConnectionKey::new(environment.clone(), integration, connection);
    let new = NewSession {
        reconnect: Some(key),
        ..input.read(environment, &api.settings)?
    };
    match api.connect.open_session(new).await {
        Ok(opened) => Ok((StatusCode::CREATED, Json(shown(&api.settings, &opened)))),
        Err(error @ ConnectError::UnknownConnection(_)) => {
            Err(ApiError::member("connection_id", error.to_string()))
        }
        Err(error) => Err(error.into()),
    }
}
