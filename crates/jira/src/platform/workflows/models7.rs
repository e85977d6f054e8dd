//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::workflows::{
    JiraWorkflowPreviewStatus, ProjectIssueTypeQueryContext, TransitionPreview, WorkflowDocument,
    WorkflowDocumentStatus, WorkflowDocumentVersion, WorkflowHistoryItem, WorkflowPreviewScope,
    WorkflowPreviewStatus,
};

/// `WorkflowHistoryListResponseDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowHistoryListResponse {
    /// `entries`.
    pub entries: Vec<WorkflowHistoryItem>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowHistoryListResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            entries: reader.list("entries")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("entries", &self.entries);
        writer.finish()
    }
}

/// `WorkflowHistoryReadRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowHistoryReadRequest {
    /// `version`.
    pub version: Option<i64>,
    /// `workflowId`.
    pub workflow_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowHistoryReadRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `version`.
    pub fn version(mut self, version: i64) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets `workflowId`.
    pub fn workflow_id(mut self, workflow_id: impl Into<String>) -> Self {
        self.workflow_id = Some(workflow_id.into());
        self
    }
}

impl Model for WorkflowHistoryReadRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            version: reader.optional("version")?,
            workflow_id: reader.optional("workflowId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("version", &self.version);
        writer.optional("workflowId", &self.workflow_id);
        writer.finish()
    }
}

/// `WorkflowHistoryReadResponseDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowHistoryReadResponse {
    /// `statuses`.
    pub statuses: Vec<WorkflowDocumentStatus>,
    /// `workflows`.
    pub workflows: Vec<WorkflowDocument>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowHistoryReadResponse {
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

/// `WorkflowLayout` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowLayout {
    /// `x`.
    pub x: Option<f64>,
    /// `y`.
    pub y: Option<f64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowLayout {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `x`.
    pub fn x(mut self, x: f64) -> Self {
        self.x = Some(x);
        self
    }

    /// Sets `y`.
    pub fn y(mut self, y: f64) -> Self {
        self.y = Some(y);
        self
    }
}

impl Model for WorkflowLayout {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            x: reader.optional("x")?,
            y: reader.optional("y")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("x", &self.x);
        writer.optional("y", &self.y);
        writer.finish()
    }
}

/// `WorkflowOperations` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowOperations {
    /// `canDelete`.
    pub can_delete: Option<bool>,
    /// `canEdit`.
    pub can_edit: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowOperations {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            can_delete: reader.optional("canDelete")?,
            can_edit: reader.optional("canEdit")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("canDelete", &self.can_delete);
        writer.optional("canEdit", &self.can_edit);
        writer.finish()
    }
}

/// `WorkflowPreview` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowPreview {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `loopedTransitionContainerLayout`.
    pub looped_transition_container_layout: Option<WorkflowPreviewLayout>,
    /// `name`.
    pub name: Option<String>,
    /// `queryContext`.
    pub query_context: Vec<ProjectIssueTypeQueryContext>,
    /// `scope`.
    pub scope: Option<WorkflowPreviewScope>,
    /// `startPointLayout`.
    pub start_point_layout: Option<WorkflowPreviewLayout>,
    /// `statuses`.
    pub statuses: Vec<WorkflowPreviewStatus>,
    /// `transitions`.
    pub transitions: Vec<TransitionPreview>,
    /// `version`.
    pub version: Option<WorkflowDocumentVersion>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowPreview {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            looped_transition_container_layout: reader
                .optional("loopedTransitionContainerLayout")?,
            name: reader.optional("name")?,
            query_context: reader.list("queryContext")?,
            scope: reader.optional("scope")?,
            start_point_layout: reader.optional("startPointLayout")?,
            statuses: reader.list("statuses")?,
            transitions: reader.list("transitions")?,
            version: reader.optional("version")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional(
            "loopedTransitionContainerLayout",
            &self.looped_transition_container_layout,
        );
        writer.optional("name", &self.name);
        writer.list("queryContext", &self.query_context);
        writer.optional("scope", &self.scope);
        writer.optional("startPointLayout", &self.start_point_layout);
        writer.list("statuses", &self.statuses);
        writer.list("transitions", &self.transitions);
        writer.optional("version", &self.version);
        writer.finish()
    }
}

/// `WorkflowPreviewLayout` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowPreviewLayout {
    /// `x`.
    pub x: Option<f64>,
    /// `y`.
    pub y: Option<f64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowPreviewLayout {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            x: reader.optional("x")?,
            y: reader.optional("y")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("x", &self.x);
        writer.optional("y", &self.y);
        writer.finish()
    }
}

/// `WorkflowPreviewRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowPreviewRequest {
    /// `issueTypeIds`.
    pub issue_type_ids: Option<Vec<String>>,
    /// `projectId`.
    pub project_id: String,
    /// `workflowIds`.
    pub workflow_ids: Option<Vec<String>>,
    /// `workflowNames`.
    pub workflow_names: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowPreviewRequest {
    /// Returns one with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Default::default()
        }
    }

    /// Sets `issueTypeIds`.
    pub fn issue_type_ids(
        mut self,
        issue_type_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.issue_type_ids = Some(issue_type_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `workflowIds`.
    pub fn workflow_ids(
        mut self,
        workflow_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.workflow_ids = Some(workflow_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `workflowNames`.
    pub fn workflow_names(
        mut self,
        workflow_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.workflow_names = Some(workflow_names.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for WorkflowPreviewRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_ids: reader.optional("issueTypeIds")?,
            project_id: reader.required("projectId")?,
            workflow_ids: reader.optional("workflowIds")?,
            workflow_names: reader.optional("workflowNames")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueTypeIds", &self.issue_type_ids);
        writer.required("projectId", &self.project_id);
        writer.optional("workflowIds", &self.workflow_ids);
        writer.optional("workflowNames", &self.workflow_names);
        writer.finish()
    }
}

/// `WorkflowPreviewResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowPreviewResponse {
    /// `statuses`.
    pub statuses: Vec<JiraWorkflowPreviewStatus>,
    /// `workflows`.
    pub workflows: Vec<WorkflowPreview>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowPreviewResponse {
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
