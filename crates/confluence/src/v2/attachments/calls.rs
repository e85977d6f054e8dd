//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v2::attachments::{AttachmentBulk, Attachments};
use crate::v2::common::Sort;

impl Attachments<'_> {
    /// Get page attachments: `GET /wiki/api/v2/pages/{id}/attachments`.
    ///
    /// Granular scopes: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-attachment/#api-pages-id-attachments-get)
    pub fn of_page(&self, id: impl Display) -> GetPageAttachments {
        GetPageAttachments(
            self.0
                .call(Method::GET, "/wiki/api/v2/pages/{id}/attachments", &[&id]),
        )
    }
}

/// The call `GET /wiki/api/v2/pages/{id}/attachments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPageAttachments(Call<Page<AttachmentBulk>>);

impl GetPageAttachments {
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

impl Deref for GetPageAttachments {
    type Target = Call<Page<AttachmentBulk>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
