//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::DocumentVersion;

/// `MappingsByIssueTypeOverride` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MappingsByIssueTypeOverride {
    /// `issueTypeId`.
    pub issue_type_id: Option<String>,
    /// `statusMappings`.
    pub status_mappings: Option<Vec<WorkflowAssociationStatusMapping>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl MappingsByIssueTypeOverride {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `issueTypeId`.
    pub fn issue_type_id(mut self, issue_type_id: impl Into<String>) -> Self {
        self.issue_type_id = Some(issue_type_id.into());
        self
    }

    /// Sets `statusMappings`.
    pub fn status_mappings(
        mut self,
        status_mappings: Vec<WorkflowAssociationStatusMapping>,
    ) -> Self {
        self.status_mappings = Some(status_mappings);
        self
    }
}

impl Model for MappingsByIssueTypeOverride {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_id: reader.optional("issueTypeId")?,
            status_mappings: reader.optional("statusMappings")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueTypeId", &self.issue_type_id);
        writer.optional("statusMappings", &self.status_mappings);
        writer.finish()
    }
}

/// `MappingsByWorkflow` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MappingsByWorkflow {
    /// `newWorkflowId`.
    pub new_workflow_id: String,
    /// `oldWorkflowId`.
    pub old_workflow_id: String,
    /// `statusMappings`.
    pub status_mappings: Vec<WorkflowAssociationStatusMapping>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl MappingsByWorkflow {
    /// Returns one with what is required.
    pub fn new(
        new_workflow_id: impl Into<String>,
        old_workflow_id: impl Into<String>,
        status_mappings: Vec<WorkflowAssociationStatusMapping>,
    ) -> Self {
        Self {
            new_workflow_id: new_workflow_id.into(),
            old_workflow_id: old_workflow_id.into(),
            status_mappings,
            ..Default::default()
        }
    }
}

impl Model for MappingsByWorkflow {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            new_workflow_id: reader.required("newWorkflowId")?,
            old_workflow_id: reader.required("oldWorkflowId")?,
            status_mappings: reader.required("statusMappings")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("newWorkflowId", &self.new_workflow_id);
        writer.required("oldWorkflowId", &self.old_workflow_id);
        writer.required("statusMappings", &self.status_mappings);
        writer.finish()
    }
}

/// `RequiredMappingByIssueType` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequiredMappingByIssueType {
    /// `issueTypeId`.
    pub issue_type_id: Option<String>,
    /// `statusIds`.
    pub status_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RequiredMappingByIssueType {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_id: reader.optional("issueTypeId")?,
            status_ids: reader.list("statusIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueTypeId", &self.issue_type_id);
        writer.list("statusIds", &self.status_ids);
        writer.finish()
    }
}

/// `RequiredMappingByWorkflows` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequiredMappingByWorkflows {
    /// `sourceWorkflowId`.
    pub source_workflow_id: Option<String>,
    /// `statusIds`.
    pub status_ids: Vec<String>,
    /// `targetWorkflowId`.
    pub target_workflow_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RequiredMappingByWorkflows {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            source_workflow_id: reader.optional("sourceWorkflowId")?,
            status_ids: reader.list("statusIds")?,
            target_workflow_id: reader.optional("targetWorkflowId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("sourceWorkflowId", &self.source_workflow_id);
        writer.list("statusIds", &self.status_ids);
        writer.optional("targetWorkflowId", &self.target_workflow_id);
        writer.finish()
    }
}

/// `StatusMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusMetadata {
    /// `category`.
    pub category: Option<Open<StatusMetadataCategory>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for StatusMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            category: reader.optional("category")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("category", &self.category);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// The known values of an `Open<StatusMetadataCategory>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum StatusMetadataCategory {}

impl StatusMetadataCategory {
    /// `TODO`.
    pub const TODO: Open<Self> = Open::known("TODO");
    /// `IN_PROGRESS`.
    pub const IN_PROGRESS: Open<Self> = Open::known("IN_PROGRESS");
    /// `DONE`.
    pub const DONE: Open<Self> = Open::known("DONE");
}

/// `StatusesPerWorkflow` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusesPerWorkflow {
    /// `initialStatusId`.
    pub initial_status_id: Option<String>,
    /// `statuses`.
    pub statuses: Vec<String>,
    /// `workflowId`.
    pub workflow_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for StatusesPerWorkflow {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            initial_status_id: reader.optional("initialStatusId")?,
            statuses: reader.list("statuses")?,
            workflow_id: reader.optional("workflowId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("initialStatusId", &self.initial_status_id);
        writer.list("statuses", &self.statuses);
        writer.optional("workflowId", &self.workflow_id);
        writer.finish()
    }
}

/// `WorkflowAssociationStatusMapping` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowAssociationStatusMapping {
    /// `newStatusId`.
    pub new_status_id: Option<String>,
    /// `oldStatusId`.
    pub old_status_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowAssociationStatusMapping {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `newStatusId`.
    pub fn new_status_id(mut self, new_status_id: impl Into<String>) -> Self {
        self.new_status_id = Some(new_status_id.into());
        self
    }

    /// Sets `oldStatusId`.
    pub fn old_status_id(mut self, old_status_id: impl Into<String>) -> Self {
        self.old_status_id = Some(old_status_id.into());
        self
    }
}

impl Model for WorkflowAssociationStatusMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            new_status_id: reader.optional("newStatusId")?,
            old_status_id: reader.optional("oldStatusId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("newStatusId", &self.new_status_id);
        writer.optional("oldStatusId", &self.old_status_id);
        writer.finish()
    }
}

/// `WorkflowMetadataAndIssueTypeRestModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowMetadataAndIssueTypeRest {
    /// `issueTypeIds`.
    pub issue_type_ids: Vec<String>,
    /// `workflow`.
    pub workflow: Option<WorkflowMetadataRest>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowMetadataAndIssueTypeRest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_ids: reader.list("issueTypeIds")?,
            workflow: reader.optional("workflow")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("issueTypeIds", &self.issue_type_ids);
        writer.optional("workflow", &self.workflow);
        writer.finish()
    }
}

/// `WorkflowMetadataRestModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowMetadataRest {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `version`.
    pub version: Option<DocumentVersion>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowMetadataRest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            version: reader.optional("version")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("version", &self.version);
        writer.finish()
    }
}

/// `WorkflowSchemeAssociation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSchemeAssociation {
    /// `issueTypeIds`.
    pub issue_type_ids: Vec<String>,
    /// `workflowId`.
    pub workflow_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowSchemeAssociation {
    /// Returns one with what is required.
    pub fn new(
        issue_type_ids: impl IntoIterator<Item = impl Into<String>>,
        workflow_id: impl Into<String>,
    ) -> Self {
        Self {
            issue_type_ids: issue_type_ids.into_iter().map(Into::into).collect(),
            workflow_id: workflow_id.into(),
            ..Default::default()
        }
    }
}

impl Model for WorkflowSchemeAssociation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_ids: reader.required("issueTypeIds")?,
            workflow_id: reader.required("workflowId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("issueTypeIds", &self.issue_type_ids);
        writer.required("workflowId", &self.workflow_id);
        writer.finish()
    }
}
