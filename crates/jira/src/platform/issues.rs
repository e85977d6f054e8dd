//! Calls of the group "Issues": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::common::Issue;

mod calls;

pub use self::calls::*;

mod models;
mod models2;
mod models3;
mod models4;
mod models5;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;
pub use self::models4::*;
pub use self::models5::*;

/// Calls of the group "Issues".
#[derive(Debug, Clone, Copy)]
pub struct Issues<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issues".
    pub fn issues(&self) -> Issues<'_> {
        Issues(self)
    }
}

impl Issues<'_> {
    /// Get bulk changelogs: `POST /rest/api/3/changelog/bulkfetch`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-meta:jira`, `read:avatar:jira`,
    /// `read:issue.changelog:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-changelog-bulkfetch-post)
    pub fn bulk_changelogs(&self, body: &BulkChangelogRequest) -> Call<Page<IssueChangeLog>> {
        self.0
            .call(Method::POST, "/rest/api/3/changelog/bulkfetch", &[])
            .json(body)
    }

    /// Get events: `GET /rest/api/3/events`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue-event:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-events-get)
    pub fn events(&self) -> Call<Vec<IssueEvent>> {
        self.0.call(Method::GET, "/rest/api/3/events", &[])
    }

    /// Create issue: `POST /rest/api/3/issue`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`, `write:comment:jira`,
    /// `write:comment.property:jira`, `write:attachment:jira`, `read:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post)
    pub fn create(&self, body: &IssueUpdateDetails) -> CreateIssue {
        CreateIssue(
            self.0
                .call(Method::POST, "/rest/api/3/issue", &[])
                .json(body),
        )
    }

    /// Archive issues async: `POST /rest/api/3/issue/archive`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-archive-post)
    pub fn archive_async(&self, body: &ArchiveIssueAsyncRequest) -> Call<String> {
        self.0
            .call(Method::POST, "/rest/api/3/issue/archive", &[])
            .json(body)
    }

    /// Archive issues: `PUT /rest/api/3/issue/archive`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-archive-put)
    pub fn archive(&self, body: &IssueArchivalSyncRequest) -> Call<IssueArchivalSyncResponse> {
        self.0
            .call(Method::PUT, "/rest/api/3/issue/archive", &[])
            .json(body)
    }

    /// Create issues: `POST /rest/api/3/issue/bulk`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`, `write:comment:jira`,
    /// `write:comment.property:jira`, `write:attachment:jira`, `read:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulk-post)
    pub fn create_bulk(&self, body: &IssuesUpdate) -> Call<CreatedIssues> {
        self.0
            .call(Method::POST, "/rest/api/3/issue/bulk", &[])
            .json(body)
    }

    /// Bulk fetch issues: `POST /rest/api/3/issue/bulkfetch`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-meta:jira`, `read:issue-security-level:jira`,
    /// `read:issue.vote:jira`, `read:issue.changelog:jira`, `read:avatar:jira`, `read:issue:jira`,
    /// `read:status:jira`, `read:user:jira`, `read:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post)
    pub fn bulk_fetch(&self, body: &BulkFetchIssueRequest) -> Call<BulkIssueResults> {
        self.0
            .call(Method::POST, "/rest/api/3/issue/bulkfetch", &[])
            .json(body)
    }

    /// Get create issue meta: `GET /rest/api/3/issue/createmeta`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-meta:jira`, `read:avatar:jira`,
    /// `read:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn create_meta(&self) -> GetCreateIssueMeta {
        GetCreateIssueMeta(
            self.0
                .call(Method::GET, "/rest/api/3/issue/createmeta", &[]),
        )
    }

    /// Get create issue meta issue types: `GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-meta:jira`, `read:avatar:jira`,
    /// `read:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-projectidorkey-issuetypes-get)
    pub fn create_meta_types(
        &self,
        project_id_or_key: impl Display,
    ) -> GetCreateIssueMetaIssueTypes {
        GetCreateIssueMetaIssueTypes(self.0.call(
            Method::GET,
            "/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes",
            &[&project_id_or_key],
        ))
    }

    /// Get create issue meta issue type id: `GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-meta:jira`, `read:avatar:jira`,
    /// `read:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-projectidorkey-issuetypes-issuetypeid-get)
    pub fn create_meta_type_id(
        &self,
        project_id_or_key: impl Display,
        issue_type_id: impl Display,
    ) -> GetCreateIssueMetaIssueTypeId {
        GetCreateIssueMetaIssueTypeId(self.0.call(
            Method::GET,
            "/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}",
            &[&project_id_or_key, &issue_type_id],
        ))
    }

    /// Get issue limit report: `GET /rest/api/3/issue/limit/report`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project:jira`, `read:issue:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-limit-report-get)
    pub fn limit_report(&self) -> GetIssueLimitReport {
        GetIssueLimitReport(
            self.0
                .call(Method::GET, "/rest/api/3/issue/limit/report", &[]),
        )
    }

    /// Unarchive issues: `PUT /rest/api/3/issue/unarchive`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-unarchive-put)
    pub fn unarchive(&self, body: &IssueArchivalSyncRequest) -> Call<IssueArchivalSyncResponse> {
        self.0
            .call(Method::PUT, "/rest/api/3/issue/unarchive", &[])
            .json(body)
    }

    /// Delete issue: `DELETE /rest/api/3/issue/{issueIdOrKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-delete)
    pub fn delete(&self, issue_id_or_key: impl Display) -> DeleteIssue {
        DeleteIssue(self.0.call(
            Method::DELETE,
            "/rest/api/3/issue/{issueIdOrKey}",
            &[&issue_id_or_key],
        ))
    }

    /// Get issue: `GET /rest/api/3/issue/{issueIdOrKey}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-meta:jira`, `read:issue-security-level:jira`,
    /// `read:issue.vote:jira`, `read:issue.changelog:jira`, `read:avatar:jira`, `read:issue:jira`,
    /// `read:status:jira`, `read:user:jira`, `read:field-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-get)
    pub fn get(&self, issue_id_or_key: impl Display) -> GetIssue {
        GetIssue(self.0.call(
            Method::GET,
            "/rest/api/3/issue/{issueIdOrKey}",
            &[&issue_id_or_key],
        ))
    }
}

