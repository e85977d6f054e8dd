//! Integrations, and the members that create and patch have in common.

use serde::Deserialize;
use serde_json::{Value, json};
use threelo_connect::{AppPatch, Field, NewApp};
use threelo_core::{
    integration::{BodyStyle, Integration, SecretPlace, TokenRequestStyle},
    scope::ScopeSet,
    secret::{ClientSecret, WebhookSecret},
};
use url::Url;

use super::{present, zulu};
use crate::{providers::logo_url, state::ApiSettings};

/// An integration as a backend sees it: our own members beside those of the contract.
pub(crate) fn integration(settings: &ApiSettings, integration: &Integration) -> Value {
    let mut shown = public_integration(settings, integration);
    shown["site_rule"] = json!(integration.site_rule);
    shown["return_urls"] = json!(integration.return_urls);
    shown["token_request"] = json!(integration.token_request);
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
    shown["problem"] = json!(health.problem());
    shown
}

/// An integration as a browser may see it: what the operator notes and decides stays inside.
pub(crate) fn public_integration(settings: &ApiSettings, integration: &Integration) -> Value {
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
#[derive(Deserialize)]
pub(crate) struct AppInput {
    r#type: Option<String>,
    client_id: Option<String>,
    client_secret: Option<ClientSecret>,
    pub(crate) scopes: Option<String>,
    #[serde(default, deserialize_with = "present")]
    webhook_secret: Option<Option<WebhookSecret>>,
}

impl AppInput {
    /// The client id and secret of a new integration, where they are given.
    pub(crate) fn new_app(&mut self) -> Result<Option<NewApp>, Field> {
        if self.r#type.is_none() {
            return Err(Field::new("credentials.type", "is required"));
        }
        let patch = self.app_patch()?;
        match (patch.client_id, patch.client_secret) {
            (None, None) => Ok(None),
            (Some(client_id), Some(client_secret)) => Ok(Some(NewApp {
                client_id,
                client_secret,
            })),
            (None, Some(_)) => Err(Field::new("credentials.client_id", "is required")),
            (Some(_), None) => Err(Field::new("credentials.client_secret", "is required")),
        }
    }

    /// The client id and secret of a change: either, both or none.
    pub(crate) fn app_patch(&mut self) -> Result<AppPatch, Field> {
        if self
            .r#type
            .as_deref()
            .is_some_and(|given| given != "OAUTH2")
        {
            return Err(Field::new(
                "credentials.type",
                "must be OAUTH2 for an Atlassian app",
            ));
        }
        Ok(AppPatch {
            client_id: self.client_id.take(),
            client_secret: self.client_secret.take(),
        })
    }

    /// The webhook secret: absent, removed (null or empty), or given.
    pub(crate) fn webhook_secret(&mut self) -> Option<Option<WebhookSecret>> {
        let given = self.webhook_secret.take();
        given.map(|secret| secret.filter(|secret| !secret.expose().is_empty()))
    }
}

/// Reads a list of scopes.
pub(crate) fn scopes(text: &str) -> Result<ScopeSet, Field> {
    text.parse()
        .map_err(|error: threelo_core::scope::InvalidScope| {
            Field::new("credentials.scopes", error.to_string())
        })
}

/// How to speak to the token endpoint; what is absent is as Atlassian documents it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct TokenRequestInput {
    body: BodyStyle,
    secret: SecretPlace,
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
pub(crate) fn return_urls(given: &[String]) -> Result<Vec<Url>, Vec<Field>> {
    let mut faults = Vec::new();
    let mut urls = Vec::new();
    for (index, text) in given.iter().enumerate() {
        match Url::parse(text) {
            Ok(url) if matches!(url.scheme(), "http" | "https") => urls.push(url),
            _ => {
                let message = "must be an http or https URL";
                faults.push(Field::new(&format!("return_urls.{index}"), message));
            }
        }
    }
    if faults.is_empty() {
        Ok(urls)
    } else {
        Err(faults)
    }
}
