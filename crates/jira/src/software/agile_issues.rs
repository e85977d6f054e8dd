//! Calls of the group "Issue": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::common::Issue;
use crate::software::common::{IssueRankRequest, PartialSuccess};

mod models;

pub use self::models::*;

/// Calls of the group "Issue".
#[derive(Debug, Clone, Copy)]
pub struct AgileIssues<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue".
    pub fn agile_issues(&self) -> AgileIssues<'_> {
        AgileIssues(self)
    }
}

impl AgileIssues<'_> {
    /// Rank issues: `PUT /rest/agile/1.0/issue/rank`.
    ///
    /// Granular scopes: `write:issue:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-issue/#api-rest-agile-1-0-issue-rank-put)
    pub fn rank(&self, body: &IssueRankRequest) -> Call<Option<PartialSuccess>> {
        self.0
            .call(Method::PUT, "/rest/agile/1.0/issue/rank", &[])
            .json(body)
    }

    /// Get issue: `GET /rest/agile/1.0/issue/{issueIdOrKey}`.
    ///
    /// Granular scopes: `read:issue:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-issue/#api-rest-agile-1-0-issue-issueidorkey-get)
    pub fn get(&self, issue_id_or_key: impl Display) -> GetIssueCall {
        GetIssueCall(self.0.call(
            Method::GET,
            "/rest/agile/1.0/issue/{issueIdOrKey}",
            &[&issue_id_or_key],
        ))
    }

    /// Get issue estimation for board: `GET /rest/agile/1.0/issue/{issueIdOrKey}/estimation`.
    ///
    /// Granular scopes: `read:issue:jira-software`, `read:issue-details:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-issue/#api-rest-agile-1-0-issue-issueidorkey-estimation-get)
    pub fn estimation_for_board(
        &self,
        issue_id_or_key: impl Display,
    ) -> GetIssueEstimationForBoard {
        GetIssueEstimationForBoard(self.0.call(
            Method::GET,
            "/rest/agile/1.0/issue/{issueIdOrKey}/estimation",
            &[&issue_id_or_key],
        ))
    }

    /// Estimate issue for board: `PUT /rest/agile/1.0/issue/{issueIdOrKey}/estimation`.
    ///
    /// Granular scopes: `write:issue:jira-software`, `read:issue-details:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-issue/#api-rest-agile-1-0-issue-issueidorkey-estimation-put)
    pub fn estimate_for_board(
        &self,
        issue_id_or_key: impl Display,
        body: &FieldEdit,
    ) -> EstimateIssueForBoard {
        EstimateIssueForBoard(
            self.0
                .call(
                    Method::PUT,
                    "/rest/agile/1.0/issue/{issueIdOrKey}/estimation",
                    &[&issue_id_or_key],
                )
                .json(body),
        )
    }
}

/// The call `GET /rest/agile/1.0/issue/{issueIdOrKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssueCall(Call<Issue>);

impl GetIssueCall {
    /// Sets `fields`.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("fields", fields))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `updateHistory`.
    pub fn update_history(self, update_history: bool) -> Self {
        Self(self.0.query("updateHistory", &update_history))
    }
}

impl Deref for GetIssueCall {
    type Target = Call<Issue>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/agile/1.0/issue/{issueIdOrKey}/estimation` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssueEstimationForBoard(Call<IssueEstimation>);

impl GetIssueEstimationForBoard {
    /// Sets `boardId`.
    pub fn board_id(self, board_id: i64) -> Self {
        Self(self.0.query("boardId", &board_id))
    }
}

impl Deref for GetIssueEstimationForBoard {
    type Target = Call<IssueEstimation>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /rest/agile/1.0/issue/{issueIdOrKey}/estimation` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct EstimateIssueForBoard(Call<IssueEstimation>);

impl EstimateIssueForBoard {
    /// Sets `boardId`.
    pub fn board_id(self, board_id: i64) -> Self {
        Self(self.0.query("boardId", &board_id))
    }
}

impl Deref for EstimateIssueForBoard {
    type Target = Call<IssueEstimation>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
