//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::v1::common::V1User;
use crate::v1::v1_spaces::SpaceDescriptionCreate;

/// `SpacePermissionCreateSubjectsUser` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionCreateSubjectsUser {
    /// `results`.
    pub results: Vec<V1User>,
    /// `size`.
    pub size: i64,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpacePermissionCreateSubjectsUser {
    /// Returns one with what is required.
    pub fn new(results: Vec<V1User>, size: i64) -> Self {
        Self {
            results,
            size,
            ..Default::default()
        }
    }
}

impl Model for SpacePermissionCreateSubjectsUser {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.required("results")?,
            size: reader.required("size")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("results", &self.results);
        writer.required("size", &self.size);
        writer.finish()
    }
}

/// `SpaceUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceUpdate {
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<SpaceDescriptionCreate>,
    /// `homepage`.
    pub homepage: Option<Map<String, Value>>,
    /// `type`.
    pub r#type: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpaceUpdate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: SpaceDescriptionCreate) -> Self {
        self.description = Some(description);
        self
    }

    /// Sets `homepage`.
    pub fn homepage(mut self, homepage: Map<String, Value>) -> Self {
        self.homepage = Some(homepage);
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl Model for SpaceUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            description: reader.optional("description")?,
            homepage: reader.optional("homepage")?,
            r#type: reader.optional("type")?,
            status: reader.optional("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.optional("homepage", &self.homepage);
        writer.optional("type", &self.r#type);
        writer.optional("status", &self.status);
        writer.finish()
    }
}
