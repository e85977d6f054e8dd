//! Calls of the group "Users": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Form};

use crate::platform::common::{ColumnItem, GroupName, User};

mod calls;

pub use self::calls::*;

mod models;

pub use self::models::*;

/// Calls of the group "Users".
#[derive(Debug, Clone, Copy)]
pub struct Users<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Users".
    pub fn users(&self) -> Users<'_> {
        Users(self)
    }
}

impl Users<'_> {
    /// Remove user: `DELETE /rest/api/3/user`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-delete)
    pub fn remove(&self, account_id: impl Display) -> RemoveUser {
        RemoveUser(
            self.0
                .call(Method::DELETE, "/rest/api/3/user", &[])
                .query("accountId", &account_id),
        )
    }

    /// Get user: `GET /rest/api/3/user`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:application-role:jira`, `read:group:jira`,
    /// `read:user:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-get)
    pub fn get(&self) -> GetUser {
        GetUser(self.0.call(Method::GET, "/rest/api/3/user", &[]))
    }

    /// Create user: `POST /rest/api/3/user`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-post)
    pub fn create(&self, body: &NewUserDetails) -> Call<User> {
        self.0
            .call(Method::POST, "/rest/api/3/user", &[])
            .json(body)
    }

    /// Bulk get users: `GET /rest/api/3/user/bulk`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:application-role:jira`, `read:group:jira`,
    /// `read:user:jira`, `read:avatar:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-get)
    pub fn bulk(&self, account_id: impl IntoIterator<Item = impl Display>) -> BulkGetUsers {
        BulkGetUsers(
            self.0
                .call(Method::GET, "/rest/api/3/user/bulk", &[])
                .query_each("accountId", account_id),
        )
    }

    /// Bulk get users migration: `GET /rest/api/3/user/bulk/migration`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:user:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-migration-get)
    pub fn bulk_get_migration(&self) -> BulkGetUsersMigration {
        BulkGetUsersMigration(
            self.0
                .call(Method::GET, "/rest/api/3/user/bulk/migration", &[]),
        )
    }

    /// Reset user columns: `DELETE /rest/api/3/user/columns`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:user.columns:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-columns-delete)
    pub fn reset_columns(&self) -> ResetUserColumns {
        ResetUserColumns(self.0.call(Method::DELETE, "/rest/api/3/user/columns", &[]))
    }

    /// Get user default columns: `GET /rest/api/3/user/columns`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:user.columns:jira`, `read:filter.column:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-columns-get)
    pub fn default_columns(&self) -> GetUserDefaultColumns {
        GetUserDefaultColumns(self.0.call(Method::GET, "/rest/api/3/user/columns", &[]))
    }

    /// Set user columns: `PUT /rest/api/3/user/columns`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:user.columns:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-columns-put)
    pub fn set_columns(&self, form: &Form) -> SetUserColumns {
        SetUserColumns(
            self.0
                .call(Method::PUT, "/rest/api/3/user/columns", &[])
                .form(form),
        )
    }

    /// Get user email: `GET /rest/api/3/user/email`.
    ///
    /// Granular scopes: `read:email-address:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-email-get)
    pub fn email(&self, account_id: impl Display) -> Call<UnrestrictedUserEmail> {
        self.0
            .call(Method::GET, "/rest/api/3/user/email", &[])
            .query("accountId", &account_id)
    }

    /// Get user email bulk: `GET /rest/api/3/user/email/bulk`.
    ///
    /// Granular scopes: `read:email-address:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-email-bulk-get)
    pub fn email_bulk(
        &self,
        account_id: impl IntoIterator<Item = impl Display>,
    ) -> Call<UnrestrictedUserEmail> {
        self.0
            .call(Method::GET, "/rest/api/3/user/email/bulk", &[])
            .query_each("accountId", account_id)
    }

    /// Get user groups: `GET /rest/api/3/user/groups`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-groups-get)
    pub fn groups(&self, account_id: impl Display) -> GetUserGroups {
        GetUserGroups(
            self.0
                .call(Method::GET, "/rest/api/3/user/groups", &[])
                .query("accountId", &account_id),
        )
    }
}

/// The call `DELETE /rest/api/3/user` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveUser(Call<()>);

impl RemoveUser {
    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }
}

impl Deref for RemoveUser {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/user` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetUser(Call<User>);

impl GetUser {
    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetUser {
    type Target = Call<User>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/user/bulk` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BulkGetUsers(Call<Page<User>>);

impl BulkGetUsers {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `10` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `username`.
    pub fn username(self, username: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("username", username))
    }

    /// Sets `key`.
    pub fn key(self, key: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("key", key))
    }
}

impl Deref for BulkGetUsers {
    type Target = Call<Page<User>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/user/bulk/migration` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BulkGetUsersMigration(Call<Page<UserMigration>>);

impl BulkGetUsersMigration {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `10` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `username`.
    pub fn username(self, username: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("username", username))
    }

    /// Sets `key`.
    pub fn key(self, key: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("key", key))
    }
}

impl Deref for BulkGetUsersMigration {
    type Target = Call<Page<UserMigration>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/user/columns` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ResetUserColumns(Call<()>);

impl ResetUserColumns {
    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }
}

impl Deref for ResetUserColumns {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/user/columns` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetUserDefaultColumns(Call<Vec<ColumnItem>>);

impl GetUserDefaultColumns {
    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }
}

impl Deref for GetUserDefaultColumns {
    type Target = Call<Vec<ColumnItem>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /rest/api/3/user/columns` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SetUserColumns(Call<Value>);

impl SetUserColumns {
    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }
}

impl Deref for SetUserColumns {
    type Target = Call<Value>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/user/groups` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetUserGroups(Call<Vec<GroupName>>);

impl GetUserGroups {
    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }
}

impl Deref for GetUserGroups {
    type Target = Call<Vec<GroupName>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
