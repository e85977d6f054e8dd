//! Calls of the group "Version": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v2::common::BodyFormat;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Version".
#[derive(Debug, Clone, Copy)]
pub struct Versions<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Version".
    pub fn versions(&self) -> Versions<'_> {
        Versions(self)
    }
}

impl Versions<'_> {
    /// Get attachment version details: `GET /wiki/api/v2/attachments/{attachment-id}/versions/{version-number}`.
    ///
    /// Granular scopes: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-attachments-attachment-id-versions-version-number-get)
    pub fn attachment_details(
        &self,
        attachment_id: impl Display,
        version_number: impl Display,
    ) -> Call<DetailedVersion> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}",
            &[&attachment_id, &version_number],
        )
    }

    /// Get attachment versions: `GET /wiki/api/v2/attachments/{id}/versions`.
    ///
    /// Granular scopes: `read:attachment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-attachments-id-versions-get)
    pub fn attachment(&self, id: impl Display) -> GetAttachmentVersions {
        GetAttachmentVersions(self.0.call(
            Method::GET,
            "/wiki/api/v2/attachments/{id}/versions",
            &[&id],
        ))
    }

    /// Get blog post version details: `GET /wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-blogposts-blogpost-id-versions-version-number-get)
    pub fn blog_post_details(
        &self,
        blogpost_id: impl Display,
        version_number: impl Display,
    ) -> Call<DetailedVersion> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}",
            &[&blogpost_id, &version_number],
        )
    }

    /// Get blog post versions: `GET /wiki/api/v2/blogposts/{id}/versions`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-blogposts-id-versions-get)
    pub fn blog_post(&self, id: impl Display) -> GetBlogPostVersions {
        GetBlogPostVersions(self.0.call(
            Method::GET,
            "/wiki/api/v2/blogposts/{id}/versions",
            &[&id],
        ))
    }

    /// Get custom content versions: `GET /wiki/api/v2/custom-content/{custom-content-id}/versions`.
    ///
    /// Granular scopes: `read:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-custom-content-custom-content-id-versions-get)
    pub fn custom_content(&self, custom_content_id: impl Display) -> GetCustomContentVersions {
        GetCustomContentVersions(self.0.call(
            Method::GET,
            "/wiki/api/v2/custom-content/{custom-content-id}/versions",
            &[&custom_content_id],
        ))
    }

    /// Get custom content version details: `GET /wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}`.
    ///
    /// Granular scopes: `read:custom-content:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-custom-content-custom-content-id-versions-version-number-get)
    pub fn custom_content_details(
        &self,
        custom_content_id: impl Display,
        version_number: impl Display,
    ) -> Call<DetailedVersion> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}",
            &[&custom_content_id, &version_number],
        )
    }

    /// Get footer comment versions: `GET /wiki/api/v2/footer-comments/{id}/versions`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-footer-comments-id-versions-get)
    pub fn footer_comment(&self, id: impl Display) -> GetFooterCommentVersions {
        GetFooterCommentVersions(self.0.call(
            Method::GET,
            "/wiki/api/v2/footer-comments/{id}/versions",
            &[&id],
        ))
    }

    /// Get footer comment version details: `GET /wiki/api/v2/footer-comments/{id}/versions/{version-number}`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-footer-comments-id-versions-version-number-get)
    pub fn footer_comment_details(
        &self,
        id: impl Display,
        version_number: impl Display,
    ) -> Call<DetailedVersion> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/footer-comments/{id}/versions/{version-number}",
            &[&id, &version_number],
        )
    }

    /// Get inline comment versions: `GET /wiki/api/v2/inline-comments/{id}/versions`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-inline-comments-id-versions-get)
    pub fn inline_comment(&self, id: impl Display) -> GetInlineCommentVersions {
        GetInlineCommentVersions(self.0.call(
            Method::GET,
            "/wiki/api/v2/inline-comments/{id}/versions",
            &[&id],
        ))
    }

    /// Get inline comment version details: `GET /wiki/api/v2/inline-comments/{id}/versions/{version-number}`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-inline-comments-id-versions-version-number-get)
    pub fn inline_comment_details(
        &self,
        id: impl Display,
        version_number: impl Display,
    ) -> Call<DetailedVersion> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/inline-comments/{id}/versions/{version-number}",
            &[&id, &version_number],
        )
    }

    /// Get page versions: `GET /wiki/api/v2/pages/{id}/versions`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-pages-id-versions-get)
    pub fn page(&self, id: impl Display) -> GetPageVersions {
        GetPageVersions(
            self.0
                .call(Method::GET, "/wiki/api/v2/pages/{id}/versions", &[&id]),
        )
    }

    /// Get page version details: `GET /wiki/api/v2/pages/{page-id}/versions/{version-number}`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/#api-pages-page-id-versions-version-number-get)
    pub fn page_details(
        &self,
        page_id: impl Display,
        version_number: impl Display,
    ) -> Call<DetailedVersion> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/pages/{page-id}/versions/{version-number}",
            &[&page_id, &version_number],
        )
    }
}

/// The call `GET /wiki/api/v2/attachments/{id}/versions` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAttachmentVersions(Call<Page<AttachmentVersion>>);

impl GetAttachmentVersions {
    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetAttachmentVersionsSort>>) -> Self {
        Self(self.0.query_open::<GetAttachmentVersionsSort>("sort", sort))
    }
}

impl Deref for GetAttachmentVersions {
    type Target = Call<Page<AttachmentVersion>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/blogposts/{id}/versions` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBlogPostVersions(Call<Page<BlogPostVersion>>);

impl GetBlogPostVersions {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetBlogPostVersionsSort>>) -> Self {
        Self(self.0.query_open::<GetBlogPostVersionsSort>("sort", sort))
    }
}

impl Deref for GetBlogPostVersions {
    type Target = Call<Page<BlogPostVersion>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/custom-content/{custom-content-id}/versions` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomContentVersions(Call<Page<CustomContentVersion>>);

impl GetCustomContentVersions {
    /// Sets `body-format`.
    pub fn body_format(
        self,
        body_format: impl Into<Open<GetCustomContentVersionsBodyFormat>>,
    ) -> Self {
        Self(
            self.0
                .query_open::<GetCustomContentVersionsBodyFormat>("body-format", body_format),
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

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetCustomContentVersionsSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetCustomContentVersionsSort>("sort", sort),
        )
    }
}

impl Deref for GetCustomContentVersions {
    type Target = Call<Page<CustomContentVersion>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/footer-comments/{id}/versions` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFooterCommentVersions(Call<Page<CommentVersion>>);

impl GetFooterCommentVersions {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetFooterCommentVersionsSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetFooterCommentVersionsSort>("sort", sort),
        )
    }
}

impl Deref for GetFooterCommentVersions {
    type Target = Call<Page<CommentVersion>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/inline-comments/{id}/versions` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetInlineCommentVersions(Call<Page<CommentVersion>>);

impl GetInlineCommentVersions {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetInlineCommentVersionsSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetInlineCommentVersionsSort>("sort", sort),
        )
    }
}

impl Deref for GetInlineCommentVersions {
    type Target = Call<Page<CommentVersion>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages/{id}/versions` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPageVersions(Call<Page<PageVersion>>);

impl GetPageVersions {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetPageVersionsSort>>) -> Self {
        Self(self.0.query_open::<GetPageVersionsSort>("sort", sort))
    }
}

impl Deref for GetPageVersions {
    type Target = Call<Page<PageVersion>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
