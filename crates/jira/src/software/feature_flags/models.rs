//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::software::common::{
    IssueIdOrKeysAssociation, StoreDevelopmentInformationBodyProviderMetadata,
    SubmitFeatureFlagsAnswerFailedFeatureFlag,
};
use crate::software::feature_flags::SubmitFeatureFlagsBodyFlagSummaryStatus;

/// `SubmitFeatureFlagsAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFeatureFlagsAnswer {
    /// `acceptedFeatureFlags`.
    pub accepted_feature_flags: Vec<String>,
    /// `failedFeatureFlags`.
    pub failed_feature_flags:
        Option<BTreeMap<String, Vec<SubmitFeatureFlagsAnswerFailedFeatureFlag>>>,
    /// `unknownIssueKeys`.
    pub unknown_issue_keys: Vec<String>,
    /// `unknownAssociations`.
    pub unknown_associations: Vec<IssueIdOrKeysAssociation>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitFeatureFlagsAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            accepted_feature_flags: reader.list("acceptedFeatureFlags")?,
            failed_feature_flags: reader.optional("failedFeatureFlags")?,
            unknown_issue_keys: reader.list("unknownIssueKeys")?,
            unknown_associations: reader.list("unknownAssociations")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("acceptedFeatureFlags", &self.accepted_feature_flags);
        writer.optional("failedFeatureFlags", &self.failed_feature_flags);
        writer.list("unknownIssueKeys", &self.unknown_issue_keys);
        writer.list("unknownAssociations", &self.unknown_associations);
        writer.finish()
    }
}

/// `SubmitFeatureFlagsBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFeatureFlagsBody {
    /// `properties`.
    pub properties: Option<BTreeMap<String, String>>,
    /// `flags`.
    pub flags: Vec<SubmitFeatureFlagsBodyFlag>,
    /// `providerMetadata`.
    pub provider_metadata: Option<StoreDevelopmentInformationBodyProviderMetadata>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitFeatureFlagsBody {
    /// Returns one with what is required.
    pub fn new(flags: Vec<SubmitFeatureFlagsBodyFlag>) -> Self {
        Self {
            flags,
            ..Default::default()
        }
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets `providerMetadata`.
    pub fn provider_metadata(
        mut self,
        provider_metadata: StoreDevelopmentInformationBodyProviderMetadata,
    ) -> Self {
        self.provider_metadata = Some(provider_metadata);
        self
    }
}

impl Model for SubmitFeatureFlagsBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            properties: reader.optional("properties")?,
            flags: reader.required("flags")?,
            provider_metadata: reader.optional("providerMetadata")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("properties", &self.properties);
        writer.required("flags", &self.flags);
        writer.optional("providerMetadata", &self.provider_metadata);
        writer.finish()
    }
}

/// `SubmitFeatureFlagsBodyFlag` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFeatureFlagsBodyFlag {
    /// `schemaVersion`.
    pub schema_version: Option<Open<SubmitFeatureFlagsBodyFlagSchemaVersion>>,
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `updateSequenceId`.
    pub update_sequence_id: Option<i64>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `issueKeys`.
    pub issue_keys: Option<Vec<String>>,
    /// `associations`.
    pub associations: Option<Vec<IssueIdOrKeysAssociation>>,
    /// `summary`.
    pub summary: Option<Box<SubmitFeatureFlagsBodyFlagSummary>>,
    /// `details`.
    pub details: Option<Vec<SubmitFeatureFlagsBodyFlagDetail>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitFeatureFlagsBodyFlag {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        key: impl Into<String>,
        update_sequence_id: i64,
        summary: SubmitFeatureFlagsBodyFlagSummary,
        details: Vec<SubmitFeatureFlagsBodyFlagDetail>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            key: Some(key.into()),
            update_sequence_id: Some(update_sequence_id),
            summary: Some(Box::new(summary)),
            details: Some(details),
            ..Default::default()
        }
    }

    /// Sets `schemaVersion`.
    pub fn schema_version(
        mut self,
        schema_version: impl Into<Open<SubmitFeatureFlagsBodyFlagSchemaVersion>>,
    ) -> Self {
        self.schema_version = Some(schema_version.into());
        self
    }

    /// Sets `displayName`.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `issueKeys`.
    pub fn issue_keys(mut self, issue_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.issue_keys = Some(issue_keys.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `associations`.
    pub fn associations(mut self, associations: Vec<IssueIdOrKeysAssociation>) -> Self {
        self.associations = Some(associations);
        self
    }
}

impl Model for SubmitFeatureFlagsBodyFlag {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            schema_version: reader.optional("schemaVersion")?,
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            update_sequence_id: reader.optional("updateSequenceId")?,
            display_name: reader.optional("displayName")?,
            issue_keys: reader.optional("issueKeys")?,
            associations: reader.optional("associations")?,
            summary: reader.optional("summary")?,
            details: reader.optional("details")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("schemaVersion", &self.schema_version);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("updateSequenceId", &self.update_sequence_id);
        writer.optional("displayName", &self.display_name);
        writer.optional("issueKeys", &self.issue_keys);
        writer.optional("associations", &self.associations);
        writer.optional("summary", &self.summary);
        writer.optional("details", &self.details);
        writer.finish()
    }
}

