//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::worklogs::{
    BulkWorklogKeyRequest, BulkWorklogKeyResponse, ChangedWorklog, Worklog, WorklogIdsRequest,
    Worklogs,
};

impl Worklogs<'_> {
    /// Get ids of worklogs deleted since: `GET /rest/api/3/worklog/deleted`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-worklog:jira`, `read:issue-worklog.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-worklog-deleted-get)
    pub fn ids_of_deleted_since(&self) -> GetIdsOfWorklogsDeletedSince {
        GetIdsOfWorklogsDeletedSince(self.0.call(Method::GET, "/rest/api/3/worklog/deleted", &[]))
    }

    /// Get worklogs for ids: `POST /rest/api/3/worklog/list`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:comment:jira`, `read:group:jira`,
    /// `read:issue-worklog:jira`, `read:issue-worklog.property:jira`, `read:project-role:jira`,
    /// `read:user:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-worklog-list-post)
    pub fn by_ids(&self, body: &WorklogIdsRequest) -> GetWorklogsForIds {
        GetWorklogsForIds(
            self.0
                .call(Method::POST, "/rest/api/3/worklog/list", &[])
                .json(body),
        )
    }

    /// Get ids of worklogs modified since: `GET /rest/api/3/worklog/updated`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-worklog:jira`, `read:issue-worklog.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/#api-rest-api-3-worklog-updated-get)
    pub fn ids_of_modified_since(&self) -> GetIdsOfWorklogsModifiedSince {
        GetIdsOfWorklogsModifiedSince(self.0.call(Method::GET, "/rest/api/3/worklog/updated", &[]))
    }

    /// Get worklogs by issue id and worklog id: `POST /rest/internal/api/latest/worklog/bulk`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-other/#api-rest-internal-api-latest-worklog-bulk-post)
    pub fn by_issue_and_worklog(
        &self,
        body: &BulkWorklogKeyRequest,
    ) -> Call<BulkWorklogKeyResponse> {
        self.0
            .call(Method::POST, "/rest/internal/api/latest/worklog/bulk", &[])
            .json(body)
    }
}

/// The call `GET /rest/api/3/worklog/deleted` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIdsOfWorklogsDeletedSince(Call<Page<ChangedWorklog>>);

impl GetIdsOfWorklogsDeletedSince {
    /// Sets `since`; `0` by default.
    pub fn since(self, since: i64) -> Self {
        Self(self.0.query("since", &since))
    }
}

impl Deref for GetIdsOfWorklogsDeletedSince {
    type Target = Call<Page<ChangedWorklog>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/worklog/list` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWorklogsForIds(Call<Vec<Worklog>>);

impl GetWorklogsForIds {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetWorklogsForIds {
    type Target = Call<Vec<Worklog>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/worklog/updated` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIdsOfWorklogsModifiedSince(Call<Page<ChangedWorklog>>);

impl GetIdsOfWorklogsModifiedSince {
    /// Sets `since`; `0` by default.
    pub fn since(self, since: i64) -> Self {
        Self(self.0.query("since", &since))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetIdsOfWorklogsModifiedSince {
    type Target = Call<Page<ChangedWorklog>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
