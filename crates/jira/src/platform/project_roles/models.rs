//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::common::Scope;

/// `CreateUpdateRoleRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUpdateRoleRequest {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateUpdateRoleRequest {
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

impl Model for CreateUpdateRoleRequest {
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

/// `ProjectRoleDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectRoleDetails {
    /// `admin`.
    pub admin: Option<bool>,
    /// `default`.
    pub default: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `roleConfigurable`.
    pub role_configurable: Option<bool>,
    /// `scope`.
    pub scope: Option<Scope>,
    /// `self`.
    pub self_url: Option<String>,
    /// `translatedName`.
    pub translated_name: Option<String>,
    /// `type`.
    pub r#type: Option<Open<ProjectRoleDetailsType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectRoleDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            admin: reader.optional("admin")?,
            default: reader.optional("default")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            role_configurable: reader.optional("roleConfigurable")?,
            scope: reader.optional("scope")?,
            self_url: reader.optional("self")?,
            translated_name: reader.optional("translatedName")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("admin", &self.admin);
        writer.optional("default", &self.default);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("roleConfigurable", &self.role_configurable);
        writer.optional("scope", &self.scope);
        writer.optional("self", &self.self_url);
        writer.optional("translatedName", &self.translated_name);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<ProjectRoleDetailsType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectRoleDetailsType {}

impl ProjectRoleDetailsType {
    /// `DEFAULT`.
    pub const DEFAULT: Open<Self> = Open::known("DEFAULT");
    /// `GUEST_ROLE`.
    pub const GUEST_ROLE: Open<Self> = Open::known("GUEST_ROLE");
    /// `AI_AGENT_ROLE`.
    pub const AI_AGENT_ROLE: Open<Self> = Open::known("AI_AGENT_ROLE");
}
