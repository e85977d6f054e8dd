//! The Jira client for one site.

use std::fmt::Display;

use http::Method;
use threelo_core::{catalogue::Catalogue, id::CloudId, site::Product};
use threelo_rest::{AccessToken, Client, Path, Request, Site, SiteError, typed::Call};

use crate::{
    catalogue::{JiraCatalogue, successor},
    paths::Paths,
};

/// A Jira client for one site. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Jira {
    site: Site,
    paths: Paths,
}

impl Jira {
    /// Returns a client for the site with this cloud id, which is reached through Atlassian's API. The client's
    /// [`Auth`](threelo_rest::Auth) is a single token or a source of tokens.
    pub fn new(client: Client, cloud_id: CloudId) -> Self {
        Self::at(Site::new(client, Product::Jira, &cloud_id))
    }

    /// Returns a client for a connection of a threelo gateway, which adds the token:
    ///
    /// ```
    /// use threelo_jira::{AccessToken, Jira};
    ///
    /// let address = "https://gateway.example.com/c/jira/alice/jira";
    /// let jira = Jira::through_gateway(address, &AccessToken::new("key"))?;
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
    /// use threelo_jira::{AccessToken, Jira};
    ///
    /// let token = AccessToken::new("ATATT…");
    /// let jira = Jira::direct("https://acme.atlassian.net", "maya@acme.example", &token)?;
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
        let operation = JiraCatalogue.find(&method, below);
        let successor = successor(&method, below);
        let request = self.site.client().request(method, path);
        let request = request.operation(operation).successor(successor);
        #[cfg(feature = "platform")]
        if let Some(operation) = operation {
            return match (operation.method.as_str(), operation.path) {
                ("GET", SEARCH) => request.when_long(search_by_post),
                (_, path) if REPORTS_OF_ERRORS.contains(&path) => request.result_has_errors(),
                _ => request,
            };
        }
        request
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

/// The search by JQL, which a long query reaches only as a POST.
#[cfg(feature = "platform")]
const SEARCH: &str = "/rest/api/3/search/jql";

/// The operations whose result may consist of errors alone: what is wrong with what they validate or create.
#[cfg(feature = "platform")]
const REPORTS_OF_ERRORS: &[&str] = &[
    "/rest/api/3/issue/bulk",
    "/rest/api/3/projectvalidate/key",
    "/rest/api/3/workflows/create/validation",
    "/rest/api/3/workflows/update/validation",
];

/// Returns the search as a POST, which has the parameters in its body.
#[cfg(feature = "platform")]
fn search_by_post(mut request: Request) -> Request {
    use serde_json::{Map, Value};

    let mut body = Map::new();
    for (name, value) in request.take_query() {
        let value = match &*name {
            // The POST has no such parameter.
            "failFast" => continue,
            "jql" | "nextPageToken" | "fields" | "properties" | "expand" => Value::String(value),
            // Numbers and booleans have no type in a query.
            _ => serde_json::from_str(&value).unwrap_or(Value::String(value)),
        };
        match &*name {
            "fields" | "properties" | "reconcileIssues" => {
                let values = body.entry(name).or_insert_with(|| Value::Array(Vec::new()));
                values.as_array_mut().expect("it is an array").push(value);
            }
            _ => {
                body.insert(name, value);
            }
        }
    }
    request.method(Method::POST).json(&body)
}
