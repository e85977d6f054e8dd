//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `TimeTrackingProvider` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeTrackingProvider {
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl TimeTrackingProvider {
    /// Returns one with what is required.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            ..Default::default()
        }
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for TimeTrackingProvider {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            url: reader.optional("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("url", &self.url);
        writer.finish()
    }
}
