//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::software::common::{
    StoreDevelopmentInformationAnswerFailedDevinfoEntitiesErrorMessage,
    StoreDevelopmentInformationBodyProviderMetadata,
};
use crate::software::development_links::SubmitRemoteLinksBodyRemoteLinkType;

/// `SubmitRemoteLinksAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitRemoteLinksAnswer {
    /// `acceptedRemoteLinks`.
    pub accepted_remote_links: Vec<String>,
    /// `rejectedRemoteLinks`.
    pub rejected_remote_links: Option<
        BTreeMap<String, Vec<StoreDevelopmentInformationAnswerFailedDevinfoEntitiesErrorMessage>>,
    >,
    /// `unknownAssociations`.
    pub unknown_associations: Vec<SubmitRemoteLinksAnswerUnknownAssociations>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitRemoteLinksAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            accepted_remote_links: reader.list("acceptedRemoteLinks")?,
            rejected_remote_links: reader.optional("rejectedRemoteLinks")?,
            unknown_associations: reader.list("unknownAssociations")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("acceptedRemoteLinks", &self.accepted_remote_links);
        writer.optional("rejectedRemoteLinks", &self.rejected_remote_links);
        writer.list("unknownAssociations", &self.unknown_associations);
        writer.finish()
    }
}

/// `SubmitRemoteLinksAnswerUnknownAssociations` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitRemoteLinksAnswerUnknownAssociations {
    /// `associationType`.
    pub association_type: Option<Open<SubmitRemoteLinksAnswerUnknownAssociationsAssociationType>>,
    /// `values`.
    pub values: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitRemoteLinksAnswerUnknownAssociations {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            association_type: reader.optional("associationType")?,
            values: reader.list("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("associationType", &self.association_type);
        writer.list("values", &self.values);
        writer.finish()
    }
}

/// The known values of an `Open<SubmitRemoteLinksAnswerUnknownAssociationsAssociationType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitRemoteLinksAnswerUnknownAssociationsAssociationType {}

impl SubmitRemoteLinksAnswerUnknownAssociationsAssociationType {
    /// `issueKeys`.
    pub const ISSUE_KEYS: Open<Self> = Open::known("issueKeys");
    /// `issueIdOrKeys`.
    pub const ISSUE_ID_OR_KEYS: Open<Self> = Open::known("issueIdOrKeys");
    /// `serviceIdOrKeys`.
    pub const SERVICE_ID_OR_KEYS: Open<Self> = Open::known("serviceIdOrKeys");
}

