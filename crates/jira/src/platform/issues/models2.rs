//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::common::JsonType;

/// `DateRangeFilterRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DateRangeFilterRequest {
    /// `dateAfter`.
    pub date_after: String,
    /// `dateBefore`.
    pub date_before: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl DateRangeFilterRequest {
    /// Returns one with what is required.
    pub fn new(date_after: impl Into<String>, date_before: impl Into<String>) -> Self {
        Self {
            date_after: date_after.into(),
            date_before: date_before.into(),
            ..Default::default()
        }
    }
}

impl Model for DateRangeFilterRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            date_after: reader.required("dateAfter")?,
            date_before: reader.required("dateBefore")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("dateAfter", &self.date_after);
        writer.required("dateBefore", &self.date_before);
        writer.finish()
    }
}

/// The known values of an `Open<DeleteSubtasks>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeleteSubtasks {}

impl DeleteSubtasks {
    /// `true`.
    pub const TRUE: Open<Self> = Open::known("true");
    /// `false`.
    pub const FALSE: Open<Self> = Open::known("false");
}

/// `Error` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// `count`.
    pub count: Option<i64>,
    /// `issueIdsOrKeys`.
    pub issue_ids_or_keys: Vec<String>,
    /// `message`.
    pub message: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Error {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            count: reader.optional("count")?,
            issue_ids_or_keys: reader.list("issueIdsOrKeys")?,
            message: reader.optional("message")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("count", &self.count);
        writer.list("issueIdsOrKeys", &self.issue_ids_or_keys);
        writer.optional("message", &self.message);
        writer.finish()
    }
}

/// `Errors` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Errors {
    /// `issueIsSubtask`.
    pub issue_is_subtask: Option<Error>,
    /// `issuesInArchivedProjects`.
    pub issues_in_archived_projects: Option<Error>,
    /// `issuesInUnlicensedProjects`.
    pub issues_in_unlicensed_projects: Option<Error>,
    /// `issuesNotFound`.
    pub issues_not_found: Option<Error>,
    /// `userDoesNotHavePermission`.
    pub user_does_not_have_permission: Option<Error>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Errors {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_is_subtask: reader.optional("issueIsSubtask")?,
            issues_in_archived_projects: reader.optional("issuesInArchivedProjects")?,
            issues_in_unlicensed_projects: reader.optional("issuesInUnlicensedProjects")?,
            issues_not_found: reader.optional("issuesNotFound")?,
            user_does_not_have_permission: reader.optional("userDoesNotHavePermission")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueIsSubtask", &self.issue_is_subtask);
        writer.optional(
            "issuesInArchivedProjects",
            &self.issues_in_archived_projects,
        );
        writer.optional(
            "issuesInUnlicensedProjects",
            &self.issues_in_unlicensed_projects,
        );
        writer.optional("issuesNotFound", &self.issues_not_found);
        writer.optional(
            "userDoesNotHavePermission",
            &self.user_does_not_have_permission,
        );
        writer.finish()
    }
}

/// `ExportArchivedIssuesTaskProgressResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportArchivedIssuesTaskProgressResponse {
    /// `fileUrl`.
    pub file_url: Option<String>,
    /// `payload`.
    pub payload: Option<String>,
    /// `progress`.
    pub progress: Option<i64>,
    /// `status`.
    pub status: Option<String>,
    /// `submittedTime`, a time.
    pub submitted_time: Option<DateTime>,
    /// `taskId`.
    pub task_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ExportArchivedIssuesTaskProgressResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            file_url: reader.optional("fileUrl")?,
            payload: reader.optional("payload")?,
            progress: reader.optional("progress")?,
            status: reader.optional("status")?,
            submitted_time: reader.optional("submittedTime")?,
            task_id: reader.optional("taskId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fileUrl", &self.file_url);
        writer.optional("payload", &self.payload);
        writer.optional("progress", &self.progress);
        writer.optional("status", &self.status);
        writer.optional("submittedTime", &self.submitted_time);
        writer.optional("taskId", &self.task_id);
        writer.finish()
    }
}

