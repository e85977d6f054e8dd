//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::User;
use crate::platform::users::Users;

impl Users<'_> {
    /// Get all users default: `GET /rest/api/3/users`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:user:jira`, `read:application-role:jira`,
    /// `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-users-get)
    pub fn default(&self) -> GetAllUsersDefault {
        GetAllUsersDefault(self.0.call(Method::GET, "/rest/api/3/users", &[]))
    }

    /// Get all users: `GET /rest/api/3/users/search`.
    ///
    /// Scopes: `read:jira-user`; or granular: `read:user:jira`, `read:application-role:jira`,
    /// `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-users-search-get)
    pub fn list(&self) -> GetAllUsers {
        GetAllUsers(self.0.call(Method::GET, "/rest/api/3/users/search", &[]))
    }
}

/// The call `GET /rest/api/3/users` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllUsersDefault(Call<Page<User>>);

impl GetAllUsersDefault {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetAllUsersDefault {
    type Target = Call<Page<User>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/users/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllUsers(Call<Page<User>>);

impl GetAllUsers {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetAllUsers {
    type Target = Call<Page<User>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
