//! Calls of the group "Project roles": made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::platform::common::ProjectRole;

mod models;

pub use self::models::*;

/// Calls of the group "Project roles".
#[derive(Debug, Clone, Copy)]
pub struct ProjectRoles<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project roles".
    pub fn project_roles(&self) -> ProjectRoles<'_> {
        ProjectRoles(self)
    }
}

impl ProjectRoles<'_> {
    /// Get project roles: `GET /rest/api/3/project/{projectIdOrKey}/role`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-role:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-project-projectidorkey-role-get)
    pub fn get_project_roles(
        &self,
        project_id_or_key: impl Display,
    ) -> Call<BTreeMap<String, String>> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/role",
            &[&project_id_or_key],
        )
    }

    /// Get project role: `GET /rest/api/3/project/{projectIdOrKey}/role/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:user:jira`, `read:group:jira`, `read:project-role:jira`,
    /// `read:project:jira`, `read:avatar:jira`, `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-project-projectidorkey-role-id-get)
    pub fn get(&self, project_id_or_key: impl Display, id: impl Display) -> GetProjectRole {
        GetProjectRole(self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/role/{id}",
            &[&project_id_or_key, &id],
        ))
    }

    /// Get project role details: `GET /rest/api/3/project/{projectIdOrKey}/roledetails`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-category:jira`, `read:project-role:jira`,
    /// `read:project:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-project-projectidorkey-roledetails-get)
    pub fn details(&self, project_id_or_key: impl Display) -> GetProjectRoleDetails {
        GetProjectRoleDetails(self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/roledetails",
            &[&project_id_or_key],
        ))
    }

    /// Get all project roles: `GET /rest/api/3/role`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:user:jira`, `read:group:jira`,
    /// `read:project-role:jira`, `read:project:jira`, `read:avatar:jira`, `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-get)
    pub fn list(&self) -> Call<Vec<ProjectRole>> {
        self.0.call(Method::GET, "/rest/api/3/role", &[])
    }

    /// Create project role: `POST /rest/api/3/role`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:user:jira`, `read:group:jira`,
    /// `read:project:jira`, `write:project-role:jira`, `read:avatar:jira`, `read:project-category:jira`,
    /// `read:project-role:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-post)
    pub fn create(&self, body: &CreateUpdateRoleRequest) -> Call<ProjectRole> {
        self.0
            .call(Method::POST, "/rest/api/3/role", &[])
            .json(body)
    }

    /// Delete project role: `DELETE /rest/api/3/role/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:project-role:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-id-delete)
    pub fn delete(&self, id: impl Display) -> DeleteProjectRole {
        DeleteProjectRole(self.0.call(Method::DELETE, "/rest/api/3/role/{id}", &[&id]))
    }

    /// Get project role by id: `GET /rest/api/3/role/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:user:jira`, `read:group:jira`,
    /// `read:project-role:jira`, `read:project:jira`, `read:avatar:jira`, `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-id-get)
    pub fn get_project_role_by_id(&self, id: impl Display) -> Call<ProjectRole> {
        self.0.call(Method::GET, "/rest/api/3/role/{id}", &[&id])
    }

    /// Partial update project role: `POST /rest/api/3/role/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:user:jira`, `read:group:jira`,
    /// `read:project:jira`, `write:project-role:jira`, `read:avatar:jira`, `read:project-category:jira`,
    /// `read:project-role:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-id-post)
    pub fn partial_update(
        &self,
        id: impl Display,
        body: &CreateUpdateRoleRequest,
    ) -> Call<ProjectRole> {
        self.0
            .call(Method::POST, "/rest/api/3/role/{id}", &[&id])
            .json(body)
    }

    /// Fully update project role: `PUT /rest/api/3/role/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:user:jira`, `read:group:jira`,
    /// `read:project:jira`, `write:project-role:jira`, `read:avatar:jira`, `read:project-category:jira`,
    /// `read:project-role:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-id-put)
    pub fn fully_update(
        &self,
        id: impl Display,
        body: &CreateUpdateRoleRequest,
    ) -> Call<ProjectRole> {
        self.0
            .call(Method::PUT, "/rest/api/3/role/{id}", &[&id])
            .json(body)
    }
}

/// The call `GET /rest/api/3/project/{projectIdOrKey}/role/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectRole(Call<ProjectRole>);

impl GetProjectRole {
    /// Sets `excludeInactiveUsers`; `false` by default.
    pub fn exclude_inactive_users(self, exclude_inactive_users: bool) -> Self {
        Self(
            self.0
                .query("excludeInactiveUsers", &exclude_inactive_users),
        )
    }
}

impl Deref for GetProjectRole {
    type Target = Call<ProjectRole>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/project/{projectIdOrKey}/roledetails` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectRoleDetails(Call<Vec<ProjectRoleDetails>>);

impl GetProjectRoleDetails {
    /// Sets `currentMember`; `false` by default.
    pub fn current_member(self, current_member: bool) -> Self {
        Self(self.0.query("currentMember", &current_member))
    }

    /// Sets `excludeConnectAddons`; `false` by default.
    pub fn exclude_connect_addons(self, exclude_connect_addons: bool) -> Self {
        Self(
            self.0
                .query("excludeConnectAddons", &exclude_connect_addons),
        )
    }

    /// Sets `excludeOtherServiceRoles`; `false` by default.
    pub fn exclude_other_service_roles(self, exclude_other_service_roles: bool) -> Self {
        Self(
            self.0
                .query("excludeOtherServiceRoles", &exclude_other_service_roles),
        )
    }
}

impl Deref for GetProjectRoleDetails {
    type Target = Call<Vec<ProjectRoleDetails>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/role/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteProjectRole(Call<()>);

impl DeleteProjectRole {
    /// Sets `swap`.
    pub fn swap(self, swap: i64) -> Self {
        Self(self.0.query("swap", &swap))
    }
}

impl Deref for DeleteProjectRole {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
