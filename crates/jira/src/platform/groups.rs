//! Calls of the group "Groups": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::common::UserDetails;
use crate::platform::common::FoundGroups;

mod models;

pub use self::models::*;

/// Calls of the group "Groups".
#[derive(Debug, Clone, Copy)]
pub struct Groups<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Groups".
    pub fn groups(&self) -> Groups<'_> {
        Groups(self)
    }
}

impl Groups<'_> {
    /// Remove group: `DELETE /rest/api/3/group`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-delete)
    pub fn remove(&self) -> RemoveGroup {
        RemoveGroup(self.0.call(Method::DELETE, "/rest/api/3/group", &[]))
    }

    /// Get group: `GET /rest/api/3/group`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:group:jira`, `read:user:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn get(&self) -> GetGroup {
        GetGroup(self.0.call(Method::GET, "/rest/api/3/group", &[]))
    }

    /// Create group: `POST /rest/api/3/group`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:group:jira`, `read:user:jira`,
    /// `write:group:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-post)
    pub fn create(&self, body: &AddGroup) -> Call<Group> {
        self.0
            .call(Method::POST, "/rest/api/3/group", &[])
            .json(body)
    }

    /// Bulk get groups: `GET /rest/api/3/group/bulk`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:group:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-bulk-get)
    pub fn bulk_get(&self) -> BulkGetGroups {
        BulkGetGroups(self.0.call(Method::GET, "/rest/api/3/group/bulk", &[]))
    }

    /// Get users from group: `GET /rest/api/3/group/member`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:group:jira`, `read:user:jira`,
    /// `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-member-get)
    pub fn users_from(&self) -> GetUsersFromGroup {
        GetUsersFromGroup(self.0.call(Method::GET, "/rest/api/3/group/member", &[]))
    }

    /// Remove user from group: `DELETE /rest/api/3/group/user`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-user-delete)
    pub fn remove_user_from(&self, account_id: impl Display) -> RemoveUserFromGroup {
        RemoveUserFromGroup(
            self.0
                .call(Method::DELETE, "/rest/api/3/group/user", &[])
                .query("accountId", &account_id),
        )
    }

    /// Add user to group: `POST /rest/api/3/group/user`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:group:jira`, `read:avatar:jira`,
    /// `read:group:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-group-user-post)
    pub fn add_user_to(&self, body: &UpdateUserToGroup) -> AddUserToGroup {
        AddUserToGroup(
            self.0
                .call(Method::POST, "/rest/api/3/group/user", &[])
                .json(body),
        )
    }

    /// Find groups: `GET /rest/api/3/groups/picker`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/#api-rest-api-3-groups-picker-get)
    pub fn find(&self) -> FindGroups {
        FindGroups(self.0.call(Method::GET, "/rest/api/3/groups/picker", &[]))
    }
}

/// The call `DELETE /rest/api/3/group` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveGroup(Call<()>);

impl RemoveGroup {
    /// Sets `groupname`.
    pub fn groupname(self, groupname: impl Display) -> Self {
        Self(self.0.query("groupname", &groupname))
    }

    /// Sets `groupId`.
    pub fn group_id(self, group_id: impl Display) -> Self {
        Self(self.0.query("groupId", &group_id))
    }

    /// Sets `swapGroup`.
    pub fn swap_group(self, swap_group: impl Display) -> Self {
        Self(self.0.query("swapGroup", &swap_group))
    }

    /// Sets `swapGroupId`.
    pub fn swap_group_id(self, swap_group_id: impl Display) -> Self {
        Self(self.0.query("swapGroupId", &swap_group_id))
    }
}

impl Deref for RemoveGroup {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/group` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetGroup(Call<Group>);

impl GetGroup {
    /// Sets `groupname`.
    pub fn groupname(self, groupname: impl Display) -> Self {
        Self(self.0.query("groupname", &groupname))
    }

    /// Sets `groupId`.
    pub fn group_id(self, group_id: impl Display) -> Self {
        Self(self.0.query("groupId", &group_id))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetGroup {
    type Target = Call<Group>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/group/bulk` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct BulkGetGroups(Call<Page<GroupDetails>>);

impl BulkGetGroups {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `groupId`.
    pub fn group_id(self, group_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("groupId", group_id))
    }

    /// Sets `groupName`.
    pub fn group_name(self, group_name: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("groupName", group_name))
    }

    /// Sets `accessType`.
    pub fn access_type(self, access_type: impl Display) -> Self {
        Self(self.0.query("accessType", &access_type))
    }

    /// Sets `applicationKey`.
    pub fn application_key(self, application_key: impl Display) -> Self {
        Self(self.0.query("applicationKey", &application_key))
    }
}

impl Deref for BulkGetGroups {
    type Target = Call<Page<GroupDetails>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/group/member` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetUsersFromGroup(Call<Page<UserDetails>>);

impl GetUsersFromGroup {
    /// Sets `groupname`.
    pub fn groupname(self, groupname: impl Display) -> Self {
        Self(self.0.query("groupname", &groupname))
    }

    /// Sets `groupId`.
    pub fn group_id(self, group_id: impl Display) -> Self {
        Self(self.0.query("groupId", &group_id))
    }

    /// Sets `includeInactiveUsers`; `false` by default.
    pub fn include_inactive_users(self, include_inactive_users: bool) -> Self {
        Self(
            self.0
                .query("includeInactiveUsers", &include_inactive_users),
        )
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetUsersFromGroup {
    type Target = Call<Page<UserDetails>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/group/user` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveUserFromGroup(Call<()>);

impl RemoveUserFromGroup {
    /// Sets `groupname`.
    pub fn groupname(self, groupname: impl Display) -> Self {
        Self(self.0.query("groupname", &groupname))
    }

    /// Sets `groupId`.
    pub fn group_id(self, group_id: impl Display) -> Self {
        Self(self.0.query("groupId", &group_id))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }
}

impl Deref for RemoveUserFromGroup {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/group/user` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AddUserToGroup(Call<Group>);

impl AddUserToGroup {
    /// Sets `groupname`.
    pub fn groupname(self, groupname: impl Display) -> Self {
        Self(self.0.query("groupname", &groupname))
    }

    /// Sets `groupId`.
    pub fn group_id(self, group_id: impl Display) -> Self {
        Self(self.0.query("groupId", &group_id))
    }
}

impl Deref for AddUserToGroup {
    type Target = Call<Group>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/groups/picker` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FindGroups(Call<FoundGroups>);

impl FindGroups {
    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }

    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Sets `exclude`.
    pub fn exclude(self, exclude: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("exclude", exclude))
    }

    /// Sets `excludeId`.
    pub fn exclude_id(self, exclude_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("excludeId", exclude_id))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `caseInsensitive`; `false` by default.
    pub fn case_insensitive(self, case_insensitive: bool) -> Self {
        Self(self.0.query("caseInsensitive", &case_insensitive))
    }

    /// Sets `userName`.
    pub fn user_name(self, user_name: impl Display) -> Self {
        Self(self.0.query("userName", &user_name))
    }
}

impl Deref for FindGroups {
    type Target = Call<FoundGroups>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
