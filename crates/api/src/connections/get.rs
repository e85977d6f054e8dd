//! `GET /connections/{id}`: one connection with valid credentials, refreshed if needed; without them
//! for a key that may not read credentials.

use axum::{
    Extension, Json,
    extract::State,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use serde_json::{Map, Value, json};
use threelo_core::{
    bearer::BearerError,
    caller::Caller,
    credentials::Freshness,
    deadline::TokenDates,
    id::{ConnectionId, ConnectionKey, EnvironmentId},
    permission::Permission,
    storage::ListedConnection,
    token::TokenStatus,
};

use super::{
    credentials::Shown,
    find::{find, key, missing},
};
use crate::{
    ApiError,
    request::{Key, Query},
    state::Api,
    wire,
};

pub(crate) async fn get(
    State(api): State<Api>,
    Extension(environment): Extension<EnvironmentId>,
    Extension(caller): Extension<Caller>,
    Key(id): Key<ConnectionId>,
    query: Query,
) -> Result<Response, ApiError> {
    let key = key(environment, id, &query)?;
    let freshness = match query.flag("force_refresh")? {
        true => Freshness::Refreshed,
        false => Freshness::Valid,
    };
    let with_refresh_token = query.flag("refresh_token")?;
    let with_credentials = caller.may(Permission::ConnectionsReadCredentials);
    if with_refresh_token || freshness == Freshness::Refreshed {
        caller.require(Permission::ConnectionsReadCredentials)?;
    }
    let Some(row) = find(&api.connect, &key).await? else {
        return Err(missing(&api.connect, &key, unknown(&key)).await);
    };
    if !with_credentials {
        return Ok(Json(without_credentials(&api, row)).into_response());
    }
    let open = match api.credentials.credentials(&key, freshness).await {
        Ok(open) => open,
        Err(error) => return Err(no_credentials(&api, &key, row, error).await),
    };

    let now = api.clock.now();
    api.fetched.note(&key, now);
    let mut connection = row.connection;
    connection.last_fetched_at = Some(now);
    let refresh = open.tokens.refresh.as_ref().filter(|_| with_refresh_token);
    if refresh.is_none() {
        connection.config.0.remove("refresh_token");
    }
    let credentials = Shown {
        access: &open.tokens.access,
        refresh,
        expires_at: open.tokens.access_expires_at,
        raw: &open.tokens.raw,
    };
    let dates = TokenDates {
        issued_at: open.tokens.issued_at,
        access_expires_at: open.tokens.access_expires_at,
        refreshable: open.tokens.refresh.is_some(),
        granted_at: row.dates.granted_at,
    };
    let deadlines = wire::deadlines(&dates, &api.settings.grant_life);
    let status = status_now(&api, &key, row.status).await?;
    let shown = wire::full(&connection, &status, deadlines, credentials.to_json());
    Ok(Json(shown).into_response())
}

/// How the tokens fare after a call that gave credentials. What was broken before may be mended
/// now, or not: a token can still be good although it could not be renewed.
async fn status_now(
    api: &Api,
    key: &ConnectionKey,
    before: TokenStatus,
) -> Result<TokenStatus, ApiError> {
    if before == TokenStatus::Active {
        return Ok(before);
    }
    let row = find(&api.connect, key).await?;
    Ok(row.map_or(before, |row| row.status))
}

/// The connection with empty credentials. It asks for no token, so nothing is refreshed.
fn without_credentials(api: &Api, row: ListedConnection) -> Value {
    let mut connection = row.connection;
    connection.config.0.remove("refresh_token");
    let deadlines = wire::deadlines(&row.dates, &api.settings.grant_life);
    wire::full(&connection, &row.status, deadlines, Map::new())
}

fn unknown(key: &ConnectionKey) -> ApiError {
    ApiError::not_found(format!("no connection {key}"))
}

/// Tells why there are no credentials, together with the connection.
async fn no_credentials(
    api: &Api,
    key: &ConnectionKey,
    before: ListedConnection,
    error: BearerError,
) -> ApiError {
    // A refresh that failed before this call makes it a repeated failure.
    let repeated = before.status != TokenStatus::Active;
    let (status, wait) = match &error {
        BearerError::UnknownConnection(_) => return unknown(key),
        BearerError::Store(error) => return error.clone().into(),
        BearerError::Unreadable { .. } => return ApiError::internal(&error),
        BearerError::NeedsReconnect { .. } => (StatusCode::FAILED_DEPENDENCY, None),
        BearerError::Unavailable { retry_after, .. }
        | BearerError::Confirming { retry_after, .. } => {
            let status = match repeated {
                true => StatusCode::FAILED_DEPENDENCY,
                false => StatusCode::BAD_REQUEST,
            };
            (status, Some(*retry_after))
        }
        _ => (StatusCode::BAD_REQUEST, None),
    };
    // The failure has become part of the connection.
    let row = find(&api.connect, key)
        .await
        .ok()
        .flatten()
        .unwrap_or(before);
    let shown = without_credentials(api, row);
    let told = ApiError::new(status, "invalid_credentials", error.to_string())
        .with_payload(json!({ "connection": shown }));
    match wait {
        Some(wait) => told.with_retry_after(wait),
        None => told,
    }
}
