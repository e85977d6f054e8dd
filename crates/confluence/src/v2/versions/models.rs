//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::versions::VersionedEntity;

/// `AttachmentVersion` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentVersion {
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `message`.
    pub message: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    /// `minorEdit`.
    pub minor_edit: Option<bool>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `attachment`.
    pub attachment: Option<VersionedEntity>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentVersion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created_at: reader.optional("createdAt")?,
            message: reader.optional("message")?,
            number: reader.optional("number")?,
            minor_edit: reader.optional("minorEdit")?,
            author_id: reader.optional("authorId")?,
            attachment: reader.optional("attachment")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("createdAt", &self.created_at);
        writer.optional("message", &self.message);
        writer.optional("number", &self.number);
        writer.optional("minorEdit", &self.minor_edit);
        writer.optional("authorId", &self.author_id);
        writer.optional("attachment", &self.attachment);
        writer.finish()
    }
}

/// `BlogPostVersion` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlogPostVersion {
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `message`.
    pub message: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    /// `minorEdit`.
    pub minor_edit: Option<bool>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `blogpost`.
    pub blogpost: Option<VersionedEntity>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BlogPostVersion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created_at: reader.optional("createdAt")?,
            message: reader.optional("message")?,
            number: reader.optional("number")?,
            minor_edit: reader.optional("minorEdit")?,
            author_id: reader.optional("authorId")?,
            blogpost: reader.optional("blogpost")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("createdAt", &self.created_at);
        writer.optional("message", &self.message);
        writer.optional("number", &self.number);
        writer.optional("minorEdit", &self.minor_edit);
        writer.optional("authorId", &self.author_id);
        writer.optional("blogpost", &self.blogpost);
        writer.finish()
    }
}

/// `CommentVersion` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommentVersion {
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `message`.
    pub message: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    /// `minorEdit`.
    pub minor_edit: Option<bool>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `comment`.
    pub comment: Option<VersionedEntity>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CommentVersion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created_at: reader.optional("createdAt")?,
            message: reader.optional("message")?,
            number: reader.optional("number")?,
            minor_edit: reader.optional("minorEdit")?,
            author_id: reader.optional("authorId")?,
            comment: reader.optional("comment")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("createdAt", &self.created_at);
        writer.optional("message", &self.message);
        writer.optional("number", &self.number);
        writer.optional("minorEdit", &self.minor_edit);
        writer.optional("authorId", &self.author_id);
        writer.optional("comment", &self.comment);
        writer.finish()
    }
}

/// `CustomContentVersion` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomContentVersion {
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `message`.
    pub message: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    /// `minorEdit`.
    pub minor_edit: Option<bool>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `custom`.
    pub custom: Option<VersionedEntity>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomContentVersion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created_at: reader.optional("createdAt")?,
            message: reader.optional("message")?,
            number: reader.optional("number")?,
            minor_edit: reader.optional("minorEdit")?,
            author_id: reader.optional("authorId")?,
            custom: reader.optional("custom")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("createdAt", &self.created_at);
        writer.optional("message", &self.message);
        writer.optional("number", &self.number);
        writer.optional("minorEdit", &self.minor_edit);
        writer.optional("authorId", &self.author_id);
        writer.optional("custom", &self.custom);
        writer.finish()
    }
}

/// `DetailedVersion` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetailedVersion {
    /// `number`.
    pub number: Option<i64>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `minorEdit`.
    pub minor_edit: Option<bool>,
    /// `contentTypeModified`.
    pub content_type_modified: Option<bool>,
    /// `collaborators`.
    pub collaborators: Vec<String>,
    /// `prevVersion`.
    pub prev_version: Option<i64>,
    /// `nextVersion`.
    pub next_version: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for DetailedVersion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            number: reader.optional("number")?,
            author_id: reader.optional("authorId")?,
            message: reader.optional("message")?,
            created_at: reader.optional("createdAt")?,
            minor_edit: reader.optional("minorEdit")?,
            content_type_modified: reader.optional("contentTypeModified")?,
            collaborators: reader.list("collaborators")?,
            prev_version: reader.optional("prevVersion")?,
            next_version: reader.optional("nextVersion")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("number", &self.number);
        writer.optional("authorId", &self.author_id);
        writer.optional("message", &self.message);
        writer.optional("createdAt", &self.created_at);
        writer.optional("minorEdit", &self.minor_edit);
        writer.optional("contentTypeModified", &self.content_type_modified);
        writer.list("collaborators", &self.collaborators);
        writer.optional("prevVersion", &self.prev_version);
        writer.optional("nextVersion", &self.next_version);
        writer.finish()
    }
}

