//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `UserKey` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserKey {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UserKey {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            key: reader.optional("key")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("key", &self.key);
        writer.finish()
    }
}
