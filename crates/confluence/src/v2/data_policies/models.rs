//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{SpaceDescription, SpaceIcon, SpaceLinks};

/// `DataPolicyMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataPolicyMetadata {
    /// `anyContentBlocked`.
    pub any_content_blocked: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for DataPolicyMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            any_content_blocked: reader.optional("anyContentBlocked")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("anyContentBlocked", &self.any_content_blocked);
        writer.finish()
    }
}

/// `DataPolicySpace` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataPolicySpace {
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<Box<SpaceDescription>>,
    /// `dataPolicy`.
    pub data_policy: Option<DataPolicySpaceDataPolicy>,
    /// `icon`.
    pub icon: Option<SpaceIcon>,
    /// `_links`.
    pub links: Option<SpaceLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for DataPolicySpace {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            description: reader.optional("description")?,
            data_policy: reader.optional("dataPolicy")?,
            icon: reader.optional("icon")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.optional("dataPolicy", &self.data_policy);
        writer.optional("icon", &self.icon);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `DataPolicySpaceDataPolicy` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataPolicySpaceDataPolicy {
    /// `anyContentBlocked`.
    pub any_content_blocked: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for DataPolicySpaceDataPolicy {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            any_content_blocked: reader.optional("anyContentBlocked")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("anyContentBlocked", &self.any_content_blocked);
        writer.finish()
    }
}

/// The known values of an `Open<GetDataPolicySpacesSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetDataPolicySpacesSort {}

impl GetDataPolicySpacesSort {
    /// `id`.
    pub const ID: Open<Self> = Open::known("id");
    /// `-id`.
    pub const DESCENDING_ID: Open<Self> = Open::known("-id");
    /// `key`.
    pub const KEY: Open<Self> = Open::known("key");
    /// `-key`.
    pub const DESCENDING_KEY: Open<Self> = Open::known("-key");
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
}
