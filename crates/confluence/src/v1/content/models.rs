//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `ArchivePagesBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchivePagesBody {
    /// `pages`.
    pub pages: Option<Vec<ArchivePagesBodyPage>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ArchivePagesBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `pages`.
    pub fn pages(mut self, pages: Vec<ArchivePagesBodyPage>) -> Self {
        self.pages = Some(pages);
        self
    }
}

impl Model for ArchivePagesBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            pages: reader.optional("pages")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("pages", &self.pages);
        writer.finish()
    }
}

/// `ArchivePagesBodyPage` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchivePagesBodyPage {
    /// `id`.
    pub id: i64,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ArchivePagesBodyPage {
    /// Returns one with what is required.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            ..Default::default()
        }
    }
}

impl Model for ArchivePagesBodyPage {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.required("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("id", &self.id);
        writer.finish()
    }
}

/// `ContentBlueprintDraft` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBlueprintDraft {
    /// `version`.
    pub version: ContentBlueprintDraftVersion,
    /// `title`.
    pub title: String,
    /// `type`.
    pub r#type: Open<ContentBlueprintDraftType>,
    /// `status`.
    pub status: Option<Open<ContentBlueprintDraftStatus>>,
    /// `space`.
    pub space: Option<ContentBlueprintDraftSpace>,
    /// `ancestors`.
    pub ancestors: Option<Vec<ContentBlueprintDraftAncestor>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentBlueprintDraft {
    /// Returns one with what is required.
    pub fn new(
        version: ContentBlueprintDraftVersion,
        title: impl Into<String>,
        r#type: impl Into<Open<ContentBlueprintDraftType>>,
    ) -> Self {
        Self {
            version,
            title: title.into(),
            r#type: r#type.into(),
            ..Default::default()
        }
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<Open<ContentBlueprintDraftStatus>>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `space`.
    pub fn space(mut self, space: ContentBlueprintDraftSpace) -> Self {
        self.space = Some(space);
        self
    }

    /// Sets `ancestors`.
    pub fn ancestors(mut self, ancestors: Vec<ContentBlueprintDraftAncestor>) -> Self {
        self.ancestors = Some(ancestors);
        self
    }
}

impl Model for ContentBlueprintDraft {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            version: reader.required("version")?,
            title: reader.required("title")?,
            r#type: reader.required("type")?,
            status: reader.optional("status")?,
            space: reader.optional("space")?,
            ancestors: reader.optional("ancestors")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("version", &self.version);
        writer.required("title", &self.title);
        writer.required("type", &self.r#type);
        writer.optional("status", &self.status);
        writer.optional("space", &self.space);
        writer.optional("ancestors", &self.ancestors);
        writer.finish()
    }
}

/// `ContentBlueprintDraftAncestor` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBlueprintDraftAncestor {
    /// `id`.
    pub id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentBlueprintDraftAncestor {
    /// Returns one with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
}

impl Model for ContentBlueprintDraftAncestor {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.required("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("id", &self.id);
        writer.finish()
    }
}

/// `ContentBlueprintDraftSpace` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBlueprintDraftSpace {
    /// `key`.
    pub key: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentBlueprintDraftSpace {
    /// Returns one with what is required.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..Default::default()
        }
    }
}

impl Model for ContentBlueprintDraftSpace {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.required("key")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("key", &self.key);
        writer.finish()
    }
}

/// The known values of an `Open<ContentBlueprintDraftStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ContentBlueprintDraftStatus {}

impl ContentBlueprintDraftStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
}

/// The known values of an `Open<ContentBlueprintDraftType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ContentBlueprintDraftType {}

impl ContentBlueprintDraftType {
    /// `page`.
    pub const PAGE: Open<Self> = Open::known("page");
}

/// `ContentBlueprintDraftVersion` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBlueprintDraftVersion {
    /// `number`.
    pub number: i64,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentBlueprintDraftVersion {
    /// Returns one with what is required.
    pub fn new(number: i64) -> Self {
        Self {
            number,
            ..Default::default()
        }
    }
}

impl Model for ContentBlueprintDraftVersion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            number: reader.required("number")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("number", &self.number);
        writer.finish()
    }
}
