//! Calls of the group "Page": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v2::common::BodyFormat;

mod calls;

pub use self::calls::*;

mod models;
mod models2;
mod models3;
mod models4;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;
pub use self::models4::*;

/// Calls of the group "Page".
#[derive(Debug, Clone, Copy)]
pub struct Pages<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Page".
    pub fn pages(&self) -> Pages<'_> {
        Pages(self)
    }
}

impl Pages<'_> {
    /// Get label pages: `GET /wiki/api/v2/labels/{id}/pages`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-labels-id-pages-get)
    pub fn with_label(&self, id: impl Display) -> GetLabelPages {
        GetLabelPages(
            self.0
                .call(Method::GET, "/wiki/api/v2/labels/{id}/pages", &[&id]),
        )
    }

    /// Get pages: `GET /wiki/api/v2/pages`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-get)
    pub fn list(&self) -> GetPages {
        GetPages(self.0.call(Method::GET, "/wiki/api/v2/pages", &[]))
    }

    /// Create page: `POST /wiki/api/v2/pages`.
    ///
    /// Granular scopes: `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-post)
    pub fn create(&self, body: &NewPage) -> CreatePage {
        CreatePage(
            self.0
                .call(Method::POST, "/wiki/api/v2/pages", &[])
                .json(body),
        )
    }

    /// Delete page: `DELETE /wiki/api/v2/pages/{id}`.
    ///
    /// Granular scopes: `delete:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-delete)
    pub fn delete(&self, id: impl Display) -> DeletePage {
        DeletePage(
            self.0
                .call(Method::DELETE, "/wiki/api/v2/pages/{id}", &[&id]),
        )
    }

    /// Get page by id: `GET /wiki/api/v2/pages/{id}`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-get)
    pub fn get(&self, id: impl Display) -> GetPageById {
        GetPageById(self.0.call(Method::GET, "/wiki/api/v2/pages/{id}", &[&id]))
    }

    /// Update page: `PUT /wiki/api/v2/pages/{id}`.
    ///
    /// Granular scopes: `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-put)
    pub fn update(&self, id: impl Display, body: &PageUpdate) -> Call<UpdatedPage> {
        self.0
            .call(Method::PUT, "/wiki/api/v2/pages/{id}", &[&id])
            .json(body)
    }

    /// Update page title: `PUT /wiki/api/v2/pages/{id}/title`.
    ///
    /// Granular scopes: `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/#api-pages-id-title-put)
    pub fn update_title(
        &self,
        id: impl Display,
        body: &UpdatePageTitleBody,
    ) -> Call<UpdatePageTitleAnswer> {
        self.0
            .call(Method::PUT, "/wiki/api/v2/pages/{id}/title", &[&id])
            .json(body)
    }
}

/// The call `GET /wiki/api/v2/labels/{id}/pages` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLabelPages(Call<Page<PageBulk>>);

