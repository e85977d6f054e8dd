//! Calls of the group "Workflow scheme project associations": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Workflow scheme project associations".
#[derive(Debug, Clone, Copy)]
pub struct WorkflowSchemeProjectAssociations<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Workflow scheme project associations".
    pub fn workflow_scheme_project_associations(&self) -> WorkflowSchemeProjectAssociations<'_> {
        WorkflowSchemeProjectAssociations(self)
    }
}

impl WorkflowSchemeProjectAssociations<'_> {
    /// Get workflow scheme project associations: `GET /rest/api/3/workflowscheme/project`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`, `read:workflow:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`, `read:issue-type:jira`,
    /// `read:project-category:jira`, `read:project:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-project-associations/#api-rest-api-3-workflowscheme-project-get)
    pub fn get(
        &self,
        project_id: impl IntoIterator<Item = impl Display>,
    ) -> Call<ContainerOfWorkflowSchemeAssociations> {
        self.0
            .call(Method::GET, "/rest/api/3/workflowscheme/project", &[])
            .query_each("projectId", project_id)
    }

    /// Assign scheme to project: `PUT /rest/api/3/workflowscheme/project`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-scheme-project-associations/#api-rest-api-3-workflowscheme-project-put)
    pub fn assign_to(&self, body: &WorkflowSchemeProjectAssociation) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/workflowscheme/project", &[])
            .json(body)
    }
}
