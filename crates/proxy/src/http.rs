//! The HTTP clients of the gateway. None follows redirects, which could send a token to another host.

use anyhow::Context;
use threelo_webhooks::WebhookSettings;

use crate::{config::NetworkProxy, hooks::Decorators};

const USER_AGENT: &str = concat!("threelo/", env!("CARGO_PKG_VERSION"));

/// Returns the client of the token endpoint.
pub(crate) fn token_client(
    network: &NetworkProxy,
    decorators: &Decorators<reqwest::ClientBuilder>,
) -> anyhow::Result<reqwest::Client> {
    let builder = threelo_oauth::token_endpoint::client_builder()?.user_agent(USER_AGENT);
    let builder = network.apply(builder)?;
    decorators
        .apply(builder)
        .build()
        .context("cannot create the HTTP client")
}

/// Returns the client that delivers events.
pub(crate) fn webhook_client(settings: &WebhookSettings) -> anyhow::Result<reqwest::Client> {
    threelo_webhooks::client_builder(settings)?
        .user_agent(USER_AGENT)
        .build()
        .context("cannot create the HTTP client")
}

/// Returns the client that checks whether a gateway responds.
pub(crate) fn probe_client() -> anyhow::Result<reqwest::Client> {
    reqwest::Client::builder()
        .user_agent(USER_AGENT)
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .context("cannot create the HTTP client")
}

/// Returns a client that follows the rule for outgoing calls: it exports telemetry, and checks whether Atlassian is
/// reached.
pub(crate) fn outgoing_client(network: &NetworkProxy) -> anyhow::Result<reqwest::Client> {
    let builder = reqwest::Client::builder()
        .user_agent(USER_AGENT)
        .redirect(reqwest::redirect::Policy::none());
    network
        .apply(builder)?
        .build()
        .context("cannot create the HTTP client")
}

/// Returns the client for sites, accounts and typed calls.
pub(crate) fn api_client(network: &NetworkProxy) -> anyhow::Result<threelo_rest::Http> {
    let network = network.clone();
    let builder = move || network.apply(reqwest::Client::builder().user_agent(USER_AGENT));
    // Invalid settings are an error here.
    drop(builder()?);
    let builder = move || builder().expect("the same settings were valid before");
    threelo_rest::Http::new(builder).context("cannot create the HTTP client")
}
