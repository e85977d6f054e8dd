//! Calls of the group "Project categories": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::common::UpdatedProjectCategory;
use crate::platform::common::ProjectCategory;

/// Calls of the group "Project categories".
#[derive(Debug, Clone, Copy)]
pub struct ProjectCategories<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project categories".
    pub fn project_categories(&self) -> ProjectCategories<'_> {
        ProjectCategories(self)
    }
}

impl ProjectCategories<'_> {
    /// Get all project categories: `GET /rest/api/3/projectCategory`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-categories/#api-rest-api-3-projectcategory-get)
    pub fn list(&self) -> Call<Vec<ProjectCategory>> {
        self.0.call(Method::GET, "/rest/api/3/projectCategory", &[])
    }

    /// Create project category: `POST /rest/api/3/projectCategory`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:project-category:jira`,
    /// `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-categories/#api-rest-api-3-projectcategory-post)
    pub fn create(&self, body: &ProjectCategory) -> Call<ProjectCategory> {
        self.0
            .call(Method::POST, "/rest/api/3/projectCategory", &[])
            .json(body)
    }

    /// Remove project category: `DELETE /rest/api/3/projectCategory/{id}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `delete:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-categories/#api-rest-api-3-projectcategory-id-delete)
    pub fn remove(&self, id: impl Display) -> Call<()> {
        self.0
            .call(Method::DELETE, "/rest/api/3/projectCategory/{id}", &[&id])
    }

    /// Get project category by id: `GET /rest/api/3/projectCategory/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-categories/#api-rest-api-3-projectcategory-id-get)
    pub fn get(&self, id: impl Display) -> Call<ProjectCategory> {
        self.0
            .call(Method::GET, "/rest/api/3/projectCategory/{id}", &[&id])
    }

    /// Update project category: `PUT /rest/api/3/projectCategory/{id}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:project-category:jira`,
    /// `write:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-categories/#api-rest-api-3-projectcategory-id-put)
    pub fn update(&self, id: impl Display, body: &ProjectCategory) -> Call<UpdatedProjectCategory> {
        self.0
            .call(Method::PUT, "/rest/api/3/projectCategory/{id}", &[&id])
            .json(body)
    }
}
