//! Calls of the group "Template": made by `cargo xtask catalogue`; do not edit.

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

/// Calls of the group "Template".
#[derive(Debug, Clone, Copy)]
pub struct Templates<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Template".
    pub fn templates(&self) -> Templates<'_> {
        Templates(self)
    }
}

impl Templates<'_> {
    /// Create content template: `POST /wiki/rest/api/template`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `read:template:confluence`,
    /// `read:content-details:confluence`, `write:template:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-post)
    pub fn create_content(&self, body: &ContentTemplateCreate) -> Call<ContentTemplate> {
        self.0
            .call(Method::POST, "/wiki/rest/api/template", &[])
            .json(body)
    }

    /// Update content template: `PUT /wiki/rest/api/template`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `read:template:confluence`,
    /// `read:content-details:confluence`, `write:template:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-put)
    pub fn update_content(&self, body: &ContentTemplateUpdate) -> Call<ContentTemplate> {
        self.0
            .call(Method::PUT, "/wiki/rest/api/template", &[])
            .json(body)
    }

    /// Get blueprint templates: `GET /wiki/rest/api/template/blueprint`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:template:confluence`,
    /// `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-blueprint-get)
    pub fn blueprint(&self) -> GetBlueprintTemplates {
        GetBlueprintTemplates(
            self.0
                .call(Method::GET, "/wiki/rest/api/template/blueprint", &[]),
        )
    }

    /// Get content templates: `GET /wiki/rest/api/template/page`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:template:confluence`,
    /// `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-page-get)
    pub fn get_content_templates(&self) -> GetContentTemplates {
        GetContentTemplates(
            self.0
                .call(Method::GET, "/wiki/rest/api/template/page", &[]),
        )
    }

    /// Remove template: `DELETE /wiki/rest/api/template/{contentTemplateId}`.
    ///
    /// Scopes: `write:confluence-content`; or granular: `write:template:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-contenttemplateid-delete)
    pub fn remove(&self, content_template_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/rest/api/template/{contentTemplateId}",
            &[&content_template_id],
        )
    }

    /// Get content template: `GET /wiki/rest/api/template/{contentTemplateId}`.
    ///
    /// Scopes: `read:confluence-content.summary`; or granular: `read:template:confluence`,
    /// `read:content-details:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-template/#api-wiki-rest-api-template-contenttemplateid-get)
    pub fn content(&self, content_template_id: impl Display) -> GetContentTemplate {
        GetContentTemplate(self.0.call(
            Method::GET,
            "/wiki/rest/api/template/{contentTemplateId}",
            &[&content_template_id],
        ))
    }
}

/// The call `GET /wiki/rest/api/template/blueprint` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBlueprintTemplates(Call<Page<BlueprintTemplate>>);

impl GetBlueprintTemplates {
    /// Sets `spaceKey`.
    pub fn space_key(self, space_key: impl Display) -> Self {
        Self(self.0.query("spaceKey", &space_key))
    }

    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `expand`; `GetBlueprintTemplatesExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for GetBlueprintTemplates {
    type Target = Call<Page<BlueprintTemplate>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/template/page` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContentTemplates(Call<Page<ContentTemplate>>);

impl GetContentTemplates {
    /// Sets `spaceKey`.
    pub fn space_key(self, space_key: impl Display) -> Self {
        Self(self.0.query("spaceKey", &space_key))
    }

    /// Sets `start`; `0` by default.
    pub fn start(self, start: i64) -> Self {
        Self(self.0.query("start", &start))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `expand`; `GetContentTemplatesExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for GetContentTemplates {
    type Target = Call<Page<ContentTemplate>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/template/{contentTemplateId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContentTemplate(Call<ContentTemplate>);

impl GetContentTemplate {
    /// Sets `expand`; `GetContentTemplateExpand` has the known values.
    pub fn expand(self, expand: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_commas("expand", expand))
    }
}

impl Deref for GetContentTemplate {
    type Target = Call<ContentTemplate>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
