//! Calls of the group "Workflow scheme drafts": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::platform::common::{
    DefaultWorkflow, IssueTypeWorkflowMapping, IssueTypesWorkflowMapping, TaskProgressBeanObject,
    WorkflowScheme,
};

mod models;

pub use self::models::*;

/// Calls of the group "Workflow scheme drafts".
#[derive(Debug, Clone, Copy)]
pub struct WorkflowSchemeDrafts<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Workflow scheme drafts".
    pub fn workflow_scheme_drafts(&self) -> WorkflowSchemeDrafts<'_> {
        WorkflowSchemeDrafts(self)
    }
}

impl WorkflowSchemeDrafts<'_> {
    /// Create workflow scheme draft from parent: `POST /rest/api/3/workflowscheme/{id}/createdraft`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:group:jira`,
    /// `read:issue-security-level:jira`, `read:project-role:jira`, `read:screen:jira`, `read:status:jira`,
    /// `read:user:jira`, `read:workflow-scheme:jira`, `read:workflow:jira`, `write:workflow-scheme:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:issue-type:jira`,
    /// `read:project-category:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-createdraft-post)
    pub fn create_from_parent(&self, id: impl Display) -> Call<WorkflowScheme> {
        self.0.call(
            Method::POST,
            "/rest/api/3/workflowscheme/{id}/createdraft",
            &[&id],
        )
    }

    /// Delete workflow scheme draft: `DELETE /rest/api/3/workflowscheme/{id}/draft`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:workflow-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-delete)
    pub fn delete(&self, id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/workflowscheme/{id}/draft",
            &[&id],
        )
    }

    /// Get workflow scheme draft: `GET /rest/api/3/workflowscheme/{id}/draft`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:group:jira`,
    /// `read:issue-security-level:jira`, `read:project-role:jira`, `read:screen:jira`, `read:status:jira`,
    /// `read:user:jira`, `read:workflow-scheme:jira`, `read:workflow:jira`, `read:application-role:jira`,
    /// `read:avatar:jira`, `read:issue-type:jira`, `read:project-category:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-get)
    pub fn get_workflow_scheme_draft(&self, id: impl Display) -> Call<WorkflowScheme> {
        self.0
            .call(Method::GET, "/rest/api/3/workflowscheme/{id}/draft", &[&id])
    }

    /// Update workflow scheme draft: `PUT /rest/api/3/workflowscheme/{id}/draft`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:group:jira`,
    /// `read:issue-security-level:jira`, `read:project-role:jira`, `read:screen:jira`, `read:status:jira`,
    /// `read:user:jira`, `read:workflow-scheme:jira`, `read:workflow:jira`, `write:workflow-scheme:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:issue-type:jira`,
    /// `read:project-category:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-put)
    pub fn update(&self, id: impl Display, body: &WorkflowScheme) -> Call<WorkflowScheme> {
        self.0
            .call(Method::PUT, "/rest/api/3/workflowscheme/{id}/draft", &[&id])
            .json(body)
    }

    /// Delete draft default workflow: `DELETE /rest/api/3/workflowscheme/{id}/draft/default`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:workflow-scheme:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`, `read:issue-type:jira`,
    /// `read:project-category:jira`, `read:project:jira`, `read:user:jira`, `read:workflow-scheme:jira`,
    /// `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-default-delete)
    pub fn delete_default(&self, id: impl Display) -> Call<WorkflowScheme> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/workflowscheme/{id}/draft/default",
            &[&id],
        )
    }

    /// Get draft default workflow: `GET /rest/api/3/workflowscheme/{id}/draft/default`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`, `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-default-get)
    pub fn default(&self, id: impl Display) -> Call<DefaultWorkflow> {
        self.0.call(
            Method::GET,
            "/rest/api/3/workflowscheme/{id}/draft/default",
            &[&id],
        )
    }

    /// Update draft default workflow: `PUT /rest/api/3/workflowscheme/{id}/draft/default`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow-scheme:jira`,
    /// `read:workflow-scheme:jira`, `read:workflow:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:group:jira`, `read:issue-type:jira`, `read:project-category:jira`, `read:project:jira`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-default-put)
    pub fn update_default(&self, id: impl Display, body: &DefaultWorkflow) -> Call<WorkflowScheme> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/workflowscheme/{id}/draft/default",
                &[&id],
            )
            .json(body)
    }

    /// Delete workflow scheme draft issue type: `DELETE /rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:workflow-scheme:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`, `read:issue-type:jira`,
    /// `read:project-category:jira`, `read:project:jira`, `read:user:jira`, `read:workflow-scheme:jira`,
    /// `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-issuetype-issuetype-delete)
    pub fn delete_issue_type(
        &self,
        id: impl Display,
        issue_type: impl Display,
    ) -> Call<WorkflowScheme> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}",
            &[&id, &issue_type],
        )
    }

    /// Get workflow scheme draft issue type: `GET /rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`, `read:workflow:jira`,
    /// `read:issue-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-issuetype-issuetype-get)
    pub fn issue_type(
        &self,
        id: impl Display,
        issue_type: impl Display,
    ) -> Call<IssueTypeWorkflowMapping> {
        self.0.call(
            Method::GET,
            "/rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}",
            &[&id, &issue_type],
        )
    }

    /// Set workflow scheme draft issue type: `PUT /rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow-scheme:jira`,
    /// `read:workflow-scheme:jira`, `read:workflow:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:group:jira`, `read:issue-type:jira`, `read:project-category:jira`, `read:project:jira`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-issuetype-issuetype-put)
    pub fn set_issue_type(
        &self,
        id: impl Display,
        issue_type: impl Display,
        body: &IssueTypeWorkflowMapping,
    ) -> Call<WorkflowScheme> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/workflowscheme/{id}/draft/issuetype/{issueType}",
                &[&id, &issue_type],
            )
            .json(body)
    }

    /// Publish draft workflow scheme: `POST /rest/api/3/workflowscheme/{id}/draft/publish`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-publish-post)
    pub fn publish(
        &self,
        id: impl Display,
        body: &PublishDraftWorkflowScheme,
    ) -> PublishDraftWorkflowSchemeCall {
        PublishDraftWorkflowSchemeCall(
            self.0
                .call(
                    Method::POST,
                    "/rest/api/3/workflowscheme/{id}/draft/publish",
                    &[&id],
                )
                .json(body),
        )
    }

    /// Delete draft workflow mapping: `DELETE /rest/api/3/workflowscheme/{id}/draft/workflow`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:workflow-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-workflow-delete)
    pub fn delete_mapping(&self, id: impl Display, workflow_name: impl Display) -> Call<()> {
        self.0
            .call(
                Method::DELETE,
                "/rest/api/3/workflowscheme/{id}/draft/workflow",
                &[&id],
            )
            .query("workflowName", &workflow_name)
    }

    /// Get draft workflow: `GET /rest/api/3/workflowscheme/{id}/draft/workflow`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`, `read:workflow:jira`,
    /// `read:issue-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-workflow-get)
    pub fn get(&self, id: impl Display) -> GetDraftWorkflow {
        GetDraftWorkflow(self.0.call(
            Method::GET,
            "/rest/api/3/workflowscheme/{id}/draft/workflow",
            &[&id],
        ))
    }

    /// Update draft workflow mapping: `PUT /rest/api/3/workflowscheme/{id}/draft/workflow`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow-scheme:jira`,
    /// `read:workflow-scheme:jira`, `read:workflow:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:group:jira`, `read:issue-type:jira`, `read:project-category:jira`, `read:project:jira`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-drafts/#api-rest-api-3-workflowscheme-id-draft-workflow-put)
    pub fn update_mapping(
        &self,
        id: impl Display,
        workflow_name: impl Display,
        body: &IssueTypesWorkflowMapping,
    ) -> Call<WorkflowScheme> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/workflowscheme/{id}/draft/workflow",
                &[&id],
            )
            .query("workflowName", &workflow_name)
            .json(body)
    }
}

/// The call `POST /rest/api/3/workflowscheme/{id}/draft/publish` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct PublishDraftWorkflowSchemeCall(Call<Option<TaskProgressBeanObject>>);

impl PublishDraftWorkflowSchemeCall {
    /// Sets `validateOnly`; `false` by default.
    pub fn validate_only(self, validate_only: bool) -> Self {
        Self(self.0.query("validateOnly", &validate_only))
    }
}

impl Deref for PublishDraftWorkflowSchemeCall {
    type Target = Call<Option<TaskProgressBeanObject>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/workflowscheme/{id}/draft/workflow` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDraftWorkflow(Call<IssueTypesWorkflowMapping>);

impl GetDraftWorkflow {
    /// Sets `workflowName`.
    pub fn workflow_name(self, workflow_name: impl Display) -> Self {
        Self(self.0.query("workflowName", &workflow_name))
    }
}

impl Deref for GetDraftWorkflow {
    type Target = Call<IssueTypesWorkflowMapping>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
