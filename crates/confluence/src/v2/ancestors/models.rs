//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `Ancestor` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ancestor {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<Open<AncestorType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Ancestor {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<AncestorType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AncestorType {}

impl AncestorType {
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
