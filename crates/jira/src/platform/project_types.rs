//! Calls of the group "Project types": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Project types".
#[derive(Debug, Clone, Copy)]
pub struct ProjectTypes<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project types".
    pub fn project_types(&self) -> ProjectTypes<'_> {
        ProjectTypes(self)
    }
}

impl ProjectTypes<'_> {
    /// Get all project types: `GET /rest/api/3/project/type`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-types/#api-rest-api-3-project-type-get)
    pub fn list(&self) -> Call<Vec<ProjectType>> {
        self.0.call(Method::GET, "/rest/api/3/project/type", &[])
    }

    /// Get all accessible project types: `GET /rest/api/3/project/type/accessible`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-types/#api-rest-api-3-project-type-accessible-get)
    pub fn accessible(&self) -> Call<Vec<ProjectType>> {
        self.0
            .call(Method::GET, "/rest/api/3/project/type/accessible", &[])
    }

    /// Get project type by key: `GET /rest/api/3/project/type/{projectTypeKey}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-types/#api-rest-api-3-project-type-projecttypekey-get)
    pub fn get_by_key(&self, project_type_key: impl Display) -> Call<ProjectType> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/type/{projectTypeKey}",
            &[&project_type_key],
        )
    }

    /// Get accessible project type by key: `GET /rest/api/3/project/type/{projectTypeKey}/accessible`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-types/#api-rest-api-3-project-type-projecttypekey-accessible-get)
    pub fn accessible_by_key(&self, project_type_key: impl Display) -> Call<ProjectType> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/type/{projectTypeKey}/accessible",
            &[&project_type_key],
        )
    }
}
