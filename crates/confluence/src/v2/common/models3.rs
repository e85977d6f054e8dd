//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{BodyType, SpacePropertyVersion};

/// `Principal` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Principal {
    /// `principalType`.
    pub principal_type: Option<Open<PrincipalType>>,
    /// `principalId`.
    pub principal_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Principal {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `principalType`.
    pub fn principal_type(mut self, principal_type: impl Into<Open<PrincipalType>>) -> Self {
        self.principal_type = Some(principal_type.into());
        self
    }

    /// Sets `principalId`.
    pub fn principal_id(mut self, principal_id: impl Into<String>) -> Self {
        self.principal_id = Some(principal_id.into());
        self
    }
}

impl Model for Principal {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            principal_type: reader.optional("principalType")?,
            principal_id: reader.optional("principalId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("principalType", &self.principal_type);
        writer.optional("principalId", &self.principal_id);
        writer.finish()
    }
}

/// The known values of an `Open<PrincipalType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PrincipalType {}

impl PrincipalType {
    /// `USER`.
    pub const USER: Open<Self> = Open::known("USER");
    /// `GROUP`.
    pub const GROUP: Open<Self> = Open::known("GROUP");
    /// `ACCESS_CLASS`.
    pub const ACCESS_CLASS: Open<Self> = Open::known("ACCESS_CLASS");
}

/// The known values of an `Open<Sort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Sort {}

impl Sort {
    /// `created-date`.
    pub const CREATED_DATE: Open<Self> = Open::known("created-date");
    /// `-created-date`.
    pub const DESCENDING_CREATED_DATE: Open<Self> = Open::known("-created-date");
    /// `modified-date`.
    pub const MODIFIED_DATE: Open<Self> = Open::known("modified-date");
    /// `-modified-date`.
    pub const DESCENDING_MODIFIED_DATE: Open<Self> = Open::known("-modified-date");
}

/// `SpaceDescription` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceDescription {
    /// `plain`.
    pub plain: Option<BodyType>,
    /// `view`.
    pub view: Option<BodyType>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpaceDescription {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            plain: reader.optional("plain")?,
            view: reader.optional("view")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("plain", &self.plain);
        writer.optional("view", &self.view);
        writer.finish()
    }
}

/// `SpaceIcon` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceIcon {
    /// `path`.
    pub path: Option<String>,
    /// `apiDownloadLink`.
    pub api_download_link: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpaceIcon {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            path: reader.optional("path")?,
            api_download_link: reader.optional("apiDownloadLink")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("path", &self.path);
        writer.optional("apiDownloadLink", &self.api_download_link);
        writer.finish()
    }
}

/// `SpaceLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceLinks {
    /// `webui`.
    pub webui: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpaceLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            webui: reader.optional("webui")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("webui", &self.webui);
        writer.finish()
    }
}

/// `SpacePermissionAssignment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionAssignment {
    /// `id`.
    pub id: Option<String>,
    /// `principal`.
    pub principal: Option<SpacePermissionAssignmentPrincipal>,
    /// `operation`.
    pub operation: Option<SpacePermissionAssignmentOperation>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpacePermissionAssignment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            principal: reader.optional("principal")?,
            operation: reader.optional("operation")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("principal", &self.principal);
        writer.optional("operation", &self.operation);
        writer.finish()
    }
}

/// `SpacePermissionAssignmentOperation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionAssignmentOperation {
    /// `key`.
    pub key: Option<Open<SpacePermissionAssignmentOperationKey>>,
    /// `targetType`.
    pub target_type: Option<Open<SpacePermissionAssignmentOperationTargetType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpacePermissionAssignmentOperation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            target_type: reader.optional("targetType")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.optional("targetType", &self.target_type);
        writer.finish()
    }
}

/// The known values of an `Open<SpacePermissionAssignmentOperationKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SpacePermissionAssignmentOperationKey {}

impl SpacePermissionAssignmentOperationKey {
    /// `use`.
    pub const USE: Open<Self> = Open::known("use");
    /// `create`.
    pub const CREATE: Open<Self> = Open::known("create");
    /// `read`.
    pub const READ: Open<Self> = Open::known("read");
    /// `update`.
    pub const UPDATE: Open<Self> = Open::known("update");
    /// `delete`.
    pub const DELETE: Open<Self> = Open::known("delete");
    /// `copy`.
    pub const COPY: Open<Self> = Open::known("copy");
    /// `move`.
    pub const MOVE: Open<Self> = Open::known("move");
    /// `export`.
    pub const EXPORT: Open<Self> = Open::known("export");
    /// `purge`.
    pub const PURGE: Open<Self> = Open::known("purge");
    /// `purge_version`.
    pub const PURGE_VERSION: Open<Self> = Open::known("purge_version");
    /// `administer`.
    pub const ADMINISTER: Open<Self> = Open::known("administer");
    /// `restore`.
    pub const RESTORE: Open<Self> = Open::known("restore");
    /// `create_space`.
    pub const CREATE_SPACE: Open<Self> = Open::known("create_space");
    /// `restrict_content`.
    pub const RESTRICT_CONTENT: Open<Self> = Open::known("restrict_content");
    /// `archive`.
    pub const ARCHIVE: Open<Self> = Open::known("archive");
}

/// The known values of an `Open<SpacePermissionAssignmentOperationTargetType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SpacePermissionAssignmentOperationTargetType {}

impl SpacePermissionAssignmentOperationTargetType {
    /// `page`.
    pub const PAGE: Open<Self> = Open::known("page");
    /// `blogpost`.
    pub const BLOGPOST: Open<Self> = Open::known("blogpost");
    /// `comment`.
    pub const COMMENT: Open<Self> = Open::known("comment");
    /// `attachment`.
    pub const ATTACHMENT: Open<Self> = Open::known("attachment");
    /// `whiteboard`.
    pub const WHITEBOARD: Open<Self> = Open::known("whiteboard");
    /// `database`.
    pub const DATABASE: Open<Self> = Open::known("database");
    /// `embed`.
    pub const EMBED: Open<Self> = Open::known("embed");
    /// `folder`.
    pub const FOLDER: Open<Self> = Open::known("folder");
    /// `space`.
    pub const SPACE: Open<Self> = Open::known("space");
    /// `application`.
    pub const APPLICATION: Open<Self> = Open::known("application");
    /// `userProfile`.
    pub const USER_PROFILE: Open<Self> = Open::known("userProfile");
}

/// `SpacePermissionAssignmentPrincipal` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionAssignmentPrincipal {
    /// `type`.
    pub r#type: Option<Open<SpacePermissionAssignmentPrincipalType>>,
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpacePermissionAssignmentPrincipal {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// The known values of an `Open<SpacePermissionAssignmentPrincipalType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SpacePermissionAssignmentPrincipalType {}

impl SpacePermissionAssignmentPrincipalType {
    /// `user`.
    pub const USER: Open<Self> = Open::known("user");
    /// `group`.
    pub const GROUP: Open<Self> = Open::known("group");
    /// `role`.
    pub const ROLE: Open<Self> = Open::known("role");
}

/// `SpaceProperty` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceProperty {
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<Value>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `version`.
    pub version: Option<SpacePropertyVersion>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpaceProperty {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            value: reader.optional("value")?,
            created_at: reader.optional("createdAt")?,
            created_by: reader.optional("createdBy")?,
            version: reader.optional("version")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("value", &self.value);
        writer.optional("createdAt", &self.created_at);
        writer.optional("createdBy", &self.created_by);
        writer.optional("version", &self.version);
        writer.finish()
    }
}
