//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::{IssueTypesWorkflowMapping, ProjectUsage, WorkflowScheme};
use crate::platform::workflow_schemes::WorkflowSchemes;

impl WorkflowSchemes<'_> {
    /// Get workflow: `GET /rest/api/3/workflowscheme/{id}/workflow`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`, `read:workflow:jira`,
    /// `read:issue-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-workflow-get)
    pub fn get(&self, id: impl Display) -> GetWorkflow {
        GetWorkflow(self.0.call(
            Method::GET,
            "/rest/api/3/workflowscheme/{id}/workflow",
            &[&id],
        ))
    }

    /// Update workflow mapping: `PUT /rest/api/3/workflowscheme/{id}/workflow`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow-scheme:jira`,
    /// `read:workflow-scheme:jira`, `read:workflow:jira`, `read:application-role:jira`, `read:avatar:jira`,
    /// `read:group:jira`, `read:issue-type:jira`, `read:project-category:jira`, `read:project:jira`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-id-workflow-put)
    pub fn update_mapping(
        &self,
        id: impl Display,
        workflow_name: impl Display,
        body: &IssueTypesWorkflowMapping,
    ) -> Call<WorkflowScheme> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/workflowscheme/{id}/workflow",
                &[&id],
            )
            .query("workflowName", &workflow_name)
            .json(body)
    }

    /// Get project usages for workflow scheme: `GET /rest/api/3/workflowscheme/{workflowSchemeId}/projectUsages`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:project:jira`, `read:workflow-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-schemes/#api-rest-api-3-workflowscheme-workflowschemeid-projectusages-get)
    pub fn project_usages_for(
        &self,
        workflow_scheme_id: impl Display,
    ) -> GetProjectUsagesForWorkflowScheme {
        GetProjectUsagesForWorkflowScheme(self.0.call(
            Method::GET,
            "/rest/api/3/workflowscheme/{workflowSchemeId}/projectUsages",
            &[&workflow_scheme_id],
        ))
    }
}

/// The call `GET /rest/api/3/workflowscheme/{id}/workflow` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWorkflow(Call<IssueTypesWorkflowMapping>);

impl GetWorkflow {
    /// Sets `workflowName`.
    pub fn workflow_name(self, workflow_name: impl Display) -> Self {
        Self(self.0.query("workflowName", &workflow_name))
    }

    /// Sets `returnDraftIfExists`; `false` by default.
    pub fn return_draft_if_exists(self, return_draft_if_exists: bool) -> Self {
        Self(self.0.query("returnDraftIfExists", &return_draft_if_exists))
    }
}

impl Deref for GetWorkflow {
    type Target = Call<IssueTypesWorkflowMapping>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/workflowscheme/{workflowSchemeId}/projectUsages` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectUsagesForWorkflowScheme(Call<Page<ProjectUsage>>);

impl GetProjectUsagesForWorkflowScheme {
    /// Sets `nextPageToken`.
    pub fn next_page_token(self, next_page_token: impl Display) -> Self {
        Self(self.0.query("nextPageToken", &next_page_token))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetProjectUsagesForWorkflowScheme {
    type Target = Call<Page<ProjectUsage>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
