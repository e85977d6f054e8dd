//! Calls of the group "Project components": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::platform::common::ProjectComponent;

mod models;

pub use self::models::*;

/// Calls of the group "Project components".
#[derive(Debug, Clone, Copy)]
pub struct ProjectComponents<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project components".
    pub fn project_components(&self) -> ProjectComponents<'_> {
        ProjectComponents(self)
    }
}

impl ProjectComponents<'_> {
    /// Find components for projects: `GET /rest/api/3/component`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project:jira`, `read:project.component:jira`,
    /// `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-component-get)
    pub fn find_for(&self) -> FindComponentsForProjects {
        FindComponentsForProjects(self.0.call(Method::GET, "/rest/api/3/component", &[]))
    }

    /// Create component: `POST /rest/api/3/component`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:project:jira`, `read:user:jira`,
    /// `write:project.component:jira`, `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`,
    /// `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-component-post)
    pub fn create(&self, body: &ProjectComponent) -> Call<ProjectComponent> {
        self.0
            .call(Method::POST, "/rest/api/3/component", &[])
            .json(body)
    }

    /// Delete component: `DELETE /rest/api/3/component/{id}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `delete:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-component-id-delete)
    pub fn delete(&self, id: impl Display) -> DeleteComponent {
        DeleteComponent(
            self.0
                .call(Method::DELETE, "/rest/api/3/component/{id}", &[&id]),
        )
    }

    /// Get component: `GET /rest/api/3/component/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project:jira`, `read:project.component:jira`,
    /// `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-component-id-get)
    pub fn get(&self, id: impl Display) -> Call<ProjectComponent> {
        self.0
            .call(Method::GET, "/rest/api/3/component/{id}", &[&id])
    }

    /// Update component: `PUT /rest/api/3/component/{id}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:project:jira`, `read:user:jira`,
    /// `write:project.component:jira`, `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`,
    /// `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-component-id-put)
    pub fn update(&self, id: impl Display, body: &ProjectComponent) -> Call<ProjectComponent> {
        self.0
            .call(Method::PUT, "/rest/api/3/component/{id}", &[&id])
            .json(body)
    }

    /// Get component related issues: `GET /rest/api/3/component/{id}/relatedIssueCounts`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field:jira`, `read:project.component:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-component-id-relatedissuecounts-get)
    pub fn related_issues(&self, id: impl Display) -> Call<ComponentIssuesCount> {
        self.0.call(
            Method::GET,
            "/rest/api/3/component/{id}/relatedIssueCounts",
            &[&id],
        )
    }

    /// Get project components paginated: `GET /rest/api/3/project/{projectIdOrKey}/component`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project:jira`, `read:project.component:jira`,
    /// `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-project-projectidorkey-component-get)
    pub fn list(&self, project_id_or_key: impl Display) -> GetProjectComponentsPaginated {
        GetProjectComponentsPaginated(self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/component",
            &[&project_id_or_key],
        ))
    }

    /// Get project components: `GET /rest/api/3/project/{projectIdOrKey}/components`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project:jira`, `read:project.component:jira`,
    /// `read:user:jira`, `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-components/#api-rest-api-3-project-projectidorkey-components-get)
    pub fn all(&self, project_id_or_key: impl Display) -> GetProjectComponents {
        GetProjectComponents(self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/components",
            &[&project_id_or_key],
        ))
    }
}

/// The call `GET /rest/api/3/component` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FindComponentsForProjects(Call<Page<Component>>);

impl FindComponentsForProjects {
    /// Sets `projectIdsOrKeys`.
    pub fn project_ids_or_keys(
        self,
        project_ids_or_keys: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(self.0.query_each("projectIdsOrKeys", project_ids_or_keys))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Into<Open<FindComponentsForProjectsOrderBy>>) -> Self {
        Self(
            self.0
                .query_open::<FindComponentsForProjectsOrderBy>("orderBy", order_by),
        )
    }

    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }
}

impl Deref for FindComponentsForProjects {
    type Target = Call<Page<Component>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/component/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteComponent(Call<()>);

impl DeleteComponent {
    /// Sets `moveIssuesTo`.
    pub fn move_issues_to(self, move_issues_to: impl Display) -> Self {
        Self(self.0.query("moveIssuesTo", &move_issues_to))
    }
}

impl Deref for DeleteComponent {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/project/{projectIdOrKey}/component` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectComponentsPaginated(Call<Page<ComponentWithIssueCount>>);

impl GetProjectComponentsPaginated {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Into<Open<GetProjectComponentsPaginatedOrderBy>>) -> Self {
        Self(
            self.0
                .query_open::<GetProjectComponentsPaginatedOrderBy>("orderBy", order_by),
        )
    }

    /// Sets `componentSource`; `jira` by default.
    pub fn component_source(self, component_source: impl Into<Open<ComponentSource>>) -> Self {
        Self(
            self.0
                .query_open::<ComponentSource>("componentSource", component_source),
        )
    }

    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }
}

impl Deref for GetProjectComponentsPaginated {
    type Target = Call<Page<ComponentWithIssueCount>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/project/{projectIdOrKey}/components` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectComponents(Call<Vec<ProjectComponent>>);

impl GetProjectComponents {
    /// Sets `componentSource`; `jira` by default.
    pub fn component_source(self, component_source: impl Into<Open<ComponentSource>>) -> Self {
        Self(
            self.0
                .query_open::<ComponentSource>("componentSource", component_source),
        )
    }
}

impl Deref for GetProjectComponents {
    type Target = Call<Vec<ProjectComponent>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
