//! Events to the customer ("webhooks from Nango"): the outbox, delivered.
//!
//! Every instance runs a [`Deliverer`]; they share the work through leases in the store.
//!
//! - `route`: an event becomes a delivery for each address that wants to hear of it.
//! - `deliver`: claims what is due, posts it, and notes what came of it. What an instance leaves
//!   behind when it dies is due again a minute later: at least once, with the same event id.
//! - `body` and `sign`: what is posted, and how the receiver knows that it is from us.
//! - `post`: one request, and what its answer means.
//! - `busy`: a receiver that hangs or fails does not keep the others from theirs.

mod body;
mod busy;
mod deliver;
mod guard;
mod post;
mod route;
mod sign;

pub use deliver::Deliverer;

pub use guard::{Forbidden, check_host};

use std::sync::Arc;

use threelo_core::{
    secret::WebhookSigningKey,
    tls::{NoTlsProvider, ensure_provider},
};
use url::Url;

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
        .timeout(post::TIMEOUT);
    Ok(match settings.link_local {
        true => builder,
        false => builder.dns_resolver(Arc::new(guard::GuardedResolver::default())),
    })
}
