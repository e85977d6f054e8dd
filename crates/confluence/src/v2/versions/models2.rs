//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::v2::common::BodyBulk;

/// `VersionedEntity` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionedEntity {
    /// `title`.
    pub title: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `body`.
    pub body: Option<Box<BodyBulk>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for VersionedEntity {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            title: reader.optional("title")?,
            id: reader.optional("id")?,
            body: reader.optional("body")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("title", &self.title);
        writer.optional("id", &self.id);
        writer.optional("body", &self.body);
        writer.finish()
    }
}
