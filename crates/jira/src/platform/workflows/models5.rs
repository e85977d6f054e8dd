//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::common::ProjectDetails;
use crate::platform::workflows::{
    AvailableWorkflowConnectRule, AvailableWorkflowForgeRule, AvailableWorkflowSystemRule,
    AvailableWorkflowTriggers, PublishedWorkflowId, StatusLayoutUpdate, Transition,
    TransitionUpdate, WorkflowLayout, WorkflowOperations, WorkflowSchemeIdName, WorkflowStatus,
};

/// `ValidationOptionsForCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationOptionsForCreate {
    /// `levels`.
    pub levels: Option<Vec<Open<ValidationOptionsForCreateLevels>>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ValidationOptionsForCreate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `levels`.
    pub fn levels(mut self, levels: Vec<Open<ValidationOptionsForCreateLevels>>) -> Self {
        self.levels = Some(levels);
        self
    }
}

impl Model for ValidationOptionsForCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            levels: reader.optional("levels")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("levels", &self.levels);
        writer.finish()
    }
}

/// The known values of an `Open<ValidationOptionsForCreateLevels>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ValidationOptionsForCreateLevels {}

impl ValidationOptionsForCreateLevels {
    /// `WARNING`.
    pub const WARNING: Open<Self> = Open::known("WARNING");
    /// `ERROR`.
    pub const ERROR: Open<Self> = Open::known("ERROR");
}

/// `ValidationOptionsForUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationOptionsForUpdate {
    /// `levels`.
    pub levels: Option<Vec<Open<ValidationOptionsForUpdateLevels>>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ValidationOptionsForUpdate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `levels`.
    pub fn levels(mut self, levels: Vec<Open<ValidationOptionsForUpdateLevels>>) -> Self {
        self.levels = Some(levels);
        self
    }
}

impl Model for ValidationOptionsForUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            levels: reader.optional("levels")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("levels", &self.levels);
        writer.finish()
    }
}

/// The known values of an `Open<ValidationOptionsForUpdateLevels>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ValidationOptionsForUpdateLevels {}

impl ValidationOptionsForUpdateLevels {
    /// `WARNING`.
    pub const WARNING: Open<Self> = Open::known("WARNING");
    /// `ERROR`.
    pub const ERROR: Open<Self> = Open::known("ERROR");
}

/// `Workflow` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Workflow {
    /// `created`, a time.
    pub created: Option<DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `hasDraftWorkflow`.
    pub has_draft_workflow: Option<bool>,
    /// `id`.
    pub id: Option<PublishedWorkflowId>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `operations`.
    pub operations: Option<WorkflowOperations>,
    /// `projects`.
    pub projects: Vec<ProjectDetails>,
    /// `schemes`.
    pub schemes: Vec<WorkflowSchemeIdName>,
    /// `statuses`.
    pub statuses: Vec<WorkflowStatus>,
    /// `transitions`.
    pub transitions: Vec<Transition>,
    /// `updated`, a time.
    pub updated: Option<DateTime>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Workflow {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created: reader.optional("created")?,
            description: reader.optional("description")?,
            has_draft_workflow: reader.optional("hasDraftWorkflow")?,
            id: reader.optional("id")?,
            is_default: reader.optional("isDefault")?,
            operations: reader.optional("operations")?,
            projects: reader.list("projects")?,
            schemes: reader.list("schemes")?,
            statuses: reader.list("statuses")?,
            transitions: reader.list("transitions")?,
            updated: reader.optional("updated")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("created", &self.created);
        writer.optional("description", &self.description);
        writer.optional("hasDraftWorkflow", &self.has_draft_workflow);
        writer.optional("id", &self.id);
        writer.optional("isDefault", &self.is_default);
        writer.optional("operations", &self.operations);
        writer.list("projects", &self.projects);
        writer.list("schemes", &self.schemes);
        writer.list("statuses", &self.statuses);
        writer.list("transitions", &self.transitions);
        writer.optional("updated", &self.updated);
        writer.finish()
    }
}

