//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::service_management::common::{Date, SelfLink};

/// `SoftwareInfoDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwareInfo {
    /// `_links`.
    pub links: Option<SelfLink>,
    /// `buildChangeSet`.
    pub build_change_set: Option<String>,
    /// `buildDate`.
    pub build_date: Option<Date>,
    /// `isLicensedForUse`.
    pub is_licensed_for_use: Option<bool>,
    /// `platformVersion`.
    pub platform_version: Option<String>,
    /// `version`.
    pub version: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SoftwareInfo {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            links: reader.optional("_links")?,
            build_change_set: reader.optional("buildChangeSet")?,
            build_date: reader.optional("buildDate")?,
            is_licensed_for_use: reader.optional("isLicensedForUse")?,
            platform_version: reader.optional("platformVersion")?,
            version: reader.optional("version")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("_links", &self.links);
        writer.optional("buildChangeSet", &self.build_change_set);
        writer.optional("buildDate", &self.build_date);
        writer.optional("isLicensedForUse", &self.is_licensed_for_use);
        writer.optional("platformVersion", &self.platform_version);
        writer.optional("version", &self.version);
        writer.finish()
    }
}
