//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v2::comments::CommentLinks;
use crate::v2::common::{
    AttachmentSingleOperations, AttachmentSingleProperties, AttachmentSingleVersions,
    BlogPostSingleLikes, BodySingle, ContentStatus, GetAttachmentByIdAnswerLinks, Version,
};

/// `CreateInlineCommentModelInlineCommentProperties` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInlineCommentModelInlineCommentProperties {
    /// `textSelection`.
    pub text_selection: Option<String>,
    /// `textSelectionMatchCount`.
    pub text_selection_match_count: Option<i64>,
    /// `textSelectionMatchIndex`.
    pub text_selection_match_index: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateInlineCommentModelInlineCommentProperties {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `textSelection`.
    pub fn text_selection(mut self, text_selection: impl Into<String>) -> Self {
        self.text_selection = Some(text_selection.into());
        self
    }

    /// Sets `textSelectionMatchCount`.
    pub fn text_selection_match_count(mut self, text_selection_match_count: i64) -> Self {
        self.text_selection_match_count = Some(text_selection_match_count);
        self
    }

    /// Sets `textSelectionMatchIndex`.
    pub fn text_selection_match_index(mut self, text_selection_match_index: i64) -> Self {
        self.text_selection_match_index = Some(text_selection_match_index);
        self
    }
}

impl Model for CreateInlineCommentModelInlineCommentProperties {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            text_selection: reader.optional("textSelection")?,
            text_selection_match_count: reader.optional("textSelectionMatchCount")?,
            text_selection_match_index: reader.optional("textSelectionMatchIndex")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("textSelection", &self.text_selection);
        writer.optional("textSelectionMatchCount", &self.text_selection_match_count);
        writer.optional("textSelectionMatchIndex", &self.text_selection_match_index);
        writer.finish()
    }
}

