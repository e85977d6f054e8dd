//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::common::Issue;
use crate::software::boards::{Boards, IssueCount};

impl Boards<'_> {
    /// Get issues for board jsis: `GET /rest/software/1.0/board/{boardId}/issue`.
    ///
    /// Granular scopes: `read:board-scope:jira-software`, `read:issue-details:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-issue-get)
    pub fn issues(&self, board_id: impl Display) -> GetIssuesForBoardJsis {
        GetIssuesForBoardJsis(self.0.call(
            Method::GET,
            "/rest/software/1.0/board/{boardId}/issue",
            &[&board_id],
        ))
    }

    /// Get approximate issue count for board: `GET /rest/software/1.0/board/{boardId}/issue/approximate-count`.
    ///
    /// Granular scopes: `read:board-scope:jira-software`, `read:issue-details:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-issue-approximate-count-get)
    pub fn issue_count(&self, board_id: impl Display) -> GetApproximateIssueCountForBoard {
        GetApproximateIssueCountForBoard(self.0.call(
            Method::GET,
            "/rest/software/1.0/board/{boardId}/issue/approximate-count",
            &[&board_id],
        ))
    }

    /// Get board issues for sprint jsis: `GET /rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue`.
    ///
    /// Granular scopes: `read:issue-details:jira`, `read:jql:jira`, `read:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-sprint-sprintid-issue-get)
    pub fn sprint_issues(
        &self,
        board_id: impl Display,
        sprint_id: impl Display,
    ) -> GetBoardIssuesForSprintJsis {
        GetBoardIssuesForSprintJsis(self.0.call(
            Method::GET,
            "/rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue",
            &[&board_id, &sprint_id],
        ))
    }
}

/// The call `GET /rest/software/1.0/board/{boardId}/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuesForBoardJsis(Call<Page<Issue>>);

impl GetIssuesForBoardJsis {
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

impl Deref for GetIssuesForBoardJsis {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/software/1.0/board/{boardId}/issue/approximate-count` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetApproximateIssueCountForBoard(Call<IssueCount>);

impl GetApproximateIssueCountForBoard {
    /// Sets `jql`.
    pub fn jql(self, jql: impl Display) -> Self {
        Self(self.0.query("jql", &jql))
    }
}

impl Deref for GetApproximateIssueCountForBoard {
    type Target = Call<IssueCount>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/software/1.0/board/{boardId}/sprint/{sprintId}/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBoardIssuesForSprintJsis(Call<Page<Issue>>);

impl GetBoardIssuesForSprintJsis {
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

impl Deref for GetBoardIssuesForSprintJsis {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
