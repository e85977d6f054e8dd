//! Calls of the group "Permissions": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Permissions".
#[derive(Debug, Clone, Copy)]
pub struct PermissionsCalls<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Permissions".
    pub fn permissions(&self) -> PermissionsCalls<'_> {
        PermissionsCalls(self)
    }
}

impl PermissionsCalls<'_> {
    /// Get my permissions: `GET /rest/api/3/mypermissions`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:permission:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get)
    pub fn my(&self) -> GetMyPermissions {
        GetMyPermissions(self.0.call(Method::GET, "/rest/api/3/mypermissions", &[]))
    }

    /// Get all permissions: `GET /rest/api/3/permissions`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:permission:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-get)
    pub fn get(&self) -> Call<Permissions> {
        self.0.call(Method::GET, "/rest/api/3/permissions", &[])
    }

    /// Get bulk permissions: `POST /rest/api/3/permissions/check`.
    ///
    /// Granular scopes: `read:permission:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-check-post)
    pub fn bulk(&self, body: &BulkPermissionsRequest) -> Call<BulkPermissionGrants> {
        self.0
            .call(Method::POST, "/rest/api/3/permissions/check", &[])
            .json(body)
    }

    /// Get permitted projects: `POST /rest/api/3/permissions/project`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:permission:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-project-post)
    pub fn permitted_projects(&self, body: &PermissionsKeys) -> Call<PermittedProjects> {
        self.0
            .call(Method::POST, "/rest/api/3/permissions/project", &[])
            .json(body)
    }
}

/// The call `GET /rest/api/3/mypermissions` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetMyPermissions(Call<Permissions>);

impl GetMyPermissions {
    /// Sets `projectKey`.
    pub fn project_key(self, project_key: impl Display) -> Self {
        Self(self.0.query("projectKey", &project_key))
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl Display) -> Self {
        Self(self.0.query("projectId", &project_id))
    }

    /// Sets `issueKey`.
    pub fn issue_key(self, issue_key: impl Display) -> Self {
        Self(self.0.query("issueKey", &issue_key))
    }

    /// Sets `issueId`.
    pub fn issue_id(self, issue_id: impl Display) -> Self {
        Self(self.0.query("issueId", &issue_id))
    }

    /// Sets `permissions`.
    pub fn permissions(self, permissions: impl Display) -> Self {
        Self(self.0.query("permissions", &permissions))
    }

    /// Sets `projectUuid`.
    pub fn project_uuid(self, project_uuid: impl Display) -> Self {
        Self(self.0.query("projectUuid", &project_uuid))
    }

    /// Sets `projectConfigurationUuid`.
    pub fn project_configuration_uuid(self, project_configuration_uuid: impl Display) -> Self {
        Self(
            self.0
                .query("projectConfigurationUuid", &project_configuration_uuid),
        )
    }

    /// Sets `commentId`.
    pub fn comment_id(self, comment_id: impl Display) -> Self {
        Self(self.0.query("commentId", &comment_id))
    }
}

impl Deref for GetMyPermissions {
    type Target = Call<Permissions>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