/// `FieldCreateMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldCreateMetadata {
    /// `allowedValues`.
    pub allowed_values: Vec<Value>,
    /// `autoCompleteUrl`.
    pub auto_complete_url: Option<String>,
    /// `configuration`.
    pub configuration: Option<Map<String, Value>>,
    /// `defaultValue`.
    pub default_value: Option<Value>,
    /// `fieldId`.
    pub field_id: Option<String>,
    /// `hasDefaultValue`.
    pub has_default_value: Option<bool>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `operations`.
    pub operations: Vec<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `schema`.
    pub schema: Option<JsonType>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldCreateMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            allowed_values: reader.list("allowedValues")?,
            auto_complete_url: reader.optional("autoCompleteUrl")?,
            configuration: reader.optional("configuration")?,
            default_value: reader.optional("defaultValue")?,
            field_id: reader.optional("fieldId")?,
            has_default_value: reader.optional("hasDefaultValue")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            operations: reader.list("operations")?,
            required: reader.optional("required")?,
            schema: reader.optional("schema")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("allowedValues", &self.allowed_values);
        writer.optional("autoCompleteUrl", &self.auto_complete_url);
        writer.optional("configuration", &self.configuration);
        writer.optional("defaultValue", &self.default_value);
        writer.optional("fieldId", &self.field_id);
        writer.optional("hasDefaultValue", &self.has_default_value);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.list("operations", &self.operations);
        writer.optional("required", &self.required);
        writer.optional("schema", &self.schema);
        writer.finish()
    }
}

/// `FieldUpdateOperation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldUpdateOperation {
    /// `add`.
    pub add: Option<Value>,
    /// `copy`.
    pub copy: Option<Value>,
    /// `edit`.
    pub edit: Option<Value>,
    /// `remove`.
    pub remove: Option<Value>,
    /// `set`.
    pub set: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldUpdateOperation {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `add`.
    pub fn with_add(mut self, add: impl Into<Value>) -> Self {
        self.add = Some(add.into());
        self
    }

    /// Sets `copy`.
    pub fn copy(mut self, copy: impl Into<Value>) -> Self {
        self.copy = Some(copy.into());
        self
    }

    /// Sets `edit`.
    pub fn edit(mut self, edit: impl Into<Value>) -> Self {
        self.edit = Some(edit.into());
        self
    }

    /// Sets `remove`.
    pub fn remove(mut self, remove: impl Into<Value>) -> Self {
        self.remove = Some(remove.into());
        self
    }

    /// Sets `set`.
    pub fn set(mut self, set: impl Into<Value>) -> Self {
        self.set = Some(set.into());
        self
    }
}

impl Model for FieldUpdateOperation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            add: reader.optional("add")?,
            copy: reader.optional("copy")?,
            edit: reader.optional("edit")?,
            remove: reader.optional("remove")?,
            set: reader.optional("set")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("add", &self.add);
        writer.optional("copy", &self.copy);
        writer.optional("edit", &self.edit);
        writer.optional("remove", &self.remove);
        writer.optional("set", &self.set);
        writer.finish()
    }
}

/// `IssueArchivalSyncRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueArchivalSyncRequest {
    /// `issueIdsOrKeys`.
    pub issue_ids_or_keys: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueArchivalSyncRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `issueIdsOrKeys`.
    pub fn issue_ids_or_keys(
        mut self,
        issue_ids_or_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.issue_ids_or_keys = Some(issue_ids_or_keys.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for IssueArchivalSyncRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_ids_or_keys: reader.optional("issueIdsOrKeys")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueIdsOrKeys", &self.issue_ids_or_keys);
        writer.finish()
    }
}

/// `IssueArchivalSyncResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueArchivalSyncResponse {
    /// `errors`.
    pub errors: Option<Box<Errors>>,
    /// `numberOfIssuesUpdated`.
    pub number_of_issues_updated: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueArchivalSyncResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            errors: reader.optional("errors")?,
            number_of_issues_updated: reader.optional("numberOfIssuesUpdated")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("errors", &self.errors);
        writer.optional("numberOfIssuesUpdated", &self.number_of_issues_updated);
        writer.finish()
    }
}
