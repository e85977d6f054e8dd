//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::comments::{
    CommentBodyWrite, InlineCommentModelProperties, InlineCommentResolutionStatus,
};
use crate::v2::common::{
    AttachmentSingleOperations, AttachmentSingleVersions, BlogPostSingleLikes, BodySingle,
    ContentStatus, GetAttachmentByIdAnswerLinks, Version,
};

/// `UpdateInlineCommentAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInlineCommentAnswer {
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

impl Model for UpdateInlineCommentAnswer {
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

/// `UpdateInlineCommentBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInlineCommentBody {
    /// `representation`.
    pub representation: Option<Open<UpdateInlineCommentBodyRepresentation>>,
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

impl UpdateInlineCommentBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(
        mut self,
        representation: impl Into<Open<UpdateInlineCommentBodyRepresentation>>,
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

impl Model for UpdateInlineCommentBody {
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

/// The known values of an `Open<UpdateInlineCommentBodyRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateInlineCommentBodyRepresentation {}

impl UpdateInlineCommentBodyRepresentation {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `wiki`.
    pub const WIKI: Open<Self> = Open::known("wiki");
}
