//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::priority_schemes::{
    PriorityMapping, PrioritySchemeChangesWithoutMappings,
    PrioritySchemeWithPaginatedPrioritiesAndProjects, TaskProgressBeanJsonNode,
    UpdatePrioritiesInSchemeRequest,
};

/// `UpdatePrioritySchemeRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrioritySchemeRequest {
    /// `defaultPriorityId`.
    pub default_priority_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `mappings`.
    pub mappings: Option<PriorityMapping>,
    /// `name`.
    pub name: Option<String>,
    /// `priorities`.
    pub priorities: Option<UpdatePrioritiesInSchemeRequest>,
    /// `projects`.
    pub projects: Option<UpdateProjectsInSchemeRequest>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdatePrioritySchemeRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `defaultPriorityId`.
    pub fn default_priority_id(mut self, default_priority_id: i64) -> Self {
        self.default_priority_id = Some(default_priority_id);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `mappings`.
    pub fn mappings(mut self, mappings: PriorityMapping) -> Self {
        self.mappings = Some(mappings);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `priorities`.
    pub fn priorities(mut self, priorities: UpdatePrioritiesInSchemeRequest) -> Self {
        self.priorities = Some(priorities);
        self
    }

    /// Sets `projects`.
    pub fn projects(mut self, projects: UpdateProjectsInSchemeRequest) -> Self {
        self.projects = Some(projects);
        self
    }
}

impl Model for UpdatePrioritySchemeRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_priority_id: reader.optional("defaultPriorityId")?,
            description: reader.optional("description")?,
            mappings: reader.optional("mappings")?,
            name: reader.optional("name")?,
            priorities: reader.optional("priorities")?,
            projects: reader.optional("projects")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultPriorityId", &self.default_priority_id);
        writer.optional("description", &self.description);
        writer.optional("mappings", &self.mappings);
        writer.optional("name", &self.name);
        writer.optional("priorities", &self.priorities);
        writer.optional("projects", &self.projects);
        writer.finish()
    }
}

/// `UpdatePrioritySchemeResponseBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrioritySchemeResponse {
    /// `priorityScheme`.
    pub priority_scheme: Option<Box<PrioritySchemeWithPaginatedPrioritiesAndProjects>>,
    /// `task`.
    pub task: Option<Box<TaskProgressBeanJsonNode>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UpdatePrioritySchemeResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            priority_scheme: reader.optional("priorityScheme")?,
            task: reader.optional("task")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("priorityScheme", &self.priority_scheme);
        writer.optional("task", &self.task);
        writer.finish()
    }
}

/// `UpdateProjectsInSchemeRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectsInSchemeRequest {
    /// `add`.
    pub add: Option<PrioritySchemeChangesWithoutMappings>,
    /// `remove`.
    pub remove: Option<PrioritySchemeChangesWithoutMappings>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateProjectsInSchemeRequest {
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

impl Model for UpdateProjectsInSchemeRequest {
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
