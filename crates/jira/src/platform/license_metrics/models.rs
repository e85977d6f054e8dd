//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `License` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct License {
    /// `applications`.
    pub applications: Vec<LicensedApplication>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for License {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            applications: reader.list("applications")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("applications", &self.applications);
        writer.finish()
    }
}

/// `LicenseMetric` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LicenseMetric {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for LicenseMetric {
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

/// `LicensedApplication` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LicensedApplication {
    /// `id`.
    pub id: Option<String>,
    /// `plan`.
    pub plan: Option<Open<LicensedApplicationPlan>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for LicensedApplication {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            plan: reader.optional("plan")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("plan", &self.plan);
        writer.finish()
    }
}

/// The known values of an `Open<LicensedApplicationPlan>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum LicensedApplicationPlan {}

impl LicensedApplicationPlan {
    /// `UNLICENSED`.
    pub const UNLICENSED: Open<Self> = Open::known("UNLICENSED");
    /// `FREE`.
    pub const FREE: Open<Self> = Open::known("FREE");
    /// `PAID`.
    pub const PAID: Open<Self> = Open::known("PAID");
}
