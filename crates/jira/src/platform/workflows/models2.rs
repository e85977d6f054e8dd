//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::{DocumentVersion, WorkflowScope};
use crate::platform::workflows::{
    AvailableWorkflowTriggerTypes, JiraWorkflowStatusStatusCategory, WorkflowLayout,
    WorkflowPreviewScope, WorkflowReferenceStatus, WorkflowRuleConfiguration, WorkflowTransitions,
};

/// `AvailableWorkflowTriggers` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableWorkflowTriggers {
    /// `availableTypes`.
    pub available_types: Vec<AvailableWorkflowTriggerTypes>,
    /// `ruleKey`.
    pub rule_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AvailableWorkflowTriggers {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            available_types: reader.list("availableTypes")?,
            rule_key: reader.optional("ruleKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("availableTypes", &self.available_types);
        writer.optional("ruleKey", &self.rule_key);
        writer.finish()
    }
}

/// `ConditionGroupConfiguration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionGroupConfiguration {
    /// `conditionGroups`.
    pub condition_groups: Vec<ConditionGroupConfiguration>,
    /// `conditions`.
    pub conditions: Vec<WorkflowRuleConfiguration>,
    /// `operation`.
    pub operation: Option<Open<ConditionGroupConfigurationOperation>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ConditionGroupConfiguration {
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

/// The known values of an `Open<ConditionGroupConfigurationOperation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConditionGroupConfigurationOperation {}

impl ConditionGroupConfigurationOperation {
    /// `ANY`.
    pub const ANY: Open<Self> = Open::known("ANY");
    /// `ALL`.
    pub const ALL: Open<Self> = Open::known("ALL");
}

/// `ConditionGroupUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionGroupUpdate {
    /// `conditionGroups`.
    pub condition_groups: Option<Vec<ConditionGroupUpdate>>,
    /// `conditions`.
    pub conditions: Option<Vec<WorkflowRuleConfiguration>>,
    /// `operation`.
    pub operation: Open<ConditionGroupUpdateOperation>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ConditionGroupUpdate {
    /// Returns one with what is required.
    pub fn new(operation: impl Into<Open<ConditionGroupUpdateOperation>>) -> Self {
        Self {
            operation: operation.into(),
            ..Default::default()
        }
    }

    /// Sets `conditionGroups`.
    pub fn condition_groups(mut self, condition_groups: Vec<ConditionGroupUpdate>) -> Self {
        self.condition_groups = Some(condition_groups);
        self
    }

    /// Sets `conditions`.
    pub fn conditions(mut self, conditions: Vec<WorkflowRuleConfiguration>) -> Self {
        self.conditions = Some(conditions);
        self
    }
}

impl Model for ConditionGroupUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            condition_groups: reader.optional("conditionGroups")?,
            conditions: reader.optional("conditions")?,
            operation: reader.required("operation")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("conditionGroups", &self.condition_groups);
        writer.optional("conditions", &self.conditions);
        writer.required("operation", &self.operation);
        writer.finish()
    }
}

/// The known values of an `Open<ConditionGroupUpdateOperation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConditionGroupUpdateOperation {}

impl ConditionGroupUpdateOperation {
    /// `ANY`.
    pub const ANY: Open<Self> = Open::known("ANY");
    /// `ALL`.
    pub const ALL: Open<Self> = Open::known("ALL");
}

/// `DefaultWorkflowEditorResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultWorkflowEditorResponse {
    /// `value`.
    pub value: Option<Open<DefaultWorkflowEditorResponseValue>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for DefaultWorkflowEditorResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<DefaultWorkflowEditorResponseValue>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum DefaultWorkflowEditorResponseValue {}

impl DefaultWorkflowEditorResponseValue {
    /// `NEW`.
    pub const NEW: Open<Self> = Open::known("NEW");
    /// `LEGACY`.
    pub const LEGACY: Open<Self> = Open::known("LEGACY");
}

