//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v2::comments::{
    ChildrenComment, Comments, CreateInlineComment, CreateInlineCommentAnswer,
    GetInlineCommentByIdBodyFormat, InlineComment, InlineCommentChildren, InlineCommentDetails,
    PageComment, PageInlineComment, UpdateInlineComment, UpdateInlineCommentAnswer,
};
use crate::v2::common::{BodyFormat, Sort};

impl Comments<'_> {
    /// Get footer comment children: `GET /wiki/api/v2/footer-comments/{id}/children`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-footer-comments-id-children-get)
    pub fn footer_children(&self, id: impl Display) -> GetFooterCommentChildren {
        GetFooterCommentChildren(self.0.call(
            Method::GET,
            "/wiki/api/v2/footer-comments/{id}/children",
            &[&id],
        ))
    }

    /// Get inline comments: `GET /wiki/api/v2/inline-comments`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-get)
    pub fn inline(&self) -> GetInlineComments {
        GetInlineComments(
            self.0
                .call(Method::GET, "/wiki/api/v2/inline-comments", &[]),
        )
    }

    /// Create inline comment: `POST /wiki/api/v2/inline-comments`.
    ///
    /// Granular scopes: `write:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-post)
    pub fn create_inline(&self, body: &CreateInlineComment) -> Call<CreateInlineCommentAnswer> {
        self.0
            .call(Method::POST, "/wiki/api/v2/inline-comments", &[])
            .json(body)
    }

    /// Delete inline comment: `DELETE /wiki/api/v2/inline-comments/{comment-id}`.
    ///
    /// Granular scopes: `delete:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-comment-id-delete)
    pub fn delete_inline(&self, comment_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/inline-comments/{comment-id}",
            &[&comment_id],
        )
    }

    /// Get inline comment by id: `GET /wiki/api/v2/inline-comments/{comment-id}`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-comment-id-get)
    pub fn get_inline(&self, comment_id: impl Display) -> GetInlineCommentById {
        GetInlineCommentById(self.0.call(
            Method::GET,
            "/wiki/api/v2/inline-comments/{comment-id}",
            &[&comment_id],
        ))
    }

    /// Update inline comment: `PUT /wiki/api/v2/inline-comments/{comment-id}`.
    ///
    /// Granular scopes: `write:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-comment-id-put)
    pub fn update_inline(
        &self,
        comment_id: impl Display,
        body: &UpdateInlineComment,
    ) -> Call<UpdateInlineCommentAnswer> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/inline-comments/{comment-id}",
                &[&comment_id],
            )
            .json(body)
    }

    /// Get inline comment children: `GET /wiki/api/v2/inline-comments/{id}/children`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-inline-comments-id-children-get)
    pub fn inline_children(&self, id: impl Display) -> GetInlineCommentChildren {
        GetInlineCommentChildren(self.0.call(
            Method::GET,
            "/wiki/api/v2/inline-comments/{id}/children",
            &[&id],
        ))
    }

    /// Get page footer comments: `GET /wiki/api/v2/pages/{id}/footer-comments`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-pages-id-footer-comments-get)
    pub fn page_footer(&self, id: impl Display) -> GetPageFooterComments {
        GetPageFooterComments(self.0.call(
            Method::GET,
            "/wiki/api/v2/pages/{id}/footer-comments",
            &[&id],
        ))
    }

    /// Get page inline comments: `GET /wiki/api/v2/pages/{id}/inline-comments`.
    ///
    /// Granular scopes: `read:comment:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-comment/#api-pages-id-inline-comments-get)
    pub fn page_inline(&self, id: impl Display) -> GetPageInlineComments {
        GetPageInlineComments(self.0.call(
            Method::GET,
            "/wiki/api/v2/pages/{id}/inline-comments",
            &[&id],
        ))
    }
}

/// The call `GET /wiki/api/v2/footer-comments/{id}/children` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFooterCommentChildren(Call<Page<ChildrenComment>>);

impl GetFooterCommentChildren {
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

impl Deref for GetFooterCommentChildren {
    type Target = Call<Page<ChildrenComment>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/inline-comments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetInlineComments(Call<Page<InlineComment>>);

impl GetInlineComments {
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

impl Deref for GetInlineComments {
    type Target = Call<Page<InlineComment>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/inline-comments/{comment-id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetInlineCommentById(Call<InlineCommentDetails>);

impl GetInlineCommentById {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<GetInlineCommentByIdBodyFormat>>) -> Self {
        Self(
            self.0
                .query_open::<GetInlineCommentByIdBodyFormat>("body-format", body_format),
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

impl Deref for GetInlineCommentById {
    type Target = Call<InlineCommentDetails>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/inline-comments/{id}/children` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetInlineCommentChildren(Call<Page<InlineCommentChildren>>);

impl GetInlineCommentChildren {
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

impl Deref for GetInlineCommentChildren {
    type Target = Call<Page<InlineCommentChildren>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages/{id}/footer-comments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPageFooterComments(Call<Page<PageComment>>);

impl GetPageFooterComments {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }

    /// Sets `status`; `GetPageFooterCommentsStatus` has the known values.
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

impl Deref for GetPageFooterComments {
    type Target = Call<Page<PageComment>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages/{id}/inline-comments` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPageInlineComments(Call<Page<PageInlineComment>>);

impl GetPageInlineComments {
    /// Sets `body-format`.
    pub fn body_format(self, body_format: impl Into<Open<BodyFormat>>) -> Self {
        Self(self.0.query_open::<BodyFormat>("body-format", body_format))
    }

    /// Sets `status`; `GetPageInlineCommentsStatus` has the known values.
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

impl Deref for GetPageInlineComments {
    type Target = Call<Page<PageInlineComment>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
