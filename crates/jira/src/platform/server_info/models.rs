//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Reader, Writer};

/// `HealthCheckResult` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthCheckResult {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `passed`.
    pub passed: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for HealthCheckResult {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            passed: reader.optional("passed")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.optional("passed", &self.passed);
        writer.finish()
    }
}

/// `ServerInformation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServerInformation {
    /// `baseUrl`.
    pub base_url: Option<String>,
    /// `buildDate`, a time.
    pub build_date: Option<DateTime>,
    /// `buildNumber`.
    pub build_number: Option<i64>,
    /// `deploymentType`.
    pub deployment_type: Option<String>,
    /// `displayUrl`.
    pub display_url: Option<String>,
    /// `displayUrlConfluence`.
    pub display_url_confluence: Option<String>,
    /// `displayUrlServicedeskHelpCenter`.
    pub display_url_servicedesk_help_center: Option<String>,
    /// `healthChecks`.
    pub health_checks: Vec<HealthCheckResult>,
    /// `scmInfo`.
    pub scm_info: Option<String>,
    /// `serverTime`, a time.
    pub server_time: Option<DateTime>,
    /// `serverTimeZone`.
    pub server_time_zone: Option<String>,
    /// `serverTitle`.
    pub server_title: Option<String>,
    /// `version`.
    pub version: Option<String>,
    /// `versionNumbers`.
    pub version_numbers: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ServerInformation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            base_url: reader.optional("baseUrl")?,
            build_date: reader.optional("buildDate")?,
            build_number: reader.optional("buildNumber")?,
            deployment_type: reader.optional("deploymentType")?,
            display_url: reader.optional("displayUrl")?,
            display_url_confluence: reader.optional("displayUrlConfluence")?,
            display_url_servicedesk_help_center: reader
                .optional("displayUrlServicedeskHelpCenter")?,
            health_checks: reader.list("healthChecks")?,
            scm_info: reader.optional("scmInfo")?,
            server_time: reader.optional("serverTime")?,
            server_time_zone: reader.optional("serverTimeZone")?,
            server_title: reader.optional("serverTitle")?,
            version: reader.optional("version")?,
            version_numbers: reader.list("versionNumbers")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("baseUrl", &self.base_url);
        writer.optional("buildDate", &self.build_date);
        writer.optional("buildNumber", &self.build_number);
        writer.optional("deploymentType", &self.deployment_type);
        writer.optional("displayUrl", &self.display_url);
        writer.optional("displayUrlConfluence", &self.display_url_confluence);
        writer.optional(
            "displayUrlServicedeskHelpCenter",
            &self.display_url_servicedesk_help_center,
        );
        writer.list("healthChecks", &self.health_checks);
        writer.optional("scmInfo", &self.scm_info);
        writer.optional("serverTime", &self.server_time);
        writer.optional("serverTimeZone", &self.server_time_zone);
        writer.optional("serverTitle", &self.server_title);
        writer.optional("version", &self.version);
        writer.list("versionNumbers", &self.version_numbers);
        writer.finish()
    }
}
