//! Calls of the group "Screen schemes": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

mod models;

pub use self::models::*;

/// Calls of the group "Screen schemes".
#[derive(Debug, Clone, Copy)]
pub struct ScreenSchemes<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Screen schemes".
    pub fn screen_schemes(&self) -> ScreenSchemes<'_> {
        ScreenSchemes(self)
    }
}

impl ScreenSchemes<'_> {
    /// Get screen schemes: `GET /rest/api/3/screenscheme`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:screen-scheme:jira`,
    /// `read:issue-type-screen-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-schemes/#api-rest-api-3-screenscheme-get)
    pub fn list(&self) -> GetScreenSchemes {
        GetScreenSchemes(self.0.call(Method::GET, "/rest/api/3/screenscheme", &[]))
    }

    /// Create screen scheme: `POST /rest/api/3/screenscheme`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:screen-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-schemes/#api-rest-api-3-screenscheme-post)
    pub fn create(&self, body: &ScreenSchemeDetails) -> Call<ScreenSchemeId> {
        self.0
            .call(Method::POST, "/rest/api/3/screenscheme", &[])
            .json(body)
    }

    /// Delete screen scheme: `DELETE /rest/api/3/screenscheme/{screenSchemeId}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `delete:screen-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-schemes/#api-rest-api-3-screenscheme-screenschemeid-delete)
    pub fn delete(&self, screen_scheme_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/screenscheme/{screenSchemeId}",
            &[&screen_scheme_id],
        )
    }

    /// Update screen scheme: `PUT /rest/api/3/screenscheme/{screenSchemeId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:screen-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-screen-schemes/#api-rest-api-3-screenscheme-screenschemeid-put)
    pub fn update(
        &self,
        screen_scheme_id: impl Display,
        body: &UpdateScreenSchemeDetails,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/screenscheme/{screenSchemeId}",
                &[&screen_scheme_id],
            )
            .json(body)
    }
}

/// The call `GET /rest/api/3/screenscheme` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetScreenSchemes(Call<Page<ScreenScheme>>);

impl GetScreenSchemes {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `25` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `queryString`.
    pub fn query_string(self, query_string: impl Display) -> Self {
        Self(self.0.query("queryString", &query_string))
    }

    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Into<Open<GetScreenSchemesOrderBy>>) -> Self {
        Self(
            self.0
                .query_open::<GetScreenSchemesOrderBy>("orderBy", order_by),
        )
    }
}

impl Deref for GetScreenSchemes {
    type Target = Call<Page<ScreenScheme>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
