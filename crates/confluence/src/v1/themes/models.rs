//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::v1::common::V1Icon;

/// `ThemeNoLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThemeNoLinks {
    /// `themeKey`.
    pub theme_key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `icon`.
    pub icon: Option<V1Icon>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ThemeNoLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            theme_key: reader.optional("themeKey")?,
            name: reader.optional("name")?,
            description: reader.optional("description")?,
            icon: reader.optional("icon")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("themeKey", &self.theme_key);
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.optional("icon", &self.icon);
        writer.finish()
    }
}

/// `ThemeUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThemeUpdate {
    /// `themeKey`.
    pub theme_key: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ThemeUpdate {
    /// Returns one with what is required.
    pub fn new(theme_key: impl Into<String>) -> Self {
        Self {
            theme_key: theme_key.into(),
            ..Default::default()
        }
    }
}

impl Model for ThemeUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            theme_key: reader.required("themeKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("themeKey", &self.theme_key);
        writer.finish()
    }
}
