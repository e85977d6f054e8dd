//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::software::common::SubmitFeatureFlagsAnswerFailedFeatureFlag;
use crate::software::incidents::SubmitEntityBody2Review;

/// `SubmitEntityAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitEntityAnswer {
    /// `acceptedIncidents`.
    pub accepted_incidents: Vec<String>,
    /// `failedIncidents`.
    pub failed_incidents: Option<BTreeMap<String, Vec<SubmitFeatureFlagsAnswerFailedFeatureFlag>>>,
    /// `unknownProjectKeys`.
    pub unknown_project_keys: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitEntityAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            accepted_incidents: reader.list("acceptedIncidents")?,
            failed_incidents: reader.optional("failedIncidents")?,
            unknown_project_keys: reader.list("unknownProjectKeys")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("acceptedIncidents", &self.accepted_incidents);
        writer.optional("failedIncidents", &self.failed_incidents);
        writer.list("unknownProjectKeys", &self.unknown_project_keys);
        writer.finish()
    }
}

/// `SubmitEntityBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitEntityBody {
    /// `incidents`.
    pub incidents: Option<Vec<SubmitEntityBody1Incident>>,
    /// `reviews`.
    pub reviews: Option<Vec<SubmitEntityBody2Review>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitEntityBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `incidents`.
    pub fn incidents(mut self, incidents: Vec<SubmitEntityBody1Incident>) -> Self {
        self.incidents = Some(incidents);
        self
    }

    /// Sets `reviews`.
    pub fn reviews(mut self, reviews: Vec<SubmitEntityBody2Review>) -> Self {
        self.reviews = Some(reviews);
        self
    }
}

impl Model for SubmitEntityBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            incidents: reader.optional("incidents")?,
            reviews: reader.optional("reviews")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("incidents", &self.incidents);
        writer.optional("reviews", &self.reviews);
        writer.finish()
    }
}

/// `SubmitEntityBody1Incident` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitEntityBody1Incident {
    /// `schemaVersion`.
    pub schema_version: Option<Open<SubmitEntityBody1IncidentSchemaVersion>>,
    /// `id`.
    pub id: Option<String>,
    /// `updateSequenceNumber`.
    pub update_sequence_number: Option<i64>,
    /// `affectedComponents`.
    pub affected_components: Option<Vec<String>>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `createdDate`, a time.
    pub created_date: Option<DateTime>,
    /// `lastUpdated`, a time.
    pub last_updated: Option<DateTime>,
    /// `severity`.
    pub severity: Option<SubmitEntityBody1IncidentSeverity>,
    /// `status`.
    pub status: Option<Open<SubmitEntityBody1IncidentStatus>>,
    /// `associations`.
    pub associations: Option<Vec<SubmitEntityBody1IncidentAssociation>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitEntityBody1Incident {
    /// Returns one with what is required.
    #[expect(clippy::too_many_arguments, reason = "all of them are required")]
    pub fn new(
        schema_version: impl Into<Open<SubmitEntityBody1IncidentSchemaVersion>>,
        id: impl Into<String>,
        update_sequence_number: i64,
        affected_components: impl IntoIterator<Item = impl Into<String>>,
        summary: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
        created_date: impl Into<DateTime>,
        last_updated: impl Into<DateTime>,
        status: impl Into<Open<SubmitEntityBody1IncidentStatus>>,
    ) -> Self {
        Self {
            schema_version: Some(schema_version.into()),
            id: Some(id.into()),
            update_sequence_number: Some(update_sequence_number),
            affected_components: Some(affected_components.into_iter().map(Into::into).collect()),
            summary: Some(summary.into()),
            description: Some(description.into()),
            url: Some(url.into()),
            created_date: Some(created_date.into()),
            last_updated: Some(last_updated.into()),
            status: Some(status.into()),
            ..Default::default()
        }
    }

    /// Sets `severity`.
    pub fn severity(mut self, severity: SubmitEntityBody1IncidentSeverity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Sets `associations`.
    pub fn associations(mut self, associations: Vec<SubmitEntityBody1IncidentAssociation>) -> Self {
        self.associations = Some(associations);
        self
    }
}

impl Model for SubmitEntityBody1Incident {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            schema_version: reader.optional("schemaVersion")?,
            id: reader.optional("id")?,
            update_sequence_number: reader.optional("updateSequenceNumber")?,
            affected_components: reader.optional("affectedComponents")?,
            summary: reader.optional("summary")?,
            description: reader.optional("description")?,
            url: reader.optional("url")?,
            created_date: reader.optional("createdDate")?,
            last_updated: reader.optional("lastUpdated")?,
            severity: reader.optional("severity")?,
            status: reader.optional("status")?,
            associations: reader.optional("associations")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("schemaVersion", &self.schema_version);
        writer.optional("id", &self.id);
        writer.optional("updateSequenceNumber", &self.update_sequence_number);
        writer.optional("affectedComponents", &self.affected_components);
        writer.optional("summary", &self.summary);
        writer.optional("description", &self.description);
        writer.optional("url", &self.url);
        writer.optional("createdDate", &self.created_date);
        writer.optional("lastUpdated", &self.last_updated);
        writer.optional("severity", &self.severity);
        writer.optional("status", &self.status);
        writer.optional("associations", &self.associations);
        writer.finish()
    }
}

