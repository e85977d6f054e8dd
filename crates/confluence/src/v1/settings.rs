//! Calls of the group "Settings": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

use crate::v1::common::LookAndFeel;

mod models;

pub use self::models::*;

/// Calls of the group "Settings".
#[derive(Debug, Clone, Copy)]
pub struct Settings<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Settings".
    pub fn settings(&self) -> Settings<'_> {
        Settings(self)
    }
}

impl Settings<'_> {
    /// Get look and feel settings: `GET /wiki/rest/api/settings/lookandfeel`.
    ///
    /// Scopes: `manage:confluence-configuration`; or granular: `read:configuration:confluence`,
    /// `read:space.setting:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-get)
    pub fn look_and_feel(&self) -> GetLookAndFeelSettings {
        GetLookAndFeelSettings(
            self.0
                .call(Method::GET, "/wiki/rest/api/settings/lookandfeel", &[]),
        )
    }

    /// Update look and feel: `PUT /wiki/rest/api/settings/lookandfeel`.
    ///
    /// Scopes: `manage:confluence-configuration`; or granular: `read:space.setting:confluence`,
    /// `write:space.setting:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-put)
    pub fn update_look_and_feel(&self, body: &LookAndFeelSelection) -> Call<LookAndFeelSelection> {
        self.0
            .call(Method::PUT, "/wiki/rest/api/settings/lookandfeel", &[])
            .json(body)
    }

    /// Reset look and feel settings: `DELETE /wiki/rest/api/settings/lookandfeel/custom`.
    ///
    /// Scopes: `manage:confluence-configuration`; or granular: `write:configuration:confluence`,
    /// `write:space.setting:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-custom-delete)
    pub fn reset_look_and_feel(&self) -> ResetLookAndFeelSettings {
        ResetLookAndFeelSettings(self.0.call(
            Method::DELETE,
            "/wiki/rest/api/settings/lookandfeel/custom",
            &[],
        ))
    }

    /// Update look and feel settings: `POST /wiki/rest/api/settings/lookandfeel/custom`.
    ///
    /// Scopes: `manage:confluence-configuration`; or granular: `read:configuration:confluence`,
    /// `read:space.setting:confluence`, `write:configuration:confluence`, `write:space.setting:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-lookandfeel-custom-post)
    pub fn update_look_and_feel_settings(&self, body: &LookAndFeel) -> UpdateLookAndFeelSettings {
        UpdateLookAndFeelSettings(
            self.0
                .call(
                    Method::POST,
                    "/wiki/rest/api/settings/lookandfeel/custom",
                    &[],
                )
                .json(body),
        )
    }

    /// Get system info: `GET /wiki/rest/api/settings/systemInfo`.
    ///
    /// Scopes: `manage:confluence-configuration`; or granular: `read:configuration:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-settings/#api-wiki-rest-api-settings-systeminfo-get)
    pub fn system_info(&self) -> Call<SystemInfoEntity> {
        self.0
            .call(Method::GET, "/wiki/rest/api/settings/systemInfo", &[])
    }
}

/// The call `GET /wiki/rest/api/settings/lookandfeel` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLookAndFeelSettings(Call<LookAndFeelSettings>);

impl GetLookAndFeelSettings {
    /// Sets `spaceKey`.
    pub fn space_key(self, space_key: impl Display) -> Self {
        Self(self.0.query("spaceKey", &space_key))
    }
}

impl Deref for GetLookAndFeelSettings {
    type Target = Call<LookAndFeelSettings>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /wiki/rest/api/settings/lookandfeel/custom` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ResetLookAndFeelSettings(Call<()>);

impl ResetLookAndFeelSettings {
    /// Sets `spaceKey`.
    pub fn space_key(self, space_key: impl Display) -> Self {
        Self(self.0.query("spaceKey", &space_key))
    }
}

impl Deref for ResetLookAndFeelSettings {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /wiki/rest/api/settings/lookandfeel/custom` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateLookAndFeelSettings(Call<LookAndFeelWithLinks>);

impl UpdateLookAndFeelSettings {
    /// Sets `spaceKey`.
    pub fn space_key(self, space_key: impl Display) -> Self {
        Self(self.0.query("spaceKey", &space_key))
    }
}

impl Deref for UpdateLookAndFeelSettings {
    type Target = Call<LookAndFeelWithLinks>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
