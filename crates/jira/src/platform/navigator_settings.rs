//! Calls of the group "Issue navigator settings": made by `cargo xtask catalogue`; do not edit.

use crate::Jira;
use http::Method;
use threelo_rest::typed::{Call, Form};

use crate::platform::common::ColumnItem;

/// Calls of the group "Issue navigator settings".
#[derive(Debug, Clone, Copy)]
pub struct NavigatorSettings<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue navigator settings".
    pub fn navigator_settings(&self) -> NavigatorSettings<'_> {
        NavigatorSettings(self)
    }
}

impl NavigatorSettings<'_> {
    /// Get issue navigator default columns: `GET /rest/api/3/settings/columns`.
    ///
    /// Scopes: `manage:jira-configuration`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-navigator-settings/#api-rest-api-3-settings-columns-get)
    pub fn default_columns(&self) -> Call<Vec<ColumnItem>> {
        self.0
            .call(Method::GET, "/rest/api/3/settings/columns", &[])
    }

    /// Set issue navigator default columns: `PUT /rest/api/3/settings/columns`.
    ///
    /// Scopes: `manage:jira-configuration`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-navigator-settings/#api-rest-api-3-settings-columns-put)
    pub fn set_default_columns(&self, form: &Form) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/settings/columns", &[])
            .form(form)
    }
}
