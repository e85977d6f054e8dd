//! Calls of the group "Custom Content": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

mod models;
mod models2;
mod models3;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;

/// Calls of the group "Custom Content".
#[derive(Debug, Clone, Copy)]
pub struct CustomContent<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Custom Content".
    pub fn custom_content(&self) -> CustomContent<'_> {
        CustomContent(self)
    }
}

impl CustomContent<'_> {
    /// Get custom content by type in blog post: `GET /wiki/api/v2/blogposts/{id}/custom-content`.
    ///
    /// Granular scopes: `read:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-blogposts-id-custom-content-get)
    pub fn get_by_type_in_blog_post(
        &self,
        id: impl Display,
        r#type: impl Display,
    ) -> GetCustomContentByTypeInBlogPost {
        GetCustomContentByTypeInBlogPost(
            self.0
                .call(
                    Method::GET,
                    "/wiki/api/v2/blogposts/{id}/custom-content",
                    &[&id],
                )
                .query("type", &r#type),
        )
    }

    /// Get custom content by type: `GET /wiki/api/v2/custom-content`.
    ///
    /// Granular scopes: `read:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-get)
    pub fn by_type(&self, r#type: impl Display) -> GetCustomContentByType {
        GetCustomContentByType(
            self.0
                .call(Method::GET, "/wiki/api/v2/custom-content", &[])
                .query("type", &r#type),
        )
    }

    /// Create custom content: `POST /wiki/api/v2/custom-content`.
    ///
    /// Granular scopes: `write:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-post)
    pub fn create(&self, body: &CreateCustomContentBody) -> Call<CreateCustomContentAnswer> {
        self.0
            .call(Method::POST, "/wiki/api/v2/custom-content", &[])
            .json(body)
    }

    /// Delete custom content: `DELETE /wiki/api/v2/custom-content/{id}`.
    ///
    /// Granular scopes: `delete:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-id-delete)
    pub fn delete(&self, id: impl Display) -> DeleteCustomContent {
        DeleteCustomContent(
            self.0
                .call(Method::DELETE, "/wiki/api/v2/custom-content/{id}", &[&id]),
        )
    }

    /// Get custom content by id: `GET /wiki/api/v2/custom-content/{id}`.
    ///
    /// Granular scopes: `read:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-id-get)
    pub fn get(&self, id: impl Display) -> GetCustomContentById {
        GetCustomContentById(
            self.0
                .call(Method::GET, "/wiki/api/v2/custom-content/{id}", &[&id]),
        )
    }

    /// Update custom content: `PUT /wiki/api/v2/custom-content/{id}`.
    ///
    /// Granular scopes: `write:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-custom-content-id-put)
    pub fn update(
        &self,
        id: impl Display,
        body: &UpdateCustomContentBody,
    ) -> Call<UpdateCustomContentAnswer> {
        self.0
            .call(Method::PUT, "/wiki/api/v2/custom-content/{id}", &[&id])
            .json(body)
    }

    /// Get custom content by type in page: `GET /wiki/api/v2/pages/{id}/custom-content`.
    ///
    /// Granular scopes: `read:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-pages-id-custom-content-get)
    pub fn get_by_type_in_page(
        &self,
        id: impl Display,
        r#type: impl Display,
    ) -> GetCustomContentByTypeInPage {
        GetCustomContentByTypeInPage(
            self.0
                .call(
                    Method::GET,
                    "/wiki/api/v2/pages/{id}/custom-content",
                    &[&id],
                )
                .query("type", &r#type),
        )
    }

    /// Get custom content by type in space: `GET /wiki/api/v2/spaces/{id}/custom-content`.
    ///
    /// Granular scopes: `read:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-custom-content/#api-spaces-id-custom-content-get)
    pub fn get_by_type_in_space(
        &self,
        id: impl Display,
        r#type: impl Display,
    ) -> GetCustomContentByTypeInSpace {
        GetCustomContentByTypeInSpace(
            self.0
                .call(
                    Method::GET,
                    "/wiki/api/v2/spaces/{id}/custom-content",
                    &[&id],
                )
                .query("type", &r#type),
        )
    }
}

/// The call `GET /wiki/api/v2/blogposts/{id}/custom-content` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomContentByTypeInBlogPost(Call<Page<CustomContentBulk>>);

impl GetCustomContentByTypeInBlogPost {
    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetCustomContentByTypeInBlogPostSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetCustomContentByTypeInBlogPostSort>("sort", sort),
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

    /// Sets `body-format`.
    pub fn body_format(
        self,
        body_format: impl Into<Open<GetCustomContentByTypeInBlogPostBodyFormat>>,
    ) -> Self {
        Self(
            self.0
                .query_open::<GetCustomContentByTypeInBlogPostBodyFormat>(
                    "body-format",
                    body_format,
                ),
        )
    }
}

impl Deref for GetCustomContentByTypeInBlogPost {
    type Target = Call<Page<CustomContentBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/custom-content` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomContentByType(Call<Page<CustomContentBulk>>);

impl GetCustomContentByType {
    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `space-id`.
    pub fn space_id(self, space_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("space-id", space_id))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetCustomContentByTypeSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetCustomContentByTypeSort>("sort", sort),
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

    /// Sets `body-format`.
    pub fn body_format(
        self,
        body_format: impl Into<Open<GetCustomContentByTypeBodyFormat>>,
    ) -> Self {
        Self(
            self.0
                .query_open::<GetCustomContentByTypeBodyFormat>("body-format", body_format),
        )
    }
}

impl Deref for GetCustomContentByType {
    type Target = Call<Page<CustomContentBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /wiki/api/v2/custom-content/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteCustomContent(Call<()>);

impl DeleteCustomContent {
    /// Sets `purge`; `false` by default.
    pub fn purge(self, purge: bool) -> Self {
        Self(self.0.query("purge", &purge))
    }
}

impl Deref for DeleteCustomContent {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/custom-content/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomContentById(Call<GetCustomContentByIdAnswer>);

impl GetCustomContentById {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<GetCustomContentByIdBodyFormat>>) -> Self {
        Self(
            self.0
                .query_open::<GetCustomContentByIdBodyFormat>("body-format", body_format),
        )
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

    /// Sets `include-versions`; `false` by default.
    pub fn include_versions(self, include_versions: bool) -> Self {
        Self(self.0.query("include-versions", &include_versions))
    }

    /// Sets `include-version`; `true` by default.
    pub fn include_version(self, include_version: bool) -> Self {
        Self(self.0.query("include-version", &include_version))
    }

    /// Sets `include-collaborators`; `false` by default.
    pub fn include_collaborators(self, include_collaborators: bool) -> Self {
        Self(
            self.0
                .query("include-collaborators", &include_collaborators),
        )
    }
}

impl Deref for GetCustomContentById {
    type Target = Call<GetCustomContentByIdAnswer>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages/{id}/custom-content` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomContentByTypeInPage(Call<Page<CustomContentBulk>>);

impl GetCustomContentByTypeInPage {
    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetCustomContentByTypeInPageSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetCustomContentByTypeInPageSort>("sort", sort),
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

    /// Sets `body-format`.
    pub fn body_format(
        self,
        body_format: impl Into<Open<GetCustomContentByTypeInPageBodyFormat>>,
    ) -> Self {
        Self(
            self.0
                .query_open::<GetCustomContentByTypeInPageBodyFormat>("body-format", body_format),
        )
    }
}

impl Deref for GetCustomContentByTypeInPage {
    type Target = Call<Page<CustomContentBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/spaces/{id}/custom-content` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomContentByTypeInSpace(Call<Page<CustomContentBulk>>);

impl GetCustomContentByTypeInSpace {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `body-format`.
    pub fn body_format(
        self,
        body_format: impl Into<Open<GetCustomContentByTypeInSpaceBodyFormat>>,
    ) -> Self {
        Self(
            self.0
                .query_open::<GetCustomContentByTypeInSpaceBodyFormat>("body-format", body_format),
        )
    }
}

impl Deref for GetCustomContentByTypeInSpace {
    type Target = Call<Page<CustomContentBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
