//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::workflows::{ApprovalConfiguration, WorkflowLayout};

/// The known values of an `Open<JiraWorkflowStatusStatusCategory>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JiraWorkflowStatusStatusCategory {}

impl JiraWorkflowStatusStatusCategory {
    /// `TODO`.
    pub const TODO: Open<Self> = Open::known("TODO");
    /// `IN_PROGRESS`.
    pub const IN_PROGRESS: Open<Self> = Open::known("IN_PROGRESS");
    /// `DONE`.
    pub const DONE: Open<Self> = Open::known("DONE");
}

/// `PreviewConditionGroupConfiguration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreviewConditionGroupConfiguration {
    /// `conditionGroups`.
    pub condition_groups: Vec<PreviewConditionGroupConfiguration>,
    /// `conditions`.
    pub conditions: Vec<PreviewRuleConfiguration>,
    /// `operation`.
    pub operation: Option<Open<PreviewConditionGroupConfigurationOperation>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PreviewConditionGroupConfiguration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            condition_groups: reader.list("conditionGroups")?,
            conditions: reader.list("conditions")?,
            operation: reader.optional("operation")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("conditionGroups", &self.condition_groups);
        writer.list("conditions", &self.conditions);
        writer.optional("operation", &self.operation);
        writer.finish()
    }
}

/// The known values of an `Open<PreviewConditionGroupConfigurationOperation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PreviewConditionGroupConfigurationOperation {}

impl PreviewConditionGroupConfigurationOperation {
    /// `ANY`.
    pub const ANY: Open<Self> = Open::known("ANY");
    /// `ALL`.
    pub const ALL: Open<Self> = Open::known("ALL");
}

/// `PreviewRuleConfiguration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreviewRuleConfiguration {
    /// `id`.
    pub id: Option<String>,
    /// `parameters`.
    pub parameters: Option<BTreeMap<String, String>>,
    /// `ruleKey`.
    pub rule_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PreviewRuleConfiguration {
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

/// `PreviewTrigger` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreviewTrigger {
    /// `id`.
    pub id: Option<String>,
    /// `ruleKey`.
    pub rule_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PreviewTrigger {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            rule_key: reader.optional("ruleKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("ruleKey", &self.rule_key);
        writer.finish()
    }
}

/// `ProjectAndIssueTypePair` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectAndIssueTypePair {
    /// `issueTypeId`.
    pub issue_type_id: Option<String>,
    /// `projectId`.
    pub project_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectAndIssueTypePair {
    /// Returns one with what is required.
    pub fn new(issue_type_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            issue_type_id: Some(issue_type_id.into()),
            project_id: Some(project_id.into()),
            ..Default::default()
        }
    }
}

impl Model for ProjectAndIssueTypePair {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_id: reader.optional("issueTypeId")?,
            project_id: reader.optional("projectId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueTypeId", &self.issue_type_id);
        writer.optional("projectId", &self.project_id);
        writer.finish()
    }
}

/// `ProjectIssueTypeQueryContext` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectIssueTypeQueryContext {
    /// `issueTypes`.
    pub issue_types: Vec<String>,
    /// `project`.
    pub project: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectIssueTypeQueryContext {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_types: reader.list("issueTypes")?,
            project: reader.optional("project")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("issueTypes", &self.issue_types);
        writer.optional("project", &self.project);
        writer.finish()
    }
}

/// `PublishedWorkflowId` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishedWorkflowId {
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PublishedWorkflowId {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            entity_id: reader.optional("entityId")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("entityId", &self.entity_id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `StatusLayoutUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusLayoutUpdate {
    /// `approvalConfiguration`.
    pub approval_configuration: Option<ApprovalConfiguration>,
    /// `layout`.
    pub layout: Option<WorkflowLayout>,
    /// `properties`.
    pub properties: BTreeMap<String, String>,
    /// `statusReference`.
    pub status_reference: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StatusLayoutUpdate {
    /// Returns one with what is required.
    pub fn new(properties: BTreeMap<String, String>, status_reference: impl Into<String>) -> Self {
        Self {
            properties,
            status_reference: status_reference.into(),
            ..Default::default()
        }
    }

    /// Sets `approvalConfiguration`.
    pub fn approval_configuration(mut self, approval_configuration: ApprovalConfiguration) -> Self {
        self.approval_configuration = Some(approval_configuration);
        self
    }

    /// Sets `layout`.
    pub fn layout(mut self, layout: WorkflowLayout) -> Self {
        self.layout = Some(layout);
        self
    }
}

impl Model for StatusLayoutUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            approval_configuration: reader.optional("approvalConfiguration")?,
            layout: reader.optional("layout")?,
            properties: reader.required("properties")?,
            status_reference: reader.required("statusReference")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("approvalConfiguration", &self.approval_configuration);
        writer.optional("layout", &self.layout);
        writer.required("properties", &self.properties);
        writer.required("statusReference", &self.status_reference);
        writer.finish()
    }
}

/// `StatusMappingDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusMappingDTO {
    /// `issueTypeId`.
    pub issue_type_id: String,
    /// `projectId`.
    pub project_id: String,
    /// `statusMigrations`.
    pub status_migrations: Vec<StatusMigration>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StatusMappingDTO {
    /// Returns one with what is required.
    pub fn new(
        issue_type_id: impl Into<String>,
        project_id: impl Into<String>,
        status_migrations: Vec<StatusMigration>,
    ) -> Self {
        Self {
            issue_type_id: issue_type_id.into(),
            project_id: project_id.into(),
            status_migrations,
            ..Default::default()
        }
    }
}

impl Model for StatusMappingDTO {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_id: reader.required("issueTypeId")?,
            project_id: reader.required("projectId")?,
            status_migrations: reader.required("statusMigrations")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("issueTypeId", &self.issue_type_id);
        writer.required("projectId", &self.project_id);
        writer.required("statusMigrations", &self.status_migrations);
        writer.finish()
    }
}

/// `StatusMigration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusMigration {
    /// `newStatusReference`.
    pub new_status_reference: String,
    /// `oldStatusReference`.
    pub old_status_reference: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StatusMigration {
    /// Returns one with what is required.
    pub fn new(
        new_status_reference: impl Into<String>,
        old_status_reference: impl Into<String>,
    ) -> Self {
        Self {
            new_status_reference: new_status_reference.into(),
            old_status_reference: old_status_reference.into(),
            ..Default::default()
        }
    }
}

impl Model for StatusMigration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            new_status_reference: reader.required("newStatusReference")?,
            old_status_reference: reader.required("oldStatusReference")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("newStatusReference", &self.new_status_reference);
        writer.required("oldStatusReference", &self.old_status_reference);
        writer.finish()
    }
}
