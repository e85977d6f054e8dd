//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::comments::{CommentLinks, InlineCommentResolutionStatus};
use crate::v2::common::{
    AttachmentSingleOperations, AttachmentSingleVersions, BlogPostSingleLikes, BodyBulk,
    BodySingle, ContentProperty, ContentStatus, GetAttachmentByIdAnswerLinks, OptionalFieldLinks,
    OptionalFieldMeta, Version,
};

/// The known values of an `Open<GetFooterCommentByIdBodyFormat>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetFooterCommentByIdBodyFormat {}

impl GetFooterCommentByIdBodyFormat {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `view`.
    pub const VIEW: Open<Self> = Open::known("view");
    /// `export_view`.
    pub const EXPORT_VIEW: Open<Self> = Open::known("export_view");
    /// `anonymous_export_view`.
    pub const ANONYMOUS_EXPORT_VIEW: Open<Self> = Open::known("anonymous_export_view");
    /// `styled_view`.
    pub const STYLED_VIEW: Open<Self> = Open::known("styled_view");
    /// `editor`.
    pub const EDITOR: Open<Self> = Open::known("editor");
}

/// The known values of an `Open<GetInlineCommentByIdBodyFormat>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetInlineCommentByIdBodyFormat {}

impl GetInlineCommentByIdBodyFormat {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `view`.
    pub const VIEW: Open<Self> = Open::known("view");
    /// `export_view`.
    pub const EXPORT_VIEW: Open<Self> = Open::known("export_view");
    /// `anonymous_export_view`.
    pub const ANONYMOUS_EXPORT_VIEW: Open<Self> = Open::known("anonymous_export_view");
    /// `styled_view`.
    pub const STYLED_VIEW: Open<Self> = Open::known("styled_view");
    /// `editor`.
    pub const EDITOR: Open<Self> = Open::known("editor");
}

/// The known values of an `Open<GetPageFooterCommentsStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPageFooterCommentsStatus {}

impl GetPageFooterCommentsStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
    /// `historical`.
    pub const HISTORICAL: Open<Self> = Open::known("historical");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}

/// The known values of an `Open<GetPageInlineCommentsStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPageInlineCommentsStatus {}

impl GetPageInlineCommentsStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
    /// `historical`.
    pub const HISTORICAL: Open<Self> = Open::known("historical");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}

/// `InlineCommentModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineComment {
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
    pub links: Option<CommentLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for InlineComment {
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

/// `InlineCommentChildrenModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineCommentChildren {
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
    /// `resolutionStatus`.
    pub resolution_status: Option<Open<InlineCommentResolutionStatus>>,
    /// `properties`.
    pub properties: Option<InlineCommentProperties>,
    /// `_links`.
    pub links: Option<CommentLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for InlineCommentChildren {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            parent_comment_id: reader.optional("parentCommentId")?,
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
        writer.optional("parentCommentId", &self.parent_comment_id);
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional("resolutionStatus", &self.resolution_status);
        writer.optional("properties", &self.properties);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `GetInlineCommentByIdAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineCommentDetails {
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

impl Model for InlineCommentDetails {
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

/// `InlineCommentModelProperties` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineCommentModelProperties {
    /// `results`.
    pub results: Vec<ContentProperty>,
    /// `meta`.
    pub meta: Option<OptionalFieldMeta>,
    /// `_links`.
    pub links: Option<OptionalFieldLinks>,
    /// `inlineMarkerRef`.
    pub inline_marker_ref: Option<String>,
    /// `inlineOriginalSelection`.
    pub inline_original_selection: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for InlineCommentModelProperties {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.list("results")?,
            meta: reader.optional("meta")?,
            links: reader.optional("_links")?,
            inline_marker_ref: reader.optional("inlineMarkerRef")?,
            inline_original_selection: reader.optional("inlineOriginalSelection")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("results", &self.results);
        writer.optional("meta", &self.meta);
        writer.optional("_links", &self.links);
        writer.optional("inlineMarkerRef", &self.inline_marker_ref);
        writer.optional("inlineOriginalSelection", &self.inline_original_selection);
        writer.finish()
    }
}

/// `InlineCommentProperties` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineCommentProperties {
    /// `inlineMarkerRef`.
    pub inline_marker_ref: Option<String>,
    /// `inlineOriginalSelection`.
    pub inline_original_selection: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for InlineCommentProperties {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            inline_marker_ref: reader.optional("inlineMarkerRef")?,
            inline_original_selection: reader.optional("inlineOriginalSelection")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("inlineMarkerRef", &self.inline_marker_ref);
        writer.optional("inlineOriginalSelection", &self.inline_original_selection);
        writer.finish()
    }
}
