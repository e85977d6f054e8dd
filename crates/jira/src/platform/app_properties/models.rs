//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `GetForgeAppPropertyAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetForgeAppPropertyAnswer {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetForgeAppPropertyAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `GetForgeAppPropertyKeysAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetForgeAppPropertyKeysAnswer {
    /// `keys`.
    pub keys: Vec<GetForgeAppPropertyKeysAnswerKey>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetForgeAppPropertyKeysAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            keys: reader.list("keys")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("keys", &self.keys);
        writer.finish()
    }
}

/// `GetForgeAppPropertyKeysAnswerKey` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetForgeAppPropertyKeysAnswerKey {
    /// `key`.
    pub key: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetForgeAppPropertyKeysAnswerKey {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `OperationMessage` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationMessage {
    /// `message`.
    pub message: Option<String>,
    /// `statusCode`.
    pub status_code: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for OperationMessage {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            message: reader.optional("message")?,
            status_code: reader.optional("statusCode")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("message", &self.message);
        writer.optional("statusCode", &self.status_code);
        writer.finish()
    }
}