/// `WorkflowCapabilities` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowCapabilities {
    /// `connectRules`.
    pub connect_rules: Vec<AvailableWorkflowConnectRule>,
    /// `editorScope`.
    pub editor_scope: Option<Open<WorkflowCapabilitiesEditorScope>>,
    /// `forgeRules`.
    pub forge_rules: Vec<AvailableWorkflowForgeRule>,
    /// `projectTypes`.
    pub project_types: Vec<Open<WorkflowCapabilitiesProjectTypes>>,
    /// `systemRules`.
    pub system_rules: Vec<AvailableWorkflowSystemRule>,
    /// `triggerRules`.
    pub trigger_rules: Vec<AvailableWorkflowTriggers>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowCapabilities {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            connect_rules: reader.list("connectRules")?,
            editor_scope: reader.optional("editorScope")?,
            forge_rules: reader.list("forgeRules")?,
            project_types: reader.list("projectTypes")?,
            system_rules: reader.list("systemRules")?,
            trigger_rules: reader.list("triggerRules")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("connectRules", &self.connect_rules);
        writer.optional("editorScope", &self.editor_scope);
        writer.list("forgeRules", &self.forge_rules);
        writer.list("projectTypes", &self.project_types);
        writer.list("systemRules", &self.system_rules);
        writer.list("triggerRules", &self.trigger_rules);
        writer.finish()
    }
}

/// The known values of an `Open<WorkflowCapabilitiesEditorScope>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkflowCapabilitiesEditorScope {}

impl WorkflowCapabilitiesEditorScope {
    /// `PROJECT`.
    pub const PROJECT: Open<Self> = Open::known("PROJECT");
    /// `GLOBAL`.
    pub const GLOBAL: Open<Self> = Open::known("GLOBAL");
}

/// The known values of an `Open<WorkflowCapabilitiesProjectTypes>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkflowCapabilitiesProjectTypes {}

impl WorkflowCapabilitiesProjectTypes {
    /// `software`.
    pub const SOFTWARE: Open<Self> = Open::known("software");
    /// `service_desk`.
    pub const SERVICE_DESK: Open<Self> = Open::known("service_desk");
    /// `product_discovery`.
    pub const PRODUCT_DISCOVERY: Open<Self> = Open::known("product_discovery");
    /// `business`.
    pub const BUSINESS: Open<Self> = Open::known("business");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
}

/// `WorkflowCondition` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowCondition {
    /// `configuration`.
    pub configuration: Option<Map<String, Value>>,
    /// `nodeType`.
    pub node_type: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `conditions`.
    pub conditions: Vec<WorkflowCondition>,
    /// `operator`.
    pub operator: Option<Open<WorkflowConditionOperator>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowCondition {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            configuration: reader.optional("configuration")?,
            node_type: reader.optional("nodeType")?,
            r#type: reader.optional("type")?,
            conditions: reader.list("conditions")?,
            operator: reader.optional("operator")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("configuration", &self.configuration);
        writer.optional("nodeType", &self.node_type);
        writer.optional("type", &self.r#type);
        writer.list("conditions", &self.conditions);
        writer.optional("operator", &self.operator);
        writer.finish()
    }
}

/// The known values of an `Open<WorkflowConditionOperator>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkflowConditionOperator {}

impl WorkflowConditionOperator {
    /// `AND`.
    pub const AND: Open<Self> = Open::known("AND");
    /// `OR`.
    pub const OR: Open<Self> = Open::known("OR");
}

/// `WorkflowCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowCreate {
    /// `description`.
    pub description: Option<String>,
    /// `loopedTransitionContainerLayout`.
    pub looped_transition_container_layout: Option<WorkflowLayout>,
    /// `name`.
    pub name: String,
    /// `startPointLayout`.
    pub start_point_layout: Option<WorkflowLayout>,
    /// `statuses`.
    pub statuses: Vec<StatusLayoutUpdate>,
    /// `transitions`.
    pub transitions: Vec<TransitionUpdate>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowCreate {
    /// Returns one with what is required.
    pub fn new(
        name: impl Into<String>,
        statuses: Vec<StatusLayoutUpdate>,
        transitions: Vec<TransitionUpdate>,
    ) -> Self {
        Self {
            name: name.into(),
            statuses,
            transitions,
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `loopedTransitionContainerLayout`.
    pub fn looped_transition_container_layout(
        mut self,
        looped_transition_container_layout: WorkflowLayout,
    ) -> Self {
        self.looped_transition_container_layout = Some(looped_transition_container_layout);
        self
    }

    /// Sets `startPointLayout`.
    pub fn start_point_layout(mut self, start_point_layout: WorkflowLayout) -> Self {
        self.start_point_layout = Some(start_point_layout);
        self
    }
}

impl Model for WorkflowCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            looped_transition_container_layout: reader
                .optional("loopedTransitionContainerLayout")?,
            name: reader.required("name")?,
            start_point_layout: reader.optional("startPointLayout")?,
            statuses: reader.required("statuses")?,
            transitions: reader.required("transitions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional(
            "loopedTransitionContainerLayout",
            &self.looped_transition_container_layout,
        );
        writer.required("name", &self.name);
        writer.optional("startPointLayout", &self.start_point_layout);
        writer.required("statuses", &self.statuses);
        writer.required("transitions", &self.transitions);
        writer.finish()
    }
}
