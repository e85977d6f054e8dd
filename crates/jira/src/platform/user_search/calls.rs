//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::User;
use crate::platform::user_search::{UserKey, UserSearch};

impl UserSearch<'_> {
    /// Find users by query: `GET /rest/api/3/user/search/query`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:comment:jira`, `read:issue:jira`,
    /// `read:issue.vote:jira`, `read:issue.watcher:jira`, `read:project:jira`, `read:user:jira`,
    /// `read:user.property:jira`, `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-search-query-get)
    pub fn find_by_query(&self, query: impl Display) -> FindUsersByQuery {
        FindUsersByQuery(
            self.0
                .call(Method::GET, "/rest/api/3/user/search/query", &[])
                .query("query", &query),
        )
    }

    /// Find user keys by query: `GET /rest/api/3/user/search/query/key`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:comment:jira`, `read:issue:jira`,
    /// `read:issue.vote:jira`, `read:issue.watcher:jira`, `read:project:jira`, `read:user.property:jira`,
    /// `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-search-query-key-get)
    pub fn find_keys_by_query(&self, query: impl Display) -> FindUserKeysByQuery {
        FindUserKeysByQuery(
            self.0
                .call(Method::GET, "/rest/api/3/user/search/query/key", &[])
                .query("query", &query),
        )
    }

    /// Find users with browse permission: `GET /rest/api/3/user/viewissue/search`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:issue:jira`, `read:project:jira`, `read:user:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-viewissue-search-get)
    pub fn find_with_browse_permission(&self) -> FindUsersWithBrowsePermission {
        FindUsersWithBrowsePermission(self.0.call(
            Method::GET,
            "/rest/api/3/user/viewissue/search",
            &[],
        ))
    }
}

/// The call `GET /rest/api/3/user/search/query` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FindUsersByQuery(Call<Page<User>>);

impl FindUsersByQuery {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `100` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for FindUsersByQuery {
    type Target = Call<Page<User>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/user/search/query/key` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FindUserKeysByQuery(Call<Page<UserKey>>);

impl FindUserKeysByQuery {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResult`; `100` by default.
    pub fn max_result(self, max_result: i64) -> Self {
        Self(self.0.query("maxResult", &max_result))
    }
}

impl Deref for FindUserKeysByQuery {
    type Target = Call<Page<UserKey>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/user/viewissue/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct FindUsersWithBrowsePermission(Call<Page<User>>);

impl FindUsersWithBrowsePermission {
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

impl Deref for FindUsersWithBrowsePermission {
    type Target = Call<Page<User>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
