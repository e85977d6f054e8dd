//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `GlobalScopeBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalScope {
    /// `attributes`.
    pub attributes: Option<Vec<Open<GlobalScopeAttributes>>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl GlobalScope {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `attributes`.
    pub fn attributes(mut self, attributes: Vec<Open<GlobalScopeAttributes>>) -> Self {
        self.attributes = Some(attributes);
        self
    }
}

impl Model for GlobalScope {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            attributes: reader.optional("attributes")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("attributes", &self.attributes);
        writer.finish()
    }
}

/// The known values of an `Open<GlobalScopeAttributes>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GlobalScopeAttributes {}

impl GlobalScopeAttributes {
    /// `notSelectable`.
    pub const NOT_SELECTABLE: Open<Self> = Open::known("notSelectable");
    /// `defaultValue`.
    pub const DEFAULT_VALUE: Open<Self> = Open::known("defaultValue");
}

/// `IssueFieldOption` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueFieldOption {
    /// `config`.
    pub config: Option<Box<IssueFieldOptionConfiguration>>,
    /// `id`.
    pub id: Option<i64>,
    /// `properties`.
    pub properties: Option<Map<String, Value>>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueFieldOption {
    /// Returns one with what is required.
    pub fn new(id: i64, value: impl Into<String>) -> Self {
        Self {
            id: Some(id),
            value: Some(value.into()),
            ..Default::default()
        }
    }

    /// Sets `config`.
    pub fn config(mut self, config: IssueFieldOptionConfiguration) -> Self {
        self.config = Some(Box::new(config));
        self
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: Map<String, Value>) -> Self {
        self.properties = Some(properties);
        self
    }
}

impl Model for IssueFieldOption {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            config: reader.optional("config")?,
            id: reader.optional("id")?,
            properties: reader.optional("properties")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("config", &self.config);
        writer.optional("id", &self.id);
        writer.optional("properties", &self.properties);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `IssueFieldOptionConfiguration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueFieldOptionConfiguration {
    /// `attributes`.
    pub attributes: Option<Vec<Open<IssueFieldOptionConfigurationAttributes>>>,
    /// `scope`.
    pub scope: Option<IssueFieldOptionScope>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueFieldOptionConfiguration {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `attributes`.
    pub fn attributes(
        mut self,
        attributes: Vec<Open<IssueFieldOptionConfigurationAttributes>>,
    ) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// Sets `scope`.
    pub fn scope(mut self, scope: IssueFieldOptionScope) -> Self {
        self.scope = Some(scope);
        self
    }
}

impl Model for IssueFieldOptionConfiguration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            attributes: reader.optional("attributes")?,
            scope: reader.optional("scope")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("attributes", &self.attributes);
        writer.optional("scope", &self.scope);
        writer.finish()
    }
}

/// The known values of an `Open<IssueFieldOptionConfigurationAttributes>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum IssueFieldOptionConfigurationAttributes {}

impl IssueFieldOptionConfigurationAttributes {
    /// `notSelectable`.
    pub const NOT_SELECTABLE: Open<Self> = Open::known("notSelectable");
    /// `defaultValue`.
    pub const DEFAULT_VALUE: Open<Self> = Open::known("defaultValue");
}

/// `IssueFieldOptionCreateBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueFieldOptionCreate {
    /// `config`.
    pub config: Option<Box<IssueFieldOptionConfiguration>>,
    /// `properties`.
    pub properties: Option<Map<String, Value>>,
    /// `value`.
    pub value: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueFieldOptionCreate {
    /// Returns one with what is required.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            ..Default::default()
        }
    }

    /// Sets `config`.
    pub fn config(mut self, config: IssueFieldOptionConfiguration) -> Self {
        self.config = Some(Box::new(config));
        self
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: Map<String, Value>) -> Self {
        self.properties = Some(properties);
        self
    }
}

impl Model for IssueFieldOptionCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            config: reader.optional("config")?,
            properties: reader.optional("properties")?,
            value: reader.required("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("config", &self.config);
        writer.optional("properties", &self.properties);
        writer.required("value", &self.value);
        writer.finish()
    }
}

/// `IssueFieldOptionScopeBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueFieldOptionScope {
    /// `global`.
    pub global: Option<GlobalScope>,
    /// `projects`.
    pub projects: Option<Vec<i64>>,
    /// `projects2`.
    pub projects2: Option<Vec<ProjectScope>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueFieldOptionScope {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `global`.
    pub fn global(mut self, global: GlobalScope) -> Self {
        self.global = Some(global);
        self
    }

    /// Sets `projects`.
    pub fn projects(mut self, projects: Vec<i64>) -> Self {
        self.projects = Some(projects);
        self
    }

    /// Sets `projects2`.
    pub fn projects2(mut self, projects2: Vec<ProjectScope>) -> Self {
        self.projects2 = Some(projects2);
        self
    }
}

impl Model for IssueFieldOptionScope {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            global: reader.optional("global")?,
            projects: reader.optional("projects")?,
            projects2: reader.optional("projects2")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("global", &self.global);
        writer.optional("projects", &self.projects);
        writer.optional("projects2", &self.projects2);
        writer.finish()
    }
}

/// `ProjectScopeBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectScope {
    /// `attributes`.
    pub attributes: Option<Vec<Open<ProjectScopeAttributes>>>,
    /// `id`.
    pub id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectScope {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `attributes`.
    pub fn attributes(mut self, attributes: Vec<Open<ProjectScopeAttributes>>) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

impl Model for ProjectScope {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            attributes: reader.optional("attributes")?,
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("attributes", &self.attributes);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// The known values of an `Open<ProjectScopeAttributes>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectScopeAttributes {}

impl ProjectScopeAttributes {
    /// `notSelectable`.
    pub const NOT_SELECTABLE: Open<Self> = Open::known("notSelectable");
    /// `defaultValue`.
    pub const DEFAULT_VALUE: Open<Self> = Open::known("defaultValue");
}
