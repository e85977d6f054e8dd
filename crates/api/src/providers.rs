//! Providers: the templates that integrations are made from.

use axum::{Json, extract::State, response::IntoResponse};
use http::header;
use serde_json::{Map, Value, json};
use threelo_core::provider::Provider;
use url::Url;

use crate::{
    ApiError,
    request::{Query, Segment},
    state::{Api, ApiSettings, below},
};

/// `GET /providers`: the providers, or those whose name contains `search`.
pub(crate) async fn list(State(api): State<Api>, query: Query) -> Json<Value> {
    let wanted = query.text("search").unwrap_or_default().to_lowercase();
    let found = Provider::ALL
        .into_iter()
        .filter(|provider| provider.as_str().contains(&wanted));
    let shown = found.map(|provider| template(&api.settings, provider));
    Json(json!({ "data": shown.collect::<Vec<_>>() }))
}

/// `GET /providers/{name}`: one provider.
pub(crate) async fn get(
    State(api): State<Api>,
    Segment(name): Segment,
) -> Result<Json<Value>, ApiError> {
    let provider = name.parse::<Provider>();
    let provider = provider.map_err(|error| ApiError::not_found(error.to_string()))?;
    Ok(Json(json!({ "data": template(&api.settings, provider) })))
}

/// `GET /providers/{name}/templates`: none, because the gateway runs no code of its customers.
pub(crate) async fn templates() -> Json<Value> {
    Json(json!({ "data": [] }))
}

/// `GET /providers.json`: all providers by name, without a credential.
pub(crate) async fn catalogue(State(api): State<Api>) -> Json<Map<String, Value>> {
    let named = Provider::ALL.into_iter().map(|provider| {
        (
            provider.as_str().to_owned(),
            template(&api.settings, provider),
        )
    });
    Json(named.collect())
}

/// Returns the URL of the picture of a provider.
pub(crate) fn logo_url(settings: &ApiSettings, provider: Provider) -> Url {
    settings.public(&format!("images/template-logos/{provider}.svg"))
}

/// `GET /images/template-logos/{name}.svg`: a picture of our own for a provider.
pub(crate) async fn logo(Segment(file): Segment) -> Result<impl IntoResponse, ApiError> {
    let name = file.strip_suffix(".svg").unwrap_or(&file);
    let provider = name.parse::<Provider>();
    let provider = provider.map_err(|error| ApiError::not_found(error.to_string()))?;
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, "public, max-age=86400"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    Ok((headers, picture(provider)))
}

fn picture(provider: Provider) -> &'static str {
    match provider {
        Provider::Atlassian => include_str!("providers/logo/atlassian.svg"),
        Provider::Jira => include_str!("providers/logo/jira.svg"),
        Provider::Confluence => include_str!("providers/logo/confluence.svg"),
    }
}

/// Returns the template of a provider.
fn template(settings: &ApiSettings, provider: Provider) -> Value {
    let mut template = json!({
        "name": provider,
        "display_name": provider.display_name(),
        "logo_url": logo_url(settings, provider),
        "categories": categories(provider),
        "auth_mode": "OAUTH2",
        "authorization_url": below(&settings.auth_origin, "authorize"),
        "token_url": below(&settings.auth_origin, "oauth/token"),
        "default_scopes": ["offline_access"],
        "authorization_params": { "audience": "api.atlassian.com", "prompt": "consent" },
        "proxy": { "base_url": settings.api_origin.as_str().trim_end_matches('/') },
        "docs": "https://developer.atlassian.com/cloud/oauth/getting-started/",
    });
    if provider != Provider::Atlassian {
        template["connection_config"] = json!({ "subdomain": subdomain(provider) });
    }
    template
}

fn categories(provider: Provider) -> &'static [&'static str] {
    match provider {
        Provider::Atlassian => &["productivity"],
        Provider::Jira => &["productivity", "ticketing"],
        Provider::Confluence => &["productivity", "knowledge-base"],
    }
}

/// The only question to a user before consent: which site to connect.
fn subdomain(provider: Provider) -> Value {
    let product = provider.display_name();
    json!({
        "type": "string",
        "title": "Site",
        "description": format!("The name of your {product} site"),
        "pattern": "^[a-zA-Z0-9.-]+$",
        "example": "acme",
        "prefix": "https://",
        "suffix": ".atlassian.net",
        "optional": true,
        "order": 1,
    })
}
