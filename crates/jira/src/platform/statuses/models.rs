//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::ProjectId;

/// `JiraStatus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraStatus {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `scope`.
    pub scope: Option<StatusScope>,
    /// `statusCategory`.
    pub status_category: Option<Open<JiraStatusStatusCategory>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JiraStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            scope: reader.optional("scope")?,
            status_category: reader.optional("statusCategory")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("scope", &self.scope);
        writer.optional("statusCategory", &self.status_category);
        writer.finish()
    }
}

/// The known values of an `Open<JiraStatusStatusCategory>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JiraStatusStatusCategory {}

impl JiraStatusStatusCategory {
    /// `TODO`.
    pub const TODO: Open<Self> = Open::known("TODO");
    /// `IN_PROGRESS`.
    pub const IN_PROGRESS: Open<Self> = Open::known("IN_PROGRESS");
    /// `DONE`.
    pub const DONE: Open<Self> = Open::known("DONE");
}

/// `StatusCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusCreate {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: String,
    /// `statusCategory`.
    pub status_category: Open<StatusCreateStatusCategory>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StatusCreate {
    /// Returns one with what is required.
    pub fn new(
        name: impl Into<String>,
        status_category: impl Into<Open<StatusCreateStatusCategory>>,
    ) -> Self {
        Self {
            name: name.into(),
            status_category: status_category.into(),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Model for StatusCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.required("name")?,
            status_category: reader.required("statusCategory")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.required("name", &self.name);
        writer.required("statusCategory", &self.status_category);
        writer.finish()
    }
}

/// `StatusCreateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusCreateRequest {
    /// `scope`.
    pub scope: StatusScope,
    /// `statuses`.
    pub statuses: Vec<StatusCreate>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StatusCreateRequest {
    /// Returns one with what is required.
    pub fn new(scope: StatusScope, statuses: Vec<StatusCreate>) -> Self {
        Self {
            scope,
            statuses,
            ..Default::default()
        }
    }
}

impl Model for StatusCreateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            scope: reader.required("scope")?,
            statuses: reader.required("statuses")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("scope", &self.scope);
        writer.required("statuses", &self.statuses);
        writer.finish()
    }
}

/// The known values of an `Open<StatusCreateStatusCategory>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum StatusCreateStatusCategory {}

impl StatusCreateStatusCategory {
    /// `TODO`.
    pub const TODO: Open<Self> = Open::known("TODO");
    /// `IN_PROGRESS`.
    pub const IN_PROGRESS: Open<Self> = Open::known("IN_PROGRESS");
    /// `DONE`.
    pub const DONE: Open<Self> = Open::known("DONE");
}

/// `StatusProjectIssueTypeUsage` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusProjectIssueTypeUsage {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for StatusProjectIssueTypeUsage {
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

/// `StatusProjectUsage` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusProjectUsage {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for StatusProjectUsage {
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

/// `StatusScope` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusScope {
    /// `project`.
    pub project: Option<ProjectId>,
    /// `type`.
    pub r#type: Option<Open<StatusScopeType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StatusScope {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<Open<StatusScopeType>>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            ..Default::default()
        }
    }

    /// Sets `project`.
    pub fn project(mut self, project: ProjectId) -> Self {
        self.project = Some(project);
        self
    }
}

impl Model for StatusScope {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project: reader.optional("project")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("project", &self.project);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<StatusScopeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum StatusScopeType {}

impl StatusScopeType {
    /// `PROJECT`.
    pub const PROJECT: Open<Self> = Open::known("PROJECT");
    /// `GLOBAL`.
    pub const GLOBAL: Open<Self> = Open::known("GLOBAL");
}

/// `StatusUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusUpdate {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `statusCategory`.
    pub status_category: Open<StatusUpdateStatusCategory>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StatusUpdate {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        status_category: impl Into<Open<StatusUpdateStatusCategory>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            status_category: status_category.into(),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Model for StatusUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.required("id")?,
            name: reader.required("name")?,
            status_category: reader.required("statusCategory")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.required("id", &self.id);
        writer.required("name", &self.name);
        writer.required("statusCategory", &self.status_category);
        writer.finish()
    }
}

/// `StatusUpdateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusUpdateRequest {
    /// `statuses`.
    pub statuses: Vec<StatusUpdate>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StatusUpdateRequest {
    /// Returns one with what is required.
    pub fn new(statuses: Vec<StatusUpdate>) -> Self {
        Self {
            statuses,
            ..Default::default()
        }
    }
}

impl Model for StatusUpdateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            statuses: reader.required("statuses")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("statuses", &self.statuses);
        writer.finish()
    }
}

/// The known values of an `Open<StatusUpdateStatusCategory>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum StatusUpdateStatusCategory {}

impl StatusUpdateStatusCategory {
    /// `TODO`.
    pub const TODO: Open<Self> = Open::known("TODO");
    /// `IN_PROGRESS`.
    pub const IN_PROGRESS: Open<Self> = Open::known("IN_PROGRESS");
    /// `DONE`.
    pub const DONE: Open<Self> = Open::known("DONE");
}
