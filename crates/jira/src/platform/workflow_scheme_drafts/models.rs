//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `PublishDraftWorkflowScheme` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishDraftWorkflowScheme {
    /// `statusMappings`.
    pub status_mappings: Option<Vec<StatusMapping>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PublishDraftWorkflowScheme {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `statusMappings`.
    pub fn status_mappings(mut self, status_mappings: Vec<StatusMapping>) -> Self {
        self.status_mappings = Some(status_mappings);
        self
    }
}

impl Model for PublishDraftWorkflowScheme {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            status_mappings: reader.optional("statusMappings")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("statusMappings", &self.status_mappings);
        writer.finish()
    }
}

/// `StatusMapping` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusMapping {
    /// `issueTypeId`.
    pub issue_type_id: String,
    /// `newStatusId`.
    pub new_status_id: String,
    /// `statusId`.
    pub status_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StatusMapping {
    /// Returns one with what is required.
    pub fn new(
        issue_type_id: impl Into<String>,
        new_status_id: impl Into<String>,
        status_id: impl Into<String>,
    ) -> Self {
        Self {
            issue_type_id: issue_type_id.into(),
            new_status_id: new_status_id.into(),
            status_id: status_id.into(),
            ..Default::default()
        }
    }
}

impl Model for StatusMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_id: reader.required("issueTypeId")?,
            new_status_id: reader.required("newStatusId")?,
            status_id: reader.required("statusId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("issueTypeId", &self.issue_type_id);
        writer.required("newStatusId", &self.new_status_id);
        writer.required("statusId", &self.status_id);
        writer.finish()
    }
}
