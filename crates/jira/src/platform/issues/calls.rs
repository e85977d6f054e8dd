//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use serde_json::Value;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::common::{Changelog, IssueUpdateMetadata, PageOfChangelogs};
use crate::platform::common::User;
use crate::platform::issues::{
    ArchivedIssuesFilterRequest, ExportArchivedIssuesTaskProgressResponse, IssueChangelogIds,
    IssueUpdateDetails, Issues, Notification, Transitions,
};

impl Issues<'_> {
    /// Edit issue: `PUT /rest/api/3/issue/{issueIdOrKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-put)
    pub fn edit(&self, issue_id_or_key: impl Display, body: &IssueUpdateDetails) -> EditIssue {
        EditIssue(
            self.0
                .call(
                    Method::PUT,
                    "/rest/api/3/issue/{issueIdOrKey}",
                    &[&issue_id_or_key],
                )
                .json(body),
        )
    }

    /// Assign issue: `PUT /rest/api/3/issue/{issueIdOrKey}/assignee`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-assignee-put)
    pub fn assign(&self, issue_id_or_key: impl Display, body: &User) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issue/{issueIdOrKey}/assignee",
                &[&issue_id_or_key],
            )
            .json(body)
    }

    /// Get change logs: `GET /rest/api/3/issue/{issueIdOrKey}/changelog`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-meta:jira`, `read:avatar:jira`,
    /// `read:issue.changelog:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-changelog-get)
    pub fn change_logs(&self, issue_id_or_key: impl Display) -> GetChangeLogs {
        GetChangeLogs(self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/changelog",
            &[&issue_id_or_key],
        ))
    }

    /// Get change logs by ids: `POST /rest/api/3/issue/{issueIdOrKey}/changelog/list`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-meta:jira`, `read:avatar:jira`,
    /// `read:issue.changelog:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-changelog-list-post)
    pub fn change_logs_by_ids(
        &self,
        issue_id_or_key: impl Display,
        body: &IssueChangelogIds,
    ) -> Call<PageOfChangelogs> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/issue/{issueIdOrKey}/changelog/list",
                &[&issue_id_or_key],
            )
            .json(body)
    }

    /// Get edit issue meta: `GET /rest/api/3/issue/{issueIdOrKey}/editmeta`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-meta:jira`, `read:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-editmeta-get)
    pub fn edit_meta(&self, issue_id_or_key: impl Display) -> GetEditIssueMeta {
        GetEditIssueMeta(self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/editmeta",
            &[&issue_id_or_key],
        ))
    }

    /// Notify: `POST /rest/api/3/issue/{issueIdOrKey}/notify`.
    ///
    /// Scopes: `write:jira-work`; or granular: `send:notification:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-notify-post)
    pub fn notify(&self, issue_id_or_key: impl Display, body: &Notification) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/issue/{issueIdOrKey}/notify",
                &[&issue_id_or_key],
            )
            .json(body)
    }

    /// Get transitions: `GET /rest/api/3/issue/{issueIdOrKey}/transitions`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue.transition:jira`, `read:status:jira`,
    /// `read:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-get)
    pub fn transitions(&self, issue_id_or_key: impl Display) -> GetTransitions {
        GetTransitions(self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/transitions",
            &[&issue_id_or_key],
        ))
    }

    /// Do transition: `POST /rest/api/3/issue/{issueIdOrKey}/transitions`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`, `write:issue.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post)
    pub fn transition(&self, issue_id_or_key: impl Display, body: &IssueUpdateDetails) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/issue/{issueIdOrKey}/transitions",
                &[&issue_id_or_key],
            )
            .json(body)
    }

    /// Export archived issues: `PUT /rest/api/3/issues/archive/export`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issues-archive-export-put)
    pub fn export_archived(
        &self,
        body: &ArchivedIssuesFilterRequest,
    ) -> Call<ExportArchivedIssuesTaskProgressResponse> {
        self.0
            .call(Method::PUT, "/rest/api/3/issues/archive/export", &[])
            .json(body)
    }
}

/// The call `PUT /rest/api/3/issue/{issueIdOrKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct EditIssue(Call<Value>);

impl EditIssue {
    /// Sets `notifyUsers`; `true` by default.
    pub fn notify_users(self, notify_users: bool) -> Self {
        Self(self.0.query("notifyUsers", &notify_users))
    }

    /// Sets `overrideScreenSecurity`; `false` by default.
    pub fn override_screen_security(self, override_screen_security: bool) -> Self {
        Self(
            self.0
                .query("overrideScreenSecurity", &override_screen_security),
        )
    }

    /// Sets `overrideEditableFlag`; `false` by default.
    pub fn override_editable_flag(self, override_editable_flag: bool) -> Self {
        Self(
            self.0
                .query("overrideEditableFlag", &override_editable_flag),
        )
    }

    /// Sets `returnIssue`; `false` by default.
    pub fn return_issue(self, return_issue: bool) -> Self {
        Self(self.0.query("returnIssue", &return_issue))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for EditIssue {
    type Target = Call<Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issue/{issueIdOrKey}/changelog` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetChangeLogs(Call<Page<Changelog>>);

impl GetChangeLogs {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `100` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetChangeLogs {
    type Target = Call<Page<Changelog>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issue/{issueIdOrKey}/editmeta` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetEditIssueMeta(Call<IssueUpdateMetadata>);

impl GetEditIssueMeta {
    /// Sets `overrideScreenSecurity`; `false` by default.
    pub fn override_screen_security(self, override_screen_security: bool) -> Self {
        Self(
            self.0
                .query("overrideScreenSecurity", &override_screen_security),
        )
    }

    /// Sets `overrideEditableFlag`; `false` by default.
    pub fn override_editable_flag(self, override_editable_flag: bool) -> Self {
        Self(
            self.0
                .query("overrideEditableFlag", &override_editable_flag),
        )
    }
}

impl Deref for GetEditIssueMeta {
    type Target = Call<IssueUpdateMetadata>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issue/{issueIdOrKey}/transitions` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetTransitions(Call<Transitions>);

impl GetTransitions {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `transitionId`.
    pub fn transition_id(self, transition_id: impl Display) -> Self {
        Self(self.0.query("transitionId", &transition_id))
    }

    /// Sets `skipRemoteOnlyCondition`; `false` by default.
    pub fn skip_remote_only_condition(self, skip_remote_only_condition: bool) -> Self {
        Self(
            self.0
                .query("skipRemoteOnlyCondition", &skip_remote_only_condition),
        )
    }

    /// Sets `includeUnavailableTransitions`; `false` by default.
    pub fn include_unavailable_transitions(self, include_unavailable_transitions: bool) -> Self {
        Self(self.0.query(
            "includeUnavailableTransitions",
            &include_unavailable_transitions,
        ))
    }

    /// Sets `sortByOpsBarAndStatus`; `false` by default.
    pub fn sort_by_ops_bar_and_status(self, sort_by_ops_bar_and_status: bool) -> Self {
        Self(
            self.0
                .query("sortByOpsBarAndStatus", &sort_by_ops_bar_and_status),
        )
    }
}

impl Deref for GetTransitions {
    type Target = Call<Transitions>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
