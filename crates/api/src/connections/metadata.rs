//! `POST /connections/metadata` replaces and `PATCH /connections/metadata` merges the metadata of all named
//! connections or of none. `POST` and `PATCH /connection/{id}/metadata` do the same with the bare metadata
//! as body.

use axum::{Json, extract::State};
use http::{HeaderMap, StatusCode};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use threelo_connect::{ConnectError, InvalidField, MetadataChange};
use threelo_core::{
    free_object::FreeObject,
    id::{ConnectionId, EnvironmentId, IntegrationKey, IntegrationRef},
};

use crate::{
    ApiError,
    request::{JsonBody, Key, Own},
    state::Api,
};

/// Maximum number of connections that one request changes: they are written in one transaction.
const MAX: usize = 1_000;

#[derive(Deserialize, Serialize, JsonSchema)]
pub(crate) struct Metadata {
    connection_id: OneOrMore,
    provider_config_key: IntegrationKey,
    metadata: FreeObject,
}

#[derive(Deserialize, Serialize, JsonSchema)]
#[serde(untagged, expecting = "a connection id or a list of them")]
enum OneOrMore {
    One(ConnectionId),
    More(#[schemars(length(min = 1, max = MAX))] Vec<ConnectionId>),
}

pub(crate) async fn replace(
    State(api): State<Api>,
    Own(environment): Own,
    JsonBody(body): JsonBody<Metadata>,
) -> Result<(StatusCode, Json<Metadata>), ApiError> {
    change(
        &api,
        &environment,
        &body,
        MetadataChange::Replace(body.metadata.clone()),
    )
    .await?;
    Ok((StatusCode::CREATED, Json(body)))
}

pub(crate) async fn merge(
    State(api): State<Api>,
    Own(environment): Own,
    JsonBody(body): JsonBody<Metadata>,
) -> Result<Json<Metadata>, ApiError> {
    change(
        &api,
        &environment,
        &body,
        MetadataChange::Merge(body.metadata.clone()),
    )
    .await?;
    Ok(Json(body))
}

pub(crate) async fn replace_bare(
    State(api): State<Api>,
    Own(environment): Own,
    Key(id): Key<ConnectionId>,
    headers: HeaderMap,
    JsonBody(metadata): JsonBody<FreeObject>,
) -> Result<(StatusCode, Json<FreeObject>), ApiError> {
    let body = bare(id, &headers, metadata)?;
    change(
        &api,
        &environment,
        &body,
        MetadataChange::Replace(body.metadata.clone()),
    )
    .await?;
    Ok((StatusCode::CREATED, Json(body.metadata)))
}

pub(crate) async fn merge_bare(
    State(api): State<Api>,
    Own(environment): Own,
    Key(id): Key<ConnectionId>,
    headers: HeaderMap,
    JsonBody(metadata): JsonBody<FreeObject>,
) -> Result<Json<FreeObject>, ApiError> {
    let body = bare(id, &headers, metadata)?;
    change(
        &api,
        &environment,
        &body,
        MetadataChange::Merge(body.metadata.clone()),
    )
    .await?;
    Ok(Json(body.metadata))
}

fn bare(id: ConnectionId, headers: &HeaderMap, metadata: FreeObject) -> Result<Metadata, ApiError> {
    let named = headers
        .get("provider-config-key")
        .and_then(|value| value.to_str().ok());
    let provider_config_key = named.and_then(|text| text.parse().ok()).ok_or_else(|| {
        let message = "name the integration in the header Provider-Config-Key";
        ApiError::invalid_members(
            "invalid_headers",
            vec![InvalidField::new("provider-config-key", message)],
        )
    })?;
    Ok(Metadata {
        connection_id: OneOrMore::One(id),
        provider_config_key,
        metadata,
    })
}

async fn change(
    api: &Api,
    environment: &EnvironmentId,
    body: &Metadata,
    change: MetadataChange,
) -> Result<(), ApiError> {
    let ids = match &body.connection_id {
        OneOrMore::One(id) => std::slice::from_ref(id),
        OneOrMore::More(ids) => ids,
    };
    // The same connection twice is one change.
    let ids: std::collections::BTreeSet<_> = ids.iter().cloned().collect();
    let integration = IntegrationRef::new(environment.clone(), body.provider_config_key.clone());
    let keys = ids.into_iter().map(|id| integration.connection(id));
    let keys: Vec<_> = keys.collect();
    if keys.is_empty() {
        return Err(ApiError::member("connection_id", "must name a connection"));
    }
    if keys.len() > MAX {
        let message = format!("may name at most {MAX} connections");
        return Err(ApiError::member("connection_id", message));
    }
    api.connect
        .change_metadata(&keys, &change)
        .await
        .map_err(|error| match error {
            ConnectError::UnknownConnection(_) => ApiError::new(
                StatusCode::NOT_FOUND,
                "unknown_connection",
                error.to_string(),
            ),
            error => error.into(),
        })
}
