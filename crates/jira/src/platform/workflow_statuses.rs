//! Calls of the group "Workflow statuses": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::common::StatusDetails;

/// Calls of the group "Workflow statuses".
#[derive(Debug, Clone, Copy)]
pub struct WorkflowStatuses<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Workflow statuses".
    pub fn workflow_statuses(&self) -> WorkflowStatuses<'_> {
        WorkflowStatuses(self)
    }
}

impl WorkflowStatuses<'_> {
    /// Get statuses: `GET /rest/api/3/status`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:status:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-statuses/#api-rest-api-3-status-get)
    pub fn list(&self) -> Call<Vec<StatusDetails>> {
        self.0.call(Method::GET, "/rest/api/3/status", &[])
    }

    /// Get status: `GET /rest/api/3/status/{idOrName}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:status:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-statuses/#api-rest-api-3-status-idorname-get)
    pub fn status(&self, id_or_name: impl Display) -> Call<StatusDetails> {
        self.0
            .call(Method::GET, "/rest/api/3/status/{idOrName}", &[&id_or_name])
    }
}
