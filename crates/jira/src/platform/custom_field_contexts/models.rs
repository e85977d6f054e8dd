//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::custom_field_contexts::IssueTypeDefaultValue;

/// `ContextDefaultValues` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContextDefaultValues {
    /// `contextId`.
    pub context_id: Option<i64>,
    /// `defaultValues`.
    pub default_values: Vec<IssueTypeDefaultValue>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContextDefaultValues {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            context_id: reader.optional("contextId")?,
            default_values: reader.list("defaultValues")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("contextId", &self.context_id);
        writer.list("defaultValues", &self.default_values);
        writer.finish()
    }
}

/// `ContextForProjectAndIssueType` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContextForProjectAndIssueType {
    /// `contextId`.
    pub context_id: Option<String>,
    /// `issueTypeId`.
    pub issue_type_id: Option<String>,
    /// `projectId`.
    pub project_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContextForProjectAndIssueType {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            context_id: reader.optional("contextId")?,
            issue_type_id: reader.optional("issueTypeId")?,
            project_id: reader.optional("projectId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("contextId", &self.context_id);
        writer.optional("issueTypeId", &self.issue_type_id);
        writer.optional("projectId", &self.project_id);
        writer.finish()
    }
}

/// `CreateCustomFieldContext` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomFieldContext {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `issueTypeIds`.
    pub issue_type_ids: Option<Vec<String>>,
    /// `name`.
    pub name: Option<String>,
    /// `projectIds`.
    pub project_ids: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateCustomFieldContext {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `issueTypeIds`.
    pub fn issue_type_ids(
        mut self,
        issue_type_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.issue_type_ids = Some(issue_type_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `projectIds`.
    pub fn project_ids(mut self, project_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.project_ids = Some(project_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for CreateCustomFieldContext {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            issue_type_ids: reader.optional("issueTypeIds")?,
            name: reader.optional("name")?,
            project_ids: reader.optional("projectIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("issueTypeIds", &self.issue_type_ids);
        writer.optional("name", &self.name);
        writer.optional("projectIds", &self.project_ids);
        writer.finish()
    }
}

/// `CustomFieldContext` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldContext {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isAnyIssueType`.
    pub is_any_issue_type: Option<bool>,
    /// `isGlobalContext`.
    pub is_global_context: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomFieldContext {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            is_any_issue_type: reader.optional("isAnyIssueType")?,
            is_global_context: reader.optional("isGlobalContext")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("isAnyIssueType", &self.is_any_issue_type);
        writer.optional("isGlobalContext", &self.is_global_context);
        writer.optional("name", &self.name);
        writer.finish()
    }
}