/// The call `POST /rest/api/3/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateIssue(Call<CreatedIssue>);

impl CreateIssue {
    /// Sets `updateHistory`; `false` by default.
    pub fn update_history(self, update_history: bool) -> Self {
        Self(self.0.query("updateHistory", &update_history))
    }
}

impl Deref for CreateIssue {
    type Target = Call<CreatedIssue>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issue/createmeta` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCreateIssueMeta(Call<IssueCreateMetadata>);

impl GetCreateIssueMeta {
    /// Sets `projectIds`.
    pub fn project_ids(self, project_ids: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("projectIds", project_ids))
    }

    /// Sets `projectKeys`.
    pub fn project_keys(self, project_keys: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("projectKeys", project_keys))
    }

    /// Sets `issuetypeIds`.
    pub fn issuetype_ids(self, issuetype_ids: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("issuetypeIds", issuetype_ids))
    }

    /// Sets `issuetypeNames`.
    pub fn issuetype_names(self, issuetype_names: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("issuetypeNames", issuetype_names))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetCreateIssueMeta {
    type Target = Call<IssueCreateMetadata>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCreateIssueMetaIssueTypes(Call<Page<IssueTypeIssueCreateMetadata>>);

impl GetCreateIssueMetaIssueTypes {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetCreateIssueMetaIssueTypes {
    type Target = Call<Page<IssueTypeIssueCreateMetadata>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCreateIssueMetaIssueTypeId(Call<Page<FieldCreateMetadata>>);

impl GetCreateIssueMetaIssueTypeId {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetCreateIssueMetaIssueTypeId {
    type Target = Call<Page<FieldCreateMetadata>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issue/limit/report` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssueLimitReport(Call<IssueLimitReportResponse>);

impl GetIssueLimitReport {
    /// Sets `isReturningKeys`; `false` by default.
    pub fn is_returning_keys(self, is_returning_keys: bool) -> Self {
        Self(self.0.query("isReturningKeys", &is_returning_keys))
    }
}

impl Deref for GetIssueLimitReport {
    type Target = Call<IssueLimitReportResponse>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/issue/{issueIdOrKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteIssue(Call<()>);

impl DeleteIssue {
    /// Sets `deleteSubtasks`; `false` by default.
    pub fn delete_subtasks(self, delete_subtasks: impl Into<Open<DeleteSubtasks>>) -> Self {
        Self(
            self.0
                .query_open::<DeleteSubtasks>("deleteSubtasks", delete_subtasks),
        )
    }
}

impl Deref for DeleteIssue {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issue/{issueIdOrKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssue(Call<Issue>);

impl GetIssue {
    /// Sets `fields`.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("fields", fields))
    }

    /// Sets `fieldsByKeys`; `false` by default.
    pub fn fields_by_keys(self, fields_by_keys: bool) -> Self {
        Self(self.0.query("fieldsByKeys", &fields_by_keys))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `properties`.
    pub fn properties(self, properties: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("properties", properties))
    }

    /// Sets `updateHistory`; `false` by default.
    pub fn update_history(self, update_history: bool) -> Self {
        Self(self.0.query("updateHistory", &update_history))
    }

    /// Sets `failFast`; `false` by default.
    pub fn fail_fast(self, fail_fast: bool) -> Self {
        Self(self.0.query("failFast", &fail_fast))
    }
}

impl Deref for GetIssue {
    type Target = Call<Issue>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
