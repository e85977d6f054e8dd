//! Calls of the group "Comment": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Confluence;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v2::common::{BodyFormat, Sort};

mod calls;

pub use self::calls::*;

mod models;
mod models2;
mod models3;
mod models4;
mod models5;
mod models6;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;
pub use self::models4::*;
pub use self::models5::*;
pub use self::models6::*;

/// Calls of the group "Comment".
#[derive(Debug, Clone, Copy)]
pub struct Comments<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Comment".
    pub fn comments(&self) -> Comments<'_> {
        Comments(self)
    }
}

impl Comments<'_> {
    /// Get attachment comments: `GET /wiki/api/v2/attachments/{id}/footer-comments`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-attachments-id-footer-comments-get)
    pub fn attachment(&self, id: impl Display) -> GetAttachmentComments {
        GetAttachmentComments(self.0.call(
            Method::GET,
            "/wiki/api/v2/attachments/{id}/footer-comments",
            &[&id],
        ))
    }

    /// Get blog post footer comments: `GET /wiki/api/v2/blogposts/{id}/footer-comments`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-blogposts-id-footer-comments-get)
    pub fn blog_post_footer(&self, id: impl Display) -> GetBlogPostFooterComments {
        GetBlogPostFooterComments(self.0.call(
            Method::GET,
            "/wiki/api/v2/blogposts/{id}/footer-comments",
            &[&id],
        ))
    }

    /// Get blog post inline comments: `GET /wiki/api/v2/blogposts/{id}/inline-comments`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-blogposts-id-inline-comments-get)
    pub fn blog_post_inline(&self, id: impl Display) -> GetBlogPostInlineComments {
        GetBlogPostInlineComments(self.0.call(
            Method::GET,
            "/wiki/api/v2/blogposts/{id}/inline-comments",
            &[&id],
        ))
    }

    /// Get custom content comments: `GET /wiki/api/v2/custom-content/{id}/footer-comments`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-custom-content-id-footer-comments-get)
    pub fn custom_content(&self, id: impl Display) -> GetCustomContentComments {
        GetCustomContentComments(self.0.call(
            Method::GET,
            "/wiki/api/v2/custom-content/{id}/footer-comments",
            &[&id],
        ))
    }

    /// Get footer comments: `GET /wiki/api/v2/footer-comments`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-get)
    pub fn footer(&self) -> GetFooterComments {
        GetFooterComments(
            self.0
                .call(Method::GET, "/wiki/api/v2/footer-comments", &[]),
        )
    }

    /// Create footer comment: `POST /wiki/api/v2/footer-comments`.
    ///
    /// Granular scopes: `write:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-post)
    pub fn create_footer(&self, body: &CreateFooterComment) -> Call<CreatedFooterComment> {
        self.0
            .call(Method::POST, "/wiki/api/v2/footer-comments", &[])
            .json(body)
    }

    /// Delete footer comment: `DELETE /wiki/api/v2/footer-comments/{comment-id}`.
    ///
    /// Granular scopes: `delete:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-comment-id-delete)
    pub fn delete_footer(&self, comment_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/footer-comments/{comment-id}",
            &[&comment_id],
        )
    }

    /// Get footer comment by id: `GET /wiki/api/v2/footer-comments/{comment-id}`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-comment-id-get)
    pub fn get_footer(&self, comment_id: impl Display) -> GetFooterCommentById {
        GetFooterCommentById(self.0.call(
            Method::GET,
            "/wiki/api/v2/footer-comments/{comment-id}",
            &[&comment_id],
        ))
    }

    /// Update footer comment: `PUT /wiki/api/v2/footer-comments/{comment-id}`.
    ///
    /// Granular scopes: `write:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-comment-id-put)
    pub fn update_footer(
        &self,
        comment_id: impl Display,
        body: &UpdateFooterCommentBody,
    ) -> Call<FooterComment> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/footer-comments/{comment-id}",
                &[&comment_id],
            )
            .json(body)
    }
}

/// The call `GET /wiki/api/v2/attachments/{id}/footer-comments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAttachmentComments(Call<Page<AttachmentComment>>);

impl GetAttachmentComments {
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
    pub fn sort(self, sort: impl Into<Open<Sort>>) -> Self {
        Self(self.0.query_open::<Sort>("sort", sort))
    }

    /// Sets `version`.
    pub fn version(self, version: i64) -> Self {
        Self(self.0.query("version", &version))
    }
}

impl Deref for GetAttachmentComments {
    type Target = Call<Page<AttachmentComment>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/blogposts/{id}/footer-comments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBlogPostFooterComments(Call<Page<BlogPostComment>>);

impl GetBlogPostFooterComments {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }

    /// Sets `status`; `GetBlogPostFooterCommentsStatus` has the known values.
    pub fn status(self, status: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("status", status))
    }

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

impl Deref for GetBlogPostFooterComments {
    type Target = Call<Page<BlogPostComment>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/blogposts/{id}/inline-comments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetBlogPostInlineComments(Call<Page<BlogPostInlineComment>>);

impl GetBlogPostInlineComments {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }

    /// Sets `status`; `GetBlogPostInlineCommentsStatus` has the known values.
    pub fn status(self, status: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("status", status))
    }

    /// Sets `resolution-status`; `ResolutionStatus` has the known values.
    pub fn resolution_status(
        self,
        resolution_status: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(self.0.query_each("resolution-status", resolution_status))
    }

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

impl Deref for GetBlogPostInlineComments {
    type Target = Call<Page<BlogPostInlineComment>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/custom-content/{id}/footer-comments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomContentComments(Call<Page<CustomContentComment>>);

impl GetCustomContentComments {
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
    pub fn sort(self, sort: impl Into<Open<Sort>>) -> Self {
        Self(self.0.query_open::<Sort>("sort", sort))
    }
}

impl Deref for GetCustomContentComments {
    type Target = Call<Page<CustomContentComment>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/footer-comments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFooterComments(Call<Page<FooterComment>>);

impl GetFooterComments {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }

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

impl Deref for GetFooterComments {
    type Target = Call<Page<FooterComment>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/footer-comments/{comment-id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFooterCommentById(Call<FooterCommentDetails>);

impl GetFooterCommentById {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<GetFooterCommentByIdBodyFormat>>) -> Self {
        Self(
            self.0
                .query_open::<GetFooterCommentByIdBodyFormat>("body-format", body_format),
        )
    }

    /// Sets `version`.
    pub fn version(self, version: i64) -> Self {
        Self(self.0.query("version", &version))
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
}

impl Deref for GetFooterCommentById {
    type Target = Call<FooterCommentDetails>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