/// `SubmitEntityBody1IncidentAssociation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitEntityBody1IncidentAssociation {
    /// `associationType`.
    pub association_type: Option<Open<SubmitEntityBody1IncidentAssociationAssociationType>>,
    /// `values`.
    pub values: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitEntityBody1IncidentAssociation {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `associationType`.
    pub fn association_type(
        mut self,
        association_type: impl Into<Open<SubmitEntityBody1IncidentAssociationAssociationType>>,
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

impl Model for SubmitEntityBody1IncidentAssociation {
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

/// The known values of an `Open<SubmitEntityBody1IncidentAssociationAssociationType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitEntityBody1IncidentAssociationAssociationType {}

impl SubmitEntityBody1IncidentAssociationAssociationType {
    /// `issueIdOrKeys`.
    pub const ISSUE_ID_OR_KEYS: Open<Self> = Open::known("issueIdOrKeys");
    /// `serviceIdOrKeys`.
    pub const SERVICE_ID_OR_KEYS: Open<Self> = Open::known("serviceIdOrKeys");
    /// `ati:cloud:compass:event-source`.
    pub const ATI_CLOUD_COMPASS_EVENT_SOURCE: Open<Self> =
        Open::known("ati:cloud:compass:event-source");
}

/// The known values of an `Open<SubmitEntityBody1IncidentSchemaVersion>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitEntityBody1IncidentSchemaVersion {}

impl SubmitEntityBody1IncidentSchemaVersion {
    /// `1.0`.
    pub const VALUE_1_0: Open<Self> = Open::known("1.0");
}

/// `SubmitEntityBody1IncidentSeverity` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitEntityBody1IncidentSeverity {
    /// `level`.
    pub level: Option<Open<SubmitEntityBody1IncidentSeverityLevel>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitEntityBody1IncidentSeverity {
    /// Returns one with what is required.
    pub fn new(level: impl Into<Open<SubmitEntityBody1IncidentSeverityLevel>>) -> Self {
        Self {
            level: Some(level.into()),
            ..Default::default()
        }
    }
}

impl Model for SubmitEntityBody1IncidentSeverity {
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

/// The known values of an `Open<SubmitEntityBody1IncidentSeverityLevel>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitEntityBody1IncidentSeverityLevel {}

impl SubmitEntityBody1IncidentSeverityLevel {
    /// `P1`.
    pub const P1: Open<Self> = Open::known("P1");
    /// `P2`.
    pub const P2: Open<Self> = Open::known("P2");
    /// `P3`.
    pub const P3: Open<Self> = Open::known("P3");
    /// `P4`.
    pub const P4: Open<Self> = Open::known("P4");
    /// `P5`.
    pub const P5: Open<Self> = Open::known("P5");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
}

/// The known values of an `Open<SubmitEntityBody1IncidentStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitEntityBody1IncidentStatus {}

impl SubmitEntityBody1IncidentStatus {
    /// `open`.
    pub const OPEN: Open<Self> = Open::known("open");
    /// `resolved`.
    pub const RESOLVED: Open<Self> = Open::known("resolved");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
}
