//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::workflows::{
    ApprovalConfiguration, ApprovalConfigurationPreview, JiraWorkflow, JiraWorkflowStatus,
    ProjectAndIssueTypePair, WorkflowCondition, WorkflowPreviewLayout, WorkflowStatusLayout,
    WorkflowTransitionRule,
};

/// `WorkflowPreviewScope` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowPreviewScope {
    /// `project`.
    pub project: Option<WorkflowProjectIdScope>,
    /// `type`.
    pub r#type: Option<Open<WorkflowPreviewScopeType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowPreviewScope {
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

/// The known values of an `Open<WorkflowPreviewScopeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkflowPreviewScopeType {}

impl WorkflowPreviewScopeType {
    /// `PROJECT`.
    pub const PROJECT: Open<Self> = Open::known("PROJECT");
    /// `GLOBAL`.
    pub const GLOBAL: Open<Self> = Open::known("GLOBAL");
}

/// `WorkflowPreviewStatus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowPreviewStatus {
    /// `approvalConfiguration`.
    pub approval_configuration: Option<ApprovalConfigurationPreview>,
    /// `deprecated`.
    pub deprecated: Option<bool>,
    /// `layout`.
    pub layout: Option<WorkflowPreviewLayout>,
    /// `statusReference`.
    pub status_reference: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowPreviewStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            approval_configuration: reader.optional("approvalConfiguration")?,
            deprecated: reader.optional("deprecated")?,
            layout: reader.optional("layout")?,
            status_reference: reader.optional("statusReference")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("approvalConfiguration", &self.approval_configuration);
        writer.optional("deprecated", &self.deprecated);
        writer.optional("layout", &self.layout);
        writer.optional("statusReference", &self.status_reference);
        writer.finish()
    }
}

/// `WorkflowProjectIdScope` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowProjectIdScope {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowProjectIdScope {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// `WorkflowProjectIssueTypeUsage` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowProjectIssueTypeUsage {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowProjectIssueTypeUsage {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// `WorkflowReadRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowReadRequest {
    /// `projectAndIssueTypes`.
    pub project_and_issue_types: Option<Vec<ProjectAndIssueTypePair>>,
    /// `workflowIds`.
    pub workflow_ids: Option<Vec<String>>,
    /// `workflowNames`.
    pub workflow_names: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowReadRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `projectAndIssueTypes`.
    pub fn project_and_issue_types(
        mut self,
        project_and_issue_types: Vec<ProjectAndIssueTypePair>,
    ) -> Self {
        self.project_and_issue_types = Some(project_and_issue_types);
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

impl Model for WorkflowReadRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project_and_issue_types: reader.optional("projectAndIssueTypes")?,
            workflow_ids: reader.optional("workflowIds")?,
            workflow_names: reader.optional("workflowNames")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("projectAndIssueTypes", &self.project_and_issue_types);
        writer.optional("workflowIds", &self.workflow_ids);
        writer.optional("workflowNames", &self.workflow_names);
        writer.finish()
    }
}

/// `WorkflowReadResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowReadResponse {
    /// `statuses`.
    pub statuses: Vec<JiraWorkflowStatus>,
    /// `workflows`.
    pub workflows: Vec<JiraWorkflow>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowReadResponse {
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

/// `WorkflowReferenceStatus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowReferenceStatus {
    /// `approvalConfiguration`.
    pub approval_configuration: Option<ApprovalConfiguration>,
    /// `deprecated`.
    pub deprecated: Option<bool>,
    /// `layout`.
    pub layout: Option<WorkflowStatusLayout>,
    /// `properties`.
    pub properties: Option<BTreeMap<String, String>>,
    /// `statusReference`.
    pub status_reference: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowReferenceStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            approval_configuration: reader.optional("approvalConfiguration")?,
            deprecated: reader.optional("deprecated")?,
            layout: reader.optional("layout")?,
            properties: reader.optional("properties")?,
            status_reference: reader.optional("statusReference")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("approvalConfiguration", &self.approval_configuration);
        writer.optional("deprecated", &self.deprecated);
        writer.optional("layout", &self.layout);
        writer.optional("properties", &self.properties);
        writer.optional("statusReference", &self.status_reference);
        writer.finish()
    }
}

/// `WorkflowRuleConfiguration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowRuleConfiguration {
    /// `id`.
    pub id: Option<String>,
    /// `parameters`.
    pub parameters: Option<BTreeMap<String, String>>,
    /// `ruleKey`.
    pub rule_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowRuleConfiguration {
    /// Returns one with what is required.
    pub fn new(rule_key: impl Into<String>) -> Self {
        Self {
            rule_key: Some(rule_key.into()),
            ..Default::default()
        }
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `parameters`.
    pub fn parameters(mut self, parameters: BTreeMap<String, String>) -> Self {
        self.parameters = Some(parameters);
        self
    }
}

impl Model for WorkflowRuleConfiguration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            parameters: reader.optional("parameters")?,
            rule_key: reader.optional("ruleKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("parameters", &self.parameters);
        writer.optional("ruleKey", &self.rule_key);
        writer.finish()
    }
}

/// `WorkflowRules` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowRules {
    /// `conditionsTree`.
    pub conditions_tree: Option<WorkflowCondition>,
    /// `postFunctions`.
    pub post_functions: Vec<WorkflowTransitionRule>,
    /// `validators`.
    pub validators: Vec<WorkflowTransitionRule>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowRules {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            conditions_tree: reader.optional("conditionsTree")?,
            post_functions: reader.list("postFunctions")?,
            validators: reader.list("validators")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("conditionsTree", &self.conditions_tree);
        writer.list("postFunctions", &self.post_functions);
        writer.list("validators", &self.validators);
        writer.finish()
    }
}

/// `WorkflowSchemeIdName` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSchemeIdName {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowSchemeIdName {
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
