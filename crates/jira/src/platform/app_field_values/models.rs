//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `CustomFieldValueUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldValueUpdate {
    /// `issueIds`.
    pub issue_ids: Vec<i64>,
    /// `value`.
    pub value: Value,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomFieldValueUpdate {
    /// Returns one with what is required.
    pub fn new(issue_ids: Vec<i64>, value: impl Into<Value>) -> Self {
        Self {
            issue_ids,
            value: value.into(),
            ..Default::default()
        }
    }
}

impl Model for CustomFieldValueUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_ids: reader.required("issueIds")?,
            value: reader.required("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("issueIds", &self.issue_ids);
        writer.required("value", &self.value);
        writer.finish()
    }
}

/// `CustomFieldValueUpdateDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldValueUpdateDetails {
    /// `updates`.
    pub updates: Option<Vec<CustomFieldValueUpdate>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomFieldValueUpdateDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `updates`.
    pub fn updates(mut self, updates: Vec<CustomFieldValueUpdate>) -> Self {
        self.updates = Some(updates);
        self
    }
}

impl Model for CustomFieldValueUpdateDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            updates: reader.optional("updates")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("updates", &self.updates);
        writer.finish()
    }
}

/// `MultipleCustomFieldValuesUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipleCustomFieldValuesUpdate {
    /// `customField`.
    pub custom_field: String,
    /// `issueIds`.
    pub issue_ids: Vec<i64>,
    /// `value`.
    pub value: Value,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl MultipleCustomFieldValuesUpdate {
    /// Returns one with what is required.
    pub fn new(
        custom_field: impl Into<String>,
        issue_ids: Vec<i64>,
        value: impl Into<Value>,
    ) -> Self {
        Self {
            custom_field: custom_field.into(),
            issue_ids,
            value: value.into(),
            ..Default::default()
        }
    }
}

impl Model for MultipleCustomFieldValuesUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            custom_field: reader.required("customField")?,
            issue_ids: reader.required("issueIds")?,
            value: reader.required("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("customField", &self.custom_field);
        writer.required("issueIds", &self.issue_ids);
        writer.required("value", &self.value);
        writer.finish()
    }
}

/// `MultipleCustomFieldValuesUpdateDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipleCustomFieldValuesUpdateDetails {
    /// `updates`.
    pub updates: Option<Vec<MultipleCustomFieldValuesUpdate>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl MultipleCustomFieldValuesUpdateDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `updates`.
    pub fn updates(mut self, updates: Vec<MultipleCustomFieldValuesUpdate>) -> Self {
        self.updates = Some(updates);
        self
    }
}

impl Model for MultipleCustomFieldValuesUpdateDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            updates: reader.optional("updates")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("updates", &self.updates);
        writer.finish()
    }
}
