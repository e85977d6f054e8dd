//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::common::{DocumentVersion, WorkflowScope};
use crate::platform::workflows::{
    JiraWorkflow, JiraWorkflowStatus, ProjectAndIssueTypePair, ValidationOptionsForCreate,
    WorkflowCreate, WorkflowLayout, WorkflowReferenceStatus, WorkflowStatusUpdate,
    WorkflowTransitions,
};

/// `WorkflowCreateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowCreateRequest {
    /// `scope`.
    pub scope: Option<WorkflowScope>,
    /// `statuses`.
    pub statuses: Option<Vec<WorkflowStatusUpdate>>,
    /// `workflows`.
    pub workflows: Option<Vec<WorkflowCreate>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowCreateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `scope`.
    pub fn scope(mut self, scope: WorkflowScope) -> Self {
        self.scope = Some(scope);
        self
    }

    /// Sets `statuses`.
    pub fn statuses(mut self, statuses: Vec<WorkflowStatusUpdate>) -> Self {
        self.statuses = Some(statuses);
        self
    }

    /// Sets `workflows`.
    pub fn workflows(mut self, workflows: Vec<WorkflowCreate>) -> Self {
        self.workflows = Some(workflows);
        self
    }
}

impl Model for WorkflowCreateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            scope: reader.optional("scope")?,
            statuses: reader.optional("statuses")?,
            workflows: reader.optional("workflows")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("scope", &self.scope);
        writer.optional("statuses", &self.statuses);
        writer.optional("workflows", &self.workflows);
        writer.finish()
    }
}

/// `WorkflowCreateResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowCreateResponse {
    /// `statuses`.
    pub statuses: Vec<JiraWorkflowStatus>,
    /// `workflows`.
    pub workflows: Vec<JiraWorkflow>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowCreateResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            statuses: reader.list("statuses")?,
            workflows: reader.list("workflows")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("statuses", &self.statuses);
        writer.list("workflows", &self.workflows);
        writer.finish()
    }
}

/// `WorkflowCreateValidateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowCreateValidateRequest {
    /// `payload`.
    pub payload: Box<WorkflowCreateRequest>,
    /// `validationOptions`.
    pub validation_options: Option<ValidationOptionsForCreate>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowCreateValidateRequest {
    /// Returns one with what is required.
    pub fn new(payload: WorkflowCreateRequest) -> Self {
        Self {
            payload: Box::new(payload),
            ..Default::default()
        }
    }

    /// Sets `validationOptions`.
    pub fn validation_options(mut self, validation_options: ValidationOptionsForCreate) -> Self {
        self.validation_options = Some(validation_options);
        self
    }
}

impl Model for WorkflowCreateValidateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            payload: reader.required("payload")?,
            validation_options: reader.optional("validationOptions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("payload", &self.payload);
        writer.optional("validationOptions", &self.validation_options);
        writer.finish()
    }
}

/// `WorkflowDocumentDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowDocument {
    /// `created`.
    pub created: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `lastUpdateAuthorAAID`.
    pub last_update_author_aaid: Option<String>,
    /// `loopedTransitionContainerLayout`.
    pub looped_transition_container_layout: Option<WorkflowLayout>,
    /// `name`.
    pub name: Option<String>,
    /// `scope`.
    pub scope: Option<WorkflowScope>,
    /// `startPointLayout`.
    pub start_point_layout: Option<WorkflowLayout>,
    /// `statuses`.
    pub statuses: Vec<WorkflowReferenceStatus>,
    /// `transitions`.
    pub transitions: Vec<WorkflowTransitions>,
    /// `updated`.
    pub updated: Option<String>,
    /// `version`.
    pub version: Option<DocumentVersion>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowDocument {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created: reader.optional("created")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            last_update_author_aaid: reader.optional("lastUpdateAuthorAAID")?,
            looped_transition_container_layout: reader
                .optional("loopedTransitionContainerLayout")?,
            name: reader.optional("name")?,
            scope: reader.optional("scope")?,
            start_point_layout: reader.optional("startPointLayout")?,
            statuses: reader.list("statuses")?,
            transitions: reader.list("transitions")?,
            updated: reader.optional("updated")?,
            version: reader.optional("version")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("created", &self.created);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("lastUpdateAuthorAAID", &self.last_update_author_aaid);
        writer.optional(
            "loopedTransitionContainerLayout",
            &self.looped_transition_container_layout,
        );
        writer.optional("name", &self.name);
        writer.optional("scope", &self.scope);
        writer.optional("startPointLayout", &self.start_point_layout);
        writer.list("statuses", &self.statuses);
        writer.list("transitions", &self.transitions);
        writer.optional("updated", &self.updated);
        writer.optional("version", &self.version);
        writer.finish()
    }
}

/// `WorkflowDocumentStatusDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowDocumentStatus {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `scope`.
    pub scope: Option<WorkflowScope>,
    /// `statusCategory`.
    pub status_category: Option<String>,
    /// `statusReference`.
    pub status_reference: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowDocumentStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            scope: reader.optional("scope")?,
            status_category: reader.optional("statusCategory")?,
            status_reference: reader.optional("statusReference")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("scope", &self.scope);
        writer.optional("statusCategory", &self.status_category);
        writer.optional("statusReference", &self.status_reference);
        writer.finish()
    }
}

/// `WorkflowDocumentVersionBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowDocumentVersion {
    /// `id`.
    pub id: Option<String>,
    /// `versionNumber`.
    pub version_number: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowDocumentVersion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            version_number: reader.optional("versionNumber")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("versionNumber", &self.version_number);
        writer.finish()
    }
}

/// `WorkflowElementReference` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowElementReference {
    /// `propertyKey`.
    pub property_key: Option<String>,
    /// `ruleId`.
    pub rule_id: Option<String>,
    /// `statusMappingReference`.
    pub status_mapping_reference: Option<ProjectAndIssueTypePair>,
    /// `statusReference`.
    pub status_reference: Option<String>,
    /// `transitionId`.
    pub transition_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowElementReference {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            property_key: reader.optional("propertyKey")?,
            rule_id: reader.optional("ruleId")?,
            status_mapping_reference: reader.optional("statusMappingReference")?,
            status_reference: reader.optional("statusReference")?,
            transition_id: reader.optional("transitionId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("propertyKey", &self.property_key);
        writer.optional("ruleId", &self.rule_id);
        writer.optional("statusMappingReference", &self.status_mapping_reference);
        writer.optional("statusReference", &self.status_reference);
        writer.optional("transitionId", &self.transition_id);
        writer.finish()
    }
}

/// `WorkflowHistoryItemDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowHistoryItem {
    /// `isIntermediate`.
    pub is_intermediate: Option<bool>,
    /// `workflowId`.
    pub workflow_id: Option<String>,
    /// `workflowVersion`.
    pub workflow_version: Option<i64>,
    /// `writtenAt`.
    pub written_at: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowHistoryItem {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            is_intermediate: reader.optional("isIntermediate")?,
            workflow_id: reader.optional("workflowId")?,
            workflow_version: reader.optional("workflowVersion")?,
            written_at: reader.optional("writtenAt")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("isIntermediate", &self.is_intermediate);
        writer.optional("workflowId", &self.workflow_id);
        writer.optional("workflowVersion", &self.workflow_version);
        writer.optional("writtenAt", &self.written_at);
        writer.finish()
    }
}

/// `WorkflowHistoryListRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowHistoryListRequest {
    /// `workflowId`.
    pub workflow_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowHistoryListRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `workflowId`.
    pub fn workflow_id(mut self, workflow_id: impl Into<String>) -> Self {
        self.workflow_id = Some(workflow_id.into());
        self
    }
}

impl Model for WorkflowHistoryListRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            workflow_id: reader.optional("workflowId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("workflowId", &self.workflow_id);
        writer.finish()
    }
}
