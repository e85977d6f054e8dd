//! Calls of the group "Issue panels": made by `cargo xtask catalogue`; do not edit.

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Issue panels".
#[derive(Debug, Clone, Copy)]
pub struct IssuePanels<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue panels".
    pub fn issue_panels(&self) -> IssuePanels<'_> {
        IssuePanels(self)
    }
}

impl IssuePanels<'_> {
    /// Bulk pin unpin projects async: `POST /rest/api/3/forge/panel/action/bulk/async`.
    ///
    /// Scopes: `manage:jira-project`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-panels/#api-rest-api-3-forge-panel-action-bulk-async-post)
    pub fn bulk_pin_unpin_projects_async(
        &self,
        body: &ForgePanelProjectPinRequest,
    ) -> Call<ForgePanelProjectPinAsyncResponse> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/forge/panel/action/bulk/async",
                &[],
            )
            .json(body)
    }
}
