//! Calls of the group "Group": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v1::common::{Group, V1User};

mod models;

pub use self::models::*;

/// Calls of the group "Group".
#[derive(Debug, Clone, Copy)]
pub struct Groups<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Group".
    pub fn groups(&self) -> Groups<'_> {
        Groups(self)
    }
}

impl Groups<'_> {
    /// Get groups: `GET /wiki/rest/api/group`.
    ///
    /// Scopes: `read:confluence-groups`; or granular: `read:group:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-get)
    pub fn list(&self) -> GetGroups {
        GetGroups(self.0.call(Method::GET, "/wiki/rest/api/group", &[]))
    }

    /// Create group: `POST /wiki/rest/api/group`.
    ///
    /// Scopes: `write:confluence-groups`; or granular: `read:group:confluence`, `write:group:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-post)
    pub fn create(&self, body: &GroupName) -> Call<Group> {
        self.0
            .call(Method::POST, "/wiki/rest/api/group", &[])
            .json(body)
    }

    /// Remove group by id: `DELETE /wiki/rest/api/group/by-id`.
    ///
    /// Scopes: `write:confluence-groups`; or granular: `write:group:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-by-id-delete)
    pub fn remove(&self, id: impl Display) -> Call<()> {
        self.0
            .call(Method::DELETE, "/wiki/rest/api/group/by-id", &[])
            .query("id", &id)
    }

    /// Get group by group id: `GET /wiki/rest/api/group/by-id`.
    ///
    /// Scopes: `read:confluence-groups`; or granular: `read:group:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-by-id-get)
    pub fn get(&self, id: impl Display) -> Call<Group> {
        self.0
            .call(Method::GET, "/wiki/rest/api/group/by-id", &[])
            .query("id", &id)
    }

    /// Search groups: `GET /wiki/rest/api/group/picker`.
    ///
    /// Scopes: `read:confluence-groups`; or granular: `read:group:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-picker-get)
    pub fn search(&self, query: impl Display) -> SearchGroups {
        SearchGroups(
            self.0
                .call(Method::GET, "/wiki/rest/api/group/picker", &[])
                .query("query", &query),
        )
    }

    /// Remove member from group by group id: `DELETE /wiki/rest/api/group/userByGroupId`.
    ///
    /// Scopes: `write:confluence-groups`; or granular: `write:group:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-userbygroupid-delete)
    pub fn remove_member_from(
        &self,
        group_id: impl Display,
        account_id: impl Display,
    ) -> RemoveMemberFromGroupByGroupId {
        RemoveMemberFromGroupByGroupId(
            self.0
                .call(Method::DELETE, "/wiki/rest/api/group/userByGroupId", &[])
                .query("groupId", &group_id)
                .query("accountId", &account_id),
        )
    }

    /// Add user to group by group id: `POST /wiki/rest/api/group/userByGroupId`.
    ///
    /// Scopes: `write:confluence-groups`; or granular: `write:group:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-userbygroupid-post)
    pub fn add_user_to(&self, group_id: impl Display, body: &AccountId) -> Call<()> {
        self.0
            .call(Method::POST, "/wiki/rest/api/group/userByGroupId", &[])
            .query("groupId", &group_id)
            .json(body)
    }

    /// Get group members by group id: `GET /wiki/rest/api/group/{groupId}/membersByGroupId`.
    ///
    /// Scopes: `read:confluence-groups`; or granular: `read:group:confluence`, `read:user:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-group/#api-wiki-rest-api-group-groupid-membersbygroupid-get)
    pub fn members(&self, group_id: impl Display) -> GetGroupMembersByGroupId {
        GetGroupMembersByGroupId(self.0.call(
            Method::GET,
            "/wiki/rest/api/group/{groupId}/membersByGroupId",
            &[&group_id],
        ))
    }
}

/// The call `GET /wiki/rest/api/group` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetGroups(Call<Page<Group>>);

impl GetGroups {
    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `200` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `accessType`.
    pub fn access_type(self, access_type: impl Into<Open<AccessType>>) -> Self {
        Self(self.0.query_open::<AccessType>("accessType", access_type))
    }
}

impl Deref for GetGroups {
    type Target = Call<Page<Group>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/group/picker` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchGroups(Call<Page<Group>>);

impl SearchGroups {
    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `200` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `shouldReturnTotalSize`; `false` by default.
    pub fn should_return_total_size(self, should_return_total_size: bool) -> Self {
        Self(
            self.0
                .query("shouldReturnTotalSize", &should_return_total_size),
        )
    }
}

impl Deref for SearchGroups {
    type Target = Call<Page<Group>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /wiki/rest/api/group/userByGroupId` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveMemberFromGroupByGroupId(Call<()>);

impl RemoveMemberFromGroupByGroupId {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }
}

impl Deref for RemoveMemberFromGroupByGroupId {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/group/{groupId}/membersByGroupId` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetGroupMembersByGroupId(Call<Page<V1User>>);

impl GetGroupMembersByGroupId {
    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `200` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `shouldReturnTotalSize`; `false` by default.
    pub fn should_return_total_size(self, should_return_total_size: bool) -> Self {
        Self(
            self.0
                .query("shouldReturnTotalSize", &should_return_total_size),
        )
    }

    /// Sets `expand`; `GetGroupMembersByGroupIdExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for GetGroupMembersByGroupId {
    type Target = Call<Page<V1User>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
