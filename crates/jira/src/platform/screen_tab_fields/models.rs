//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `AddFieldBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddField {
    /// `fieldId`.
    pub field_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AddField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            ..Default::default()
        }
    }
}

impl Model for AddField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.required("fieldId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldId", &self.field_id);
        writer.finish()
    }
}

/// `MoveFieldBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MoveField {
    /// `after`.
    pub after: Option<String>,
    /// `position`.
    pub position: Option<Open<MoveFieldPosition>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl MoveField {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `position`.
    pub fn position(mut self, position: impl Into<Open<MoveFieldPosition>>) -> Self {
        self.position = Some(position.into());
        self
    }
}

impl Model for MoveField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            after: reader.optional("after")?,
            position: reader.optional("position")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("after", &self.after);
        writer.optional("position", &self.position);
        writer.finish()
    }
}

/// The known values of an `Open<MoveFieldPosition>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum MoveFieldPosition {}

impl MoveFieldPosition {
    /// `Earlier`.
    pub const EARLIER: Open<Self> = Open::known("Earlier");
    /// `Later`.
    pub const LATER: Open<Self> = Open::known("Later");
    /// `First`.
    pub const FIRST: Open<Self> = Open::known("First");
    /// `Last`.
    pub const LAST: Open<Self> = Open::known("Last");
}