/// `SubmitRemoteLinksBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitRemoteLinksBody {
    /// `properties`.
    pub properties: Option<BTreeMap<String, String>>,
    /// `remoteLinks`.
    pub remote_links: Vec<SubmitRemoteLinksBodyRemoteLink>,
    /// `providerMetadata`.
    pub provider_metadata: Option<StoreDevelopmentInformationBodyProviderMetadata>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitRemoteLinksBody {
    /// Returns one with what is required.
    pub fn new(remote_links: Vec<SubmitRemoteLinksBodyRemoteLink>) -> Self {
        Self {
            remote_links,
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

impl Model for SubmitRemoteLinksBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            properties: reader.optional("properties")?,
            remote_links: reader.required("remoteLinks")?,
            provider_metadata: reader.optional("providerMetadata")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("properties", &self.properties);
        writer.required("remoteLinks", &self.remote_links);
        writer.optional("providerMetadata", &self.provider_metadata);
        writer.finish()
    }
}

/// `SubmitRemoteLinksBodyRemoteLink` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitRemoteLinksBodyRemoteLink {
    /// `schemaVersion`.
    pub schema_version: Option<Open<SubmitRemoteLinksBodyRemoteLinkSchemaVersion>>,
    /// `id`.
    pub id: Option<String>,
    /// `updateSequenceNumber`.
    pub update_sequence_number: Option<i64>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `type`.
    pub r#type: Option<Open<SubmitRemoteLinksBodyRemoteLinkType>>,
    /// `description`.
    pub description: Option<String>,
    /// `lastUpdated`, a time.
    pub last_updated: Option<DateTime>,
    /// `associations`.
    pub associations: Option<Vec<SubmitRemoteLinksBodyRemoteLinkAssociations>>,
    /// `status`.
    pub status: Option<SubmitRemoteLinksBodyRemoteLinkStatus>,
    /// `actionIds`.
    pub action_ids: Option<Vec<String>>,
    /// `attributeMap`.
    pub attribute_map: Option<BTreeMap<String, String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitRemoteLinksBodyRemoteLink {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        update_sequence_number: i64,
        display_name: impl Into<String>,
        url: impl Into<String>,
        r#type: impl Into<Open<SubmitRemoteLinksBodyRemoteLinkType>>,
        last_updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            update_sequence_number: Some(update_sequence_number),
            display_name: Some(display_name.into()),
            url: Some(url.into()),
            r#type: Some(r#type.into()),
            last_updated: Some(last_updated.into()),
            ..Default::default()
        }
    }

    /// Sets `schemaVersion`.
    pub fn schema_version(
        mut self,
        schema_version: impl Into<Open<SubmitRemoteLinksBodyRemoteLinkSchemaVersion>>,
    ) -> Self {
        self.schema_version = Some(schema_version.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `associations`.
    pub fn associations(
        mut self,
        associations: Vec<SubmitRemoteLinksBodyRemoteLinkAssociations>,
    ) -> Self {
        self.associations = Some(associations);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, status: SubmitRemoteLinksBodyRemoteLinkStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `actionIds`.
    pub fn action_ids(mut self, action_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.action_ids = Some(action_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `attributeMap`.
    pub fn attribute_map(mut self, attribute_map: BTreeMap<String, String>) -> Self {
        self.attribute_map = Some(attribute_map);
        self
    }
}

impl Model for SubmitRemoteLinksBodyRemoteLink {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            schema_version: reader.optional("schemaVersion")?,
            id: reader.optional("id")?,
            update_sequence_number: reader.optional("updateSequenceNumber")?,
            display_name: reader.optional("displayName")?,
            url: reader.optional("url")?,
            r#type: reader.optional("type")?,
            description: reader.optional("description")?,
            last_updated: reader.optional("lastUpdated")?,
            associations: reader.optional("associations")?,
            status: reader.optional("status")?,
            action_ids: reader.optional("actionIds")?,
            attribute_map: reader.optional("attributeMap")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("schemaVersion", &self.schema_version);
        writer.optional("id", &self.id);
        writer.optional("updateSequenceNumber", &self.update_sequence_number);
        writer.optional("displayName", &self.display_name);
        writer.optional("url", &self.url);
        writer.optional("type", &self.r#type);
        writer.optional("description", &self.description);
        writer.optional("lastUpdated", &self.last_updated);
        writer.optional("associations", &self.associations);
        writer.optional("status", &self.status);
        writer.optional("actionIds", &self.action_ids);
        writer.optional("attributeMap", &self.attribute_map);
        writer.finish()
    }
}

/// `SubmitRemoteLinksBodyRemoteLinkAssociations` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitRemoteLinksBodyRemoteLinkAssociations {
    /// `associationType`.
    pub association_type: Option<Open<SubmitRemoteLinksBodyRemoteLinkAssociationsAssociationType>>,
    /// `values`.
    pub values: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitRemoteLinksBodyRemoteLinkAssociations {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `associationType`.
    pub fn association_type(
        mut self,
        association_type: impl Into<Open<SubmitRemoteLinksBodyRemoteLinkAssociationsAssociationType>>,
    ) -> Self {
        self.association_type = Some(association_type.into());
        self
    }

    /// Sets `values`.
    pub fn values(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for SubmitRemoteLinksBodyRemoteLinkAssociations {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            association_type: reader.optional("associationType")?,
            values: reader.optional("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("associationType", &self.association_type);
        writer.optional("values", &self.values);
        writer.finish()
    }
}

/// The known values of an `Open<SubmitRemoteLinksBodyRemoteLinkAssociationsAssociationType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitRemoteLinksBodyRemoteLinkAssociationsAssociationType {}

impl SubmitRemoteLinksBodyRemoteLinkAssociationsAssociationType {
    /// `issueKeys`.
    pub const ISSUE_KEYS: Open<Self> = Open::known("issueKeys");
    /// `issueIdOrKeys`.
    pub const ISSUE_ID_OR_KEYS: Open<Self> = Open::known("issueIdOrKeys");
    /// `serviceIdOrKeys`.
    pub const SERVICE_ID_OR_KEYS: Open<Self> = Open::known("serviceIdOrKeys");
}

/// The known values of an `Open<SubmitRemoteLinksBodyRemoteLinkSchemaVersion>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitRemoteLinksBodyRemoteLinkSchemaVersion {}

impl SubmitRemoteLinksBodyRemoteLinkSchemaVersion {
    /// `1.0`.
    pub const VALUE_1_0: Open<Self> = Open::known("1.0");
}

/// `SubmitRemoteLinksBodyRemoteLinkStatus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitRemoteLinksBodyRemoteLinkStatus {
    /// `appearance`.
    pub appearance: Option<Open<SubmitRemoteLinksBodyRemoteLinkStatusAppearance>>,
    /// `label`.
    pub label: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitRemoteLinksBodyRemoteLinkStatus {
    /// Returns one with what is required.
    pub fn new(
        appearance: impl Into<Open<SubmitRemoteLinksBodyRemoteLinkStatusAppearance>>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            appearance: Some(appearance.into()),
            label: Some(label.into()),
            ..Default::default()
        }
    }
}

impl Model for SubmitRemoteLinksBodyRemoteLinkStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            appearance: reader.optional("appearance")?,
            label: reader.optional("label")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("appearance", &self.appearance);
        writer.optional("label", &self.label);
        writer.finish()
    }
}

/// The known values of an `Open<SubmitRemoteLinksBodyRemoteLinkStatusAppearance>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitRemoteLinksBodyRemoteLinkStatusAppearance {}

impl SubmitRemoteLinksBodyRemoteLinkStatusAppearance {
    /// `default`.
    pub const DEFAULT: Open<Self> = Open::known("default");
    /// `inprogress`.
    pub const INPROGRESS: Open<Self> = Open::known("inprogress");
    /// `moved`.
    pub const MOVED: Open<Self> = Open::known("moved");
    /// `new`.
    pub const NEW: Open<Self> = Open::known("new");
    /// `removed`.
    pub const REMOVED: Open<Self> = Open::known("removed");
    /// `prototype`.
    pub const PROTOTYPE: Open<Self> = Open::known("prototype");
    /// `success`.
    pub const SUCCESS: Open<Self> = Open::known("success");
}
