//! Calls of the group "Issue watchers": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Issue watchers".
#[derive(Debug, Clone, Copy)]
pub struct WatchersCalls<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue watchers".
    pub fn watchers(&self) -> WatchersCalls<'_> {
        WatchersCalls(self)
    }
}

impl WatchersCalls<'_> {
    /// Get is watching issue bulk: `POST /rest/api/3/issue/watching`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue.watcher:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-watchers/#api-rest-api-3-issue-watching-post)
    pub fn is_watching_bulk(&self, body: &IssueList) -> Call<BulkIssueIsWatching> {
        self.0
            .call(Method::POST, "/rest/api/3/issue/watching", &[])
            .json(body)
    }

    /// Remove watcher: `DELETE /rest/api/3/issue/{issueIdOrKey}/watchers`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue.watcher:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-watchers/#api-rest-api-3-issue-issueidorkey-watchers-delete)
    pub fn remove(&self, issue_id_or_key: impl Display) -> RemoveWatcher {
        RemoveWatcher(self.0.call(
            Method::DELETE,
            "/rest/api/3/issue/{issueIdOrKey}/watchers",
            &[&issue_id_or_key],
        ))
    }

    /// Get issue watchers: `GET /rest/api/3/issue/{issueIdOrKey}/watchers`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue.watcher:jira`, `read:user:jira`,
    /// `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-watchers/#api-rest-api-3-issue-issueidorkey-watchers-get)
    pub fn get(&self, issue_id_or_key: impl Display) -> Call<Watchers> {
        self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/watchers",
            &[&issue_id_or_key],
        )
    }

    /// Add watcher: `POST /rest/api/3/issue/{issueIdOrKey}/watchers`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue.watcher:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-watchers/#api-rest-api-3-issue-issueidorkey-watchers-post)
    pub fn add(&self, issue_id_or_key: impl Display, body: impl Into<String>) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/issue/{issueIdOrKey}/watchers",
                &[&issue_id_or_key],
            )
            .json(&body.into())
    }
}

/// The call `DELETE /rest/api/3/issue/{issueIdOrKey}/watchers` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveWatcher(Call<()>);

impl RemoveWatcher {
    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }
}

impl Deref for RemoveWatcher {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
