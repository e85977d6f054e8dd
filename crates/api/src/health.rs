//! `GET /health`: whether the process answers. `GET /ready`: whether its store does.

use std::time::Duration;

use axum::{Json, extract::State};
use http::StatusCode;
use serde_json::{Value, json};

use crate::{ApiError, parts::Api};

/// How long the store may take to say anything.
const PATIENCE: Duration = Duration::from_secs(3);

pub(crate) async fn health() -> Json<Value> {
    Json(json!({ "result": "ok" }))
}

pub(crate) async fn ready(State(api): State<Api>) -> Result<Json<Value>, ApiError> {
    let answered = tokio::select! {
        answer = api.store.latest_change() => answer.map(drop).map_err(|error| error.to_string()),
        () = api.clock.sleep(PATIENCE) => Err("the store does not answer".to_owned()),
    };
    match answered {
        Ok(()) => Ok(Json(json!({ "result": "ok" }))),
        Err(message) => Err(ApiError::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "not_ready",
            message,
        )),
    }
}
