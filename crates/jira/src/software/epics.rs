//! Calls of the group "Epic": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::common::Issue;
use crate::software::common::{Epic, IssueAssignRequest};

mod models;

pub use self::models::*;

/// Calls of the group "Epic".
#[derive(Debug, Clone, Copy)]
pub struct Epics<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Epic".
    pub fn epics(&self) -> Epics<'_> {
        Epics(self)
    }
}

impl Epics<'_> {
    /// Get issues without epic: `GET /rest/agile/1.0/epic/none/issue`.
    ///
    /// Granular scopes: `read:epic:jira-software`, `read:issue-details:jira`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-none-issue-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn without_epic_by_offset(&self) -> GetIssuesWithoutEpic {
        GetIssuesWithoutEpic(
            self.0
                .call(Method::GET, "/rest/agile/1.0/epic/none/issue", &[]),
        )
    }

    /// Remove issues from epic: `POST /rest/agile/1.0/epic/none/issue`.
    ///
    /// Granular scopes: `write:epic:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-none-issue-post)
    pub fn remove_issues_from(&self, body: &IssueAssignRequest) -> Call<()> {
        self.0
            .call(Method::POST, "/rest/agile/1.0/epic/none/issue", &[])
            .json(body)
    }

    /// Get epic: `GET /rest/agile/1.0/epic/{epicIdOrKey}`.
    ///
    /// Granular scopes: `read:epic:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-epicidorkey-get)
    pub fn get(&self, epic_id_or_key: impl Display) -> Call<Epic> {
        self.0.call(
            Method::GET,
            "/rest/agile/1.0/epic/{epicIdOrKey}",
            &[&epic_id_or_key],
        )
    }

    /// Partially update epic: `POST /rest/agile/1.0/epic/{epicIdOrKey}`.
    ///
    /// Granular scopes: `write:epic:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-epicidorkey-post)
    pub fn update_partially(&self, epic_id_or_key: impl Display, body: &EpicUpdate) -> Call<Epic> {
        self.0
            .call(
                Method::POST,
                "/rest/agile/1.0/epic/{epicIdOrKey}",
                &[&epic_id_or_key],
            )
            .json(body)
    }

    /// Get issues for epic: `GET /rest/agile/1.0/epic/{epicIdOrKey}/issue`.
    ///
    /// Granular scopes: `read:epic:jira-software`, `read:issue-details:jira`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-epicidorkey-issue-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn issues_by_offset(&self, epic_id_or_key: impl Display) -> GetIssuesForEpic {
        GetIssuesForEpic(self.0.call(
            Method::GET,
            "/rest/agile/1.0/epic/{epicIdOrKey}/issue",
            &[&epic_id_or_key],
        ))
    }

    /// Move issues to epic: `POST /rest/agile/1.0/epic/{epicIdOrKey}/issue`.
    ///
    /// Granular scopes: `write:epic:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-epicidorkey-issue-post)
    pub fn move_issues_to(
        &self,
        epic_id_or_key: impl Display,
        body: &IssueAssignRequest,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/agile/1.0/epic/{epicIdOrKey}/issue",
                &[&epic_id_or_key],
            )
            .json(body)
    }

    /// Rank epics: `PUT /rest/agile/1.0/epic/{epicIdOrKey}/rank`.
    ///
    /// Granular scopes: `write:epic:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-agile-1-0-epic-epicidorkey-rank-put)
    pub fn rank(&self, epic_id_or_key: impl Display, body: &EpicRankRequest) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/agile/1.0/epic/{epicIdOrKey}/rank",
                &[&epic_id_or_key],
            )
            .json(body)
    }

    /// Get issues without epic jsis: `GET /rest/software/1.0/epic/none/issue`.
    ///
    /// Granular scopes: `read:epic:jira-software`, `read:issue-details:jira`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-software-1-0-epic-none-issue-get)
    pub fn without_epic(&self) -> GetIssuesWithoutEpicJsis {
        GetIssuesWithoutEpicJsis(self.0.call(
            Method::GET,
            "/rest/software/1.0/epic/none/issue",
            &[],
        ))
    }

    /// Get issues for epic jsis: `GET /rest/software/1.0/epic/{epicIdOrKey}/issue`.
    ///
    /// Granular scopes: `read:epic:jira-software`, `read:issue-details:jira`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-epic/#api-rest-software-1-0-epic-epicidorkey-issue-get)
    pub fn issues(&self, epic_id_or_key: impl Display) -> GetIssuesForEpicJsis {
        GetIssuesForEpicJsis(self.0.call(
            Method::GET,
            "/rest/software/1.0/epic/{epicIdOrKey}/issue",
            &[&epic_id_or_key],
        ))
    }
}

/// The call `GET /rest/agile/1.0/epic/none/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuesWithoutEpic(Call<Page<Issue>>);

impl GetIssuesWithoutEpic {
    /// Sets `startAt`.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `jql`.
    pub fn jql(self, jql: impl Display) -> Self {
        Self(self.0.query("jql", &jql))
    }

    /// Sets `validateQuery`.
    pub fn validate_query(self, validate_query: bool) -> Self {
        Self(self.0.query("validateQuery", &validate_query))
    }

    /// Sets `fields`.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("fields", fields))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetIssuesWithoutEpic {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/agile/1.0/epic/{epicIdOrKey}/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuesForEpic(Call<Page<Issue>>);

impl GetIssuesForEpic {
    /// Sets `startAt`.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `jql`.
    pub fn jql(self, jql: impl Display) -> Self {
        Self(self.0.query("jql", &jql))
    }

    /// Sets `validateQuery`.
    pub fn validate_query(self, validate_query: bool) -> Self {
        Self(self.0.query("validateQuery", &validate_query))
    }

    /// Sets `fields`.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("fields", fields))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetIssuesForEpic {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/software/1.0/epic/none/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuesWithoutEpicJsis(Call<Page<Issue>>);

impl GetIssuesWithoutEpicJsis {
    /// Sets `nextPageToken`.
    pub fn next_page_token(self, next_page_token: impl Display) -> Self {
        Self(self.0.query("nextPageToken", &next_page_token))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `reconcileIssues`.
    pub fn reconcile_issues(
        self,
        reconcile_issues: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(self.0.query_each("reconcileIssues", reconcile_issues))
    }

    /// Sets `jql`.
    pub fn jql(self, jql: impl Display) -> Self {
        Self(self.0.query("jql", &jql))
    }

    /// Sets `validateQuery`.
    pub fn validate_query(self, validate_query: bool) -> Self {
        Self(self.0.query("validateQuery", &validate_query))
    }

    /// Sets `fields`.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("fields", fields))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetIssuesWithoutEpicJsis {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/software/1.0/epic/{epicIdOrKey}/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuesForEpicJsis(Call<Page<Issue>>);

impl GetIssuesForEpicJsis {
    /// Sets `nextPageToken`.
    pub fn next_page_token(self, next_page_token: impl Display) -> Self {
        Self(self.0.query("nextPageToken", &next_page_token))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `reconcileIssues`.
    pub fn reconcile_issues(
        self,
        reconcile_issues: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(self.0.query_each("reconcileIssues", reconcile_issues))
    }

    /// Sets `jql`.
    pub fn jql(self, jql: impl Display) -> Self {
        Self(self.0.query("jql", &jql))
    }

    /// Sets `validateQuery`.
    pub fn validate_query(self, validate_query: bool) -> Self {
        Self(self.0.query("validateQuery", &validate_query))
    }

    /// Sets `fields`.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("fields", fields))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetIssuesForEpicJsis {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
