//! Calls of the group "Space permissions": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Space permissions".
#[derive(Debug, Clone, Copy)]
pub struct V1SpacePermissions<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Space permissions".
    pub fn v1_space_permissions(&self) -> V1SpacePermissions<'_> {
        V1SpacePermissions(self)
    }
}

impl V1SpacePermissions<'_> {
    /// Add permission to space: `POST /wiki/rest/api/space/{spaceKey}/permission`.
    ///
    /// Granular scopes: `read:space.permission:confluence`, `write:space.permission:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-post)
    pub fn add_to(
        &self,
        space_key: impl Display,
        body: &SpacePermissionRequest,
    ) -> Call<SpacePermissionV2> {
        self.0
            .call(
                Method::POST,
                "/wiki/rest/api/space/{spaceKey}/permission",
                &[&space_key],
            )
            .json(body)
    }

    /// Add custom content permissions: `POST /wiki/rest/api/space/{spaceKey}/permission/custom-content`.
    ///
    /// Granular scopes: `read:space.permission:confluence`, `write:space.permission:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-custom-content-post)
    pub fn add_custom_content(
        &self,
        space_key: impl Display,
        body: &SpacePermissionCustomContent,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/wiki/rest/api/space/{spaceKey}/permission/custom-content",
                &[&space_key],
            )
            .json(body)
    }

    /// Remove permission: `DELETE /wiki/rest/api/space/{spaceKey}/permission/{id}`.
    ///
    /// Granular scopes: `write:space.permission:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space-permissions/#api-wiki-rest-api-space-spacekey-permission-id-delete)
    pub fn remove(&self, space_key: impl Display, id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/rest/api/space/{spaceKey}/permission/{id}",
            &[&space_key, &id],
        )
    }
}
