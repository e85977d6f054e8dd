//! Calls of the group "Jira settings": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Jira settings".
#[derive(Debug, Clone, Copy)]
pub struct JiraSettings<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Jira settings".
    pub fn jira_settings(&self) -> JiraSettings<'_> {
        JiraSettings(self)
    }
}

impl JiraSettings<'_> {
    /// Get application property: `GET /rest/api/3/application-properties`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:instance-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-settings/#api-rest-api-3-application-properties-get)
    pub fn application_property(&self) -> GetApplicationProperty {
        GetApplicationProperty(
            self.0
                .call(Method::GET, "/rest/api/3/application-properties", &[]),
        )
    }

    /// Get advanced settings: `GET /rest/api/3/application-properties/advanced-settings`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:instance-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-settings/#api-rest-api-3-application-properties-advanced-settings-get)
    pub fn advanced(&self) -> Call<Vec<ApplicationProperty>> {
        self.0.call(
            Method::GET,
            "/rest/api/3/application-properties/advanced-settings",
            &[],
        )
    }

    /// Set application property: `PUT /rest/api/3/application-properties/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:instance-configuration:jira`,
    /// `read:instance-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-settings/#api-rest-api-3-application-properties-id-put)
    pub fn set_application_property(
        &self,
        id: impl Display,
        body: &SimpleApplicationProperty,
    ) -> Call<ApplicationProperty> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/application-properties/{id}",
                &[&id],
            )
            .json(body)
    }

    /// Get configuration: `GET /rest/api/3/configuration`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:instance-configuration:jira`,
    /// `read:issue.time-tracking:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-jira-settings/#api-rest-api-3-configuration-get)
    pub fn configuration(&self) -> Call<Configuration> {
        self.0.call(Method::GET, "/rest/api/3/configuration", &[])
    }
}

/// The call `GET /rest/api/3/application-properties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetApplicationProperty(Call<Vec<ApplicationProperty>>);

impl GetApplicationProperty {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `permissionLevel`.
    pub fn permission_level(self, permission_level: impl Display) -> Self {
        Self(self.0.query("permissionLevel", &permission_level))
    }

    /// Sets `keyFilter`.
    pub fn key_filter(self, key_filter: impl Display) -> Self {
        Self(self.0.query("keyFilter", &key_filter))
    }
}

impl Deref for GetApplicationProperty {
    type Target = Call<Vec<ApplicationProperty>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
