//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v2::common::ContentPropertyUpdateRequestVersion;

/// `ContentPropertyCreateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentPropertyCreateRequest {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentPropertyCreateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for ContentPropertyCreateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `ContentPropertyUpdateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentPropertyUpdateRequest {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<Value>,
    /// `version`.
    pub version: Option<ContentPropertyUpdateRequestVersion>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentPropertyUpdateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `version`.
    pub fn version(mut self, version: ContentPropertyUpdateRequestVersion) -> Self {
        self.version = Some(version);
        self
    }
}

impl Model for ContentPropertyUpdateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            value: reader.optional("value")?,
            version: reader.optional("version")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.optional("value", &self.value);
        writer.optional("version", &self.version);
        writer.finish()
    }
}

/// The known values of an `Open<GetAttachmentContentPropertiesSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetAttachmentContentPropertiesSort {}

impl GetAttachmentContentPropertiesSort {
    /// `key`.
    pub const KEY: Open<Self> = Open::known("key");
    /// `-key`.
    pub const DESCENDING_KEY: Open<Self> = Open::known("-key");
}

/// The known values of an `Open<GetBlogpostContentPropertiesSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBlogpostContentPropertiesSort {}

impl GetBlogpostContentPropertiesSort {
    /// `key`.
    pub const KEY: Open<Self> = Open::known("key");
    /// `-key`.
    pub const DESCENDING_KEY: Open<Self> = Open::known("-key");
}

/// The known values of an `Open<GetCommentContentPropertiesSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCommentContentPropertiesSort {}

impl GetCommentContentPropertiesSort {
    /// `key`.
    pub const KEY: Open<Self> = Open::known("key");
    /// `-key`.
    pub const DESCENDING_KEY: Open<Self> = Open::known("-key");
}

/// The known values of an `Open<GetCustomContentContentPropertiesSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCustomContentContentPropertiesSort {}

impl GetCustomContentContentPropertiesSort {
    /// `key`.
    pub const KEY: Open<Self> = Open::known("key");
    /// `-key`.
    pub const DESCENDING_KEY: Open<Self> = Open::known("-key");
}

/// The known values of an `Open<GetDatabaseContentPropertiesSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetDatabaseContentPropertiesSort {}

impl GetDatabaseContentPropertiesSort {
    /// `key`.
    pub const KEY: Open<Self> = Open::known("key");
    /// `-key`.
    pub const DESCENDING_KEY: Open<Self> = Open::known("-key");
}

/// The known values of an `Open<GetFolderContentPropertiesSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetFolderContentPropertiesSort {}

impl GetFolderContentPropertiesSort {
    /// `key`.
    pub const KEY: Open<Self> = Open::known("key");
    /// `-key`.
    pub const DESCENDING_KEY: Open<Self> = Open::known("-key");
}

/// The known values of an `Open<GetPageContentPropertiesSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPageContentPropertiesSort {}

impl GetPageContentPropertiesSort {
    /// `key`.
    pub const KEY: Open<Self> = Open::known("key");
    /// `-key`.
    pub const DESCENDING_KEY: Open<Self> = Open::known("-key");
}

/// The known values of an `Open<GetSmartLinkContentPropertiesSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetSmartLinkContentPropertiesSort {}

impl GetSmartLinkContentPropertiesSort {
    /// `key`.
    pub const KEY: Open<Self> = Open::known("key");
    /// `-key`.
    pub const DESCENDING_KEY: Open<Self> = Open::known("-key");
}

/// The known values of an `Open<GetWhiteboardContentPropertiesSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetWhiteboardContentPropertiesSort {}

impl GetWhiteboardContentPropertiesSort {
    /// `key`.
    pub const KEY: Open<Self> = Open::known("key");
    /// `-key`.
    pub const DESCENDING_KEY: Open<Self> = Open::known("-key");
}
