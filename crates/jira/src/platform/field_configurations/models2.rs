//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `FieldConfigurationToIssueTypeMapping` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldConfigurationToIssueTypeMapping {
    /// `fieldConfigurationId`.
    pub field_configuration_id: String,
    /// `issueTypeId`.
    pub issue_type_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldConfigurationToIssueTypeMapping {
    /// Returns one with what is required.
    pub fn new(
        field_configuration_id: impl Into<String>,
        issue_type_id: impl Into<String>,
    ) -> Self {
        Self {
            field_configuration_id: field_configuration_id.into(),
            issue_type_id: issue_type_id.into(),
            ..Default::default()
        }
    }
}

impl Model for FieldConfigurationToIssueTypeMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_configuration_id: reader.required("fieldConfigurationId")?,
            issue_type_id: reader.required("issueTypeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldConfigurationId", &self.field_configuration_id);
        writer.required("issueTypeId", &self.issue_type_id);
        writer.finish()
    }
}

/// `IssueTypeIdsToRemove` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeIdsToRemove {
    /// `issueTypeIds`.
    pub issue_type_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeIdsToRemove {
    /// Returns one with what is required.
    pub fn new(issue_type_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            issue_type_ids: issue_type_ids.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for IssueTypeIdsToRemove {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_ids: reader.required("issueTypeIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("issueTypeIds", &self.issue_type_ids);
        writer.finish()
    }
}

/// `UpdateFieldConfigurationSchemeDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFieldConfigurationSchemeDetails {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateFieldConfigurationSchemeDetails {
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
}

impl Model for UpdateFieldConfigurationSchemeDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.required("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.required("name", &self.name);
        writer.finish()
    }
}
