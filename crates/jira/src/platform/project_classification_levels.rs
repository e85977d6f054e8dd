//! Calls of the group "Project classification levels": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Project classification levels".
#[derive(Debug, Clone, Copy)]
pub struct ProjectClassificationLevels<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project classification levels".
    pub fn project_classification_levels(&self) -> ProjectClassificationLevels<'_> {
        ProjectClassificationLevels(self)
    }
}

impl ProjectClassificationLevels<'_> {
    /// Get project classification config: `GET /rest/api/3/project/{projectIdOrKey}/classification-config`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-classification-levels/#api-rest-api-3-project-projectidorkey-classification-config-get)
    pub fn config(&self, project_id_or_key: impl Display) -> Call<Value> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/classification-config",
            &[&project_id_or_key],
        )
    }

    /// Remove default project classification: `DELETE /rest/api/3/project/{projectIdOrKey}/classification-level/default`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:project:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-classification-levels/#api-rest-api-3-project-projectidorkey-classification-level-default-delete)
    pub fn remove_default(&self, project_id_or_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/project/{projectIdOrKey}/classification-level/default",
            &[&project_id_or_key],
        )
    }

    /// Get default project classification: `GET /rest/api/3/project/{projectIdOrKey}/classification-level/default`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-classification-levels/#api-rest-api-3-project-projectidorkey-classification-level-default-get)
    pub fn default(&self, project_id_or_key: impl Display) -> Call<Value> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/classification-level/default",
            &[&project_id_or_key],
        )
    }

    /// Update default project classification: `PUT /rest/api/3/project/{projectIdOrKey}/classification-level/default`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:project:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-classification-levels/#api-rest-api-3-project-projectidorkey-classification-level-default-put)
    pub fn update_default(
        &self,
        project_id_or_key: impl Display,
        body: &UpdateDefaultProjectClassification,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/project/{projectIdOrKey}/classification-level/default",
                &[&project_id_or_key],
            )
            .json(body)
    }
}
