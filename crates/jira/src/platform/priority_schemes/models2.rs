//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::common::JsonNode;
use crate::platform::priority_schemes::PrioritySchemeChangesWithoutMappings;

/// `PriorityWithSequence` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriorityWithSequence {
    /// `description`.
    pub description: Option<String>,
    /// `iconUrl`.
    pub icon_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `sequence`.
    pub sequence: Option<String>,
    /// `statusColor`.
    pub status_color: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PriorityWithSequence {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            icon_url: reader.optional("iconUrl")?,
            id: reader.optional("id")?,
            is_default: reader.optional("isDefault")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            sequence: reader.optional("sequence")?,
            status_color: reader.optional("statusColor")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("iconUrl", &self.icon_url);
        writer.optional("id", &self.id);
        writer.optional("isDefault", &self.is_default);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.optional("sequence", &self.sequence);
        writer.optional("statusColor", &self.status_color);
        writer.finish()
    }
}

/// `SuggestedMappingsForPrioritiesRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestedMappingsForPrioritiesRequest {
    /// `add`.
    pub add: Option<Vec<i64>>,
    /// `remove`.
    pub remove: Option<Vec<i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SuggestedMappingsForPrioritiesRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `add`.
    pub fn with_add(mut self, add: Vec<i64>) -> Self {
        self.add = Some(add);
        self
    }

    /// Sets `remove`.
    pub fn remove(mut self, remove: Vec<i64>) -> Self {
        self.remove = Some(remove);
        self
    }
}

impl Model for SuggestedMappingsForPrioritiesRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            add: reader.optional("add")?,
            remove: reader.optional("remove")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("add", &self.add);
        writer.optional("remove", &self.remove);
        writer.finish()
    }
}

/// `SuggestedMappingsForProjectsRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestedMappingsForProjectsRequest {
    /// `add`.
    pub add: Option<Vec<i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SuggestedMappingsForProjectsRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `add`.
    pub fn with_add(mut self, add: Vec<i64>) -> Self {
        self.add = Some(add);
        self
    }
}

impl Model for SuggestedMappingsForProjectsRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            add: reader.optional("add")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("add", &self.add);
        writer.finish()
    }
}

/// `SuggestedMappingsRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestedMappingsRequest {
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `priorities`.
    pub priorities: Option<SuggestedMappingsForPrioritiesRequest>,
    /// `projects`.
    pub projects: Option<SuggestedMappingsForProjectsRequest>,
    /// `schemeId`.
    pub scheme_id: Option<i64>,
    /// `startAt`.
    pub start_at: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SuggestedMappingsRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `maxResults`.
    pub fn max_results(mut self, max_results: i64) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets `priorities`.
    pub fn priorities(mut self, priorities: SuggestedMappingsForPrioritiesRequest) -> Self {
        self.priorities = Some(priorities);
        self
    }

    /// Sets `projects`.
    pub fn projects(mut self, projects: SuggestedMappingsForProjectsRequest) -> Self {
        self.projects = Some(projects);
        self
    }

    /// Sets `schemeId`.
    pub fn scheme_id(mut self, scheme_id: i64) -> Self {
        self.scheme_id = Some(scheme_id);
        self
    }

    /// Sets `startAt`.
    pub fn start_at(mut self, start_at: i64) -> Self {
        self.start_at = Some(start_at);
        self
    }
}

impl Model for SuggestedMappingsRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            max_results: reader.optional("maxResults")?,
            priorities: reader.optional("priorities")?,
            projects: reader.optional("projects")?,
            scheme_id: reader.optional("schemeId")?,
            start_at: reader.optional("startAt")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("maxResults", &self.max_results);
        writer.optional("priorities", &self.priorities);
        writer.optional("projects", &self.projects);
        writer.optional("schemeId", &self.scheme_id);
        writer.optional("startAt", &self.start_at);
        writer.finish()
    }
}

/// `TaskProgressBeanJsonNode` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskProgressBeanJsonNode {
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
    pub result: Option<Box<JsonNode>>,
    /// `self`.
    pub self_url: Option<String>,
    /// `started`.
    pub started: Option<i64>,
    /// `status`.
    pub status: Option<Open<TaskProgressBeanJsonNodeStatus>>,
    /// `submitted`.
    pub submitted: Option<i64>,
    /// `submittedBy`.
    pub submitted_by: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for TaskProgressBeanJsonNode {
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

/// The known values of an `Open<TaskProgressBeanJsonNodeStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum TaskProgressBeanJsonNodeStatus {}

impl TaskProgressBeanJsonNodeStatus {
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

/// `UpdatePrioritiesInSchemeRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrioritiesInSchemeRequest {
    /// `add`.
    pub add: Option<PrioritySchemeChangesWithoutMappings>,
    /// `remove`.
    pub remove: Option<PrioritySchemeChangesWithoutMappings>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdatePrioritiesInSchemeRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `add`.
    pub fn with_add(mut self, add: PrioritySchemeChangesWithoutMappings) -> Self {
        self.add = Some(add);
        self
    }

    /// Sets `remove`.
    pub fn remove(mut self, remove: PrioritySchemeChangesWithoutMappings) -> Self {
        self.remove = Some(remove);
        self
    }
}

impl Model for UpdatePrioritiesInSchemeRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            add: reader.optional("add")?,
            remove: reader.optional("remove")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("add", &self.add);
        writer.optional("remove", &self.remove);
        writer.finish()
    }
}
