//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::project_templates::{NonWorkingDay, ProjectCreateResourceIdentifier};

/// The known values of an `Open<WorkflowPayloadOnConflict>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkflowPayloadOnConflict {}

impl WorkflowPayloadOnConflict {
    /// `FAIL`.
    pub const FAIL: Open<Self> = Open::known("FAIL");
    /// `USE`.
    pub const USE: Open<Self> = Open::known("USE");
    /// `NEW`.
    pub const NEW: Open<Self> = Open::known("NEW");
}

/// `WorkflowSchemePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSchemePayload {
    /// `defaultWorkflow`.
    pub default_workflow: Option<ProjectCreateResourceIdentifier>,
    /// `description`.
    pub description: Option<String>,
    /// `explicitMappings`.
    pub explicit_mappings: Option<BTreeMap<String, ProjectCreateResourceIdentifier>>,
    /// `name`.
    pub name: Option<String>,
    /// `onConflict`.
    pub on_conflict: Option<Open<WorkflowSchemePayloadOnConflict>>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowSchemePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `defaultWorkflow`.
    pub fn default_workflow(mut self, default_workflow: ProjectCreateResourceIdentifier) -> Self {
        self.default_workflow = Some(default_workflow);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `explicitMappings`.
    pub fn explicit_mappings(
        mut self,
        explicit_mappings: BTreeMap<String, ProjectCreateResourceIdentifier>,
    ) -> Self {
        self.explicit_mappings = Some(explicit_mappings);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `onConflict`.
    pub fn on_conflict(
        mut self,
        on_conflict: impl Into<Open<WorkflowSchemePayloadOnConflict>>,
    ) -> Self {
        self.on_conflict = Some(on_conflict.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }
}

impl Model for WorkflowSchemePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_workflow: reader.optional("defaultWorkflow")?,
            description: reader.optional("description")?,
            explicit_mappings: reader.optional("explicitMappings")?,
            name: reader.optional("name")?,
            on_conflict: reader.optional("onConflict")?,
            pcri: reader.optional("pcri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultWorkflow", &self.default_workflow);
        writer.optional("description", &self.description);
        writer.optional("explicitMappings", &self.explicit_mappings);
        writer.optional("name", &self.name);
        writer.optional("onConflict", &self.on_conflict);
        writer.optional("pcri", &self.pcri);
        writer.finish()
    }
}

/// The known values of an `Open<WorkflowSchemePayloadOnConflict>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WorkflowSchemePayloadOnConflict {}

impl WorkflowSchemePayloadOnConflict {
    /// `FAIL`.
    pub const FAIL: Open<Self> = Open::known("FAIL");
    /// `USE`.
    pub const USE: Open<Self> = Open::known("USE");
    /// `NEW`.
    pub const NEW: Open<Self> = Open::known("NEW");
}

/// `WorkflowStatusLayoutPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStatusLayoutPayload {
    /// `x`.
    pub x: Option<f64>,
    /// `y`.
    pub y: Option<f64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowStatusLayoutPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `x`.
    pub fn x(mut self, x: f64) -> Self {
        self.x = Some(x);
        self
    }

    /// Sets `y`.
    pub fn y(mut self, y: f64) -> Self {
        self.y = Some(y);
        self
    }
}

impl Model for WorkflowStatusLayoutPayload {
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

/// `WorkflowStatusPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStatusPayload {
    /// `layout`.
    pub layout: Option<WorkflowStatusLayoutPayload>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// `properties`.
    pub properties: Option<BTreeMap<String, String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowStatusPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `layout`.
    pub fn layout(mut self, layout: WorkflowStatusLayoutPayload) -> Self {
        self.layout = Some(layout);
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
        self
    }
}

impl Model for WorkflowStatusPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            layout: reader.optional("layout")?,
            pcri: reader.optional("pcri")?,
            properties: reader.optional("properties")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("layout", &self.layout);
        writer.optional("pcri", &self.pcri);
        writer.optional("properties", &self.properties);
        writer.finish()
    }
}

/// `WorkingDaysConfig` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkingDaysConfig {
    /// `friday`.
    pub friday: Option<bool>,
    /// `id`.
    pub id: Option<i64>,
    /// `monday`.
    pub monday: Option<bool>,
    /// `nonWorkingDays`.
    pub non_working_days: Option<Vec<NonWorkingDay>>,
    /// `saturday`.
    pub saturday: Option<bool>,
    /// `sunday`.
    pub sunday: Option<bool>,
    /// `thursday`.
    pub thursday: Option<bool>,
    /// `timezoneId`.
    pub timezone_id: Option<String>,
    /// `tuesday`.
    pub tuesday: Option<bool>,
    /// `wednesday`.
    pub wednesday: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkingDaysConfig {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `friday`.
    pub fn friday(mut self, friday: bool) -> Self {
        self.friday = Some(friday);
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `monday`.
    pub fn monday(mut self, monday: bool) -> Self {
        self.monday = Some(monday);
        self
    }

    /// Sets `nonWorkingDays`.
    pub fn non_working_days(mut self, non_working_days: Vec<NonWorkingDay>) -> Self {
        self.non_working_days = Some(non_working_days);
        self
    }

    /// Sets `saturday`.
    pub fn saturday(mut self, saturday: bool) -> Self {
        self.saturday = Some(saturday);
        self
    }

    /// Sets `sunday`.
    pub fn sunday(mut self, sunday: bool) -> Self {
        self.sunday = Some(sunday);
        self
    }

    /// Sets `thursday`.
    pub fn thursday(mut self, thursday: bool) -> Self {
        self.thursday = Some(thursday);
        self
    }

    /// Sets `timezoneId`.
    pub fn timezone_id(mut self, timezone_id: impl Into<String>) -> Self {
        self.timezone_id = Some(timezone_id.into());
        self
    }

    /// Sets `tuesday`.
    pub fn tuesday(mut self, tuesday: bool) -> Self {
        self.tuesday = Some(tuesday);
        self
    }

    /// Sets `wednesday`.
    pub fn wednesday(mut self, wednesday: bool) -> Self {
        self.wednesday = Some(wednesday);
        self
    }
}

impl Model for WorkingDaysConfig {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            friday: reader.optional("friday")?,
            id: reader.optional("id")?,
            monday: reader.optional("monday")?,
            non_working_days: reader.optional("nonWorkingDays")?,
            saturday: reader.optional("saturday")?,
            sunday: reader.optional("sunday")?,
            thursday: reader.optional("thursday")?,
            timezone_id: reader.optional("timezoneId")?,
            tuesday: reader.optional("tuesday")?,
            wednesday: reader.optional("wednesday")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("friday", &self.friday);
        writer.optional("id", &self.id);
        writer.optional("monday", &self.monday);
        writer.optional("nonWorkingDays", &self.non_working_days);
        writer.optional("saturday", &self.saturday);
        writer.optional("sunday", &self.sunday);
        writer.optional("thursday", &self.thursday);
        writer.optional("timezoneId", &self.timezone_id);
        writer.optional("tuesday", &self.tuesday);
        writer.optional("wednesday", &self.wednesday);
        writer.finish()
    }
}
