//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::RemoveOptionFromIssuesResult;

/// `SimplifiedHierarchyLevel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimplifiedHierarchyLevel {
    /// `aboveLevelId`.
    pub above_level_id: Option<i64>,
    /// `belowLevelId`.
    pub below_level_id: Option<i64>,
    /// `externalUuid`.
    pub external_uuid: Option<String>,
    /// `hierarchyLevelNumber`.
    pub hierarchy_level_number: Option<i64>,
    /// `id`.
    pub id: Option<i64>,
    /// `issueTypeIds`.
    pub issue_type_ids: Option<Vec<i64>>,
    /// `level`.
    pub level: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `projectConfigurationId`.
    pub project_configuration_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SimplifiedHierarchyLevel {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `aboveLevelId`.
    pub fn above_level_id(mut self, above_level_id: i64) -> Self {
        self.above_level_id = Some(above_level_id);
        self
    }

    /// Sets `belowLevelId`.
    pub fn below_level_id(mut self, below_level_id: i64) -> Self {
        self.below_level_id = Some(below_level_id);
        self
    }

    /// Sets `externalUuid`.
    pub fn external_uuid(mut self, external_uuid: impl Into<String>) -> Self {
        self.external_uuid = Some(external_uuid.into());
        self
    }

    /// Sets `hierarchyLevelNumber`.
    pub fn hierarchy_level_number(mut self, hierarchy_level_number: i64) -> Self {
        self.hierarchy_level_number = Some(hierarchy_level_number);
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `issueTypeIds`.
    pub fn issue_type_ids(mut self, issue_type_ids: Vec<i64>) -> Self {
        self.issue_type_ids = Some(issue_type_ids);
        self
    }

    /// Sets `level`.
    pub fn level(mut self, level: i64) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `projectConfigurationId`.
    pub fn project_configuration_id(mut self, project_configuration_id: i64) -> Self {
        self.project_configuration_id = Some(project_configuration_id);
        self
    }
}

impl Model for SimplifiedHierarchyLevel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            above_level_id: reader.optional("aboveLevelId")?,
            below_level_id: reader.optional("belowLevelId")?,
            external_uuid: reader.optional("externalUuid")?,
            hierarchy_level_number: reader.optional("hierarchyLevelNumber")?,
            id: reader.optional("id")?,
            issue_type_ids: reader.optional("issueTypeIds")?,
            level: reader.optional("level")?,
            name: reader.optional("name")?,
            project_configuration_id: reader.optional("projectConfigurationId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("aboveLevelId", &self.above_level_id);
        writer.optional("belowLevelId", &self.below_level_id);
        writer.optional("externalUuid", &self.external_uuid);
        writer.optional("hierarchyLevelNumber", &self.hierarchy_level_number);
        writer.optional("id", &self.id);
        writer.optional("issueTypeIds", &self.issue_type_ids);
        writer.optional("level", &self.level);
        writer.optional("name", &self.name);
        writer.optional("projectConfigurationId", &self.project_configuration_id);
        writer.finish()
    }
}

