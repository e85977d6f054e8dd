//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::project_templates::{
    CustomTemplateOptions, ProjectCreateResourceIdentifier, ProjectTemplateKey,
};

/// `RolePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RolePayload {
    /// `defaultActors`.
    pub default_actors: Option<Vec<ProjectCreateResourceIdentifier>>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `onConflict`.
    pub on_conflict: Option<Open<RolePayloadOnConflict>>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// `type`.
    pub r#type: Option<Open<RolePayloadType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RolePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `defaultActors`.
    pub fn default_actors(mut self, default_actors: Vec<ProjectCreateResourceIdentifier>) -> Self {
        self.default_actors = Some(default_actors);
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

    /// Sets `onConflict`.
    pub fn on_conflict(mut self, on_conflict: impl Into<Open<RolePayloadOnConflict>>) -> Self {
        self.on_conflict = Some(on_conflict.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Open<RolePayloadType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Model for RolePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_actors: reader.optional("defaultActors")?,
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            on_conflict: reader.optional("onConflict")?,
            pcri: reader.optional("pcri")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultActors", &self.default_actors);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.optional("onConflict", &self.on_conflict);
        writer.optional("pcri", &self.pcri);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<RolePayloadOnConflict>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum RolePayloadOnConflict {}

impl RolePayloadOnConflict {
    /// `FAIL`.
    pub const FAIL: Open<Self> = Open::known("FAIL");
    /// `USE`.
    pub const USE: Open<Self> = Open::known("USE");
    /// `NEW`.
    pub const NEW: Open<Self> = Open::known("NEW");
}

/// The known values of an `Open<RolePayloadType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum RolePayloadType {}

impl RolePayloadType {
    /// `HIDDEN`.
    pub const HIDDEN: Open<Self> = Open::known("HIDDEN");
    /// `VIEWABLE`.
    pub const VIEWABLE: Open<Self> = Open::known("VIEWABLE");
    /// `AI_AGENT`.
    pub const AI_AGENT: Open<Self> = Open::known("AI_AGENT");
    /// `EDITABLE`.
    pub const EDITABLE: Open<Self> = Open::known("EDITABLE");
    /// `GUEST`.
    pub const GUEST: Open<Self> = Open::known("GUEST");
}

/// `RolesCapabilityPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RolesCapabilityPayload {
    /// `roleToProjectActors`.
    pub role_to_project_actors: Option<BTreeMap<String, Vec<ProjectCreateResourceIdentifier>>>,
    /// `roles`.
    pub roles: Option<Vec<RolePayload>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RolesCapabilityPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `roleToProjectActors`.
    pub fn role_to_project_actors(
        mut self,
        role_to_project_actors: BTreeMap<String, Vec<ProjectCreateResourceIdentifier>>,
    ) -> Self {
        self.role_to_project_actors = Some(role_to_project_actors);
        self
    }

    /// Sets `roles`.
    pub fn roles(mut self, roles: Vec<RolePayload>) -> Self {
        self.roles = Some(roles);
        self
    }
}

impl Model for RolesCapabilityPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            role_to_project_actors: reader.optional("roleToProjectActors")?,
            roles: reader.optional("roles")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("roleToProjectActors", &self.role_to_project_actors);
        writer.optional("roles", &self.roles);
        writer.finish()
    }
}

/// `RulePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RulePayload {
    /// `parameters`.
    pub parameters: Option<BTreeMap<String, String>>,
    /// `ruleKey`.
    pub rule_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RulePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `parameters`.
    pub fn parameters(mut self, parameters: BTreeMap<String, String>) -> Self {
        self.parameters = Some(parameters);
        self
    }

    /// Sets `ruleKey`.
    pub fn rule_key(mut self, rule_key: impl Into<String>) -> Self {
        self.rule_key = Some(rule_key.into());
        self
    }
}

impl Model for RulePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            parameters: reader.optional("parameters")?,
            rule_key: reader.optional("ruleKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("parameters", &self.parameters);
        writer.optional("ruleKey", &self.rule_key);
        writer.finish()
    }
}

/// `SaveProjectTemplateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SaveProjectTemplateRequest {
    /// `projectId`.
    pub project_id: Option<i64>,
    /// `templateGenerationOptions`.
    pub template_generation_options: Option<CustomTemplateOptions>,
    /// `templateType`.
    pub template_type: Option<Open<SaveProjectTemplateRequestTemplateType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SaveProjectTemplateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `projectId`.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Sets `templateGenerationOptions`.
    pub fn template_generation_options(
        mut self,
        template_generation_options: CustomTemplateOptions,
    ) -> Self {
        self.template_generation_options = Some(template_generation_options);
        self
    }

    /// Sets `templateType`.
    pub fn template_type(
        mut self,
        template_type: impl Into<Open<SaveProjectTemplateRequestTemplateType>>,
    ) -> Self {
        self.template_type = Some(template_type.into());
        self
    }
}

impl Model for SaveProjectTemplateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project_id: reader.optional("projectId")?,
            template_generation_options: reader.optional("templateGenerationOptions")?,
            template_type: reader.optional("templateType")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("projectId", &self.project_id);
        writer.optional(
            "templateGenerationOptions",
            &self.template_generation_options,
        );
        writer.optional("templateType", &self.template_type);
        writer.finish()
    }
}

/// The known values of an `Open<SaveProjectTemplateRequestTemplateType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SaveProjectTemplateRequestTemplateType {}

impl SaveProjectTemplateRequestTemplateType {
    /// `LIVE`.
    pub const LIVE: Open<Self> = Open::known("LIVE");
    /// `SNAPSHOT`.
    pub const SNAPSHOT: Open<Self> = Open::known("SNAPSHOT");
}

/// `SaveTemplateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SaveTemplateRequest {
    /// `templateDescription`.
    pub template_description: Option<String>,
    /// `templateFromProjectRequest`.
    pub template_from_project_request: Option<SaveProjectTemplateRequest>,
    /// `templateName`.
    pub template_name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SaveTemplateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `templateDescription`.
    pub fn template_description(mut self, template_description: impl Into<String>) -> Self {
        self.template_description = Some(template_description.into());
        self
    }

    /// Sets `templateFromProjectRequest`.
    pub fn template_from_project_request(
        mut self,
        template_from_project_request: SaveProjectTemplateRequest,
    ) -> Self {
        self.template_from_project_request = Some(template_from_project_request);
        self
    }

    /// Sets `templateName`.
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }
}

impl Model for SaveTemplateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            template_description: reader.optional("templateDescription")?,
            template_from_project_request: reader.optional("templateFromProjectRequest")?,
            template_name: reader.optional("templateName")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("templateDescription", &self.template_description);
        writer.optional(
            "templateFromProjectRequest",
            &self.template_from_project_request,
        );
        writer.optional("templateName", &self.template_name);
        writer.finish()
    }
}

/// `SaveTemplateResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SaveTemplateResponse {
    /// `projectTemplateKey`.
    pub project_template_key: Option<ProjectTemplateKey>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SaveTemplateResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project_template_key: reader.optional("projectTemplateKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("projectTemplateKey", &self.project_template_key);
        writer.finish()
    }
}
