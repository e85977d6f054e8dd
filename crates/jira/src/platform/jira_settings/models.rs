//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::common::TimeTrackingConfiguration;

/// `ApplicationProperty` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplicationProperty {
    /// `allowedValues`.
    pub allowed_values: Vec<String>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `desc`.
    pub desc: Option<String>,
    /// `example`.
    pub example: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ApplicationProperty {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            allowed_values: reader.list("allowedValues")?,
            default_value: reader.optional("defaultValue")?,
            desc: reader.optional("desc")?,
            example: reader.optional("example")?,
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            r#type: reader.optional("type")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("allowedValues", &self.allowed_values);
        writer.optional("defaultValue", &self.default_value);
        writer.optional("desc", &self.desc);
        writer.optional("example", &self.example);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("type", &self.r#type);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `Configuration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// `attachmentsEnabled`.
    pub attachments_enabled: Option<bool>,
    /// `issueLinkingEnabled`.
    pub issue_linking_enabled: Option<bool>,
    /// `subTasksEnabled`.
    pub sub_tasks_enabled: Option<bool>,
    /// `timeTrackingConfiguration`.
    pub time_tracking_configuration: Option<TimeTrackingConfiguration>,
    /// `timeTrackingEnabled`.
    pub time_tracking_enabled: Option<bool>,
    /// `unassignedIssuesAllowed`.
    pub unassigned_issues_allowed: Option<bool>,
    /// `votingEnabled`.
    pub voting_enabled: Option<bool>,
    /// `watchingEnabled`.
    pub watching_enabled: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Configuration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            attachments_enabled: reader.optional("attachmentsEnabled")?,
            issue_linking_enabled: reader.optional("issueLinkingEnabled")?,
            sub_tasks_enabled: reader.optional("subTasksEnabled")?,
            time_tracking_configuration: reader.optional("timeTrackingConfiguration")?,
            time_tracking_enabled: reader.optional("timeTrackingEnabled")?,
            unassigned_issues_allowed: reader.optional("unassignedIssuesAllowed")?,
            voting_enabled: reader.optional("votingEnabled")?,
            watching_enabled: reader.optional("watchingEnabled")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("attachmentsEnabled", &self.attachments_enabled);
        writer.optional("issueLinkingEnabled", &self.issue_linking_enabled);
        writer.optional("subTasksEnabled", &self.sub_tasks_enabled);
        writer.optional(
            "timeTrackingConfiguration",
            &self.time_tracking_configuration,
        );
        writer.optional("timeTrackingEnabled", &self.time_tracking_enabled);
        writer.optional("unassignedIssuesAllowed", &self.unassigned_issues_allowed);
        writer.optional("votingEnabled", &self.voting_enabled);
        writer.optional("watchingEnabled", &self.watching_enabled);
        writer.finish()
    }
}

/// `SimpleApplicationPropertyBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimpleApplicationProperty {
    /// `id`.
    pub id: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SimpleApplicationProperty {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for SimpleApplicationProperty {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("value", &self.value);
        writer.finish()
    }
}
