//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::common::PermissionHolder;
use crate::platform::security_schemes::SecuritySchemeLevelMember;

/// `AddSecuritySchemeLevelsRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddSecuritySchemeLevelsRequest {
    /// `levels`.
    pub levels: Option<Vec<SecuritySchemeLevel>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AddSecuritySchemeLevelsRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `levels`.
    pub fn levels(mut self, levels: Vec<SecuritySchemeLevel>) -> Self {
        self.levels = Some(levels);
        self
    }
}

impl Model for AddSecuritySchemeLevelsRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            levels: reader.optional("levels")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("levels", &self.levels);
        writer.finish()
    }
}

/// `AssociateSecuritySchemeWithProjectDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateSecuritySchemeWithProjectDetails {
    /// `oldToNewSecurityLevelMappings`.
    pub old_to_new_security_level_mappings: Option<Vec<OldToNewSecurityLevelMappings>>,
    /// `projectId`.
    pub project_id: String,
    /// `schemeId`.
    pub scheme_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AssociateSecuritySchemeWithProjectDetails {
    /// Returns one with what is required.
    pub fn new(project_id: impl Into<String>, scheme_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            scheme_id: scheme_id.into(),
            ..Default::default()
        }
    }

    /// Sets `oldToNewSecurityLevelMappings`.
    pub fn old_to_new_security_level_mappings(
        mut self,
        old_to_new_security_level_mappings: Vec<OldToNewSecurityLevelMappings>,
    ) -> Self {
        self.old_to_new_security_level_mappings = Some(old_to_new_security_level_mappings);
        self
    }
}

impl Model for AssociateSecuritySchemeWithProjectDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            old_to_new_security_level_mappings: reader.optional("oldToNewSecurityLevelMappings")?,
            project_id: reader.required("projectId")?,
            scheme_id: reader.required("schemeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional(
            "oldToNewSecurityLevelMappings",
            &self.old_to_new_security_level_mappings,
        );
        writer.required("projectId", &self.project_id);
        writer.required("schemeId", &self.scheme_id);
        writer.finish()
    }
}

/// `CreateIssueSecuritySchemeDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIssueSecuritySchemeDetails {
    /// `description`.
    pub description: Option<String>,
    /// `levels`.
    pub levels: Option<Vec<SecuritySchemeLevel>>,
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateIssueSecuritySchemeDetails {
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

    /// Sets `levels`.
    pub fn levels(mut self, levels: Vec<SecuritySchemeLevel>) -> Self {
        self.levels = Some(levels);
        self
    }
}

impl Model for CreateIssueSecuritySchemeDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            levels: reader.optional("levels")?,
            name: reader.required("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("levels", &self.levels);
        writer.required("name", &self.name);
        writer.finish()
    }
}

/// `DefaultLevelValue` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultLevelValue {
    /// `defaultLevelId`.
    pub default_level_id: String,
    /// `issueSecuritySchemeId`.
    pub issue_security_scheme_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl DefaultLevelValue {
    /// Returns one with what is required.
    pub fn new(
        default_level_id: impl Into<String>,
        issue_security_scheme_id: impl Into<String>,
    ) -> Self {
        Self {
            default_level_id: default_level_id.into(),
            issue_security_scheme_id: issue_security_scheme_id.into(),
            ..Default::default()
        }
    }
}

impl Model for DefaultLevelValue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_level_id: reader.required("defaultLevelId")?,
            issue_security_scheme_id: reader.required("issueSecuritySchemeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("defaultLevelId", &self.default_level_id);
        writer.required("issueSecuritySchemeId", &self.issue_security_scheme_id);
        writer.finish()
    }
}

/// `IssueSecuritySchemeToProjectMapping` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueSecuritySchemeToProjectMapping {
    /// `issueSecuritySchemeId`.
    pub issue_security_scheme_id: Option<String>,
    /// `projectId`.
    pub project_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueSecuritySchemeToProjectMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_security_scheme_id: reader.optional("issueSecuritySchemeId")?,
            project_id: reader.optional("projectId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueSecuritySchemeId", &self.issue_security_scheme_id);
        writer.optional("projectId", &self.project_id);
        writer.finish()
    }
}

/// `OldToNewSecurityLevelMappingsBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OldToNewSecurityLevelMappings {
    /// `newLevelId`.
    pub new_level_id: String,
    /// `oldLevelId`.
    pub old_level_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl OldToNewSecurityLevelMappings {
    /// Returns one with what is required.
    pub fn new(new_level_id: impl Into<String>, old_level_id: impl Into<String>) -> Self {
        Self {
            new_level_id: new_level_id.into(),
            old_level_id: old_level_id.into(),
            ..Default::default()
        }
    }
}

impl Model for OldToNewSecurityLevelMappings {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            new_level_id: reader.required("newLevelId")?,
            old_level_id: reader.required("oldLevelId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("newLevelId", &self.new_level_id);
        writer.required("oldLevelId", &self.old_level_id);
        writer.finish()
    }
}

/// `SecurityLevelMember` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityLevelMember {
    /// `holder`.
    pub holder: Option<PermissionHolder>,
    /// `id`.
    pub id: Option<String>,
    /// `issueSecurityLevelId`.
    pub issue_security_level_id: Option<String>,
    /// `issueSecuritySchemeId`.
    pub issue_security_scheme_id: Option<String>,
    /// `managed`.
    pub managed: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SecurityLevelMember {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            holder: reader.optional("holder")?,
            id: reader.optional("id")?,
            issue_security_level_id: reader.optional("issueSecurityLevelId")?,
            issue_security_scheme_id: reader.optional("issueSecuritySchemeId")?,
            managed: reader.optional("managed")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("holder", &self.holder);
        writer.optional("id", &self.id);
        writer.optional("issueSecurityLevelId", &self.issue_security_level_id);
        writer.optional("issueSecuritySchemeId", &self.issue_security_scheme_id);
        writer.optional("managed", &self.managed);
        writer.finish()
    }
}

/// `SecuritySchemeId` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecuritySchemeId {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SecuritySchemeId {
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

/// `SecuritySchemeLevelBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecuritySchemeLevel {
    /// `description`.
    pub description: Option<String>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `members`.
    pub members: Option<Vec<SecuritySchemeLevelMember>>,
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SecuritySchemeLevel {
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

    /// Sets `isDefault`.
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets `members`.
    pub fn members(mut self, members: Vec<SecuritySchemeLevelMember>) -> Self {
        self.members = Some(members);
        self
    }
}

impl Model for SecuritySchemeLevel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            is_default: reader.optional("isDefault")?,
            members: reader.optional("members")?,
            name: reader.required("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("isDefault", &self.is_default);
        writer.optional("members", &self.members);
        writer.required("name", &self.name);
        writer.finish()
    }
}
