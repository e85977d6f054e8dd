//! Calls of the group "User properties": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "User properties".
#[derive(Debug, Clone, Copy)]
pub struct UserProperties<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "User properties".
    pub fn user_properties(&self) -> UserProperties<'_> {
        UserProperties(self)
    }
}

impl UserProperties<'_> {
    /// Get user properties: `GET /wiki/rest/api/user/{userId}/property`.
    ///
    /// Granular scopes: `read:user.property:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-get)
    pub fn list(&self, user_id: impl Display) -> GetUserProperties {
        GetUserProperties(self.0.call(
            Method::GET,
            "/wiki/rest/api/user/{userId}/property",
            &[&user_id],
        ))
    }

    /// Delete user property: `DELETE /wiki/rest/api/user/{userId}/property/{key}`.
    ///
    /// Granular scopes: `write:user.property:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-delete)
    pub fn delete(&self, user_id: impl Display, key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/rest/api/user/{userId}/property/{key}",
            &[&user_id, &key],
        )
    }

    /// Get user property: `GET /wiki/rest/api/user/{userId}/property/{key}`.
    ///
    /// Granular scopes: `read:user.property:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-get)
    pub fn get(&self, user_id: impl Display, key: impl Display) -> Call<UserProperty> {
        self.0.call(
            Method::GET,
            "/wiki/rest/api/user/{userId}/property/{key}",
            &[&user_id, &key],
        )
    }

    /// Create user property: `POST /wiki/rest/api/user/{userId}/property/{key}`.
    ///
    /// Granular scopes: `write:user.property:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-post)
    pub fn create(
        &self,
        user_id: impl Display,
        key: impl Display,
        body: &UserPropertyCreate,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/wiki/rest/api/user/{userId}/property/{key}",
                &[&user_id, &key],
            )
            .json(body)
    }

    /// Update user property: `PUT /wiki/rest/api/user/{userId}/property/{key}`.
    ///
    /// Granular scopes: `write:user.property:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-user-properties/#api-wiki-rest-api-user-userid-property-key-put)
    pub fn update(
        &self,
        user_id: impl Display,
        key: impl Display,
        body: &UserPropertyUpdate,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/wiki/rest/api/user/{userId}/property/{key}",
                &[&user_id, &key],
            )
            .json(body)
    }
}

/// The call `GET /wiki/rest/api/user/{userId}/property` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetUserProperties(Call<Page<UserPropertyKeyArrayResult>>);

impl GetUserProperties {
    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `5` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetUserProperties {
    type Target = Call<Page<UserPropertyKeyArrayResult>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
