//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `BulkContextualConfiguration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkContextualConfiguration {
    /// `configuration`.
    pub configuration: Option<Value>,
    /// `customFieldId`.
    pub custom_field_id: Option<String>,
    /// `fieldContextId`.
    pub field_context_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `schema`.
    pub schema: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkContextualConfiguration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            configuration: reader.optional("configuration")?,
            custom_field_id: reader.optional("customFieldId")?,
            field_context_id: reader.optional("fieldContextId")?,
            id: reader.optional("id")?,
            schema: reader.optional("schema")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("configuration", &self.configuration);
        writer.optional("customFieldId", &self.custom_field_id);
        writer.optional("fieldContextId", &self.field_context_id);
        writer.optional("id", &self.id);
        writer.optional("schema", &self.schema);
        writer.finish()
    }
}

/// `ConfigurationsListParameters` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationsListParameters {
    /// `fieldIdsOrKeys`.
    pub field_ids_or_keys: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ConfigurationsListParameters {
    /// Returns one with what is required.
    pub fn new(field_ids_or_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            field_ids_or_keys: field_ids_or_keys.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for ConfigurationsListParameters {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_ids_or_keys: reader.required("fieldIdsOrKeys")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldIdsOrKeys", &self.field_ids_or_keys);
        writer.finish()
    }
}

/// `ContextualConfiguration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContextualConfiguration {
    /// `configuration`.
    pub configuration: Option<Value>,
    /// `fieldContextId`.
    pub field_context_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `schema`.
    pub schema: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContextualConfiguration {
    /// Returns one with what is required.
    pub fn new(field_context_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            field_context_id: Some(field_context_id.into()),
            id: Some(id.into()),
            ..Default::default()
        }
    }

    /// Sets `configuration`.
    pub fn configuration(mut self, configuration: impl Into<Value>) -> Self {
        self.configuration = Some(configuration.into());
        self
    }

    /// Sets `schema`.
    pub fn schema(mut self, schema: impl Into<Value>) -> Self {
        self.schema = Some(schema.into());
        self
    }
}

impl Model for ContextualConfiguration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            configuration: reader.optional("configuration")?,
            field_context_id: reader.optional("fieldContextId")?,
            id: reader.optional("id")?,
            schema: reader.optional("schema")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("configuration", &self.configuration);
        writer.optional("fieldContextId", &self.field_context_id);
        writer.optional("id", &self.id);
        writer.optional("schema", &self.schema);
        writer.finish()
    }
}

/// `CustomFieldConfigurations` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldConfigurations {
    /// `configurations`.
    pub configurations: Vec<ContextualConfiguration>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomFieldConfigurations {
    /// Returns one with what is required.
    pub fn new(configurations: Vec<ContextualConfiguration>) -> Self {
        Self {
            configurations,
            ..Default::default()
        }
    }
}

impl Model for CustomFieldConfigurations {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            configurations: reader.required("configurations")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("configurations", &self.configurations);
        writer.finish()
    }
}
