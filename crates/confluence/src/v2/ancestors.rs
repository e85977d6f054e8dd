//! Calls of the group "Ancestors": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Ancestors".
#[derive(Debug, Clone, Copy)]
pub struct Ancestors<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Ancestors".
    pub fn ancestors(&self) -> Ancestors<'_> {
        Ancestors(self)
    }
}

impl Ancestors<'_> {
    /// Get database ancestors: `GET /wiki/api/v2/databases/{id}/ancestors`.
    ///
    /// Granular scopes: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-databases-id-ancestors-get)
    pub fn database(&self, id: impl Display) -> GetDatabaseAncestors {
        GetDatabaseAncestors(self.0.call(
            Method::GET,
            "/wiki/api/v2/databases/{id}/ancestors",
            &[&id],
        ))
    }

    /// Get smart link ancestors: `GET /wiki/api/v2/embeds/{id}/ancestors`.
    ///
    /// Granular scopes: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-embeds-id-ancestors-get)
    pub fn smart_link(&self, id: impl Display) -> GetSmartLinkAncestors {
        GetSmartLinkAncestors(self.0.call(
            Method::GET,
            "/wiki/api/v2/embeds/{id}/ancestors",
            &[&id],
        ))
    }

    /// Get folder ancestors: `GET /wiki/api/v2/folders/{id}/ancestors`.
    ///
    /// Granular scopes: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-folders-id-ancestors-get)
    pub fn folder(&self, id: impl Display) -> GetFolderAncestors {
        GetFolderAncestors(
            self.0
                .call(Method::GET, "/wiki/api/v2/folders/{id}/ancestors", &[&id]),
        )
    }

    /// Get page ancestors: `GET /wiki/api/v2/pages/{id}/ancestors`.
    ///
    /// Granular scopes: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-pages-id-ancestors-get)
    pub fn page(&self, id: impl Display) -> GetPageAncestors {
        GetPageAncestors(
            self.0
                .call(Method::GET, "/wiki/api/v2/pages/{id}/ancestors", &[&id]),
        )
    }

    /// Get whiteboard ancestors: `GET /wiki/api/v2/whiteboards/{id}/ancestors`.
    ///
    /// Granular scopes: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-ancestors/#api-whiteboards-id-ancestors-get)
    pub fn whiteboard(&self, id: impl Display) -> GetWhiteboardAncestors {
        GetWhiteboardAncestors(self.0.call(
            Method::GET,
            "/wiki/api/v2/whiteboards/{id}/ancestors",
            &[&id],
        ))
    }
}

/// The call `GET /wiki/api/v2/databases/{id}/ancestors` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDatabaseAncestors(Call<Page<Ancestor>>);

impl GetDatabaseAncestors {
    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetDatabaseAncestors {
    type Target = Call<Page<Ancestor>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/embeds/{id}/ancestors` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSmartLinkAncestors(Call<Page<Ancestor>>);

impl GetSmartLinkAncestors {
    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetSmartLinkAncestors {
    type Target = Call<Page<Ancestor>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/folders/{id}/ancestors` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFolderAncestors(Call<Page<Ancestor>>);

impl GetFolderAncestors {
    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetFolderAncestors {
    type Target = Call<Page<Ancestor>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages/{id}/ancestors` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPageAncestors(Call<Page<Ancestor>>);

impl GetPageAncestors {
    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetPageAncestors {
    type Target = Call<Page<Ancestor>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/whiteboards/{id}/ancestors` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWhiteboardAncestors(Call<Page<Ancestor>>);

impl GetWhiteboardAncestors {
    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetWhiteboardAncestors {
    type Target = Call<Page<Ancestor>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
