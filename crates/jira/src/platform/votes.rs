//! Calls of the group "Issue votes": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Issue votes".
#[derive(Debug, Clone, Copy)]
pub struct VotesCalls<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue votes".
    pub fn votes(&self) -> VotesCalls<'_> {
        VotesCalls(self)
    }
}

impl VotesCalls<'_> {
    /// Remove vote: `DELETE /rest/api/3/issue/{issueIdOrKey}/votes`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue.vote:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-votes/#api-rest-api-3-issue-issueidorkey-votes-delete)
    pub fn remove(&self, issue_id_or_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/issue/{issueIdOrKey}/votes",
            &[&issue_id_or_key],
        )
    }

    /// Get votes: `GET /rest/api/3/issue/{issueIdOrKey}/votes`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue.vote:jira`, `read:user:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-votes/#api-rest-api-3-issue-issueidorkey-votes-get)
    pub fn get(&self, issue_id_or_key: impl Display) -> Call<Votes> {
        self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/votes",
            &[&issue_id_or_key],
        )
    }

    /// Add vote: `POST /rest/api/3/issue/{issueIdOrKey}/votes`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue.vote:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-votes/#api-rest-api-3-issue-issueidorkey-votes-post)
    pub fn add(&self, issue_id_or_key: impl Display) -> Call<()> {
        self.0.call(
            Method::POST,
            "/rest/api/3/issue/{issueIdOrKey}/votes",
            &[&issue_id_or_key],
        )
    }
}
