//! Calls of the group "Operation": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Operation".
#[derive(Debug, Clone, Copy)]
pub struct Operations<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Operation".
    pub fn operations(&self) -> Operations<'_> {
        Operations(self)
    }
}

impl Operations<'_> {
    /// Get attachment operations: `GET /wiki/api/v2/attachments/{id}/operations`.
    ///
    /// Granular scopes: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-attachments-id-operations-get)
    pub fn attachment(&self, id: impl Display) -> Call<PermittedOperationsResponse> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/attachments/{id}/operations",
            &[&id],
        )
    }

    /// Get blog post operations: `GET /wiki/api/v2/blogposts/{id}/operations`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-blogposts-id-operations-get)
    pub fn blog_post(&self, id: impl Display) -> Call<PermittedOperationsResponse> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/blogposts/{id}/operations",
            &[&id],
        )
    }

    /// Get custom content operations: `GET /wiki/api/v2/custom-content/{id}/operations`.
    ///
    /// Granular scopes: `read:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-custom-content-id-operations-get)
    pub fn custom_content(&self, id: impl Display) -> Call<PermittedOperationsResponse> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/custom-content/{id}/operations",
            &[&id],
        )
    }

    /// Get database operations: `GET /wiki/api/v2/databases/{id}/operations`.
    ///
    /// Granular scopes: `read:database:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-databases-id-operations-get)
    pub fn database(&self, id: impl Display) -> Call<PermittedOperationsResponse> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/databases/{id}/operations",
            &[&id],
        )
    }

    /// Get smart link operations: `GET /wiki/api/v2/embeds/{id}/operations`.
    ///
    /// Granular scopes: `read:embed:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-embeds-id-operations-get)
    pub fn smart_link(&self, id: impl Display) -> Call<PermittedOperationsResponse> {
        self.0
            .call(Method::GET, "/wiki/api/v2/embeds/{id}/operations", &[&id])
    }

    /// Get folder operations: `GET /wiki/api/v2/folders/{id}/operations`.
    ///
    /// Granular scopes: `read:folder:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-folders-id-operations-get)
    pub fn folder(&self, id: impl Display) -> Call<PermittedOperationsResponse> {
        self.0
            .call(Method::GET, "/wiki/api/v2/folders/{id}/operations", &[&id])
    }

    /// Get footer comment operations: `GET /wiki/api/v2/footer-comments/{id}/operations`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-footer-comments-id-operations-get)
    pub fn footer_comment(&self, id: impl Display) -> Call<PermittedOperationsResponse> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/footer-comments/{id}/operations",
            &[&id],
        )
    }

    /// Get inline comment operations: `GET /wiki/api/v2/inline-comments/{id}/operations`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-inline-comments-id-operations-get)
    pub fn inline_comment(&self, id: impl Display) -> Call<PermittedOperationsResponse> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/inline-comments/{id}/operations",
            &[&id],
        )
    }

    /// Get page operations: `GET /wiki/api/v2/pages/{id}/operations`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-pages-id-operations-get)
    pub fn page(&self, id: impl Display) -> Call<PermittedOperationsResponse> {
        self.0
            .call(Method::GET, "/wiki/api/v2/pages/{id}/operations", &[&id])
    }

    /// Get space operations: `GET /wiki/api/v2/spaces/{id}/operations`.
    ///
    /// Granular scopes: `read:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-spaces-id-operations-get)
    pub fn space(&self, id: impl Display) -> Call<PermittedOperationsResponse> {
        self.0
            .call(Method::GET, "/wiki/api/v2/spaces/{id}/operations", &[&id])
    }

    /// Get whiteboard operations: `GET /wiki/api/v2/whiteboards/{id}/operations`.
    ///
    /// Granular scopes: `read:whiteboard:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-operation/#api-whiteboards-id-operations-get)
    pub fn whiteboard(&self, id: impl Display) -> Call<PermittedOperationsResponse> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/whiteboards/{id}/operations",
            &[&id],
        )
    }
}
