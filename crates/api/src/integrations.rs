//! Integrations: one OAuth app each.

use axum::{Extension, Json, extract::State};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};
use threelo_connect::{AppPatch, IntegrationDraft, IntegrationPatch, InvalidField, NewApp};
use threelo_core::{
    caller::Caller,
    free_object::FreeObject,
    id::{IntegrationKey, IntegrationRef},
    integration::{BodyStyle, ClientAuthMethod, Integration, SiteRule, TokenRequestStyle},
    permission::Permission,
    provider::UnknownProvider,
    scope::ScopeSet,
    secret::{ClientSecret, WebhookSecret},
};
use url::Url;

use crate::{
    ApiError,
    providers::logo_url,
    request::{JsonBody, Key, Own, Query, Segment},
    state::{Api, ApiSettings},
    wire::{present, zulu},
};

/// `GET /integrations`: all integrations; for a browser those that its connect session allows,
/// with what a connect page shows of them.
#[tracing::instrument(level = "debug", skip_all, fields(%environment, caller = caller.key_id()))]
pub(crate) async fn list(
    State(api): State<Api>,
    Own(environment): Own,
    Extension(caller): Extension<Caller>,
) -> Result<Json<Value>, ApiError> {
    let integrations = api.connect.integrations(&environment).await?;
    let shown = integrations
        .iter()
        .filter_map(|one| match caller.session() {
            None => Some(view(&api.settings, one)),
            Some(session) => session
                .allows(&one.key)
                .then(|| public_view(&api.settings, one)),
        });
    let mut answer = json!({ "data": shown.collect::<Vec<_>>() });
    // Ours, and absent as long as everything can be read.
    if caller.session().is_none() && !integrations.unreadable.is_empty() {
        answer["unreadable"] = json!(integrations.unreadable);
    }
    Ok(Json(answer))
}

/// `GET /integrations/{key}`: one integration, with `include=credentials` its secrets too.
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
    let integration = api
        .connect
        .integration(&IntegrationRef::new(environment, key))
        .await?;
    let mut shown = view(&api.settings, &integration);
    for wanted in query.all("include") {
        match wanted {
            // The gateway takes no webhooks of Atlassian's in, so there is no URL for them.
            "webhook" => shown["webhook_url"] = Value::Null,
            "credentials" => {
                caller.require(Permission::IntegrationsReadCredentials)?;
                shown["credentials"] = credentials(&api, &integration)?;
            }
            _ => return Err(ApiError::query("include", "must be webhook or credentials")),
        }
    }
    Ok(Json(json!({ "data": shown })))
}

pub(crate) fn credentials(api: &Api, integration: &Integration) -> Result<Value, ApiError> {
    let app = match &integration.app {
        Some(_) => Some(api.connect.app_credentials(integration)?),
        None => None,
    };
    let webhook_secret = api.connect.webhook_secret(integration)?;
    Ok(json!({
        "type": "OAUTH2",
        "client_id": app.as_ref().map(|app| &app.client_id),
        "client_secret": app.as_ref().map(|app| app.client_secret.expose()),
        "scopes": integration.scopes.to_comma_list(),
        "webhook_secret": webhook_secret.as_ref().map(|secret| secret.expose()),
    }))
}

#[derive(Deserialize, JsonSchema)]
pub(crate) struct NewIntegration {
    unique_key: IntegrationKey,
    #[schemars(extend("enum" = ["atlassian", "jira", "confluence"]))]
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
    rewrite_links: Option<bool>,
}

impl NewIntegration {
    /// Returns an integration with this app and the default settings.
    pub(crate) fn new(unique_key: IntegrationKey, provider: String, credentials: AppInput) -> Self {
        Self {
            unique_key,
            provider,
            display_name: None,
            credentials: Some(credentials),
            forward_webhooks: None,
            custom: None,
            site_rule: None,
            return_urls: None,
            accept_unknown_scopes: None,
            token_request: None,
            rewrite_links: None,
        }
    }
}

/// `POST /integrations`: a new integration.
pub(crate) async fn create(
    State(api): State<Api>,
    Own(environment): Own,
    JsonBody(new): JsonBody<NewIntegration>,
) -> Result<Json<Value>, ApiError> {
    let integration = api
        .connect
        .create_integration(environment, draft(new)?)
        .await?;
    Ok(Json(json!({ "data": view(&api.settings, &integration) })))
}

