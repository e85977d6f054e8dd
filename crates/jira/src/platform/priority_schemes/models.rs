//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::common::ProjectDetails;
use crate::platform::priority_schemes::{PriorityWithSequence, TaskProgressBeanJsonNode};

/// `CreatePrioritySchemeDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrioritySchemeDetails {
    /// `defaultPriorityId`.
    pub default_priority_id: i64,
    /// `description`.
    pub description: Option<String>,
    /// `mappings`.
    pub mappings: Option<PriorityMapping>,
    /// `name`.
    pub name: String,
    /// `priorityIds`.
    pub priority_ids: Vec<i64>,
    /// `projectIds`.
    pub project_ids: Option<Vec<i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreatePrioritySchemeDetails {
    /// Returns one with what is required.
    pub fn new(default_priority_id: i64, name: impl Into<String>, priority_ids: Vec<i64>) -> Self {
        Self {
            default_priority_id,
            name: name.into(),
            priority_ids,
            ..Default::default()
        }
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

    /// Sets `projectIds`.
    pub fn project_ids(mut self, project_ids: Vec<i64>) -> Self {
        self.project_ids = Some(project_ids);
        self
    }
}

impl Model for CreatePrioritySchemeDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_priority_id: reader.required("defaultPriorityId")?,
            description: reader.optional("description")?,
            mappings: reader.optional("mappings")?,
            name: reader.required("name")?,
            priority_ids: reader.required("priorityIds")?,
            project_ids: reader.optional("projectIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("defaultPriorityId", &self.default_priority_id);
        writer.optional("description", &self.description);
        writer.optional("mappings", &self.mappings);
        writer.required("name", &self.name);
        writer.required("priorityIds", &self.priority_ids);
        writer.optional("projectIds", &self.project_ids);
        writer.finish()
    }
}

/// The known values of an `Open<GetPrioritySchemesOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPrioritySchemesOrderBy {}

impl GetPrioritySchemesOrderBy {
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `+name`.
    pub const ASCENDING_NAME: Open<Self> = Open::known("+name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
}

/// `PageBeanPriorityWithSequence` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageBeanPriorityWithSequence {
    /// `isLast`.
    pub is_last: Option<bool>,
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `nextPage`.
    pub next_page: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `startAt`.
    pub start_at: Option<i64>,
    /// `total`.
    pub total: Option<i64>,
    /// `values`.
    pub values: Vec<PriorityWithSequence>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PageBeanPriorityWithSequence {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            is_last: reader.optional("isLast")?,
            max_results: reader.optional("maxResults")?,
            next_page: reader.optional("nextPage")?,
            self_url: reader.optional("self")?,
            start_at: reader.optional("startAt")?,
            total: reader.optional("total")?,
            values: reader.list("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("isLast", &self.is_last);
        writer.optional("maxResults", &self.max_results);
        writer.optional("nextPage", &self.next_page);
        writer.optional("self", &self.self_url);
        writer.optional("startAt", &self.start_at);
        writer.optional("total", &self.total);
        writer.list("values", &self.values);
        writer.finish()
    }
}

/// `PageBeanProjectDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageBeanProjectDetails {
    /// `isLast`.
    pub is_last: Option<bool>,
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `nextPage`.
    pub next_page: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `startAt`.
    pub start_at: Option<i64>,
    /// `total`.
    pub total: Option<i64>,
    /// `values`.
    pub values: Vec<ProjectDetails>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PageBeanProjectDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            is_last: reader.optional("isLast")?,
            max_results: reader.optional("maxResults")?,
            next_page: reader.optional("nextPage")?,
            self_url: reader.optional("self")?,
            start_at: reader.optional("startAt")?,
            total: reader.optional("total")?,
            values: reader.list("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("isLast", &self.is_last);
        writer.optional("maxResults", &self.max_results);
        writer.optional("nextPage", &self.next_page);
        writer.optional("self", &self.self_url);
        writer.optional("startAt", &self.start_at);
        writer.optional("total", &self.total);
        writer.list("values", &self.values);
        writer.finish()
    }
}

/// `PriorityMapping` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriorityMapping {
    /// `in`.
    pub r#in: Option<BTreeMap<String, i64>>,
    /// `out`.
    pub out: Option<BTreeMap<String, i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PriorityMapping {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `in`.
    pub fn r#in(mut self, r#in: BTreeMap<String, i64>) -> Self {
        self.r#in = Some(r#in);
        self
    }

    /// Sets `out`.
    pub fn out(mut self, out: BTreeMap<String, i64>) -> Self {
        self.out = Some(out);
        self
    }
}

impl Model for PriorityMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#in: reader.optional("in")?,
            out: reader.optional("out")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("in", &self.r#in);
        writer.optional("out", &self.out);
        writer.finish()
    }
}

/// `PrioritySchemeChangesWithoutMappings` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrioritySchemeChangesWithoutMappings {
    /// `ids`.
    pub ids: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PrioritySchemeChangesWithoutMappings {
    /// Returns one with what is required.
    pub fn new(ids: Vec<i64>) -> Self {
        Self {
            ids,
            ..Default::default()
        }
    }
}

impl Model for PrioritySchemeChangesWithoutMappings {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            ids: reader.required("ids")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("ids", &self.ids);
        writer.finish()
    }
}

/// `PrioritySchemeId` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrioritySchemeId {
    /// `id`.
    pub id: Option<String>,
    /// `task`.
    pub task: Option<Box<TaskProgressBeanJsonNode>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PrioritySchemeId {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            task: reader.optional("task")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("task", &self.task);
        writer.finish()
    }
}

/// `PrioritySchemeWithPaginatedPrioritiesAndProjects` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrioritySchemeWithPaginatedPrioritiesAndProjects {
    /// `default`.
    pub default: Option<bool>,
    /// `defaultPriorityId`.
    pub default_priority_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `priorities`.
    pub priorities: Option<PageBeanPriorityWithSequence>,
    /// `projects`.
    pub projects: Option<PageBeanProjectDetails>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PrioritySchemeWithPaginatedPrioritiesAndProjects {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default: reader.optional("default")?,
            default_priority_id: reader.optional("defaultPriorityId")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            is_default: reader.optional("isDefault")?,
            name: reader.optional("name")?,
            priorities: reader.optional("priorities")?,
            projects: reader.optional("projects")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("default", &self.default);
        writer.optional("defaultPriorityId", &self.default_priority_id);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("isDefault", &self.is_default);
        writer.optional("name", &self.name);
        writer.optional("priorities", &self.priorities);
        writer.optional("projects", &self.projects);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}
