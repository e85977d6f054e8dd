//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{
    AttachmentSingleLabels, AttachmentSingleOperations, GetAttachmentByIdAnswerLinks,
    OptionalFieldLinks, OptionalFieldMeta, SpaceDescription, SpaceIcon, SpacePermissionAssignment,
    SpaceProperty,
};

/// `GetSpaceByIdAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceDetails {
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<Open<SpaceType>>,
    /// `status`.
    pub status: Option<Open<SpaceStatus>>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `spaceOwnerId`.
    pub space_owner_id: Option<String>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `homepageId`.
    pub homepage_id: Option<String>,
    /// `description`.
    pub description: Option<Box<SpaceDescription>>,
    /// `icon`.
    pub icon: Option<SpaceIcon>,
    /// `labels`.
    pub labels: Option<AttachmentSingleLabels>,
    /// `properties`.
    pub properties: Option<SpaceSingleProperties>,
    /// `operations`.
    pub operations: Option<AttachmentSingleOperations>,
    /// `permissions`.
    pub permissions: Option<SpaceSinglePermissions>,
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpaceDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            r#type: reader.optional("type")?,
            status: reader.optional("status")?,
            author_id: reader.optional("authorId")?,
            space_owner_id: reader.optional("spaceOwnerId")?,
            created_at: reader.optional("createdAt")?,
            homepage_id: reader.optional("homepageId")?,
            description: reader.optional("description")?,
            icon: reader.optional("icon")?,
            labels: reader.optional("labels")?,
            properties: reader.optional("properties")?,
            operations: reader.optional("operations")?,
            permissions: reader.optional("permissions")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("type", &self.r#type);
        writer.optional("status", &self.status);
        writer.optional("authorId", &self.author_id);
        writer.optional("spaceOwnerId", &self.space_owner_id);
        writer.optional("createdAt", &self.created_at);
        writer.optional("homepageId", &self.homepage_id);
        writer.optional("description", &self.description);
        writer.optional("icon", &self.icon);
        writer.optional("labels", &self.labels);
        writer.optional("properties", &self.properties);
        writer.optional("operations", &self.operations);
        writer.optional("permissions", &self.permissions);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `SpaceSinglePermissions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceSinglePermissions {
    /// `results`.
    pub results: Vec<SpacePermissionAssignment>,
    /// `meta`.
    pub meta: Option<OptionalFieldMeta>,
    /// `_links`.
    pub links: Option<OptionalFieldLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpaceSinglePermissions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.list("results")?,
            meta: reader.optional("meta")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("results", &self.results);
        writer.optional("meta", &self.meta);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `SpaceSingleProperties` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceSingleProperties {
    /// `results`.
    pub results: Vec<SpaceProperty>,
    /// `meta`.
    pub meta: Option<OptionalFieldMeta>,
    /// `_links`.
    pub links: Option<OptionalFieldLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpaceSingleProperties {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.list("results")?,
            meta: reader.optional("meta")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("results", &self.results);
        writer.optional("meta", &self.meta);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// The known values of an `Open<SpaceStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SpaceStatus {}

impl SpaceStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
}

/// The known values of an `Open<SpaceType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SpaceType {}

impl SpaceType {
    /// `global`.
    pub const GLOBAL: Open<Self> = Open::known("global");
    /// `collaboration`.
    pub const COLLABORATION: Open<Self> = Open::known("collaboration");
    /// `knowledge_base`.
    pub const KNOWLEDGE_BASE: Open<Self> = Open::known("knowledge_base");
    /// `personal`.
    pub const PERSONAL: Open<Self> = Open::known("personal");
    /// `system`.
    pub const SYSTEM: Open<Self> = Open::known("system");
    /// `onboarding`.
    pub const ONBOARDING: Open<Self> = Open::known("onboarding");
    /// `xflow_sample_space`.
    pub const XFLOW_SAMPLE_SPACE: Open<Self> = Open::known("xflow_sample_space");
}

/// The known values of an `Open<Type>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Type {}

impl Type {
    /// `global`.
    pub const GLOBAL: Open<Self> = Open::known("global");
    /// `collaboration`.
    pub const COLLABORATION: Open<Self> = Open::known("collaboration");
    /// `knowledge_base`.
    pub const KNOWLEDGE_BASE: Open<Self> = Open::known("knowledge_base");
    /// `personal`.
    pub const PERSONAL: Open<Self> = Open::known("personal");
    /// `system`.
    pub const SYSTEM: Open<Self> = Open::known("system");
    /// `onboarding`.
    pub const ONBOARDING: Open<Self> = Open::known("onboarding");
    /// `xflow_sample_space`.
    pub const XFLOW_SAMPLE_SPACE: Open<Self> = Open::known("xflow_sample_space");
}