pub(crate) fn draft(new: NewIntegration) -> Result<IntegrationDraft, ApiError> {
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
        let scopes = given.map(scopes).transpose();
        draft.scopes = scopes.map_err(|fault| ApiError::body(vec![fault]))?;
        draft.webhook_secret = credentials.webhook_secret().flatten();
    }
    draft.accept_unknown_scopes = new.accept_unknown_scopes.unwrap_or_default();
    draft.site_rule = new.site_rule.unwrap_or_default();
    draft.return_urls =
        return_urls(&new.return_urls.unwrap_or_default()).map_err(ApiError::body)?;
    draft.token_request = new.token_request.unwrap_or_default().into();
    draft.forward_webhooks = new.forward_webhooks.unwrap_or(true);
    draft.rewrite_links = new.rewrite_links.unwrap_or_default();
    draft.custom = new.custom.unwrap_or_default();
    Ok(draft)
}

#[derive(Default, Deserialize, JsonSchema)]
#[schemars(rename = "IntegrationChanges")]
pub(crate) struct Changes {
    unique_key: Option<IntegrationKey>,
    display_name: Option<String>,
    pub(crate) credentials: Option<AppInput>,
    forward_webhooks: Option<bool>,
    custom: Option<FreeObject>,
    // Our own.
    site_rule: Option<SiteRule>,
    return_urls: Option<Vec<String>>,
    accept_unknown_scopes: Option<bool>,
    token_request: Option<TokenRequestInput>,
    rewrite_links: Option<bool>,
}

/// `PATCH /integrations/{key}`: change an integration; what is absent stays.
pub(crate) async fn patch(
    State(api): State<Api>,
    Own(environment): Own,
    Key(key): Key<IntegrationKey>,
    JsonBody(changes): JsonBody<Changes>,
) -> Result<Json<Value>, ApiError> {
    let key = IntegrationRef::new(environment, key);
    let integration = api.connect.change_integration(&key, read(changes)?).await?;
    Ok(Json(json!({ "data": view(&api.settings, &integration) })))
}

pub(crate) fn read(changes: Changes) -> Result<IntegrationPatch, ApiError> {
    let mut patch = IntegrationPatch {
        key: changes.unique_key,
        display_name: changes.display_name.filter(|name| !name.trim().is_empty()),
        accept_unknown_scopes: changes.accept_unknown_scopes.unwrap_or_default(),
        site_rule: changes.site_rule,
        token_request: changes.token_request.map(Into::into),
        forward_webhooks: changes.forward_webhooks,
        rewrite_links: changes.rewrite_links,
        custom: changes.custom,
        ..IntegrationPatch::default()
    };
    if let Some(mut credentials) = changes.credentials {
        patch.app = credentials
            .app_patch()
            .map_err(|fault| ApiError::body(vec![fault]))?;
        let scopes = credentials.scopes.as_deref().map(scopes).transpose();
        patch.scopes = scopes.map_err(|fault| ApiError::body(vec![fault]))?;
        patch.webhook_secret = credentials.webhook_secret();
    }
    let return_urls = changes.return_urls.as_deref().map(return_urls).transpose();
    patch.return_urls = return_urls.map_err(ApiError::body)?;
    Ok(patch)
}

/// `DELETE /integrations/{key}`: remove an integration together with its connections.
pub(crate) async fn delete(
    State(api): State<Api>,
    Own(environment): Own,
    Key(key): Key<IntegrationKey>,
) -> Result<Json<Value>, ApiError> {
    api.connect
        .remove_integration(&IntegrationRef::new(environment, key))
        .await?;
    Ok(Json(json!({ "success": true })))
}

/// `POST /integrations/quickstart`: refused, since this gateway has no OAuth apps to share.
pub(crate) async fn quickstart(Segment(key): Segment) -> ApiError {
    if key == "quickstart" {
        let message = "there are no shared OAuth apps here: create one in Atlassian's developer \
                       console, then POST /integrations with its client id and secret";
        return ApiError::member("provider", message);
    }
    ApiError::not_found("create an integration with POST /integrations")
}

/// Returns an integration as a backend sees it: our own members beside those of the contract.
fn view(settings: &ApiSettings, integration: &Integration) -> Value {
    let mut shown = public_view(settings, integration);
    shown["site_rule"] = json!(integration.site_rule);
    shown["return_urls"] = json!(integration.return_urls);
    shown["token_request"] = json!(integration.token_request);
    shown["rewrite_links"] = json!(integration.rewrite_links);
    shown["custom"] = json!(integration.custom);
    let app = integration.app.as_ref();
    let previous = app.and_then(|app| app.previous_secret.as_ref());
    shown["client_secret_rotation"] = previous.map_or(Value::Null, |previous| {
        json!({
            "replaced_at": zulu(previous.replaced_at),
            "new_refused_at": previous.new_refused_at.map(zulu),
        })
    });
    let health = &integration.health;
    shown["state"] = health.as_str().into();
    shown["state_since"] = json!(health.since().map(zulu));
    shown["reason"] = json!(health.reason());
    shown
}

