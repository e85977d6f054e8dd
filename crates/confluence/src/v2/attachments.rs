//! Calls of the group "Attachment": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v2::common::Sort;

mod calls;

pub use self::calls::*;

mod models;

pub use self::models::*;

/// Calls of the group "Attachment".
#[derive(Debug, Clone, Copy)]
pub struct Attachments<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Attachment".
    pub fn attachments(&self) -> Attachments<'_> {
        Attachments(self)
    }
}

impl Attachments<'_> {
    /// Get attachments: `GET /wiki/api/v2/attachments`.
    ///
    /// Granular scopes: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-get)
    pub fn list(&self) -> GetAttachments {
        GetAttachments(self.0.call(Method::GET, "/wiki/api/v2/attachments", &[]))
    }

    /// Delete attachment: `DELETE /wiki/api/v2/attachments/{id}`.
    ///
    /// Granular scopes: `delete:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-id-delete)
    pub fn delete(&self, id: impl Display) -> DeleteAttachment {
        DeleteAttachment(
            self.0
                .call(Method::DELETE, "/wiki/api/v2/attachments/{id}", &[&id]),
        )
    }

    /// Get attachment by id: `GET /wiki/api/v2/attachments/{id}`.
    ///
    /// Granular scopes: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-id-get)
    pub fn get(&self, id: impl Display) -> GetAttachmentById {
        GetAttachmentById(
            self.0
                .call(Method::GET, "/wiki/api/v2/attachments/{id}", &[&id]),
        )
    }

    /// Get attachment thumbnail by id: `GET /wiki/api/v2/attachments/{id}/thumbnail/download`.
    ///
    /// Granular scopes: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-attachments-id-thumbnail-download-get)
    pub fn thumbnail(&self, id: impl Display) -> GetAttachmentThumbnailById {
        GetAttachmentThumbnailById(self.0.call(
            Method::GET,
            "/wiki/api/v2/attachments/{id}/thumbnail/download",
            &[&id],
        ))
    }

    /// Get blogpost attachments: `GET /wiki/api/v2/blogposts/{id}/attachments`.
    ///
    /// Granular scopes: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-blogposts-id-attachments-get)
    pub fn blogpost(&self, id: impl Display) -> GetBlogpostAttachments {
        GetBlogpostAttachments(self.0.call(
            Method::GET,
            "/wiki/api/v2/blogposts/{id}/attachments",
            &[&id],
        ))
    }

    /// Get custom content attachments: `GET /wiki/api/v2/custom-content/{id}/attachments`.
    ///
    /// Granular scopes: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-custom-content-id-attachments-get)
    pub fn custom_content(&self, id: impl Display) -> GetCustomContentAttachments {
        GetCustomContentAttachments(self.0.call(
            Method::GET,
            "/wiki/api/v2/custom-content/{id}/attachments",
            &[&id],
        ))
    }

    /// Get label attachments: `GET /wiki/api/v2/labels/{id}/attachments`.
    ///
    /// Granular scopes: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-labels-id-attachments-get)
    pub fn label(&self, id: impl Display) -> GetLabelAttachments {
        GetLabelAttachments(self.0.call(
            Method::GET,
            "/wiki/api/v2/labels/{id}/attachments",
            &[&id],
        ))
    }
}

/// The call `GET /wiki/api/v2/attachments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAttachments(Call<Page<AttachmentBulk>>);

impl GetAttachments {
    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<Sort>>) -> Self {
        Self(self.0.query_open::<Sort>("sort", sort))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `status`; `Status` has the known values.
    pub fn status(self, status: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("status", status))
    }

    /// Sets `mediaType`.
    pub fn media_type(self, media_type: impl Display) -> Self {
        Self(self.0.query("mediaType", &media_type))
    }

    /// Sets `filename`.
    pub fn filename(self, filename: impl Display) -> Self {
        Self(self.0.query("filename", &filename))
    }

    /// Sets `limit`; `50` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetAttachments {
    type Target = Call<Page<AttachmentBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /wiki/api/v2/attachments/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteAttachment(Call<()>);

impl DeleteAttachment {
    /// Sets `purge`; `false` by default.
    pub fn purge(self, purge: bool) -> Self {
        Self(self.0.query("purge", &purge))
    }
}

impl Deref for DeleteAttachment {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/attachments/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAttachmentById(Call<AttachmentDetails>);

impl GetAttachmentById {
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

impl Deref for GetAttachmentById {
    type Target = Call<AttachmentDetails>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/attachments/{id}/thumbnail/download` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAttachmentThumbnailById(Call<()>);

impl GetAttachmentThumbnailById {
    /// Sets `version`.
    pub fn version(self, version: i64) -> Self {
        Self(self.0.query("version", &version))
    }

    /// Sets `height`.
    pub fn height(self, height: i64) -> Self {
        Self(self.0.query("height", &height))
    }

    /// Sets `width`.
    pub fn width(self, width: i64) -> Self {
        Self(self.0.query("width", &width))
    }
}

impl Deref for GetAttachmentThumbnailById {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/blogposts/{id}/attachments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBlogpostAttachments(Call<Page<AttachmentBulk>>);

impl GetBlogpostAttachments {
    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<Sort>>) -> Self {
        Self(self.0.query_open::<Sort>("sort", sort))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `status`; `Status` has the known values.
    pub fn status(self, status: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("status", status))
    }

    /// Sets `mediaType`.
    pub fn media_type(self, media_type: impl Display) -> Self {
        Self(self.0.query("mediaType", &media_type))
    }

    /// Sets `filename`.
    pub fn filename(self, filename: impl Display) -> Self {
        Self(self.0.query("filename", &filename))
    }

    /// Sets `limit`; `50` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetBlogpostAttachments {
    type Target = Call<Page<AttachmentBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/custom-content/{id}/attachments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomContentAttachments(Call<Page<AttachmentBulk>>);

impl GetCustomContentAttachments {
    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<Sort>>) -> Self {
        Self(self.0.query_open::<Sort>("sort", sort))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `status`; `Status` has the known values.
    pub fn status(self, status: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("status", status))
    }

    /// Sets `mediaType`.
    pub fn media_type(self, media_type: impl Display) -> Self {
        Self(self.0.query("mediaType", &media_type))
    }

    /// Sets `filename`.
    pub fn filename(self, filename: impl Display) -> Self {
        Self(self.0.query("filename", &filename))
    }

    /// Sets `limit`; `50` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetCustomContentAttachments {
    type Target = Call<Page<AttachmentBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/labels/{id}/attachments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLabelAttachments(Call<Page<AttachmentBulk>>);

impl GetLabelAttachments {
    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<Sort>>) -> Self {
        Self(self.0.query_open::<Sort>("sort", sort))
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

impl Deref for GetLabelAttachments {
    type Target = Call<Page<AttachmentBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
