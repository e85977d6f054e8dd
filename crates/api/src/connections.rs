//! Connections: one user's grant each.

mod import;
mod metadata;
mod view;

use axum::{
    Extension, Json,
    extract::State,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use threelo_connect::{Connect, ConnectError, ConnectionPatch, EndUserPatch};
use threelo_core::{
    SignedDuration, Timestamp,
    bearer::BearerError,
    caller::Caller,
    credentials::Freshness,
    deadline::{Ending, TokenDates},
    id::{CloudId, ConnectionId, ConnectionKey, EnvironmentId, IntegrationKey},
    permission::Permission,
    storage::{ConnectionFilter, ListedConnection, StoreError},
    token::TokenStatus,
};

use crate::{
    ApiError,
    request::{Guarded, GuardedBody, Key, Own, Query},
    state::{Api, ApiSettings},
    wire::{self, EndUserInput},
};

pub(crate) use import::import;
pub(crate) use metadata::{merge, merge_bare, replace, replace_bare};

/// `GET /connections`: the connections that match the query, newest first.
pub(crate) async fn list(
    State(api): State<Api>,
    Own(environment): Own,
    query: Query,
) -> Result<Json<Value>, ApiError> {
    let filter = filter(environment, &query, &api)?;
    let rows = api.connect.connections(&filter).await?;
    let life = &api.settings.grant_life;
    let shown = rows.iter().map(|row| view::listed(row, life));
    let mut answer = json!({ "connections": shown.collect::<Vec<_>>() });
    // Ours, and absent as long as everything can be read.
    if !rows.unreadable.is_empty() {
        answer["unreadable"] = json!(rows.unreadable);
    }
    Ok(Json(answer))
}

/// The parameters of the list.
const FILTERS: [&str; 12] = [
    "connectionId",
    "endUserId",
    "endUserOrganizationId",
    "environment",
    "expires_before",
    "expiring_in_days",
    "integrationId",
    "limit",
    "page",
    "search",
    "state",
    "tags[]",
];

fn filter(
    environment: EnvironmentId,
    query: &Query,
    api: &Api,
) -> Result<ConnectionFilter, ApiError> {
    query.refuse_misspelled(&FILTERS)?;
    // What calls for one connection take, and other names that people try.
    for (name, filter) in [
        ("provider_config_key", "integrationId"),
        ("providerConfigKey", "integrationId"),
        ("integrationKey", "integrationId"),
        ("userId", "endUserId"),
        ("status", "state"),
    ] {
        if query.text(name).is_some() {
            let message = format!("is no filter of this list: use {filter}");
            return Err(ApiError::query(name, message));
        }
    }
    let text = |name| query.filled(name).map(|text| text.map(str::to_owned));
    Ok(ConnectionFilter {
        environment,
        connection: query.parsed("connectionId")?,
        search: text("search")?,
        end_user: text("endUserId")?,
        organization: text("endUserOrganizationId")?,
        integrations: query.listed("integrationId")?,
        // Tags are kept in lower case.
        tags: query
            .members("tags")?
            .into_iter()
            .map(|(k, v)| (k.to_lowercase(), v.to_owned()))
            .collect(),
        state: query.parsed("state")?,
        ending: ending(query, api)?,
        limit: query.number("limit", 1..=2000)?.unwrap_or_default(),
        after: None,
        page: query.number("page", 0..=u32::MAX)?.unwrap_or_default(),
    })
}

/// Returns the filter for connections that end before a moment, or within a number of days.
fn ending(query: &Query, api: &Api) -> Result<Option<Ending>, ApiError> {
    let before = query.moment("expires_before")?;
    let days = query.number("expiring_in_days", 0..=u32::MAX)?;
    let moment = match (before, days) {
        (Some(_), Some(_)) => {
            let advice = "cannot be combined with expires_before";
            return Err(ApiError::query("expiring_in_days", advice));
        }
        (Some(before), None) => Some(before),
        (None, Some(days)) => {
            let span = SignedDuration::from_hours(24 * i64::from(days));
            let moment = api.clock.now().saturating_add(span);
            Some(moment.unwrap_or(Timestamp::MAX))
        }
        (None, None) => None,
    };
    Ok(moment.map(|moment| api.settings.grant_life.ending_before(moment)))
}

/// `GET /connections/{id}`: one connection with valid credentials, refreshed if needed; without them
/// for a key that may not read credentials.
#[tracing::instrument(
    level = "debug",
    skip_all,
    fields(
        %environment,
        integration = query.text("provider_config_key"),
        connection = %id,
        caller = caller.key_id(),
    )
)]
pub(crate) async fn get(
    State(api): State<Api>,
    Own(environment): Own,
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
    let credentials = view::Credentials {
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
    let row = ListedConnection {
        status: status_now(&api, &key, row.status).await?,
        connection,
        dates,
    };
    let shown = view::full(&row, &api.settings.grant_life, credentials.to_json());
    Ok(Json(shown).into_response())
}

/// Returns the status of the tokens after a call that returned credentials. A connection that was failing
/// may work again, or not: a token can still be valid although its refresh failed.
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

/// Returns the connection with empty credentials. It reads no token, so nothing is refreshed.
fn without_credentials(api: &Api, mut row: ListedConnection) -> Value {
    row.connection.config.0.remove("refresh_token");
    view::full(&row, &api.settings.grant_life, Map::new())
}

fn unknown(key: &ConnectionKey) -> ApiError {
    ApiError::not_found(format!("no connection {key}"))
}

/// Returns the error for missing credentials, which contains the connection.
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
        BearerError::Unreadable { .. } | BearerError::NeedsReconnect { .. } => {
            (StatusCode::FAILED_DEPENDENCY, None)
        }
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
    let error = ApiError::new(status, "invalid_credentials", error.to_string())
        .with_payload(json!({ "connection": shown }));
    match wait {
        Some(wait) => error.with_retry_after(wait),
        None => error,
    }
}

