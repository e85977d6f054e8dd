//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `ServiceRegistry` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceRegistry {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `organizationId`.
    pub organization_id: Option<String>,
    /// `revision`.
    pub revision: Option<String>,
    /// `serviceTier`.
    pub service_tier: Option<ServiceRegistryTier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ServiceRegistry {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            organization_id: reader.optional("organizationId")?,
            revision: reader.optional("revision")?,
            service_tier: reader.optional("serviceTier")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("organizationId", &self.organization_id);
        writer.optional("revision", &self.revision);
        writer.optional("serviceTier", &self.service_tier);
        writer.finish()
    }
}

/// `ServiceRegistryTier` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceRegistryTier {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `level`.
    pub level: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `nameKey`.
    pub name_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ServiceRegistryTier {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            level: reader.optional("level")?,
            name: reader.optional("name")?,
            name_key: reader.optional("nameKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("level", &self.level);
        writer.optional("name", &self.name);
        writer.optional("nameKey", &self.name_key);
        writer.finish()
    }
}
