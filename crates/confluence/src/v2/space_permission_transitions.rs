//! Calls of the group "Space Permission Transition": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Space Permission Transition".
#[derive(Debug, Clone, Copy)]
pub struct SpacePermissionTransitions<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Space Permission Transition".
    pub fn space_permission_transitions(&self) -> SpacePermissionTransitions<'_> {
        SpacePermissionTransitions(self)
    }
}

impl SpacePermissionTransitions<'_> {
    /// Bulk remove space permission access: `POST /wiki/api/v2/space-permissions/transition/access-removals`.
    ///
    /// Granular scopes: `write:configuration:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-access-removals-post)
    pub fn bulk_remove_access(
        &self,
        body: &BulkRemoveAccessRequest,
    ) -> Call<BulkTransitionTaskResponse> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/space-permissions/transition/access-removals",
                &[],
            )
            .json(body)
    }

    /// List space permission combinations: `GET /wiki/api/v2/space-permissions/transition/combinations`.
    ///
    /// Granular scopes: `read:configuration:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-combinations-get)
    pub fn list_combinations(&self) -> ListSpacePermissionCombinations {
        ListSpacePermissionCombinations(self.0.call(
            Method::GET,
            "/wiki/api/v2/space-permissions/transition/combinations",
            &[],
        ))
    }

    /// Generate space permission combinations: `POST /wiki/api/v2/space-permissions/transition/combinations`.
    ///
    /// Granular scopes: `write:configuration:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-combinations-post)
    pub fn generate_combinations(&self) -> Call<BulkTransitionTaskResponse> {
        self.0.call(
            Method::POST,
            "/wiki/api/v2/space-permissions/transition/combinations",
            &[],
        )
    }

    /// Bulk assign space permission roles: `POST /wiki/api/v2/space-permissions/transition/role-assignments`.
    ///
    /// Granular scopes: `write:configuration:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-role-assignments-post)
    pub fn bulk_assign_roles(
        &self,
        body: &BulkAssignRolesRequest,
    ) -> Call<BulkTransitionTaskResponse> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/space-permissions/transition/role-assignments",
                &[],
            )
            .json(body)
    }

    /// Get space permission transition task status: `GET /wiki/api/v2/space-permissions/transition/tasks/{taskId}`.
    ///
    /// Granular scopes: `read:configuration:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-space-permission-transition/#api-space-permissions-transition-tasks-taskid-get)
    pub fn task_status(&self, task_id: impl Display) -> Call<BulkTransitionTaskStatusResponse> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/space-permissions/transition/tasks/{taskId}",
            &[&task_id],
        )
    }
}

/// The call `GET /wiki/api/v2/space-permissions/transition/combinations` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListSpacePermissionCombinations(Call<Page<BulkTransitionCombinationEntry>>);

impl ListSpacePermissionCombinations {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for ListSpacePermissionCombinations {
    type Target = Call<Page<BulkTransitionCombinationEntry>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
