//! Calls of the group "Project email": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Project email".
#[derive(Debug, Clone, Copy)]
pub struct ProjectEmail<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project email".
    pub fn project_email(&self) -> ProjectEmail<'_> {
        ProjectEmail(self)
    }
}

impl ProjectEmail<'_> {
    /// Get project email: `GET /rest/api/3/project/{projectId}/email`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:project.email:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-email/#api-rest-api-3-project-projectid-email-get)
    pub fn get(&self, project_id: impl Display) -> Call<ProjectEmailAddress> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectId}/email",
            &[&project_id],
        )
    }

    /// Update project email: `PUT /rest/api/3/project/{projectId}/email`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:project.email:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-email/#api-rest-api-3-project-projectid-email-put)
    pub fn update(&self, project_id: impl Display, body: &ProjectEmailAddress) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/project/{projectId}/email",
                &[&project_id],
            )
            .json(body)
    }
}
