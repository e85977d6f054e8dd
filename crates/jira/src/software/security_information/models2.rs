//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `SubmitVulnerabilitiesBodyVulnerabilitieIdentifier` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitVulnerabilitiesBodyVulnerabilitieIdentifier {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitVulnerabilitiesBodyVulnerabilitieIdentifier {
    /// Returns one with what is required.
    pub fn new(display_name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            url: Some(url.into()),
            ..Default::default()
        }
    }
}

impl Model for SubmitVulnerabilitiesBodyVulnerabilitieIdentifier {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            display_name: reader.optional("displayName")?,
            url: reader.optional("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("displayName", &self.display_name);
        writer.optional("url", &self.url);
        writer.finish()
    }
}

/// The known values of an `Open<SubmitVulnerabilitiesBodyVulnerabilitieSchemaVersion>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitVulnerabilitiesBodyVulnerabilitieSchemaVersion {}

impl SubmitVulnerabilitiesBodyVulnerabilitieSchemaVersion {
    /// `1.0`.
    pub const VALUE_1_0: Open<Self> = Open::known("1.0");
}

/// `SubmitVulnerabilitiesBodyVulnerabilitieSeverity` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitVulnerabilitiesBodyVulnerabilitieSeverity {
    /// `level`.
    pub level: Option<Open<SubmitVulnerabilitiesBodyVulnerabilitieSeverityLevel>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitVulnerabilitiesBodyVulnerabilitieSeverity {
    /// Returns one with what is required.
    pub fn new(
        level: impl Into<Open<SubmitVulnerabilitiesBodyVulnerabilitieSeverityLevel>>,
    ) -> Self {
        Self {
            level: Some(level.into()),
            ..Default::default()
        }
    }
}

impl Model for SubmitVulnerabilitiesBodyVulnerabilitieSeverity {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            level: reader.optional("level")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("level", &self.level);
        writer.finish()
    }
}

/// The known values of an `Open<SubmitVulnerabilitiesBodyVulnerabilitieSeverityLevel>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitVulnerabilitiesBodyVulnerabilitieSeverityLevel {}

impl SubmitVulnerabilitiesBodyVulnerabilitieSeverityLevel {
    /// `critical`.
    pub const CRITICAL: Open<Self> = Open::known("critical");
    /// `high`.
    pub const HIGH: Open<Self> = Open::known("high");
    /// `medium`.
    pub const MEDIUM: Open<Self> = Open::known("medium");
    /// `low`.
    pub const LOW: Open<Self> = Open::known("low");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
}

/// The known values of an `Open<SubmitVulnerabilitiesBodyVulnerabilitieStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitVulnerabilitiesBodyVulnerabilitieStatus {}

impl SubmitVulnerabilitiesBodyVulnerabilitieStatus {
    /// `open`.
    pub const OPEN: Open<Self> = Open::known("open");
    /// `closed`.
    pub const CLOSED: Open<Self> = Open::known("closed");
    /// `ignored`.
    pub const IGNORED: Open<Self> = Open::known("ignored");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
}

/// The known values of an `Open<SubmitVulnerabilitiesBodyVulnerabilitieType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitVulnerabilitiesBodyVulnerabilitieType {}

impl SubmitVulnerabilitiesBodyVulnerabilitieType {
    /// `sca`.
    pub const SCA: Open<Self> = Open::known("sca");
    /// `sast`.
    pub const SAST: Open<Self> = Open::known("sast");
    /// `dast`.
    pub const DAST: Open<Self> = Open::known("dast");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
}

/// `SubmitWorkspacesBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitWorkspacesBody {
    /// `workspaceIds`.
    pub workspace_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitWorkspacesBody {
    /// Returns one with what is required.
    pub fn new(workspace_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            workspace_ids: workspace_ids.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for SubmitWorkspacesBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            workspace_ids: reader.required("workspaceIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("workspaceIds", &self.workspace_ids);
        writer.finish()
    }
}
