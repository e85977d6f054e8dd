//! Jira on one site.

use http::Method;
use threelo_core::{catalogue::Catalogue, id::CloudId};
use threelo_rest::{Client, Path, Request};

use crate::{catalogue::JiraCatalogue, paths::Paths};

/// Jira on one site. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Jira {
    client: Client,
    paths: Paths,
}

impl Jira {
    /// Jira on the site with this cloud id, through the gateway.
    pub fn new(client: Client, cloud_id: CloudId) -> Self {
        Self {
            client,
            paths: Paths::new(cloud_id),
        }
    }

    /// The paths of this site, also for calls that have no type here.
    pub fn paths(&self) -> &Paths {
        &self.paths
    }

    /// Begins any call. Where the catalogue knows it, an error for want of a scope names the scope.
    pub fn request(&self, method: Method, path: Path) -> Request {
        let operation = JiraCatalogue.find(&method, path.below_site());
        self.client.request(method, path).operation(operation)
    }
}
