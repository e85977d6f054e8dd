//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::bulk_operations::{
    JiraCascadingSelectField, JiraColorField, JiraDateField, JiraDateTimeField, JiraIssueTypeField,
    JiraLabelsField, JiraMultiSelectComponentField, JiraMultipleGroupPickerField,
    JiraMultipleSelectField, JiraMultipleSelectUserPickerField, JiraMultipleVersionPickerField,
    JiraNumberField, JiraPriorityField, JiraRichTextField, JiraSingleGroupPickerField,
    JiraSingleLineTextField, JiraSingleSelectField, JiraSingleSelectUserPickerField,
    JiraSingleVersionPickerField, JiraStatusInput, JiraTimeTrackingField, JiraUrlField,
};

/// `JiraDateTimeInput` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraDateTimeInput {
    /// `formattedDateTime`.
    pub formatted_date_time: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraDateTimeInput {
    /// Returns one with what is required.
    pub fn new(formatted_date_time: impl Into<String>) -> Self {
        Self {
            formatted_date_time: formatted_date_time.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraDateTimeInput {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            formatted_date_time: reader.required("formattedDateTime")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("formattedDateTime", &self.formatted_date_time);
        writer.finish()
    }
}

/// `JiraDurationField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraDurationField {
    /// `originalEstimateField`.
    pub original_estimate_field: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraDurationField {
    /// Returns one with what is required.
    pub fn new(original_estimate_field: impl Into<String>) -> Self {
        Self {
            original_estimate_field: original_estimate_field.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraDurationField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            original_estimate_field: reader.required("originalEstimateField")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("originalEstimateField", &self.original_estimate_field);
        writer.finish()
    }
}

/// `JiraGroupInput` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraGroupInput {
    /// `groupName`.
    pub group_name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraGroupInput {
    /// Returns one with what is required.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
            ..Default::default()
        }
    }
}

impl Model for JiraGroupInput {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            group_name: reader.required("groupName")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("groupName", &self.group_name);
        writer.finish()
    }
}

