//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v2::comments::{
    CommentBodyWrite, CommentLinks, InlineCommentProperties, UpdateInlineCommentBody,
};
use crate::v2::common::{BodyBulk, ContentStatus, GetAttachmentByIdAnswerLinks, Version};

/// The known values of an `Open<InlineCommentResolutionStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum InlineCommentResolutionStatus {}

impl InlineCommentResolutionStatus {
    /// `open`.
    pub const OPEN: Open<Self> = Open::known("open");
    /// `reopened`.
    pub const REOPENED: Open<Self> = Open::known("reopened");
    /// `resolved`.
    pub const RESOLVED: Open<Self> = Open::known("resolved");
    /// `dangling`.
    pub const DANGLING: Open<Self> = Open::known("dangling");
}

/// `PageCommentModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageComment {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `body`.
    pub body: Option<Box<BodyBulk>>,
    /// `_links`.
    pub links: Option<CommentLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PageComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            page_id: reader.optional("pageId")?,
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
        writer.optional("pageId", &self.page_id);
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `PageInlineCommentModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageInlineComment {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `pageId`.
    pub page_id: Option<String>,
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

impl Model for PageInlineComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            page_id: reader.optional("pageId")?,
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
        writer.optional("pageId", &self.page_id);
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional("resolutionStatus", &self.resolution_status);
        writer.optional("properties", &self.properties);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// The known values of an `Open<ResolutionStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ResolutionStatus {}

impl ResolutionStatus {
    /// `resolved`.
    pub const RESOLVED: Open<Self> = Open::known("resolved");
    /// `open`.
    pub const OPEN: Open<Self> = Open::known("open");
    /// `dangling`.
    pub const DANGLING: Open<Self> = Open::known("dangling");
    /// `reopened`.
    pub const REOPENED: Open<Self> = Open::known("reopened");
}

/// `UpdateFooterCommentBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFooterCommentBody {
    /// `version`.
    pub version: Option<UpdateFooterCommentModelVersion>,
    /// `body`.
    pub body: Option<Box<UpdateFooterCommentBodyBody>>,
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateFooterCommentBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `version`.
    pub fn version(mut self, version: UpdateFooterCommentModelVersion) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets `body`.
    pub fn body(mut self, body: UpdateFooterCommentBodyBody) -> Self {
        self.body = Some(Box::new(body));
        self
    }

    /// Sets `_links`.
    pub fn links(mut self, links: GetAttachmentByIdAnswerLinks) -> Self {
        self.links = Some(links);
        self
    }
}

impl Model for UpdateFooterCommentBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            version: reader.optional("version")?,
            body: reader.optional("body")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `UpdateFooterCommentBodyBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFooterCommentBodyBody {
    /// `representation`.
    pub representation: Option<Open<UpdateFooterCommentBodyBodyRepresentation>>,
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

impl UpdateFooterCommentBodyBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(
        mut self,
        representation: impl Into<Open<UpdateFooterCommentBodyBodyRepresentation>>,
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

impl Model for UpdateFooterCommentBodyBody {
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

/// The known values of an `Open<UpdateFooterCommentBodyBodyRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateFooterCommentBodyBodyRepresentation {}

impl UpdateFooterCommentBodyBodyRepresentation {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `wiki`.
    pub const WIKI: Open<Self> = Open::known("wiki");
}

/// `UpdateFooterCommentModelVersion` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFooterCommentModelVersion {
    /// `number`.
    pub number: Option<i64>,
    /// `message`.
    pub message: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateFooterCommentModelVersion {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `number`.
    pub fn number(mut self, number: i64) -> Self {
        self.number = Some(number);
        self
    }

    /// Sets `message`.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl Model for UpdateFooterCommentModelVersion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            number: reader.optional("number")?,
            message: reader.optional("message")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("number", &self.number);
        writer.optional("message", &self.message);
        writer.finish()
    }
}

/// `UpdateInlineCommentModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInlineComment {
    /// `version`.
    pub version: Option<UpdateFooterCommentModelVersion>,
    /// `body`.
    pub body: Option<Box<UpdateInlineCommentBody>>,
    /// `resolved`.
    pub resolved: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateInlineComment {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `version`.
    pub fn version(mut self, version: UpdateFooterCommentModelVersion) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets `body`.
    pub fn body(mut self, body: UpdateInlineCommentBody) -> Self {
        self.body = Some(Box::new(body));
        self
    }

    /// Sets `resolved`.
    pub fn resolved(mut self, resolved: bool) -> Self {
        self.resolved = Some(resolved);
        self
    }
}

impl Model for UpdateInlineComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            version: reader.optional("version")?,
            body: reader.optional("body")?,
            resolved: reader.optional("resolved")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional("resolved", &self.resolved);
        writer.finish()
    }
}
