//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::{
    AppWorkflowTransitionRule, IssueTypeDetails, ProjectId, User, WorkflowId,
};

/// `WorkflowScheme` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowScheme {
    /// `defaultWorkflow`.
    pub default_workflow: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `draft`.
    pub draft: Option<bool>,
    /// `id`.
    pub id: Option<i64>,
    /// `issueTypeMappings`.
    pub issue_type_mappings: Option<BTreeMap<String, String>>,
    /// `issueTypes`.
    pub issue_types: Option<BTreeMap<String, IssueTypeDetails>>,
    /// `lastModified`.
    pub last_modified: Option<String>,
    /// `lastModifiedUser`.
    pub last_modified_user: Option<Box<User>>,
    /// `name`.
    pub name: Option<String>,
    /// `originalDefaultWorkflow`.
    pub original_default_workflow: Option<String>,
    /// `originalIssueTypeMappings`.
    pub original_issue_type_mappings: Option<BTreeMap<String, String>>,
    /// `self`.
    pub self_url: Option<String>,
    /// `updateDraftIfNeeded`.
    pub update_draft_if_needed: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowScheme {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `defaultWorkflow`.
    pub fn default_workflow(mut self, default_workflow: impl Into<String>) -> Self {
        self.default_workflow = Some(default_workflow.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `issueTypeMappings`.
    pub fn issue_type_mappings(mut self, issue_type_mappings: BTreeMap<String, String>) -> Self {
        self.issue_type_mappings = Some(issue_type_mappings);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `updateDraftIfNeeded`.
    pub fn update_draft_if_needed(mut self, update_draft_if_needed: bool) -> Self {
        self.update_draft_if_needed = Some(update_draft_if_needed);
        self
    }
}

impl Model for WorkflowScheme {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_workflow: reader.optional("defaultWorkflow")?,
            description: reader.optional("description")?,
            draft: reader.optional("draft")?,
            id: reader.optional("id")?,
            issue_type_mappings: reader.optional("issueTypeMappings")?,
            issue_types: reader.optional("issueTypes")?,
            last_modified: reader.optional("lastModified")?,
            last_modified_user: reader.optional("lastModifiedUser")?,
            name: reader.optional("name")?,
            original_default_workflow: reader.optional("originalDefaultWorkflow")?,
            original_issue_type_mappings: reader.optional("originalIssueTypeMappings")?,
            self_url: reader.optional("self")?,
            update_draft_if_needed: reader.optional("updateDraftIfNeeded")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultWorkflow", &self.default_workflow);
        writer.optional("description", &self.description);
        writer.optional("draft", &self.draft);
        writer.optional("id", &self.id);
        writer.optional("issueTypeMappings", &self.issue_type_mappings);
        writer.optional("issueTypes", &self.issue_types);
        writer.optional("lastModified", &self.last_modified);
        writer.optional("lastModifiedUser", &self.last_modified_user);
        writer.optional("name", &self.name);
        writer.optional("originalDefaultWorkflow", &self.original_default_workflow);
        writer.optional(
            "originalIssueTypeMappings",
            &self.original_issue_type_mappings,
        );
        writer.optional("self", &self.self_url);
        writer.optional("updateDraftIfNeeded", &self.update_draft_if_needed);
        writer.finish()
    }
}

/// `WorkflowScope` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowScope {
    /// `project`.
    pub project: Option<ProjectId>,
    /// `type`.
    pub r#type: Option<Open<WorkflowScopeType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowScope {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `project`.
    pub fn project(mut self, project: ProjectId) -> Self {
        self.project = Some(project);
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Open<WorkflowScopeType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Model for WorkflowScope {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project: reader.optional("project")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("project", &self.project);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<WorkflowScopeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkflowScopeType {}

impl WorkflowScopeType {
    /// `PROJECT`.
    pub const PROJECT: Open<Self> = Open::known("PROJECT");
    /// `GLOBAL`.
    pub const GLOBAL: Open<Self> = Open::known("GLOBAL");
}

/// `WorkflowTransition` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTransition {
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowTransition {
    /// Returns one with what is required.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self {
            id: Some(id),
            name: Some(name.into()),
            ..Default::default()
        }
    }
}

impl Model for WorkflowTransition {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `WorkflowTransitionRules` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTransitionRules {
    /// `conditions`.
    pub conditions: Option<Vec<AppWorkflowTransitionRule>>,
    /// `postFunctions`.
    pub post_functions: Option<Vec<AppWorkflowTransitionRule>>,
    /// `validators`.
    pub validators: Option<Vec<AppWorkflowTransitionRule>>,
    /// `workflowId`.
    pub workflow_id: Option<WorkflowId>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowTransitionRules {
    /// Returns one with what is required.
    pub fn new(workflow_id: WorkflowId) -> Self {
        Self {
            workflow_id: Some(workflow_id),
            ..Default::default()
        }
    }

    /// Sets `conditions`.
    pub fn conditions(mut self, conditions: Vec<AppWorkflowTransitionRule>) -> Self {
        self.conditions = Some(conditions);
        self
    }

    /// Sets `postFunctions`.
    pub fn post_functions(mut self, post_functions: Vec<AppWorkflowTransitionRule>) -> Self {
        self.post_functions = Some(post_functions);
        self
    }

    /// Sets `validators`.
    pub fn validators(mut self, validators: Vec<AppWorkflowTransitionRule>) -> Self {
        self.validators = Some(validators);
        self
    }
}

impl Model for WorkflowTransitionRules {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            conditions: reader.optional("conditions")?,
            post_functions: reader.optional("postFunctions")?,
            validators: reader.optional("validators")?,
            workflow_id: reader.optional("workflowId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("conditions", &self.conditions);
        writer.optional("postFunctions", &self.post_functions);
        writer.optional("validators", &self.validators);
        writer.optional("workflowId", &self.workflow_id);
        writer.finish()
    }
}