impl GetLabelPages {
    /// Sets `space-id`.
    pub fn space_id(self, space_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("space-id", space_id))
    }

    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetLabelPagesSort>>) -> Self {
        Self(self.0.query_open::<GetLabelPagesSort>("sort", sort))
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

impl Deref for GetLabelPages {
    type Target = Call<Page<PageBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPages(Call<Page<PageBulk>>);

impl GetPages {
    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `space-id`.
    pub fn space_id(self, space_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("space-id", space_id))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetPagesSort>>) -> Self {
        Self(self.0.query_open::<GetPagesSort>("sort", sort))
    }

    /// Sets `status`; `GetPagesStatus` has the known values.
    pub fn status(self, status: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("status", status))
    }

    /// Sets `title`.
    pub fn title(self, title: impl Display) -> Self {
        Self(self.0.query("title", &title))
    }

    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }

    /// Sets `subtype`.
    pub fn subtype(self, subtype: impl Into<Open<Subtype>>) -> Self {
        Self(self.0.query_open::<Subtype>("subtype", subtype))
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

impl Deref for GetPages {
    type Target = Call<Page<PageBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /wiki/api/v2/pages` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreatePage(Call<CreatedPage>);

impl CreatePage {
    /// Sets `embedded`; `false` by default.
    pub fn embedded(self, embedded: bool) -> Self {
        Self(self.0.query("embedded", &embedded))
    }

    /// Sets `private`; `false` by default.
    pub fn private(self, private: bool) -> Self {
        Self(self.0.query("private", &private))
    }

    /// Sets `root-level`; `false` by default.
    pub fn root_level(self, root_level: bool) -> Self {
        Self(self.0.query("root-level", &root_level))
    }
}

impl Deref for CreatePage {
    type Target = Call<CreatedPage>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /wiki/api/v2/pages/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeletePage(Call<()>);

impl DeletePage {
    /// Sets `purge`; `false` by default.
    pub fn purge(self, purge: bool) -> Self {
        Self(self.0.query("purge", &purge))
    }

    /// Sets `draft`; `false` by default.
    pub fn draft(self, draft: bool) -> Self {
        Self(self.0.query("draft", &draft))
    }
}

impl Deref for DeletePage {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPageById(Call<PageDetails>);

impl GetPageById {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<GetPageByIdBodyFormat>>) -> Self {
        Self(
            self.0
                .query_open::<GetPageByIdBodyFormat>("body-format", body_format),
        )
    }

    /// Sets `get-draft`; `false` by default.
    pub fn get_draft(self, get_draft: bool) -> Self {
        Self(self.0.query("get-draft", &get_draft))
    }

    /// Sets `status`; `GetPageByIdStatus` has the known values.
    pub fn status(self, status: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("status", status))
    }

    /// Sets `version`.
    pub fn version(self, version: i64) -> Self {
        Self(self.0.query("version", &version))
    }

    /// Sets `include-labels`; `false` by default.
    pub fn include_labels(self, include_labels: bool) -> Self {
        Self(self.0.query("include-labels", &include_labels))
    }

    /// Sets `include-properties`; `false` by default.
    pub fn include_properties(self, include_properties: bool) -> Self {
        Self(self.0.query("include-properties", &include_properties))
    }

    /// Sets `include-operations`; `false` by default.
    pub fn include_operations(self, include_operations: bool) -> Self {
        Self(self.0.query("include-operations", &include_operations))
    }

    /// Sets `include-likes`; `false` by default.
    pub fn include_likes(self, include_likes: bool) -> Self {
        Self(self.0.query("include-likes", &include_likes))
    }

    /// Sets `include-versions`; `false` by default.
    pub fn include_versions(self, include_versions: bool) -> Self {
        Self(self.0.query("include-versions", &include_versions))
    }

    /// Sets `include-version`; `true` by default.
    pub fn include_version(self, include_version: bool) -> Self {
        Self(self.0.query("include-version", &include_version))
    }

    /// Sets `include-favorited-by-current-user-status`; `false` by default.
    pub fn include_favorited_by_current_user_status(
        self,
        include_favorited_by_current_user_status: bool,
    ) -> Self {
        Self(self.0.query(
            "include-favorited-by-current-user-status",
            &include_favorited_by_current_user_status,
        ))
    }

    /// Sets `include-webresources`; `false` by default.
    pub fn include_webresources(self, include_webresources: bool) -> Self {
        Self(self.0.query("include-webresources", &include_webresources))
    }

    /// Sets `include-collaborators`; `false` by default.
    pub fn include_collaborators(self, include_collaborators: bool) -> Self {
        Self(
            self.0
                .query("include-collaborators", &include_collaborators),
        )
    }

    /// Sets `include-direct-children`; `false` by default.
    pub fn include_direct_children(self, include_direct_children: bool) -> Self {
        Self(
            self.0
                .query("include-direct-children", &include_direct_children),
        )
    }
}

impl Deref for GetPageById {
    type Target = Call<PageDetails>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