/// Returns an integration as a browser sees it, without the operator's settings.
fn public_view(settings: &ApiSettings, integration: &Integration) -> Value {
    json!({
        "unique_key": integration.key,
        "provider": integration.provider,
        "display_name": integration.display_name,
        "logo": logo_url(settings, integration.provider),
        "forward_webhooks": integration.forward_webhooks,
        "created_at": zulu(integration.created_at),
        "updated_at": zulu(integration.updated_at),
    })
}

/// `{"type":"OAUTH2","client_id","client_secret","scopes","webhook_secret"}`.
#[derive(Deserialize, JsonSchema)]
#[schemars(rename = "IntegrationCredentials")]
pub(crate) struct AppInput {
    #[schemars(extend("enum" = ["OAUTH2", null]))]
    pub(crate) r#type: Option<String>,
    pub(crate) client_id: Option<String>,
    pub(crate) client_secret: Option<ClientSecret>,
    #[schemars(extend("examples" = ["read:jira-work,offline_access"]))]
    pub(crate) scopes: Option<String>,
    #[serde(default, deserialize_with = "present")]
    pub(crate) webhook_secret: Option<Option<WebhookSecret>>,
}

impl AppInput {
    /// Returns the client id and secret of a new integration, if they are given.
    fn new_app(&mut self) -> Result<Option<NewApp>, InvalidField> {
        if self.r#type.is_none() {
            return Err(InvalidField::new("credentials.type", "is required"));
        }
        let patch = self.app_patch()?;
        match (patch.client_id, patch.client_secret) {
            (None, None) => Ok(None),
            (Some(client_id), Some(client_secret)) => Ok(Some(NewApp {
                client_id,
                client_secret,
            })),
            (None, Some(_)) => Err(InvalidField::new("credentials.client_id", "is required")),
            (Some(_), None) => Err(InvalidField::new(
                "credentials.client_secret",
                "is required",
            )),
        }
    }

    /// Returns the client id and secret of a change: either, both or none.
    fn app_patch(&mut self) -> Result<AppPatch, InvalidField> {
        if self
            .r#type
            .as_deref()
            .is_some_and(|given| given != "OAUTH2")
        {
            return Err(InvalidField::new(
                "credentials.type",
                "must be OAUTH2 for an Atlassian app",
            ));
        }
        Ok(AppPatch {
            client_id: self.client_id.take(),
            client_secret: self.client_secret.take(),
        })
    }

    /// Returns the webhook secret: absent, removed (null or empty), or given.
    fn webhook_secret(&mut self) -> Option<Option<WebhookSecret>> {
        let given = self.webhook_secret.take();
        given.map(|secret| secret.filter(|secret| !secret.expose().is_empty()))
    }
}

/// Reads a list of scopes.
fn scopes(text: &str) -> Result<ScopeSet, InvalidField> {
    text.parse()
        .map_err(|error: threelo_core::scope::InvalidScope| {
            InvalidField::new("credentials.scopes", error.to_string())
        })
}

/// The style of requests to the token endpoint; absent members are as Atlassian documents them.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(rename = "TokenRequest")]
struct TokenRequestInput {
    body: BodyStyle,
    secret: ClientAuthMethod,
}

impl From<TokenRequestInput> for TokenRequestStyle {
    fn from(input: TokenRequestInput) -> Self {
        Self {
            body: input.body,
            secret: input.secret,
        }
    }
}

/// Reads the pages that a finished flow may lead to.
fn return_urls(given: &[String]) -> Result<Vec<Url>, Vec<InvalidField>> {
    let mut faults = Vec::new();
    let mut urls = Vec::new();
    for (index, text) in given.iter().enumerate() {
        match Url::parse(text) {
            Ok(url) if matches!(url.scheme(), "http" | "https") => urls.push(url),
            _ => {
                let message = "must be an http or https URL";
                faults.push(InvalidField::new(&format!("return_urls.{index}"), message));
            }
        }
    }
    if faults.is_empty() {
        Ok(urls)
    } else {
        Err(faults)
    }
}
