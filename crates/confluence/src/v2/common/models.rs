//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{Label, Like, Operation, OptionalFieldLinks, OptionalFieldMeta, Version};

/// `AbstractPageLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AbstractPageLinks {
    /// `webui`.
    pub webui: Option<String>,
    /// `editui`.
    pub editui: Option<String>,
    /// `tinyui`.
    pub tinyui: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AbstractPageLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            webui: reader.optional("webui")?,
            editui: reader.optional("editui")?,
            tinyui: reader.optional("tinyui")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("webui", &self.webui);
        writer.optional("editui", &self.editui);
        writer.optional("tinyui", &self.tinyui);
        writer.finish()
    }
}

/// `AttachmentSingleLabels` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentSingleLabels {
    /// `results`.
    pub results: Vec<Label>,
    /// `meta`.
    pub meta: Option<OptionalFieldMeta>,
    /// `_links`.
    pub links: Option<OptionalFieldLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentSingleLabels {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.list("results")?,
            meta: reader.optional("meta")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("results", &self.results);
        writer.optional("meta", &self.meta);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `AttachmentSingleOperations` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentSingleOperations {
    /// `results`.
    pub results: Vec<Operation>,
    /// `meta`.
    pub meta: Option<OptionalFieldMeta>,
    /// `_links`.
    pub links: Option<OptionalFieldLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentSingleOperations {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.list("results")?,
            meta: reader.optional("meta")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("results", &self.results);
        writer.optional("meta", &self.meta);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `AttachmentSingleProperties` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentSingleProperties {
    /// `results`.
    pub results: Vec<ContentProperty>,
    /// `meta`.
    pub meta: Option<OptionalFieldMeta>,
    /// `_links`.
    pub links: Option<OptionalFieldLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentSingleProperties {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.list("results")?,
            meta: reader.optional("meta")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("results", &self.results);
        writer.optional("meta", &self.meta);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `AttachmentSingleVersions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentSingleVersions {
    /// `results`.
    pub results: Vec<Version>,
    /// `meta`.
    pub meta: Option<OptionalFieldMeta>,
    /// `_links`.
    pub links: Option<OptionalFieldLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentSingleVersions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.list("results")?,
            meta: reader.optional("meta")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("results", &self.results);
        writer.optional("meta", &self.meta);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `BlogPostSingleLikes` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlogPostSingleLikes {
    /// `results`.
    pub results: Vec<Like>,
    /// `meta`.
    pub meta: Option<OptionalFieldMeta>,
    /// `_links`.
    pub links: Option<OptionalFieldLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BlogPostSingleLikes {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.list("results")?,
            meta: reader.optional("meta")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("results", &self.results);
        writer.optional("meta", &self.meta);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `BodyBulk` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyBulk {
    /// `storage`.
    pub storage: Option<BodyType>,
    /// `atlas_doc_format`.
    pub atlas_doc_format: Option<BodyType>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BodyBulk {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            storage: reader.optional("storage")?,
            atlas_doc_format: reader.optional("atlas_doc_format")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("storage", &self.storage);
        writer.optional("atlas_doc_format", &self.atlas_doc_format);
        writer.finish()
    }
}

/// The known values of an `Open<BodyFormat>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BodyFormat {}

impl BodyFormat {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
}

/// `BodySingle` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodySingle {
    /// `storage`.
    pub storage: Option<BodyType>,
    /// `atlas_doc_format`.
    pub atlas_doc_format: Option<BodyType>,
    /// `view`.
    pub view: Option<BodyType>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BodySingle {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            storage: reader.optional("storage")?,
            atlas_doc_format: reader.optional("atlas_doc_format")?,
            view: reader.optional("view")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("storage", &self.storage);
        writer.optional("atlas_doc_format", &self.atlas_doc_format);
        writer.optional("view", &self.view);
        writer.finish()
    }
}

/// `BodyType` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyType {
    /// `representation`.
    pub representation: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BodyType {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(mut self, representation: impl Into<String>) -> Self {
        self.representation = Some(representation.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for BodyType {
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

/// `ContentProperty` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentProperty {
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<Value>,
    /// `version`.
    pub version: Option<Version>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContentProperty {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            value: reader.optional("value")?,
            version: reader.optional("version")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("value", &self.value);
        writer.optional("version", &self.version);
        writer.finish()
    }
}
