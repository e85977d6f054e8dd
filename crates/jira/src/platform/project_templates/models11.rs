//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::project_templates::{ProjectCreateResourceIdentifier, TabPayload};

/// `ScopePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScopePayload {
    /// `type`.
    pub r#type: Option<Open<ScopePayloadType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ScopePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Open<ScopePayloadType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Model for ScopePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<ScopePayloadType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ScopePayloadType {}

impl ScopePayloadType {
    /// `GLOBAL`.
    pub const GLOBAL: Open<Self> = Open::known("GLOBAL");
    /// `PROJECT`.
    pub const PROJECT: Open<Self> = Open::known("PROJECT");
}

/// `ScreenPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScreenPayload {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// `tabs`.
    pub tabs: Option<Vec<TabPayload>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ScreenPayload {
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

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }

    /// Sets `tabs`.
    pub fn tabs(mut self, tabs: Vec<TabPayload>) -> Self {
        self.tabs = Some(tabs);
        self
    }
}

impl Model for ScreenPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            pcri: reader.optional("pcri")?,
            tabs: reader.optional("tabs")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.optional("pcri", &self.pcri);
        writer.optional("tabs", &self.tabs);
        writer.finish()
    }
}

/// `ScreenSchemePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScreenSchemePayload {
    /// `defaultScreen`.
    pub default_screen: Option<ProjectCreateResourceIdentifier>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// `screens`.
    pub screens: Option<BTreeMap<String, ProjectCreateResourceIdentifier>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ScreenSchemePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `defaultScreen`.
    pub fn default_screen(mut self, default_screen: ProjectCreateResourceIdentifier) -> Self {
        self.default_screen = Some(default_screen);
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

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }

    /// Sets `screens`.
    pub fn screens(mut self, screens: BTreeMap<String, ProjectCreateResourceIdentifier>) -> Self {
        self.screens = Some(screens);
        self
    }
}

impl Model for ScreenSchemePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_screen: reader.optional("defaultScreen")?,
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            pcri: reader.optional("pcri")?,
            screens: reader.optional("screens")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultScreen", &self.default_screen);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.optional("pcri", &self.pcri);
        writer.optional("screens", &self.screens);
        writer.finish()
    }
}

/// `SecurityLevelMemberPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityLevelMemberPayload {
    /// `parameter`.
    pub parameter: Option<String>,
    /// `type`.
    pub r#type: Option<Open<SecurityLevelMemberPayloadType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SecurityLevelMemberPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `parameter`.
    pub fn parameter(mut self, parameter: impl Into<String>) -> Self {
        self.parameter = Some(parameter.into());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Open<SecurityLevelMemberPayloadType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Model for SecurityLevelMemberPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            parameter: reader.optional("parameter")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("parameter", &self.parameter);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<SecurityLevelMemberPayloadType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SecurityLevelMemberPayloadType {}

impl SecurityLevelMemberPayloadType {
    /// `group`.
    pub const GROUP: Open<Self> = Open::known("group");
    /// `reporter`.
    pub const REPORTER: Open<Self> = Open::known("reporter");
    /// `users`.
    pub const USERS: Open<Self> = Open::known("users");
}

/// `SecurityLevelPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityLevelPayload {
    /// `description`.
    pub description: Option<String>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// `securityLevelMembers`.
    pub security_level_members: Option<Vec<SecurityLevelMemberPayload>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SecurityLevelPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `isDefault`.
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }

    /// Sets `securityLevelMembers`.
    pub fn security_level_members(
        mut self,
        security_level_members: Vec<SecurityLevelMemberPayload>,
    ) -> Self {
        self.security_level_members = Some(security_level_members);
        self
    }
}

impl Model for SecurityLevelPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            is_default: reader.optional("isDefault")?,
            name: reader.optional("name")?,
            pcri: reader.optional("pcri")?,
            security_level_members: reader.optional("securityLevelMembers")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("isDefault", &self.is_default);
        writer.optional("name", &self.name);
        writer.optional("pcri", &self.pcri);
        writer.optional("securityLevelMembers", &self.security_level_members);
        writer.finish()
    }
}
