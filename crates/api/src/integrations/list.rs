//! `GET /integrations`: all integrations; for a browser those that its connect session allows,
//! with what a connect page shows of them.

use axum::{Extension, Json, extract::State};
use serde_json::{Value, json};
use threelo_core::{caller::Caller, id::EnvironmentId};

use crate::{ApiError, state::Api, wire};

pub(crate) async fn list(
    State(api): State<Api>,
    Extension(environment): Extension<EnvironmentId>,
    Extension(caller): Extension<Caller>,
) -> Result<Json<Value>, ApiError> {
    let integrations = api.connect.integrations(&environment).await?;
    let shown = integrations
        .iter()
        .filter_map(|one| match caller.session() {
            None => Some(wire::integration(&api.settings, one)),
            Some(session) => session
                .allows(&one.key)
                .then(|| wire::public_integration(&api.settings, one)),
        });
    let mut answer = json!({ "data": shown.collect::<Vec<_>>() });
    // Ours, and absent as long as everything can be read.
    if caller.session().is_none() && !integrations.unreadable.is_empty() {
        answer["unreadable"] = json!(integrations.unreadable);
    }
    Ok(Json(answer))
}
