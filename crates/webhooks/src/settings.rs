//! What the operator decides about webhooks, and the HTTP client that posts them.

use std::sync::Arc;

use threelo_core::{
    secret::WebhookSigningKey,
    tls::{NoTlsProvider, ensure_provider},
};
use url::Url;

use crate::{guard::GuardedResolver, post::TIMEOUT};

/// Where events go, and which.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct WebhookSettings {
    /// The first address; a connection may have one of its own instead of both.
    pub first: Option<Url>,
    /// The second one.
    pub second: Option<Url>,
    /// What bodies are signed with. Without it nothing is sent.
    pub signing_key: Option<WebhookSigningKey>,
    /// Whether deletions are told.
    pub deletions: bool,
    /// Whether events may be posted to link-local addresses and metadata services.
    pub link_local: bool,
}

/// A client that follows no redirect: a signed body goes where it was meant for, and nowhere else.
/// Unless the settings allow it, no connection is made to a link-local address.
///
/// # Errors
/// [`NoTlsProvider`] where neither the program has installed one for rustls nor the feature `ring`
/// is on.
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
