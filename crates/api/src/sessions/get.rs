//! `GET /connect/session`: what a connect page needs to know of its session.

use axum::{Extension, Json, extract::State};
use serde_json::{Value, json};
use threelo_core::caller::Caller;

use crate::{ApiError, state::Api};

pub(crate) async fn get(
    State(api): State<Api>,
    Extension(caller): Extension<Caller>,
) -> Result<Json<Value>, ApiError> {
    let Some(session) = caller.session() else {
        return Err(ApiError::not_found("an API key has no connect session"));
    };
    let mut data = json!({
        "endUser": session.end_user,
        "websocketsPath": api.settings.websockets_path,
        "connectUISettings": {
            "showWatermark": false,
            "defaultTheme": "system",
            "theme": { "light": { "primary": "#0052CC" }, "dark": { "primary": "#4C9AFF" } },
        },
    });
    // What was not set is absent.
    if !session.allowed_integrations.is_empty() {
        data["allowed_integrations"] = json!(session.allowed_integrations);
    }
    if !session.defaults.is_empty() {
        data["integrations_config_defaults"] = json!(session.defaults);
    }
    if !session.overrides.is_empty() {
        data["overrides"] = json!(session.overrides);
    }
    if session.reconnect.is_some() {
        data["isReconnecting"] = json!(true);
    }
    Ok(Json(json!({ "data": data })))
}
