//! `DELETE /integrations/{key}`: remove an integration together with its connections.

use axum::{Extension, Json, extract::State};
use serde_json::{Value, json};
use threelo_core::id::{EnvironmentId, IntegrationKey, IntegrationRef};

use crate::{ApiError, request::Key, state::Api};

pub(crate) async fn delete(
    State(api): State<Api>,
    Extension(environment): Extension<EnvironmentId>,
    Key(key): Key<IntegrationKey>,
) -> Result<Json<Value>, ApiError> {
    api.connect
        .remove_integration(&IntegrationRef::new(environment, key))
        .await?;
    Ok(Json(json!({ "success": true })))
}
