//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `ProjectType` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectType {
    /// `color`.
    pub color: Option<String>,
    /// `descriptionI18nKey`.
    pub description_i18n_key: Option<String>,
    /// `formattedKey`.
    pub formatted_key: Option<String>,
    /// `icon`.
    pub icon: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectType {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            color: reader.optional("color")?,
            description_i18n_key: reader.optional("descriptionI18nKey")?,
            formatted_key: reader.optional("formattedKey")?,
            icon: reader.optional("icon")?,
            key: reader.optional("key")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("color", &self.color);
        writer.optional("descriptionI18nKey", &self.description_i18n_key);
        writer.optional("formattedKey", &self.formatted_key);
        writer.optional("icon", &self.icon);
        writer.optional("key", &self.key);
        writer.finish()
    }
}
