//! Calls of the group "Issue worklogs": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

mod calls;

pub use self::calls::*;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Issue worklogs".
#[derive(Debug, Clone, Copy)]
pub struct Worklogs<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue worklogs".
    pub fn worklogs(&self) -> Worklogs<'_> {
        Worklogs(self)
    }
}

impl Worklogs<'_> {
    /// Bulk delete worklogs: `DELETE /rest/api/3/issue/{issueIdOrKey}/worklog`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:issue-worklog:jira`,
    /// `delete:issue-worklog.property:jira`, `write:issue.time-tracking:jira`, `read:group:jira`,
    /// `read:issue-worklog:jira`, `read:project-role:jira`, `read:user:jira`,
    /// `read:issue-worklog.property:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-delete)
    pub fn bulk_delete(
        &self,
        issue_id_or_key: impl Display,
        body: &WorklogIdsRequest,
    ) -> BulkDeleteWorklogs {
        BulkDeleteWorklogs(
            self.0
                .call(
                    Method::DELETE,
                    "/rest/api/3/issue/{issueIdOrKey}/worklog",
                    &[&issue_id_or_key],
                )
                .json(body),
        )
    }

    /// Get issue worklog: `GET /rest/api/3/issue/{issueIdOrKey}/worklog`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:group:jira`, `read:issue-worklog:jira`,
    /// `read:issue-worklog.property:jira`, `read:project-role:jira`, `read:user:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-get)
    pub fn list(&self, issue_id_or_key: impl Display) -> GetIssueWorklog {
        GetIssueWorklog(self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/worklog",
            &[&issue_id_or_key],
        ))
    }

    /// Add worklog: `POST /rest/api/3/issue/{issueIdOrKey}/worklog`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue-worklog:jira`,
    /// `write:issue-worklog.property:jira`, `read:avatar:jira`, `read:group:jira`,
    /// `read:issue-worklog:jira`, `read:project-role:jira`, `read:user:jira`,
    /// `read:issue-worklog.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-post)
    pub fn add(&self, issue_id_or_key: impl Display, body: &Worklog) -> AddWorklog {
        AddWorklog(
            self.0
                .call(
                    Method::POST,
                    "/rest/api/3/issue/{issueIdOrKey}/worklog",
                    &[&issue_id_or_key],
                )
                .json(body),
        )
    }

    /// Bulk move worklogs: `POST /rest/api/3/issue/{issueIdOrKey}/worklog/move`.
    ///
    /// Scopes: `write:jira-work`; or granular: `read:issue-worklog:jira`, `write:issue-worklog:jira`,
    /// `delete:issue-worklog:jira`, `read:issue-worklog.property:jira`, `write:issue-worklog.property:jira`,
    /// `delete:issue-worklog.property:jira`, `write:issue.time-tracking:jira`, `read:group:jira`,
    /// `read:project-role:jira`, `read:user:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-move-post)
    pub fn bulk_move(
        &self,
        issue_id_or_key: impl Display,
        body: &WorklogsMoveRequest,
    ) -> BulkMoveWorklogs {
        BulkMoveWorklogs(
            self.0
                .call(
                    Method::POST,
                    "/rest/api/3/issue/{issueIdOrKey}/worklog/move",
                    &[&issue_id_or_key],
                )
                .json(body),
        )
    }

    /// Delete worklog: `DELETE /rest/api/3/issue/{issueIdOrKey}/worklog/{id}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:issue-worklog:jira`,
    /// `delete:issue-worklog.property:jira`, `write:issue.time-tracking:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-id-delete)
    pub fn delete(&self, issue_id_or_key: impl Display, id: impl Display) -> DeleteWorklog {
        DeleteWorklog(self.0.call(
            Method::DELETE,
            "/rest/api/3/issue/{issueIdOrKey}/worklog/{id}",
            &[&issue_id_or_key, &id],
        ))
    }

    /// Get worklog: `GET /rest/api/3/issue/{issueIdOrKey}/worklog/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:comment:jira`, `read:group:jira`,
    /// `read:issue-worklog:jira`, `read:issue-worklog.property:jira`, `read:project-role:jira`,
    /// `read:user:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-id-get)
    pub fn get(&self, issue_id_or_key: impl Display, id: impl Display) -> GetWorklog {
        GetWorklog(self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}/worklog/{id}",
            &[&issue_id_or_key, &id],
        ))
    }

    /// Update worklog: `PUT /rest/api/3/issue/{issueIdOrKey}/worklog/{id}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `read:comment:jira`, `read:group:jira`,
    /// `read:issue-worklog:jira`, `read:issue-worklog.property:jira`, `read:project-role:jira`,
    /// `read:user:jira`, `write:comment:jira`, `write:issue-worklog:jira`,
    /// `write:issue-worklog.property:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-issue-issueidorkey-worklog-id-put)
    pub fn update(
        &self,
        issue_id_or_key: impl Display,
        id: impl Display,
        body: &Worklog,
    ) -> UpdateWorklog {
        UpdateWorklog(
            self.0
                .call(
                    Method::PUT,
                    "/rest/api/3/issue/{issueIdOrKey}/worklog/{id}",
                    &[&issue_id_or_key, &id],
                )
                .json(body),
        )
    }
}

/// The call `DELETE /rest/api/3/issue/{issueIdOrKey}/worklog` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BulkDeleteWorklogs(Call<()>);

