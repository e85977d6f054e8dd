//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::common::Avatar;

/// `ProjectAvatars` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectAvatars {
    /// `custom`.
    pub custom: Vec<Avatar>,
    /// `system`.
    pub system: Vec<Avatar>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectAvatars {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            custom: reader.list("custom")?,
            system: reader.list("system")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("custom", &self.custom);
        writer.list("system", &self.system);
        writer.finish()
    }
}
