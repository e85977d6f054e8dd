//! Calls of the group "Content - attachments": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::typed::{Call, Form, Open};

use crate::v1::common::{Content, ContentArray};

mod models;

pub use self::models::*;

/// Calls of the group "Content - attachments".
#[derive(Debug, Clone, Copy)]
pub struct ContentAttachments<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Content - attachments".
    pub fn content_attachments(&self) -> ContentAttachments<'_> {
        ContentAttachments(self)
    }
}

impl ContentAttachments<'_> {
    /// Create attachment: `POST /wiki/rest/api/content/{id}/child/attachment`.
    ///
    /// Scopes: `write:confluence-file`; or granular: `read:content-details:confluence`,
    /// `write:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-attachments/#api-wiki-rest-api-content-id-child-attachment-post)
    pub fn create(&self, id: impl Display, form: &Form) -> CreateAttachment {
        CreateAttachment(
            self.0
                .call(
                    Method::POST,
                    "/wiki/rest/api/content/{id}/child/attachment",
                    &[&id],
                )
                .form(form),
        )
    }

    /// Create or update attachments: `PUT /wiki/rest/api/content/{id}/child/attachment`.
    ///
    /// Scopes: `write:confluence-file`; or granular: `read:content-details:confluence`,
    /// `write:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-attachments/#api-wiki-rest-api-content-id-child-attachment-put)
    pub fn create_or_update(&self, id: impl Display, form: &Form) -> CreateOrUpdateAttachments {
        CreateOrUpdateAttachments(
            self.0
                .call(
                    Method::PUT,
                    "/wiki/rest/api/content/{id}/child/attachment",
                    &[&id],
                )
                .form(form),
        )
    }

    /// Update attachment properties: `PUT /wiki/rest/api/content/{id}/child/attachment/{attachmentId}`.
    ///
    /// Scopes: `write:confluence-file`, `write:confluence-props`; or granular:
    /// `read:content-details:confluence`, `write:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-put)
    pub fn update_properties(
        &self,
        id: impl Display,
        attachment_id: impl Display,
        body: &AttachmentPropertiesUpdateBody,
    ) -> Call<Content> {
        self.0
            .call(
                Method::PUT,
                "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}",
                &[&id, &attachment_id],
            )
            .json(body)
    }

    /// Update attachment data: `POST /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data`.
    ///
    /// Scopes: `write:confluence-file`; or granular: `read:content-details:confluence`,
    /// `write:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-data-post)
    pub fn update_data(
        &self,
        id: impl Display,
        attachment_id: impl Display,
        form: &Form,
    ) -> Call<Content> {
        self.0
            .call(
                Method::POST,
                "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data",
                &[&id, &attachment_id],
            )
            .form(form)
    }

    /// Download attatchment: `GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download`.
    ///
    /// Scopes: `readonly:content.attachment:confluence`; or granular: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content-attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-download-get)
    pub fn download_attatchment(
        &self,
        id: impl Display,
        attachment_id: impl Display,
    ) -> DownloadAttatchment {
        DownloadAttatchment(self.0.call(
            Method::GET,
            "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download",
            &[&id, &attachment_id],
        ))
    }
}

/// The call `POST /wiki/rest/api/content/{id}/child/attachment` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateAttachment(Call<ContentArray>);

impl CreateAttachment {
    /// Sets `status`; `current` by default.
    pub fn status(self, status: impl Into<Open<CreateAttachmentStatus>>) -> Self {
        Self(
            self.0
                .query_open::<CreateAttachmentStatus>("status", status),
        )
    }
}

impl Deref for CreateAttachment {
    type Target = Call<ContentArray>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `PUT /wiki/rest/api/content/{id}/child/attachment` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateOrUpdateAttachments(Call<ContentArray>);

impl CreateOrUpdateAttachments {
    /// Sets `status`; `current` by default.
    pub fn status(self, status: impl Into<Open<CreateOrUpdateAttachmentsStatus>>) -> Self {
        Self(
            self.0
                .query_open::<CreateOrUpdateAttachmentsStatus>("status", status),
        )
    }
}

impl Deref for CreateOrUpdateAttachments {
    type Target = Call<ContentArray>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DownloadAttatchment(Call<()>);

impl DownloadAttatchment {
    /// Sets `version`.
    pub fn version(self, version: i64) -> Self {
        Self(self.0.query("version", &version))
    }

    /// Sets `status`.
    pub fn status(self, status: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("status", status))
    }
}

impl Deref for DownloadAttatchment {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
