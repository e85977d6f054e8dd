//! Calls of the group "Issue bulk operations": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;
mod models2;
mod models3;
mod models4;
mod models5;
mod models6;
mod models7;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;
pub use self::models4::*;
pub use self::models5::*;
pub use self::models6::*;
pub use self::models7::*;

/// Calls of the group "Issue bulk operations".
#[derive(Debug, Clone, Copy)]
pub struct BulkOperations<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue bulk operations".
    pub fn bulk_operations(&self) -> BulkOperations<'_> {
        BulkOperations(self)
    }
}

impl BulkOperations<'_> {
    /// Submit bulk delete: `POST /rest/api/3/bulk/issues/delete`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`, `read:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-delete-post)
    pub fn submit_delete(&self, body: &IssueBulkDeletePayload) -> Call<SubmittedBulkOperation> {
        self.0
            .call(Method::POST, "/rest/api/3/bulk/issues/delete", &[])
            .json(body)
    }

    /// Get bulk editable fields: `GET /rest/api/3/bulk/issues/fields`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-fields-get)
    pub fn editable_fields(&self, issue_ids_or_keys: impl Display) -> GetBulkEditableFields {
        GetBulkEditableFields(
            self.0
                .call(Method::GET, "/rest/api/3/bulk/issues/fields", &[])
                .query("issueIdsOrKeys", &issue_ids_or_keys),
        )
    }

    /// Submit bulk edit: `POST /rest/api/3/bulk/issues/fields`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`, `read:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-fields-post)
    pub fn submit_edit(&self, body: &IssueBulkEditPayload) -> Call<SubmittedBulkOperation> {
        self.0
            .call(Method::POST, "/rest/api/3/bulk/issues/fields", &[])
            .json(body)
    }

    /// Submit bulk move: `POST /rest/api/3/bulk/issues/move`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`, `read:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-move-post)
    pub fn submit_move(&self, body: &IssueBulkMovePayload) -> Call<SubmittedBulkOperation> {
        self.0
            .call(Method::POST, "/rest/api/3/bulk/issues/move", &[])
            .json(body)
    }

    /// Get available transitions: `GET /rest/api/3/bulk/issues/transition`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-transition-get)
    pub fn available_transitions(
        &self,
        issue_ids_or_keys: impl Display,
    ) -> GetAvailableTransitions {
        GetAvailableTransitions(
            self.0
                .call(Method::GET, "/rest/api/3/bulk/issues/transition", &[])
                .query("issueIdsOrKeys", &issue_ids_or_keys),
        )
    }

    /// Submit bulk transition: `POST /rest/api/3/bulk/issues/transition`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`, `read:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-transition-post)
    pub fn submit_transition(
        &self,
        body: &IssueBulkTransitionPayload,
    ) -> Call<SubmittedBulkOperation> {
        self.0
            .call(Method::POST, "/rest/api/3/bulk/issues/transition", &[])
            .json(body)
    }

    /// Submit bulk unwatch: `POST /rest/api/3/bulk/issues/unwatch`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`, `read:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-unwatch-post)
    pub fn submit_unwatch(
        &self,
        body: &IssueBulkWatchOrUnwatchPayload,
    ) -> Call<SubmittedBulkOperation> {
        self.0
            .call(Method::POST, "/rest/api/3/bulk/issues/unwatch", &[])
            .json(body)
    }

    /// Submit bulk watch: `POST /rest/api/3/bulk/issues/watch`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`, `read:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-issues-watch-post)
    pub fn submit_watch(
        &self,
        body: &IssueBulkWatchOrUnwatchPayload,
    ) -> Call<SubmittedBulkOperation> {
        self.0
            .call(Method::POST, "/rest/api/3/bulk/issues/watch", &[])
            .json(body)
    }

    /// Get bulk operation progress: `GET /rest/api/3/bulk/queue/{taskId}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/#api-rest-api-3-bulk-queue-taskid-get)
    pub fn progress(&self, task_id: impl Display) -> Call<BulkOperationProgress> {
        self.0
            .call(Method::GET, "/rest/api/3/bulk/queue/{taskId}", &[&task_id])
    }
}

/// The call `GET /rest/api/3/bulk/issues/fields` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBulkEditableFields(Call<Page<IssueBulkEditField>>);

impl GetBulkEditableFields {
    /// Sets `searchText`.
    pub fn search_text(self, search_text: impl Display) -> Self {
        Self(self.0.query("searchText", &search_text))
    }

    /// Sets `endingBefore`.
    pub fn ending_before(self, ending_before: impl Display) -> Self {
        Self(self.0.query("endingBefore", &ending_before))
    }

    /// Sets `startingAfter`.
    pub fn starting_after(self, starting_after: impl Display) -> Self {
        Self(self.0.query("startingAfter", &starting_after))
    }
}

impl Deref for GetBulkEditableFields {
    type Target = Call<Page<IssueBulkEditField>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/bulk/issues/transition` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAvailableTransitions(Call<Page<IssueBulkTransitionForWorkflow>>);

impl GetAvailableTransitions {
    /// Sets `endingBefore`.
    pub fn ending_before(self, ending_before: impl Display) -> Self {
        Self(self.0.query("endingBefore", &ending_before))
    }

    /// Sets `startingAfter`.
    pub fn starting_after(self, starting_after: impl Display) -> Self {
        Self(self.0.query("startingAfter", &starting_after))
    }
}

impl Deref for GetAvailableTransitions {
    type Target = Call<Page<IssueBulkTransitionForWorkflow>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
