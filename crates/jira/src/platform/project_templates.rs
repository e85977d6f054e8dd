//! Calls of the group "Project templates": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::typed::Call;

mod models;
mod models10;
mod models11;
mod models12;
mod models13;
mod models14;
mod models2;
mod models3;
mod models4;
mod models5;
mod models6;
mod models7;
mod models8;
mod models9;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;
pub use self::models4::*;
pub use self::models5::*;
pub use self::models6::*;
pub use self::models7::*;
pub use self::models8::*;
pub use self::models9::*;
pub use self::models10::*;
pub use self::models11::*;
pub use self::models12::*;
pub use self::models13::*;
pub use self::models14::*;

/// Calls of the group "Project templates".
#[derive(Debug, Clone, Copy)]
pub struct ProjectTemplates<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project templates".
    pub fn project_templates(&self) -> ProjectTemplates<'_> {
        ProjectTemplates(self)
    }
}

impl ProjectTemplates<'_> {
    /// Create project with custom template: `POST /rest/api/3/project-template`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:project:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-templates/#api-rest-api-3-project-template-post)
    pub fn create_with_custom(&self, body: &ProjectCustomTemplateCreateRequest) -> Call<Value> {
        self.0
            .call(Method::POST, "/rest/api/3/project-template", &[])
            .json(body)
    }

    /// Edit template: `PUT /rest/api/3/project-template/edit-template`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:project:jira`, `read:project:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-templates/#api-rest-api-3-project-template-edit-template-put)
    pub fn edit(&self, body: &EditTemplateRequest) -> Call<Value> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/project-template/edit-template",
                &[],
            )
            .json(body)
    }

    /// Live template: `GET /rest/api/3/project-template/live-template`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:project:jira`, `read:project:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-templates/#api-rest-api-3-project-template-live-template-get)
    pub fn live(&self) -> LiveTemplate {
        LiveTemplate(self.0.call(
            Method::GET,
            "/rest/api/3/project-template/live-template",
            &[],
        ))
    }

    /// Remove template: `DELETE /rest/api/3/project-template/remove-template`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:project:jira`, `read:project:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-templates/#api-rest-api-3-project-template-remove-template-delete)
    pub fn remove(&self, template_key: impl Display) -> Call<Value> {
        self.0
            .call(
                Method::DELETE,
                "/rest/api/3/project-template/remove-template",
                &[],
            )
            .query("templateKey", &template_key)
    }

    /// Save template: `POST /rest/api/3/project-template/save-template`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:project:jira`, `read:project:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-templates/#api-rest-api-3-project-template-save-template-post)
    pub fn save(&self, body: &SaveTemplateRequest) -> Call<SaveTemplateResponse> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/project-template/save-template",
                &[],
            )
            .json(body)
    }
}

/// The call `GET /rest/api/3/project-template/live-template` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct LiveTemplate(Call<ProjectTemplate>);

impl LiveTemplate {
    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl Display) -> Self {
        Self(self.0.query("projectId", &project_id))
    }

    /// Sets `templateKey`.
    pub fn template_key(self, template_key: impl Display) -> Self {
        Self(self.0.query("templateKey", &template_key))
    }
}

impl Deref for LiveTemplate {
    type Target = Call<ProjectTemplate>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
