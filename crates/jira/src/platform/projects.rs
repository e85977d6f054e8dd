//! Calls of the group "Projects": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::platform::common::{Project, TaskProgressBeanObject};

mod calls;

pub use self::calls::*;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Projects".
#[derive(Debug, Clone, Copy)]
pub struct Projects<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Projects".
    pub fn projects(&self) -> Projects<'_> {
        Projects(self)
    }
}

impl Projects<'_> {
    /// Get all projects: `GET /rest/api/3/project`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-type:jira`, `read:project:jira`,
    /// `read:project.property:jira`, `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:group:jira`, `read:issue-type-hierarchy:jira`, `read:project-category:jira`,
    /// `read:project-version:jira`, `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn all(&self) -> GetAllProjects {
        GetAllProjects(self.0.call(Method::GET, "/rest/api/3/project", &[]))
    }

    /// Create project: `POST /rest/api/3/project`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:project:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-post)
    pub fn create(&self, body: &CreateProjectDetails) -> Call<ProjectIdentifiers> {
        self.0
            .call(Method::POST, "/rest/api/3/project", &[])
            .json(body)
    }

    /// Get recent: `GET /rest/api/3/project/recent`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-type:jira`, `read:project:jira`,
    /// `read:project.property:jira`, `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:group:jira`, `read:issue-type-hierarchy:jira`, `read:project-category:jira`,
    /// `read:project-version:jira`, `read:project.component:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-recent-get)
    pub fn recent(&self) -> GetRecent {
        GetRecent(self.0.call(Method::GET, "/rest/api/3/project/recent", &[]))
    }

    /// Search projects: `GET /rest/api/3/project/search`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-type:jira`, `read:project:jira`,
    /// `read:project.property:jira`, `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:group:jira`, `read:issue-type-hierarchy:jira`, `read:project-category:jira`,
    /// `read:project-version:jira`, `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-search-get)
    pub fn list(&self) -> SearchProjects {
        SearchProjects(self.0.call(Method::GET, "/rest/api/3/project/search", &[]))
    }

    /// Delete project: `DELETE /rest/api/3/project/{projectIdOrKey}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-delete)
    pub fn delete(&self, project_id_or_key: impl Display) -> DeleteProject {
        DeleteProject(self.0.call(
            Method::DELETE,
            "/rest/api/3/project/{projectIdOrKey}",
            &[&project_id_or_key],
        ))
    }

    /// Get project: `GET /rest/api/3/project/{projectIdOrKey}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-type:jira`, `read:project:jira`,
    /// `read:project.property:jira`, `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:group:jira`, `read:issue-type-hierarchy:jira`, `read:project-category:jira`,
    /// `read:project-version:jira`, `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-get)
    pub fn get(&self, project_id_or_key: impl Display) -> GetProject {
        GetProject(self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}",
            &[&project_id_or_key],
        ))
    }

    /// Update project: `PUT /rest/api/3/project/{projectIdOrKey}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:issue-type:jira`, `read:project:jira`,
    /// `read:project.property:jira`, `read:user:jira`, `write:project:jira`, `write:project.avatar:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`,
    /// `read:issue-type-hierarchy:jira`, `read:project-category:jira`, `read:project-version:jira`,
    /// `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-put)
    pub fn update(
        &self,
        project_id_or_key: impl Display,
        body: &UpdateProjectDetails,
    ) -> UpdateProject {
        UpdateProject(
            self.0
                .call(
                    Method::PUT,
                    "/rest/api/3/project/{projectIdOrKey}",
                    &[&project_id_or_key],
                )
                .json(body),
        )
    }

    /// Archive project: `POST /rest/api/3/project/{projectIdOrKey}/archive`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-archive-post)
    pub fn archive(&self, project_id_or_key: impl Display) -> Call<()> {
        self.0.call(
            Method::POST,
            "/rest/api/3/project/{projectIdOrKey}/archive",
            &[&project_id_or_key],
        )
    }

    /// Delete project asynchronously: `POST /rest/api/3/project/{projectIdOrKey}/delete`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:project:jira`,
    /// `write:project.property:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-delete-post)
    pub fn delete_asynchronously(
        &self,
        project_id_or_key: impl Display,
    ) -> Call<TaskProgressBeanObject> {
        self.0.call(
            Method::POST,
            "/rest/api/3/project/{projectIdOrKey}/delete",
            &[&project_id_or_key],
        )
    }

    /// Restore: `POST /rest/api/3/project/{projectIdOrKey}/restore`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue-type:jira`, `read:project:jira`,
    /// `read:project.property:jira`, `read:user:jira`, `write:project:jira`, `read:application-role:jira`,
    /// `read:avatar:jira`, `read:group:jira`, `read:issue-type-hierarchy:jira`,
    /// `read:project-category:jira`, `read:project-version:jira`, `read:project.component:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-restore-post)
    pub fn restore(&self, project_id_or_key: impl Display) -> Call<Project> {
        self.0.call(
            Method::POST,
            "/rest/api/3/project/{projectIdOrKey}/restore",
            &[&project_id_or_key],
        )
    }

    /// Get all statuses: `GET /rest/api/3/project/{projectIdOrKey}/statuses`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-status:jira`, `read:issue-type:jira`,
    /// `read:status:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-statuses-get)
    pub fn statuses(&self, project_id_or_key: impl Display) -> Call<Vec<IssueTypeWithStatus>> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/statuses",
            &[&project_id_or_key],
        )
    }

    /// Get hierarchy: `GET /rest/api/3/project/{projectId}/hierarchy`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-type:jira`, `read:issue-type-hierarchy:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectid-hierarchy-get)
    pub fn hierarchy(&self, project_id: impl Display) -> Call<ProjectIssueTypeHierarchy> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectId}/hierarchy",
            &[&project_id],
        )
    }
}

