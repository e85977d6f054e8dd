//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::custom_field_contexts::CustomFieldContextDefaultValue;

/// `IssueTypeDefaultValue` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeDefaultValue {
    /// `isAnyIssueType`.
    pub is_any_issue_type: Option<bool>,
    /// `issueTypeId`.
    pub issue_type_id: Option<String>,
    /// `value`.
    pub value: Option<Box<CustomFieldContextDefaultValue>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTypeDefaultValue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            is_any_issue_type: reader.optional("isAnyIssueType")?,
            issue_type_id: reader.optional("issueTypeId")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("isAnyIssueType", &self.is_any_issue_type);
        writer.optional("issueTypeId", &self.issue_type_id);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `IssueTypeToContextMapping` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeToContextMapping {
    /// `contextId`.
    pub context_id: Option<String>,
    /// `isAnyIssueType`.
    pub is_any_issue_type: Option<bool>,
    /// `issueTypeId`.
    pub issue_type_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTypeToContextMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            context_id: reader.optional("contextId")?,
            is_any_issue_type: reader.optional("isAnyIssueType")?,
            issue_type_id: reader.optional("issueTypeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("contextId", &self.context_id);
        writer.optional("isAnyIssueType", &self.is_any_issue_type);
        writer.optional("issueTypeId", &self.issue_type_id);
        writer.finish()
    }
}

/// `ProjectIds` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectIds {
    /// `projectIds`.
    pub project_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectIds {
    /// Returns one with what is required.
    pub fn new(project_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            project_ids: project_ids.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for ProjectIds {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project_ids: reader.required("projectIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("projectIds", &self.project_ids);
        writer.finish()
    }
}

/// `ProjectIssueTypeMapping` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectIssueTypeMapping {
    /// `issueTypeId`.
    pub issue_type_id: String,
    /// `projectId`.
    pub project_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectIssueTypeMapping {
    /// Returns one with what is required.
    pub fn new(issue_type_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            issue_type_id: issue_type_id.into(),
            project_id: project_id.into(),
            ..Default::default()
        }
    }
}

impl Model for ProjectIssueTypeMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_id: reader.required("issueTypeId")?,
            project_id: reader.required("projectId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("issueTypeId", &self.issue_type_id);
        writer.required("projectId", &self.project_id);
        writer.finish()
    }
}

/// `ProjectIssueTypeMappings` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectIssueTypeMappings {
    /// `mappings`.
    pub mappings: Vec<ProjectIssueTypeMapping>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectIssueTypeMappings {
    /// Returns one with what is required.
    pub fn new(mappings: Vec<ProjectIssueTypeMapping>) -> Self {
        Self {
            mappings,
            ..Default::default()
        }
    }
}

impl Model for ProjectIssueTypeMappings {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            mappings: reader.required("mappings")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("mappings", &self.mappings);
        writer.finish()
    }
}

/// `UserFilter` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserFilter {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `groups`.
    pub groups: Option<Vec<String>>,
    /// `roleIds`.
    pub role_ids: Option<Vec<i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UserFilter {
    /// Returns one with what is required.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled: Some(enabled),
            ..Default::default()
        }
    }

    /// Sets `groups`.
    pub fn groups(mut self, groups: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.groups = Some(groups.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `roleIds`.
    pub fn role_ids(mut self, role_ids: Vec<i64>) -> Self {
        self.role_ids = Some(role_ids);
        self
    }
}

impl Model for UserFilter {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            enabled: reader.optional("enabled")?,
            groups: reader.optional("groups")?,
            role_ids: reader.optional("roleIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("enabled", &self.enabled);
        writer.optional("groups", &self.groups);
        writer.optional("roleIds", &self.role_ids);
        writer.finish()
    }
}