/// The known values of an `Open<GetAttachmentVersionsSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetAttachmentVersionsSort {}

impl GetAttachmentVersionsSort {
    /// `modified-date`.
    pub const MODIFIED_DATE: Open<Self> = Open::known("modified-date");
    /// `-modified-date`.
    pub const DESCENDING_MODIFIED_DATE: Open<Self> = Open::known("-modified-date");
}

/// The known values of an `Open<GetBlogPostVersionsSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBlogPostVersionsSort {}

impl GetBlogPostVersionsSort {
    /// `modified-date`.
    pub const MODIFIED_DATE: Open<Self> = Open::known("modified-date");
    /// `-modified-date`.
    pub const DESCENDING_MODIFIED_DATE: Open<Self> = Open::known("-modified-date");
}

/// The known values of an `Open<GetCustomContentVersionsBodyFormat>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCustomContentVersionsBodyFormat {}

impl GetCustomContentVersionsBodyFormat {
    /// `raw`.
    pub const RAW: Open<Self> = Open::known("raw");
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
}

/// The known values of an `Open<GetCustomContentVersionsSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCustomContentVersionsSort {}

impl GetCustomContentVersionsSort {
    /// `modified-date`.
    pub const MODIFIED_DATE: Open<Self> = Open::known("modified-date");
    /// `-modified-date`.
    pub const DESCENDING_MODIFIED_DATE: Open<Self> = Open::known("-modified-date");
}

/// The known values of an `Open<GetFooterCommentVersionsSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetFooterCommentVersionsSort {}

impl GetFooterCommentVersionsSort {
    /// `modified-date`.
    pub const MODIFIED_DATE: Open<Self> = Open::known("modified-date");
    /// `-modified-date`.
    pub const DESCENDING_MODIFIED_DATE: Open<Self> = Open::known("-modified-date");
}

/// The known values of an `Open<GetInlineCommentVersionsSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetInlineCommentVersionsSort {}

impl GetInlineCommentVersionsSort {
    /// `modified-date`.
    pub const MODIFIED_DATE: Open<Self> = Open::known("modified-date");
    /// `-modified-date`.
    pub const DESCENDING_MODIFIED_DATE: Open<Self> = Open::known("-modified-date");
}

/// The known values of an `Open<GetPageVersionsSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPageVersionsSort {}

impl GetPageVersionsSort {
    /// `modified-date`.
    pub const MODIFIED_DATE: Open<Self> = Open::known("modified-date");
    /// `-modified-date`.
    pub const DESCENDING_MODIFIED_DATE: Open<Self> = Open::known("-modified-date");
}

/// `PageVersion` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageVersion {
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `message`.
    pub message: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    /// `minorEdit`.
    pub minor_edit: Option<bool>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `page`.
    pub page: Option<VersionedEntity>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PageVersion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created_at: reader.optional("createdAt")?,
            message: reader.optional("message")?,
            number: reader.optional("number")?,
            minor_edit: reader.optional("minorEdit")?,
            author_id: reader.optional("authorId")?,
            page: reader.optional("page")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("createdAt", &self.created_at);
        writer.optional("message", &self.message);
        writer.optional("number", &self.number);
        writer.optional("minorEdit", &self.minor_edit);
        writer.optional("authorId", &self.author_id);
        writer.optional("page", &self.page);
        writer.finish()
    }
}
