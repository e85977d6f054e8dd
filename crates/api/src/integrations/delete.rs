//! `DELETE /integrations/{key}`: remove an integration together with its connections.

use axum::{Json, extract::State};
use serde_json::{Value, json};
use threelo_core::id::IntegrationKey;

use crate::{ApiError, parts::Api, request::Key};

pub(crate) async fn delete(
    State(api): State<Api>,
    Key(key): Key<IntegrationKey>,
) -> Result<Json<Value>, ApiError> {
    api.connect.remove_integration(&key).await?;
    Ok(Json(json!({ "success": true })))
}
