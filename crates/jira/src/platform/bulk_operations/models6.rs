//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::bulk_operations::{JiraGroupInput, JiraSelectedOptionField};

/// `JiraSingleGroupPickerField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraSingleGroupPickerField {
    /// `fieldId`.
    pub field_id: String,
    /// `group`.
    pub group: JiraGroupInput,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraSingleGroupPickerField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>, group: JiraGroupInput) -> Self {
        Self {
            field_id: field_id.into(),
            group,
            ..Default::default()
        }
    }
}

impl Model for JiraSingleGroupPickerField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.required("fieldId")?,
            group: reader.required("group")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldId", &self.field_id);
        writer.required("group", &self.group);
        writer.finish()
    }
}

/// `JiraSingleLineTextField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraSingleLineTextField {
    /// `fieldId`.
    pub field_id: String,
    /// `text`.
    pub text: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraSingleLineTextField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            text: text.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraSingleLineTextField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.required("fieldId")?,
            text: reader.required("text")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldId", &self.field_id);
        writer.required("text", &self.text);
        writer.finish()
    }
}

/// `JiraSingleSelectField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraSingleSelectField {
    /// `fieldId`.
    pub field_id: String,
    /// `option`.
    pub option: JiraSelectedOptionField,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraSingleSelectField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>, option: JiraSelectedOptionField) -> Self {
        Self {
            field_id: field_id.into(),
            option,
            ..Default::default()
        }
    }
}

impl Model for JiraSingleSelectField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.required("fieldId")?,
            option: reader.required("option")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldId", &self.field_id);
        writer.required("option", &self.option);
        writer.finish()
    }
}

/// `JiraSingleSelectUserPickerField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraSingleSelectUserPickerField {
    /// `fieldId`.
    pub field_id: String,
    /// `user`.
    pub user: Option<JiraUserField>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraSingleSelectUserPickerField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            ..Default::default()
        }
    }

    /// Sets `user`.
    pub fn user(mut self, user: JiraUserField) -> Self {
        self.user = Some(user);
        self
    }
}

impl Model for JiraSingleSelectUserPickerField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.required("fieldId")?,
            user: reader.optional("user")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldId", &self.field_id);
        writer.optional("user", &self.user);
        writer.finish()
    }
}

/// `JiraSingleVersionPickerField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraSingleVersionPickerField {
    /// `fieldId`.
    pub field_id: String,
    /// `version`.
    pub version: JiraVersionField,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraSingleVersionPickerField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>, version: JiraVersionField) -> Self {
        Self {
            field_id: field_id.into(),
            version,
            ..Default::default()
        }
    }
}

impl Model for JiraSingleVersionPickerField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.required("fieldId")?,
            version: reader.required("version")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldId", &self.field_id);
        writer.required("version", &self.version);
        writer.finish()
    }
}

/// `JiraStatusInput` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraStatusInput {
    /// `statusId`.
    pub status_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraStatusInput {
    /// Returns one with what is required.
    pub fn new(status_id: impl Into<String>) -> Self {
        Self {
            status_id: status_id.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraStatusInput {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            status_id: reader.required("statusId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("statusId", &self.status_id);
        writer.finish()
    }
}

/// `JiraTimeTrackingField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraTimeTrackingField {
    /// `timeRemaining`.
    pub time_remaining: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraTimeTrackingField {
    /// Returns one with what is required.
    pub fn new(time_remaining: impl Into<String>) -> Self {
        Self {
            time_remaining: time_remaining.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraTimeTrackingField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            time_remaining: reader.required("timeRemaining")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("timeRemaining", &self.time_remaining);
        writer.finish()
    }
}

/// `JiraUrlField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraUrlField {
    /// `fieldId`.
    pub field_id: String,
    /// `url`.
    pub url: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraUrlField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            url: url.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraUrlField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.required("fieldId")?,
            url: reader.required("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldId", &self.field_id);
        writer.required("url", &self.url);
        writer.finish()
    }
}

/// `JiraUserField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraUserField {
    /// `accountId`.
    pub account_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraUserField {
    /// Returns one with what is required.
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraUserField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.required("accountId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("accountId", &self.account_id);
        writer.finish()
    }
}

/// `JiraVersionField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraVersionField {
    /// `versionId`.
    pub version_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraVersionField {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `versionId`.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }
}

impl Model for JiraVersionField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            version_id: reader.optional("versionId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("versionId", &self.version_id);
        writer.finish()
    }
}
