//! Calls of the group "Issue links": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Issue links".
#[derive(Debug, Clone, Copy)]
pub struct IssueLinks<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue links".
    pub fn issue_links(&self) -> IssueLinks<'_> {
        IssueLinks(self)
    }
}

impl IssueLinks<'_> {
    /// Link issues: `POST /rest/api/3/issueLink`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:comment:jira`, `write:issue:jira`,
    /// `write:issue-link:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/#api-rest-api-3-issuelink-post)
    pub fn link_issues(&self, body: &LinkIssueRequest) -> Call<()> {
        self.0
            .call(Method::POST, "/rest/api/3/issueLink", &[])
            .json(body)
    }

    /// Delete issue link: `DELETE /rest/api/3/issueLink/{linkId}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:issue-link:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/#api-rest-api-3-issuelink-linkid-delete)
    pub fn delete(&self, link_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/issueLink/{linkId}",
            &[&link_id],
        )
    }

    /// Get issue link: `GET /rest/api/3/issueLink/{linkId}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field:jira`, `read:issue-link-type:jira`,
    /// `read:issue:jira`, `read:issue-type:jira`, `read:priority:jira`, `read:status:jira`,
    /// `read:avatar:jira`, `read:issue.time-tracking:jira`, `read:project-category:jira`,
    /// `read:project:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/#api-rest-api-3-issuelink-linkid-get)
    pub fn get(&self, link_id: impl Display) -> Call<IssueLink> {
        self.0
            .call(Method::GET, "/rest/api/3/issueLink/{linkId}", &[&link_id])
    }
}
