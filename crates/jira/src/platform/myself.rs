//! Calls of the group "Myself": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::platform::common::User;

mod models;

pub use self::models::*;

/// Calls of the group "Myself".
#[derive(Debug, Clone, Copy)]
pub struct Myself<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Myself".
    pub fn myself(&self) -> Myself<'_> {
        Myself(self)
    }
}

impl Myself<'_> {
    /// Remove preference: `DELETE /rest/api/3/mypreferences`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:user-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-mypreferences-delete)
    pub fn remove_preference(&self, key: impl Display) -> Call<()> {
        self.0
            .call(Method::DELETE, "/rest/api/3/mypreferences", &[])
            .query("key", &key)
    }

    /// Get preference: `GET /rest/api/3/mypreferences`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:user-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-mypreferences-get)
    pub fn preference(&self, key: impl Display) -> Call<String> {
        self.0
            .call(Method::GET, "/rest/api/3/mypreferences", &[])
            .query("key", &key)
    }

    /// Set preference: `PUT /rest/api/3/mypreferences`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:user-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-mypreferences-put)
    pub fn set_preference(&self, key: impl Display, body: impl Into<String>) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/mypreferences", &[])
            .query("key", &key)
            .json(&body.into())
    }

    /// Get locale: `GET /rest/api/3/mypreferences/locale`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:user-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-mypreferences-locale-get)
    pub fn locale(&self) -> Call<Locale> {
        self.0
            .call(Method::GET, "/rest/api/3/mypreferences/locale", &[])
    }

    /// Set locale: `PUT /rest/api/3/mypreferences/locale`.
    ///
    /// No scope is documented.
    /// Not available to OAuth 2.0 (3LO) apps.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-mypreferences-locale-put)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn set_locale(&self, body: &Locale) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/mypreferences/locale", &[])
            .json(body)
    }

    /// Get current user: `GET /rest/api/3/myself`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:application-role:jira`, `read:group:jira`,
    /// `read:user:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-myself-get)
    pub fn get(&self) -> GetCurrentUser {
        GetCurrentUser(self.0.call(Method::GET, "/rest/api/3/myself", &[]))
    }
}

/// The call `GET /rest/api/3/myself` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCurrentUser(Call<User>);

impl GetCurrentUser {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetCurrentUser {
    type Target = Call<User>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
