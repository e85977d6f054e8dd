//! The HTTP clients of this binary. None follows a redirect: it would carry a bearer elsewhere.

use anyhow::Context;
use threelo_webhooks::WebhookSettings;

use crate::hooks::Around;

const USER_AGENT: &str = concat!("threelo/", env!("CARGO_PKG_VERSION"));

/// The client for the token endpoint.
pub(crate) fn token_client(
    around: &Around<reqwest::ClientBuilder>,
) -> anyhow::Result<reqwest::Client> {
    let builder = threelo_oauth::token_endpoint::client_builder()?.user_agent(USER_AGENT);
    around(builder)
        .build()
        .context("cannot create the HTTP client")
}

/// The client for events.
pub(crate) fn webhook_client(settings: &WebhookSettings) -> anyhow::Result<reqwest::Client> {
    threelo_webhooks::client_builder(settings)?
        .user_agent(USER_AGENT)
        .build()
        .context("cannot create the HTTP client")
}

/// The client that asks whether a gateway answers.
pub(crate) fn probe_client() -> anyhow::Result<reqwest::Client> {
    reqwest::Client::builder()
        .user_agent(USER_AGENT)
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .context("cannot create the HTTP client")
}

/// The client for sites, accounts and typed calls.
pub(crate) fn api_client() -> anyhow::Result<threelo_rest::Http> {
    let builder = reqwest::Client::builder().user_agent(USER_AGENT);
    threelo_rest::Http::new(builder).context("cannot create the HTTP client")
}
