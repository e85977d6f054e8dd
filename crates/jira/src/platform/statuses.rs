//! Calls of the group "Status": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Status".
#[derive(Debug, Clone, Copy)]
pub struct Statuses<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Status".
    pub fn statuses(&self) -> Statuses<'_> {
        Statuses(self)
    }
}

impl Statuses<'_> {
    /// Delete statuses by id: `DELETE /rest/api/3/statuses`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-delete)
    pub fn delete_statuses(&self, id: impl IntoIterator<Item = impl Display>) -> Call<()> {
        self.0
            .call(Method::DELETE, "/rest/api/3/statuses", &[])
            .query_each("id", id)
    }

    /// Get statuses by id: `GET /rest/api/3/statuses`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-get)
    pub fn statuses(&self, id: impl IntoIterator<Item = impl Display>) -> Call<Vec<JiraStatus>> {
        self.0
            .call(Method::GET, "/rest/api/3/statuses", &[])
            .query_each("id", id)
    }

    /// Create statuses: `POST /rest/api/3/statuses`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-post)
    pub fn create_statuses(&self, body: &StatusCreateRequest) -> Call<Vec<JiraStatus>> {
        self.0
            .call(Method::POST, "/rest/api/3/statuses", &[])
            .json(body)
    }

    /// Update statuses: `PUT /rest/api/3/statuses`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-put)
    pub fn update_statuses(&self, body: &StatusUpdateRequest) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/statuses", &[])
            .json(body)
    }

    /// Get statuses by name: `GET /rest/api/3/statuses/byNames`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-bynames-get)
    pub fn statuses_by_name(
        &self,
        name: impl IntoIterator<Item = impl Display>,
    ) -> GetStatusesByName {
        GetStatusesByName(
            self.0
                .call(Method::GET, "/rest/api/3/statuses/byNames", &[])
                .query_each("name", name),
        )
    }

    /// Search: `GET /rest/api/3/statuses/search`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-search-get)
    pub fn search(&self) -> SearchCall {
        SearchCall(self.0.call(Method::GET, "/rest/api/3/statuses/search", &[]))
    }

    /// Get project issue type usages for status: `GET /rest/api/3/statuses/{statusId}/project/{projectId}/issueTypeUsages`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:project:jira`, `read:status:jira`,
    /// `read:issue-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-statusid-project-projectid-issuetypeusages-get)
    pub fn project_issue_type_usages_for(
        &self,
        status_id: impl Display,
        project_id: impl Display,
    ) -> GetProjectIssueTypeUsagesForStatus {
        GetProjectIssueTypeUsagesForStatus(self.0.call(
            Method::GET,
            "/rest/api/3/statuses/{statusId}/project/{projectId}/issueTypeUsages",
            &[&status_id, &project_id],
        ))
    }

    /// Get project usages for status: `GET /rest/api/3/statuses/{statusId}/projectUsages`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:project:jira`, `read:status:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-statusid-projectusages-get)
    pub fn project_usages_for(&self, status_id: impl Display) -> GetProjectUsagesForStatus {
        GetProjectUsagesForStatus(self.0.call(
            Method::GET,
            "/rest/api/3/statuses/{statusId}/projectUsages",
            &[&status_id],
        ))
    }

    /// Get workflow usages for status: `GET /rest/api/3/statuses/{statusId}/workflowUsages`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow:jira`, `read:status:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-status/#api-rest-api-3-statuses-statusid-workflowusages-get)
    pub fn workflow_usages_for(&self, status_id: impl Display) -> GetWorkflowUsagesForStatus {
        GetWorkflowUsagesForStatus(self.0.call(
            Method::GET,
            "/rest/api/3/statuses/{statusId}/workflowUsages",
            &[&status_id],
        ))
    }
}

/// The call `GET /rest/api/3/statuses/byNames` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetStatusesByName(Call<Vec<JiraStatus>>);

impl GetStatusesByName {
    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl Display) -> Self {
        Self(self.0.query("projectId", &project_id))
    }
}

impl Deref for GetStatusesByName {
    type Target = Call<Vec<JiraStatus>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/statuses/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(Call<Page<JiraStatus>>);

impl SearchCall {
    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl Display) -> Self {
        Self(self.0.query("projectId", &project_id))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `200` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `searchString`.
    pub fn search_string(self, search_string: impl Display) -> Self {
        Self(self.0.query("searchString", &search_string))
    }

    /// Sets `statusCategory`.
    pub fn status_category(self, status_category: impl Display) -> Self {
        Self(self.0.query("statusCategory", &status_category))
    }

    /// Sets `includeGlobalStatuses`.
    pub fn include_global_statuses(self, include_global_statuses: bool) -> Self {
        Self(
            self.0
                .query("includeGlobalStatuses", &include_global_statuses),
        )
    }
}

impl Deref for SearchCall {
    type Target = Call<Page<JiraStatus>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/statuses/{statusId}/project/{projectId}/issueTypeUsages` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectIssueTypeUsagesForStatus(Call<Page<StatusProjectIssueTypeUsage>>);

impl GetProjectIssueTypeUsagesForStatus {
    /// Sets `nextPageToken`.
    pub fn next_page_token(self, next_page_token: impl Display) -> Self {
        Self(self.0.query("nextPageToken", &next_page_token))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetProjectIssueTypeUsagesForStatus {
    type Target = Call<Page<StatusProjectIssueTypeUsage>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/statuses/{statusId}/projectUsages` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectUsagesForStatus(Call<Page<StatusProjectUsage>>);

impl GetProjectUsagesForStatus {
    /// Sets `nextPageToken`.
    pub fn next_page_token(self, next_page_token: impl Display) -> Self {
        Self(self.0.query("nextPageToken", &next_page_token))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetProjectUsagesForStatus {
    type Target = Call<Page<StatusProjectUsage>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/statuses/{statusId}/workflowUsages` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWorkflowUsagesForStatus(Call<Page<StatusWorkflowUsageWorkflow>>);

impl GetWorkflowUsagesForStatus {
    /// Sets `nextPageToken`.
    pub fn next_page_token(self, next_page_token: impl Display) -> Self {
        Self(self.0.query("nextPageToken", &next_page_token))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetWorkflowUsagesForStatus {
    type Target = Call<Page<StatusWorkflowUsageWorkflow>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
