//! `POST /connections`: import tokens that were obtained elsewhere.

use axum::{Extension, Json, extract::State};
use http::StatusCode;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};
use threelo_connect::{Import, ImportedTokens};
use threelo_core::{
    Timestamp,
    caller::Caller,
    connection::ConnectionConfig,
    deadline::TokenDates,
    free_object::FreeObject,
    id::{ConnectionId, ConnectionKey, EnvironmentId, IntegrationKey},
    permission::Permission,
    secret::{AccessToken, RefreshToken},
    storage::ListedConnection,
    token::{RawTokenResponse, TokenStatus},
};

use super::view;
use crate::{
    ApiError,
    request::{JsonBody, Own},
    state::Api,
    wire::{self, EndUserInput},
};

#[derive(Deserialize, JsonSchema)]
pub(crate) struct NewConnection {
    provider_config_key: IntegrationKey,
    connection_id: Option<ConnectionId>,
    metadata: Option<FreeObject>,
    connection_config: Option<FreeObject>,
    webhook_url_override: Option<String>,
    end_user: Option<EndUserInput>,
    #[schemars(default, schema_with = "wire::tags_schema")]
    tags: Option<Map<String, Value>>,
    credentials: Given,
}

#[derive(Deserialize, JsonSchema)]
#[schemars(rename = "ImportedCredentials")]
struct Given {
    #[schemars(extend("const" = "OAUTH2"))]
    r#type: String,
    access_token: Option<AccessToken>,
    refresh_token: Option<RefreshToken>,
    #[schemars(extend("format" = "date-time"))]
    expires_at: Option<String>,
    config_override: Option<Value>,
}

#[tracing::instrument(
    level = "debug",
    skip_all,
    fields(
        %environment,
        integration = %new.provider_config_key,
        connection = new.connection_id.as_ref().map(tracing::field::display),
        caller = caller.key_id(),
    )
)]
pub(crate) async fn import(
    State(api): State<Api>,
    Own(environment): Own,
    Extension(caller): Extension<Caller>,
    JsonBody(new): JsonBody<NewConnection>,
) -> Result<(StatusCode, Json<Value>), ApiError> {
    let import = read(environment, new, &api)?;
    let tokens = import.tokens.clone();
    let connection = api.connect.import(import).await?;
    let credentials = view::Credentials {
        access: &tokens.access,
        refresh: tokens.refresh.as_ref(),
        expires_at: tokens.expires_at,
        raw: &raw(&tokens),
    };
    let credentials = match caller.may(Permission::ConnectionsReadCredentials) {
        true => credentials.to_json(),
        false => Map::new(),
    };
    let now = connection.updated_at;
    let row = ListedConnection {
        connection,
        status: TokenStatus::Active,
        dates: TokenDates {
            issued_at: now,
            access_expires_at: tokens.expires_at,
            refreshable: tokens.refresh.is_some(),
            granted_at: now,
        },
    };
    let shown = view::full(&row, &api.settings.grant_life, credentials);
    Ok((StatusCode::CREATED, Json(shown)))
}

fn read(environment: EnvironmentId, new: NewConnection, api: &Api) -> Result<Import, ApiError> {
    let tokens = tokens(new.credentials)?;
    let end_user = new.end_user.map(|input| input.read(None)).transpose();
    let tags = new.tags.map(|given| wire::tags("tags", &given)).transpose();
    let webhook_url_override = new.webhook_url_override.filter(|url| !url.is_empty());
    if let Some(url) = &webhook_url_override {
        wire::webhook_url_override(url, &api.settings)
            .map_err(|fault| ApiError::body(vec![fault]))?;
    }
    let id = new.connection_id;
    let id = id.unwrap_or_else(|| api.connect.new_connection_id());
    Ok(Import {
        key: ConnectionKey::new(environment, new.provider_config_key, id),
        tokens,
        config: ConnectionConfig(new.connection_config.unwrap_or_default()),
        metadata: new.metadata,
        tags: tags.map_err(ApiError::body)?.unwrap_or_default(),
        end_user: end_user.map_err(ApiError::body)?,
        webhook_url_override,
    })
}

fn tokens(given: Given) -> Result<ImportedTokens, ApiError> {
    if given.r#type != "OAUTH2" {
        return Err(ApiError::member(
            "credentials.type",
            "must be OAUTH2 for Atlassian",
        ));
    }
    if given
        .config_override
        .is_some_and(|config| !config.is_null())
    {
        let message = "is not supported: create an integration for that OAuth app";
        return Err(ApiError::member("credentials.config_override", message));
    }
    let access = given
        .access_token
        .filter(|token| !token.expose().is_empty());
    let access =
        access.ok_or_else(|| ApiError::member("credentials.access_token", "is required"))?;
    let expires_at = given
        .expires_at
        .map(|text| text.parse::<Timestamp>())
        .transpose();
    let mut tokens = ImportedTokens {
        access,
        refresh: given
            .refresh_token
            .filter(|token| !token.expose().is_empty()),
        expires_at: expires_at.map_err(|_| {
            let message = "must be a moment like 2026-02-03T11:05:00Z";
            ApiError::member("credentials.expires_at", message)
        })?,
    };
    tokens.trim();
    Ok(tokens)
}

/// Returns the tokens in the form of a response of the token endpoint, which the gateway has not seen.
fn raw(tokens: &ImportedTokens) -> RawTokenResponse {
    let mut raw = Map::new();
    raw.insert("access_token".into(), tokens.access.expose().into());
    if let Some(refresh) = &tokens.refresh {
        raw.insert("refresh_token".into(), refresh.expose().into());
    }
    RawTokenResponse::new(&raw)
}
