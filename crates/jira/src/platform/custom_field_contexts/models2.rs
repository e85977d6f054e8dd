//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::custom_field_contexts::UserFilter;

/// `CustomFieldContextDefaultValue` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldContextDefaultValue {
    /// `cascadingOptionId`.
    pub cascading_option_id: Option<String>,
    /// `contextId`.
    pub context_id: Option<String>,
    /// `optionId`.
    pub option_id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `optionIds`.
    pub option_ids: Option<Vec<String>>,
    /// `accountId`.
    pub account_id: Option<String>,
    /// `userFilter`.
    pub user_filter: Option<UserFilter>,
    /// `accountIds`.
    pub account_ids: Option<Vec<String>>,
    /// `groupId`.
    pub group_id: Option<String>,
    /// `groupIds`.
    pub group_ids: Option<Vec<String>>,
    /// `date`.
    pub date: Option<String>,
    /// `useCurrent`.
    pub use_current: Option<bool>,
    /// `dateTime`.
    pub date_time: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `projectId`.
    pub project_id: Option<String>,
    /// `number`.
    pub number: Option<f64>,
    /// `labels`.
    pub labels: Option<Vec<String>>,
    /// `text`.
    pub text: Option<String>,
    /// `versionId`.
    pub version_id: Option<String>,
    /// `versionOrder`.
    pub version_order: Option<String>,
    /// `versionIds`.
    pub version_ids: Option<Vec<String>>,
    /// `values`.
    pub values: Option<Vec<String>>,
    /// `object`.
    pub object: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomFieldContextDefaultValue {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `cascadingOptionId`.
    pub fn cascading_option_id(mut self, cascading_option_id: impl Into<String>) -> Self {
        self.cascading_option_id = Some(cascading_option_id.into());
        self
    }

    /// Sets `contextId`.
    pub fn context_id(mut self, context_id: impl Into<String>) -> Self {
        self.context_id = Some(context_id.into());
        self
    }

    /// Sets `optionId`.
    pub fn option_id(mut self, option_id: impl Into<String>) -> Self {
        self.option_id = Some(option_id.into());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `optionIds`.
    pub fn option_ids(mut self, option_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.option_ids = Some(option_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `accountId`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `userFilter`.
    pub fn user_filter(mut self, user_filter: UserFilter) -> Self {
        self.user_filter = Some(user_filter);
        self
    }

    /// Sets `accountIds`.
    pub fn account_ids(mut self, account_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `groupId`.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets `groupIds`.
    pub fn group_ids(mut self, group_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_ids = Some(group_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `date`.
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Sets `useCurrent`.
    pub fn use_current(mut self, use_current: bool) -> Self {
        self.use_current = Some(use_current);
        self
    }

    /// Sets `dateTime`.
    pub fn date_time(mut self, date_time: impl Into<String>) -> Self {
        self.date_time = Some(date_time.into());
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `projectId`.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets `number`.
    pub fn number(mut self, number: f64) -> Self {
        self.number = Some(number);
        self
    }

    /// Sets `labels`.
    pub fn labels(mut self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `versionId`.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }

    /// Sets `versionOrder`.
    pub fn version_order(mut self, version_order: impl Into<String>) -> Self {
        self.version_order = Some(version_order.into());
        self
    }

    /// Sets `versionIds`.
    pub fn version_ids(mut self, version_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.version_ids = Some(version_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `values`.
    pub fn values(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `object`.
    pub fn object(mut self, object: Map<String, Value>) -> Self {
        self.object = Some(object);
        self
    }
}

impl Model for CustomFieldContextDefaultValue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            cascading_option_id: reader.optional("cascadingOptionId")?,
            context_id: reader.optional("contextId")?,
            option_id: reader.optional("optionId")?,
            r#type: reader.optional("type")?,
            option_ids: reader.optional("optionIds")?,
            account_id: reader.optional("accountId")?,
            user_filter: reader.optional("userFilter")?,
            account_ids: reader.optional("accountIds")?,
            group_id: reader.optional("groupId")?,
            group_ids: reader.optional("groupIds")?,
            date: reader.optional("date")?,
            use_current: reader.optional("useCurrent")?,
            date_time: reader.optional("dateTime")?,
            url: reader.optional("url")?,
            project_id: reader.optional("projectId")?,
            number: reader.optional("number")?,
            labels: reader.optional("labels")?,
            text: reader.optional("text")?,
            version_id: reader.optional("versionId")?,
            version_order: reader.optional("versionOrder")?,
            version_ids: reader.optional("versionIds")?,
            values: reader.optional("values")?,
            object: reader.optional("object")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("cascadingOptionId", &self.cascading_option_id);
        writer.optional("contextId", &self.context_id);
        writer.optional("optionId", &self.option_id);
        writer.optional("type", &self.r#type);
        writer.optional("optionIds", &self.option_ids);
        writer.optional("accountId", &self.account_id);
        writer.optional("userFilter", &self.user_filter);
        writer.optional("accountIds", &self.account_ids);
        writer.optional("groupId", &self.group_id);
        writer.optional("groupIds", &self.group_ids);
        writer.optional("date", &self.date);
        writer.optional("useCurrent", &self.use_current);
        writer.optional("dateTime", &self.date_time);
        writer.optional("url", &self.url);
        writer.optional("projectId", &self.project_id);
        writer.optional("number", &self.number);
        writer.optional("labels", &self.labels);
        writer.optional("text", &self.text);
        writer.optional("versionId", &self.version_id);
        writer.optional("versionOrder", &self.version_order);
        writer.optional("versionIds", &self.version_ids);
        writer.optional("values", &self.values);
        writer.optional("object", &self.object);
        writer.finish()
    }
}

/// `CustomFieldContextDefaultValueUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldContextDefaultValueUpdate {
    /// `defaultValues`.
    pub default_values: Option<Vec<CustomFieldContextDefaultValue>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomFieldContextDefaultValueUpdate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `defaultValues`.
    pub fn default_values(mut self, default_values: Vec<CustomFieldContextDefaultValue>) -> Self {
        self.default_values = Some(default_values);
        self
    }
}

impl Model for CustomFieldContextDefaultValueUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_values: reader.optional("defaultValues")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultValues", &self.default_values);
        writer.finish()
    }
}

/// `CustomFieldContextProjectMapping` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldContextProjectMapping {
    /// `contextId`.
    pub context_id: Option<String>,
    /// `isGlobalContext`.
    pub is_global_context: Option<bool>,
    /// `projectId`.
    pub project_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomFieldContextProjectMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            context_id: reader.optional("contextId")?,
            is_global_context: reader.optional("isGlobalContext")?,
            project_id: reader.optional("projectId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("contextId", &self.context_id);
        writer.optional("isGlobalContext", &self.is_global_context);
        writer.optional("projectId", &self.project_id);
        writer.finish()
    }
}

/// `CustomFieldContextUpdateDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldContextUpdateDetails {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomFieldContextUpdateDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for CustomFieldContextUpdateDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.finish()
    }
}
