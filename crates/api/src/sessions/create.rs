//! `POST /connect/sessions`: permit a browser to make a connection.

use axum::{Extension, Json, extract::State};
use http::StatusCode;
use serde_json::{Value, json};
use threelo_connect::OpenedSession;

use super::input::SessionInput;
use threelo_core::id::EnvironmentId;

use crate::{
    ApiError,
    request::JsonBody,
    state::{Api, ApiSettings},
    wire::zulu,
};

pub(crate) async fn create(
    State(api): State<Api>,
    Extension(environment): Extension<EnvironmentId>,
    JsonBody(input): JsonBody<SessionInput>,
) -> Result<(StatusCode, Json<Value>), ApiError> {
    if input.end_user.is_none() && input.tags.is_none() {
        return Err(ApiError::member(
            "tags",
            "say whose connection it will be: tags or end_user",
        ));
    }
    let opened = api
        .connect
        .open_session(input.read(environment, &api.settings)?)
        .await?;
    Ok((StatusCode::CREATED, Json(shown(&api.settings, &opened))))
}

/// The answer: the only time that the token is told.
pub(super) fn shown(settings: &ApiSettings, opened: &OpenedSession) -> Value {
    let mut link = settings.connect_page.clone();
    link.query_pairs_mut()
        .append_pair("session_token", opened.token.expose());
    json!({ "data": {
        "token": opened.token.expose(),
        "connect_link": link,
        "expires_at": zulu(opened.expires_at),
    }})
}
