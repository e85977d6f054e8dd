//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `PermissionSubject` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionSubject {
    /// `type`.
    pub r#type: Option<Open<PermissionSubjectType>>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PermissionSubject {
    /// Returns one with what is required.
    pub fn new(
        r#type: impl Into<Open<PermissionSubjectType>>,
        identifier: impl Into<String>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            identifier: Some(identifier.into()),
            ..Default::default()
        }
    }
}

impl Model for PermissionSubject {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            identifier: reader.optional("identifier")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.optional("identifier", &self.identifier);
        writer.finish()
    }
}

/// The known values of an `Open<PermissionSubjectType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PermissionSubjectType {}

impl PermissionSubjectType {
    /// `user`.
    pub const USER: Open<Self> = Open::known("user");
    /// `group`.
    pub const GROUP: Open<Self> = Open::known("group");
}

/// `SpacePermissionCustomContent` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionCustomContent {
    /// `subject`.
    pub subject: PermissionSubject,
    /// `operations`.
    pub operations: Vec<SpacePermissionCustomContentOperation>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpacePermissionCustomContent {
    /// Returns one with what is required.
    pub fn new(
        subject: PermissionSubject,
        operations: Vec<SpacePermissionCustomContentOperation>,
    ) -> Self {
        Self {
            subject,
            operations,
            ..Default::default()
        }
    }
}

impl Model for SpacePermissionCustomContent {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            subject: reader.required("subject")?,
            operations: reader.required("operations")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("subject", &self.subject);
        writer.required("operations", &self.operations);
        writer.finish()
    }
}

/// `SpacePermissionCustomContentOperation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionCustomContentOperation {
    /// `key`.
    pub key: Open<SpacePermissionCustomContentOperationKey>,
    /// `target`.
    pub target: String,
    /// `access`.
    pub access: bool,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpacePermissionCustomContentOperation {
    /// Returns one with what is required.
    pub fn new(
        key: impl Into<Open<SpacePermissionCustomContentOperationKey>>,
        target: impl Into<String>,
        access: bool,
    ) -> Self {
        Self {
            key: key.into(),
            target: target.into(),
            access,
            ..Default::default()
        }
    }
}

impl Model for SpacePermissionCustomContentOperation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.required("key")?,
            target: reader.required("target")?,
            access: reader.required("access")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("key", &self.key);
        writer.required("target", &self.target);
        writer.required("access", &self.access);
        writer.finish()
    }
}

/// The known values of an `Open<SpacePermissionCustomContentOperationKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SpacePermissionCustomContentOperationKey {}

impl SpacePermissionCustomContentOperationKey {
    /// `read`.
    pub const READ: Open<Self> = Open::known("read");
    /// `create`.
    pub const CREATE: Open<Self> = Open::known("create");
    /// `delete`.
    pub const DELETE: Open<Self> = Open::known("delete");
}

/// `SpacePermissionRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionRequest {
    /// `subject`.
    pub subject: PermissionSubject,
    /// `operation`.
    pub operation: SpacePermissionV2Operation,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpacePermissionRequest {
    /// Returns one with what is required.
    pub fn new(subject: PermissionSubject, operation: SpacePermissionV2Operation) -> Self {
        Self {
            subject,
            operation,
            ..Default::default()
        }
    }

    /// Sets `_links`.
    pub fn links(mut self, links: Map<String, Value>) -> Self {
        self.links = Some(links);
        self
    }
}

impl Model for SpacePermissionRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            subject: reader.required("subject")?,
            operation: reader.required("operation")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("subject", &self.subject);
        writer.required("operation", &self.operation);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `SpacePermissionV2` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionV2 {
    /// `id`.
    pub id: Option<i64>,
    /// `subject`.
    pub subject: Option<PermissionSubject>,
    /// `operation`.
    pub operation: Option<SpacePermissionV2Operation>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpacePermissionV2 {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            subject: reader.optional("subject")?,
            operation: reader.optional("operation")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("subject", &self.subject);
        writer.optional("operation", &self.operation);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `SpacePermissionV2Operation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionV2Operation {
    /// `key`.
    pub key: Option<Open<SpacePermissionV2OperationKey>>,
    /// `target`.
    pub target: Option<Open<SpacePermissionV2OperationTarget>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpacePermissionV2Operation {
    /// Returns one with what is required.
    pub fn new(
        key: impl Into<Open<SpacePermissionV2OperationKey>>,
        target: impl Into<Open<SpacePermissionV2OperationTarget>>,
    ) -> Self {
        Self {
            key: Some(key.into()),
            target: Some(target.into()),
            ..Default::default()
        }
    }
}

impl Model for SpacePermissionV2Operation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            target: reader.optional("target")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.optional("target", &self.target);
        writer.finish()
    }
}

/// The known values of an `Open<SpacePermissionV2OperationKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SpacePermissionV2OperationKey {}

impl SpacePermissionV2OperationKey {
    /// `administer`.
    pub const ADMINISTER: Open<Self> = Open::known("administer");
    /// `archive`.
    pub const ARCHIVE: Open<Self> = Open::known("archive");
    /// `copy`.
    pub const COPY: Open<Self> = Open::known("copy");
    /// `create`.
    pub const CREATE: Open<Self> = Open::known("create");
    /// `delete`.
    pub const DELETE: Open<Self> = Open::known("delete");
    /// `export`.
    pub const EXPORT: Open<Self> = Open::known("export");
    /// `move`.
    pub const MOVE: Open<Self> = Open::known("move");
    /// `purge`.
    pub const PURGE: Open<Self> = Open::known("purge");
    /// `purge_version`.
    pub const PURGE_VERSION: Open<Self> = Open::known("purge_version");
    /// `read`.
    pub const READ: Open<Self> = Open::known("read");
    /// `restore`.
    pub const RESTORE: Open<Self> = Open::known("restore");
    /// `restrict_content`.
    pub const RESTRICT_CONTENT: Open<Self> = Open::known("restrict_content");
    /// `update`.
    pub const UPDATE: Open<Self> = Open::known("update");
    /// `use`.
    pub const USE: Open<Self> = Open::known("use");
}

/// The known values of an `Open<SpacePermissionV2OperationTarget>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SpacePermissionV2OperationTarget {}

impl SpacePermissionV2OperationTarget {
    /// `page`.
    pub const PAGE: Open<Self> = Open::known("page");
    /// `blogpost`.
    pub const BLOGPOST: Open<Self> = Open::known("blogpost");
    /// `comment`.
    pub const COMMENT: Open<Self> = Open::known("comment");
    /// `attachment`.
    pub const ATTACHMENT: Open<Self> = Open::known("attachment");
    /// `space`.
    pub const SPACE: Open<Self> = Open::known("space");
}
