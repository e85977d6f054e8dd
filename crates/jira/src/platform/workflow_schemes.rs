//! Calls of the group "Workflow schemes": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::{
    DefaultWorkflow, IssueTypeWorkflowMapping, TaskProgressBeanObject, WorkflowScheme,
};

mod calls;

pub use self::calls::*;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Workflow schemes".
#[derive(Debug, Clone, Copy)]
pub struct WorkflowSchemes<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Workflow schemes".
    pub fn workflow_schemes(&self) -> WorkflowSchemes<'_> {
        WorkflowSchemes(self)
    }
}

impl WorkflowSchemes<'_> {
    /// Get all workflow schemes: `GET /rest/api/3/workflowscheme`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`, `read:issue-type:jira`,
    /// `read:project-category:jira`, `read:project:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-get)
    pub fn list(&self) -> GetAllWorkflowSchemes {
        GetAllWorkflowSchemes(self.0.call(Method::GET, "/rest/api/3/workflowscheme", &[]))
    }

    /// Create workflow scheme: `POST /rest/api/3/workflowscheme`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow-scheme:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`, `read:issue-type:jira`,
    /// `read:project-category:jira`, `read:project:jira`, `read:user:jira`, `read:workflow-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-post)
    pub fn create(&self, body: &WorkflowScheme) -> Call<WorkflowScheme> {
        self.0
            .call(Method::POST, "/rest/api/3/workflowscheme", &[])
            .json(body)
    }

    /// Switch workflow scheme for project: `POST /rest/api/3/workflowscheme/project/switch`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow-scheme:jira`, `write:project:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-project-switch-post)
    pub fn switch_for_project(
        &self,
        body: &WorkflowSchemeProjectSwitch,
    ) -> Call<TaskProgressBeanObject> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/workflowscheme/project/switch",
                &[],
            )
            .json(body)
    }

    /// Read workflow schemes: `POST /rest/api/3/workflowscheme/read`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-read-post)
    pub fn read(&self, body: &WorkflowSchemeReadRequest) -> Call<Vec<WorkflowSchemeReadResponse>> {
        self.0
            .call(Method::POST, "/rest/api/3/workflowscheme/read", &[])
            .json(body)
    }

    /// Update schemes: `POST /rest/api/3/workflowscheme/update`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-update-post)
    pub fn update(
        &self,
        body: &WorkflowSchemeUpdateRequest,
    ) -> Call<Option<TaskProgressBeanObject>> {
        self.0
            .call(Method::POST, "/rest/api/3/workflowscheme/update", &[])
            .json(body)
    }

    /// Get required workflow scheme mappings: `POST /rest/api/3/workflowscheme/update/mappings`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-update-mappings-post)
    pub fn required_mappings(
        &self,
        body: &WorkflowSchemeUpdateRequiredMappingsRequest,
    ) -> Call<WorkflowSchemeUpdateRequiredMappingsResponse> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/workflowscheme/update/mappings",
                &[],
            )
            .json(body)
    }

    /// Delete workflow scheme: `DELETE /rest/api/3/workflowscheme/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:workflow-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-delete)
    pub fn delete(&self, id: impl Display) -> Call<()> {
        self.0
            .call(Method::DELETE, "/rest/api/3/workflowscheme/{id}", &[&id])
    }

    /// Get workflow scheme: `GET /rest/api/3/workflowscheme/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`, `read:issue-type:jira`,
    /// `read:project-category:jira`, `read:project:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-get)
    pub fn get_workflow_scheme(&self, id: impl Display) -> GetWorkflowScheme {
        GetWorkflowScheme(
            self.0
                .call(Method::GET, "/rest/api/3/workflowscheme/{id}", &[&id]),
        )
    }

    /// Update workflow scheme: `PUT /rest/api/3/workflowscheme/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`,
    /// `write:workflow-scheme:jira`, `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`,
    /// `read:issue-type:jira`, `read:project-category:jira`, `read:project:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-put)
    pub fn update_workflow_scheme(
        &self,
        id: impl Display,
        body: &WorkflowScheme,
    ) -> Call<WorkflowScheme> {
        self.0
            .call(Method::PUT, "/rest/api/3/workflowscheme/{id}", &[&id])
            .json(body)
    }

    /// Delete default workflow: `DELETE /rest/api/3/workflowscheme/{id}/default`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`,
    /// `write:workflow-scheme:jira`, `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`,
    /// `read:issue-type:jira`, `read:project-category:jira`, `read:project:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-default-delete)
    pub fn delete_default(&self, id: impl Display) -> DeleteDefaultWorkflow {
        DeleteDefaultWorkflow(self.0.call(
            Method::DELETE,
            "/rest/api/3/workflowscheme/{id}/default",
            &[&id],
        ))
    }

    /// Get default workflow: `GET /rest/api/3/workflowscheme/{id}/default`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`, `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-default-get)
    pub fn default(&self, id: impl Display) -> GetDefaultWorkflow {
        GetDefaultWorkflow(self.0.call(
            Method::GET,
            "/rest/api/3/workflowscheme/{id}/default",
            &[&id],
        ))
    }

    /// Update default workflow: `PUT /rest/api/3/workflowscheme/{id}/default`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`,
    /// `write:workflow-scheme:jira`, `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`,
    /// `read:issue-type:jira`, `read:project-category:jira`, `read:project:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-default-put)
    pub fn update_default(&self, id: impl Display, body: &DefaultWorkflow) -> Call<WorkflowScheme> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/workflowscheme/{id}/default",
                &[&id],
            )
            .json(body)
    }

    /// Delete workflow scheme issue type: `DELETE /rest/api/3/workflowscheme/{id}/issuetype/{issueType}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:workflow-scheme:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`, `read:issue-type:jira`,
    /// `read:project-category:jira`, `read:project:jira`, `read:user:jira`, `read:workflow-scheme:jira`,
    /// `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-issuetype-issuetype-delete)
    pub fn delete_issue_type(
        &self,
        id: impl Display,
        issue_type: impl Display,
    ) -> DeleteWorkflowSchemeIssueType {
        DeleteWorkflowSchemeIssueType(self.0.call(
            Method::DELETE,
            "/rest/api/3/workflowscheme/{id}/issuetype/{issueType}",
            &[&id, &issue_type],
        ))
    }

    /// Get workflow scheme issue type: `GET /rest/api/3/workflowscheme/{id}/issuetype/{issueType}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`, `read:workflow:jira`,
    /// `read:issue-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-issuetype-issuetype-get)
    pub fn issue_type(
        &self,
        id: impl Display,
        issue_type: impl Display,
    ) -> GetWorkflowSchemeIssueType {
        GetWorkflowSchemeIssueType(self.0.call(
            Method::GET,
            "/rest/api/3/workflowscheme/{id}/issuetype/{issueType}",
            &[&id, &issue_type],
        ))
    }

    /// Set workflow scheme issue type: `PUT /rest/api/3/workflowscheme/{id}/issuetype/{issueType}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow-scheme:jira`,
    /// `read:workflow-scheme:jira`, `read:workflow:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:group:jira`, `read:issue-type:jira`, `read:project-category:jira`, `read:project:jira`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-issuetype-issuetype-put)
    pub fn set_issue_type(
        &self,
        id: impl Display,
        issue_type: impl Display,
        body: &IssueTypeWorkflowMapping,
    ) -> Call<WorkflowScheme> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/workflowscheme/{id}/issuetype/{issueType}",
                &[&id, &issue_type],
            )
            .json(body)
    }

    /// Delete workflow mapping: `DELETE /rest/api/3/workflowscheme/{id}/workflow`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:workflow-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-workflow-delete)
    pub fn delete_mapping(
        &self,
        id: impl Display,
        workflow_name: impl Display,
    ) -> DeleteWorkflowMapping {
        DeleteWorkflowMapping(
            self.0
                .call(
                    Method::DELETE,
                    "/rest/api/3/workflowscheme/{id}/workflow",
                    &[&id],
                )
                .query("workflowName", &workflow_name),
        )
    }
}

