//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `BulkCustomFieldOptionCreateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCustomFieldOptionCreateRequest {
    /// `options`.
    pub options: Option<Vec<CustomFieldOptionCreate>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkCustomFieldOptionCreateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `options`.
    pub fn options(mut self, options: Vec<CustomFieldOptionCreate>) -> Self {
        self.options = Some(options);
        self
    }
}

impl Model for BulkCustomFieldOptionCreateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            options: reader.optional("options")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("options", &self.options);
        writer.finish()
    }
}

/// `BulkCustomFieldOptionUpdateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCustomFieldOptionUpdateRequest {
    /// `options`.
    pub options: Option<Vec<CustomFieldOptionUpdate>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkCustomFieldOptionUpdateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `options`.
    pub fn options(mut self, options: Vec<CustomFieldOptionUpdate>) -> Self {
        self.options = Some(options);
        self
    }
}

impl Model for BulkCustomFieldOptionUpdateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            options: reader.optional("options")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("options", &self.options);
        writer.finish()
    }
}

/// `CustomFieldContextOption` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldContextOption {
    /// `disabled`.
    pub disabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `optionId`.
    pub option_id: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomFieldContextOption {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            disabled: reader.optional("disabled")?,
            id: reader.optional("id")?,
            option_id: reader.optional("optionId")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("disabled", &self.disabled);
        writer.optional("id", &self.id);
        writer.optional("optionId", &self.option_id);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `CustomFieldCreatedContextOptionsList` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldCreatedContextOptionsList {
    /// `options`.
    pub options: Vec<CustomFieldContextOption>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomFieldCreatedContextOptionsList {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            options: reader.list("options")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("options", &self.options);
        writer.finish()
    }
}

/// `CustomFieldOption` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldOption {
    /// `self`.
    pub self_url: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomFieldOption {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            self_url: reader.optional("self")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("self", &self.self_url);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `CustomFieldOptionCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldOptionCreate {
    /// `disabled`.
    pub disabled: Option<bool>,
    /// `optionId`.
    pub option_id: Option<String>,
    /// `value`.
    pub value: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomFieldOptionCreate {
    /// Returns one with what is required.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            ..Default::default()
        }
    }

    /// Sets `disabled`.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Sets `optionId`.
    pub fn option_id(mut self, option_id: impl Into<String>) -> Self {
        self.option_id = Some(option_id.into());
        self
    }
}

impl Model for CustomFieldOptionCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            disabled: reader.optional("disabled")?,
            option_id: reader.optional("optionId")?,
            value: reader.required("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("disabled", &self.disabled);
        writer.optional("optionId", &self.option_id);
        writer.required("value", &self.value);
        writer.finish()
    }
}

/// `CustomFieldOptionUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldOptionUpdate {
    /// `disabled`.
    pub disabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomFieldOptionUpdate {
    /// Returns one with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Default::default()
        }
    }

    /// Sets `disabled`.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for CustomFieldOptionUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            disabled: reader.optional("disabled")?,
            id: reader.optional("id")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("disabled", &self.disabled);
        writer.optional("id", &self.id);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `CustomFieldUpdatedContextOptionsList` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldUpdatedContextOptionsList {
    /// `options`.
    pub options: Vec<CustomFieldOptionUpdate>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomFieldUpdatedContextOptionsList {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            options: reader.list("options")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("options", &self.options);
        writer.finish()
    }
}

/// `OrderOfCustomFieldOptions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderOfCustomFieldOptions {
    /// `after`.
    pub after: Option<String>,
    /// `customFieldOptionIds`.
    pub custom_field_option_ids: Vec<String>,
    /// `position`.
    pub position: Option<Open<OrderOfCustomFieldOptionsPosition>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl OrderOfCustomFieldOptions {
    /// Returns one with what is required.
    pub fn new(custom_field_option_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            custom_field_option_ids: custom_field_option_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Default::default()
        }
    }

    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `position`.
    pub fn position(
        mut self,
        position: impl Into<Open<OrderOfCustomFieldOptionsPosition>>,
    ) -> Self {
        self.position = Some(position.into());
        self
    }
}

impl Model for OrderOfCustomFieldOptions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            after: reader.optional("after")?,
            custom_field_option_ids: reader.required("customFieldOptionIds")?,
            position: reader.optional("position")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("after", &self.after);
        writer.required("customFieldOptionIds", &self.custom_field_option_ids);
        writer.optional("position", &self.position);
        writer.finish()
    }
}

/// The known values of an `Open<OrderOfCustomFieldOptionsPosition>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum OrderOfCustomFieldOptionsPosition {}

impl OrderOfCustomFieldOptionsPosition {
    /// `First`.
    pub const FIRST: Open<Self> = Open::known("First");
    /// `Last`.
    pub const LAST: Open<Self> = Open::known("Last");
}
