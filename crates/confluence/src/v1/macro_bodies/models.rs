//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `MacroInstance` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacroInstance {
    /// `name`.
    pub name: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `parameters`.
    pub parameters: Option<Map<String, Value>>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for MacroInstance {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            body: reader.optional("body")?,
            parameters: reader.optional("parameters")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("name", &self.name);
        writer.optional("body", &self.body);
        writer.optional("parameters", &self.parameters);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}
