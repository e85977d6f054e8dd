//! Calls of the group "Descendants": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Descendants".
#[derive(Debug, Clone, Copy)]
pub struct Descendants<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Descendants".
    pub fn descendants(&self) -> Descendants<'_> {
        Descendants(self)
    }
}

impl Descendants<'_> {
    /// Get database descendants: `GET /wiki/api/v2/databases/{id}/descendants`.
    ///
    /// Granular scopes: `read:hierarchical-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-databases-id-descendants-get)
    pub fn database(&self, id: impl Display) -> GetDatabaseDescendants {
        GetDatabaseDescendants(self.0.call(
            Method::GET,
            "/wiki/api/v2/databases/{id}/descendants",
            &[&id],
        ))
    }

    /// Get smart link descendants: `GET /wiki/api/v2/embeds/{id}/descendants`.
    ///
    /// Granular scopes: `read:hierarchical-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-embeds-id-descendants-get)
    pub fn smart_link(&self, id: impl Display) -> GetSmartLinkDescendants {
        GetSmartLinkDescendants(self.0.call(
            Method::GET,
            "/wiki/api/v2/embeds/{id}/descendants",
            &[&id],
        ))
    }

    /// Get folder descendants: `GET /wiki/api/v2/folders/{id}/descendants`.
    ///
    /// Granular scopes: `read:hierarchical-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-folders-id-descendants-get)
    pub fn folder(&self, id: impl Display) -> GetFolderDescendants {
        GetFolderDescendants(self.0.call(
            Method::GET,
            "/wiki/api/v2/folders/{id}/descendants",
            &[&id],
        ))
    }

    /// Get page descendants: `GET /wiki/api/v2/pages/{id}/descendants`.
    ///
    /// Granular scopes: `read:hierarchical-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-pages-id-descendants-get)
    pub fn page(&self, id: impl Display) -> GetPageDescendants {
        GetPageDescendants(
            self.0
                .call(Method::GET, "/wiki/api/v2/pages/{id}/descendants", &[&id]),
        )
    }

    /// Get whiteboard descendants: `GET /wiki/api/v2/whiteboards/{id}/descendants`.
    ///
    /// Granular scopes: `read:hierarchical-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-descendants/#api-whiteboards-id-descendants-get)
    pub fn whiteboard(&self, id: impl Display) -> GetWhiteboardDescendants {
        GetWhiteboardDescendants(self.0.call(
            Method::GET,
            "/wiki/api/v2/whiteboards/{id}/descendants",
            &[&id],
        ))
    }
}

/// The call `GET /wiki/api/v2/databases/{id}/descendants` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDatabaseDescendants(Call<Page<DescendantsResponse>>);

impl GetDatabaseDescendants {
    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `depth`; `2` by default.
    pub fn depth(self, depth: i64) -> Self {
        Self(self.0.query("depth", &depth))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }
}

impl Deref for GetDatabaseDescendants {
    type Target = Call<Page<DescendantsResponse>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/embeds/{id}/descendants` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSmartLinkDescendants(Call<Page<DescendantsResponse>>);

impl GetSmartLinkDescendants {
    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `depth`; `2` by default.
    pub fn depth(self, depth: i64) -> Self {
        Self(self.0.query("depth", &depth))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }
}

impl Deref for GetSmartLinkDescendants {
    type Target = Call<Page<DescendantsResponse>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/folders/{id}/descendants` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFolderDescendants(Call<Page<DescendantsResponse>>);

impl GetFolderDescendants {
    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `depth`; `2` by default.
    pub fn depth(self, depth: i64) -> Self {
        Self(self.0.query("depth", &depth))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }
}

impl Deref for GetFolderDescendants {
    type Target = Call<Page<DescendantsResponse>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages/{id}/descendants` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPageDescendants(Call<Page<DescendantsResponse>>);

impl GetPageDescendants {
    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `depth`; `2` by default.
    pub fn depth(self, depth: i64) -> Self {
        Self(self.0.query("depth", &depth))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }
}

impl Deref for GetPageDescendants {
    type Target = Call<Page<DescendantsResponse>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/whiteboards/{id}/descendants` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWhiteboardDescendants(Call<Page<DescendantsResponse>>);

impl GetWhiteboardDescendants {
    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `depth`; `2` by default.
    pub fn depth(self, depth: i64) -> Self {
        Self(self.0.query("depth", &depth))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }
}

impl Deref for GetWhiteboardDescendants {
    type Target = Call<Page<DescendantsResponse>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