impl BulkDeleteWorklogs {
    /// Sets `adjustEstimate`; `auto` by default.
    pub fn adjust_estimate(self, adjust_estimate: impl Into<Open<AdjustEstimate>>) -> Self {
        Self(
            self.0
                .query_open::<AdjustEstimate>("adjustEstimate", adjust_estimate),
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

impl Deref for BulkDeleteWorklogs {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issue/{issueIdOrKey}/worklog` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssueWorklog(Call<Page<Worklog>>);

impl GetIssueWorklog {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `5000` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `startedAfter`.
    pub fn started_after(self, started_after: i64) -> Self {
        Self(self.0.query("startedAfter", &started_after))
    }

    /// Sets `startedBefore`.
    pub fn started_before(self, started_before: i64) -> Self {
        Self(self.0.query("startedBefore", &started_before))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetIssueWorklog {
    type Target = Call<Page<Worklog>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/issue/{issueIdOrKey}/worklog` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AddWorklog(Call<Worklog>);

impl AddWorklog {
    /// Sets `notifyUsers`; `true` by default.
    pub fn notify_users(self, notify_users: bool) -> Self {
        Self(self.0.query("notifyUsers", &notify_users))
    }

    /// Sets `adjustEstimate`; `auto` by default.
    pub fn adjust_estimate(
        self,
        adjust_estimate: impl Into<Open<AddWorklogAdjustEstimate>>,
    ) -> Self {
        Self(
            self.0
                .query_open::<AddWorklogAdjustEstimate>("adjustEstimate", adjust_estimate),
        )
    }

    /// Sets `newEstimate`.
    pub fn new_estimate(self, new_estimate: impl Display) -> Self {
        Self(self.0.query("newEstimate", &new_estimate))
    }

    /// Sets `reduceBy`.
    pub fn reduce_by(self, reduce_by: impl Display) -> Self {
        Self(self.0.query("reduceBy", &reduce_by))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `overrideEditableFlag`; `false` by default.
    pub fn override_editable_flag(self, override_editable_flag: bool) -> Self {
        Self(
            self.0
                .query("overrideEditableFlag", &override_editable_flag),
        )
    }
}

impl Deref for AddWorklog {
    type Target = Call<Worklog>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/issue/{issueIdOrKey}/worklog/move` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BulkMoveWorklogs(Call<()>);

impl BulkMoveWorklogs {
    /// Sets `adjustEstimate`; `auto` by default.
    pub fn adjust_estimate(self, adjust_estimate: impl Into<Open<AdjustEstimate>>) -> Self {
        Self(
            self.0
                .query_open::<AdjustEstimate>("adjustEstimate", adjust_estimate),
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

impl Deref for BulkMoveWorklogs {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/issue/{issueIdOrKey}/worklog/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteWorklog(Call<()>);

impl DeleteWorklog {
    /// Sets `notifyUsers`; `true` by default.
    pub fn notify_users(self, notify_users: bool) -> Self {
        Self(self.0.query("notifyUsers", &notify_users))
    }

    /// Sets `adjustEstimate`; `auto` by default.
    pub fn adjust_estimate(
        self,
        adjust_estimate: impl Into<Open<DeleteWorklogAdjustEstimate>>,
    ) -> Self {
        Self(
            self.0
                .query_open::<DeleteWorklogAdjustEstimate>("adjustEstimate", adjust_estimate),
        )
    }

    /// Sets `newEstimate`.
    pub fn new_estimate(self, new_estimate: impl Display) -> Self {
        Self(self.0.query("newEstimate", &new_estimate))
    }

    /// Sets `increaseBy`.
    pub fn increase_by(self, increase_by: impl Display) -> Self {
        Self(self.0.query("increaseBy", &increase_by))
    }

    /// Sets `overrideEditableFlag`; `false` by default.
    pub fn override_editable_flag(self, override_editable_flag: bool) -> Self {
        Self(
            self.0
                .query("overrideEditableFlag", &override_editable_flag),
        )
    }
}

impl Deref for DeleteWorklog {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issue/{issueIdOrKey}/worklog/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWorklog(Call<Worklog>);

impl GetWorklog {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetWorklog {
    type Target = Call<Worklog>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /rest/api/3/issue/{issueIdOrKey}/worklog/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateWorklog(Call<Worklog>);

impl UpdateWorklog {
    /// Sets `notifyUsers`; `true` by default.
    pub fn notify_users(self, notify_users: bool) -> Self {
        Self(self.0.query("notifyUsers", &notify_users))
    }

    /// Sets `adjustEstimate`; `auto` by default.
    pub fn adjust_estimate(
        self,
        adjust_estimate: impl Into<Open<UpdateWorklogAdjustEstimate>>,
    ) -> Self {
        Self(
            self.0
                .query_open::<UpdateWorklogAdjustEstimate>("adjustEstimate", adjust_estimate),
        )
    }

    /// Sets `newEstimate`.
    pub fn new_estimate(self, new_estimate: impl Display) -> Self {
        Self(self.0.query("newEstimate", &new_estimate))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `overrideEditableFlag`; `false` by default.
    pub fn override_editable_flag(self, override_editable_flag: bool) -> Self {
        Self(
            self.0
                .query("overrideEditableFlag", &override_editable_flag),
        )
    }
}

impl Deref for UpdateWorklog {
    type Target = Call<Worklog>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
