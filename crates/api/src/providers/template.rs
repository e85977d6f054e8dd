//! What is known of a provider.

use serde_json::{Value, json};
use threelo_core::provider::Provider;

use super::logo_url;
use crate::state::{ApiSettings, below};

/// The template of a provider.
pub(super) fn template(settings: &ApiSettings, provider: Provider) -> Value {
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

/// The one thing a user may be asked before consent: which site is meant.
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
