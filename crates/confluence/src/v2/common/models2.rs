//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `ContentPropertyUpdateRequestVersion` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentPropertyUpdateRequestVersion {
    /// `number`.
    pub number: Option<i64>,
    /// `message`.
    pub message: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentPropertyUpdateRequestVersion {
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

impl Model for ContentPropertyUpdateRequestVersion {
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

/// The known values of an `Open<ContentStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ContentStatus {}

impl ContentStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
    /// `historical`.
    pub const HISTORICAL: Open<Self> = Open::known("historical");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
    /// `any`.
    pub const ANY: Open<Self> = Open::known("any");
}

/// `CreateDatabaseBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseBody {
    /// `spaceId`.
    pub space_id: String,
    /// `title`.
    pub title: Option<String>,
    /// `parentId`.
    pub parent_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateDatabaseBody {
    /// Returns one with what is required.
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            ..Default::default()
        }
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `parentId`.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }
}

impl Model for CreateDatabaseBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            space_id: reader.required("spaceId")?,
            title: reader.optional("title")?,
            parent_id: reader.optional("parentId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("spaceId", &self.space_id);
        writer.optional("title", &self.title);
        writer.optional("parentId", &self.parent_id);
        writer.finish()
    }
}

/// `GetAttachmentByIdAnswerLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAttachmentByIdAnswerLinks {
    /// `base`.
    pub base: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl GetAttachmentByIdAnswerLinks {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `base`.
    pub fn base(mut self, base: impl Into<String>) -> Self {
        self.base = Some(base.into());
        self
    }
}

impl Model for GetAttachmentByIdAnswerLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            base: reader.optional("base")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("base", &self.base);
        writer.finish()
    }
}

/// `Label` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `prefix`.
    pub prefix: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Label {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            prefix: reader.optional("prefix")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("prefix", &self.prefix);
        writer.finish()
    }
}

/// `Like` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Like {
    /// `accountId`.
    pub account_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Like {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.finish()
    }
}

/// `MultiEntityLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiEntityLinks {
    /// `next`.
    pub next: Option<String>,
    /// `base`.
    pub base: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for MultiEntityLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            next: reader.optional("next")?,
            base: reader.optional("base")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("next", &self.next);
        writer.optional("base", &self.base);
        writer.finish()
    }
}

/// The known values of an `Open<OnlyArchivedAndCurrentContentStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum OnlyArchivedAndCurrentContentStatus {}

impl OnlyArchivedAndCurrentContentStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
}

/// `Operation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Operation {
    /// `operation`.
    pub operation: Option<String>,
    /// `targetType`.
    pub target_type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Operation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            operation: reader.optional("operation")?,
            target_type: reader.optional("targetType")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("operation", &self.operation);
        writer.optional("targetType", &self.target_type);
        writer.finish()
    }
}

/// `OptionalFieldLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionalFieldLinks {
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for OptionalFieldLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `OptionalFieldMeta` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionalFieldMeta {
    /// `hasMore`.
    pub has_more: Option<bool>,
    /// `cursor`.
    pub cursor: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for OptionalFieldMeta {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            has_more: reader.optional("hasMore")?,
            cursor: reader.optional("cursor")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("hasMore", &self.has_more);
        writer.optional("cursor", &self.cursor);
        writer.finish()
    }
}

/// The known values of an `Open<ParentContentType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ParentContentType {}

impl ParentContentType {
    /// `page`.
    pub const PAGE: Open<Self> = Open::known("page");
    /// `whiteboard`.
    pub const WHITEBOARD: Open<Self> = Open::known("whiteboard");
    /// `database`.
    pub const DATABASE: Open<Self> = Open::known("database");
    /// `embed`.
    pub const EMBED: Open<Self> = Open::known("embed");
    /// `folder`.
    pub const FOLDER: Open<Self> = Open::known("folder");
}
