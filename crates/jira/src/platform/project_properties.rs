//! Calls of the group "Project properties": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

use crate::common::{EntityProperty, PropertyKeys};

/// Calls of the group "Project properties".
#[derive(Debug, Clone, Copy)]
pub struct ProjectProperties<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project properties".
    pub fn project_properties(&self) -> ProjectProperties<'_> {
        ProjectProperties(self)
    }
}

impl ProjectProperties<'_> {
    /// Get project property keys: `GET /rest/api/3/project/{projectIdOrKey}/properties`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-properties/#api-rest-api-3-project-projectidorkey-properties-get)
    pub fn keys(&self, project_id_or_key: impl Display) -> Call<PropertyKeys> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/properties",
            &[&project_id_or_key],
        )
    }

    /// Delete project property: `DELETE /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `delete:project.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-properties/#api-rest-api-3-project-projectidorkey-properties-propertykey-delete)
    pub fn delete(&self, project_id_or_key: impl Display, property_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}",
            &[&project_id_or_key, &property_key],
        )
    }

    /// Get project property: `GET /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-properties/#api-rest-api-3-project-projectidorkey-properties-propertykey-get)
    pub fn get(
        &self,
        project_id_or_key: impl Display,
        property_key: impl Display,
    ) -> Call<EntityProperty> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}",
            &[&project_id_or_key, &property_key],
        )
    }

    /// Set project property: `PUT /rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:project.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-properties/#api-rest-api-3-project-projectidorkey-properties-propertykey-put)
    pub fn set(
        &self,
        project_id_or_key: impl Display,
        property_key: impl Display,
        body: &Value,
    ) -> Call<Value> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}",
                &[&project_id_or_key, &property_key],
            )
            .json(body)
    }
}
