//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::software::common::{
    StoreDevelopmentInformationBodyProviderMetadata, SubmitFeatureFlagsAnswerFailedFeatureFlag,
};
use crate::software::security_information::{
    SubmitVulnerabilitiesBodyVulnerabilitieIdentifier,
    SubmitVulnerabilitiesBodyVulnerabilitieSchemaVersion,
    SubmitVulnerabilitiesBodyVulnerabilitieSeverity, SubmitVulnerabilitiesBodyVulnerabilitieStatus,
    SubmitVulnerabilitiesBodyVulnerabilitieType,
};

/// `GetLinkedWorkspaceByIdAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLinkedWorkspaceByIdAnswer {
    /// `workspaceId`.
    pub workspace_id: Option<String>,
    /// `updatedAt`, a time.
    pub updated_at: Option<DateTime>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetLinkedWorkspaceByIdAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            workspace_id: reader.optional("workspaceId")?,
            updated_at: reader.optional("updatedAt")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("workspaceId", &self.workspace_id);
        writer.optional("updatedAt", &self.updated_at);
        writer.finish()
    }
}

/// `SubmitVulnerabilitiesAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitVulnerabilitiesAnswer {
    /// `acceptedVulnerabilities`.
    pub accepted_vulnerabilities: Vec<String>,
    /// `failedVulnerabilities`.
    pub failed_vulnerabilities:
        Option<BTreeMap<String, Vec<SubmitFeatureFlagsAnswerFailedFeatureFlag>>>,
    /// `unknownAssociations`.
    pub unknown_associations: Vec<SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitVulnerabilitiesAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            accepted_vulnerabilities: reader.list("acceptedVulnerabilities")?,
            failed_vulnerabilities: reader.optional("failedVulnerabilities")?,
            unknown_associations: reader.list("unknownAssociations")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("acceptedVulnerabilities", &self.accepted_vulnerabilities);
        writer.optional("failedVulnerabilities", &self.failed_vulnerabilities);
        writer.list("unknownAssociations", &self.unknown_associations);
        writer.finish()
    }
}

/// `SubmitVulnerabilitiesBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitVulnerabilitiesBody {
    /// `operationType`.
    pub operation_type: Option<Open<SubmitVulnerabilitiesBodyOperationType>>,
    /// `properties`.
    pub properties: Option<BTreeMap<String, String>>,
    /// `vulnerabilities`.
    pub vulnerabilities: Vec<SubmitVulnerabilitiesBodyVulnerabilitie>,
    /// `providerMetadata`.
    pub provider_metadata: Option<StoreDevelopmentInformationBodyProviderMetadata>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitVulnerabilitiesBody {
    /// Returns one with what is required.
    pub fn new(vulnerabilities: Vec<SubmitVulnerabilitiesBodyVulnerabilitie>) -> Self {
        Self {
            vulnerabilities,
            ..Default::default()
        }
    }

    /// Sets `operationType`.
    pub fn operation_type(
        mut self,
        operation_type: impl Into<Open<SubmitVulnerabilitiesBodyOperationType>>,
    ) -> Self {
        self.operation_type = Some(operation_type.into());
        self
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

impl Model for SubmitVulnerabilitiesBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            operation_type: reader.optional("operationType")?,
            properties: reader.optional("properties")?,
            vulnerabilities: reader.required("vulnerabilities")?,
            provider_metadata: reader.optional("providerMetadata")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("operationType", &self.operation_type);
        writer.optional("properties", &self.properties);
        writer.required("vulnerabilities", &self.vulnerabilities);
        writer.optional("providerMetadata", &self.provider_metadata);
        writer.finish()
    }
}

/// The known values of an `Open<SubmitVulnerabilitiesBodyOperationType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitVulnerabilitiesBodyOperationType {}

impl SubmitVulnerabilitiesBodyOperationType {
    /// `NORMAL`.
    pub const NORMAL: Open<Self> = Open::known("NORMAL");
    /// `SCAN`.
    pub const SCAN: Open<Self> = Open::known("SCAN");
    /// `BACKFILL`.
    pub const BACKFILL: Open<Self> = Open::known("BACKFILL");
}

