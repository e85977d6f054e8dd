//! Calls of the group "Issue search": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::common::Issue;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Issue search".
#[derive(Debug, Clone, Copy)]
pub struct Search<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue search".
    pub fn search(&self) -> Search<'_> {
        Search(self)
    }
}

impl Search<'_> {
    /// Get issue picker resource: `GET /rest/api/3/issue/picker`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-details:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-issue-picker-get)
    pub fn picker(&self) -> GetIssuePickerResource {
        GetIssuePickerResource(self.0.call(Method::GET, "/rest/api/3/issue/picker", &[]))
    }

    /// Match issues: `POST /rest/api/3/jql/match`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-details:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-jql-match-post)
    pub fn matching(&self, body: &IssuesAndJQLQueries) -> Call<IssueMatches> {
        self.0
            .call(Method::POST, "/rest/api/3/jql/match", &[])
            .json(body)
    }

    /// Search for issues using jql: `GET /rest/api/3/search`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-details:jira`, `read:audit-log:jira`,
    /// `read:avatar:jira`, `read:field-configuration:jira`, `read:issue-meta:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn removed_jql(&self) -> SearchForIssuesUsingJql {
        SearchForIssuesUsingJql(self.0.call(Method::GET, "/rest/api/3/search", &[]))
    }

    /// Search for issues using jql post: `POST /rest/api/3/search`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-details:jira`, `read:field.default-value:jira`,
    /// `read:field.option:jira`, `read:field:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-post)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn removed_jql_post(&self, body: &SearchRequest) -> Call<Page<Issue>> {
        self.0
            .call(Method::POST, "/rest/api/3/search", &[])
            .json(body)
    }

    /// Count issues: `POST /rest/api/3/search/approximate-count`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-details:jira`, `read:field.default-value:jira`,
    /// `read:field.option:jira`, `read:field:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-approximate-count-post)
    pub fn approximate_count(&self, body: &JQLCountRequest) -> Call<JQLCountResults> {
        self.0
            .call(Method::POST, "/rest/api/3/search/approximate-count", &[])
            .json(body)
    }

    /// Search and reconsile issues using jql: `GET /rest/api/3/search/jql`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-details:jira`, `read:audit-log:jira`,
    /// `read:avatar:jira`, `read:field-configuration:jira`, `read:issue-meta:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-get)
    pub fn jql(&self, jql: impl Display) -> SearchAndReconsileIssuesUsingJql {
        SearchAndReconsileIssuesUsingJql(
            self.0
                .call(Method::GET, "/rest/api/3/search/jql", &[])
                .query("jql", &jql),
        )
    }

    /// Search and reconsile issues using jql post: `POST /rest/api/3/search/jql`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-details:jira`, `read:field.default-value:jira`,
    /// `read:field.option:jira`, `read:field:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post)
    pub fn jql_post(&self, body: &SearchAndReconcileRequest) -> Call<Page<Issue>> {
        self.0
            .call(Method::POST, "/rest/api/3/search/jql", &[])
            .json(body)
    }
}

/// The call `GET /rest/api/3/issue/picker` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuePickerResource(Call<IssuePickerSuggestions>);

impl GetIssuePickerResource {
    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Sets `currentJQL`.
    pub fn current_jql(self, current_jql: impl Display) -> Self {
        Self(self.0.query("currentJQL", &current_jql))
    }

    /// Sets `currentIssueKey`.
    pub fn current_issue_key(self, current_issue_key: impl Display) -> Self {
        Self(self.0.query("currentIssueKey", &current_issue_key))
    }

    /// Sets `currentProjectId`.
    pub fn current_project_id(self, current_project_id: impl Display) -> Self {
        Self(self.0.query("currentProjectId", &current_project_id))
    }

    /// Sets `showSubTasks`.
    pub fn show_sub_tasks(self, show_sub_tasks: bool) -> Self {
        Self(self.0.query("showSubTasks", &show_sub_tasks))
    }

    /// Sets `showSubTaskParent`.
    pub fn show_sub_task_parent(self, show_sub_task_parent: bool) -> Self {
        Self(self.0.query("showSubTaskParent", &show_sub_task_parent))
    }
}

impl Deref for GetIssuePickerResource {
    type Target = Call<IssuePickerSuggestions>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchForIssuesUsingJql(Call<Page<Issue>>);

impl SearchForIssuesUsingJql {
    /// Sets `jql`.
    pub fn jql(self, jql: impl Display) -> Self {
        Self(self.0.query("jql", &jql))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `validateQuery`; `strict` by default.
    pub fn validate_query(self, validate_query: impl Into<Open<ValidateQuery>>) -> Self {
        Self(
            self.0
                .query_open::<ValidateQuery>("validateQuery", validate_query),
        )
    }

    /// Sets `fields`.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("fields", fields))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `properties`.
    pub fn properties(self, properties: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("properties", properties))
    }

    /// Sets `fieldsByKeys`; `false` by default.
    pub fn fields_by_keys(self, fields_by_keys: bool) -> Self {
        Self(self.0.query("fieldsByKeys", &fields_by_keys))
    }

    /// Sets `failFast`; `false` by default.
    pub fn fail_fast(self, fail_fast: bool) -> Self {
        Self(self.0.query("failFast", &fail_fast))
    }
}

impl Deref for SearchForIssuesUsingJql {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/search/jql` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchAndReconsileIssuesUsingJql(Call<Page<Issue>>);

impl SearchAndReconsileIssuesUsingJql {
    /// Sets `nextPageToken`.
    pub fn next_page_token(self, next_page_token: impl Display) -> Self {
        Self(self.0.query("nextPageToken", &next_page_token))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `fields`.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("fields", fields))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `properties`.
    pub fn properties(self, properties: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("properties", properties))
    }

    /// Sets `fieldsByKeys`; `false` by default.
    pub fn fields_by_keys(self, fields_by_keys: bool) -> Self {
        Self(self.0.query("fieldsByKeys", &fields_by_keys))
    }

    /// Sets `failFast`; `false` by default.
    pub fn fail_fast(self, fail_fast: bool) -> Self {
        Self(self.0.query("failFast", &fail_fast))
    }

    /// Sets `reconcileIssues`.
    pub fn reconcile_issues(
        self,
        reconcile_issues: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(self.0.query_each("reconcileIssues", reconcile_issues))
    }
}

impl Deref for SearchAndReconsileIssuesUsingJql {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
