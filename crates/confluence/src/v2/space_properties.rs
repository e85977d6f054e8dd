//! Calls of the group "Space Properties": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::v2::common::SpaceProperty;

mod models;

pub use self::models::*;

/// Calls of the group "Space Properties".
#[derive(Debug, Clone, Copy)]
pub struct SpaceProperties<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Space Properties".
    pub fn space_properties(&self) -> SpaceProperties<'_> {
        SpaceProperties(self)
    }
}

impl SpaceProperties<'_> {
    /// Get space properties: `GET /wiki/api/v2/spaces/{space-id}/properties`.
    ///
    /// Granular scopes: `read:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-get)
    pub fn list(&self, space_id: impl Display) -> GetSpaceProperties {
        GetSpaceProperties(self.0.call(
            Method::GET,
            "/wiki/api/v2/spaces/{space-id}/properties",
            &[&space_id],
        ))
    }

    /// Create space property: `POST /wiki/api/v2/spaces/{space-id}/properties`.
    ///
    /// Granular scopes: `read:space:confluence`, `write:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-post)
    pub fn create(
        &self,
        space_id: impl Display,
        body: &SpacePropertyCreateRequest,
    ) -> Call<SpaceProperty> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/spaces/{space-id}/properties",
                &[&space_id],
            )
            .json(body)
    }

    /// Delete space property by id: `DELETE /wiki/api/v2/spaces/{space-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:space:confluence`, `write:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-property-id-delete)
    pub fn delete(&self, space_id: impl Display, property_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/spaces/{space-id}/properties/{property-id}",
            &[&space_id, &property_id],
        )
    }

    /// Get space property by id: `GET /wiki/api/v2/spaces/{space-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-property-id-get)
    pub fn get(&self, space_id: impl Display, property_id: impl Display) -> Call<SpaceProperty> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/spaces/{space-id}/properties/{property-id}",
            &[&space_id, &property_id],
        )
    }

    /// Update space property by id: `PUT /wiki/api/v2/spaces/{space-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:space:confluence`, `write:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-properties/#api-spaces-space-id-properties-property-id-put)
    pub fn update(
        &self,
        space_id: impl Display,
        property_id: impl Display,
        body: &SpacePropertyUpdateRequest,
    ) -> Call<SpaceProperty> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/spaces/{space-id}/properties/{property-id}",
                &[&space_id, &property_id],
            )
            .json(body)
    }
}

/// The call `GET /wiki/api/v2/spaces/{space-id}/properties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSpaceProperties(Call<Page<SpaceProperty>>);

impl GetSpaceProperties {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetSpaceProperties {
    type Target = Call<Page<SpaceProperty>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
