//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::workflows::{
    ConditionGroupUpdate, PreviewConditionGroupConfiguration, PreviewRuleConfiguration,
    PreviewTrigger, WorkflowRuleConfiguration, WorkflowRules, WorkflowTransitionLinks,
    WorkflowTrigger,
};

/// `Transition` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Transition {
    /// `description`.
    pub description: Option<String>,
    /// `from`.
    pub from: Vec<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `properties`.
    pub properties: Option<Map<String, Value>>,
    /// `rules`.
    pub rules: Option<Box<WorkflowRules>>,
    /// `screen`.
    pub screen: Option<TransitionScreenDetails>,
    /// `to`.
    pub to: Option<String>,
    /// `type`.
    pub r#type: Option<Open<TransitionType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Transition {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            from: reader.list("from")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            properties: reader.optional("properties")?,
            rules: reader.optional("rules")?,
            screen: reader.optional("screen")?,
            to: reader.optional("to")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.list("from", &self.from);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("properties", &self.properties);
        writer.optional("rules", &self.rules);
        writer.optional("screen", &self.screen);
        writer.optional("to", &self.to);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// `TransitionLink` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransitionLink {
    /// `fromPort`.
    pub from_port: Option<i64>,
    /// `fromStatusReference`.
    pub from_status_reference: Option<String>,
    /// `toPort`.
    pub to_port: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for TransitionLink {
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

/// `TransitionPreview` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransitionPreview {
    /// `actions`.
    pub actions: Vec<PreviewRuleConfiguration>,
    /// `conditions`.
    pub conditions: Option<PreviewConditionGroupConfiguration>,
    /// `customIssueEventId`.
    pub custom_issue_event_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `links`.
    pub links: Vec<TransitionLink>,
    /// `name`.
    pub name: Option<String>,
    /// `toStatusReference`.
    pub to_status_reference: Option<String>,
    /// `transitionScreen`.
    pub transition_screen: Option<PreviewRuleConfiguration>,
    /// `triggers`.
    pub triggers: Vec<PreviewTrigger>,
    /// `type`.
    pub r#type: Option<Open<TransitionPreviewType>>,
    /// `validators`.
    pub validators: Vec<PreviewRuleConfiguration>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for TransitionPreview {
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
        writer.optional("toStatusReference", &self.to_status_reference);
        writer.optional("transitionScreen", &self.transition_screen);
        writer.list("triggers", &self.triggers);
        writer.optional("type", &self.r#type);
        writer.list("validators", &self.validators);
        writer.finish()
    }
}

/// The known values of an `Open<TransitionPreviewType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransitionPreviewType {}

impl TransitionPreviewType {
    /// `INITIAL`.
    pub const INITIAL: Open<Self> = Open::known("INITIAL");
    /// `GLOBAL`.
    pub const GLOBAL: Open<Self> = Open::known("GLOBAL");
    /// `DIRECTED`.
    pub const DIRECTED: Open<Self> = Open::known("DIRECTED");
}

/// `TransitionScreenDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransitionScreenDetails {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for TransitionScreenDetails {
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

/// The known values of an `Open<TransitionType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransitionType {}

impl TransitionType {
    /// `global`.
    pub const GLOBAL: Open<Self> = Open::known("global");
    /// `initial`.
    pub const INITIAL: Open<Self> = Open::known("initial");
    /// `directed`.
    pub const DIRECTED: Open<Self> = Open::known("directed");
}

/// `TransitionUpdateDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransitionUpdate {
    /// `actions`.
    pub actions: Option<Vec<WorkflowRuleConfiguration>>,
    /// `conditions`.
    pub conditions: Option<ConditionGroupUpdate>,
    /// `customIssueEventId`.
    pub custom_issue_event_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `links`.
    pub links: Option<Vec<WorkflowTransitionLinks>>,
    /// `name`.
    pub name: Option<String>,
    /// `properties`.
    pub properties: Option<BTreeMap<String, String>>,
    /// `toStatusReference`.
    pub to_status_reference: Option<String>,
    /// `transitionScreen`.
    pub transition_screen: Option<WorkflowRuleConfiguration>,
    /// `triggers`.
    pub triggers: Option<Vec<WorkflowTrigger>>,
    /// `type`.
    pub r#type: Option<Open<TransitionUpdateType>>,
    /// `validators`.
    pub validators: Option<Vec<WorkflowRuleConfiguration>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl TransitionUpdate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `actions`.
    pub fn actions(mut self, actions: Vec<WorkflowRuleConfiguration>) -> Self {
        self.actions = Some(actions);
        self
    }

    /// Sets `conditions`.
    pub fn conditions(mut self, conditions: ConditionGroupUpdate) -> Self {
        self.conditions = Some(conditions);
        self
    }

    /// Sets `customIssueEventId`.
    pub fn custom_issue_event_id(mut self, custom_issue_event_id: impl Into<String>) -> Self {
        self.custom_issue_event_id = Some(custom_issue_event_id.into());
        self
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

    /// Sets `links`.
    pub fn links(mut self, links: Vec<WorkflowTransitionLinks>) -> Self {
        self.links = Some(links);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets `toStatusReference`.
    pub fn to_status_reference(mut self, to_status_reference: impl Into<String>) -> Self {
        self.to_status_reference = Some(to_status_reference.into());
        self
    }

    /// Sets `transitionScreen`.
    pub fn transition_screen(mut self, transition_screen: WorkflowRuleConfiguration) -> Self {
        self.transition_screen = Some(transition_screen);
        self
    }

    /// Sets `triggers`.
    pub fn triggers(mut self, triggers: Vec<WorkflowTrigger>) -> Self {
        self.triggers = Some(triggers);
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Open<TransitionUpdateType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `validators`.
    pub fn validators(mut self, validators: Vec<WorkflowRuleConfiguration>) -> Self {
        self.validators = Some(validators);
        self
    }
}

impl Model for TransitionUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            actions: reader.optional("actions")?,
            conditions: reader.optional("conditions")?,
            custom_issue_event_id: reader.optional("customIssueEventId")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            links: reader.optional("links")?,
            name: reader.optional("name")?,
            properties: reader.optional("properties")?,
            to_status_reference: reader.optional("toStatusReference")?,
            transition_screen: reader.optional("transitionScreen")?,
            triggers: reader.optional("triggers")?,
            r#type: reader.optional("type")?,
            validators: reader.optional("validators")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("actions", &self.actions);
        writer.optional("conditions", &self.conditions);
        writer.optional("customIssueEventId", &self.custom_issue_event_id);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("links", &self.links);
        writer.optional("name", &self.name);
        writer.optional("properties", &self.properties);
        writer.optional("toStatusReference", &self.to_status_reference);
        writer.optional("transitionScreen", &self.transition_screen);
        writer.optional("triggers", &self.triggers);
        writer.optional("type", &self.r#type);
        writer.optional("validators", &self.validators);
        writer.finish()
    }
}

/// The known values of an `Open<TransitionUpdateType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransitionUpdateType {}

impl TransitionUpdateType {
    /// `INITIAL`.
    pub const INITIAL: Open<Self> = Open::known("INITIAL");
    /// `GLOBAL`.
    pub const GLOBAL: Open<Self> = Open::known("GLOBAL");
    /// `DIRECTED`.
    pub const DIRECTED: Open<Self> = Open::known("DIRECTED");
}
