//! Calls of the group "Backlog": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::software::common::{IssueAssignRequest, IssueRankRequest, PartialSuccess};

/// Calls of the group "Backlog".
#[derive(Debug, Clone, Copy)]
pub struct Backlog<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Backlog".
    pub fn backlog(&self) -> Backlog<'_> {
        Backlog(self)
    }
}

impl Backlog<'_> {
    /// Move issues to backlog: `POST /rest/agile/1.0/backlog/issue`.
    ///
    /// Granular scopes: `write:board-scope:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-backlog/#api-rest-agile-1-0-backlog-issue-post)
    pub fn move_issues_to(&self, body: &IssueAssignRequest) -> Call<()> {
        self.0
            .call(Method::POST, "/rest/agile/1.0/backlog/issue", &[])
            .json(body)
    }

    /// Move issues to backlog for board: `POST /rest/agile/1.0/backlog/{boardId}/issue`.
    ///
    /// Granular scopes: `write:board-scope:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-backlog/#api-rest-agile-1-0-backlog-boardid-issue-post)
    pub fn move_issues_to_for_board(
        &self,
        board_id: impl Display,
        body: &IssueRankRequest,
    ) -> Call<Option<PartialSuccess>> {
        self.0
            .call(
                Method::POST,
                "/rest/agile/1.0/backlog/{boardId}/issue",
                &[&board_id],
            )
            .json(body)
    }
}
