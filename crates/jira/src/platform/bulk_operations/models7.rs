//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::bulk_operations::IssueTransitionStatus;
use crate::platform::common::Fields;

/// `SimplifiedIssueTransition` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimplifiedIssueTransition {
    /// `to`.
    pub to: Option<IssueTransitionStatus>,
    /// `transitionId`.
    pub transition_id: Option<i64>,
    /// `transitionName`.
    pub transition_name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SimplifiedIssueTransition {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            to: reader.optional("to")?,
            transition_id: reader.optional("transitionId")?,
            transition_name: reader.optional("transitionName")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("to", &self.to);
        writer.optional("transitionId", &self.transition_id);
        writer.optional("transitionName", &self.transition_name);
        writer.finish()
    }
}

/// `SubmittedBulkOperation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmittedBulkOperation {
    /// `taskId`.
    pub task_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SubmittedBulkOperation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            task_id: reader.optional("taskId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("taskId", &self.task_id);
        writer.finish()
    }
}

/// `TargetClassification` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetClassification {
    /// `classifications`.
    pub classifications: BTreeMap<String, Vec<String>>,
    /// `issueType`.
    pub issue_type: Option<String>,
    /// `projectKeyOrId`.
    pub project_key_or_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl TargetClassification {
    /// Returns one with what is required.
    pub fn new(classifications: BTreeMap<String, Vec<String>>) -> Self {
        Self {
            classifications,
            ..Default::default()
        }
    }

    /// Sets `issueType`.
    pub fn issue_type(mut self, issue_type: impl Into<String>) -> Self {
        self.issue_type = Some(issue_type.into());
        self
    }

    /// Sets `projectKeyOrId`.
    pub fn project_key_or_id(mut self, project_key_or_id: impl Into<String>) -> Self {
        self.project_key_or_id = Some(project_key_or_id.into());
        self
    }
}

impl Model for TargetClassification {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            classifications: reader.required("classifications")?,
            issue_type: reader.optional("issueType")?,
            project_key_or_id: reader.optional("projectKeyOrId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("classifications", &self.classifications);
        writer.optional("issueType", &self.issue_type);
        writer.optional("projectKeyOrId", &self.project_key_or_id);
        writer.finish()
    }
}

/// `TargetMandatoryFields` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetMandatoryFields {
    /// `fields`.
    pub fields: BTreeMap<String, Fields>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl TargetMandatoryFields {
    /// Returns one with what is required.
    pub fn new(fields: BTreeMap<String, Fields>) -> Self {
        Self {
            fields,
            ..Default::default()
        }
    }
}

impl Model for TargetMandatoryFields {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            fields: reader.required("fields")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fields", &self.fields);
        writer.finish()
    }
}

/// `TargetStatus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetStatus {
    /// `statuses`.
    pub statuses: BTreeMap<String, Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl TargetStatus {
    /// Returns one with what is required.
    pub fn new(statuses: BTreeMap<String, Vec<String>>) -> Self {
        Self {
            statuses,
            ..Default::default()
        }
    }
}

impl Model for TargetStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            statuses: reader.required("statuses")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("statuses", &self.statuses);
        writer.finish()
    }
}

/// `TargetToSourcesMapping` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetToSourcesMapping {
    /// `inferClassificationDefaults`.
    pub infer_classification_defaults: bool,
    /// `inferFieldDefaults`.
    pub infer_field_defaults: bool,
    /// `inferStatusDefaults`.
    pub infer_status_defaults: bool,
    /// `inferSubtaskTypeDefault`.
    pub infer_subtask_type_default: bool,
    /// `issueIdsOrKeys`.
    pub issue_ids_or_keys: Option<Vec<String>>,
    /// `targetClassification`.
    pub target_classification: Option<Vec<TargetClassification>>,
    /// `targetMandatoryFields`.
    pub target_mandatory_fields: Option<Vec<TargetMandatoryFields>>,
    /// `targetStatus`.
    pub target_status: Option<Vec<TargetStatus>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl TargetToSourcesMapping {
    /// Returns one with what is required.
    pub fn new(
        infer_classification_defaults: bool,
        infer_field_defaults: bool,
        infer_status_defaults: bool,
        infer_subtask_type_default: bool,
    ) -> Self {
        Self {
            infer_classification_defaults,
            infer_field_defaults,
            infer_status_defaults,
            infer_subtask_type_default,
            ..Default::default()
        }
    }

    /// Sets `issueIdsOrKeys`.
    pub fn issue_ids_or_keys(
        mut self,
        issue_ids_or_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.issue_ids_or_keys = Some(issue_ids_or_keys.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `targetClassification`.
    pub fn target_classification(
        mut self,
        target_classification: Vec<TargetClassification>,
    ) -> Self {
        self.target_classification = Some(target_classification);
        self
    }

    /// Sets `targetMandatoryFields`.
    pub fn target_mandatory_fields(
        mut self,
        target_mandatory_fields: Vec<TargetMandatoryFields>,
    ) -> Self {
        self.target_mandatory_fields = Some(target_mandatory_fields);
        self
    }

    /// Sets `targetStatus`.
    pub fn target_status(mut self, target_status: Vec<TargetStatus>) -> Self {
        self.target_status = Some(target_status);
        self
    }
}

impl Model for TargetToSourcesMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            infer_classification_defaults: reader.required("inferClassificationDefaults")?,
            infer_field_defaults: reader.required("inferFieldDefaults")?,
            infer_status_defaults: reader.required("inferStatusDefaults")?,
            infer_subtask_type_default: reader.required("inferSubtaskTypeDefault")?,
            issue_ids_or_keys: reader.optional("issueIdsOrKeys")?,
            target_classification: reader.optional("targetClassification")?,
            target_mandatory_fields: reader.optional("targetMandatoryFields")?,
            target_status: reader.optional("targetStatus")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required(
            "inferClassificationDefaults",
            &self.infer_classification_defaults,
        );
        writer.required("inferFieldDefaults", &self.infer_field_defaults);
        writer.required("inferStatusDefaults", &self.infer_status_defaults);
        writer.required("inferSubtaskTypeDefault", &self.infer_subtask_type_default);
        writer.optional("issueIdsOrKeys", &self.issue_ids_or_keys);
        writer.optional("targetClassification", &self.target_classification);
        writer.optional("targetMandatoryFields", &self.target_mandatory_fields);
        writer.optional("targetStatus", &self.target_status);
        writer.finish()
    }
}
