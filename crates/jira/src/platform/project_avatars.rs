//! Calls of the group "Project avatars": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::{Bytes, Call};

use crate::platform::common::Avatar;

mod models;

pub use self::models::*;

/// Calls of the group "Project avatars".
#[derive(Debug, Clone, Copy)]
pub struct ProjectAvatarsCalls<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project avatars".
    pub fn project_avatars(&self) -> ProjectAvatarsCalls<'_> {
        ProjectAvatarsCalls(self)
    }
}

impl ProjectAvatarsCalls<'_> {
    /// Update project avatar: `PUT /rest/api/3/project/{projectIdOrKey}/avatar`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:project.avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-avatars/#api-rest-api-3-project-projectidorkey-avatar-put)
    pub fn update(&self, project_id_or_key: impl Display, body: &Avatar) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/project/{projectIdOrKey}/avatar",
                &[&project_id_or_key],
            )
            .json(body)
    }

    /// Delete project avatar: `DELETE /rest/api/3/project/{projectIdOrKey}/avatar/{id}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `delete:project.avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-avatars/#api-rest-api-3-project-projectidorkey-avatar-id-delete)
    pub fn delete(&self, project_id_or_key: impl Display, id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/project/{projectIdOrKey}/avatar/{id}",
            &[&project_id_or_key, &id],
        )
    }

    /// Create project avatar: `POST /rest/api/3/project/{projectIdOrKey}/avatar2`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:project.avatar:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-avatars/#api-rest-api-3-project-projectidorkey-avatar2-post)
    pub fn create(
        &self,
        project_id_or_key: impl Display,
        media_type: &'static str,
        body: impl Into<Bytes>,
    ) -> CreateProjectAvatar {
        CreateProjectAvatar(
            self.0
                .call(
                    Method::POST,
                    "/rest/api/3/project/{projectIdOrKey}/avatar2",
                    &[&project_id_or_key],
                )
                .content(media_type, body),
        )
    }

    /// Get all project avatars: `GET /rest/api/3/project/{projectIdOrKey}/avatars`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project.avatar:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-avatars/#api-rest-api-3-project-projectidorkey-avatars-get)
    pub fn get(&self, project_id_or_key: impl Display) -> Call<ProjectAvatars> {
        self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/avatars",
            &[&project_id_or_key],
        )
    }
}

/// The call `POST /rest/api/3/project/{projectIdOrKey}/avatar2` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateProjectAvatar(Call<Avatar>);

impl CreateProjectAvatar {
    /// Sets `x`; `0` by default.
    pub fn x(self, x: i64) -> Self {
        Self(self.0.query("x", &x))
    }

    /// Sets `y`; `0` by default.
    pub fn y(self, y: i64) -> Self {
        Self(self.0.query("y", &y))
    }

    /// Sets `size`; `0` by default.
    pub fn size(self, size: i64) -> Self {
        Self(self.0.query("size", &size))
    }
}

impl Deref for CreateProjectAvatar {
    type Target = Call<Avatar>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
