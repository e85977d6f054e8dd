//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// The known values of an `Open<GetLabelsForSpacePrefix>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetLabelsForSpacePrefix {}

impl GetLabelsForSpacePrefix {
    /// `global`.
    pub const GLOBAL: Open<Self> = Open::known("global");
    /// `my`.
    pub const MY: Open<Self> = Open::known("my");
    /// `team`.
    pub const TEAM: Open<Self> = Open::known("team");
}

/// `LabelCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelCreate {
    /// `prefix`.
    pub prefix: String,
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl LabelCreate {
    /// Returns one with what is required.
    pub fn new(prefix: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            prefix: prefix.into(),
            name: name.into(),
            ..Default::default()
        }
    }
}

impl Model for LabelCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            prefix: reader.required("prefix")?,
            name: reader.required("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("prefix", &self.prefix);
        writer.required("name", &self.name);
        writer.finish()
    }
}
