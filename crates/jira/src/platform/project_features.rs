//! Calls of the group "Project features": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Project features".
#[derive(Debug, Clone, Copy)]
pub struct ProjectFeatures<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project features".
    pub fn project_features(&self) -> ProjectFeatures<'_> {
        ProjectFeatures(self)
    }
}

impl ProjectFeatures<'_> {
    /// Get features for project: `GET /rest/api/3/project/{projectIdOrKey}/features`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project.feature:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-features/#api-rest-api-3-project-projectidorkey-features-get)
    pub fn get_for(&self, project_id_or_key: impl Display) -> Call<ContainerForProjectFeatures> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/features",
            &[&project_id_or_key],
        )
    }

    /// Toggle feature for project: `PUT /rest/api/3/project/{projectIdOrKey}/features/{featureKey}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:project.feature:jira`,
    /// `read:project.feature:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-features/#api-rest-api-3-project-projectidorkey-features-featurekey-put)
    pub fn toggle_for(
        &self,
        project_id_or_key: impl Display,
        feature_key: impl Display,
        body: &ProjectFeatureState,
    ) -> Call<ContainerForProjectFeatures> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/project/{projectIdOrKey}/features/{featureKey}",
                &[&project_id_or_key, &feature_key],
            )
            .json(body)
    }
}
