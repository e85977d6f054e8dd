//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::comments::{
    CommentBodyWrite, CreateInlineCommentModelInlineCommentProperties,
    InlineCommentModelProperties, InlineCommentResolutionStatus,
};
use crate::v2::common::{
    AttachmentSingleOperations, AttachmentSingleVersions, BlogPostSingleLikes, BodySingle,
    ContentStatus, GetAttachmentByIdAnswerLinks, Version,
};

/// `CreateFooterCommentBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFooterCommentBody {
    /// `representation`.
    pub representation: Option<Open<CreateFooterCommentBodyRepresentation>>,
    /// `value`.
    pub value: Option<String>,
    /// `storage`.
    pub storage: Option<CommentBodyWrite>,
    /// `atlas_doc_format`.
    pub atlas_doc_format: Option<CommentBodyWrite>,
    /// `wiki`.
    pub wiki: Option<CommentBodyWrite>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateFooterCommentBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(
        mut self,
        representation: impl Into<Open<CreateFooterCommentBodyRepresentation>>,
    ) -> Self {
        self.representation = Some(representation.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `storage`.
    pub fn storage(mut self, storage: CommentBodyWrite) -> Self {
        self.storage = Some(storage);
        self
    }

    /// Sets `atlas_doc_format`.
    pub fn atlas_doc_format(mut self, atlas_doc_format: CommentBodyWrite) -> Self {
        self.atlas_doc_format = Some(atlas_doc_format);
        self
    }

    /// Sets `wiki`.
    pub fn wiki(mut self, wiki: CommentBodyWrite) -> Self {
        self.wiki = Some(wiki);
        self
    }
}

impl Model for CreateFooterCommentBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            representation: reader.optional("representation")?,
            value: reader.optional("value")?,
            storage: reader.optional("storage")?,
            atlas_doc_format: reader.optional("atlas_doc_format")?,
            wiki: reader.optional("wiki")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("representation", &self.representation);
        writer.optional("value", &self.value);
        writer.optional("storage", &self.storage);
        writer.optional("atlas_doc_format", &self.atlas_doc_format);
        writer.optional("wiki", &self.wiki);
        writer.finish()
    }
}

/// The known values of an `Open<CreateFooterCommentBodyRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateFooterCommentBodyRepresentation {}

impl CreateFooterCommentBodyRepresentation {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `wiki`.
    pub const WIKI: Open<Self> = Open::known("wiki");
}

/// `CreateInlineCommentModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInlineComment {
    /// `blogPostId`.
    pub blog_post_id: Option<String>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `parentCommentId`.
    pub parent_comment_id: Option<String>,
    /// `body`.
    pub body: Option<Box<CreateInlineCommentBody>>,
    /// `inlineCommentProperties`.
    pub inline_comment_properties: Option<CreateInlineCommentModelInlineCommentProperties>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateInlineComment {
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

    /// Sets `body`.
    pub fn body(mut self, body: CreateInlineCommentBody) -> Self {
        self.body = Some(Box::new(body));
        self
    }

    /// Sets `inlineCommentProperties`.
    pub fn inline_comment_properties(
        mut self,
        inline_comment_properties: CreateInlineCommentModelInlineCommentProperties,
    ) -> Self {
        self.inline_comment_properties = Some(inline_comment_properties);
        self
    }
}

impl Model for CreateInlineComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            blog_post_id: reader.optional("blogPostId")?,
            page_id: reader.optional("pageId")?,
            parent_comment_id: reader.optional("parentCommentId")?,
            body: reader.optional("body")?,
            inline_comment_properties: reader.optional("inlineCommentProperties")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("blogPostId", &self.blog_post_id);
        writer.optional("pageId", &self.page_id);
        writer.optional("parentCommentId", &self.parent_comment_id);
        writer.optional("body", &self.body);
        writer.optional("inlineCommentProperties", &self.inline_comment_properties);
        writer.finish()
    }
}

