//! `/config`: integrations as `@nangohq/node` up to version 0.58 asks for them.

use axum::{Extension, Json, extract::State};
use http::StatusCode;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};
use threelo_connect::ConnectError;
use threelo_core::{
    caller::Caller,
    id::{IntegrationKey, IntegrationRef},
    integration::Integration,
    permission::Permission,
    secret::ClientSecret,
};

use crate::{
    ApiError,
    integrations::{self, AppInput},
    request::{JsonBody, Key, Own, Query},
    state::Api,
};

/// `GET /config`: all integrations.
pub(crate) async fn list(
    State(api): State<Api>,
    Own(environment): Own,
) -> Result<Json<Value>, ApiError> {
    let integrations = api.connect.integrations(&environment).await?;
    let shown: Vec<_> = integrations.iter().map(view).collect();
    Ok(Json(json!({ "configs": shown })))
}

/// `GET /config/{key}`: one integration, with `include_creds=true` its secrets too.
#[tracing::instrument(
    level = "debug",
    skip_all,
    fields(
        %environment,
        integration = %key,
        caller = caller.key_id(),
    )
)]
pub(crate) async fn get(
    State(api): State<Api>,
    Own(environment): Own,
    Extension(caller): Extension<Caller>,
    Key(key): Key<IntegrationKey>,
    query: Query,
) -> Result<Json<Value>, ApiError> {
    let key = IntegrationRef::new(environment, key);
    let integration = api.connect.integration(&key).await.map_err(unknown)?;
    let mut shown = view(&integration);
    if query.flag("include_creds")? {
        caller.require(Permission::IntegrationsReadCredentials)?;
        let credentials = integrations::credentials(&api, &integration)?;
        for member in ["client_id", "client_secret", "scopes"] {
            shown[member] = credentials[member].clone();
        }
        shown["auth_mode"] = "OAUTH2".into();
    }
    Ok(Json(json!({ "config": shown })))
}

/// An integration in the body of a request.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct OldIntegration {
    provider_config_key: IntegrationKey,
    #[schemars(extend("enum" = ["atlassian", "jira", "confluence"]))]
    provider: Option<String>,
    oauth_client_id: Option<String>,
    oauth_client_secret: Option<ClientSecret>,
    #[schemars(extend("examples" = ["read:jira-work,offline_access"]))]
    oauth_scopes: Option<String>,
}

impl OldIntegration {
    fn credentials(&mut self) -> AppInput {
        AppInput {
            r#type: Some("OAUTH2".to_owned()),
            client_id: self.oauth_client_id.take(),
            client_secret: self.oauth_client_secret.take(),
            scopes: self.oauth_scopes.take(),
            webhook_secret: None,
        }
    }
}

/// `POST /config`: a new integration.
pub(crate) async fn create(
    State(api): State<Api>,
    Own(environment): Own,
    JsonBody(mut new): JsonBody<OldIntegration>,
) -> Result<Json<Value>, ApiError> {
    let provider = new.provider.take();
    let provider = provider.ok_or_else(|| ApiError::member("provider", "is required"))?;
    let credentials = new.credentials();
    let new = integrations::NewIntegration::new(new.provider_config_key, provider, credentials);
    let draft = integrations::draft(new)?;
    let integration = api.connect.create_integration(environment, draft).await?;
    Ok(Json(json!({ "config": view(&integration) })))
}

/// `PUT /config`: change the OAuth app of an integration.
pub(crate) async fn change(
    State(api): State<Api>,
    Own(environment): Own,
    JsonBody(mut new): JsonBody<OldIntegration>,
) -> Result<Json<Value>, ApiError> {
    let mut changes = integrations::Changes::default();
    changes.credentials = Some(new.credentials());
    let key = IntegrationRef::new(environment, new.provider_config_key);
    let patch = integrations::read(changes)?;
    let changed = api.connect.change_integration(&key, patch).await;
    let integration = changed.map_err(unknown)?;
    Ok(Json(json!({ "config": view(&integration) })))
}

/// `DELETE /config/{key}`: remove an integration together with its connections.
pub(crate) async fn delete(
    State(api): State<Api>,
    Own(environment): Own,
    Key(key): Key<IntegrationKey>,
) -> Result<StatusCode, ApiError> {
    let key = IntegrationRef::new(environment, key);
    let removed = api.connect.remove_integration(&key).await;
    removed.map_err(unknown)?;
    Ok(StatusCode::NO_CONTENT)
}

fn view(integration: &Integration) -> Value {
    json!({ "unique_key": integration.key, "provider": integration.provider })
}

/// These routes answer 400 where the newer ones answer 404.
fn unknown(error: ConnectError) -> ApiError {
    match error {
        error @ ConnectError::UnknownIntegration(_) => {
            ApiError::bad("unknown_provider_config", error.to_string())
        }
        error => error.into(),
    }
}
