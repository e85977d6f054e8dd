//! Calls of the group "Screens": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::platform::common::ScreenableField;

mod models;

pub use self::models::*;

/// Calls of the group "Screens".
#[derive(Debug, Clone, Copy)]
pub struct Screens<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Screens".
    pub fn screens(&self) -> Screens<'_> {
        Screens(self)
    }
}

impl Screens<'_> {
    /// Get screens for field: `GET /rest/api/3/field/{fieldId}/screens`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:screen:jira`, `read:avatar:jira`,
    /// `read:project-category:jira`, `read:project:jira`, `read:screen-tab:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-field-fieldid-screens-get)
    pub fn get_for_field(&self, field_id: impl Display) -> GetScreensForField {
        GetScreensForField(self.0.call(
            Method::GET,
            "/rest/api/3/field/{fieldId}/screens",
            &[&field_id],
        ))
    }

    /// Get screens: `GET /rest/api/3/screens`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:project:jira`, `read:screen:jira`,
    /// `read:avatar:jira`, `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-screens-get)
    pub fn list(&self) -> GetScreens {
        GetScreens(self.0.call(Method::GET, "/rest/api/3/screens", &[]))
    }

    /// Create screen: `POST /rest/api/3/screens`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:project:jira`, `read:screen:jira`,
    /// `write:screen:jira`, `read:avatar:jira`, `read:project-category:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-screens-post)
    pub fn create(&self, body: &ScreenDetails) -> Call<Screen> {
        self.0
            .call(Method::POST, "/rest/api/3/screens", &[])
            .json(body)
    }

    /// Add field to default screen: `POST /rest/api/3/screens/addToDefault/{fieldId}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:project:jira`, `read:screen:jira`,
    /// `write:screen:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-screens-addtodefault-fieldid-post)
    pub fn add_field_to_default(&self, field_id: impl Display) -> Call<Value> {
        self.0.call(
            Method::POST,
            "/rest/api/3/screens/addToDefault/{fieldId}",
            &[&field_id],
        )
    }

    /// Delete screen: `DELETE /rest/api/3/screens/{screenId}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `delete:screen:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-screens-screenid-delete)
    pub fn delete(&self, screen_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/screens/{screenId}",
            &[&screen_id],
        )
    }

    /// Update screen: `PUT /rest/api/3/screens/{screenId}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:project:jira`, `read:screen:jira`,
    /// `write:screen:jira`, `read:avatar:jira`, `read:project-category:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-screens-screenid-put)
    pub fn update(&self, screen_id: impl Display, body: &UpdateScreenDetails) -> Call<Screen> {
        self.0
            .call(Method::PUT, "/rest/api/3/screens/{screenId}", &[&screen_id])
            .json(body)
    }

    /// Get available screen fields: `GET /rest/api/3/screens/{screenId}/availableFields`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:screen-field:jira`, `read:screenable-field:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screens/#api-rest-api-3-screens-screenid-availablefields-get)
    pub fn available_fields(&self, screen_id: impl Display) -> Call<Vec<ScreenableField>> {
        self.0.call(
            Method::GET,
            "/rest/api/3/screens/{screenId}/availableFields",
            &[&screen_id],
        )
    }
}

/// The call `GET /rest/api/3/field/{fieldId}/screens` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetScreensForField(Call<Page<ScreenWithTab>>);

impl GetScreensForField {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `100` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetScreensForField {
    type Target = Call<Page<ScreenWithTab>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/screens` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetScreens(Call<Page<Screen>>);

impl GetScreens {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `100` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `queryString`.
    pub fn query_string(self, query_string: impl Display) -> Self {
        Self(self.0.query("queryString", &query_string))
    }

    /// Sets `scope`; `ScopeValue` has the known values.
    pub fn scope(self, scope: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("scope", scope))
    }

    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Into<Open<GetScreensOrderBy>>) -> Self {
        Self(self.0.query_open::<GetScreensOrderBy>("orderBy", order_by))
    }
}

impl Deref for GetScreens {
    type Target = Call<Page<Screen>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
