//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::common::WorkflowScheme;

/// `ContainerOfWorkflowSchemeAssociations` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerOfWorkflowSchemeAssociations {
    /// `values`.
    pub values: Vec<WorkflowSchemeAssociations>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContainerOfWorkflowSchemeAssociations {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            values: reader.list("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("values", &self.values);
        writer.finish()
    }
}

/// `WorkflowSchemeAssociations` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSchemeAssociations {
    /// `projectIds`.
    pub project_ids: Vec<String>,
    /// `workflowScheme`.
    pub workflow_scheme: Option<Box<WorkflowScheme>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowSchemeAssociations {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project_ids: reader.list("projectIds")?,
            workflow_scheme: reader.optional("workflowScheme")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("projectIds", &self.project_ids);
        writer.optional("workflowScheme", &self.workflow_scheme);
        writer.finish()
    }
}

/// `WorkflowSchemeProjectAssociation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowSchemeProjectAssociation {
    /// `projectId`.
    pub project_id: String,
    /// `workflowSchemeId`.
    pub workflow_scheme_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowSchemeProjectAssociation {
    /// Returns one with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Default::default()
        }
    }

    /// Sets `workflowSchemeId`.
    pub fn workflow_scheme_id(mut self, workflow_scheme_id: impl Into<String>) -> Self {
        self.workflow_scheme_id = Some(workflow_scheme_id.into());
        self
    }
}

impl Model for WorkflowSchemeProjectAssociation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project_id: reader.required("projectId")?,
            workflow_scheme_id: reader.optional("workflowSchemeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("projectId", &self.project_id);
        writer.optional("workflowSchemeId", &self.workflow_scheme_id);
        writer.finish()
    }
}
