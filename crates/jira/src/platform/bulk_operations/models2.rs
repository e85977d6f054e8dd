//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::bulk_operations::{
    BulkTransitionSubmitInput, JiraDateTimeInput, JiraSelectedOptionField,
};

/// `IssueBulkTransitionPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueBulkTransitionPayload {
    /// `bulkTransitionInputs`.
    pub bulk_transition_inputs: Vec<BulkTransitionSubmitInput>,
    /// `sendBulkNotification`.
    pub send_bulk_notification: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueBulkTransitionPayload {
    /// Returns one with what is required.
    pub fn new(bulk_transition_inputs: Vec<BulkTransitionSubmitInput>) -> Self {
        Self {
            bulk_transition_inputs,
            ..Default::default()
        }
    }

    /// Sets `sendBulkNotification`.
    pub fn send_bulk_notification(mut self, send_bulk_notification: bool) -> Self {
        self.send_bulk_notification = Some(send_bulk_notification);
        self
    }
}

impl Model for IssueBulkTransitionPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            bulk_transition_inputs: reader.required("bulkTransitionInputs")?,
            send_bulk_notification: reader.optional("sendBulkNotification")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("bulkTransitionInputs", &self.bulk_transition_inputs);
        writer.optional("sendBulkNotification", &self.send_bulk_notification);
        writer.finish()
    }
}

/// `IssueBulkWatchOrUnwatchPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueBulkWatchOrUnwatchPayload {
    /// `selectedIssueIdsOrKeys`.
    pub selected_issue_ids_or_keys: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueBulkWatchOrUnwatchPayload {
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
}

impl Model for IssueBulkWatchOrUnwatchPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            selected_issue_ids_or_keys: reader.required("selectedIssueIdsOrKeys")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("selectedIssueIdsOrKeys", &self.selected_issue_ids_or_keys);
        writer.finish()
    }
}

/// `IssueTransitionStatus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTransitionStatus {
    /// `statusId`.
    pub status_id: Option<i64>,
    /// `statusName`.
    pub status_name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTransitionStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            status_id: reader.optional("statusId")?,
            status_name: reader.optional("statusName")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("statusId", &self.status_id);
        writer.optional("statusName", &self.status_name);
        writer.finish()
    }
}

/// `JiraCascadingSelectField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraCascadingSelectField {
    /// `childOptionValue`.
    pub child_option_value: Option<JiraSelectedOptionField>,
    /// `fieldId`.
    pub field_id: String,
    /// `parentOptionValue`.
    pub parent_option_value: JiraSelectedOptionField,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraCascadingSelectField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>, parent_option_value: JiraSelectedOptionField) -> Self {
        Self {
            field_id: field_id.into(),
            parent_option_value,
            ..Default::default()
        }
    }

    /// Sets `childOptionValue`.
    pub fn child_option_value(mut self, child_option_value: JiraSelectedOptionField) -> Self {
        self.child_option_value = Some(child_option_value);
        self
    }
}

impl Model for JiraCascadingSelectField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            child_option_value: reader.optional("childOptionValue")?,
            field_id: reader.required("fieldId")?,
            parent_option_value: reader.required("parentOptionValue")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("childOptionValue", &self.child_option_value);
        writer.required("fieldId", &self.field_id);
        writer.required("parentOptionValue", &self.parent_option_value);
        writer.finish()
    }
}

/// `JiraColorField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraColorField {
    /// `color`.
    pub color: JiraColorInput,
    /// `fieldId`.
    pub field_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraColorField {
    /// Returns one with what is required.
    pub fn new(color: JiraColorInput, field_id: impl Into<String>) -> Self {
        Self {
            color,
            field_id: field_id.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraColorField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            color: reader.required("color")?,
            field_id: reader.required("fieldId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("color", &self.color);
        writer.required("fieldId", &self.field_id);
        writer.finish()
    }
}

/// `JiraColorInput` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraColorInput {
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraColorInput {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraColorInput {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.required("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("name", &self.name);
        writer.finish()
    }
}

/// `JiraComponentField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraComponentField {
    /// `componentId`.
    pub component_id: i64,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraComponentField {
    /// Returns one with what is required.
    pub fn new(component_id: i64) -> Self {
        Self {
            component_id,
            ..Default::default()
        }
    }
}

impl Model for JiraComponentField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            component_id: reader.required("componentId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("componentId", &self.component_id);
        writer.finish()
    }
}

/// `JiraDateField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraDateField {
    /// `date`.
    pub date: Option<JiraDateInput>,
    /// `fieldId`.
    pub field_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraDateField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            ..Default::default()
        }
    }

    /// Sets `date`.
    pub fn date(mut self, date: JiraDateInput) -> Self {
        self.date = Some(date);
        self
    }
}

impl Model for JiraDateField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            date: reader.optional("date")?,
            field_id: reader.required("fieldId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("date", &self.date);
        writer.required("fieldId", &self.field_id);
        writer.finish()
    }
}

/// `JiraDateInput` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraDateInput {
    /// `formattedDate`.
    pub formatted_date: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraDateInput {
    /// Returns one with what is required.
    pub fn new(formatted_date: impl Into<String>) -> Self {
        Self {
            formatted_date: formatted_date.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraDateInput {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            formatted_date: reader.required("formattedDate")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("formattedDate", &self.formatted_date);
        writer.finish()
    }
}

/// `JiraDateTimeField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraDateTimeField {
    /// `dateTime`.
    pub date_time: JiraDateTimeInput,
    /// `fieldId`.
    pub field_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraDateTimeField {
    /// Returns one with what is required.
    pub fn new(date_time: JiraDateTimeInput, field_id: impl Into<String>) -> Self {
        Self {
            date_time,
            field_id: field_id.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraDateTimeField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            date_time: reader.required("dateTime")?,
            field_id: reader.required("fieldId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("dateTime", &self.date_time);
        writer.required("fieldId", &self.field_id);
        writer.finish()
    }
}
