//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Reader, Writer};

/// `UserProperty` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserProperty {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<Map<String, Value>>,
    /// `id`.
    pub id: Option<String>,
    /// `lastModifiedDate`, a time.
    pub last_modified_date: Option<DateTime>,
    /// `createdDate`, a time.
    pub created_date: Option<DateTime>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UserProperty {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            value: reader.optional("value")?,
            id: reader.optional("id")?,
            last_modified_date: reader.optional("lastModifiedDate")?,
            created_date: reader.optional("createdDate")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.optional("value", &self.value);
        writer.optional("id", &self.id);
        writer.optional("lastModifiedDate", &self.last_modified_date);
        writer.optional("createdDate", &self.created_date);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `UserPropertyCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserPropertyCreate {
    /// `value`.
    pub value: Map<String, Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UserPropertyCreate {
    /// Returns one with what is required.
    pub fn new(value: Map<String, Value>) -> Self {
        Self {
            value,
            ..Default::default()
        }
    }
}

impl Model for UserPropertyCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            value: reader.required("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("value", &self.value);
        writer.finish()
    }
}

/// `UserPropertyKeyArrayResult` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserPropertyKeyArrayResult {
    /// `key`.
    pub key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UserPropertyKeyArrayResult {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.finish()
    }
}

/// `UserPropertyUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserPropertyUpdate {
    /// `value`.
    pub value: Map<String, Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UserPropertyUpdate {
    /// Returns one with what is required.
    pub fn new(value: Map<String, Value>) -> Self {
        Self {
            value,
            ..Default::default()
        }
    }
}

impl Model for UserPropertyUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            value: reader.required("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("value", &self.value);
        writer.finish()
    }
}
