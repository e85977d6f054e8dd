//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `ConnectModules` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectModules {
    /// `modules`.
    pub modules: Option<Vec<Map<String, Value>>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ConnectModules {
    /// Returns one with what is required.
    pub fn new(modules: Vec<Map<String, Value>>) -> Self {
        Self {
            modules: Some(modules),
            ..Default::default()
        }
    }
}

impl Model for ConnectModules {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            modules: reader.optional("modules")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("modules", &self.modules);
        writer.finish()
    }
}
