//! `POST /integrations`: a new integration.

use axum::{Extension, Json, extract::State};
use serde::Deserialize;
use serde_json::{Value, json};
use threelo_connect::IntegrationDraft;
use threelo_core::{
    free_object::FreeObject,
    id::{EnvironmentId, IntegrationKey},
    integration::SiteRule,
    provider::UnknownProvider,
};

use crate::{
    ApiError,
    request::JsonBody,
    state::Api,
    wire::{self, AppInput, TokenRequestInput},
};

#[derive(Deserialize)]
pub(crate) struct NewIntegration {
    unique_key: IntegrationKey,
    provider: String,
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

pub(crate) async fn create(
    State(api): State<Api>,
    Extension(environment): Extension<EnvironmentId>,
    JsonBody(new): JsonBody<NewIntegration>,
) -> Result<Json<Value>, ApiError> {
    let integration = api
        .connect
        .create_integration(environment, draft(new)?)
        .await?;
    Ok(Json(
        json!({ "data": wire::integration(&api.settings, &integration) }),
    ))
}

fn draft(new: NewIntegration) -> Result<IntegrationDraft, ApiError> {
    let provider = new
        .provider
        .parse()
        .map_err(|error: UnknownProvider| ApiError::member("provider", error.to_string()))?;
    let mut draft = IntegrationDraft::new(new.unique_key, provider);
    draft.display_name = new.display_name.filter(|name| !name.trim().is_empty());
    if let Some(mut credentials) = new.credentials {
        draft.app = credentials
            .new_app()
            .map_err(|fault| ApiError::body(vec![fault]))?;
        // Without any, the provider's usual ones are taken.
        let given = credentials
            .scopes
            .as_deref()
            .filter(|scopes| !scopes.trim().is_empty());
        let scopes = given.map(wire::scopes).transpose();
        draft.scopes = scopes.map_err(|fault| ApiError::body(vec![fault]))?;
        draft.webhook_secret = credentials.webhook_secret().flatten();
    }
    draft.accept_unknown_scopes = new.accept_unknown_scopes.unwrap_or_default();
    draft.site_rule = new.site_rule.unwrap_or_default();
    draft.return_urls =
        wire::return_urls(&new.return_urls.unwrap_or_default()).map_err(ApiError::body)?;
    draft.token_request = new.token_request.unwrap_or_default().into();
    draft.forward_webhooks = new.forward_webhooks.unwrap_or(true);
    draft.custom = new.custom.unwrap_or_default();
    Ok(draft)
}
