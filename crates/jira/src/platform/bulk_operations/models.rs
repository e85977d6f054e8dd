//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::platform::bulk_operations::{
    JiraIssueFields, SimplifiedIssueTransition, TargetToSourcesMapping,
};
use crate::platform::common::User;

/// `BulkOperationProgress` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkOperationProgress {
    /// `created`, a time.
    pub created: Option<DateTime>,
    /// `failedAccessibleIssues`.
    pub failed_accessible_issues: Option<BTreeMap<String, Vec<String>>>,
    /// `invalidOrInaccessibleIssueCount`.
    pub invalid_or_inaccessible_issue_count: Option<i64>,
    /// `processedAccessibleIssues`.
    pub processed_accessible_issues: Vec<i64>,
    /// `progressPercent`.
    pub progress_percent: Option<i64>,
    /// `started`, a time.
    pub started: Option<DateTime>,
    /// `status`.
    pub status: Option<Open<BulkOperationProgressStatus>>,
    /// `submittedBy`.
    pub submitted_by: Option<Box<User>>,
    /// `taskId`.
    pub task_id: Option<String>,
    /// `totalIssueCount`.
    pub total_issue_count: Option<i64>,
    /// `updated`, a time.
    pub updated: Option<DateTime>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkOperationProgress {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created: reader.optional("created")?,
            failed_accessible_issues: reader.optional("failedAccessibleIssues")?,
            invalid_or_inaccessible_issue_count: reader
                .optional("invalidOrInaccessibleIssueCount")?,
            processed_accessible_issues: reader.list("processedAccessibleIssues")?,
            progress_percent: reader.optional("progressPercent")?,
            started: reader.optional("started")?,
            status: reader.optional("status")?,
            submitted_by: reader.optional("submittedBy")?,
            task_id: reader.optional("taskId")?,
            total_issue_count: reader.optional("totalIssueCount")?,
            updated: reader.optional("updated")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("created", &self.created);
        writer.optional("failedAccessibleIssues", &self.failed_accessible_issues);
        writer.optional(
            "invalidOrInaccessibleIssueCount",
            &self.invalid_or_inaccessible_issue_count,
        );
        writer.list(
            "processedAccessibleIssues",
            &self.processed_accessible_issues,
        );
        writer.optional("progressPercent", &self.progress_percent);
        writer.optional("started", &self.started);
        writer.optional("status", &self.status);
        writer.optional("submittedBy", &self.submitted_by);
        writer.optional("taskId", &self.task_id);
        writer.optional("totalIssueCount", &self.total_issue_count);
        writer.optional("updated", &self.updated);
        writer.finish()
    }
}

/// The known values of an `Open<BulkOperationProgressStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkOperationProgressStatus {}

impl BulkOperationProgressStatus {
    /// `ENQUEUED`.
    pub const ENQUEUED: Open<Self> = Open::known("ENQUEUED");
    /// `RUNNING`.
    pub const RUNNING: Open<Self> = Open::known("RUNNING");
    /// `COMPLETE`.
    pub const COMPLETE: Open<Self> = Open::known("COMPLETE");
    /// `FAILED`.
    pub const FAILED: Open<Self> = Open::known("FAILED");
    /// `CANCEL_REQUESTED`.
    pub const CANCEL_REQUESTED: Open<Self> = Open::known("CANCEL_REQUESTED");
    /// `CANCELLED`.
    pub const CANCELLED: Open<Self> = Open::known("CANCELLED");
    /// `DEAD`.
    pub const DEAD: Open<Self> = Open::known("DEAD");
}

/// `BulkTransitionSubmitInput` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkTransitionSubmitInput {
    /// `selectedIssueIdsOrKeys`.
    pub selected_issue_ids_or_keys: Vec<String>,
    /// `transitionId`.
    pub transition_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkTransitionSubmitInput {
    /// Returns one with what is required.
    pub fn new(
        selected_issue_ids_or_keys: impl IntoIterator<Item = impl Into<String>>,
        transition_id: impl Into<String>,
    ) -> Self {
        Self {
            selected_issue_ids_or_keys: selected_issue_ids_or_keys
                .into_iter()
                .map(Into::into)
                .collect(),
            transition_id: transition_id.into(),
            ..Default::default()
        }
    }
}

impl Model for BulkTransitionSubmitInput {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            selected_issue_ids_or_keys: reader.required("selectedIssueIdsOrKeys")?,
            transition_id: reader.required("transitionId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("selectedIssueIdsOrKeys", &self.selected_issue_ids_or_keys);
        writer.required("transitionId", &self.transition_id);
        writer.finish()
    }
}

/// `IssueBulkDeletePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueBulkDeletePayload {
    /// `selectedIssueIdsOrKeys`.
    pub selected_issue_ids_or_keys: Vec<String>,
    /// `sendBulkNotification`.
    pub send_bulk_notification: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueBulkDeletePayload {
    /// Returns one with what is required.
    pub fn new(selected_issue_ids_or_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            selected_issue_ids_or_keys: selected_issue_ids_or_keys
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Default::default()
        }
    }

    /// Sets `sendBulkNotification`.
    pub fn send_bulk_notification(mut self, send_bulk_notification: bool) -> Self {
        self.send_bulk_notification = Some(send_bulk_notification);
        self
    }
}

impl Model for IssueBulkDeletePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            selected_issue_ids_or_keys: reader.required("selectedIssueIdsOrKeys")?,
            send_bulk_notification: reader.optional("sendBulkNotification")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("selectedIssueIdsOrKeys", &self.selected_issue_ids_or_keys);
        writer.optional("sendBulkNotification", &self.send_bulk_notification);
        writer.finish()
    }
}

