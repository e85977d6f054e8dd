//! The Jira client for one site.

use std::fmt::Display;

use http::Method;
use threelo_core::{catalogue::Catalogue, id::CloudId};
use threelo_rest::{Client, Path, Request, typed::Call};

use crate::{catalogue::JiraCatalogue, paths::Paths};

/// A Jira client for one site. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Jira {
    client: Client,
    paths: Paths,
}

impl Jira {
    /// Returns a client for the site with this cloud id, which is reached through Atlassian's gateway.
    pub fn new(client: Client, cloud_id: CloudId) -> Self {
        Self {
            client,
            paths: Paths::new(cloud_id),
        }
    }

    /// Returns the paths of this site, which also serve calls without a typed method.
    pub fn paths(&self) -> &Paths {
        &self.paths
    }

    /// Starts any call. If the catalogue knows the operation, an error about a missing scope names the scope.
    pub fn request(&self, method: Method, path: Path) -> Request {
        let operation = JiraCatalogue.find(&method, path.below_site());
        self.client.request(method, path).operation(operation)
    }

    /// Starts the call of an operation, by its path with `{name}` for each of the arguments.
    ///
    /// It is what the generated calls are made of, and serves those that are not there: the type that the
    /// response is read as is the caller's choice.
    pub fn call<A>(&self, method: Method, template: &str, arguments: &[&dyn Display]) -> Call<A> {
        let path = self.paths.root().template(template, arguments);
        Call::new(self.request(method, path))
    }
}
