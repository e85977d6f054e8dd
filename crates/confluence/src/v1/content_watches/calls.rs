//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::typed::Call;

use crate::v1::content_watches::{ContentWatches, UserWatch};

impl ContentWatches<'_> {
    /// Remove space watch: `DELETE /wiki/rest/api/user/watch/space/{spaceKey}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:watcher:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-delete)
    pub fn remove_space(&self, space_key: impl Display) -> RemoveSpaceWatch {
        RemoveSpaceWatch(self.0.call(
            Method::DELETE,
            "/wiki/rest/api/user/watch/space/{spaceKey}",
            &[&space_key],
        ))
    }

    /// Is watching space: `GET /wiki/rest/api/user/watch/space/{spaceKey}`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:watcher:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-get)
    pub fn is_watching_space(&self, space_key: impl Display) -> IsWatchingSpace {
        IsWatchingSpace(self.0.call(
            Method::GET,
            "/wiki/rest/api/user/watch/space/{spaceKey}",
            &[&space_key],
        ))
    }

    /// Add space watcher: `POST /wiki/rest/api/user/watch/space/{spaceKey}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:watcher:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-space-spacekey-post)
    pub fn add_space_watcher(
        &self,
        space_key: impl Display,
        x_atlassian_token: impl Display,
    ) -> AddSpaceWatcher {
        AddSpaceWatcher(
            self.0
                .call(
                    Method::POST,
                    "/wiki/rest/api/user/watch/space/{spaceKey}",
                    &[&space_key],
                )
                .header("x-atlassian-token", &x_atlassian_token),
        )
    }
}

/// The call `DELETE /wiki/rest/api/user/watch/space/{spaceKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveSpaceWatch(Call<()>);

impl RemoveSpaceWatch {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }
}

impl Deref for RemoveSpaceWatch {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/user/watch/space/{spaceKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct IsWatchingSpace(Call<UserWatch>);

impl IsWatchingSpace {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }
}

impl Deref for IsWatchingSpace {
    type Target = Call<UserWatch>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /wiki/rest/api/user/watch/space/{spaceKey}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AddSpaceWatcher(Call<()>);

impl AddSpaceWatcher {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `username`.
    pub fn username(self, username: impl Display) -> Self {
        Self(self.0.query("username", &username))
    }

    /// Sets `accountId`.
    pub fn account_id(self, account_id: impl Display) -> Self {
        Self(self.0.query("accountId", &account_id))
    }
}

impl Deref for AddSpaceWatcher {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
