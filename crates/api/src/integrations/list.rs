//! `GET /integrations`: all integrations, or those that a connect session allows.

use axum::{Extension, Json, extract::State};
use serde_json::{Value, json};

use crate::{ApiError, auth::Caller, parts::Api, wire};

pub(crate) async fn list(
    State(api): State<Api>,
    Extension(caller): Extension<Caller>,
) -> Result<Json<Value>, ApiError> {
    let mut integrations = api.connect.integrations().await?;
    if let Caller::Browser(session, _) = &caller {
        integrations.retain(|integration| session.allows(&integration.key));
    }
    let shown = integrations
        .iter()
        .map(|one| wire::integration(&api.settings, one));
    Ok(Json(json!({ "data": shown.collect::<Vec<_>>() })))
}
