//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::common::Issue;
use crate::software::boards::{BoardVersion, Boards, IssueCount};

impl Boards<'_> {
    /// Get board issues for sprint: `GET /rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue`.
    ///
    /// Granular scopes: `read:sprint:jira-software`, `read:issue-details:jira`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-sprint-sprintid-issue-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn sprint_issues_by_offset(
        &self,
        board_id: impl Display,
        sprint_id: impl Display,
    ) -> GetBoardIssuesForSprint {
        GetBoardIssuesForSprint(self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue",
            &[&board_id, &sprint_id],
        ))
    }

    /// Get all versions: `GET /rest/agile/1.0/board/{boardId}/version`.
    ///
    /// Granular scopes: `read:board-scope:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-version-get)
    pub fn versions(&self, board_id: impl Display) -> GetAllVersions {
        GetAllVersions(self.0.call(
            Method::GET,
            "/rest/agile/1.0/board/{boardId}/version",
            &[&board_id],
        ))
    }

    /// Get issues for backlog jsis: `GET /rest/software/1.0/board/{boardId}/backlog`.
    ///
    /// Granular scopes: `read:board-scope:jira-software`, `read:issue-details:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-backlog-get)
    pub fn backlog(&self, board_id: impl Display) -> GetIssuesForBacklogJsis {
        GetIssuesForBacklogJsis(self.0.call(
            Method::GET,
            "/rest/software/1.0/board/{boardId}/backlog",
            &[&board_id],
        ))
    }

    /// Get approximate issue count for backlog: `GET /rest/software/1.0/board/{boardId}/backlog/approximate-count`.
    ///
    /// Granular scopes: `read:board-scope:jira-software`, `read:issue-details:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-backlog-approximate-count-get)
    pub fn backlog_count(&self, board_id: impl Display) -> GetApproximateIssueCountForBacklog {
        GetApproximateIssueCountForBacklog(self.0.call(
            Method::GET,
            "/rest/software/1.0/board/{boardId}/backlog/approximate-count",
            &[&board_id],
        ))
    }

    /// Get issues without epic for board jsis: `GET /rest/software/1.0/board/{boardId}/epic/none/issue`.
    ///
    /// Granular scopes: `read:epic:jira-software`, `read:issue-details:jira`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-epic-none-issue-get)
    pub fn issues_without_epic(&self, board_id: impl Display) -> GetIssuesWithoutEpicForBoardJsis {
        GetIssuesWithoutEpicForBoardJsis(self.0.call(
            Method::GET,
            "/rest/software/1.0/board/{boardId}/epic/none/issue",
            &[&board_id],
        ))
    }

    /// Get board issues for epic jsis: `GET /rest/software/1.0/board/{boardId}/epic/{epicId}/issue`.
    ///
    /// Granular scopes: `read:epic:jira-software`, `read:issue-details:jira`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-epic-epicid-issue-get)
    pub fn epic_issues(
        &self,
        board_id: impl Display,
        epic_id: impl Display,
    ) -> GetBoardIssuesForEpicJsis {
        GetBoardIssuesForEpicJsis(self.0.call(
            Method::GET,
            "/rest/software/1.0/board/{boardId}/epic/{epicId}/issue",
            &[&board_id, &epic_id],
        ))
    }
}

/// The call `GET /rest/agile/1.0/board/{boardId}/sprint/{sprintId}/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBoardIssuesForSprint(Call<Page<Issue>>);

impl GetBoardIssuesForSprint {
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

impl Deref for GetBoardIssuesForSprint {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/agile/1.0/board/{boardId}/version` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllVersions(Call<Page<BoardVersion>>);

impl GetAllVersions {
    /// Sets `startAt`.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `released`.
    pub fn released(self, released: impl Display) -> Self {
        Self(self.0.query("released", &released))
    }
}

impl Deref for GetAllVersions {
    type Target = Call<Page<BoardVersion>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/software/1.0/board/{boardId}/backlog` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuesForBacklogJsis(Call<Page<Issue>>);

impl GetIssuesForBacklogJsis {
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

impl Deref for GetIssuesForBacklogJsis {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/software/1.0/board/{boardId}/backlog/approximate-count` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetApproximateIssueCountForBacklog(Call<IssueCount>);

impl GetApproximateIssueCountForBacklog {
    /// Sets `jql`.
    pub fn jql(self, jql: impl Display) -> Self {
        Self(self.0.query("jql", &jql))
    }
}

impl Deref for GetApproximateIssueCountForBacklog {
    type Target = Call<IssueCount>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/software/1.0/board/{boardId}/epic/none/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuesWithoutEpicForBoardJsis(Call<Page<Issue>>);

impl GetIssuesWithoutEpicForBoardJsis {
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

impl Deref for GetIssuesWithoutEpicForBoardJsis {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/software/1.0/board/{boardId}/epic/{epicId}/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBoardIssuesForEpicJsis(Call<Page<Issue>>);

impl GetBoardIssuesForEpicJsis {
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

impl Deref for GetBoardIssuesForEpicJsis {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
