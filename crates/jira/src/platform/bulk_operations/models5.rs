//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::bulk_operations::{JiraGroupInput, JiraUserField, JiraVersionField};

/// `JiraMultipleGroupPickerField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraMultipleGroupPickerField {
    /// `fieldId`.
    pub field_id: String,
    /// `groups`.
    pub groups: Vec<JiraGroupInput>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraMultipleGroupPickerField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>, groups: Vec<JiraGroupInput>) -> Self {
        Self {
            field_id: field_id.into(),
            groups,
            ..Default::default()
        }
    }
}

impl Model for JiraMultipleGroupPickerField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.required("fieldId")?,
            groups: reader.required("groups")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldId", &self.field_id);
        writer.required("groups", &self.groups);
        writer.finish()
    }
}

/// `JiraMultipleSelectField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraMultipleSelectField {
    /// `fieldId`.
    pub field_id: String,
    /// `options`.
    pub options: Vec<JiraSelectedOptionField>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraMultipleSelectField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>, options: Vec<JiraSelectedOptionField>) -> Self {
        Self {
            field_id: field_id.into(),
            options,
            ..Default::default()
        }
    }
}

impl Model for JiraMultipleSelectField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.required("fieldId")?,
            options: reader.required("options")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldId", &self.field_id);
        writer.required("options", &self.options);
        writer.finish()
    }
}

/// `JiraMultipleSelectUserPickerField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraMultipleSelectUserPickerField {
    /// `fieldId`.
    pub field_id: String,
    /// `users`.
    pub users: Option<Vec<JiraUserField>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraMultipleSelectUserPickerField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            ..Default::default()
        }
    }

    /// Sets `users`.
    pub fn users(mut self, users: Vec<JiraUserField>) -> Self {
        self.users = Some(users);
        self
    }
}

impl Model for JiraMultipleSelectUserPickerField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.required("fieldId")?,
            users: reader.optional("users")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldId", &self.field_id);
        writer.optional("users", &self.users);
        writer.finish()
    }
}

/// `JiraMultipleVersionPickerField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraMultipleVersionPickerField {
    /// `bulkEditMultiSelectFieldOption`.
    pub bulk_edit_multi_select_field_option:
        Open<JiraMultipleVersionPickerFieldBulkEditMultiSelectFieldOption>,
    /// `fieldId`.
    pub field_id: String,
    /// `versions`.
    pub versions: Vec<JiraVersionField>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraMultipleVersionPickerField {
    /// Returns one with what is required.
    pub fn new(
        bulk_edit_multi_select_field_option: impl Into<
            Open<JiraMultipleVersionPickerFieldBulkEditMultiSelectFieldOption>,
        >,
        field_id: impl Into<String>,
        versions: Vec<JiraVersionField>,
    ) -> Self {
        Self {
            bulk_edit_multi_select_field_option: bulk_edit_multi_select_field_option.into(),
            field_id: field_id.into(),
            versions,
            ..Default::default()
        }
    }
}

impl Model for JiraMultipleVersionPickerField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            bulk_edit_multi_select_field_option: reader
                .required("bulkEditMultiSelectFieldOption")?,
            field_id: reader.required("fieldId")?,
            versions: reader.required("versions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required(
            "bulkEditMultiSelectFieldOption",
            &self.bulk_edit_multi_select_field_option,
        );
        writer.required("fieldId", &self.field_id);
        writer.required("versions", &self.versions);
        writer.finish()
    }
}

/// The known values of an `Open<JiraMultipleVersionPickerFieldBulkEditMultiSelectFieldOption>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JiraMultipleVersionPickerFieldBulkEditMultiSelectFieldOption {}

impl JiraMultipleVersionPickerFieldBulkEditMultiSelectFieldOption {
    /// `ADD`.
    pub const ADD: Open<Self> = Open::known("ADD");
    /// `REMOVE`.
    pub const REMOVE: Open<Self> = Open::known("REMOVE");
    /// `REPLACE`.
    pub const REPLACE: Open<Self> = Open::known("REPLACE");
    /// `REMOVE_ALL`.
    pub const REMOVE_ALL: Open<Self> = Open::known("REMOVE_ALL");
}

/// `JiraNumberField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraNumberField {
    /// `fieldId`.
    pub field_id: String,
    /// `value`.
    pub value: Option<f64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraNumberField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            ..Default::default()
        }
    }

    /// Sets `value`.
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
}

impl Model for JiraNumberField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.required("fieldId")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldId", &self.field_id);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `JiraPriorityField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraPriorityField {
    /// `priorityId`.
    pub priority_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraPriorityField {
    /// Returns one with what is required.
    pub fn new(priority_id: impl Into<String>) -> Self {
        Self {
            priority_id: priority_id.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraPriorityField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            priority_id: reader.required("priorityId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("priorityId", &self.priority_id);
        writer.finish()
    }
}

/// `JiraRichTextField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraRichTextField {
    /// `fieldId`.
    pub field_id: String,
    /// `richText`.
    pub rich_text: JiraRichTextInput,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraRichTextField {
    /// Returns one with what is required.
    pub fn new(field_id: impl Into<String>, rich_text: JiraRichTextInput) -> Self {
        Self {
            field_id: field_id.into(),
            rich_text,
            ..Default::default()
        }
    }
}

impl Model for JiraRichTextField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.required("fieldId")?,
            rich_text: reader.required("richText")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldId", &self.field_id);
        writer.required("richText", &self.rich_text);
        writer.finish()
    }
}

/// `JiraRichTextInput` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraRichTextInput {
    /// `adfValue`.
    pub adf_value: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraRichTextInput {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `adfValue`.
    pub fn adf_value(mut self, adf_value: Map<String, Value>) -> Self {
        self.adf_value = Some(adf_value);
        self
    }
}

impl Model for JiraRichTextInput {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            adf_value: reader.optional("adfValue")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("adfValue", &self.adf_value);
        writer.finish()
    }
}

/// `JiraSelectedOptionField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraSelectedOptionField {
    /// `optionId`.
    pub option_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraSelectedOptionField {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `optionId`.
    pub fn option_id(mut self, option_id: i64) -> Self {
        self.option_id = Some(option_id);
        self
    }
}

impl Model for JiraSelectedOptionField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            option_id: reader.optional("optionId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("optionId", &self.option_id);
        writer.finish()
    }
}