/// `SubmitVulnerabilitiesBodyVulnerabilitie` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitVulnerabilitiesBodyVulnerabilitie {
    /// `schemaVersion`.
    pub schema_version: Option<Open<SubmitVulnerabilitiesBodyVulnerabilitieSchemaVersion>>,
    /// `id`.
    pub id: Option<String>,
    /// `updateSequenceNumber`.
    pub update_sequence_number: Option<i64>,
    /// `containerId`.
    pub container_id: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `type`.
    pub r#type: Option<Open<SubmitVulnerabilitiesBodyVulnerabilitieType>>,
    /// `introducedDate`, a time.
    pub introduced_date: Option<DateTime>,
    /// `lastUpdated`, a time.
    pub last_updated: Option<DateTime>,
    /// `severity`.
    pub severity: Option<SubmitVulnerabilitiesBodyVulnerabilitieSeverity>,
    /// `identifiers`.
    pub identifiers: Option<Vec<SubmitVulnerabilitiesBodyVulnerabilitieIdentifier>>,
    /// `status`.
    pub status: Option<Open<SubmitVulnerabilitiesBodyVulnerabilitieStatus>>,
    /// `additionalInfo`.
    pub additional_info: Option<SubmitVulnerabilitiesBodyVulnerabilitieAdditionalInfo>,
    /// `addAssociations`.
    pub add_associations: Option<Vec<SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1>>,
    /// `removeAssociations`.
    pub remove_associations: Option<Vec<SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1>>,
    /// `associationsLastUpdated`, a time.
    pub associations_last_updated: Option<DateTime>,
    /// `associationsUpdateSequenceNumber`.
    pub associations_update_sequence_number: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitVulnerabilitiesBodyVulnerabilitie {
    /// Returns one with what is required.
    #[expect(clippy::too_many_arguments, reason = "all of them are required")]
    pub fn new(
        schema_version: impl Into<Open<SubmitVulnerabilitiesBodyVulnerabilitieSchemaVersion>>,
        id: impl Into<String>,
        update_sequence_number: i64,
        container_id: impl Into<String>,
        display_name: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
        r#type: impl Into<Open<SubmitVulnerabilitiesBodyVulnerabilitieType>>,
        introduced_date: impl Into<DateTime>,
        last_updated: impl Into<DateTime>,
        severity: SubmitVulnerabilitiesBodyVulnerabilitieSeverity,
        status: impl Into<Open<SubmitVulnerabilitiesBodyVulnerabilitieStatus>>,
    ) -> Self {
        Self {
            schema_version: Some(schema_version.into()),
            id: Some(id.into()),
            update_sequence_number: Some(update_sequence_number),
            container_id: Some(container_id.into()),
            display_name: Some(display_name.into()),
            description: Some(description.into()),
            url: Some(url.into()),
            r#type: Some(r#type.into()),
            introduced_date: Some(introduced_date.into()),
            last_updated: Some(last_updated.into()),
            severity: Some(severity),
            status: Some(status.into()),
            ..Default::default()
        }
    }

    /// Sets `identifiers`.
    pub fn identifiers(
        mut self,
        identifiers: Vec<SubmitVulnerabilitiesBodyVulnerabilitieIdentifier>,
    ) -> Self {
        self.identifiers = Some(identifiers);
        self
    }

    /// Sets `additionalInfo`.
    pub fn additional_info(
        mut self,
        additional_info: SubmitVulnerabilitiesBodyVulnerabilitieAdditionalInfo,
    ) -> Self {
        self.additional_info = Some(additional_info);
        self
    }

    /// Sets `addAssociations`.
    pub fn add_associations(
        mut self,
        add_associations: Vec<SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1>,
    ) -> Self {
        self.add_associations = Some(add_associations);
        self
    }

    /// Sets `removeAssociations`.
    pub fn remove_associations(
        mut self,
        remove_associations: Vec<SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1>,
    ) -> Self {
        self.remove_associations = Some(remove_associations);
        self
    }

    /// Sets `associationsLastUpdated`.
    pub fn associations_last_updated(
        mut self,
        associations_last_updated: impl Into<DateTime>,
    ) -> Self {
        self.associations_last_updated = Some(associations_last_updated.into());
        self
    }

    /// Sets `associationsUpdateSequenceNumber`.
    pub fn associations_update_sequence_number(
        mut self,
        associations_update_sequence_number: i64,
    ) -> Self {
        self.associations_update_sequence_number = Some(associations_update_sequence_number);
        self
    }
}

