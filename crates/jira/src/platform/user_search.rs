//! Calls of the group "User search": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::{FoundUsers, User};

mod calls;

pub use self::calls::*;

mod models;

pub use self::models::*;

/// Calls of the group "User search".
#[derive(Debug, Clone, Copy)]
pub struct UserSearch<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "User search".
    pub fn user_search(&self) -> UserSearch<'_> {
        UserSearch(self)
    }
}

impl UserSearch<'_> {
    /// Find bulk assignable users: `GET /rest/api/3/user/assignable/multiProjectSearch`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:project:jira`, `read:user:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-assignable-multiprojectsearch-get)
    pub fn find_bulk_assignable(&self, project_keys: impl Display) -> FindBulkAssignableUsers {
        FindBulkAssignableUsers(
            self.0
                .call(
                    Method::GET,
                    "/rest/api/3/user/assignable/multiProjectSearch",
                    &[],
                )
                .query("projectKeys", &project_keys),
        )
    }

    /// Find assignable users: `GET /rest/api/3/user/assignable/search`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:issue:jira`, `read:project:jira`, `read:user:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-assignable-search-get)
    pub fn find_assignable(&self) -> FindAssignableUsers {
        FindAssignableUsers(
            self.0
                .call(Method::GET, "/rest/api/3/user/assignable/search", &[]),
        )
    }

    /// Find users with all permissions: `GET /rest/api/3/user/permission/search`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:issue:jira`, `read:project:jira`, `read:user:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-permission-search-get)
    pub fn find_with_permissions(&self, permissions: impl Display) -> FindUsersWithAllPermissions {
        FindUsersWithAllPermissions(
            self.0
                .call(Method::GET, "/rest/api/3/user/permission/search", &[])
                .query("permissions", &permissions),
        )
    }

    /// Find users for picker: `GET /rest/api/3/user/picker`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-picker-get)
    pub fn find_for_picker(&self, query: impl Display) -> FindUsersForPicker {
        FindUsersForPicker(
            self.0
                .call(Method::GET, "/rest/api/3/user/picker", &[])
                .query("query", &query),
        )
    }

    /// Find users: `GET /rest/api/3/user/search`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:user:jira`, `read:user.property:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-search-get)
    pub fn find(&self) -> FindUsers {
        FindUsers(self.0.call(Method::GET, "/rest/api/3/user/search", &[]))
    }
}

/// The call `GET /rest/api/3/user/assignable/multiProjectSearch` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FindBulkAssignableUsers(Call<Page<User>>);

impl FindBulkAssignableUsers {
    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
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

impl Deref for FindBulkAssignableUsers {
    type Target = Call<Page<User>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/user/assignable/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FindAssignableUsers(Call<Page<User>>);

impl FindAssignableUsers {
    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Sets `sessionId`.
    pub fn session_id(self, session_id: impl Display) -> Self {
        Self(self.0.query("sessionId", &session_id))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }

    /// Sets `project`.
    pub fn project(self, project: impl Display) -> Self {
        Self(self.0.query("project", &project))
    }

    /// Sets `issueKey`.
    pub fn issue_key(self, issue_key: impl Display) -> Self {
        Self(self.0.query("issueKey", &issue_key))
    }

    /// Sets `issueId`.
    pub fn issue_id(self, issue_id: impl Display) -> Self {
        Self(self.0.query("issueId", &issue_id))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `actionDescriptorId`.
    pub fn action_descriptor_id(self, action_descriptor_id: i64) -> Self {
        Self(self.0.query("actionDescriptorId", &action_descriptor_id))
    }

    /// Sets `recommend`; `false` by default.
    pub fn recommend(self, recommend: bool) -> Self {
        Self(self.0.query("recommend", &recommend))
    }

    /// Sets `accountType`.
    pub fn account_type(self, account_type: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("accountType", account_type))
    }

    /// Sets `appType`.
    pub fn app_type(self, app_type: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("appType", app_type))
    }
}

impl Deref for FindAssignableUsers {
    type Target = Call<Page<User>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/user/permission/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FindUsersWithAllPermissions(Call<Page<User>>);

impl FindUsersWithAllPermissions {
    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }

    /// Sets `issueKey`.
    pub fn issue_key(self, issue_key: impl Display) -> Self {
        Self(self.0.query("issueKey", &issue_key))
    }

    /// Sets `projectKey`.
    pub fn project_key(self, project_key: impl Display) -> Self {
        Self(self.0.query("projectKey", &project_key))
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

impl Deref for FindUsersWithAllPermissions {
    type Target = Call<Page<User>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/user/picker` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FindUsersForPicker(Call<FoundUsers>);

impl FindUsersForPicker {
    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `showAvatar`; `false` by default.
    pub fn show_avatar(self, show_avatar: bool) -> Self {
        Self(self.0.query("showAvatar", &show_avatar))
    }

    /// Sets `exclude`.
    pub fn exclude(self, exclude: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("exclude", exclude))
    }

    /// Sets `excludeAccountIds`.
    pub fn exclude_account_ids(
        self,
        exclude_account_ids: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(self.0.query_each("excludeAccountIds", exclude_account_ids))
    }

    /// Sets `avatarSize`.
    pub fn avatar_size(self, avatar_size: impl Display) -> Self {
        Self(self.0.query("avatarSize", &avatar_size))
    }

    /// Sets `excludeConnectUsers`; `false` by default.
    pub fn exclude_connect_users(self, exclude_connect_users: bool) -> Self {
        Self(self.0.query("excludeConnectUsers", &exclude_connect_users))
    }
}

impl Deref for FindUsersForPicker {
    type Target = Call<FoundUsers>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/user/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FindUsers(Call<Page<User>>);

impl FindUsers {
    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }

    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `property`.
    pub fn property(self, property: impl Display) -> Self {
        Self(self.0.query("property", &property))
    }
}

impl Deref for FindUsers {
    type Target = Call<Page<User>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
