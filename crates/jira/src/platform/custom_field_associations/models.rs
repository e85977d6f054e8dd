//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `AssociationContextObject` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociationContextObject {
    /// `identifier`.
    pub identifier: Option<Map<String, Value>>,
    /// `type`.
    pub r#type: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AssociationContextObject {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Default::default()
        }
    }

    /// Sets `identifier`.
    pub fn identifier(mut self, identifier: Map<String, Value>) -> Self {
        self.identifier = Some(identifier);
        self
    }
}

impl Model for AssociationContextObject {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            identifier: reader.optional("identifier")?,
            r#type: reader.required("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("identifier", &self.identifier);
        writer.required("type", &self.r#type);
        writer.finish()
    }
}

/// `FieldAssociationsRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldAssociationsRequest {
    /// `associationContexts`.
    pub association_contexts: Vec<AssociationContextObject>,
    /// `fields`.
    pub fields: Vec<FieldIdentifierObject>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldAssociationsRequest {
    /// Returns one with what is required.
    pub fn new(
        association_contexts: Vec<AssociationContextObject>,
        fields: Vec<FieldIdentifierObject>,
    ) -> Self {
        Self {
            association_contexts,
            fields,
            ..Default::default()
        }
    }
}

impl Model for FieldAssociationsRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            association_contexts: reader.required("associationContexts")?,
            fields: reader.required("fields")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("associationContexts", &self.association_contexts);
        writer.required("fields", &self.fields);
        writer.finish()
    }
}

/// `FieldIdentifierObject` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldIdentifierObject {
    /// `identifier`.
    pub identifier: Option<Map<String, Value>>,
    /// `type`.
    pub r#type: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldIdentifierObject {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Default::default()
        }
    }

    /// Sets `identifier`.
    pub fn identifier(mut self, identifier: Map<String, Value>) -> Self {
        self.identifier = Some(identifier);
        self
    }
}

impl Model for FieldIdentifierObject {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            identifier: reader.optional("identifier")?,
            r#type: reader.required("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("identifier", &self.identifier);
        writer.required("type", &self.r#type);
        writer.finish()
    }
}
