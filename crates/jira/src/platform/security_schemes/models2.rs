//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::common::SecurityScheme;
use crate::platform::security_schemes::DefaultLevelValue;

/// `SecuritySchemeLevelMemberBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecuritySchemeLevelMember {
    /// `parameter`.
    pub parameter: Option<String>,
    /// `type`.
    pub r#type: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SecuritySchemeLevelMember {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Default::default()
        }
    }

    /// Sets `parameter`.
    pub fn parameter(mut self, parameter: impl Into<String>) -> Self {
        self.parameter = Some(parameter.into());
        self
    }
}

impl Model for SecuritySchemeLevelMember {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            parameter: reader.optional("parameter")?,
            r#type: reader.required("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("parameter", &self.parameter);
        writer.required("type", &self.r#type);
        writer.finish()
    }
}

/// `SecuritySchemeMembersRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecuritySchemeMembersRequest {
    /// `members`.
    pub members: Option<Vec<SecuritySchemeLevelMember>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SecuritySchemeMembersRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `members`.
    pub fn members(mut self, members: Vec<SecuritySchemeLevelMember>) -> Self {
        self.members = Some(members);
        self
    }
}

impl Model for SecuritySchemeMembersRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            members: reader.optional("members")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("members", &self.members);
        writer.finish()
    }
}

/// `SecuritySchemeWithProjects` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecuritySchemeWithProjects {
    /// `defaultLevel`.
    pub default_level: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `projectIds`.
    pub project_ids: Vec<i64>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SecuritySchemeWithProjects {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_level: reader.optional("defaultLevel")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            project_ids: reader.list("projectIds")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultLevel", &self.default_level);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.list("projectIds", &self.project_ids);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `SecuritySchemes` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecuritySchemes {
    /// `issueSecuritySchemes`.
    pub issue_security_schemes: Vec<SecurityScheme>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SecuritySchemes {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_security_schemes: reader.list("issueSecuritySchemes")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("issueSecuritySchemes", &self.issue_security_schemes);
        writer.finish()
    }
}

/// `SetDefaultLevelsRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetDefaultLevelsRequest {
    /// `defaultValues`.
    pub default_values: Vec<DefaultLevelValue>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SetDefaultLevelsRequest {
    /// Returns one with what is required.
    pub fn new(default_values: Vec<DefaultLevelValue>) -> Self {
        Self {
            default_values,
            ..Default::default()
        }
    }
}

impl Model for SetDefaultLevelsRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_values: reader.required("defaultValues")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("defaultValues", &self.default_values);
        writer.finish()
    }
}

/// `UpdateIssueSecurityLevelDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIssueSecurityLevelDetails {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateIssueSecurityLevelDetails {
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
}

impl Model for UpdateIssueSecurityLevelDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `UpdateIssueSecuritySchemeRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIssueSecuritySchemeRequest {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateIssueSecuritySchemeRequest {
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
}

impl Model for UpdateIssueSecuritySchemeRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.finish()
    }
}