/// The call `GET /rest/api/3/project` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllProjects(Call<Vec<Project>>);

impl GetAllProjects {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `recent`.
    pub fn recent(self, recent: i64) -> Self {
        Self(self.0.query("recent", &recent))
    }

    /// Sets `properties`.
    pub fn properties(self, properties: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("properties", properties))
    }
}

impl Deref for GetAllProjects {
    type Target = Call<Vec<Project>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/project/recent` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRecent(Call<Vec<Project>>);

impl GetRecent {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `properties`.
    pub fn properties(self, properties: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("properties", properties))
    }
}

impl Deref for GetRecent {
    type Target = Call<Vec<Project>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/project/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchProjects(Call<Page<Project>>);

impl SearchProjects {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `orderBy`; `key` by default.
    pub fn order_by(self, order_by: impl Into<Open<SearchProjectsOrderBy>>) -> Self {
        Self(
            self.0
                .query_open::<SearchProjectsOrderBy>("orderBy", order_by),
        )
    }

    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `keys`.
    pub fn keys(self, keys: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("keys", keys))
    }

    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Sets `typeKey`.
    pub fn type_key(self, type_key: impl Display) -> Self {
        Self(self.0.query("typeKey", &type_key))
    }

    /// Sets `categoryId`.
    pub fn category_id(self, category_id: i64) -> Self {
        Self(self.0.query("categoryId", &category_id))
    }

    /// Sets `action`; `view` by default.
    pub fn action(self, action: impl Into<Open<Action>>) -> Self {
        Self(self.0.query_open::<Action>("action", action))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `status`; `SearchProjectsStatus` has the known values.
    pub fn status(self, status: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("status", status))
    }

    /// Sets `properties`.
    pub fn properties(self, properties: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("properties", properties))
    }

    /// Sets `propertyQuery`.
    pub fn property_query(self, property_query: impl Display) -> Self {
        Self(self.0.query("propertyQuery", &property_query))
    }
}

impl Deref for SearchProjects {
    type Target = Call<Page<Project>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/project/{projectIdOrKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteProject(Call<()>);

impl DeleteProject {
    /// Sets `enableUndo`; `true` by default.
    pub fn enable_undo(self, enable_undo: bool) -> Self {
        Self(self.0.query("enableUndo", &enable_undo))
    }
}

impl Deref for DeleteProject {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/project/{projectIdOrKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProject(Call<Project>);

impl GetProject {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `properties`.
    pub fn properties(self, properties: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("properties", properties))
    }
}

impl Deref for GetProject {
    type Target = Call<Project>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /rest/api/3/project/{projectIdOrKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateProject(Call<Project>);

impl UpdateProject {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for UpdateProject {
    type Target = Call<Project>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
