//! Calls of the group "Project role actors": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::platform::common::ProjectRole;

mod models;

pub use self::models::*;

/// Calls of the group "Project role actors".
#[derive(Debug, Clone, Copy)]
pub struct ProjectRoleActors<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project role actors".
    pub fn project_role_actors(&self) -> ProjectRoleActors<'_> {
        ProjectRoleActors(self)
    }
}

impl ProjectRoleActors<'_> {
    /// Delete actor: `DELETE /rest/api/3/project/{projectIdOrKey}/role/{id}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `delete:project-role:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/#api-rest-api-3-project-projectidorkey-role-id-delete)
    pub fn delete(&self, project_id_or_key: impl Display, id: impl Display) -> DeleteActor {
        DeleteActor(self.0.call(
            Method::DELETE,
            "/rest/api/3/project/{projectIdOrKey}/role/{id}",
            &[&project_id_or_key, &id],
        ))
    }

    /// Add actor users: `POST /rest/api/3/project/{projectIdOrKey}/role/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:user:jira`, `read:group:jira`,
    /// `read:project-role:jira`, `read:project:jira`, `write:project-role:jira`, `read:avatar:jira`,
    /// `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/#api-rest-api-3-project-projectidorkey-role-id-post)
    pub fn add_users(
        &self,
        project_id_or_key: impl Display,
        id: impl Display,
        body: &ActorsMap,
    ) -> Call<ProjectRole> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/project/{projectIdOrKey}/role/{id}",
                &[&project_id_or_key, &id],
            )
            .json(body)
    }

    /// Set actors: `PUT /rest/api/3/project/{projectIdOrKey}/role/{id}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:user:jira`, `read:group:jira`,
    /// `read:project-role:jira`, `read:project:jira`, `write:project-role:jira`, `read:avatar:jira`,
    /// `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/#api-rest-api-3-project-projectidorkey-role-id-put)
    pub fn set(
        &self,
        project_id_or_key: impl Display,
        id: impl Display,
        body: &ProjectRoleActorsUpdate,
    ) -> Call<ProjectRole> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/project/{projectIdOrKey}/role/{id}",
                &[&project_id_or_key, &id],
            )
            .json(body)
    }

    /// Delete project role actors from role: `DELETE /rest/api/3/role/{id}/actors`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:project-role:jira`, `read:user:jira`,
    /// `read:group:jira`, `read:project-role:jira`, `read:project:jira`, `read:avatar:jira`,
    /// `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/#api-rest-api-3-role-id-actors-delete)
    pub fn delete_from(&self, id: impl Display) -> DeleteProjectRoleActorsFromRole {
        DeleteProjectRoleActorsFromRole(self.0.call(
            Method::DELETE,
            "/rest/api/3/role/{id}/actors",
            &[&id],
        ))
    }

    /// Get project role actors for role: `GET /rest/api/3/role/{id}/actors`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:user:jira`, `read:group:jira`,
    /// `read:project-role:jira`, `read:project:jira`, `read:avatar:jira`, `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/#api-rest-api-3-role-id-actors-get)
    pub fn get_for(&self, id: impl Display) -> Call<ProjectRole> {
        self.0
            .call(Method::GET, "/rest/api/3/role/{id}/actors", &[&id])
    }

    /// Add project role actors to role: `POST /rest/api/3/role/{id}/actors`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:user:jira`, `read:group:jira`,
    /// `read:project-role:jira`, `read:project:jira`, `write:project-role:jira`, `read:avatar:jira`,
    /// `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/#api-rest-api-3-role-id-actors-post)
    pub fn add_to(&self, id: impl Display, body: &ActorInput) -> Call<ProjectRole> {
        self.0
            .call(Method::POST, "/rest/api/3/role/{id}/actors", &[&id])
            .json(body)
    }
}

/// The call `DELETE /rest/api/3/project/{projectIdOrKey}/role/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteActor(Call<()>);

impl DeleteActor {
    /// Sets `user`.
    pub fn user(self, user: impl Display) -> Self {
        Self(self.0.query("user", &user))
    }

    /// Sets `group`.
    pub fn group(self, group: impl Display) -> Self {
        Self(self.0.query("group", &group))
    }

    /// Sets `groupId`.
    pub fn group_id(self, group_id: impl Display) -> Self {
        Self(self.0.query("groupId", &group_id))
    }
}

impl Deref for DeleteActor {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/role/{id}/actors` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteProjectRoleActorsFromRole(Call<ProjectRole>);

impl DeleteProjectRoleActorsFromRole {
    /// Sets `user`.
    pub fn user(self, user: impl Display) -> Self {
        Self(self.0.query("user", &user))
    }

    /// Sets `groupId`.
    pub fn group_id(self, group_id: impl Display) -> Self {
        Self(self.0.query("groupId", &group_id))
    }

    /// Sets `group`.
    pub fn group(self, group: impl Display) -> Self {
        Self(self.0.query("group", &group))
    }
}

impl Deref for DeleteProjectRoleActorsFromRole {
    type Target = Call<ProjectRole>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
