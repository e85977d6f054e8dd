//! Calls of the group "UI modifications (apps)": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "UI modifications (apps)".
#[derive(Debug, Clone, Copy)]
pub struct UiModifications<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "UI modifications (apps)".
    pub fn ui_modifications(&self) -> UiModifications<'_> {
        UiModifications(self)
    }
}

impl UiModifications<'_> {
    /// Get ui modifications: `GET /rest/api/3/uiModifications`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:app-data:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-ui-modifications-apps/#api-rest-api-3-uimodifications-get)
    pub fn list(&self) -> GetUiModifications {
        GetUiModifications(self.0.call(Method::GET, "/rest/api/3/uiModifications", &[]))
    }

    /// Create ui modification: `POST /rest/api/3/uiModifications`.
    ///
    /// Scopes: `read:jira-work`; or granular: `write:app-data:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-ui-modifications-apps/#api-rest-api-3-uimodifications-post)
    pub fn create(&self, body: &CreateUiModificationDetails) -> Call<UiModificationIdentifiers> {
        self.0
            .call(Method::POST, "/rest/api/3/uiModifications", &[])
            .json(body)
    }

    /// Delete ui modification: `DELETE /rest/api/3/uiModifications/{uiModificationId}`.
    ///
    /// Granular scopes: `write:app-data:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-ui-modifications-apps/#api-rest-api-3-uimodifications-uimodificationid-delete)
    pub fn delete(&self, ui_modification_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/uiModifications/{uiModificationId}",
            &[&ui_modification_id],
        )
    }

    /// Update ui modification: `PUT /rest/api/3/uiModifications/{uiModificationId}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `write:app-data:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-ui-modifications-apps/#api-rest-api-3-uimodifications-uimodificationid-put)
    pub fn update(
        &self,
        ui_modification_id: impl Display,
        body: &UpdateUiModificationDetails,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/uiModifications/{uiModificationId}",
                &[&ui_modification_id],
            )
            .json(body)
    }
}

/// The call `GET /rest/api/3/uiModifications` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetUiModifications(Call<Page<UiModificationDetails>>);

impl GetUiModifications {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetUiModifications {
    type Target = Call<Page<UiModificationDetails>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
