//! Calls of the group "Issue attachments": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Response;
use threelo_rest::typed::{Call, Form};

mod models;

pub use self::models::*;

/// Calls of the group "Issue attachments".
#[derive(Debug, Clone, Copy)]
pub struct Attachments<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue attachments".
    pub fn attachments(&self) -> Attachments<'_> {
        Attachments(self)
    }
}

impl Attachments<'_> {
    /// Get attachment content: `GET /rest/api/3/attachment/content/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:attachment:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-content-id-get)
    pub fn content(&self, id: impl Display) -> GetAttachmentContent {
        GetAttachmentContent(self.0.call(
            Method::GET,
            "/rest/api/3/attachment/content/{id}",
            &[&id],
        ))
    }

    /// Get attachment meta: `GET /rest/api/3/attachment/meta`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:instance-configuration:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-meta-get)
    pub fn meta(&self) -> Call<AttachmentSettings> {
        self.0.call(Method::GET, "/rest/api/3/attachment/meta", &[])
    }

    /// Get attachment thumbnail: `GET /rest/api/3/attachment/thumbnail/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:attachment:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-thumbnail-id-get)
    pub fn thumbnail(&self, id: impl Display) -> GetAttachmentThumbnail {
        GetAttachmentThumbnail(self.0.call(
            Method::GET,
            "/rest/api/3/attachment/thumbnail/{id}",
            &[&id],
        ))
    }

    /// Remove attachment: `DELETE /rest/api/3/attachment/{id}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `delete:attachment:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-id-delete)
    pub fn remove(&self, id: impl Display) -> Call<()> {
        self.0
            .call(Method::DELETE, "/rest/api/3/attachment/{id}", &[&id])
    }

    /// Get attachment: `GET /rest/api/3/attachment/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:attachment:jira`, `read:user:jira`,
    /// `read:application-role:jira`, `read:avatar:jira`, `read:group:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-id-get)
    pub fn get(&self, id: impl Display) -> Call<AttachmentMetadata> {
        self.0
            .call(Method::GET, "/rest/api/3/attachment/{id}", &[&id])
    }

    /// Expand attachment for humans: `GET /rest/api/3/attachment/{id}/expand/human`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:attachment:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-id-expand-human-get)
    pub fn expand_for_humans(&self, id: impl Display) -> Call<AttachmentArchiveMetadataReadable> {
        self.0.call(
            Method::GET,
            "/rest/api/3/attachment/{id}/expand/human",
            &[&id],
        )
    }

    /// Expand attachment for machines: `GET /rest/api/3/attachment/{id}/expand/raw`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:attachment:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-attachment-id-expand-raw-get)
    pub fn expand_for_machines(&self, id: impl Display) -> Call<AttachmentArchiveImpl> {
        self.0.call(
            Method::GET,
            "/rest/api/3/attachment/{id}/expand/raw",
            &[&id],
        )
    }

    /// Add attachment: `POST /rest/api/3/issue/{issueIdOrKey}/attachments`.
    ///
    /// Scopes: `write:jira-work`; or granular: `read:user:jira`, `write:attachment:jira`,
    /// `read:attachment:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-attachments/#api-rest-api-3-issue-issueidorkey-attachments-post)
    pub fn add(&self, issue_id_or_key: impl Display, form: &Form) -> Call<Vec<Attachment>> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/issue/{issueIdOrKey}/attachments",
                &[&issue_id_or_key],
            )
            .form(form)
    }
}

/// The call `GET /rest/api/3/attachment/content/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAttachmentContent(Call<Response>);

impl GetAttachmentContent {
    /// Sets `redirect`; `true` by default.
    pub fn redirect(self, redirect: bool) -> Self {
        Self(self.0.query("redirect", &redirect))
    }
}

impl Deref for GetAttachmentContent {
    type Target = Call<Response>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/attachment/thumbnail/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAttachmentThumbnail(Call<Response>);

impl GetAttachmentThumbnail {
    /// Sets `redirect`; `true` by default.
    pub fn redirect(self, redirect: bool) -> Self {
        Self(self.0.query("redirect", &redirect))
    }

    /// Sets `fallbackToDefault`; `true` by default.
    pub fn fallback_to_default(self, fallback_to_default: bool) -> Self {
        Self(self.0.query("fallbackToDefault", &fallback_to_default))
    }

    /// Sets `width`.
    pub fn width(self, width: i64) -> Self {
        Self(self.0.query("width", &width))
    }

    /// Sets `height`.
    pub fn height(self, height: i64) -> Self {
        Self(self.0.query("height", &height))
    }
}

impl Deref for GetAttachmentThumbnail {
    type Target = Call<Response>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
