//! Calls of the group "Space": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v2::common::Status;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Space".
#[derive(Debug, Clone, Copy)]
pub struct Spaces<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Space".
    pub fn spaces(&self) -> Spaces<'_> {
        Spaces(self)
    }
}

impl Spaces<'_> {
    /// Get spaces: `GET /wiki/api/v2/spaces`.
    ///
    /// Granular scopes: `read:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/#api-spaces-get)
    pub fn list(&self) -> GetSpaces {
        GetSpaces(self.0.call(Method::GET, "/wiki/api/v2/spaces", &[]))
    }

    /// Create space: `POST /wiki/api/v2/spaces`.
    ///
    /// Granular scopes: `write:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/#api-spaces-post)
    pub fn create(&self, body: &NewSpace) -> Call<CreatedSpace> {
        self.0
            .call(Method::POST, "/wiki/api/v2/spaces", &[])
            .json(body)
    }

    /// Get space by id: `GET /wiki/api/v2/spaces/{id}`.
    ///
    /// Granular scopes: `read:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space/#api-spaces-id-get)
    pub fn get(&self, id: impl Display) -> GetSpaceById {
        GetSpaceById(self.0.call(Method::GET, "/wiki/api/v2/spaces/{id}", &[&id]))
    }
}

/// The call `GET /wiki/api/v2/spaces` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSpaces(Call<Page<SpaceBulk>>);

impl GetSpaces {
    /// Sets `ids`.
    pub fn ids(self, ids: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("ids", ids))
    }

    /// Sets `keys`.
    pub fn keys(self, keys: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("keys", keys))
    }

    /// Sets `type`.
    pub fn r#type(self, r#type: impl Into<Open<Type>>) -> Self {
        Self(self.0.query_open::<Type>("type", r#type))
    }

    /// Sets `status`.
    pub fn status(self, status: impl Into<Open<Status>>) -> Self {
        Self(self.0.query_open::<Status>("status", status))
    }

    /// Sets `labels`.
    pub fn labels(self, labels: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("labels", labels))
    }

    /// Sets `favorited-by`.
    pub fn favorited_by(self, favorited_by: impl Display) -> Self {
        Self(self.0.query("favorited-by", &favorited_by))
    }

    /// Sets `not-favorited-by`.
    pub fn not_favorited_by(self, not_favorited_by: impl Display) -> Self {
        Self(self.0.query("not-favorited-by", &not_favorited_by))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetSpacesSort>>) -> Self {
        Self(self.0.query_open::<GetSpacesSort>("sort", sort))
    }

    /// Sets `description-format`.
    pub fn description_format(
        self,
        description_format: impl Into<Open<DescriptionFormat>>,
    ) -> Self {
        Self(
            self.0
                .query_open::<DescriptionFormat>("description-format", description_format),
        )
    }

    /// Sets `include-icon`; `false` by default.
    pub fn include_icon(self, include_icon: bool) -> Self {
        Self(self.0.query("include-icon", &include_icon))
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

impl Deref for GetSpaces {
    type Target = Call<Page<SpaceBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/spaces/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSpaceById(Call<SpaceDetails>);

impl GetSpaceById {
    /// Sets `description-format`.
    pub fn description_format(
        self,
        description_format: impl Into<Open<DescriptionFormat>>,
    ) -> Self {
        Self(
            self.0
                .query_open::<DescriptionFormat>("description-format", description_format),
        )
    }

    /// Sets `include-icon`; `false` by default.
    pub fn include_icon(self, include_icon: bool) -> Self {
        Self(self.0.query("include-icon", &include_icon))
    }

    /// Sets `include-operations`; `false` by default.
    pub fn include_operations(self, include_operations: bool) -> Self {
        Self(self.0.query("include-operations", &include_operations))
    }

    /// Sets `include-properties`; `false` by default.
    pub fn include_properties(self, include_properties: bool) -> Self {
        Self(self.0.query("include-properties", &include_properties))
    }

    /// Sets `include-permissions`; `false` by default.
    pub fn include_permissions(self, include_permissions: bool) -> Self {
        Self(self.0.query("include-permissions", &include_permissions))
    }

    /// Sets `include-role-assignments`; `false` by default.
    pub fn include_role_assignments(self, include_role_assignments: bool) -> Self {
        Self(
            self.0
                .query("include-role-assignments", &include_role_assignments),
        )
    }

    /// Sets `include-labels`; `false` by default.
    pub fn include_labels(self, include_labels: bool) -> Self {
        Self(self.0.query("include-labels", &include_labels))
    }
}

impl Deref for GetSpaceById {
    type Target = Call<SpaceDetails>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
