//! Calls of the group "DevOps Components": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "DevOps Components".
#[derive(Debug, Clone, Copy)]
pub struct DevopsComponents<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "DevOps Components".
    pub fn devops_components(&self) -> DevopsComponents<'_> {
        DevopsComponents(self)
    }
}

impl DevopsComponents<'_> {
    /// Submit components: `POST /rest/devopscomponents/1.0/bulk`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-devops-components/#api-rest-devopscomponents-1-0-bulk-post)
    pub fn submit(&self, body: &SubmitComponentsBody) -> Call<SubmitComponentsAnswer> {
        self.0
            .call(Method::POST, "/rest/devopscomponents/1.0/bulk", &[])
            .json(body)
    }

    /// Delete components by property: `DELETE /rest/devopscomponents/1.0/bulkByProperties`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-devops-components/#api-rest-devopscomponents-1-0-bulkbyproperties-delete)
    pub fn delete_by_property(&self) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/devopscomponents/1.0/bulkByProperties",
            &[],
        )
    }

    /// Delete component by id: `DELETE /rest/devopscomponents/1.0/devopscomponents/{componentId}`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-devops-components/#api-rest-devopscomponents-1-0-devopscomponents-componentid-delete)
    pub fn delete(&self, component_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/devopscomponents/1.0/devopscomponents/{componentId}",
            &[&component_id],
        )
    }

    /// Get component by id: `GET /rest/devopscomponents/1.0/devopscomponents/{componentId}`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-devops-components/#api-rest-devopscomponents-1-0-devopscomponents-componentid-get)
    pub fn get(&self, component_id: impl Display) -> Call<SubmitComponentsBodyDevopsComponent> {
        self.0.call(
            Method::GET,
            "/rest/devopscomponents/1.0/devopscomponents/{componentId}",
            &[&component_id],
        )
    }
}
