//! Calls of the group "Space Permissions": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::v2::common::SpacePermissionAssignment;

mod models;

pub use self::models::*;

/// Calls of the group "Space Permissions".
#[derive(Debug, Clone, Copy)]
pub struct SpacePermissions<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Space Permissions".
    pub fn space_permissions(&self) -> SpacePermissions<'_> {
        SpacePermissions(self)
    }
}

impl SpacePermissions<'_> {
    /// Get available space permissions: `GET /wiki/api/v2/space-permissions`.
    ///
    /// Granular scopes: `read:space.permission:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permissions/#api-space-permissions-get)
    pub fn available(&self) -> GetAvailableSpacePermissions {
        GetAvailableSpacePermissions(self.0.call(
            Method::GET,
            "/wiki/api/v2/space-permissions",
            &[],
        ))
    }

    /// Get space permissions assignments: `GET /wiki/api/v2/spaces/{id}/permissions`.
    ///
    /// Granular scopes: `read:space:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permissions/#api-spaces-id-permissions-get)
    pub fn assignments(&self, id: impl Display) -> GetSpacePermissionsAssignments {
        GetSpacePermissionsAssignments(self.0.call(
            Method::GET,
            "/wiki/api/v2/spaces/{id}/permissions",
            &[&id],
        ))
    }
}

/// The call `GET /wiki/api/v2/space-permissions` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAvailableSpacePermissions(Call<Page<SpacePermission>>);

impl GetAvailableSpacePermissions {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetAvailableSpacePermissions {
    type Target = Call<Page<SpacePermission>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/spaces/{id}/permissions` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSpacePermissionsAssignments(Call<Page<SpacePermissionAssignment>>);

impl GetSpacePermissionsAssignments {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetSpacePermissionsAssignments {
    type Target = Call<Page<SpacePermissionAssignment>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