/// `CreateInlineCommentAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInlineCommentAnswer {
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
    /// `parentCommentId`.
    pub parent_comment_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `body`.
    pub body: Option<Box<BodySingle>>,
    /// `resolutionLastModifierId`.
    pub resolution_last_modifier_id: Option<String>,
    /// `resolutionLastModifiedAt`, a time.
    pub resolution_last_modified_at: Option<DateTime>,
    /// `resolutionStatus`.
    pub resolution_status: Option<Open<InlineCommentResolutionStatus>>,
    /// `properties`.
    pub properties: Option<Box<InlineCommentModelProperties>>,
    /// `operations`.
    pub operations: Option<AttachmentSingleOperations>,
    /// `likes`.
    pub likes: Option<BlogPostSingleLikes>,
    /// `versions`.
    pub versions: Option<AttachmentSingleVersions>,
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CreateInlineCommentAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            blog_post_id: reader.optional("blogPostId")?,
            page_id: reader.optional("pageId")?,
            parent_comment_id: reader.optional("parentCommentId")?,
            version: reader.optional("version")?,
            body: reader.optional("body")?,
            resolution_last_modifier_id: reader.optional("resolutionLastModifierId")?,
            resolution_last_modified_at: reader.optional("resolutionLastModifiedAt")?,
            resolution_status: reader.optional("resolutionStatus")?,
            properties: reader.optional("properties")?,
            operations: reader.optional("operations")?,
            likes: reader.optional("likes")?,
            versions: reader.optional("versions")?,
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
        writer.optional("parentCommentId", &self.parent_comment_id);
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional(
            "resolutionLastModifierId",
            &self.resolution_last_modifier_id,
        );
        writer.optional(
            "resolutionLastModifiedAt",
            &self.resolution_last_modified_at,
        );
        writer.optional("resolutionStatus", &self.resolution_status);
        writer.optional("properties", &self.properties);
        writer.optional("operations", &self.operations);
        writer.optional("likes", &self.likes);
        writer.optional("versions", &self.versions);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `CreateInlineCommentBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInlineCommentBody {
    /// `representation`.
    pub representation: Option<Open<CreateInlineCommentBodyRepresentation>>,
    /// `value`.
    pub value: Option<String>,
    /// `storage`.
    pub storage: Option<CommentBodyWrite>,
    /// `atlas_doc_format`.
    pub atlas_doc_format: Option<CommentBodyWrite>,
    /// `wiki`.
    pub wiki: Option<CommentBodyWrite>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateInlineCommentBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(
        mut self,
        representation: impl Into<Open<CreateInlineCommentBodyRepresentation>>,
    ) -> Self {
        self.representation = Some(representation.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `storage`.
    pub fn storage(mut self, storage: CommentBodyWrite) -> Self {
        self.storage = Some(storage);
        self
    }

    /// Sets `atlas_doc_format`.
    pub fn atlas_doc_format(mut self, atlas_doc_format: CommentBodyWrite) -> Self {
        self.atlas_doc_format = Some(atlas_doc_format);
        self
    }

    /// Sets `wiki`.
    pub fn wiki(mut self, wiki: CommentBodyWrite) -> Self {
        self.wiki = Some(wiki);
        self
    }
}

impl Model for CreateInlineCommentBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            representation: reader.optional("representation")?,
            value: reader.optional("value")?,
            storage: reader.optional("storage")?,
            atlas_doc_format: reader.optional("atlas_doc_format")?,
            wiki: reader.optional("wiki")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("representation", &self.representation);
        writer.optional("value", &self.value);
        writer.optional("storage", &self.storage);
        writer.optional("atlas_doc_format", &self.atlas_doc_format);
        writer.optional("wiki", &self.wiki);
        writer.finish()
    }
}

/// The known values of an `Open<CreateInlineCommentBodyRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateInlineCommentBodyRepresentation {}

impl CreateInlineCommentBodyRepresentation {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `wiki`.
    pub const WIKI: Open<Self> = Open::known("wiki");
}
