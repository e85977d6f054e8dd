//! Calls of the group "Workflow status categories": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::common::StatusCategory;

/// Calls of the group "Workflow status categories".
#[derive(Debug, Clone, Copy)]
pub struct WorkflowStatusCategories<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Workflow status categories".
    pub fn workflow_status_categories(&self) -> WorkflowStatusCategories<'_> {
        WorkflowStatusCategories(self)
    }
}

impl WorkflowStatusCategories<'_> {
    /// Get status categories: `GET /rest/api/3/statuscategory`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:status:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-status-categories/#api-rest-api-3-statuscategory-get)
    pub fn list(&self) -> Call<Vec<StatusCategory>> {
        self.0.call(Method::GET, "/rest/api/3/statuscategory", &[])
    }

    /// Get status category: `GET /rest/api/3/statuscategory/{idOrKey}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:status:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflow-status-categories/#api-rest-api-3-statuscategory-idorkey-get)
    pub fn get(&self, id_or_key: impl Display) -> Call<StatusCategory> {
        self.0.call(
            Method::GET,
            "/rest/api/3/statuscategory/{idOrKey}",
            &[&id_or_key],
        )
    }
}