#[derive(Deserialize, JsonSchema)]
#[schemars(rename = "ConnectionChanges")]
pub(crate) struct Changes {
    end_user: Option<EndUserInput>,
    #[schemars(default, schema_with = "wire::tags_schema")]
    tags: Option<Map<String, Value>>,
    webhook_url_override: Option<String>,
    /// The cloud id of the site that calls go to if they name none: one of those that the connection reaches.
    cloud_id: Option<String>,
}

/// A caller would take a misspelled one for done.
impl Guarded for Changes {
    const MEMBERS: &'static [&'static str] = &["cloud_id"];
}

/// `PATCH /connections/{id}`: change end user, tags, event URL or default site; absent members stay.
pub(crate) async fn patch(
    State(api): State<Api>,
    Own(environment): Own,
    Key(id): Key<ConnectionId>,
    query: Query,
    GuardedBody(changes): GuardedBody<Changes>,
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
    let site = changes.cloud_id.as_deref().map(str::parse::<CloudId>);
    let site = site.transpose();
    Ok(ConnectionPatch {
        end_user: end_user
            .map_err(ApiError::body)?
            .map(|end_user| EndUserPatch {
                end_user,
                organization: None,
            }),
        tags: tags.map_err(ApiError::body)?,
        webhook_url_override: changes.webhook_url_override,
        site: site.map_err(|error| ApiError::member("cloud_id", error.to_string()))?,
    })
}

/// `DELETE /connections/{id}`: deletes a connection; it can be restored for 31 days.
pub(crate) async fn delete(
    State(api): State<Api>,
    Own(environment): Own,
    Key(id): Key<ConnectionId>,
    query: Query,
) -> Result<Json<Value>, ApiError> {
    let key = key(environment, id, &query)?;
    match api.connect.delete_connection(&key).await {
        Ok(()) => Ok(Json(json!({ "success": true }))),
        Err(error @ ConnectError::UnknownConnection(_)) => {
            // 400 and not 404, as in the contract.
            let unknown = ApiError::bad("unknown_connection", error.to_string());
            Err(missing(&api.connect, &key, unknown).await)
        }
        Err(error) => Err(error.into()),
    }
}

/// Returns the key of a connection: its id is in the path, its integration in the query.
fn key(
    environment: EnvironmentId,
    connection: ConnectionId,
    query: &Query,
) -> Result<ConnectionKey, ApiError> {
    let integration: IntegrationKey = query.required("provider_config_key")?;
    Ok(ConnectionKey::new(environment, integration, connection))
}

/// Returns the connection with this key and the status of its tokens.
async fn find(
    connect: &Connect,
    key: &ConnectionKey,
) -> Result<Option<ListedConnection>, ConnectError> {
    let filter = ConnectionFilter {
        connection: Some(key.connection.clone()),
        integrations: vec![key.integration.clone()],
        limit: 1,
        ..ConnectionFilter::new(key.environment.clone())
    };
    let mut found = connect.connections(&filter).await?;
    if let Some(name) = found.unreadable.pop() {
        let reason = format!("{name} cannot be read; it can be deleted");
        let what = "connections";
        return Err(StoreError::Corrupt { what, reason }.into());
    }
    Ok(found.rows.pop())
}

/// Returns the error for a missing integration, or `otherwise` if only the connection is missing.
async fn missing(connect: &Connect, key: &ConnectionKey, otherwise: ApiError) -> ApiError {
    match connect.integration(&key.integration_ref()).await {
        Ok(_) => otherwise,
        Err(error @ ConnectError::UnknownIntegration(_)) => {
            ApiError::bad("unknown_provider_config", error.to_string())
        }
        Err(error) => error.into(),
    }
}
