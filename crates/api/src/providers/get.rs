//! `GET /providers/{name}`: one provider.

use axum::{Json, extract::State};
use serde_json::{Value, json};
use threelo_core::provider::Provider;

use super::template::template;
use crate::{ApiError, request::Segment, state::Api};

pub(crate) async fn get(
    State(api): State<Api>,
    Segment(name): Segment,
) -> Result<Json<Value>, ApiError> {
    let provider = name.parse::<Provider>();
    let provider = provider.map_err(|error| ApiError::not_found(error.to_string()))?;
    Ok(Json(json!({ "data": template(&api.settings, provider) })))
}
