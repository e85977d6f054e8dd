//! Calls of the group "Children": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Children".
#[derive(Debug, Clone, Copy)]
pub struct Children<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Children".
    pub fn children(&self) -> Children<'_> {
        Children(self)
    }
}

impl Children<'_> {
    /// Get child custom content: `GET /wiki/api/v2/custom-content/{id}/children`.
    ///
    /// Granular scopes: `read:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-custom-content-id-children-get)
    pub fn child_custom_content(&self, id: impl Display) -> GetChildCustomContent {
        GetChildCustomContent(self.0.call(
            Method::GET,
            "/wiki/api/v2/custom-content/{id}/children",
            &[&id],
        ))
    }

    /// Get database direct children: `GET /wiki/api/v2/databases/{id}/direct-children`.
    ///
    /// Granular scopes: `read:hierarchical-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-databases-id-direct-children-get)
    pub fn database_direct(&self, id: impl Display) -> GetDatabaseDirectChildren {
        GetDatabaseDirectChildren(self.0.call(
            Method::GET,
            "/wiki/api/v2/databases/{id}/direct-children",
            &[&id],
        ))
    }

    /// Get smart link direct children: `GET /wiki/api/v2/embeds/{id}/direct-children`.
    ///
    /// Granular scopes: `read:hierarchical-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-embeds-id-direct-children-get)
    pub fn smart_link_direct(&self, id: impl Display) -> GetSmartLinkDirectChildren {
        GetSmartLinkDirectChildren(self.0.call(
            Method::GET,
            "/wiki/api/v2/embeds/{id}/direct-children",
            &[&id],
        ))
    }

    /// Get folder direct children: `GET /wiki/api/v2/folders/{id}/direct-children`.
    ///
    /// Granular scopes: `read:hierarchical-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-folders-id-direct-children-get)
    pub fn folder_direct(&self, id: impl Display) -> GetFolderDirectChildren {
        GetFolderDirectChildren(self.0.call(
            Method::GET,
            "/wiki/api/v2/folders/{id}/direct-children",
            &[&id],
        ))
    }

    /// Get child pages: `GET /wiki/api/v2/pages/{id}/children`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-pages-id-children-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn child_pages(&self, id: impl Display) -> GetChildPages {
        GetChildPages(
            self.0
                .call(Method::GET, "/wiki/api/v2/pages/{id}/children", &[&id]),
        )
    }

    /// Get page direct children: `GET /wiki/api/v2/pages/{id}/direct-children`.
    ///
    /// Granular scopes: `read:hierarchical-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-pages-id-direct-children-get)
    pub fn page_direct(&self, id: impl Display) -> GetPageDirectChildren {
        GetPageDirectChildren(self.0.call(
            Method::GET,
            "/wiki/api/v2/pages/{id}/direct-children",
            &[&id],
        ))
    }

    /// Get whiteboard direct children: `GET /wiki/api/v2/whiteboards/{id}/direct-children`.
    ///
    /// Granular scopes: `read:hierarchical-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-children/#api-whiteboards-id-direct-children-get)
    pub fn whiteboard_direct(&self, id: impl Display) -> GetWhiteboardDirectChildren {
        GetWhiteboardDirectChildren(self.0.call(
            Method::GET,
            "/wiki/api/v2/whiteboards/{id}/direct-children",
            &[&id],
        ))
    }
}

/// The call `GET /wiki/api/v2/custom-content/{id}/children` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetChildCustomContent(Call<Page<ChildCustomContent>>);

impl GetChildCustomContent {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
    }
}

impl Deref for GetChildCustomContent {
    type Target = Call<Page<ChildCustomContent>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/databases/{id}/direct-children` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDatabaseDirectChildren(Call<Page<ChildrenResponse>>);

impl GetDatabaseDirectChildren {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
    }
}

impl Deref for GetDatabaseDirectChildren {
    type Target = Call<Page<ChildrenResponse>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/embeds/{id}/direct-children` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSmartLinkDirectChildren(Call<Page<ChildrenResponse>>);

impl GetSmartLinkDirectChildren {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
    }
}

impl Deref for GetSmartLinkDirectChildren {
    type Target = Call<Page<ChildrenResponse>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/folders/{id}/direct-children` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFolderDirectChildren(Call<Page<ChildrenResponse>>);

impl GetFolderDirectChildren {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
    }
}

impl Deref for GetFolderDirectChildren {
    type Target = Call<Page<ChildrenResponse>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages/{id}/children` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetChildPages(Call<Page<ChildPage>>);

impl GetChildPages {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
    }
}

impl Deref for GetChildPages {
    type Target = Call<Page<ChildPage>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages/{id}/direct-children` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPageDirectChildren(Call<Page<ChildrenResponse>>);

impl GetPageDirectChildren {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
    }
}

impl Deref for GetPageDirectChildren {
    type Target = Call<Page<ChildrenResponse>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/whiteboards/{id}/direct-children` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWhiteboardDirectChildren(Call<Page<ChildrenResponse>>);

impl GetWhiteboardDirectChildren {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Display) -> Self {
        Self(self.0.query("sort", &sort))
    }
}

impl Deref for GetWhiteboardDirectChildren {
    type Target = Call<Page<ChildrenResponse>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
