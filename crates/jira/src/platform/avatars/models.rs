//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::Avatar;

/// `Avatars` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Avatars {
    /// `custom`.
    pub custom: Vec<Avatar>,
    /// `system`.
    pub system: Vec<Avatar>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Avatars {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            custom: reader.list("custom")?,
            system: reader.list("system")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("custom", &self.custom);
        writer.list("system", &self.system);
        writer.finish()
    }
}

/// The known values of an `Open<Format>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Format {}

impl Format {
    /// `png`.
    pub const PNG: Open<Self> = Open::known("png");
    /// `svg`.
    pub const SVG: Open<Self> = Open::known("svg");
}

/// The known values of an `Open<Size>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Size {}

impl Size {
    /// `xsmall`.
    pub const XSMALL: Open<Self> = Open::known("xsmall");
    /// `small`.
    pub const SMALL: Open<Self> = Open::known("small");
    /// `medium`.
    pub const MEDIUM: Open<Self> = Open::known("medium");
    /// `large`.
    pub const LARGE: Open<Self> = Open::known("large");
    /// `xlarge`.
    pub const XLARGE: Open<Self> = Open::known("xlarge");
}

/// `SystemAvatars` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemAvatars {
    /// `system`.
    pub system: Vec<Avatar>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SystemAvatars {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            system: reader.list("system")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("system", &self.system);
        writer.finish()
    }
}
