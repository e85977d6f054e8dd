//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `IssueTypeCreateBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeCreate {
    /// `description`.
    pub description: Option<String>,
    /// `hierarchyLevel`.
    pub hierarchy_level: Option<i64>,
    /// `name`.
    pub name: String,
    /// `type`.
    pub r#type: Option<Open<IssueTypeCreateType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeCreate {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `hierarchyLevel`.
    pub fn hierarchy_level(mut self, hierarchy_level: i64) -> Self {
        self.hierarchy_level = Some(hierarchy_level);
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Open<IssueTypeCreateType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Model for IssueTypeCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            hierarchy_level: reader.optional("hierarchyLevel")?,
            name: reader.required("name")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("hierarchyLevel", &self.hierarchy_level);
        writer.required("name", &self.name);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<IssueTypeCreateType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum IssueTypeCreateType {}

impl IssueTypeCreateType {
    /// `subtask`.
    pub const SUBTASK: Open<Self> = Open::known("subtask");
    /// `standard`.
    pub const STANDARD: Open<Self> = Open::known("standard");
}

/// `IssueTypeUpdateBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeUpdate {
    /// `avatarId`.
    pub avatar_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeUpdate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `avatarId`.
    pub fn avatar_id(mut self, avatar_id: i64) -> Self {
        self.avatar_id = Some(avatar_id);
        self
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
}

impl Model for IssueTypeUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_id: reader.optional("avatarId")?,
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarId", &self.avatar_id);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.finish()
    }
}