/// `SubmitFeatureFlagsBodyFlagDetail` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFeatureFlagsBodyFlagDetail {
    /// `url`.
    pub url: Option<String>,
    /// `lastUpdated`, a time.
    pub last_updated: Option<DateTime>,
    /// `environment`.
    pub environment: Option<SubmitFeatureFlagsBodyFlagDetailEnvironment>,
    /// `status`.
    pub status: Option<SubmitFeatureFlagsBodyFlagSummaryStatus>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitFeatureFlagsBodyFlagDetail {
    /// Returns one with what is required.
    pub fn new(
        url: impl Into<String>,
        last_updated: impl Into<DateTime>,
        environment: SubmitFeatureFlagsBodyFlagDetailEnvironment,
        status: SubmitFeatureFlagsBodyFlagSummaryStatus,
    ) -> Self {
        Self {
            url: Some(url.into()),
            last_updated: Some(last_updated.into()),
            environment: Some(environment),
            status: Some(status),
            ..Default::default()
        }
    }
}

impl Model for SubmitFeatureFlagsBodyFlagDetail {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            url: reader.optional("url")?,
            last_updated: reader.optional("lastUpdated")?,
            environment: reader.optional("environment")?,
            status: reader.optional("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("url", &self.url);
        writer.optional("lastUpdated", &self.last_updated);
        writer.optional("environment", &self.environment);
        writer.optional("status", &self.status);
        writer.finish()
    }
}

/// `SubmitFeatureFlagsBodyFlagDetailEnvironment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFeatureFlagsBodyFlagDetailEnvironment {
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<Open<SubmitFeatureFlagsBodyFlagDetailEnvironmentType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitFeatureFlagsBodyFlagDetailEnvironment {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Default::default()
        }
    }

    /// Sets `type`.
    pub fn r#type(
        mut self,
        r#type: impl Into<Open<SubmitFeatureFlagsBodyFlagDetailEnvironmentType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Model for SubmitFeatureFlagsBodyFlagDetailEnvironment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("name", &self.name);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<SubmitFeatureFlagsBodyFlagDetailEnvironmentType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitFeatureFlagsBodyFlagDetailEnvironmentType {}

impl SubmitFeatureFlagsBodyFlagDetailEnvironmentType {
    /// `development`.
    pub const DEVELOPMENT: Open<Self> = Open::known("development");
    /// `testing`.
    pub const TESTING: Open<Self> = Open::known("testing");
    /// `staging`.
    pub const STAGING: Open<Self> = Open::known("staging");
    /// `production`.
    pub const PRODUCTION: Open<Self> = Open::known("production");
}

/// The known values of an `Open<SubmitFeatureFlagsBodyFlagSchemaVersion>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitFeatureFlagsBodyFlagSchemaVersion {}

impl SubmitFeatureFlagsBodyFlagSchemaVersion {
    /// `1.0`.
    pub const VALUE_1_0: Open<Self> = Open::known("1.0");
}

/// `SubmitFeatureFlagsBodyFlagSummary` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitFeatureFlagsBodyFlagSummary {
    /// `url`.
    pub url: Option<String>,
    /// `status`.
    pub status: Option<SubmitFeatureFlagsBodyFlagSummaryStatus>,
    /// `lastUpdated`, a time.
    pub last_updated: Option<DateTime>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitFeatureFlagsBodyFlagSummary {
    /// Returns one with what is required.
    pub fn new(
        status: SubmitFeatureFlagsBodyFlagSummaryStatus,
        last_updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            status: Some(status),
            last_updated: Some(last_updated.into()),
            ..Default::default()
        }
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Model for SubmitFeatureFlagsBodyFlagSummary {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            url: reader.optional("url")?,
            status: reader.optional("status")?,
            last_updated: reader.optional("lastUpdated")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("url", &self.url);
        writer.optional("status", &self.status);
        writer.optional("lastUpdated", &self.last_updated);
        writer.finish()
    }
}
