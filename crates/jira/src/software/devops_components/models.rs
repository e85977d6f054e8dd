//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::software::common::SubmitFeatureFlagsAnswerFailedFeatureFlag;

/// `SubmitComponentsAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitComponentsAnswer {
    /// `acceptedComponents`.
    pub accepted_components: Vec<String>,
    /// `failedComponents`.
    pub failed_components: Option<BTreeMap<String, Vec<SubmitFeatureFlagsAnswerFailedFeatureFlag>>>,
    /// `unknownProjectKeys`.
    pub unknown_project_keys: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitComponentsAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            accepted_components: reader.list("acceptedComponents")?,
            failed_components: reader.optional("failedComponents")?,
            unknown_project_keys: reader.list("unknownProjectKeys")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("acceptedComponents", &self.accepted_components);
        writer.optional("failedComponents", &self.failed_components);
        writer.list("unknownProjectKeys", &self.unknown_project_keys);
        writer.finish()
    }
}

/// `SubmitComponentsBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitComponentsBody {
    /// `properties`.
    pub properties: Option<BTreeMap<String, String>>,
    /// `devopsComponents`.
    pub devops_components: Vec<SubmitComponentsBodyDevopsComponent>,
    /// `providerMetadata`.
    pub provider_metadata: Option<SubmitComponentsBodyProviderMetadata>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitComponentsBody {
    /// Returns one with what is required.
    pub fn new(devops_components: Vec<SubmitComponentsBodyDevopsComponent>) -> Self {
        Self {
            devops_components,
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
        provider_metadata: SubmitComponentsBodyProviderMetadata,
    ) -> Self {
        self.provider_metadata = Some(provider_metadata);
        self
    }
}

impl Model for SubmitComponentsBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            properties: reader.optional("properties")?,
            devops_components: reader.required("devopsComponents")?,
            provider_metadata: reader.optional("providerMetadata")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("properties", &self.properties);
        writer.required("devopsComponents", &self.devops_components);
        writer.optional("providerMetadata", &self.provider_metadata);
        writer.finish()
    }
}

/// `SubmitComponentsBodyDevopsComponent` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitComponentsBodyDevopsComponent {
    /// `schemaVersion`.
    pub schema_version: Option<Open<SubmitComponentsBodyDevopsComponentSchemaVersion>>,
    /// `id`.
    pub id: Option<String>,
    /// `updateSequenceNumber`.
    pub update_sequence_number: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `providerName`.
    pub provider_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `avatarUrl`.
    pub avatar_url: Option<String>,
    /// `tier`.
    pub tier: Option<Open<SubmitComponentsBodyDevopsComponentTier>>,
    /// `componentType`.
    pub component_type: Option<Open<SubmitComponentsBodyDevopsComponentComponentType>>,
    /// `lastUpdated`, a time.
    pub last_updated: Option<DateTime>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitComponentsBodyDevopsComponent {
    /// Returns one with what is required.
    #[expect(clippy::too_many_arguments, reason = "all of them are required")]
    pub fn new(
        schema_version: impl Into<Open<SubmitComponentsBodyDevopsComponentSchemaVersion>>,
        id: impl Into<String>,
        update_sequence_number: i64,
        name: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
        avatar_url: impl Into<String>,
        tier: impl Into<Open<SubmitComponentsBodyDevopsComponentTier>>,
        component_type: impl Into<Open<SubmitComponentsBodyDevopsComponentComponentType>>,
        last_updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            schema_version: Some(schema_version.into()),
            id: Some(id.into()),
            update_sequence_number: Some(update_sequence_number),
            name: Some(name.into()),
            description: Some(description.into()),
            url: Some(url.into()),
            avatar_url: Some(avatar_url.into()),
            tier: Some(tier.into()),
            component_type: Some(component_type.into()),
            last_updated: Some(last_updated.into()),
            ..Default::default()
        }
    }

    /// Sets `providerName`.
    pub fn provider_name(mut self, provider_name: impl Into<String>) -> Self {
        self.provider_name = Some(provider_name.into());
        self
    }
}