impl Model for SubmitVulnerabilitiesBodyVulnerabilitie {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            schema_version: reader.optional("schemaVersion")?,
            id: reader.optional("id")?,
            update_sequence_number: reader.optional("updateSequenceNumber")?,
            container_id: reader.optional("containerId")?,
            display_name: reader.optional("displayName")?,
            description: reader.optional("description")?,
            url: reader.optional("url")?,
            r#type: reader.optional("type")?,
            introduced_date: reader.optional("introducedDate")?,
            last_updated: reader.optional("lastUpdated")?,
            severity: reader.optional("severity")?,
            identifiers: reader.optional("identifiers")?,
            status: reader.optional("status")?,
            additional_info: reader.optional("additionalInfo")?,
            add_associations: reader.optional("addAssociations")?,
            remove_associations: reader.optional("removeAssociations")?,
            associations_last_updated: reader.optional("associationsLastUpdated")?,
            associations_update_sequence_number: reader
                .optional("associationsUpdateSequenceNumber")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("schemaVersion", &self.schema_version);
        writer.optional("id", &self.id);
        writer.optional("updateSequenceNumber", &self.update_sequence_number);
        writer.optional("containerId", &self.container_id);
        writer.optional("displayName", &self.display_name);
        writer.optional("description", &self.description);
        writer.optional("url", &self.url);
        writer.optional("type", &self.r#type);
        writer.optional("introducedDate", &self.introduced_date);
        writer.optional("lastUpdated", &self.last_updated);
        writer.optional("severity", &self.severity);
        writer.optional("identifiers", &self.identifiers);
        writer.optional("status", &self.status);
        writer.optional("additionalInfo", &self.additional_info);
        writer.optional("addAssociations", &self.add_associations);
        writer.optional("removeAssociations", &self.remove_associations);
        writer.optional("associationsLastUpdated", &self.associations_last_updated);
        writer.optional(
            "associationsUpdateSequenceNumber",
            &self.associations_update_sequence_number,
        );
        writer.finish()
    }
}

/// `SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1 {
    /// `associationType`.
    pub association_type:
        Option<Open<SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1AssociationType>>,
    /// `values`.
    pub values: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1 {
    /// Returns one with what is required.
    pub fn new(
        association_type: impl Into<
            Open<SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1AssociationType>,
        >,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            association_type: Some(association_type.into()),
            values: Some(values.into_iter().map(Into::into).collect()),
            ..Default::default()
        }
    }
}

impl Model for SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1 {
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

/// The known values of an `Open<SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1AssociationType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1AssociationType {}

impl SubmitVulnerabilitiesBodyVulnerabilitieAddAssociation1AssociationType {
    /// `issueIdOrKeys`.
    pub const ISSUE_ID_OR_KEYS: Open<Self> = Open::known("issueIdOrKeys");
}

/// `SubmitVulnerabilitiesBodyVulnerabilitieAdditionalInfo` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitVulnerabilitiesBodyVulnerabilitieAdditionalInfo {
    /// `content`.
    pub content: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitVulnerabilitiesBodyVulnerabilitieAdditionalInfo {
    /// Returns one with what is required.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: Some(content.into()),
            ..Default::default()
        }
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Model for SubmitVulnerabilitiesBodyVulnerabilitieAdditionalInfo {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            content: reader.optional("content")?,
            url: reader.optional("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("content", &self.content);
        writer.optional("url", &self.url);
        writer.finish()
    }
}
