//! Calls of the group "Issue remote links": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Issue remote links".
#[derive(Debug, Clone, Copy)]
pub struct IssueRemoteLinks<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue remote links".
    pub fn issue_remote_links(&self) -> IssueRemoteLinks<'_> {
        IssueRemoteLinks(self)
    }
}

impl IssueRemoteLinks<'_> {
    /// Delete remote issue link by global id: `DELETE /rest/api/3/issue/{issueIdOrKey}/remotelink`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:issue.remote-link:jira`, `write:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-remote-links/#api-rest-api-3-issue-issueidorkey-remotelink-delete)
    pub fn delete_by_global_id(
        &self,
        issue_id_or_key: impl Display,
        global_id: impl Display,
    ) -> Call<()> {
        self.0
            .call(
                Method::DELETE,
                "/rest/api/3/issue/{issueIdOrKey}/remotelink",
                &[&issue_id_or_key],
            )
            .query("globalId", &global_id)
    }

    /// Get remote issue links: `GET /rest/api/3/issue/{issueIdOrKey}/remotelink`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue.remote-link:jira`, `read:status:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-remote-links/#api-rest-api-3-issue-issueidorkey-remotelink-get)
    pub fn get(&self, issue_id_or_key: impl Display) -> GetRemoteIssueLinks {
        GetRemoteIssueLinks(self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/remotelink",
            &[&issue_id_or_key],
        ))
    }

    /// Create or update remote issue link: `POST /rest/api/3/issue/{issueIdOrKey}/remotelink`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`, `write:issue.remote-link:jira`,
    /// `read:issue.remote-link:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-remote-links/#api-rest-api-3-issue-issueidorkey-remotelink-post)
    pub fn create_or_update(
        &self,
        issue_id_or_key: impl Display,
        body: &RemoteIssueLinkRequest,
    ) -> Call<RemoteIssueLinkIdentifies> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/issue/{issueIdOrKey}/remotelink",
                &[&issue_id_or_key],
            )
            .json(body)
    }

    /// Delete remote issue link by id: `DELETE /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:issue.remote-link:jira`, `write:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-remote-links/#api-rest-api-3-issue-issueidorkey-remotelink-linkid-delete)
    pub fn delete(&self, issue_id_or_key: impl Display, link_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}",
            &[&issue_id_or_key, &link_id],
        )
    }

    /// Get remote issue link by id: `GET /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue.remote-link:jira`, `read:status:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-remote-links/#api-rest-api-3-issue-issueidorkey-remotelink-linkid-get)
    pub fn get_remote_issue_link_by_id(
        &self,
        issue_id_or_key: impl Display,
        link_id: impl Display,
    ) -> Call<RemoteIssueLink> {
        self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}",
            &[&issue_id_or_key, &link_id],
        )
    }

    /// Update remote issue link: `PUT /rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`, `write:issue.remote-link:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-remote-links/#api-rest-api-3-issue-issueidorkey-remotelink-linkid-put)
    pub fn update(
        &self,
        issue_id_or_key: impl Display,
        link_id: impl Display,
        body: &RemoteIssueLinkRequest,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issue/{issueIdOrKey}/remotelink/{linkId}",
                &[&issue_id_or_key, &link_id],
            )
            .json(body)
    }
}

/// The call `GET /rest/api/3/issue/{issueIdOrKey}/remotelink` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRemoteIssueLinks(Call<Value>);

impl GetRemoteIssueLinks {
    /// Sets `globalId`.
    pub fn global_id(self, global_id: impl Display) -> Self {
        Self(self.0.query("globalId", &global_id))
    }
}

impl Deref for GetRemoteIssueLinks {
    type Target = Call<Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
