//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `VersionRestore` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionRestore {
    /// `operationKey`.
    pub operation_key: Open<VersionRestoreOperationKey>,
    /// `params`.
    pub params: VersionRestoreParams,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl VersionRestore {
    /// Returns one with what is required.
    pub fn new(
        operation_key: impl Into<Open<VersionRestoreOperationKey>>,
        params: VersionRestoreParams,
    ) -> Self {
        Self {
            operation_key: operation_key.into(),
            params,
            ..Default::default()
        }
    }
}

impl Model for VersionRestore {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            operation_key: reader.required("operationKey")?,
            params: reader.required("params")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("operationKey", &self.operation_key);
        writer.required("params", &self.params);
        writer.finish()
    }
}

/// The known values of an `Open<VersionRestoreOperationKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum VersionRestoreOperationKey {}

impl VersionRestoreOperationKey {
    /// `restore`.
    pub const RESTORE: Open<Self> = Open::known("restore");
}

/// `VersionRestoreParams` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionRestoreParams {
    /// `versionNumber`.
    pub version_number: i64,
    /// `message`.
    pub message: String,
    /// `restoreTitle`.
    pub restore_title: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl VersionRestoreParams {
    /// Returns one with what is required.
    pub fn new(version_number: i64, message: impl Into<String>) -> Self {
        Self {
            version_number,
            message: message.into(),
            ..Default::default()
        }
    }

    /// Sets `restoreTitle`.
    pub fn restore_title(mut self, restore_title: bool) -> Self {
        self.restore_title = Some(restore_title);
        self
    }
}

impl Model for VersionRestoreParams {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            version_number: reader.required("versionNumber")?,
            message: reader.required("message")?,
            restore_title: reader.optional("restoreTitle")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("versionNumber", &self.version_number);
        writer.required("message", &self.message);
        writer.optional("restoreTitle", &self.restore_title);
        writer.finish()
    }
}