/// `IssueBulkEditField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueBulkEditField {
    /// `description`.
    pub description: Option<String>,
    /// `fieldOptions`.
    pub field_options: Vec<Map<String, Value>>,
    /// `id`.
    pub id: Option<String>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `multiSelectFieldOptions`.
    pub multi_select_field_options: Vec<Open<IssueBulkEditFieldMultiSelectFieldOptions>>,
    /// `name`.
    pub name: Option<String>,
    /// `searchUrl`.
    pub search_url: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `unavailableMessage`.
    pub unavailable_message: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueBulkEditField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            field_options: reader.list("fieldOptions")?,
            id: reader.optional("id")?,
            is_required: reader.optional("isRequired")?,
            multi_select_field_options: reader.list("multiSelectFieldOptions")?,
            name: reader.optional("name")?,
            search_url: reader.optional("searchUrl")?,
            r#type: reader.optional("type")?,
            unavailable_message: reader.optional("unavailableMessage")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.list("fieldOptions", &self.field_options);
        writer.optional("id", &self.id);
        writer.optional("isRequired", &self.is_required);
        writer.list("multiSelectFieldOptions", &self.multi_select_field_options);
        writer.optional("name", &self.name);
        writer.optional("searchUrl", &self.search_url);
        writer.optional("type", &self.r#type);
        writer.optional("unavailableMessage", &self.unavailable_message);
        writer.finish()
    }
}

/// The known values of an `Open<IssueBulkEditFieldMultiSelectFieldOptions>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum IssueBulkEditFieldMultiSelectFieldOptions {}

impl IssueBulkEditFieldMultiSelectFieldOptions {
    /// `ADD`.
    pub const ADD: Open<Self> = Open::known("ADD");
    /// `REMOVE`.
    pub const REMOVE: Open<Self> = Open::known("REMOVE");
    /// `REPLACE`.
    pub const REPLACE: Open<Self> = Open::known("REPLACE");
    /// `REMOVE_ALL`.
    pub const REMOVE_ALL: Open<Self> = Open::known("REMOVE_ALL");
}

/// `IssueBulkEditPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueBulkEditPayload {
    /// `editedFieldsInput`.
    pub edited_fields_input: Box<JiraIssueFields>,
    /// `selectedActions`.
    pub selected_actions: Vec<String>,
    /// `selectedIssueIdsOrKeys`.
    pub selected_issue_ids_or_keys: Vec<String>,
    /// `sendBulkNotification`.
    pub send_bulk_notification: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueBulkEditPayload {
    /// Returns one with what is required.
    pub fn new(
        edited_fields_input: JiraIssueFields,
        selected_actions: impl IntoIterator<Item = impl Into<String>>,
        selected_issue_ids_or_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            edited_fields_input: Box::new(edited_fields_input),
            selected_actions: selected_actions.into_iter().map(Into::into).collect(),
            selected_issue_ids_or_keys: selected_issue_ids_or_keys
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Default::default()
        }
    }

    /// Sets `sendBulkNotification`.
    pub fn send_bulk_notification(mut self, send_bulk_notification: bool) -> Self {
        self.send_bulk_notification = Some(send_bulk_notification);
        self
    }
}

impl Model for IssueBulkEditPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            edited_fields_input: reader.required("editedFieldsInput")?,
            selected_actions: reader.required("selectedActions")?,
            selected_issue_ids_or_keys: reader.required("selectedIssueIdsOrKeys")?,
            send_bulk_notification: reader.optional("sendBulkNotification")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("editedFieldsInput", &self.edited_fields_input);
        writer.required("selectedActions", &self.selected_actions);
        writer.required("selectedIssueIdsOrKeys", &self.selected_issue_ids_or_keys);
        writer.optional("sendBulkNotification", &self.send_bulk_notification);
        writer.finish()
    }
}

/// `IssueBulkMovePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueBulkMovePayload {
    /// `sendBulkNotification`.
    pub send_bulk_notification: Option<bool>,
    /// `targetToSourcesMapping`.
    pub target_to_sources_mapping: Option<BTreeMap<String, TargetToSourcesMapping>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueBulkMovePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `sendBulkNotification`.
    pub fn send_bulk_notification(mut self, send_bulk_notification: bool) -> Self {
        self.send_bulk_notification = Some(send_bulk_notification);
        self
    }

    /// Sets `targetToSourcesMapping`.
    pub fn target_to_sources_mapping(
        mut self,
        target_to_sources_mapping: BTreeMap<String, TargetToSourcesMapping>,
    ) -> Self {
        self.target_to_sources_mapping = Some(target_to_sources_mapping);
        self
    }
}

impl Model for IssueBulkMovePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            send_bulk_notification: reader.optional("sendBulkNotification")?,
            target_to_sources_mapping: reader.optional("targetToSourcesMapping")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("sendBulkNotification", &self.send_bulk_notification);
        writer.optional("targetToSourcesMapping", &self.target_to_sources_mapping);
        writer.finish()
    }
}

/// `IssueBulkTransitionForWorkflow` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueBulkTransitionForWorkflow {
    /// `isTransitionsFiltered`.
    pub is_transitions_filtered: Option<bool>,
    /// `issues`.
    pub issues: Vec<String>,
    /// `transitions`.
    pub transitions: Vec<SimplifiedIssueTransition>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueBulkTransitionForWorkflow {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            is_transitions_filtered: reader.optional("isTransitionsFiltered")?,
            issues: reader.list("issues")?,
            transitions: reader.list("transitions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("isTransitionsFiltered", &self.is_transitions_filtered);
        writer.list("issues", &self.issues);
        writer.list("transitions", &self.transitions);
        writer.finish()
    }
}
