//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::project_templates::{
    ConditionGroupPayload, FromLayoutPayload, ProjectCreateResourceIdentifier, RulePayload,
    StatusPayload, WorkflowPayloadOnConflict, WorkflowSchemePayload, WorkflowStatusLayoutPayload,
    WorkflowStatusPayload,
};

/// `ToLayoutPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToLayoutPayload {
    /// `port`.
    pub port: Option<i64>,
    /// `status`.
    pub status: Option<ProjectCreateResourceIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ToLayoutPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `port`.
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, status: ProjectCreateResourceIdentifier) -> Self {
        self.status = Some(status);
        self
    }
}

impl Model for ToLayoutPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            port: reader.optional("port")?,
            status: reader.optional("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("port", &self.port);
        writer.optional("status", &self.status);
        writer.finish()
    }
}

/// `TransitionPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransitionPayload {
    /// `actions`.
    pub actions: Option<Vec<RulePayload>>,
    /// `conditions`.
    pub conditions: Option<ConditionGroupPayload>,
    /// `customIssueEventId`.
    pub custom_issue_event_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `from`.
    pub from: Option<Vec<FromLayoutPayload>>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `properties`.
    pub properties: Option<BTreeMap<String, String>>,
    /// `to`.
    pub to: Option<ToLayoutPayload>,
    /// `transitionScreen`.
    pub transition_screen: Option<RulePayload>,
    /// `triggers`.
    pub triggers: Option<Vec<RulePayload>>,
    /// `type`.
    pub r#type: Option<Open<TransitionPayloadType>>,
    /// `validators`.
    pub validators: Option<Vec<RulePayload>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl TransitionPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `actions`.
    pub fn actions(mut self, actions: Vec<RulePayload>) -> Self {
        self.actions = Some(actions);
        self
    }

    /// Sets `conditions`.
    pub fn conditions(mut self, conditions: ConditionGroupPayload) -> Self {
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

    /// Sets `from`.
    pub fn from(mut self, from: Vec<FromLayoutPayload>) -> Self {
        self.from = Some(from);
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
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

    /// Sets `to`.
    pub fn to(mut self, to: ToLayoutPayload) -> Self {
        self.to = Some(to);
        self
    }

    /// Sets `transitionScreen`.
    pub fn transition_screen(mut self, transition_screen: RulePayload) -> Self {
        self.transition_screen = Some(transition_screen);
        self
    }

    /// Sets `triggers`.
    pub fn triggers(mut self, triggers: Vec<RulePayload>) -> Self {
        self.triggers = Some(triggers);
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Open<TransitionPayloadType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `validators`.
    pub fn validators(mut self, validators: Vec<RulePayload>) -> Self {
        self.validators = Some(validators);
        self
    }
}

impl Model for TransitionPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            actions: reader.optional("actions")?,
            conditions: reader.optional("conditions")?,
            custom_issue_event_id: reader.optional("customIssueEventId")?,
            description: reader.optional("description")?,
            from: reader.optional("from")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            properties: reader.optional("properties")?,
            to: reader.optional("to")?,
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
        writer.optional("from", &self.from);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("properties", &self.properties);
        writer.optional("to", &self.to);
        writer.optional("transitionScreen", &self.transition_screen);
        writer.optional("triggers", &self.triggers);
        writer.optional("type", &self.r#type);
        writer.optional("validators", &self.validators);
        writer.finish()
    }
}

/// The known values of an `Open<TransitionPayloadType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransitionPayloadType {}

impl TransitionPayloadType {
    /// `global`.
    pub const GLOBAL: Open<Self> = Open::known("global");
    /// `initial`.
    pub const INITIAL: Open<Self> = Open::known("initial");
    /// `directed`.
    pub const DIRECTED: Open<Self> = Open::known("directed");
}

/// `WorkflowCapabilityPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowCapabilityPayload {
    /// `statuses`.
    pub statuses: Option<Vec<StatusPayload>>,
    /// `workflowScheme`.
    pub workflow_scheme: Option<Box<WorkflowSchemePayload>>,
    /// `workflows`.
    pub workflows: Option<Vec<WorkflowPayload>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowCapabilityPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `statuses`.
    pub fn statuses(mut self, statuses: Vec<StatusPayload>) -> Self {
        self.statuses = Some(statuses);
        self
    }

    /// Sets `workflowScheme`.
    pub fn workflow_scheme(mut self, workflow_scheme: WorkflowSchemePayload) -> Self {
        self.workflow_scheme = Some(Box::new(workflow_scheme));
        self
    }

    /// Sets `workflows`.
    pub fn workflows(mut self, workflows: Vec<WorkflowPayload>) -> Self {
        self.workflows = Some(workflows);
        self
    }
}

impl Model for WorkflowCapabilityPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            statuses: reader.optional("statuses")?,
            workflow_scheme: reader.optional("workflowScheme")?,
            workflows: reader.optional("workflows")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("statuses", &self.statuses);
        writer.optional("workflowScheme", &self.workflow_scheme);
        writer.optional("workflows", &self.workflows);
        writer.finish()
    }
}

/// `WorkflowPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowPayload {
    /// `description`.
    pub description: Option<String>,
    /// `loopedTransitionContainerLayout`.
    pub looped_transition_container_layout: Option<WorkflowStatusLayoutPayload>,
    /// `name`.
    pub name: Option<String>,
    /// `onConflict`.
    pub on_conflict: Option<Open<WorkflowPayloadOnConflict>>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// `startPointLayout`.
    pub start_point_layout: Option<WorkflowStatusLayoutPayload>,
    /// `statuses`.
    pub statuses: Option<Vec<WorkflowStatusPayload>>,
    /// `transitions`.
    pub transitions: Option<Vec<TransitionPayload>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `loopedTransitionContainerLayout`.
    pub fn looped_transition_container_layout(
        mut self,
        looped_transition_container_layout: WorkflowStatusLayoutPayload,
    ) -> Self {
        self.looped_transition_container_layout = Some(looped_transition_container_layout);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `onConflict`.
    pub fn on_conflict(mut self, on_conflict: impl Into<Open<WorkflowPayloadOnConflict>>) -> Self {
        self.on_conflict = Some(on_conflict.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }

    /// Sets `startPointLayout`.
    pub fn start_point_layout(mut self, start_point_layout: WorkflowStatusLayoutPayload) -> Self {
        self.start_point_layout = Some(start_point_layout);
        self
    }

    /// Sets `statuses`.
    pub fn statuses(mut self, statuses: Vec<WorkflowStatusPayload>) -> Self {
        self.statuses = Some(statuses);
        self
    }

    /// Sets `transitions`.
    pub fn transitions(mut self, transitions: Vec<TransitionPayload>) -> Self {
        self.transitions = Some(transitions);
        self
    }
}

impl Model for WorkflowPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            looped_transition_container_layout: reader
                .optional("loopedTransitionContainerLayout")?,
            name: reader.optional("name")?,
            on_conflict: reader.optional("onConflict")?,
            pcri: reader.optional("pcri")?,
            start_point_layout: reader.optional("startPointLayout")?,
            statuses: reader.optional("statuses")?,
            transitions: reader.optional("transitions")?,
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
        writer.optional("name", &self.name);
        writer.optional("onConflict", &self.on_conflict);
        writer.optional("pcri", &self.pcri);
        writer.optional("startPointLayout", &self.start_point_layout);
        writer.optional("statuses", &self.statuses);
        writer.optional("transitions", &self.transitions);
        writer.finish()
    }
}
