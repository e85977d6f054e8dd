//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

/// `SpacePropertyVersion` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePropertyVersion {
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpacePropertyVersion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created_at: reader.optional("createdAt")?,
            created_by: reader.optional("createdBy")?,
            message: reader.optional("message")?,
            number: reader.optional("number")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("createdAt", &self.created_at);
        writer.optional("createdBy", &self.created_by);
        writer.optional("message", &self.message);
        writer.optional("number", &self.number);
        writer.finish()
    }
}

/// The known values of an `Open<Status>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Status {}

impl Status {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
}

/// `Version` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Version {
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `message`.
    pub message: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    /// `minorEdit`.
    pub minor_edit: Option<bool>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Version {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created_at: reader.optional("createdAt")?,
            message: reader.optional("message")?,
            number: reader.optional("number")?,
            minor_edit: reader.optional("minorEdit")?,
            author_id: reader.optional("authorId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("createdAt", &self.created_at);
        writer.optional("message", &self.message);
        writer.optional("number", &self.number);
        writer.optional("minorEdit", &self.minor_edit);
        writer.optional("authorId", &self.author_id);
        writer.finish()
    }
}
