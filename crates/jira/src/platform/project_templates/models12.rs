//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::project_templates::{ProjectCreateResourceIdentifier, SecurityLevelPayload};

/// `SecuritySchemePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecuritySchemePayload {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// `securityLevels`.
    pub security_levels: Option<Vec<SecurityLevelPayload>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SecuritySchemePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }

    /// Sets `securityLevels`.
    pub fn security_levels(mut self, security_levels: Vec<SecurityLevelPayload>) -> Self {
        self.security_levels = Some(security_levels);
        self
    }
}

impl Model for SecuritySchemePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            pcri: reader.optional("pcri")?,
            security_levels: reader.optional("securityLevels")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.optional("pcri", &self.pcri);
        writer.optional("securityLevels", &self.security_levels);
        writer.finish()
    }
}

/// `StatusPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusPayload {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `onConflict`.
    pub on_conflict: Option<Open<StatusPayloadOnConflict>>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// `statusCategory`.
    pub status_category: Option<Open<StatusPayloadStatusCategory>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StatusPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `onConflict`.
    pub fn on_conflict(mut self, on_conflict: impl Into<Open<StatusPayloadOnConflict>>) -> Self {
        self.on_conflict = Some(on_conflict.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }

    /// Sets `statusCategory`.
    pub fn status_category(
        mut self,
        status_category: impl Into<Open<StatusPayloadStatusCategory>>,
    ) -> Self {
        self.status_category = Some(status_category.into());
        self
    }
}

impl Model for StatusPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            on_conflict: reader.optional("onConflict")?,
            pcri: reader.optional("pcri")?,
            status_category: reader.optional("statusCategory")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.optional("onConflict", &self.on_conflict);
        writer.optional("pcri", &self.pcri);
        writer.optional("statusCategory", &self.status_category);
        writer.finish()
    }
}

/// The known values of an `Open<StatusPayloadOnConflict>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum StatusPayloadOnConflict {}

impl StatusPayloadOnConflict {
    /// `FAIL`.
    pub const FAIL: Open<Self> = Open::known("FAIL");
    /// `USE`.
    pub const USE: Open<Self> = Open::known("USE");
    /// `NEW`.
    pub const NEW: Open<Self> = Open::known("NEW");
}

/// The known values of an `Open<StatusPayloadStatusCategory>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum StatusPayloadStatusCategory {}

impl StatusPayloadStatusCategory {
    /// `TODO`.
    pub const TODO: Open<Self> = Open::known("TODO");
    /// `IN_PROGRESS`.
    pub const IN_PROGRESS: Open<Self> = Open::known("IN_PROGRESS");
    /// `DONE`.
    pub const DONE: Open<Self> = Open::known("DONE");
}

/// `SwimlanePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwimlanePayload {
    /// `description`.
    pub description: Option<String>,
    /// `jqlQuery`.
    pub jql_query: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SwimlanePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `jqlQuery`.
    pub fn jql_query(mut self, jql_query: impl Into<String>) -> Self {
        self.jql_query = Some(jql_query.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for SwimlanePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            jql_query: reader.optional("jqlQuery")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("jqlQuery", &self.jql_query);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `SwimlanesPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SwimlanesPayload {
    /// `customSwimlanes`.
    pub custom_swimlanes: Option<Vec<SwimlanePayload>>,
    /// `defaultCustomSwimlaneName`.
    pub default_custom_swimlane_name: Option<String>,
    /// `swimlaneStrategy`.
    pub swimlane_strategy: Option<Open<SwimlanesPayloadSwimlaneStrategy>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SwimlanesPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `customSwimlanes`.
    pub fn custom_swimlanes(mut self, custom_swimlanes: Vec<SwimlanePayload>) -> Self {
        self.custom_swimlanes = Some(custom_swimlanes);
        self
    }

    /// Sets `defaultCustomSwimlaneName`.
    pub fn default_custom_swimlane_name(
        mut self,
        default_custom_swimlane_name: impl Into<String>,
    ) -> Self {
        self.default_custom_swimlane_name = Some(default_custom_swimlane_name.into());
        self
    }

    /// Sets `swimlaneStrategy`.
    pub fn swimlane_strategy(
        mut self,
        swimlane_strategy: impl Into<Open<SwimlanesPayloadSwimlaneStrategy>>,
    ) -> Self {
        self.swimlane_strategy = Some(swimlane_strategy.into());
        self
    }
}

impl Model for SwimlanesPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            custom_swimlanes: reader.optional("customSwimlanes")?,
            default_custom_swimlane_name: reader.optional("defaultCustomSwimlaneName")?,
            swimlane_strategy: reader.optional("swimlaneStrategy")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("customSwimlanes", &self.custom_swimlanes);
        writer.optional(
            "defaultCustomSwimlaneName",
            &self.default_custom_swimlane_name,
        );
        writer.optional("swimlaneStrategy", &self.swimlane_strategy);
        writer.finish()
    }
}

/// The known values of an `Open<SwimlanesPayloadSwimlaneStrategy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SwimlanesPayloadSwimlaneStrategy {}

impl SwimlanesPayloadSwimlaneStrategy {
    /// `none`.
    pub const NONE: Open<Self> = Open::known("none");
    /// `custom`.
    pub const CUSTOM: Open<Self> = Open::known("custom");
    /// `parentChild`.
    pub const PARENT_CHILD: Open<Self> = Open::known("parentChild");
    /// `assignee`.
    pub const ASSIGNEE: Open<Self> = Open::known("assignee");
    /// `assigneeUnassignedFirst`.
    pub const ASSIGNEE_UNASSIGNED_FIRST: Open<Self> = Open::known("assigneeUnassignedFirst");
    /// `epic`.
    pub const EPIC: Open<Self> = Open::known("epic");
    /// `project`.
    pub const PROJECT: Open<Self> = Open::known("project");
    /// `issueparent`.
    pub const ISSUEPARENT: Open<Self> = Open::known("issueparent");
    /// `issuechildren`.
    pub const ISSUECHILDREN: Open<Self> = Open::known("issuechildren");
    /// `request_type`.
    pub const REQUEST_TYPE: Open<Self> = Open::known("request_type");
}

/// `TabPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TabPayload {
    /// `fields`.
    pub fields: Option<Vec<ProjectCreateResourceIdentifier>>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl TabPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    pub fn fields(mut self, fields: Vec<ProjectCreateResourceIdentifier>) -> Self {
        self.fields = Some(fields);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for TabPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            fields: reader.optional("fields")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fields", &self.fields);
        writer.optional("name", &self.name);
        writer.finish()
    }
}
