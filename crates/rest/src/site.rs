//! One product on one site: the client, and the path that the product's API is below.

use std::sync::Arc;

use threelo_core::{
    clock::SystemClock, entropy::SystemEntropy, id::CloudId, secret::AccessToken, site::Product,
    token::UnusableToken,
};
use url::{Host, Url};

use crate::{
    auth::Auth,
    client::{Client, InvalidOrigin},
    http_client::{Http, HttpError},
    path::Path,
};

/// One product on one site, reached through Atlassian's API, through a gateway, or at the site itself. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Site {
    client: Client,
    root: Path,
}

/// A site that cannot be called with these settings.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SiteError {
    /// The HTTP client could not be built.
    #[error(transparent)]
    Http(#[from] HttpError),
    /// The address is not a URL.
    #[error("{0:?} is not the address of a site or gateway: it must be a URL such as {1}")]
    Address(String, &'static str),
    /// The address of a site is not one of `https`, and not one of this computer.
    #[error("{0:?} is not reached over https, so the API token would be sent unencrypted")]
    Unencrypted(String),
    /// The address has an unexpected part.
    #[error(transparent)]
    Origin(#[from] InvalidOrigin),
    /// The token or API key cannot be part of a header.
    #[error(transparent)]
    Token(#[from] UnusableToken),
}

impl Site {
    /// Returns the product on the site with this cloud id, reached through Atlassian's API.
    pub fn new(client: Client, product: Product, cloud_id: &CloudId) -> Self {
        Self {
            client,
            root: Path::site(product, cloud_id),
        }
    }

    /// Returns the product of a connection of a threelo gateway. The address contains the integration, the
    /// connection and the product: `https://gateway.example.com/c/jira/alice/jira`.
    ///
    /// # Errors
    /// [`SiteError`].
    pub fn through_gateway(address: &str, api_key: &AccessToken) -> Result<Self, SiteError> {
        let example = "https://gateway.example.com/c/jira/alice/jira";
        let mut origin = parse(address, example)?;
        if origin.path() == "/" {
            let shown = address.split(['?', '#', '@']).next().unwrap_or_default();
            return Err(SiteError::Address(shown.to_owned(), example));
        }
        let root = Path::below(origin.path());
        origin.set_path("");
        Self::at(origin, root, Auth::fixed(api_key)?)
    }

    /// Returns the product at the site itself, `https://acme.atlassian.net`, with a user's email address and API token.
    ///
    /// # Errors
    /// [`SiteError`], also for an address with `http` unless it is one of this computer, such as that of a test server.
    pub fn direct(address: &str, email: &str, api_token: &AccessToken) -> Result<Self, SiteError> {
        let origin = parse(address, "https://acme.atlassian.net")?;
        if origin.scheme() == "http" && !is_loopback(&origin) {
            let host = origin.host_str().unwrap_or_default();
            return Err(SiteError::Unencrypted(host.to_owned()));
        }
        Self::at(origin, Path::root(), Auth::basic(email, api_token)?)
    }

    fn at(origin: Url, root: Path, auth: Auth) -> Result<Self, SiteError> {
        let (clock, entropy) = (Arc::new(SystemClock), Arc::new(SystemEntropy));
        let client = Client::new(Http::with_defaults()?, origin, auth, clock, entropy)?;
        Ok(Self { client, root })
    }

    /// Returns the client that the calls are sent with.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Changes the client: `site.map_client(|client| client.with_policy(Policy::NONE))`.
    #[must_use]
    pub fn map_client(mut self, change: impl FnOnce(Client) -> Client) -> Self {
        self.client = change(self.client);
        self
    }

    /// Returns the path that the product's API is below.
    pub fn root(&self) -> &Path {
        &self.root
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn parse(address: &str, example: &'static str) -> Result<Url, SiteError> {
    let url = Url::parse(address).ok().filter(Url::has_host);
    // The address may contain a secret in its query.
    url.ok_or_else(|| {
        let shown = address.split(['?', '#', '@']).next().unwrap_or_default();
        SiteError::Address(shown.to_owned(), example)
    })
}
