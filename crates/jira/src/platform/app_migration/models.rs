//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::WorkflowTransitionRules;

/// `ConnectCustomFieldValue` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectCustomFieldValue {
    /// `_type`.
    pub r#type: Open<ConnectCustomFieldValueType>,
    /// `fieldID`.
    pub field_id: i64,
    /// `issueID`.
    pub issue_id: i64,
    /// `number`.
    pub number: Option<f64>,
    /// `optionID`.
    pub option_id: Option<String>,
    /// `richText`.
    pub rich_text: Option<String>,
    /// `string`.
    pub string: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ConnectCustomFieldValue {
    /// Returns one with what is required.
    pub fn new(
        r#type: impl Into<Open<ConnectCustomFieldValueType>>,
        field_id: i64,
        issue_id: i64,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            field_id,
            issue_id,
            ..Default::default()
        }
    }

    /// Sets `number`.
    pub fn number(mut self, number: f64) -> Self {
        self.number = Some(number);
        self
    }

    /// Sets `optionID`.
    pub fn option_id(mut self, option_id: impl Into<String>) -> Self {
        self.option_id = Some(option_id.into());
        self
    }

    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<String>) -> Self {
        self.rich_text = Some(rich_text.into());
        self
    }

    /// Sets `string`.
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }

    /// Sets `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl Model for ConnectCustomFieldValue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.required("_type")?,
            field_id: reader.required("fieldID")?,
            issue_id: reader.required("issueID")?,
            number: reader.optional("number")?,
            option_id: reader.optional("optionID")?,
            rich_text: reader.optional("richText")?,
            string: reader.optional("string")?,
            text: reader.optional("text")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("_type", &self.r#type);
        writer.required("fieldID", &self.field_id);
        writer.required("issueID", &self.issue_id);
        writer.optional("number", &self.number);
        writer.optional("optionID", &self.option_id);
        writer.optional("richText", &self.rich_text);
        writer.optional("string", &self.string);
        writer.optional("text", &self.text);
        writer.finish()
    }
}

/// The known values of an `Open<ConnectCustomFieldValueType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ConnectCustomFieldValueType {}

impl ConnectCustomFieldValueType {
    /// `StringIssueField`.
    pub const STRING_ISSUE_FIELD: Open<Self> = Open::known("StringIssueField");
    /// `NumberIssueField`.
    pub const NUMBER_ISSUE_FIELD: Open<Self> = Open::known("NumberIssueField");
    /// `RichTextIssueField`.
    pub const RICH_TEXT_ISSUE_FIELD: Open<Self> = Open::known("RichTextIssueField");
    /// `SingleSelectIssueField`.
    pub const SINGLE_SELECT_ISSUE_FIELD: Open<Self> = Open::known("SingleSelectIssueField");
    /// `MultiSelectIssueField`.
    pub const MULTI_SELECT_ISSUE_FIELD: Open<Self> = Open::known("MultiSelectIssueField");
    /// `TextIssueField`.
    pub const TEXT_ISSUE_FIELD: Open<Self> = Open::known("TextIssueField");
}

/// `ConnectCustomFieldValues` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectCustomFieldValues {
    /// `updateValueList`.
    pub update_value_list: Option<Vec<ConnectCustomFieldValue>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ConnectCustomFieldValues {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `updateValueList`.
    pub fn update_value_list(mut self, update_value_list: Vec<ConnectCustomFieldValue>) -> Self {
        self.update_value_list = Some(update_value_list);
        self
    }
}

impl Model for ConnectCustomFieldValues {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            update_value_list: reader.optional("updateValueList")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("updateValueList", &self.update_value_list);
        writer.finish()
    }
}

/// `EntityPropertyDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityPropertyDetails {
    /// `entityId`.
    pub entity_id: f64,
    /// `key`.
    pub key: String,
    /// `value`.
    pub value: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl EntityPropertyDetails {
    /// Returns one with what is required.
    pub fn new(entity_id: f64, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            entity_id,
            key: key.into(),
            value: value.into(),
            ..Default::default()
        }
    }
}

impl Model for EntityPropertyDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            entity_id: reader.required("entityId")?,
            key: reader.required("key")?,
            value: reader.required("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("entityId", &self.entity_id);
        writer.required("key", &self.key);
        writer.required("value", &self.value);
        writer.finish()
    }
}

/// `WorkflowRulesSearch` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowRulesSearch {
    /// `expand`.
    pub expand: Option<String>,
    /// `ruleIds`.
    pub rule_ids: Vec<String>,
    /// `workflowEntityId`.
    pub workflow_entity_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowRulesSearch {
    /// Returns one with what is required.
    pub fn new(
        rule_ids: impl IntoIterator<Item = impl Into<String>>,
        workflow_entity_id: impl Into<String>,
    ) -> Self {
        Self {
            rule_ids: rule_ids.into_iter().map(Into::into).collect(),
            workflow_entity_id: workflow_entity_id.into(),
            ..Default::default()
        }
    }

    /// Sets `expand`.
    pub fn expand(mut self, expand: impl Into<String>) -> Self {
        self.expand = Some(expand.into());
        self
    }
}

impl Model for WorkflowRulesSearch {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expand: reader.optional("expand")?,
            rule_ids: reader.required("ruleIds")?,
            workflow_entity_id: reader.required("workflowEntityId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("expand", &self.expand);
        writer.required("ruleIds", &self.rule_ids);
        writer.required("workflowEntityId", &self.workflow_entity_id);
        writer.finish()
    }
}

/// `WorkflowRulesSearchDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowRulesSearchDetails {
    /// `invalidRules`.
    pub invalid_rules: Vec<String>,
    /// `validRules`.
    pub valid_rules: Vec<WorkflowTransitionRules>,
    /// `workflowEntityId`.
    pub workflow_entity_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkflowRulesSearchDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            invalid_rules: reader.list("invalidRules")?,
            valid_rules: reader.list("validRules")?,
            workflow_entity_id: reader.optional("workflowEntityId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("invalidRules", &self.invalid_rules);
        writer.list("validRules", &self.valid_rules);
        writer.optional("workflowEntityId", &self.workflow_entity_id);
        writer.finish()
    }
}
