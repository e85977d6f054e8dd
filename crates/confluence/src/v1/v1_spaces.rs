//! Calls of the group "Space": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

use crate::v1::common::{LongTask, Space};

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Space".
#[derive(Debug, Clone, Copy)]
pub struct V1Spaces<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Space".
    pub fn v1_spaces(&self) -> V1Spaces<'_> {
        V1Spaces(self)
    }
}

impl V1Spaces<'_> {
    /// Create space: `POST /wiki/rest/api/space`.
    ///
    /// Scopes: `write:confluence-space`; or granular: `read:space-details:confluence`,
    /// `write:space:confluence`, `write:space.permission:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-post)
    pub fn create(&self, body: &SpaceCreate) -> Call<Space> {
        self.0
            .call(Method::POST, "/wiki/rest/api/space", &[])
            .json(body)
    }

    /// Create private space: `POST /wiki/rest/api/space/_private`.
    ///
    /// Scopes: `write:confluence-space`; or granular: `read:space-details:confluence`,
    /// `write:space:confluence`, `write:space.permission:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-private-post)
    pub fn create_private(&self, body: &SpaceCreate) -> Call<Space> {
        self.0
            .call(Method::POST, "/wiki/rest/api/space/_private", &[])
            .json(body)
    }

    /// Delete space: `DELETE /wiki/rest/api/space/{spaceKey}`.
    ///
    /// Scopes: `write:confluence-space`; or granular: `read:content.metadata:confluence`,
    /// `delete:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-spacekey-delete)
    pub fn delete(&self, space_key: impl Display) -> Call<LongTask> {
        self.0.call(
            Method::DELETE,
            "/wiki/rest/api/space/{spaceKey}",
            &[&space_key],
        )
    }

    /// Update space: `PUT /wiki/rest/api/space/{spaceKey}`.
    ///
    /// Scopes: `write:confluence-space`; or granular: `read:space-details:confluence`,
    /// `write:space:confluence`, `write:space.permission:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-space/#api-wiki-rest-api-space-spacekey-put)
    pub fn update(&self, space_key: impl Display, body: &SpaceUpdate) -> Call<Space> {
        self.0
            .call(
                Method::PUT,
                "/wiki/rest/api/space/{spaceKey}",
                &[&space_key],
            )
            .json(body)
    }
}