impl Model for SubmitComponentsBodyDevopsComponent {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            schema_version: reader.optional("schemaVersion")?,
            id: reader.optional("id")?,
            update_sequence_number: reader.optional("updateSequenceNumber")?,
            name: reader.optional("name")?,
            provider_name: reader.optional("providerName")?,
            description: reader.optional("description")?,
            url: reader.optional("url")?,
            avatar_url: reader.optional("avatarUrl")?,
            tier: reader.optional("tier")?,
            component_type: reader.optional("componentType")?,
            last_updated: reader.optional("lastUpdated")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("schemaVersion", &self.schema_version);
        writer.optional("id", &self.id);
        writer.optional("updateSequenceNumber", &self.update_sequence_number);
        writer.optional("name", &self.name);
        writer.optional("providerName", &self.provider_name);
        writer.optional("description", &self.description);
        writer.optional("url", &self.url);
        writer.optional("avatarUrl", &self.avatar_url);
        writer.optional("tier", &self.tier);
        writer.optional("componentType", &self.component_type);
        writer.optional("lastUpdated", &self.last_updated);
        writer.finish()
    }
}

/// The known values of an `Open<SubmitComponentsBodyDevopsComponentComponentType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitComponentsBodyDevopsComponentComponentType {}

impl SubmitComponentsBodyDevopsComponentComponentType {
    /// `Service`.
    pub const SERVICE: Open<Self> = Open::known("Service");
    /// `Application`.
    pub const APPLICATION: Open<Self> = Open::known("Application");
    /// `Library`.
    pub const LIBRARY: Open<Self> = Open::known("Library");
    /// `Capability`.
    pub const CAPABILITY: Open<Self> = Open::known("Capability");
    /// `Cloud resource`.
    pub const CLOUD_RESOURCE: Open<Self> = Open::known("Cloud resource");
    /// `Data pipeline`.
    pub const DATA_PIPELINE: Open<Self> = Open::known("Data pipeline");
    /// `Machine learning model`.
    pub const MACHINE_LEARNING_MODEL: Open<Self> = Open::known("Machine learning model");
    /// `UI element`.
    pub const UI_ELEMENT: Open<Self> = Open::known("UI element");
    /// `Website`.
    pub const WEBSITE: Open<Self> = Open::known("Website");
    /// `Other`.
    pub const OTHER: Open<Self> = Open::known("Other");
}

/// The known values of an `Open<SubmitComponentsBodyDevopsComponentSchemaVersion>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitComponentsBodyDevopsComponentSchemaVersion {}

impl SubmitComponentsBodyDevopsComponentSchemaVersion {
    /// `1.0`.
    pub const VALUE_1_0: Open<Self> = Open::known("1.0");
}

/// The known values of an `Open<SubmitComponentsBodyDevopsComponentTier>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitComponentsBodyDevopsComponentTier {}

impl SubmitComponentsBodyDevopsComponentTier {
    /// `Tier 1`.
    pub const TIER_1: Open<Self> = Open::known("Tier 1");
    /// `Tier 2`.
    pub const TIER_2: Open<Self> = Open::known("Tier 2");
    /// `Tier 3`.
    pub const TIER_3: Open<Self> = Open::known("Tier 3");
    /// `Tier 4`.
    pub const TIER_4: Open<Self> = Open::known("Tier 4");
}

/// `SubmitComponentsBodyProviderMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitComponentsBodyProviderMetadata {
    /// `product`.
    pub product: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitComponentsBodyProviderMetadata {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `product`.
    pub fn product(mut self, product: impl Into<String>) -> Self {
        self.product = Some(product.into());
        self
    }
}

impl Model for SubmitComponentsBodyProviderMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            product: reader.optional("product")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("product", &self.product);
        writer.finish()
    }
}