/// `JiraIssueFields` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraIssueFields {
    /// `cascadingSelectFields`.
    pub cascading_select_fields: Option<Vec<JiraCascadingSelectField>>,
    /// `clearableNumberFields`.
    pub clearable_number_fields: Option<Vec<JiraNumberField>>,
    /// `colorFields`.
    pub color_fields: Option<Vec<JiraColorField>>,
    /// `datePickerFields`.
    pub date_picker_fields: Option<Vec<JiraDateField>>,
    /// `dateTimePickerFields`.
    pub date_time_picker_fields: Option<Vec<JiraDateTimeField>>,
    /// `issueType`.
    pub issue_type: Option<JiraIssueTypeField>,
    /// `labelsFields`.
    pub labels_fields: Option<Vec<JiraLabelsField>>,
    /// `multipleGroupPickerFields`.
    pub multiple_group_picker_fields: Option<Vec<JiraMultipleGroupPickerField>>,
    /// `multipleSelectClearableUserPickerFields`.
    pub multiple_select_clearable_user_picker_fields:
        Option<Vec<JiraMultipleSelectUserPickerField>>,
    /// `multipleSelectFields`.
    pub multiple_select_fields: Option<Vec<JiraMultipleSelectField>>,
    /// `multipleVersionPickerFields`.
    pub multiple_version_picker_fields: Option<Vec<JiraMultipleVersionPickerField>>,
    /// `multiselectComponents`.
    pub multiselect_components: Option<JiraMultiSelectComponentField>,
    /// `originalEstimateField`.
    pub original_estimate_field: Option<JiraDurationField>,
    /// `priority`.
    pub priority: Option<JiraPriorityField>,
    /// `richTextFields`.
    pub rich_text_fields: Option<Vec<JiraRichTextField>>,
    /// `singleGroupPickerFields`.
    pub single_group_picker_fields: Option<Vec<JiraSingleGroupPickerField>>,
    /// `singleLineTextFields`.
    pub single_line_text_fields: Option<Vec<JiraSingleLineTextField>>,
    /// `singleSelectClearableUserPickerFields`.
    pub single_select_clearable_user_picker_fields: Option<Vec<JiraSingleSelectUserPickerField>>,
    /// `singleSelectFields`.
    pub single_select_fields: Option<Vec<JiraSingleSelectField>>,
    /// `singleVersionPickerFields`.
    pub single_version_picker_fields: Option<Vec<JiraSingleVersionPickerField>>,
    /// `status`.
    pub status: Option<JiraStatusInput>,
    /// `timeTrackingField`.
    pub time_tracking_field: Option<JiraTimeTrackingField>,
    /// `urlFields`.
    pub url_fields: Option<Vec<JiraUrlField>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraIssueFields {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `cascadingSelectFields`.
    pub fn cascading_select_fields(
        mut self,
        cascading_select_fields: Vec<JiraCascadingSelectField>,
    ) -> Self {
        self.cascading_select_fields = Some(cascading_select_fields);
        self
    }

    /// Sets `clearableNumberFields`.
    pub fn clearable_number_fields(
        mut self,
        clearable_number_fields: Vec<JiraNumberField>,
    ) -> Self {
        self.clearable_number_fields = Some(clearable_number_fields);
        self
    }

    /// Sets `colorFields`.
    pub fn color_fields(mut self, color_fields: Vec<JiraColorField>) -> Self {
        self.color_fields = Some(color_fields);
        self
    }

    /// Sets `datePickerFields`.
    pub fn date_picker_fields(mut self, date_picker_fields: Vec<JiraDateField>) -> Self {
        self.date_picker_fields = Some(date_picker_fields);
        self
    }

    /// Sets `dateTimePickerFields`.
    pub fn date_time_picker_fields(
        mut self,
        date_time_picker_fields: Vec<JiraDateTimeField>,
    ) -> Self {
        self.date_time_picker_fields = Some(date_time_picker_fields);
        self
    }

    /// Sets `issueType`.
    pub fn issue_type(mut self, issue_type: JiraIssueTypeField) -> Self {
        self.issue_type = Some(issue_type);
        self
    }

    /// Sets `labelsFields`.
    pub fn labels_fields(mut self, labels_fields: Vec<JiraLabelsField>) -> Self {
        self.labels_fields = Some(labels_fields);
        self
    }

    /// Sets `multipleGroupPickerFields`.
    pub fn multiple_group_picker_fields(
        mut self,
        multiple_group_picker_fields: Vec<JiraMultipleGroupPickerField>,
    ) -> Self {
        self.multiple_group_picker_fields = Some(multiple_group_picker_fields);
        self
    }

    /// Sets `multipleSelectClearableUserPickerFields`.
    pub fn multiple_select_clearable_user_picker_fields(
        mut self,
        multiple_select_clearable_user_picker_fields: Vec<JiraMultipleSelectUserPickerField>,
    ) -> Self {
        self.multiple_select_clearable_user_picker_fields =
            Some(multiple_select_clearable_user_picker_fields);
        self
    }

    /// Sets `multipleSelectFields`.
    pub fn multiple_select_fields(
        mut self,
        multiple_select_fields: Vec<JiraMultipleSelectField>,
    ) -> Self {
        self.multiple_select_fields = Some(multiple_select_fields);
        self
    }

    /// Sets `multipleVersionPickerFields`.
    pub fn multiple_version_picker_fields(
        mut self,
        multiple_version_picker_fields: Vec<JiraMultipleVersionPickerField>,
    ) -> Self {
        self.multiple_version_picker_fields = Some(multiple_version_picker_fields);
        self
    }

    /// Sets `multiselectComponents`.
    pub fn multiselect_components(
        mut self,
        multiselect_components: JiraMultiSelectComponentField,
    ) -> Self {
        self.multiselect_components = Some(multiselect_components);
        self
    }

    /// Sets `originalEstimateField`.
    pub fn original_estimate_field(mut self, original_estimate_field: JiraDurationField) -> Self {
        self.original_estimate_field = Some(original_estimate_field);
        self
    }

    /// Sets `priority`.
    pub fn priority(mut self, priority: JiraPriorityField) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Sets `richTextFields`.
    pub fn rich_text_fields(mut self, rich_text_fields: Vec<JiraRichTextField>) -> Self {
        self.rich_text_fields = Some(rich_text_fields);
        self
    }

    /// Sets `singleGroupPickerFields`.
    pub fn single_group_picker_fields(
        mut self,
        single_group_picker_fields: Vec<JiraSingleGroupPickerField>,
    ) -> Self {
        self.single_group_picker_fields = Some(single_group_picker_fields);
        self
    }

    /// Sets `singleLineTextFields`.
    pub fn single_line_text_fields(
        mut self,
        single_line_text_fields: Vec<JiraSingleLineTextField>,
    ) -> Self {
        self.single_line_text_fields = Some(single_line_text_fields);
        self
    }

    /// Sets `singleSelectClearableUserPickerFields`.
    pub fn single_select_clearable_user_picker_fields(
        mut self,
        single_select_clearable_user_picker_fields: Vec<JiraSingleSelectUserPickerField>,
    ) -> Self {
        self.single_select_clearable_user_picker_fields =
            Some(single_select_clearable_user_picker_fields);
        self
    }

    /// Sets `singleSelectFields`.
    pub fn single_select_fields(
        mut self,
        single_select_fields: Vec<JiraSingleSelectField>,
    ) -> Self {
        self.single_select_fields = Some(single_select_fields);
        self
    }

    /// Sets `singleVersionPickerFields`.
    pub fn single_version_picker_fields(
        mut self,
        single_version_picker_fields: Vec<JiraSingleVersionPickerField>,
    ) -> Self {
        self.single_version_picker_fields = Some(single_version_picker_fields);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, status: JiraStatusInput) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `timeTrackingField`.
    pub fn time_tracking_field(mut self, time_tracking_field: JiraTimeTrackingField) -> Self {
        self.time_tracking_field = Some(time_tracking_field);
        self
    }

    /// Sets `urlFields`.
    pub fn url_fields(mut self, url_fields: Vec<JiraUrlField>) -> Self {
        self.url_fields = Some(url_fields);
        self
    }
}

