//! Calls of the group "Themes": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::v1::common::Theme;

mod models;

pub use self::models::*;

/// Calls of the group "Themes".
#[derive(Debug, Clone, Copy)]
pub struct Themes<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Themes".
    pub fn themes(&self) -> Themes<'_> {
        Themes(self)
    }
}

impl Themes<'_> {
    /// Get themes: `GET /wiki/rest/api/settings/theme`.
    ///
    /// Scopes: `manage:confluence-configuration`; or granular: `read:configuration:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-get)
    pub fn list(&self) -> GetThemes {
        GetThemes(
            self.0
                .call(Method::GET, "/wiki/rest/api/settings/theme", &[]),
        )
    }

    /// Get global theme: `GET /wiki/rest/api/settings/theme/selected`.
    ///
    /// Scopes: `manage:confluence-configuration`; or granular: `read:configuration:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-selected-get)
    pub fn global(&self) -> Call<Theme> {
        self.0
            .call(Method::GET, "/wiki/rest/api/settings/theme/selected", &[])
    }

    /// Get theme: `GET /wiki/rest/api/settings/theme/{themeKey}`.
    ///
    /// Scopes: `manage:confluence-configuration`; or granular: `read:configuration:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-settings-theme-themekey-get)
    pub fn get(&self, theme_key: impl Display) -> Call<Theme> {
        self.0.call(
            Method::GET,
            "/wiki/rest/api/settings/theme/{themeKey}",
            &[&theme_key],
        )
    }

    /// Reset space theme: `DELETE /wiki/rest/api/space/{spaceKey}/theme`.
    ///
    /// Scopes: `write:confluence-space`; or granular: `write:space.setting:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-delete)
    pub fn reset_space(&self, space_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/rest/api/space/{spaceKey}/theme",
            &[&space_key],
        )
    }

    /// Get space theme: `GET /wiki/rest/api/space/{spaceKey}/theme`.
    ///
    /// Scopes: `read:confluence-space.summary`; or granular: `read:space.setting:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-get)
    pub fn space(&self, space_key: impl Display) -> Call<Theme> {
        self.0.call(
            Method::GET,
            "/wiki/rest/api/space/{spaceKey}/theme",
            &[&space_key],
        )
    }

    /// Set space theme: `PUT /wiki/rest/api/space/{spaceKey}/theme`.
    ///
    /// Scopes: `write:confluence-space`; or granular: `read:space.setting:confluence`,
    /// `write:space.setting:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-themes/#api-wiki-rest-api-space-spacekey-theme-put)
    pub fn set_space(&self, space_key: impl Display, body: &ThemeUpdate) -> Call<Theme> {
        self.0
            .call(
                Method::PUT,
                "/wiki/rest/api/space/{spaceKey}/theme",
                &[&space_key],
            )
            .json(body)
    }
}

/// The call `GET /wiki/rest/api/settings/theme` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetThemes(Call<Page<ThemeNoLinks>>);

impl GetThemes {
    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `100` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetThemes {
    type Target = Call<Page<ThemeNoLinks>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
