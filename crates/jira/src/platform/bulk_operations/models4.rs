//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::bulk_operations::JiraComponentField;

/// `JiraIssueTypeField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraIssueTypeField {
    /// `issueTypeId`.
    pub issue_type_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraIssueTypeField {
    /// Returns one with what is required.
    pub fn new(issue_type_id: impl Into<String>) -> Self {
        Self {
            issue_type_id: issue_type_id.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraIssueTypeField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_id: reader.required("issueTypeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("issueTypeId", &self.issue_type_id);
        writer.finish()
    }
}

/// `JiraLabelPropertiesInputJackson1` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraLabelPropertiesInputJackson1 {
    /// `color`.
    pub color: Option<Open<JiraLabelPropertiesInputJackson1Color>>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraLabelPropertiesInputJackson1 {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `color`.
    pub fn color(mut self, color: impl Into<Open<JiraLabelPropertiesInputJackson1Color>>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for JiraLabelPropertiesInputJackson1 {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            color: reader.optional("color")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("color", &self.color);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// The known values of an `Open<JiraLabelPropertiesInputJackson1Color>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JiraLabelPropertiesInputJackson1Color {}

impl JiraLabelPropertiesInputJackson1Color {
    /// `GREY_LIGHTEST`.
    pub const GREY_LIGHTEST: Open<Self> = Open::known("GREY_LIGHTEST");
    /// `GREY_LIGHTER`.
    pub const GREY_LIGHTER: Open<Self> = Open::known("GREY_LIGHTER");
    /// `GREY`.
    pub const GREY: Open<Self> = Open::known("GREY");
    /// `GREY_DARKER`.
    pub const GREY_DARKER: Open<Self> = Open::known("GREY_DARKER");
    /// `GREY_DARKEST`.
    pub const GREY_DARKEST: Open<Self> = Open::known("GREY_DARKEST");
    /// `PURPLE_LIGHTEST`.
    pub const PURPLE_LIGHTEST: Open<Self> = Open::known("PURPLE_LIGHTEST");
    /// `PURPLE_LIGHTER`.
    pub const PURPLE_LIGHTER: Open<Self> = Open::known("PURPLE_LIGHTER");
    /// `PURPLE`.
    pub const PURPLE: Open<Self> = Open::known("PURPLE");
    /// `PURPLE_DARKER`.
    pub const PURPLE_DARKER: Open<Self> = Open::known("PURPLE_DARKER");
    /// `PURPLE_DARKEST`.
    pub const PURPLE_DARKEST: Open<Self> = Open::known("PURPLE_DARKEST");
    /// `BLUE_LIGHTEST`.
    pub const BLUE_LIGHTEST: Open<Self> = Open::known("BLUE_LIGHTEST");
    /// `BLUE_LIGHTER`.
    pub const BLUE_LIGHTER: Open<Self> = Open::known("BLUE_LIGHTER");
    /// `BLUE`.
    pub const BLUE: Open<Self> = Open::known("BLUE");
    /// `BLUE_DARKER`.
    pub const BLUE_DARKER: Open<Self> = Open::known("BLUE_DARKER");
    /// `BLUE_DARKEST`.
    pub const BLUE_DARKEST: Open<Self> = Open::known("BLUE_DARKEST");
    /// `TEAL_LIGHTEST`.
    pub const TEAL_LIGHTEST: Open<Self> = Open::known("TEAL_LIGHTEST");
    /// `TEAL_LIGHTER`.
    pub const TEAL_LIGHTER: Open<Self> = Open::known("TEAL_LIGHTER");
    /// `TEAL`.
    pub const TEAL: Open<Self> = Open::known("TEAL");
    /// `TEAL_DARKER`.
    pub const TEAL_DARKER: Open<Self> = Open::known("TEAL_DARKER");
    /// `TEAL_DARKEST`.
    pub const TEAL_DARKEST: Open<Self> = Open::known("TEAL_DARKEST");
    /// `GREEN_LIGHTEST`.
    pub const GREEN_LIGHTEST: Open<Self> = Open::known("GREEN_LIGHTEST");
    /// `GREEN_LIGHTER`.
    pub const GREEN_LIGHTER: Open<Self> = Open::known("GREEN_LIGHTER");
    /// `GREEN`.
    pub const GREEN: Open<Self> = Open::known("GREEN");
    /// `GREEN_DARKER`.
    pub const GREEN_DARKER: Open<Self> = Open::known("GREEN_DARKER");
    /// `GREEN_DARKEST`.
    pub const GREEN_DARKEST: Open<Self> = Open::known("GREEN_DARKEST");
    /// `LIME_LIGHTEST`.
    pub const LIME_LIGHTEST: Open<Self> = Open::known("LIME_LIGHTEST");
    /// `LIME_LIGHTER`.
    pub const LIME_LIGHTER: Open<Self> = Open::known("LIME_LIGHTER");
    /// `LIME`.
    pub const LIME: Open<Self> = Open::known("LIME");
    /// `LIME_DARKER`.
    pub const LIME_DARKER: Open<Self> = Open::known("LIME_DARKER");
    /// `LIME_DARKEST`.
    pub const LIME_DARKEST: Open<Self> = Open::known("LIME_DARKEST");
    /// `YELLOW_LIGHTEST`.
    pub const YELLOW_LIGHTEST: Open<Self> = Open::known("YELLOW_LIGHTEST");
    /// `YELLOW_LIGHTER`.
    pub const YELLOW_LIGHTER: Open<Self> = Open::known("YELLOW_LIGHTER");
    /// `YELLOW`.
    pub const YELLOW: Open<Self> = Open::known("YELLOW");
    /// `YELLOW_DARKER`.
    pub const YELLOW_DARKER: Open<Self> = Open::known("YELLOW_DARKER");
    /// `YELLOW_DARKEST`.
    pub const YELLOW_DARKEST: Open<Self> = Open::known("YELLOW_DARKEST");
    /// `ORANGE_LIGHTEST`.
    pub const ORANGE_LIGHTEST: Open<Self> = Open::known("ORANGE_LIGHTEST");
    /// `ORANGE_LIGHTER`.
    pub const ORANGE_LIGHTER: Open<Self> = Open::known("ORANGE_LIGHTER");
    /// `ORANGE`.
    pub const ORANGE: Open<Self> = Open::known("ORANGE");
    /// `ORANGE_DARKER`.
    pub const ORANGE_DARKER: Open<Self> = Open::known("ORANGE_DARKER");
    /// `ORANGE_DARKEST`.
    pub const ORANGE_DARKEST: Open<Self> = Open::known("ORANGE_DARKEST");
    /// `RED_LIGHTEST`.
    pub const RED_LIGHTEST: Open<Self> = Open::known("RED_LIGHTEST");
    /// `RED_LIGHTER`.
    pub const RED_LIGHTER: Open<Self> = Open::known("RED_LIGHTER");
    /// `RED`.
    pub const RED: Open<Self> = Open::known("RED");
    /// `RED_DARKER`.
    pub const RED_DARKER: Open<Self> = Open::known("RED_DARKER");
    /// `RED_DARKEST`.
    pub const RED_DARKEST: Open<Self> = Open::known("RED_DARKEST");
    /// `MAGENTA_LIGHTEST`.
    pub const MAGENTA_LIGHTEST: Open<Self> = Open::known("MAGENTA_LIGHTEST");
    /// `MAGENTA_LIGHTER`.
    pub const MAGENTA_LIGHTER: Open<Self> = Open::known("MAGENTA_LIGHTER");
    /// `MAGENTA`.
    pub const MAGENTA: Open<Self> = Open::known("MAGENTA");
    /// `MAGENTA_DARKER`.
    pub const MAGENTA_DARKER: Open<Self> = Open::known("MAGENTA_DARKER");
    /// `MAGENTA_DARKEST`.
    pub const MAGENTA_DARKEST: Open<Self> = Open::known("MAGENTA_DARKEST");
}

/// `JiraLabelsField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraLabelsField {
    /// `bulkEditMultiSelectFieldOption`.
    pub bulk_edit_multi_select_field_option: Open<JiraLabelsFieldBulkEditMultiSelectFieldOption>,
    /// `fieldId`.
    pub field_id: String,
    /// `labelProperties`.
    pub label_properties: Option<Vec<JiraLabelPropertiesInputJackson1>>,
    /// `labels`.
    pub labels: Vec<JiraLabelsInput>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraLabelsField {
    /// Returns one with what is required.
    pub fn new(
        bulk_edit_multi_select_field_option: impl Into<
            Open<JiraLabelsFieldBulkEditMultiSelectFieldOption>,
        >,
        field_id: impl Into<String>,
        labels: Vec<JiraLabelsInput>,
    ) -> Self {
        Self {
            bulk_edit_multi_select_field_option: bulk_edit_multi_select_field_option.into(),
            field_id: field_id.into(),
            labels,
            ..Default::default()
        }
    }

    /// Sets `labelProperties`.
    pub fn label_properties(
        mut self,
        label_properties: Vec<JiraLabelPropertiesInputJackson1>,
    ) -> Self {
        self.label_properties = Some(label_properties);
        self
    }
}

impl Model for JiraLabelsField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            bulk_edit_multi_select_field_option: reader
                .required("bulkEditMultiSelectFieldOption")?,
            field_id: reader.required("fieldId")?,
            label_properties: reader.optional("labelProperties")?,
            labels: reader.required("labels")?,
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
        writer.optional("labelProperties", &self.label_properties);
        writer.required("labels", &self.labels);
        writer.finish()
    }
}

/// The known values of an `Open<JiraLabelsFieldBulkEditMultiSelectFieldOption>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JiraLabelsFieldBulkEditMultiSelectFieldOption {}

impl JiraLabelsFieldBulkEditMultiSelectFieldOption {
    /// `ADD`.
    pub const ADD: Open<Self> = Open::known("ADD");
    /// `REMOVE`.
    pub const REMOVE: Open<Self> = Open::known("REMOVE");
    /// `REPLACE`.
    pub const REPLACE: Open<Self> = Open::known("REPLACE");
    /// `REMOVE_ALL`.
    pub const REMOVE_ALL: Open<Self> = Open::known("REMOVE_ALL");
}

/// `JiraLabelsInput` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraLabelsInput {
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraLabelsInput {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraLabelsInput {
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

/// `JiraMultiSelectComponentField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraMultiSelectComponentField {
    /// `bulkEditMultiSelectFieldOption`.
    pub bulk_edit_multi_select_field_option:
        Open<JiraMultiSelectComponentFieldBulkEditMultiSelectFieldOption>,
    /// `components`.
    pub components: Vec<JiraComponentField>,
    /// `fieldId`.
    pub field_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraMultiSelectComponentField {
    /// Returns one with what is required.
    pub fn new(
        bulk_edit_multi_select_field_option: impl Into<
            Open<JiraMultiSelectComponentFieldBulkEditMultiSelectFieldOption>,
        >,
        components: Vec<JiraComponentField>,
        field_id: impl Into<String>,
    ) -> Self {
        Self {
            bulk_edit_multi_select_field_option: bulk_edit_multi_select_field_option.into(),
            components,
            field_id: field_id.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraMultiSelectComponentField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            bulk_edit_multi_select_field_option: reader
                .required("bulkEditMultiSelectFieldOption")?,
            components: reader.required("components")?,
            field_id: reader.required("fieldId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required(
            "bulkEditMultiSelectFieldOption",
            &self.bulk_edit_multi_select_field_option,
        );
        writer.required("components", &self.components);
        writer.required("fieldId", &self.field_id);
        writer.finish()
    }
}

/// The known values of an `Open<JiraMultiSelectComponentFieldBulkEditMultiSelectFieldOption>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JiraMultiSelectComponentFieldBulkEditMultiSelectFieldOption {}

impl JiraMultiSelectComponentFieldBulkEditMultiSelectFieldOption {
    /// `ADD`.
    pub const ADD: Open<Self> = Open::known("ADD");
    /// `REMOVE`.
    pub const REMOVE: Open<Self> = Open::known("REMOVE");
    /// `REPLACE`.
    pub const REPLACE: Open<Self> = Open::known("REPLACE");
    /// `REMOVE_ALL`.
    pub const REMOVE_ALL: Open<Self> = Open::known("REMOVE_ALL");
}
