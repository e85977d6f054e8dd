//! `PATCH /integrations/{key}`: change an integration; what is absent stays.

use axum::{Extension, Json, extract::State};
use serde::Deserialize;
use serde_json::{Value, json};
use threelo_connect::IntegrationPatch;
use threelo_core::{
    free_object::FreeObject,
    id::{EnvironmentId, IntegrationKey, IntegrationRef},
    integration::SiteRule,
};

use crate::{
    ApiError,
    request::{JsonBody, Key},
    state::Api,
    wire::{self, AppInput, TokenRequestInput},
};

#[derive(Deserialize)]
pub(crate) struct Changes {
    unique_key: Option<IntegrationKey>,
    display_name: Option<String>,
    credentials: Option<AppInput>,
    forward_webhooks: Option<bool>,
    custom: Option<FreeObject>,
    // Our own.
    site_rule: Option<SiteRule>,
    return_urls: Option<Vec<String>>,
    accept_unknown_scopes: Option<bool>,
    token_request: Option<TokenRequestInput>,
}

pub(crate) async fn patch(
    State(api): State<Api>,
    Extension(environment): Extension<EnvironmentId>,
    Key(key): Key<IntegrationKey>,
    JsonBody(changes): JsonBody<Changes>,
) -> Result<Json<Value>, ApiError> {
    let key = IntegrationRef::new(environment, key);
    let integration = api.connect.change_integration(&key, read(changes)?).await?;
    Ok(Json(
        json!({ "data": wire::integration(&api.settings, &integration) }),
    ))
}

fn read(changes: Changes) -> Result<IntegrationPatch, ApiError> {
    let mut patch = IntegrationPatch {
        key: changes.unique_key,
        display_name: changes.display_name.filter(|name| !name.trim().is_empty()),
        accept_unknown_scopes: changes.accept_unknown_scopes.unwrap_or_default(),
        site_rule: changes.site_rule,
        token_request: changes.token_request.map(Into::into),
        forward_webhooks: changes.forward_webhooks,
        custom: changes.custom,
        ..IntegrationPatch::default()
    };
    if let Some(mut credentials) = changes.credentials {
        patch.app = credentials
            .app_patch()
            .map_err(|fault| ApiError::body(vec![fault]))?;
        let scopes = credentials.scopes.as_deref().map(wire::scopes).transpose();
        patch.scopes = scopes.map_err(|fault| ApiError::body(vec![fault]))?;
        patch.webhook_secret = credentials.webhook_secret();
    }
    let return_urls = changes
        .return_urls
        .as_deref()
        .map(wire::return_urls)
        .transpose();
    patch.return_urls = return_urls.map_err(ApiError::body)?;
    Ok(patch)
}
