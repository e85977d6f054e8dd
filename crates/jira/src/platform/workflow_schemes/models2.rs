//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::common::{DocumentVersion, WorkflowScope};
use crate::platform::workflow_schemes::{
    MappingsByIssueTypeOverride, MappingsByWorkflow, RequiredMappingByIssueType,
    RequiredMappingByWorkflows, StatusMetadata, StatusesPerWorkflow,
    WorkflowMetadataAndIssueTypeRest, WorkflowMetadataRest, WorkflowSchemeAssociation,
};

/// `WorkflowSchemeProjectSwitchBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSchemeProjectSwitch {
    /// `mappingsByIssueTypeOverride`.
    pub mappings_by_issue_type_override: Option<Vec<MappingsByIssueTypeOverride>>,
    /// `projectId`.
    pub project_id: Option<String>,
    /// `targetSchemeId`.
    pub target_scheme_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowSchemeProjectSwitch {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `mappingsByIssueTypeOverride`.
    pub fn mappings_by_issue_type_override(
        mut self,
        mappings_by_issue_type_override: Vec<MappingsByIssueTypeOverride>,
    ) -> Self {
        self.mappings_by_issue_type_override = Some(mappings_by_issue_type_override);
        self
    }

    /// Sets `projectId`.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets `targetSchemeId`.
    pub fn target_scheme_id(mut self, target_scheme_id: impl Into<String>) -> Self {
        self.target_scheme_id = Some(target_scheme_id.into());
        self
    }
}

impl Model for WorkflowSchemeProjectSwitch {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            mappings_by_issue_type_override: reader.optional("mappingsByIssueTypeOverride")?,
            project_id: reader.optional("projectId")?,
            target_scheme_id: reader.optional("targetSchemeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional(
            "mappingsByIssueTypeOverride",
            &self.mappings_by_issue_type_override,
        );
        writer.optional("projectId", &self.project_id);
        writer.optional("targetSchemeId", &self.target_scheme_id);
        writer.finish()
    }
}

/// `WorkflowSchemeReadRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSchemeReadRequest {
    /// `projectIds`.
    pub project_ids: Option<Vec<String>>,
    /// `workflowSchemeIds`.
    pub workflow_scheme_ids: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowSchemeReadRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `projectIds`.
    pub fn project_ids(mut self, project_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.project_ids = Some(project_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `workflowSchemeIds`.
    pub fn workflow_scheme_ids(
        mut self,
        workflow_scheme_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.workflow_scheme_ids = Some(workflow_scheme_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for WorkflowSchemeReadRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project_ids: reader.optional("projectIds")?,
            workflow_scheme_ids: reader.optional("workflowSchemeIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("projectIds", &self.project_ids);
        writer.optional("workflowSchemeIds", &self.workflow_scheme_ids);
        writer.finish()
    }
}

/// `WorkflowSchemeReadResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSchemeReadResponse {
    /// `defaultWorkflow`.
    pub default_workflow: Option<WorkflowMetadataRest>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `scope`.
    pub scope: Option<WorkflowScope>,
    /// `taskId`.
    pub task_id: Option<String>,
    /// `version`.
    pub version: Option<DocumentVersion>,
    /// `workflowsForIssueTypes`.
    pub workflows_for_issue_types: Vec<WorkflowMetadataAndIssueTypeRest>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowSchemeReadResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_workflow: reader.optional("defaultWorkflow")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            scope: reader.optional("scope")?,
            task_id: reader.optional("taskId")?,
            version: reader.optional("version")?,
            workflows_for_issue_types: reader.list("workflowsForIssueTypes")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultWorkflow", &self.default_workflow);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("scope", &self.scope);
        writer.optional("taskId", &self.task_id);
        writer.optional("version", &self.version);
        writer.list("workflowsForIssueTypes", &self.workflows_for_issue_types);
        writer.finish()
    }
}

/// `WorkflowSchemeUpdateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSchemeUpdateRequest {
    /// `defaultWorkflowId`.
    pub default_workflow_id: Option<String>,
    /// `description`.
    pub description: String,
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `statusMappingsByIssueTypeOverride`.
    pub status_mappings_by_issue_type_override: Option<Vec<MappingsByIssueTypeOverride>>,
    /// `statusMappingsByWorkflows`.
    pub status_mappings_by_workflows: Option<Vec<MappingsByWorkflow>>,
    /// `version`.
    pub version: DocumentVersion,
    /// `workflowsForIssueTypes`.
    pub workflows_for_issue_types: Option<Vec<WorkflowSchemeAssociation>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowSchemeUpdateRequest {
    /// Returns one with what is required.
    pub fn new(
        description: impl Into<String>,
        id: impl Into<String>,
        name: impl Into<String>,
        version: DocumentVersion,
    ) -> Self {
        Self {
            description: description.into(),
            id: id.into(),
            name: name.into(),
            version,
            ..Default::default()
        }
    }

    /// Sets `defaultWorkflowId`.
    pub fn default_workflow_id(mut self, default_workflow_id: impl Into<String>) -> Self {
        self.default_workflow_id = Some(default_workflow_id.into());
        self
    }

    /// Sets `statusMappingsByIssueTypeOverride`.
    pub fn status_mappings_by_issue_type_override(
        mut self,
        status_mappings_by_issue_type_override: Vec<MappingsByIssueTypeOverride>,
    ) -> Self {
        self.status_mappings_by_issue_type_override = Some(status_mappings_by_issue_type_override);
        self
    }

    /// Sets `statusMappingsByWorkflows`.
    pub fn status_mappings_by_workflows(
        mut self,
        status_mappings_by_workflows: Vec<MappingsByWorkflow>,
    ) -> Self {
        self.status_mappings_by_workflows = Some(status_mappings_by_workflows);
        self
    }

    /// Sets `workflowsForIssueTypes`.
    pub fn workflows_for_issue_types(
        mut self,
        workflows_for_issue_types: Vec<WorkflowSchemeAssociation>,
    ) -> Self {
        self.workflows_for_issue_types = Some(workflows_for_issue_types);
        self
    }
}

impl Model for WorkflowSchemeUpdateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_workflow_id: reader.optional("defaultWorkflowId")?,
            description: reader.required("description")?,
            id: reader.required("id")?,
            name: reader.required("name")?,
            status_mappings_by_issue_type_override: reader
                .optional("statusMappingsByIssueTypeOverride")?,
            status_mappings_by_workflows: reader.optional("statusMappingsByWorkflows")?,
            version: reader.required("version")?,
            workflows_for_issue_types: reader.optional("workflowsForIssueTypes")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultWorkflowId", &self.default_workflow_id);
        writer.required("description", &self.description);
        writer.required("id", &self.id);
        writer.required("name", &self.name);
        writer.optional(
            "statusMappingsByIssueTypeOverride",
            &self.status_mappings_by_issue_type_override,
        );
        writer.optional(
            "statusMappingsByWorkflows",
            &self.status_mappings_by_workflows,
        );
        writer.required("version", &self.version);
        writer.optional("workflowsForIssueTypes", &self.workflows_for_issue_types);
        writer.finish()
    }
}

