//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Reader, Writer};

use crate::common::{HistoryMetadata, JsonType, UserDetails};

/// `AvatarUrlsBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvatarUrls {
    /// `16x16`.
    pub size_16x16: Option<String>,
    /// `24x24`.
    pub size_24x24: Option<String>,
    /// `32x32`.
    pub size_32x32: Option<String>,
    /// `48x48`.
    pub size_48x48: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AvatarUrls {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `16x16`.
    pub fn size_16x16(mut self, size_16x16: impl Into<String>) -> Self {
        self.size_16x16 = Some(size_16x16.into());
        self
    }

    /// Sets `24x24`.
    pub fn size_24x24(mut self, size_24x24: impl Into<String>) -> Self {
        self.size_24x24 = Some(size_24x24.into());
        self
    }

    /// Sets `32x32`.
    pub fn size_32x32(mut self, size_32x32: impl Into<String>) -> Self {
        self.size_32x32 = Some(size_32x32.into());
        self
    }

    /// Sets `48x48`.
    pub fn size_48x48(mut self, size_48x48: impl Into<String>) -> Self {
        self.size_48x48 = Some(size_48x48.into());
        self
    }
}

impl Model for AvatarUrls {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            size_16x16: reader.optional("16x16")?,
            size_24x24: reader.optional("24x24")?,
            size_32x32: reader.optional("32x32")?,
            size_48x48: reader.optional("48x48")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("16x16", &self.size_16x16);
        writer.optional("24x24", &self.size_24x24);
        writer.optional("32x32", &self.size_32x32);
        writer.optional("48x48", &self.size_48x48);
        writer.finish()
    }
}

/// `ChangeDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDetails {
    /// `field`.
    pub field: Option<String>,
    /// `fieldId`.
    pub field_id: Option<String>,
    /// `fieldtype`.
    pub fieldtype: Option<String>,
    /// `from`.
    pub from: Option<String>,
    /// `fromString`.
    pub from_string: Option<String>,
    /// `to`.
    pub to: Option<String>,
    /// `toString`.
    pub to_string: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ChangeDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field: reader.optional("field")?,
            field_id: reader.optional("fieldId")?,
            fieldtype: reader.optional("fieldtype")?,
            from: reader.optional("from")?,
            from_string: reader.optional("fromString")?,
            to: reader.optional("to")?,
            to_string: reader.optional("toString")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("field", &self.field);
        writer.optional("fieldId", &self.field_id);
        writer.optional("fieldtype", &self.fieldtype);
        writer.optional("from", &self.from);
        writer.optional("fromString", &self.from_string);
        writer.optional("to", &self.to);
        writer.optional("toString", &self.to_string);
        writer.finish()
    }
}

/// `Changelog` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Changelog {
    /// `author`.
    pub author: Option<Box<UserDetails>>,
    /// `created`, a time.
    pub created: Option<DateTime>,
    /// `historyMetadata`.
    pub history_metadata: Option<Box<HistoryMetadata>>,
    /// `id`.
    pub id: Option<String>,
    /// `items`.
    pub items: Vec<ChangeDetails>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Changelog {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            author: reader.optional("author")?,
            created: reader.optional("created")?,
            history_metadata: reader.optional("historyMetadata")?,
            id: reader.optional("id")?,
            items: reader.list("items")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("author", &self.author);
        writer.optional("created", &self.created);
        writer.optional("historyMetadata", &self.history_metadata);
        writer.optional("id", &self.id);
        writer.list("items", &self.items);
        writer.finish()
    }
}

/// `EntityProperty` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityProperty {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl EntityProperty {
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

impl Model for EntityProperty {
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

/// `FieldMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldMetadata {
    /// `allowedValues`.
    pub allowed_values: Option<Vec<Value>>,
    /// `autoCompleteUrl`.
    pub auto_complete_url: Option<String>,
    /// `configuration`.
    pub configuration: Option<Map<String, Value>>,
    /// `defaultValue`.
    pub default_value: Option<Value>,
    /// `hasDefaultValue`.
    pub has_default_value: Option<bool>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `operations`.
    pub operations: Option<Vec<String>>,
    /// `required`.
    pub required: Option<bool>,
    /// `schema`.
    pub schema: Option<JsonType>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldMetadata {
    /// Returns one with what is required.
    pub fn new(
        key: impl Into<String>,
        name: impl Into<String>,
        operations: impl IntoIterator<Item = impl Into<String>>,
        required: bool,
        schema: JsonType,
    ) -> Self {
        Self {
            key: Some(key.into()),
            name: Some(name.into()),
            operations: Some(operations.into_iter().map(Into::into).collect()),
            required: Some(required),
            schema: Some(schema),
            ..Default::default()
        }
    }
}

impl Model for FieldMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            allowed_values: reader.optional("allowedValues")?,
            auto_complete_url: reader.optional("autoCompleteUrl")?,
            configuration: reader.optional("configuration")?,
            default_value: reader.optional("defaultValue")?,
            has_default_value: reader.optional("hasDefaultValue")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            operations: reader.optional("operations")?,
            required: reader.optional("required")?,
            schema: reader.optional("schema")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("allowedValues", &self.allowed_values);
        writer.optional("autoCompleteUrl", &self.auto_complete_url);
        writer.optional("configuration", &self.configuration);
        writer.optional("defaultValue", &self.default_value);
        writer.optional("hasDefaultValue", &self.has_default_value);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("operations", &self.operations);
        writer.optional("required", &self.required);
        writer.optional("schema", &self.schema);
        writer.finish()
    }
}
