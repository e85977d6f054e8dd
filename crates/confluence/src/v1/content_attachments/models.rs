//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::V1Version;

/// `AttachmentPropertiesUpdateBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentPropertiesUpdateBody {
    /// `id`.
    pub id: String,
    /// `type`.
    pub r#type: String,
    /// `status`.
    pub status: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `container`.
    pub container: Option<Map<String, Value>>,
    /// `metadata`.
    pub metadata: Option<AttachmentPropertiesUpdateBodyMetadata>,
    /// `extensions`.
    pub extensions: Option<Map<String, Value>>,
    /// `version`.
    pub version: Option<Box<V1Version>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AttachmentPropertiesUpdateBody {
    /// Returns one with what is required.
    pub fn new(id: impl Into<String>, r#type: impl Into<String>, version: V1Version) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            version: Some(Box::new(version)),
            ..Default::default()
        }
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `container`.
    pub fn container(mut self, container: Map<String, Value>) -> Self {
        self.container = Some(container);
        self
    }

    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: AttachmentPropertiesUpdateBodyMetadata) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Sets `extensions`.
    pub fn extensions(mut self, extensions: Map<String, Value>) -> Self {
        self.extensions = Some(extensions);
        self
    }
}

impl Model for AttachmentPropertiesUpdateBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.required("id")?,
            r#type: reader.required("type")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            container: reader.optional("container")?,
            metadata: reader.optional("metadata")?,
            extensions: reader.optional("extensions")?,
            version: reader.optional("version")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("id", &self.id);
        writer.required("type", &self.r#type);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("container", &self.container);
        writer.optional("metadata", &self.metadata);
        writer.optional("extensions", &self.extensions);
        writer.optional("version", &self.version);
        writer.finish()
    }
}

/// `AttachmentPropertiesUpdateBodyMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentPropertiesUpdateBodyMetadata {
    /// `mediaType`.
    pub media_type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AttachmentPropertiesUpdateBodyMetadata {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `mediaType`.
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }
}

impl Model for AttachmentPropertiesUpdateBodyMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            media_type: reader.optional("mediaType")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("mediaType", &self.media_type);
        writer.finish()
    }
}

/// The known values of an `Open<CreateAttachmentStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateAttachmentStatus {}

impl CreateAttachmentStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}

/// The known values of an `Open<CreateOrUpdateAttachmentsStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateOrUpdateAttachmentsStatus {}

impl CreateOrUpdateAttachmentsStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}
