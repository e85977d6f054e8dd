//! `PATCH /connections/{id}`: change end user, tags or event URL; what is absent stays.

use axum::{Extension, Json, extract::State};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use threelo_connect::{ConnectError, ConnectionPatch, EndUserPatch};
use threelo_core::id::{ConnectionId, EnvironmentId};

use super::find::{key, missing};
use crate::{
    ApiError,
    request::{JsonBody, Key, Query},
    state::{Api, ApiSettings},
    wire::{self, EndUserInput},
};

#[derive(Deserialize)]
pub(crate) struct Changes {
    end_user: Option<EndUserInput>,
    tags: Option<Map<String, Value>>,
    webhook_url_override: Option<String>,
}

pub(crate) async fn patch(
    State(api): State<Api>,
    Extension(environment): Extension<EnvironmentId>,
    Key(id): Key<ConnectionId>,
    query: Query,
    JsonBody(changes): JsonBody<Changes>,
) -> Result<Json<Value>, ApiError> {
    let key = key(environment, id, &query)?;
    let patch = read(changes, &api.settings)?;
    match api.connect.change_connection(&key, &patch).await {
        Ok(_) => Ok(Json(json!({ "success": true }))),
        Err(error @ ConnectError::UnknownConnection(_)) => {
            Err(missing(&api.connect, &key, error.into()).await)
        }
        Err(error) => Err(error.into()),
    }
}

fn read(changes: Changes, settings: &ApiSettings) -> Result<ConnectionPatch, ApiError> {
    let end_user = changes.end_user.map(|input| input.read(None)).transpose();
    let tags = changes
        .tags
        .map(|given| wire::tags("tags", &given))
        .transpose();
    if let Some(url) = &changes.webhook_url_override {
        wire::webhook_url_override(url, settings).map_err(|fault| ApiError::body(vec![fault]))?;
    }
    Ok(ConnectionPatch {
        end_user: end_user
            .map_err(ApiError::body)?
            .map(|end_user| EndUserPatch {
                end_user,
                organization: None,
            }),
        tags: tags.map_err(ApiError::body)?,
        webhook_url_override: changes.webhook_url_override,
    })
}
