//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `ProjectDataPolicies` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectDataPolicies {
    /// `projectDataPolicies`.
    pub project_data_policies: Vec<ProjectWithDataPolicy>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectDataPolicies {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project_data_policies: reader.list("projectDataPolicies")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("projectDataPolicies", &self.project_data_policies);
        writer.finish()
    }
}

/// `ProjectDataPolicy` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectDataPolicy {
    /// `anyContentBlocked`.
    pub any_content_blocked: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectDataPolicy {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            any_content_blocked: reader.optional("anyContentBlocked")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("anyContentBlocked", &self.any_content_blocked);
        writer.finish()
    }
}

/// `ProjectWithDataPolicy` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectWithDataPolicy {
    /// `dataPolicy`.
    pub data_policy: Option<ProjectDataPolicy>,
    /// `id`.
    pub id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectWithDataPolicy {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            data_policy: reader.optional("dataPolicy")?,
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("dataPolicy", &self.data_policy);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// `WorkspaceDataPolicy` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceDataPolicy {
    /// `anyContentBlocked`.
    pub any_content_blocked: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkspaceDataPolicy {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            any_content_blocked: reader.optional("anyContentBlocked")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("anyContentBlocked", &self.any_content_blocked);
        writer.finish()
    }
}
