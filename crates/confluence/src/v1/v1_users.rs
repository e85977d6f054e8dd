//! Calls of the group "Users": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::v1::common::{Group, V1User};

mod models;

pub use self::models::*;

/// Calls of the group "Users".
#[derive(Debug, Clone, Copy)]
pub struct V1Users<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Users".
    pub fn v1_users(&self) -> V1Users<'_> {
        V1Users(self)
    }
}

impl V1Users<'_> {
    /// Get user: `GET /wiki/rest/api/user`.
    ///
    /// Scopes: `read:confluence-user`; or granular: `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-get)
    pub fn get(&self, account_id: impl Display) -> GetUser {
        GetUser(
            self.0
                .call(Method::GET, "/wiki/rest/api/user", &[])
                .query("accountId", &account_id),
        )
    }

    /// Get anonymous user: `GET /wiki/rest/api/user/anonymous`.
    ///
    /// Scopes: `read:confluence-user`; or granular: `read:user:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-anonymous-get)
    pub fn anonymous(&self) -> GetAnonymousUser {
        GetAnonymousUser(
            self.0
                .call(Method::GET, "/wiki/rest/api/user/anonymous", &[]),
        )
    }

    /// Get bulk user lookup: `GET /wiki/rest/api/user/bulk`.
    ///
    /// Scopes: `read:confluence-user`; or granular: `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-bulk-get)
    pub fn bulk_lookup(&self, account_id: impl Display) -> GetBulkUserLookup {
        GetBulkUserLookup(
            self.0
                .call(Method::GET, "/wiki/rest/api/user/bulk", &[])
                .query("accountId", &account_id),
        )
    }

    /// Get current user: `GET /wiki/rest/api/user/current`.
    ///
    /// Scopes: `read:confluence-user`; or granular: `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-current-get)
    pub fn current(&self) -> GetCurrentUser {
        GetCurrentUser(self.0.call(Method::GET, "/wiki/rest/api/user/current", &[]))
    }

    /// Get privacy unsafe user email: `GET /wiki/rest/api/user/email`.
    ///
    /// Granular scopes: `read:email-address:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-email-get)
    pub fn privacy_unsafe_email(&self, account_id: impl Display) -> Call<AccountIdEmailRecord> {
        self.0
            .call(Method::GET, "/wiki/rest/api/user/email", &[])
            .query("accountId", &account_id)
    }

    /// Get privacy unsafe user email bulk: `GET /wiki/rest/api/user/email/bulk`.
    ///
    /// Granular scopes: `read:email-address:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-email-bulk-get)
    pub fn privacy_unsafe_email_bulk(
        &self,
        account_id: impl IntoIterator<Item = impl Display>,
    ) -> Call<Vec<AccountIdEmailRecord>> {
        self.0
            .call(Method::GET, "/wiki/rest/api/user/email/bulk", &[])
            .query_commas("accountId", account_id)
    }

    /// Get group memberships for user: `GET /wiki/rest/api/user/memberof`.
    ///
    /// Scopes: `read:confluence-user`; or granular: `read:user:confluence`, `read:group:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-users/#api-wiki-rest-api-user-memberof-get)
    pub fn group_memberships_for(&self, account_id: impl Display) -> GetGroupMembershipsForUser {
        GetGroupMembershipsForUser(
            self.0
                .call(Method::GET, "/wiki/rest/api/user/memberof", &[])
                .query("accountId", &account_id),
        )
    }
}

/// The call `GET /wiki/rest/api/user` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetUser(Call<V1User>);

impl GetUser {
    /// Sets `expand`; `GetUserExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for GetUser {
    type Target = Call<V1User>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/user/anonymous` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAnonymousUser(Call<UserAnonymous>);

impl GetAnonymousUser {
    /// Sets `expand`; `GetAnonymousUserExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for GetAnonymousUser {
    type Target = Call<UserAnonymous>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/user/bulk` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBulkUserLookup(Call<BulkUserLookupArray>);

impl GetBulkUserLookup {
    /// Sets `expand`; `GetBulkUserLookupExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for GetBulkUserLookup {
    type Target = Call<BulkUserLookupArray>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/user/current` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCurrentUser(Call<V1User>);

impl GetCurrentUser {
    /// Sets `expand`; `GetCurrentUserExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for GetCurrentUser {
    type Target = Call<V1User>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/user/memberof` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetGroupMembershipsForUser(Call<Page<Group>>);

impl GetGroupMembershipsForUser {
    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `200` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetGroupMembershipsForUser {
    type Target = Call<Page<Group>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
