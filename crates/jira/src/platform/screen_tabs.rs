//! Calls of the group "Screen tabs": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

use crate::platform::common::ScreenableTab;

/// Calls of the group "Screen tabs".
#[derive(Debug, Clone, Copy)]
pub struct ScreenTabs<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Screen tabs".
    pub fn screen_tabs(&self) -> ScreenTabs<'_> {
        ScreenTabs(self)
    }
}

impl ScreenTabs<'_> {
    /// Get bulk screen tabs: `GET /rest/api/3/screens/tabs`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:screen-tab:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tabs/#api-rest-api-3-screens-tabs-get)
    pub fn bulk(&self) -> GetBulkScreenTabs {
        GetBulkScreenTabs(self.0.call(Method::GET, "/rest/api/3/screens/tabs", &[]))
    }

    /// Get all screen tabs: `GET /rest/api/3/screens/{screenId}/tabs`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:screen-tab:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tabs/#api-rest-api-3-screens-screenid-tabs-get)
    pub fn list(&self, screen_id: impl Display) -> GetAllScreenTabs {
        GetAllScreenTabs(self.0.call(
            Method::GET,
            "/rest/api/3/screens/{screenId}/tabs",
            &[&screen_id],
        ))
    }

    /// Add screen tab: `POST /rest/api/3/screens/{screenId}/tabs`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:screen-tab:jira`, `write:screen-tab:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tabs/#api-rest-api-3-screens-screenid-tabs-post)
    pub fn add(&self, screen_id: impl Display, body: &ScreenableTab) -> Call<ScreenableTab> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/screens/{screenId}/tabs",
                &[&screen_id],
            )
            .json(body)
    }

    /// Delete screen tab: `DELETE /rest/api/3/screens/{screenId}/tabs/{tabId}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `delete:screen-tab:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tabs/#api-rest-api-3-screens-screenid-tabs-tabid-delete)
    pub fn delete(&self, screen_id: impl Display, tab_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/screens/{screenId}/tabs/{tabId}",
            &[&screen_id, &tab_id],
        )
    }

    /// Rename screen tab: `PUT /rest/api/3/screens/{screenId}/tabs/{tabId}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:screen-tab:jira`, `write:screen-tab:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tabs/#api-rest-api-3-screens-screenid-tabs-tabid-put)
    pub fn rename(
        &self,
        screen_id: impl Display,
        tab_id: impl Display,
        body: &ScreenableTab,
    ) -> Call<ScreenableTab> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/screens/{screenId}/tabs/{tabId}",
                &[&screen_id, &tab_id],
            )
            .json(body)
    }

    /// Move screen tab: `POST /rest/api/3/screens/{screenId}/tabs/{tabId}/move/{pos}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:screen:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-tabs/#api-rest-api-3-screens-screenid-tabs-tabid-move-pos-post)
    pub fn r#move(
        &self,
        screen_id: impl Display,
        tab_id: impl Display,
        pos: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::POST,
            "/rest/api/3/screens/{screenId}/tabs/{tabId}/move/{pos}",
            &[&screen_id, &tab_id, &pos],
        )
    }
}

/// The call `GET /rest/api/3/screens/tabs` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBulkScreenTabs(Call<Value>);

impl GetBulkScreenTabs {
    /// Sets `screenId`.
    pub fn screen_id(self, screen_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("screenId", screen_id))
    }

    /// Sets `tabId`.
    pub fn tab_id(self, tab_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("tabId", tab_id))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResult`; `100` by default.
    pub fn max_result(self, max_result: i64) -> Self {
        Self(self.0.query("maxResult", &max_result))
    }
}

impl Deref for GetBulkScreenTabs {
    type Target = Call<Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/screens/{screenId}/tabs` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllScreenTabs(Call<Vec<ScreenableTab>>);

impl GetAllScreenTabs {
    /// Sets `projectKey`.
    pub fn project_key(self, project_key: impl Display) -> Self {
        Self(self.0.query("projectKey", &project_key))
    }
}

impl Deref for GetAllScreenTabs {
    type Target = Call<Vec<ScreenableTab>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
