//! What the operator decides about webhooks, and the HTTP client that posts them.

use std::sync::Arc;

use threelo_core::{
    secret::WebhookSigningKey,
    tls::{NoTlsProvider, ensure_provider},
};
use url::Url;

use crate::{guard::GuardedResolver, post::TIMEOUT};

/// Which events are sent, and where to.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct WebhookSettings {
    /// The first address. A connection may have an address of its own, which replaces both.
    pub primary: Option<Url>,
    /// The second address.
    pub secondary: Option<Url>,
    /// The key that bodies are signed with. Without it nothing is sent.
    pub signing_key: Option<WebhookSigningKey>,
    /// Whether deletions of connections are sent.
    pub deletions: bool,
    /// Whether events may be posted to link-local addresses and metadata services.
    pub link_local: bool,
}

/// Returns the builder of a client that follows no redirect, so that a signed body goes to its receiver
/// and nowhere else. Unless the settings allow it, the client makes no connection to a link-local address.
///
/// # Errors
/// [`NoTlsProvider`] if the program has not installed a rustls provider and the feature `ring` is off.
pub fn client_builder(settings: &WebhookSettings) -> Result<reqwest::ClientBuilder, NoTlsProvider> {
    ensure_provider()?;
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(TIMEOUT);
    Ok(match settings.link_local {
        true => builder,
        false => builder.dns_resolver(Arc::new(GuardedResolver::default())),
    })
}
