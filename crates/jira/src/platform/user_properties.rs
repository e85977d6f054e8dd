//! Calls of the group "User properties": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

use crate::common::{EntityProperty, PropertyKeys};

/// Calls of the group "User properties".
#[derive(Debug, Clone, Copy)]
pub struct UserProperties<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "User properties".
    pub fn user_properties(&self) -> UserProperties<'_> {
        UserProperties(self)
    }
}

impl UserProperties<'_> {
    /// Get user property keys: `GET /rest/api/3/user/properties`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:user.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-properties/#api-rest-api-3-user-properties-get)
    pub fn keys(&self) -> GetUserPropertyKeys {
        GetUserPropertyKeys(self.0.call(Method::GET, "/rest/api/3/user/properties", &[]))
    }

    /// Delete user property: `DELETE /rest/api/3/user/properties/{propertyKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:user.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-properties/#api-rest-api-3-user-properties-propertykey-delete)
    pub fn delete(&self, property_key: impl Display) -> DeleteUserProperty {
        DeleteUserProperty(self.0.call(
            Method::DELETE,
            "/rest/api/3/user/properties/{propertyKey}",
            &[&property_key],
        ))
    }

    /// Get user property: `GET /rest/api/3/user/properties/{propertyKey}`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:user.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-properties/#api-rest-api-3-user-properties-propertykey-get)
    pub fn get(&self, property_key: impl Display) -> GetUserProperty {
        GetUserProperty(self.0.call(
            Method::GET,
            "/rest/api/3/user/properties/{propertyKey}",
            &[&property_key],
        ))
    }

    /// Set user property: `PUT /rest/api/3/user/properties/{propertyKey}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:user.property:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-properties/#api-rest-api-3-user-properties-propertykey-put)
    pub fn set(&self, property_key: impl Display, body: &Value) -> SetUserProperty {
        SetUserProperty(
            self.0
                .call(
                    Method::PUT,
                    "/rest/api/3/user/properties/{propertyKey}",
                    &[&property_key],
                )
                .json(body),
        )
    }
}

/// The call `GET /rest/api/3/user/properties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetUserPropertyKeys(Call<PropertyKeys>);

impl GetUserPropertyKeys {
    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }

    /// Sets `userKey`.
    pub fn user_key(self, user_key: impl Display) -> Self {
        Self(self.0.query("userKey", &user_key))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }
}

impl Deref for GetUserPropertyKeys {
    type Target = Call<PropertyKeys>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/user/properties/{propertyKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteUserProperty(Call<()>);

impl DeleteUserProperty {
    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }

    /// Sets `userKey`.
    pub fn user_key(self, user_key: impl Display) -> Self {
        Self(self.0.query("userKey", &user_key))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }
}

impl Deref for DeleteUserProperty {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/user/properties/{propertyKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetUserProperty(Call<EntityProperty>);

impl GetUserProperty {
    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }

    /// Sets `userKey`.
    pub fn user_key(self, user_key: impl Display) -> Self {
        Self(self.0.query("userKey", &user_key))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }
}

impl Deref for GetUserProperty {
    type Target = Call<EntityProperty>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /rest/api/3/user/properties/{propertyKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SetUserProperty(Call<Value>);

impl SetUserProperty {
    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }

    /// Sets `userKey`.
    pub fn user_key(self, user_key: impl Display) -> Self {
        Self(self.0.query("userKey", &user_key))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }
}

impl Deref for SetUserProperty {
    type Target = Call<Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
