//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::software::incidents::SubmitEntityBody1IncidentAssociation;

/// `SubmitEntityBody2Review` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitEntityBody2Review {
    /// `schemaVersion`.
    pub schema_version: Option<Open<SubmitEntityBody2ReviewSchemaVersion>>,
    /// `id`.
    pub id: Option<String>,
    /// `updateSequenceNumber`.
    pub update_sequence_number: Option<i64>,
    /// `reviews`.
    pub reviews: Option<Vec<String>>,
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
    /// `status`.
    pub status: Option<Open<SubmitEntityBody2ReviewStatus>>,
    /// `associations`.
    pub associations: Option<Vec<SubmitEntityBody1IncidentAssociation>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitEntityBody2Review {
    /// Returns one with what is required.
    #[expect(clippy::too_many_arguments, reason = "all of them are required")]
    pub fn new(
        schema_version: impl Into<Open<SubmitEntityBody2ReviewSchemaVersion>>,
        id: impl Into<String>,
        update_sequence_number: i64,
        reviews: impl IntoIterator<Item = impl Into<String>>,
        summary: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
        created_date: impl Into<DateTime>,
        last_updated: impl Into<DateTime>,
        status: impl Into<Open<SubmitEntityBody2ReviewStatus>>,
    ) -> Self {
        Self {
            schema_version: Some(schema_version.into()),
            id: Some(id.into()),
            update_sequence_number: Some(update_sequence_number),
            reviews: Some(reviews.into_iter().map(Into::into).collect()),
            summary: Some(summary.into()),
            description: Some(description.into()),
            url: Some(url.into()),
            created_date: Some(created_date.into()),
            last_updated: Some(last_updated.into()),
            status: Some(status.into()),
            ..Default::default()
        }
    }

    /// Sets `associations`.
    pub fn associations(mut self, associations: Vec<SubmitEntityBody1IncidentAssociation>) -> Self {
        self.associations = Some(associations);
        self
    }
}

impl Model for SubmitEntityBody2Review {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            schema_version: reader.optional("schemaVersion")?,
            id: reader.optional("id")?,
            update_sequence_number: reader.optional("updateSequenceNumber")?,
            reviews: reader.optional("reviews")?,
            summary: reader.optional("summary")?,
            description: reader.optional("description")?,
            url: reader.optional("url")?,
            created_date: reader.optional("createdDate")?,
            last_updated: reader.optional("lastUpdated")?,
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
        writer.optional("reviews", &self.reviews);
        writer.optional("summary", &self.summary);
        writer.optional("description", &self.description);
        writer.optional("url", &self.url);
        writer.optional("createdDate", &self.created_date);
        writer.optional("lastUpdated", &self.last_updated);
        writer.optional("status", &self.status);
        writer.optional("associations", &self.associations);
        writer.finish()
    }
}

/// The known values of an `Open<SubmitEntityBody2ReviewSchemaVersion>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitEntityBody2ReviewSchemaVersion {}

impl SubmitEntityBody2ReviewSchemaVersion {
    /// `1.0`.
    pub const VALUE_1_0: Open<Self> = Open::known("1.0");
}

/// The known values of an `Open<SubmitEntityBody2ReviewStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitEntityBody2ReviewStatus {}

impl SubmitEntityBody2ReviewStatus {
    /// `in progress`.
    pub const IN_PROGRESS: Open<Self> = Open::known("in progress");
    /// `outstanding actions`.
    pub const OUTSTANDING_ACTIONS: Open<Self> = Open::known("outstanding actions");
    /// `completed`.
    pub const COMPLETED: Open<Self> = Open::known("completed");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
}

/// `SubmitOperationsWorkspacesAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitOperationsWorkspacesAnswer {
    /// `acceptedWorkspaceIds`.
    pub accepted_workspace_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmitOperationsWorkspacesAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            accepted_workspace_ids: reader.list("acceptedWorkspaceIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("acceptedWorkspaceIds", &self.accepted_workspace_ids);
        writer.finish()
    }
}

/// `SubmitOperationsWorkspacesBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitOperationsWorkspacesBody {
    /// `workspaceIds`.
    pub workspace_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SubmitOperationsWorkspacesBody {
    /// Returns one with what is required.
    pub fn new(workspace_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            workspace_ids: workspace_ids.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for SubmitOperationsWorkspacesBody {
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