/// `WorkflowSchemeUpdateRequiredMappingsRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSchemeUpdateRequiredMappingsRequest {
    /// `defaultWorkflowId`.
    pub default_workflow_id: Option<String>,
    /// `id`.
    pub id: String,
    /// `workflowsForIssueTypes`.
    pub workflows_for_issue_types: Vec<WorkflowSchemeAssociation>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowSchemeUpdateRequiredMappingsRequest {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        workflows_for_issue_types: Vec<WorkflowSchemeAssociation>,
    ) -> Self {
        Self {
            id: id.into(),
            workflows_for_issue_types,
            ..Default::default()
        }
    }

    /// Sets `defaultWorkflowId`.
    pub fn default_workflow_id(mut self, default_workflow_id: impl Into<String>) -> Self {
        self.default_workflow_id = Some(default_workflow_id.into());
        self
    }
}

impl Model for WorkflowSchemeUpdateRequiredMappingsRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_workflow_id: reader.optional("defaultWorkflowId")?,
            id: reader.required("id")?,
            workflows_for_issue_types: reader.required("workflowsForIssueTypes")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultWorkflowId", &self.default_workflow_id);
        writer.required("id", &self.id);
        writer.required("workflowsForIssueTypes", &self.workflows_for_issue_types);
        writer.finish()
    }
}

/// `WorkflowSchemeUpdateRequiredMappingsResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSchemeUpdateRequiredMappingsResponse {
    /// `statusMappingsByIssueTypes`.
    pub status_mappings_by_issue_types: Vec<RequiredMappingByIssueType>,
    /// `statusMappingsByWorkflows`.
    pub status_mappings_by_workflows: Vec<RequiredMappingByWorkflows>,
    /// `statuses`.
    pub statuses: Vec<StatusMetadata>,
    /// `statusesPerWorkflow`.
    pub statuses_per_workflow: Vec<StatusesPerWorkflow>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowSchemeUpdateRequiredMappingsResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            status_mappings_by_issue_types: reader.list("statusMappingsByIssueTypes")?,
            status_mappings_by_workflows: reader.list("statusMappingsByWorkflows")?,
            statuses: reader.list("statuses")?,
            statuses_per_workflow: reader.list("statusesPerWorkflow")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list(
            "statusMappingsByIssueTypes",
            &self.status_mappings_by_issue_types,
        );
        writer.list(
            "statusMappingsByWorkflows",
            &self.status_mappings_by_workflows,
        );
        writer.list("statuses", &self.statuses);
        writer.list("statusesPerWorkflow", &self.statuses_per_workflow);
        writer.finish()
    }
}
