//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Reader, Writer};

/// `AdminKeyResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminKeyResponse {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `expirationTime`, a time.
    pub expiration_time: Option<DateTime>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AdminKeyResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            expiration_time: reader.optional("expirationTime")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("expirationTime", &self.expiration_time);
        writer.finish()
    }
}

/// `EnableAdminKeyBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableAdminKeyBody {
    /// `durationInMinutes`.
    pub duration_in_minutes: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl EnableAdminKeyBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `durationInMinutes`.
    pub fn duration_in_minutes(mut self, duration_in_minutes: i64) -> Self {
        self.duration_in_minutes = Some(duration_in_minutes);
        self
    }
}

impl Model for EnableAdminKeyBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            duration_in_minutes: reader.optional("durationInMinutes")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("durationInMinutes", &self.duration_in_minutes);
        writer.finish()
    }
}
