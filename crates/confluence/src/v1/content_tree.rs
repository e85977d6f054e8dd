//! Calls of the group "Content - children and descendants": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v1::common::{Content, ContentChildren, LongTask};

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Content - children and descendants".
#[derive(Debug, Clone, Copy)]
pub struct ContentTree<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Content - children and descendants".
    pub fn content_tree(&self) -> ContentTree<'_> {
        ContentTree(self)
    }
}

impl ContentTree<'_> {
    /// Copy page: `POST /wiki/rest/api/content/{id}/copy`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `read:content-details:confluence`,
    /// `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-children-and-descendants/#api-wiki-rest-api-content-id-copy-post)
    pub fn copy_page(&self, id: impl Display, body: &CopyPageRequest) -> CopyPage {
        CopyPage(
            self.0
                .call(Method::POST, "/wiki/rest/api/content/{id}/copy", &[&id])
                .json(body),
        )
    }

    /// Get content descendants: `GET /wiki/rest/api/content/{id}/descendant`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-children-and-descendants/#api-wiki-rest-api-content-id-descendant-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn get(&self, id: impl Display) -> GetContentDescendants {
        GetContentDescendants(self.0.call(
            Method::GET,
            "/wiki/rest/api/content/{id}/descendant",
            &[&id],
        ))
    }

    /// Get descendants of type: `GET /wiki/rest/api/content/{id}/descendant/{type}`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-children-and-descendants/#api-wiki-rest-api-content-id-descendant-type-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn of_type(&self, id: impl Display, r#type: impl Display) -> GetDescendantsOfType {
        GetDescendantsOfType(self.0.call(
            Method::GET,
            "/wiki/rest/api/content/{id}/descendant/{type}",
            &[&id, &r#type],
        ))
    }

    /// Copy page hierarchy: `POST /wiki/rest/api/content/{id}/pagehierarchy/copy`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `read:content.metadata:confluence`,
    /// `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-children-and-descendants/#api-wiki-rest-api-content-id-pagehierarchy-copy-post)
    pub fn copy_page_hierarchy(
        &self,
        id: impl Display,
        body: &CopyPageHierarchyRequest,
    ) -> Call<LongTask> {
        self.0
            .call(
                Method::POST,
                "/wiki/rest/api/content/{id}/pagehierarchy/copy",
                &[&id],
            )
            .json(body)
    }

    /// Move page: `PUT /wiki/rest/api/content/{pageId}/move/{position}/{targetId}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-children-and-descendants/#api-wiki-rest-api-content-pageid-move-position-targetid-put)
    pub fn move_page(
        &self,
        page_id: impl Display,
        position: impl Display,
        target_id: impl Display,
    ) -> Call<MovePageAnswer> {
        self.0.call(
            Method::PUT,
            "/wiki/rest/api/content/{pageId}/move/{position}/{targetId}",
            &[&page_id, &position, &target_id],
        )
    }
}

/// The call `POST /wiki/rest/api/content/{id}/copy` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CopyPage(Call<Content>);

impl CopyPage {
    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for CopyPage {
    type Target = Call<Content>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/content/{id}/descendant` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContentDescendants(Call<ContentChildren>);

impl GetContentDescendants {
    /// Sets `expand`; `Expand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for GetContentDescendants {
    type Target = Call<ContentChildren>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/content/{id}/descendant/{type}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDescendantsOfType(Call<Page<Content>>);

impl GetDescendantsOfType {
    /// Sets `depth`; `all` by default.
    pub fn depth(self, depth: impl Into<Open<GetDescendantsOfTypeDepth>>) -> Self {
        Self(
            self.0
                .query_open::<GetDescendantsOfTypeDepth>("depth", depth),
        )
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }

    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetDescendantsOfType {
    type Target = Call<Page<Content>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