/// The call `GET /rest/api/3/workflowscheme` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllWorkflowSchemes(Call<Page<WorkflowScheme>>);

impl GetAllWorkflowSchemes {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetAllWorkflowSchemes {
    type Target = Call<Page<WorkflowScheme>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/workflowscheme/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWorkflowScheme(Call<WorkflowScheme>);

impl GetWorkflowScheme {
    /// Sets `returnDraftIfExists`; `false` by default.
    pub fn return_draft_if_exists(self, return_draft_if_exists: bool) -> Self {
        Self(self.0.query("returnDraftIfExists", &return_draft_if_exists))
    }
}

impl Deref for GetWorkflowScheme {
    type Target = Call<WorkflowScheme>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/workflowscheme/{id}/default` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteDefaultWorkflow(Call<WorkflowScheme>);

impl DeleteDefaultWorkflow {
    /// Sets `updateDraftIfNeeded`.
    pub fn update_draft_if_needed(self, update_draft_if_needed: bool) -> Self {
        Self(self.0.query("updateDraftIfNeeded", &update_draft_if_needed))
    }
}

impl Deref for DeleteDefaultWorkflow {
    type Target = Call<WorkflowScheme>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/workflowscheme/{id}/default` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDefaultWorkflow(Call<DefaultWorkflow>);

impl GetDefaultWorkflow {
    /// Sets `returnDraftIfExists`; `false` by default.
    pub fn return_draft_if_exists(self, return_draft_if_exists: bool) -> Self {
        Self(self.0.query("returnDraftIfExists", &return_draft_if_exists))
    }
}

impl Deref for GetDefaultWorkflow {
    type Target = Call<DefaultWorkflow>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/workflowscheme/{id}/issuetype/{issueType}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteWorkflowSchemeIssueType(Call<WorkflowScheme>);

impl DeleteWorkflowSchemeIssueType {
    /// Sets `updateDraftIfNeeded`; `false` by default.
    pub fn update_draft_if_needed(self, update_draft_if_needed: bool) -> Self {
        Self(self.0.query("updateDraftIfNeeded", &update_draft_if_needed))
    }
}

impl Deref for DeleteWorkflowSchemeIssueType {
    type Target = Call<WorkflowScheme>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/workflowscheme/{id}/issuetype/{issueType}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWorkflowSchemeIssueType(Call<IssueTypeWorkflowMapping>);

impl GetWorkflowSchemeIssueType {
    /// Sets `returnDraftIfExists`; `false` by default.
    pub fn return_draft_if_exists(self, return_draft_if_exists: bool) -> Self {
        Self(self.0.query("returnDraftIfExists", &return_draft_if_exists))
    }
}

impl Deref for GetWorkflowSchemeIssueType {
    type Target = Call<IssueTypeWorkflowMapping>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/workflowscheme/{id}/workflow` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteWorkflowMapping(Call<()>);

impl DeleteWorkflowMapping {
    /// Sets `updateDraftIfNeeded`; `false` by default.
    pub fn update_draft_if_needed(self, update_draft_if_needed: bool) -> Self {
        Self(self.0.query("updateDraftIfNeeded", &update_draft_if_needed))
    }
}

impl Deref for DeleteWorkflowMapping {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