/// `TaskProgressBeanObject` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskProgressBeanObject {
    /// `description`.
    pub description: Option<String>,
    /// `elapsedRuntime`.
    pub elapsed_runtime: Option<i64>,
    /// `finished`.
    pub finished: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `lastUpdate`.
    pub last_update: Option<i64>,
    /// `message`.
    pub message: Option<String>,
    /// `progress`.
    pub progress: Option<i64>,
    /// `result`.
    pub result: Option<Value>,
    /// `self`.
    pub self_url: Option<String>,
    /// `started`.
    pub started: Option<i64>,
    /// `status`.
    pub status: Option<Open<TaskProgressBeanObjectStatus>>,
    /// `submitted`.
    pub submitted: Option<i64>,
    /// `submittedBy`.
    pub submitted_by: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for TaskProgressBeanObject {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            elapsed_runtime: reader.optional("elapsedRuntime")?,
            finished: reader.optional("finished")?,
            id: reader.optional("id")?,
            last_update: reader.optional("lastUpdate")?,
            message: reader.optional("message")?,
            progress: reader.optional("progress")?,
            result: reader.optional("result")?,
            self_url: reader.optional("self")?,
            started: reader.optional("started")?,
            status: reader.optional("status")?,
            submitted: reader.optional("submitted")?,
            submitted_by: reader.optional("submittedBy")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("elapsedRuntime", &self.elapsed_runtime);
        writer.optional("finished", &self.finished);
        writer.optional("id", &self.id);
        writer.optional("lastUpdate", &self.last_update);
        writer.optional("message", &self.message);
        writer.optional("progress", &self.progress);
        writer.optional("result", &self.result);
        writer.optional("self", &self.self_url);
        writer.optional("started", &self.started);
        writer.optional("status", &self.status);
        writer.optional("submitted", &self.submitted);
        writer.optional("submittedBy", &self.submitted_by);
        writer.finish()
    }
}

/// The known values of an `Open<TaskProgressBeanObjectStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum TaskProgressBeanObjectStatus {}

impl TaskProgressBeanObjectStatus {
    /// `ENQUEUED`.
    pub const ENQUEUED: Open<Self> = Open::known("ENQUEUED");
    /// `RUNNING`.
    pub const RUNNING: Open<Self> = Open::known("RUNNING");
    /// `COMPLETE`.
    pub const COMPLETE: Open<Self> = Open::known("COMPLETE");
    /// `FAILED`.
    pub const FAILED: Open<Self> = Open::known("FAILED");
    /// `CANCEL_REQUESTED`.
    pub const CANCEL_REQUESTED: Open<Self> = Open::known("CANCEL_REQUESTED");
    /// `CANCELLED`.
    pub const CANCELLED: Open<Self> = Open::known("CANCELLED");
    /// `DEAD`.
    pub const DEAD: Open<Self> = Open::known("DEAD");
}

/// `TaskProgressBeanRemoveOptionFromIssuesResult` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskProgressBeanRemoveOptionFromIssuesResult {
    /// `description`.
    pub description: Option<String>,
    /// `elapsedRuntime`.
    pub elapsed_runtime: Option<i64>,
    /// `finished`.
    pub finished: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `lastUpdate`.
    pub last_update: Option<i64>,
    /// `message`.
    pub message: Option<String>,
    /// `progress`.
    pub progress: Option<i64>,
    /// `result`.
    pub result: Option<RemoveOptionFromIssuesResult>,
    /// `self`.
    pub self_url: Option<String>,
    /// `started`.
    pub started: Option<i64>,
    /// `status`.
    pub status: Option<Open<TaskProgressBeanRemoveOptionFromIssuesResultStatus>>,
    /// `submitted`.
    pub submitted: Option<i64>,
    /// `submittedBy`.
    pub submitted_by: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for TaskProgressBeanRemoveOptionFromIssuesResult {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            elapsed_runtime: reader.optional("elapsedRuntime")?,
            finished: reader.optional("finished")?,
            id: reader.optional("id")?,
            last_update: reader.optional("lastUpdate")?,
            message: reader.optional("message")?,
            progress: reader.optional("progress")?,
            result: reader.optional("result")?,
            self_url: reader.optional("self")?,
            started: reader.optional("started")?,
            status: reader.optional("status")?,
            submitted: reader.optional("submitted")?,
            submitted_by: reader.optional("submittedBy")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("elapsedRuntime", &self.elapsed_runtime);
        writer.optional("finished", &self.finished);
        writer.optional("id", &self.id);
        writer.optional("lastUpdate", &self.last_update);
        writer.optional("message", &self.message);
        writer.optional("progress", &self.progress);
        writer.optional("result", &self.result);
        writer.optional("self", &self.self_url);
        writer.optional("started", &self.started);
        writer.optional("status", &self.status);
        writer.optional("submitted", &self.submitted);
        writer.optional("submittedBy", &self.submitted_by);
        writer.finish()
    }
}

