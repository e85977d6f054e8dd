//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `SubmitBuildsBodyBuildReferenceRef` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitBuildsBodyBuildReferenceRef {
    /// `name`.
    pub name: Option<String>,
    /// `uri`.
    pub uri: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitBuildsBodyBuildReferenceRef {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>, uri: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            uri: Some(uri.into()),
            ..Default::default()
        }
    }
}

impl Model for SubmitBuildsBodyBuildReferenceRef {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            uri: reader.optional("uri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("name", &self.name);
        writer.optional("uri", &self.uri);
        writer.finish()
    }
}

/// The known values of an `Open<SubmitBuildsBodyBuildSchemaVersion>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitBuildsBodyBuildSchemaVersion {}

impl SubmitBuildsBodyBuildSchemaVersion {
    /// `1.0`.
    pub const VALUE_1_0: Open<Self> = Open::known("1.0");
}

/// The known values of an `Open<SubmitBuildsBodyBuildState>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitBuildsBodyBuildState {}

impl SubmitBuildsBodyBuildState {
    /// `pending`.
    pub const PENDING: Open<Self> = Open::known("pending");
    /// `in_progress`.
    pub const IN_PROGRESS: Open<Self> = Open::known("in_progress");
    /// `successful`.
    pub const SUCCESSFUL: Open<Self> = Open::known("successful");
    /// `failed`.
    pub const FAILED: Open<Self> = Open::known("failed");
    /// `cancelled`.
    pub const CANCELLED: Open<Self> = Open::known("cancelled");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
}

/// `SubmitBuildsBodyBuildTestInfo` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitBuildsBodyBuildTestInfo {
    /// `totalNumber`.
    pub total_number: Option<i64>,
    /// `numberPassed`.
    pub number_passed: Option<i64>,
    /// `numberFailed`.
    pub number_failed: Option<i64>,
    /// `numberSkipped`.
    pub number_skipped: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitBuildsBodyBuildTestInfo {
    /// Returns one with what is required.
    pub fn new(total_number: i64, number_passed: i64, number_failed: i64) -> Self {
        Self {
            total_number: Some(total_number),
            number_passed: Some(number_passed),
            number_failed: Some(number_failed),
            ..Default::default()
        }
    }

    /// Sets `numberSkipped`.
    pub fn number_skipped(mut self, number_skipped: i64) -> Self {
        self.number_skipped = Some(number_skipped);
        self
    }
}

impl Model for SubmitBuildsBodyBuildTestInfo {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            total_number: reader.optional("totalNumber")?,
            number_passed: reader.optional("numberPassed")?,
            number_failed: reader.optional("numberFailed")?,
            number_skipped: reader.optional("numberSkipped")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("totalNumber", &self.total_number);
        writer.optional("numberPassed", &self.number_passed);
        writer.optional("numberFailed", &self.number_failed);
        writer.optional("numberSkipped", &self.number_skipped);
        writer.finish()
    }
}
