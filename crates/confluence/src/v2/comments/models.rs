//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v2::comments::{
    CreateFooterCommentBody, InlineCommentProperties, InlineCommentResolutionStatus,
};
use crate::v2::common::{BodyBulk, BodySingle, ContentStatus, Version};

/// `AttachmentCommentModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentComment {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `attachmentId`.
    pub attachment_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `body`.
    pub body: Option<Box<BodySingle>>,
    /// `_links`.
    pub links: Option<CommentLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            attachment_id: reader.optional("attachmentId")?,
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
        writer.optional("attachmentId", &self.attachment_id);
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `BlogPostCommentModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlogPostComment {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `blogPostId`.
    pub blog_post_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `body`.
    pub body: Option<Box<BodyBulk>>,
    /// `_links`.
    pub links: Option<CommentLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BlogPostComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            blog_post_id: reader.optional("blogPostId")?,
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
        writer.optional("blogPostId", &self.blog_post_id);
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `BlogPostInlineCommentModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlogPostInlineComment {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `blogPostId`.
    pub blog_post_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `body`.
    pub body: Option<Box<BodyBulk>>,
    /// `resolutionStatus`.
    pub resolution_status: Option<Open<InlineCommentResolutionStatus>>,
    /// `properties`.
    pub properties: Option<InlineCommentProperties>,
    /// `_links`.
    pub links: Option<CommentLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BlogPostInlineComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            blog_post_id: reader.optional("blogPostId")?,
            version: reader.optional("version")?,
            body: reader.optional("body")?,
            resolution_status: reader.optional("resolutionStatus")?,
            properties: reader.optional("properties")?,
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
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional("resolutionStatus", &self.resolution_status);
        writer.optional("properties", &self.properties);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `ChildrenCommentModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChildrenComment {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `parentCommentId`.
    pub parent_comment_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `body`.
    pub body: Option<Box<BodyBulk>>,
    /// `_links`.
    pub links: Option<CommentLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ChildrenComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            parent_comment_id: reader.optional("parentCommentId")?,
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
        writer.optional("parentCommentId", &self.parent_comment_id);
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `CommentBodyWrite` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommentBodyWrite {
    /// `representation`.
    pub representation: Option<Open<CommentBodyWriteRepresentation>>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CommentBodyWrite {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(
        mut self,
        representation: impl Into<Open<CommentBodyWriteRepresentation>>,
    ) -> Self {
        self.representation = Some(representation.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for CommentBodyWrite {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            representation: reader.optional("representation")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("representation", &self.representation);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<CommentBodyWriteRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CommentBodyWriteRepresentation {}

impl CommentBodyWriteRepresentation {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `wiki`.
    pub const WIKI: Open<Self> = Open::known("wiki");
}

/// `CommentLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommentLinks {
    /// `webui`.
    pub webui: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CommentLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            webui: reader.optional("webui")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("webui", &self.webui);
        writer.finish()
    }
}

/// `CreateFooterCommentModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFooterComment {
    /// `blogPostId`.
    pub blog_post_id: Option<String>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `parentCommentId`.
    pub parent_comment_id: Option<String>,
    /// `attachmentId`.
    pub attachment_id: Option<String>,
    /// `customContentId`.
    pub custom_content_id: Option<String>,
    /// `body`.
    pub body: Option<Box<CreateFooterCommentBody>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateFooterComment {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `blogPostId`.
    pub fn blog_post_id(mut self, blog_post_id: impl Into<String>) -> Self {
        self.blog_post_id = Some(blog_post_id.into());
        self
    }

    /// Sets `pageId`.
    pub fn page_id(mut self, page_id: impl Into<String>) -> Self {
        self.page_id = Some(page_id.into());
        self
    }

    /// Sets `parentCommentId`.
    pub fn parent_comment_id(mut self, parent_comment_id: impl Into<String>) -> Self {
        self.parent_comment_id = Some(parent_comment_id.into());
        self
    }

    /// Sets `attachmentId`.
    pub fn attachment_id(mut self, attachment_id: impl Into<String>) -> Self {
        self.attachment_id = Some(attachment_id.into());
        self
    }

    /// Sets `customContentId`.
    pub fn custom_content_id(mut self, custom_content_id: impl Into<String>) -> Self {
        self.custom_content_id = Some(custom_content_id.into());
        self
    }

    /// Sets `body`.
    pub fn body(mut self, body: CreateFooterCommentBody) -> Self {
        self.body = Some(Box::new(body));
        self
    }
}

impl Model for CreateFooterComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            blog_post_id: reader.optional("blogPostId")?,
            page_id: reader.optional("pageId")?,
            parent_comment_id: reader.optional("parentCommentId")?,
            attachment_id: reader.optional("attachmentId")?,
            custom_content_id: reader.optional("customContentId")?,
            body: reader.optional("body")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("blogPostId", &self.blog_post_id);
        writer.optional("pageId", &self.page_id);
        writer.optional("parentCommentId", &self.parent_comment_id);
        writer.optional("attachmentId", &self.attachment_id);
        writer.optional("customContentId", &self.custom_content_id);
        writer.optional("body", &self.body);
        writer.finish()
    }
}
