//! Calls of the group "Project permission schemes": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::platform::common::{PermissionScheme, SecurityScheme};

mod models;

pub use self::models::*;

/// Calls of the group "Project permission schemes".
#[derive(Debug, Clone, Copy)]
pub struct ProjectPermissionSchemes<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project permission schemes".
    pub fn project_permission_schemes(&self) -> ProjectPermissionSchemes<'_> {
        ProjectPermissionSchemes(self)
    }
}

impl ProjectPermissionSchemes<'_> {
    /// Get project issue security scheme: `GET /rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-security-level:jira`,
    /// `read:issue-security-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/#api-rest-api-3-project-projectkeyorid-issuesecuritylevelscheme-get)
    pub fn issue_security(&self, project_key_or_id: impl Display) -> Call<SecurityScheme> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme",
            &[&project_key_or_id],
        )
    }

    /// Get assigned permission scheme: `GET /rest/api/3/project/{projectKeyOrId}/permissionscheme`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:application-role:jira`, `read:field:jira`,
    /// `read:group:jira`, `read:permission-scheme:jira`, `read:permission:jira`, `read:project-role:jira`,
    /// `read:user:jira`, `read:avatar:jira`, `read:project-category:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/#api-rest-api-3-project-projectkeyorid-permissionscheme-get)
    pub fn assigned(&self, project_key_or_id: impl Display) -> GetAssignedPermissionScheme {
        GetAssignedPermissionScheme(self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectKeyOrId}/permissionscheme",
            &[&project_key_or_id],
        ))
    }

    /// Assign permission scheme: `PUT /rest/api/3/project/{projectKeyOrId}/permissionscheme`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:application-role:jira`, `read:field:jira`,
    /// `read:group:jira`, `read:permission-scheme:jira`, `read:permission:jira`, `read:project-role:jira`,
    /// `read:user:jira`, `write:project:jira`, `read:avatar:jira`, `read:project-category:jira`,
    /// `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/#api-rest-api-3-project-projectkeyorid-permissionscheme-put)
    pub fn assign(&self, project_key_or_id: impl Display, body: &Id) -> AssignPermissionScheme {
        AssignPermissionScheme(
            self.0
                .call(
                    Method::PUT,
                    "/rest/api/3/project/{projectKeyOrId}/permissionscheme",
                    &[&project_key_or_id],
                )
                .json(body),
        )
    }

    /// Get security levels for project: `GET /rest/api/3/project/{projectKeyOrId}/securitylevel`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-security-level:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/#api-rest-api-3-project-projectkeyorid-securitylevel-get)
    pub fn security_levels_for(
        &self,
        project_key_or_id: impl Display,
    ) -> Call<ProjectIssueSecurityLevels> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectKeyOrId}/securitylevel",
            &[&project_key_or_id],
        )
    }
}

/// The call `GET /rest/api/3/project/{projectKeyOrId}/permissionscheme` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAssignedPermissionScheme(Call<PermissionScheme>);

impl GetAssignedPermissionScheme {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetAssignedPermissionScheme {
    type Target = Call<PermissionScheme>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /rest/api/3/project/{projectKeyOrId}/permissionscheme` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct AssignPermissionScheme(Call<PermissionScheme>);

impl AssignPermissionScheme {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for AssignPermissionScheme {
    type Target = Call<PermissionScheme>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
