//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::workflows::{ConditionGroupConfiguration, WorkflowRuleConfiguration};

/// `WorkflowSchemeUsage` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSchemeUsage {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowSchemeUsage {
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

/// `WorkflowStatus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStatus {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `properties`.
    pub properties: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            properties: reader.optional("properties")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("properties", &self.properties);
        writer.finish()
    }
}

/// `WorkflowStatusLayout` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStatusLayout {
    /// `x`.
    pub x: Option<f64>,
    /// `y`.
    pub y: Option<f64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowStatusLayout {
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

/// `WorkflowStatusUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStatusUpdate {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: String,
    /// `statusCategory`.
    pub status_category: Open<WorkflowStatusUpdateStatusCategory>,
    /// `statusReference`.
    pub status_reference: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowStatusUpdate {
    /// Returns one with what is required.
    pub fn new(
        name: impl Into<String>,
        status_category: impl Into<Open<WorkflowStatusUpdateStatusCategory>>,
        status_reference: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            status_category: status_category.into(),
            status_reference: status_reference.into(),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Model for WorkflowStatusUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.required("name")?,
            status_category: reader.required("statusCategory")?,
            status_reference: reader.required("statusReference")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.required("name", &self.name);
        writer.required("statusCategory", &self.status_category);
        writer.required("statusReference", &self.status_reference);
        writer.finish()
    }
}

/// The known values of an `Open<WorkflowStatusUpdateStatusCategory>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkflowStatusUpdateStatusCategory {}

impl WorkflowStatusUpdateStatusCategory {
    /// `TODO`.
    pub const TODO: Open<Self> = Open::known("TODO");
    /// `IN_PROGRESS`.
    pub const IN_PROGRESS: Open<Self> = Open::known("IN_PROGRESS");
    /// `DONE`.
    pub const DONE: Open<Self> = Open::known("DONE");
}

/// `WorkflowTransitionLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTransitionLinks {
    /// `fromPort`.
    pub from_port: Option<i64>,
    /// `fromStatusReference`.
    pub from_status_reference: Option<String>,
    /// `toPort`.
    pub to_port: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowTransitionLinks {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fromPort`.
    pub fn from_port(mut self, from_port: i64) -> Self {
        self.from_port = Some(from_port);
        self
    }

    /// Sets `fromStatusReference`.
    pub fn from_status_reference(mut self, from_status_reference: impl Into<String>) -> Self {
        self.from_status_reference = Some(from_status_reference.into());
        self
    }

    /// Sets `toPort`.
    pub fn to_port(mut self, to_port: i64) -> Self {
        self.to_port = Some(to_port);
        self
    }
}

impl Model for WorkflowTransitionLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            from_port: reader.optional("fromPort")?,
            from_status_reference: reader.optional("fromStatusReference")?,
            to_port: reader.optional("toPort")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fromPort", &self.from_port);
        writer.optional("fromStatusReference", &self.from_status_reference);
        writer.optional("toPort", &self.to_port);
        writer.finish()
    }
}

/// `WorkflowTransitionRule` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTransitionRule {
    /// `configuration`.
    pub configuration: Option<Value>,
    /// `type`.
    pub r#type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowTransitionRule {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            configuration: reader.optional("configuration")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("configuration", &self.configuration);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// `WorkflowTransitions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTransitions {
    /// `actions`.
    pub actions: Vec<WorkflowRuleConfiguration>,
    /// `conditions`.
    pub conditions: Option<ConditionGroupConfiguration>,
    /// `customIssueEventId`.
    pub custom_issue_event_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `links`.
    pub links: Vec<WorkflowTransitionLinks>,
    /// `name`.
    pub name: Option<String>,
    /// `properties`.
    pub properties: Option<BTreeMap<String, String>>,
    /// `toStatusReference`.
    pub to_status_reference: Option<String>,
    /// `transitionScreen`.
    pub transition_screen: Option<WorkflowRuleConfiguration>,
    /// `triggers`.
    pub triggers: Vec<WorkflowTrigger>,
    /// `type`.
    pub r#type: Option<Open<WorkflowTransitionsType>>,
    /// `validators`.
    pub validators: Vec<WorkflowRuleConfiguration>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowTransitions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            actions: reader.list("actions")?,
            conditions: reader.optional("conditions")?,
            custom_issue_event_id: reader.optional("customIssueEventId")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            links: reader.list("links")?,
            name: reader.optional("name")?,
            properties: reader.optional("properties")?,
            to_status_reference: reader.optional("toStatusReference")?,
            transition_screen: reader.optional("transitionScreen")?,
            triggers: reader.list("triggers")?,
            r#type: reader.optional("type")?,
            validators: reader.list("validators")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("actions", &self.actions);
        writer.optional("conditions", &self.conditions);
        writer.optional("customIssueEventId", &self.custom_issue_event_id);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.list("links", &self.links);
        writer.optional("name", &self.name);
        writer.optional("properties", &self.properties);
        writer.optional("toStatusReference", &self.to_status_reference);
        writer.optional("transitionScreen", &self.transition_screen);
        writer.list("triggers", &self.triggers);
        writer.optional("type", &self.r#type);
        writer.list("validators", &self.validators);
        writer.finish()
    }
}

/// The known values of an `Open<WorkflowTransitionsType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkflowTransitionsType {}

impl WorkflowTransitionsType {
    /// `INITIAL`.
    pub const INITIAL: Open<Self> = Open::known("INITIAL");
    /// `GLOBAL`.
    pub const GLOBAL: Open<Self> = Open::known("GLOBAL");
    /// `DIRECTED`.
    pub const DIRECTED: Open<Self> = Open::known("DIRECTED");
}

/// `WorkflowTrigger` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowTrigger {
    /// `id`.
    pub id: Option<String>,
    /// `parameters`.
    pub parameters: Option<BTreeMap<String, String>>,
    /// `ruleKey`.
    pub rule_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowTrigger {
    /// Returns one with what is required.
    pub fn new(parameters: BTreeMap<String, String>, rule_key: impl Into<String>) -> Self {
        Self {
            parameters: Some(parameters),
            rule_key: Some(rule_key.into()),
            ..Default::default()
        }
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Model for WorkflowTrigger {
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
