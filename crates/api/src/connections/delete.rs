//! `DELETE /connections/{id}`: delete a connection and erase its tokens.

use axum::{Extension, Json, extract::State};
use serde_json::{Value, json};
use threelo_connect::ConnectError;
use threelo_core::id::{ConnectionId, EnvironmentId};

use super::find::{key, missing};
use crate::{
    ApiError,
    request::{Key, Query},
    state::Api,
};

pub(crate) async fn delete(
    State(api): State<Api>,
    Extension(environment): Extension<EnvironmentId>,
    Key(id): Key<ConnectionId>,
    query: Query,
) -> Result<Json<Value>, ApiError> {
    let key = key(environment, id, &query)?;
    match api.connect.delete_connection(&key).await {
        Ok(()) => Ok(Json(json!({ "success": true }))),
        Err(error @ ConnectError::UnknownConnection(_)) => {
            // 400 and not 404: clients know it so.
            let unknown = ApiError::bad("unknown_connection", error.to_string());
            Err(missing(&api.connect, &key, unknown).await)
        }
        Err(error) => Err(error.into()),
    }
}
