//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::workflows::{
    JiraWorkflow, WorkflowUpdateRequest, WorkflowUpdateResponse, WorkflowUpdateValidateRequest,
    WorkflowValidationErrorList, Workflows,
};

impl Workflows<'_> {
    /// Search workflows: `GET /rest/api/3/workflows/search`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-search-get)
    pub fn search(&self) -> SearchWorkflows {
        SearchWorkflows(
            self.0
                .call(Method::GET, "/rest/api/3/workflows/search", &[]),
        )
    }

    /// Update workflows: `POST /rest/api/3/workflows/update`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-update-post)
    pub fn update(&self, body: &WorkflowUpdateRequest) -> Call<WorkflowUpdateResponse> {
        self.0
            .call(Method::POST, "/rest/api/3/workflows/update", &[])
            .json(body)
    }

    /// Validate update workflows: `POST /rest/api/3/workflows/update/validation`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-update-validation-post)
    pub fn validate_update(
        &self,
        body: &WorkflowUpdateValidateRequest,
    ) -> Call<WorkflowValidationErrorList> {
        self.0
            .call(Method::POST, "/rest/api/3/workflows/update/validation", &[])
            .json(body)
    }
}

/// The call `GET /rest/api/3/workflows/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchWorkflows(Call<Page<JiraWorkflow>>);

impl SearchWorkflows {
    /// Sets `startAt`.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `queryString`.
    pub fn query_string(self, query_string: impl Display) -> Self {
        Self(self.0.query("queryString", &query_string))
    }

    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Display) -> Self {
        Self(self.0.query("orderBy", &order_by))
    }

    /// Sets `scope`.
    pub fn scope(self, scope: impl Display) -> Self {
        Self(self.0.query("scope", &scope))
    }

    /// Sets `isActive`.
    pub fn is_active(self, is_active: bool) -> Self {
        Self(self.0.query("isActive", &is_active))
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: i64) -> Self {
        Self(self.0.query("projectId", &project_id))
    }
}

impl Deref for SearchWorkflows {
    type Target = Call<Page<JiraWorkflow>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