/// The known values of an `Open<TaskProgressBeanRemoveOptionFromIssuesResultStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum TaskProgressBeanRemoveOptionFromIssuesResultStatus {}

impl TaskProgressBeanRemoveOptionFromIssuesResultStatus {
    /// `ENQUEUED`.
    pub const ENQUEUED: Open<Self> = Open::known("ENQUEUED");
    /// `RUNNING`.
    pub const RUNNING: Open<Self> = Open::known("RUNNING");
    /// `COMPLETE`.
    pub const COMPLETE: Open<Self> = Open::known("COMPLETE");
    /// `FAILED`.
    pub const FAILED: Open<Self> = Open::known("FAILED");
    /// `CANCEL_REQUESTED`.
    pub const CANCEL_REQUESTED: Open<Self> = Open::known("CANCEL_REQUESTED");
    /// `CANCELLED`.
    pub const CANCELLED: Open<Self> = Open::known("CANCELLED");
    /// `DEAD`.
    pub const DEAD: Open<Self> = Open::known("DEAD");
}

/// `TimeTrackingConfiguration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeTrackingConfiguration {
    /// `defaultUnit`.
    pub default_unit: Option<Open<TimeTrackingConfigurationDefaultUnit>>,
    /// `timeFormat`.
    pub time_format: Option<Open<TimeTrackingConfigurationTimeFormat>>,
    /// `workingDaysPerWeek`.
    pub working_days_per_week: Option<f64>,
    /// `workingHoursPerDay`.
    pub working_hours_per_day: Option<f64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl TimeTrackingConfiguration {
    /// Returns one with what is required.
    pub fn new(
        default_unit: impl Into<Open<TimeTrackingConfigurationDefaultUnit>>,
        time_format: impl Into<Open<TimeTrackingConfigurationTimeFormat>>,
        working_days_per_week: f64,
        working_hours_per_day: f64,
    ) -> Self {
        Self {
            default_unit: Some(default_unit.into()),
            time_format: Some(time_format.into()),
            working_days_per_week: Some(working_days_per_week),
            working_hours_per_day: Some(working_hours_per_day),
            ..Default::default()
        }
    }
}

impl Model for TimeTrackingConfiguration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_unit: reader.optional("defaultUnit")?,
            time_format: reader.optional("timeFormat")?,
            working_days_per_week: reader.optional("workingDaysPerWeek")?,
            working_hours_per_day: reader.optional("workingHoursPerDay")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultUnit", &self.default_unit);
        writer.optional("timeFormat", &self.time_format);
        writer.optional("workingDaysPerWeek", &self.working_days_per_week);
        writer.optional("workingHoursPerDay", &self.working_hours_per_day);
        writer.finish()
    }
}

/// The known values of an `Open<TimeTrackingConfigurationDefaultUnit>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum TimeTrackingConfigurationDefaultUnit {}

impl TimeTrackingConfigurationDefaultUnit {
    /// `minute`.
    pub const MINUTE: Open<Self> = Open::known("minute");
    /// `hour`.
    pub const HOUR: Open<Self> = Open::known("hour");
    /// `day`.
    pub const DAY: Open<Self> = Open::known("day");
    /// `week`.
    pub const WEEK: Open<Self> = Open::known("week");
}

/// The known values of an `Open<TimeTrackingConfigurationTimeFormat>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum TimeTrackingConfigurationTimeFormat {}

impl TimeTrackingConfigurationTimeFormat {
    /// `pretty`.
    pub const PRETTY: Open<Self> = Open::known("pretty");
    /// `days`.
    pub const DAYS: Open<Self> = Open::known("days");
    /// `hours`.
    pub const HOURS: Open<Self> = Open::known("hours");
}