impl Model for JiraIssueFields {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            cascading_select_fields: reader.optional("cascadingSelectFields")?,
            clearable_number_fields: reader.optional("clearableNumberFields")?,
            color_fields: reader.optional("colorFields")?,
            date_picker_fields: reader.optional("datePickerFields")?,
            date_time_picker_fields: reader.optional("dateTimePickerFields")?,
            issue_type: reader.optional("issueType")?,
            labels_fields: reader.optional("labelsFields")?,
            multiple_group_picker_fields: reader.optional("multipleGroupPickerFields")?,
            multiple_select_clearable_user_picker_fields: reader
                .optional("multipleSelectClearableUserPickerFields")?,
            multiple_select_fields: reader.optional("multipleSelectFields")?,
            multiple_version_picker_fields: reader.optional("multipleVersionPickerFields")?,
            multiselect_components: reader.optional("multiselectComponents")?,
            original_estimate_field: reader.optional("originalEstimateField")?,
            priority: reader.optional("priority")?,
            rich_text_fields: reader.optional("richTextFields")?,
            single_group_picker_fields: reader.optional("singleGroupPickerFields")?,
            single_line_text_fields: reader.optional("singleLineTextFields")?,
            single_select_clearable_user_picker_fields: reader
                .optional("singleSelectClearableUserPickerFields")?,
            single_select_fields: reader.optional("singleSelectFields")?,
            single_version_picker_fields: reader.optional("singleVersionPickerFields")?,
            status: reader.optional("status")?,
            time_tracking_field: reader.optional("timeTrackingField")?,
            url_fields: reader.optional("urlFields")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("cascadingSelectFields", &self.cascading_select_fields);
        writer.optional("clearableNumberFields", &self.clearable_number_fields);
        writer.optional("colorFields", &self.color_fields);
        writer.optional("datePickerFields", &self.date_picker_fields);
        writer.optional("dateTimePickerFields", &self.date_time_picker_fields);
        writer.optional("issueType", &self.issue_type);
        writer.optional("labelsFields", &self.labels_fields);
        writer.optional(
            "multipleGroupPickerFields",
            &self.multiple_group_picker_fields,
        );
        writer.optional(
            "multipleSelectClearableUserPickerFields",
            &self.multiple_select_clearable_user_picker_fields,
        );
        writer.optional("multipleSelectFields", &self.multiple_select_fields);
        writer.optional(
            "multipleVersionPickerFields",
            &self.multiple_version_picker_fields,
        );
        writer.optional("multiselectComponents", &self.multiselect_components);
        writer.optional("originalEstimateField", &self.original_estimate_field);
        writer.optional("priority", &self.priority);
        writer.optional("richTextFields", &self.rich_text_fields);
        writer.optional("singleGroupPickerFields", &self.single_group_picker_fields);
        writer.optional("singleLineTextFields", &self.single_line_text_fields);
        writer.optional(
            "singleSelectClearableUserPickerFields",
            &self.single_select_clearable_user_picker_fields,
        );
        writer.optional("singleSelectFields", &self.single_select_fields);
        writer.optional(
            "singleVersionPickerFields",
            &self.single_version_picker_fields,
        );
        writer.optional("status", &self.status);
        writer.optional("timeTrackingField", &self.time_tracking_field);
        writer.optional("urlFields", &self.url_fields);
        writer.finish()
    }
}
