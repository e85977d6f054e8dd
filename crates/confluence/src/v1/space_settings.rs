//! Calls of the group "Space settings": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

use crate::v1::common::SpaceSettings;

mod models;

pub use self::models::*;

/// Calls of the group "Space settings".
#[derive(Debug, Clone, Copy)]
pub struct SpaceSettingsCalls<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Space settings".
    pub fn space_settings(&self) -> SpaceSettingsCalls<'_> {
        SpaceSettingsCalls(self)
    }
}

impl SpaceSettingsCalls<'_> {
    /// Get space settings: `GET /wiki/rest/api/space/{spaceKey}/settings`.
    ///
    /// Scopes: `read:confluence-space.summary`; or granular: `read:space.setting:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-settings/#api-wiki-rest-api-space-spacekey-settings-get)
    pub fn get(&self, space_key: impl Display) -> Call<SpaceSettings> {
        self.0.call(
            Method::GET,
            "/wiki/rest/api/space/{spaceKey}/settings",
            &[&space_key],
        )
    }

    /// Update space settings: `PUT /wiki/rest/api/space/{spaceKey}/settings`.
    ///
    /// Scopes: `write:confluence-space`; or granular: `read:space.setting:confluence`,
    /// `write:space.setting:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-settings/#api-wiki-rest-api-space-spacekey-settings-put)
    pub fn update(
        &self,
        space_key: impl Display,
        body: &SpaceSettingsUpdate,
    ) -> Call<SpaceSettings> {
        self.0
            .call(
                Method::PUT,
                "/wiki/rest/api/space/{spaceKey}/settings",
                &[&space_key],
            )
            .json(body)
    }
}