/// `CreateFooterCommentAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedFooterComment {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `blogPostId`.
    pub blog_post_id: Option<String>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `attachmentId`.
    pub attachment_id: Option<String>,
    /// `customContentId`.
    pub custom_content_id: Option<String>,
    /// `parentCommentId`.
    pub parent_comment_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `properties`.
    pub properties: Option<AttachmentSingleProperties>,
    /// `operations`.
    pub operations: Option<AttachmentSingleOperations>,
    /// `likes`.
    pub likes: Option<BlogPostSingleLikes>,
    /// `versions`.
    pub versions: Option<AttachmentSingleVersions>,
    /// `body`.
    pub body: Option<Box<BodySingle>>,
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CreatedFooterComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            blog_post_id: reader.optional("blogPostId")?,
            page_id: reader.optional("pageId")?,
            attachment_id: reader.optional("attachmentId")?,
            custom_content_id: reader.optional("customContentId")?,
            parent_comment_id: reader.optional("parentCommentId")?,
            version: reader.optional("version")?,
            properties: reader.optional("properties")?,
            operations: reader.optional("operations")?,
            likes: reader.optional("likes")?,
            versions: reader.optional("versions")?,
            body: reader.optional("body")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("blogPostId", &self.blog_post_id);
        writer.optional("pageId", &self.page_id);
        writer.optional("attachmentId", &self.attachment_id);
        writer.optional("customContentId", &self.custom_content_id);
        writer.optional("parentCommentId", &self.parent_comment_id);
        writer.optional("version", &self.version);
        writer.optional("properties", &self.properties);
        writer.optional("operations", &self.operations);
        writer.optional("likes", &self.likes);
        writer.optional("versions", &self.versions);
        writer.optional("body", &self.body);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `CustomContentCommentModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomContentComment {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `customContentId`.
    pub custom_content_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `body`.
    pub body: Option<Box<BodySingle>>,
    /// `_links`.
    pub links: Option<CommentLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomContentComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            custom_content_id: reader.optional("customContentId")?,
            version: reader.optional("version")?,
            body: reader.optional("body")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("customContentId", &self.custom_content_id);
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `FooterCommentModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FooterComment {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `blogPostId`.
    pub blog_post_id: Option<String>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `attachmentId`.
    pub attachment_id: Option<String>,
    /// `customContentId`.
    pub custom_content_id: Option<String>,
    /// `parentCommentId`.
    pub parent_comment_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `properties`.
    pub properties: Option<AttachmentSingleProperties>,
    /// `operations`.
    pub operations: Option<AttachmentSingleOperations>,
    /// `likes`.
    pub likes: Option<BlogPostSingleLikes>,
    /// `versions`.
    pub versions: Option<AttachmentSingleVersions>,
    /// `body`.
    pub body: Option<Box<BodySingle>>,
    /// `_links`.
    pub links: Option<CommentLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FooterComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            blog_post_id: reader.optional("blogPostId")?,
            page_id: reader.optional("pageId")?,
            attachment_id: reader.optional("attachmentId")?,
            custom_content_id: reader.optional("customContentId")?,
            parent_comment_id: reader.optional("parentCommentId")?,
            version: reader.optional("version")?,
            properties: reader.optional("properties")?,
            operations: reader.optional("operations")?,
            likes: reader.optional("likes")?,
            versions: reader.optional("versions")?,
            body: reader.optional("body")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("blogPostId", &self.blog_post_id);
        writer.optional("pageId", &self.page_id);
        writer.optional("attachmentId", &self.attachment_id);
        writer.optional("customContentId", &self.custom_content_id);
        writer.optional("parentCommentId", &self.parent_comment_id);
        writer.optional("version", &self.version);
        writer.optional("properties", &self.properties);
        writer.optional("operations", &self.operations);
        writer.optional("likes", &self.likes);
        writer.optional("versions", &self.versions);
        writer.optional("body", &self.body);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `GetFooterCommentByIdAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FooterCommentDetails {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `blogPostId`.
    pub blog_post_id: Option<String>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `attachmentId`.
    pub attachment_id: Option<String>,
    /// `customContentId`.
    pub custom_content_id: Option<String>,
    /// `parentCommentId`.
    pub parent_comment_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `properties`.
    pub properties: Option<AttachmentSingleProperties>,
    /// `operations`.
    pub operations: Option<AttachmentSingleOperations>,
    /// `likes`.
    pub likes: Option<BlogPostSingleLikes>,
    /// `versions`.
    pub versions: Option<AttachmentSingleVersions>,
    /// `body`.
    pub body: Option<Box<BodySingle>>,
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FooterCommentDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            blog_post_id: reader.optional("blogPostId")?,
            page_id: reader.optional("pageId")?,
            attachment_id: reader.optional("attachmentId")?,
            custom_content_id: reader.optional("customContentId")?,
            parent_comment_id: reader.optional("parentCommentId")?,
            version: reader.optional("version")?,
            properties: reader.optional("properties")?,
            operations: reader.optional("operations")?,
            likes: reader.optional("likes")?,
            versions: reader.optional("versions")?,
            body: reader.optional("body")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("blogPostId", &self.blog_post_id);
        writer.optional("pageId", &self.page_id);
        writer.optional("attachmentId", &self.attachment_id);
        writer.optional("customContentId", &self.custom_content_id);
        writer.optional("parentCommentId", &self.parent_comment_id);
        writer.optional("version", &self.version);
        writer.optional("properties", &self.properties);
        writer.optional("operations", &self.operations);
        writer.optional("likes", &self.likes);
        writer.optional("versions", &self.versions);
        writer.optional("body", &self.body);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// The known values of an `Open<GetBlogPostFooterCommentsStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBlogPostFooterCommentsStatus {}

impl GetBlogPostFooterCommentsStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
    /// `historical`.
    pub const HISTORICAL: Open<Self> = Open::known("historical");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}

/// The known values of an `Open<GetBlogPostInlineCommentsStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBlogPostInlineCommentsStatus {}

impl GetBlogPostInlineCommentsStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
    /// `historical`.
    pub const HISTORICAL: Open<Self> = Open::known("historical");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}
