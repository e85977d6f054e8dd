//! Calls of the group "Content watches": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod calls;

pub use self::calls::*;

mod models;

pub use self::models::*;

/// Calls of the group "Content watches".
#[derive(Debug, Clone, Copy)]
pub struct ContentWatches<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Content watches".
    pub fn content_watches(&self) -> ContentWatches<'_> {
        ContentWatches(self)
    }
}

impl ContentWatches<'_> {
    /// Get watches for page: `GET /wiki/rest/api/content/{id}/notification/child-created`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:watcher:confluence`,
    /// `read:user:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-content-id-notification-child-created-get)
    pub fn get_for_page(&self, id: impl Display) -> GetWatchesForPage {
        GetWatchesForPage(self.0.call(
            Method::GET,
            "/wiki/rest/api/content/{id}/notification/child-created",
            &[&id],
        ))
    }

    /// Get watches for space: `GET /wiki/rest/api/content/{id}/notification/created`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:watcher:confluence`,
    /// `read:user:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-content-id-notification-created-get)
    pub fn get_for_space(&self, id: impl Display) -> GetWatchesForSpace {
        GetWatchesForSpace(self.0.call(
            Method::GET,
            "/wiki/rest/api/content/{id}/notification/created",
            &[&id],
        ))
    }

    /// Get watchers for space: `GET /wiki/rest/api/space/{spaceKey}/watch`.
    ///
    /// Granular scopes: `read:watcher:confluence`, `read:user:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-space-spacekey-watch-get)
    pub fn watchers_for_space(&self, space_key: impl Display) -> GetWatchersForSpace {
        GetWatchersForSpace(self.0.call(
            Method::GET,
            "/wiki/rest/api/space/{spaceKey}/watch",
            &[&space_key],
        ))
    }

    /// Remove content watcher: `DELETE /wiki/rest/api/user/watch/content/{contentId}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:watcher:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-delete)
    pub fn remove_watcher(
        &self,
        content_id: impl Display,
        x_atlassian_token: impl Display,
    ) -> RemoveContentWatcher {
        RemoveContentWatcher(
            self.0
                .call(
                    Method::DELETE,
                    "/wiki/rest/api/user/watch/content/{contentId}",
                    &[&content_id],
                )
                .header("x-atlassian-token", &x_atlassian_token),
        )
    }

    /// Get content watch status: `GET /wiki/rest/api/user/watch/content/{contentId}`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:watcher:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-get)
    pub fn status(&self, content_id: impl Display) -> GetContentWatchStatus {
        GetContentWatchStatus(self.0.call(
            Method::GET,
            "/wiki/rest/api/user/watch/content/{contentId}",
            &[&content_id],
        ))
    }

    /// Add content watcher: `POST /wiki/rest/api/user/watch/content/{contentId}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:watcher:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-content-contentid-post)
    pub fn add_watcher(&self, content_id: impl Display) -> AddContentWatcher {
        AddContentWatcher(self.0.call(
            Method::POST,
            "/wiki/rest/api/user/watch/content/{contentId}",
            &[&content_id],
        ))
    }

    /// Remove label watcher: `DELETE /wiki/rest/api/user/watch/label/{labelName}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:watcher:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-delete)
    pub fn remove_label_watcher(&self, label_name: impl Display) -> RemoveLabelWatcher {
        RemoveLabelWatcher(self.0.call(
            Method::DELETE,
            "/wiki/rest/api/user/watch/label/{labelName}",
            &[&label_name],
        ))
    }

    /// Is watching label: `GET /wiki/rest/api/user/watch/label/{labelName}`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:watcher:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-get)
    pub fn is_watching_label(&self, label_name: impl Display) -> IsWatchingLabel {
        IsWatchingLabel(self.0.call(
            Method::GET,
            "/wiki/rest/api/user/watch/label/{labelName}",
            &[&label_name],
        ))
    }

    /// Add label watcher: `POST /wiki/rest/api/user/watch/label/{labelName}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:watcher:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-watches/#api-wiki-rest-api-user-watch-label-labelname-post)
    pub fn add_label_watcher(
        &self,
        label_name: impl Display,
        x_atlassian_token: impl Display,
    ) -> AddLabelWatcher {
        AddLabelWatcher(
            self.0
                .call(
                    Method::POST,
                    "/wiki/rest/api/user/watch/label/{labelName}",
                    &[&label_name],
                )
                .header("x-atlassian-token", &x_atlassian_token),
        )
    }
}

/// The call `GET /wiki/rest/api/content/{id}/notification/child-created` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWatchesForPage(Call<Page<Watch>>);

impl GetWatchesForPage {
    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `200` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetWatchesForPage {
    type Target = Call<Page<Watch>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/content/{id}/notification/created` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWatchesForSpace(Call<Page<SpaceWatch>>);

impl GetWatchesForSpace {
    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `200` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetWatchesForSpace {
    type Target = Call<Page<SpaceWatch>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/space/{spaceKey}/watch` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWatchersForSpace(Call<Page<SpaceWatch>>);

impl GetWatchersForSpace {
    /// Sets `start`.
    pub fn start(self, start: impl Display) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`.
    pub fn limit(self, limit: impl Display) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetWatchersForSpace {
    type Target = Call<Page<SpaceWatch>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /wiki/rest/api/user/watch/content/{contentId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveContentWatcher(Call<()>);

impl RemoveContentWatcher {
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

impl Deref for RemoveContentWatcher {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/user/watch/content/{contentId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContentWatchStatus(Call<UserWatch>);

impl GetContentWatchStatus {
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

impl Deref for GetContentWatchStatus {
    type Target = Call<UserWatch>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /wiki/rest/api/user/watch/content/{contentId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AddContentWatcher(Call<()>);

impl AddContentWatcher {
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

impl Deref for AddContentWatcher {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /wiki/rest/api/user/watch/label/{labelName}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveLabelWatcher(Call<()>);

impl RemoveLabelWatcher {
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

impl Deref for RemoveLabelWatcher {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/user/watch/label/{labelName}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct IsWatchingLabel(Call<UserWatch>);

impl IsWatchingLabel {
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

impl Deref for IsWatchingLabel {
    type Target = Call<UserWatch>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /wiki/rest/api/user/watch/label/{labelName}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AddLabelWatcher(Call<()>);

impl AddLabelWatcher {
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

impl Deref for AddLabelWatcher {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
