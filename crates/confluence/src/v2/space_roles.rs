//! Calls of the group "Space Roles": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Space Roles".
#[derive(Debug, Clone, Copy)]
pub struct SpaceRoles<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Space Roles".
    pub fn space_roles(&self) -> SpaceRoles<'_> {
        SpaceRoles(self)
    }
}

impl SpaceRoles<'_> {
    /// Get space role mode: `GET /wiki/api/v2/space-role-mode`.
    ///
    /// Granular scopes: `read:configuration:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-role-mode-get)
    pub fn mode(&self) -> Call<GetSpaceRoleModeAnswer> {
        self.0
            .call(Method::GET, "/wiki/api/v2/space-role-mode", &[])
    }

    /// Get available space roles: `GET /wiki/api/v2/space-roles`.
    ///
    /// Granular scopes: `read:space.permission:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-get)
    pub fn available(&self) -> GetAvailableSpaceRoles {
        GetAvailableSpaceRoles(self.0.call(Method::GET, "/wiki/api/v2/space-roles", &[]))
    }

    /// Create space role: `POST /wiki/api/v2/space-roles`.
    ///
    /// Granular scopes: `write:configuration:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-post)
    pub fn create(&self, body: &CreateSpaceRoleBody) -> Call<SpaceRole> {
        self.0
            .call(Method::POST, "/wiki/api/v2/space-roles", &[])
            .json(body)
    }

    /// Delete space role: `DELETE /wiki/api/v2/space-roles/{id}`.
    ///
    /// Granular scopes: `write:configuration:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-id-delete)
    pub fn delete(&self, id: impl Display) -> Call<DeleteSpaceRoleResponse> {
        self.0
            .call(Method::DELETE, "/wiki/api/v2/space-roles/{id}", &[&id])
    }

    /// Get space roles by id: `GET /wiki/api/v2/space-roles/{id}`.
    ///
    /// Granular scopes: `read:space.permission:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-id-get)
    pub fn get(&self, id: impl Display) -> Call<GetSpaceRolesByIdAnswer> {
        self.0
            .call(Method::GET, "/wiki/api/v2/space-roles/{id}", &[&id])
    }

    /// Update space role: `PUT /wiki/api/v2/space-roles/{id}`.
    ///
    /// Granular scopes: `write:configuration:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-space-roles-id-put)
    pub fn update(
        &self,
        id: impl Display,
        body: &UpdateSpaceRoleBody,
    ) -> Call<UpdateSpaceRoleResponse> {
        self.0
            .call(Method::PUT, "/wiki/api/v2/space-roles/{id}", &[&id])
            .json(body)
    }

    /// Get space role assignments: `GET /wiki/api/v2/spaces/{id}/role-assignments`.
    ///
    /// Granular scopes: `read:space.permission:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-spaces-id-role-assignments-get)
    pub fn assignments(&self, id: impl Display) -> GetSpaceRoleAssignments {
        GetSpaceRoleAssignments(self.0.call(
            Method::GET,
            "/wiki/api/v2/spaces/{id}/role-assignments",
            &[&id],
        ))
    }

    /// Set space role assignments: `POST /wiki/api/v2/spaces/{id}/role-assignments`.
    ///
    /// Granular scopes: `write:space.permission:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-roles/#api-spaces-id-role-assignments-post)
    pub fn set_assignments(
        &self,
        id: impl Display,
        body: Vec<SetSpaceRoleAssignmentsBody>,
    ) -> Call<GetSpaceRoleAssignmentsAnswer> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/spaces/{id}/role-assignments",
                &[&id],
            )
            .json(&body)
    }
}

/// The call `GET /wiki/api/v2/space-roles` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAvailableSpaceRoles(Call<Page<SpaceRole>>);

impl GetAvailableSpaceRoles {
    /// Sets `space-id`.
    pub fn space_id(self, space_id: impl Display) -> Self {
        Self(self.0.query("space-id", &space_id))
    }

    /// Sets `role-type`.
    pub fn role_type(self, role_type: impl Display) -> Self {
        Self(self.0.query("role-type", &role_type))
    }

    /// Sets `principal-id`.
    pub fn principal_id(self, principal_id: impl Display) -> Self {
        Self(self.0.query("principal-id", &principal_id))
    }

    /// Sets `principal-type`.
    pub fn principal_type(self, principal_type: impl Into<Open<PrincipalTypeValue>>) -> Self {
        Self(
            self.0
                .query_open::<PrincipalTypeValue>("principal-type", principal_type),
        )
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

impl Deref for GetAvailableSpaceRoles {
    type Target = Call<Page<SpaceRole>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/spaces/{id}/role-assignments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSpaceRoleAssignments(Call<Page<SpaceRoleAssignment>>);

impl GetSpaceRoleAssignments {
    /// Sets `role-id`.
    pub fn role_id(self, role_id: impl Display) -> Self {
        Self(self.0.query("role-id", &role_id))
    }

    /// Sets `role-type`.
    pub fn role_type(self, role_type: impl Display) -> Self {
        Self(self.0.query("role-type", &role_type))
    }

    /// Sets `principal-id`.
    pub fn principal_id(self, principal_id: impl Display) -> Self {
        Self(self.0.query("principal-id", &principal_id))
    }

    /// Sets `principal-type`.
    pub fn principal_type(self, principal_type: impl Into<Open<PrincipalTypeValue>>) -> Self {
        Self(
            self.0
                .query_open::<PrincipalTypeValue>("principal-type", principal_type),
        )
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

impl Deref for GetSpaceRoleAssignments {
    type Target = Call<Page<SpaceRoleAssignment>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
