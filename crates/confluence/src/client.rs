//! The Confluence client for one site.

use std::fmt::Display;

use http::Method;
use threelo_core::{catalogue::Catalogue, id::CloudId, site::Product};
use threelo_rest::{AccessToken, Client, Path, Request, Site, SiteError, typed::Call};

use crate::{
    catalogue::{ConfluenceCatalogue, successor},
    paths::Paths,
};

/// The state of a task that changes permissions, which may have no other member than its error.
const TRANSITION_TASK: &str = "/wiki/api/v2/space-permissions/transition/tasks/{taskId}";

/// A Confluence client for one site. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Confluence {
    site: Site,
    paths: Paths,
}

impl Confluence {
    /// Returns a client for the site with this cloud id, which is reached through Atlassian's API. The client's
    /// [`Auth`](threelo_rest::Auth) is a single token or a source of tokens.
    pub fn new(client: Client, cloud_id: CloudId) -> Self {
        Self::at(Site::new(client, Product::Confluence, &cloud_id))
    }

    /// Returns a client for a connection of a threelo gateway, which adds the token:
    ///
    /// ```
    /// use threelo_confluence::{AccessToken, Confluence};
    ///
    /// let address = "https://gateway.example.com/c/confluence/alice/confluence";
    /// let confluence = Confluence::through_gateway(address, &AccessToken::new("key"))?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`SiteError`] if the address or the API key is invalid, or TLS is not available.
    pub fn through_gateway(address: &str, api_key: &AccessToken) -> Result<Self, SiteError> {
        Site::through_gateway(address, api_key).map(Self::at)
    }

    /// Returns a client for a site itself, with a user's email address and API token:
    ///
    /// ```
    /// use threelo_confluence::{AccessToken, Confluence};
    ///
    /// let token = AccessToken::new("ATATT…");
    /// let confluence = Confluence::direct("https://acme.atlassian.net", "maya@acme.example", &token)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`SiteError`] if the address or the token is invalid, or TLS is not available.
    pub fn direct(address: &str, email: &str, api_token: &AccessToken) -> Result<Self, SiteError> {
        Site::direct(address, email, api_token).map(Self::at)
    }

    /// Returns a client for this site.
    pub fn at(site: Site) -> Self {
        Self {
            paths: Paths::below(site.root().clone()),
            site,
        }
    }

    /// Returns the site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Returns the paths of this site, which also serve calls without a typed method.
    pub fn paths(&self) -> &Paths {
        &self.paths
    }

    /// Starts any call. If the catalogue knows the operation, an error about a missing scope names the scope.
    pub fn request(&self, method: Method, path: Path) -> Request {
        let below = path.below_site();
        let operation = ConfluenceCatalogue.find(&method, below);
        let successor = successor(&method, below);
        let request = self.site.client().request(method, path);
        let request = request.operation(operation).successor(successor);
        match operation.is_some_and(|operation| operation.path == TRANSITION_TASK) {
            true => request.result_has_errors(),
            false => request,
        }
    }

    /// Starts the call of an operation, by its path with `{name}` for each of the arguments.
    ///
    /// The generated calls use this. It also serves operations without a method; the caller chooses the type of the
    /// response.
    pub fn call<A>(&self, method: Method, template: &str, arguments: &[&dyn Display]) -> Call<A> {
        let path = self.paths.root().template(template, arguments);
        Call::new(self.request(method, path))
    }
}
