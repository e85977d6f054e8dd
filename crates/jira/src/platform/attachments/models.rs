//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Reader, Writer};

use crate::common::UserDetails;
use crate::platform::common::User;

/// `Attachment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// `author`.
    pub author: Option<Box<UserDetails>>,
    /// `content`.
    pub content: Option<String>,
    /// `created`, a time.
    pub created: Option<DateTime>,
    /// `filename`.
    pub filename: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `mimeType`.
    pub mime_type: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `thumbnail`.
    pub thumbnail: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Attachment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            author: reader.optional("author")?,
            content: reader.optional("content")?,
            created: reader.optional("created")?,
            filename: reader.optional("filename")?,
            id: reader.optional("id")?,
            mime_type: reader.optional("mimeType")?,
            self_url: reader.optional("self")?,
            size: reader.optional("size")?,
            thumbnail: reader.optional("thumbnail")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("author", &self.author);
        writer.optional("content", &self.content);
        writer.optional("created", &self.created);
        writer.optional("filename", &self.filename);
        writer.optional("id", &self.id);
        writer.optional("mimeType", &self.mime_type);
        writer.optional("self", &self.self_url);
        writer.optional("size", &self.size);
        writer.optional("thumbnail", &self.thumbnail);
        writer.finish()
    }
}

/// `AttachmentArchiveEntry` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentArchiveEntry {
    /// `abbreviatedName`.
    pub abbreviated_name: Option<String>,
    /// `entryIndex`.
    pub entry_index: Option<i64>,
    /// `mediaType`.
    pub media_type: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentArchiveEntry {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            abbreviated_name: reader.optional("abbreviatedName")?,
            entry_index: reader.optional("entryIndex")?,
            media_type: reader.optional("mediaType")?,
            name: reader.optional("name")?,
            size: reader.optional("size")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("abbreviatedName", &self.abbreviated_name);
        writer.optional("entryIndex", &self.entry_index);
        writer.optional("mediaType", &self.media_type);
        writer.optional("name", &self.name);
        writer.optional("size", &self.size);
        writer.finish()
    }
}

/// `AttachmentArchiveImpl` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentArchiveImpl {
    /// `entries`.
    pub entries: Vec<AttachmentArchiveEntry>,
    /// `totalEntryCount`.
    pub total_entry_count: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentArchiveImpl {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            entries: reader.list("entries")?,
            total_entry_count: reader.optional("totalEntryCount")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("entries", &self.entries);
        writer.optional("totalEntryCount", &self.total_entry_count);
        writer.finish()
    }
}

/// `AttachmentArchiveItemReadable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentArchiveItemReadable {
    /// `index`.
    pub index: Option<i64>,
    /// `label`.
    pub label: Option<String>,
    /// `mediaType`.
    pub media_type: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// `size`.
    pub size: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentArchiveItemReadable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            index: reader.optional("index")?,
            label: reader.optional("label")?,
            media_type: reader.optional("mediaType")?,
            path: reader.optional("path")?,
            size: reader.optional("size")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("index", &self.index);
        writer.optional("label", &self.label);
        writer.optional("mediaType", &self.media_type);
        writer.optional("path", &self.path);
        writer.optional("size", &self.size);
        writer.finish()
    }
}

/// `AttachmentArchiveMetadataReadable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentArchiveMetadataReadable {
    /// `entries`.
    pub entries: Vec<AttachmentArchiveItemReadable>,
    /// `id`.
    pub id: Option<i64>,
    /// `mediaType`.
    pub media_type: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `totalEntryCount`.
    pub total_entry_count: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentArchiveMetadataReadable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            entries: reader.list("entries")?,
            id: reader.optional("id")?,
            media_type: reader.optional("mediaType")?,
            name: reader.optional("name")?,
            total_entry_count: reader.optional("totalEntryCount")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("entries", &self.entries);
        writer.optional("id", &self.id);
        writer.optional("mediaType", &self.media_type);
        writer.optional("name", &self.name);
        writer.optional("totalEntryCount", &self.total_entry_count);
        writer.finish()
    }
}

/// `AttachmentMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentMetadata {
    /// `author`.
    pub author: Option<Box<User>>,
    /// `content`.
    pub content: Option<String>,
    /// `created`, a time.
    pub created: Option<DateTime>,
    /// `filename`.
    pub filename: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `mimeType`.
    pub mime_type: Option<String>,
    /// `properties`.
    pub properties: Option<Map<String, Value>>,
    /// `self`.
    pub self_url: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `thumbnail`.
    pub thumbnail: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            author: reader.optional("author")?,
            content: reader.optional("content")?,
            created: reader.optional("created")?,
            filename: reader.optional("filename")?,
            id: reader.optional("id")?,
            mime_type: reader.optional("mimeType")?,
            properties: reader.optional("properties")?,
            self_url: reader.optional("self")?,
            size: reader.optional("size")?,
            thumbnail: reader.optional("thumbnail")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("author", &self.author);
        writer.optional("content", &self.content);
        writer.optional("created", &self.created);
        writer.optional("filename", &self.filename);
        writer.optional("id", &self.id);
        writer.optional("mimeType", &self.mime_type);
        writer.optional("properties", &self.properties);
        writer.optional("self", &self.self_url);
        writer.optional("size", &self.size);
        writer.optional("thumbnail", &self.thumbnail);
        writer.finish()
    }
}

/// `AttachmentSettings` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentSettings {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `uploadLimit`.
    pub upload_limit: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentSettings {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            enabled: reader.optional("enabled")?,
            upload_limit: reader.optional("uploadLimit")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("enabled", &self.enabled);
        writer.optional("uploadLimit", &self.upload_limit);
        writer.finish()
    }
}