/// The known values of an `Open<GetWorkflowsPaginatedOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetWorkflowsPaginatedOrderBy {}

impl GetWorkflowsPaginatedOrderBy {
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
    /// `+name`.
    pub const ASCENDING_NAME: Open<Self> = Open::known("+name");
    /// `created`.
    pub const CREATED: Open<Self> = Open::known("created");
    /// `-created`.
    pub const DESCENDING_CREATED: Open<Self> = Open::known("-created");
    /// `+created`.
    pub const ASCENDING_CREATED: Open<Self> = Open::known("+created");
    /// `updated`.
    pub const UPDATED: Open<Self> = Open::known("updated");
    /// `+updated`.
    pub const ASCENDING_UPDATED: Open<Self> = Open::known("+updated");
    /// `-updated`.
    pub const DESCENDING_UPDATED: Open<Self> = Open::known("-updated");
}

/// `JiraWorkflow` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraWorkflow {
    /// `created`.
    pub created: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isEditable`.
    pub is_editable: Option<bool>,
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
    /// `taskId`.
    pub task_id: Option<String>,
    /// `transitions`.
    pub transitions: Vec<WorkflowTransitions>,
    /// `updated`.
    pub updated: Option<String>,
    /// `version`.
    pub version: Option<DocumentVersion>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JiraWorkflow {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created: reader.optional("created")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            is_editable: reader.optional("isEditable")?,
            looped_transition_container_layout: reader
                .optional("loopedTransitionContainerLayout")?,
            name: reader.optional("name")?,
            scope: reader.optional("scope")?,
            start_point_layout: reader.optional("startPointLayout")?,
            statuses: reader.list("statuses")?,
            task_id: reader.optional("taskId")?,
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
        writer.optional("isEditable", &self.is_editable);
        writer.optional(
            "loopedTransitionContainerLayout",
            &self.looped_transition_container_layout,
        );
        writer.optional("name", &self.name);
        writer.optional("scope", &self.scope);
        writer.optional("startPointLayout", &self.start_point_layout);
        writer.list("statuses", &self.statuses);
        writer.optional("taskId", &self.task_id);
        writer.list("transitions", &self.transitions);
        writer.optional("updated", &self.updated);
        writer.optional("version", &self.version);
        writer.finish()
    }
}

/// `JiraWorkflowPreviewStatus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraWorkflowPreviewStatus {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `rawName`.
    pub raw_name: Option<String>,
    /// `scope`.
    pub scope: Option<WorkflowPreviewScope>,
    /// `statusCategory`.
    pub status_category: Option<Open<JiraWorkflowPreviewStatusStatusCategory>>,
    /// `statusReference`.
    pub status_reference: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JiraWorkflowPreviewStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            raw_name: reader.optional("rawName")?,
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
        writer.optional("rawName", &self.raw_name);
        writer.optional("scope", &self.scope);
        writer.optional("statusCategory", &self.status_category);
        writer.optional("statusReference", &self.status_reference);
        writer.finish()
    }
}

/// The known values of an `Open<JiraWorkflowPreviewStatusStatusCategory>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JiraWorkflowPreviewStatusStatusCategory {}

impl JiraWorkflowPreviewStatusStatusCategory {
    /// `TODO`.
    pub const TODO: Open<Self> = Open::known("TODO");
    /// `IN_PROGRESS`.
    pub const IN_PROGRESS: Open<Self> = Open::known("IN_PROGRESS");
    /// `DONE`.
    pub const DONE: Open<Self> = Open::known("DONE");
}

/// `JiraWorkflowStatus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraWorkflowStatus {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `scope`.
    pub scope: Option<WorkflowScope>,
    /// `statusCategory`.
    pub status_category: Option<Open<JiraWorkflowStatusStatusCategory>>,
    /// `statusReference`.
    pub status_reference: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JiraWorkflowStatus {
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
