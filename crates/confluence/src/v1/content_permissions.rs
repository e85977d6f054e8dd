//! Calls of the group "Content permissions": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Content permissions".
#[derive(Debug, Clone, Copy)]
pub struct ContentPermissions<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Content permissions".
    pub fn content_permissions(&self) -> ContentPermissions<'_> {
        ContentPermissions(self)
    }
}

impl ContentPermissions<'_> {
    /// Check content permission: `POST /wiki/rest/api/content/{id}/permission/check`.
    ///
    /// Scopes: `read:confluence-content.permission`; or granular: `read:content.permission:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-permissions/#api-wiki-rest-api-content-id-permission-check-post)
    pub fn check(
        &self,
        id: impl Display,
        body: &ContentPermissionRequest,
    ) -> Call<PermissionCheckResponse> {
        self.0
            .call(
                Method::POST,
                "/wiki/rest/api/content/{id}/permission/check",
                &[&id],
            )
            .json(body)
    }
}
