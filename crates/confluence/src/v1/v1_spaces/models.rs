//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::OperationCheckResult;
use crate::v1::v1_spaces::SpacePermissionCreateSubjectsUser;

/// `GroupCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupCreate {
    /// `type`.
    pub r#type: Open<GroupCreateType>,
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl GroupCreate {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<Open<GroupCreateType>>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Default::default()
        }
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Model for GroupCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.required("type")?,
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("type", &self.r#type);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// The known values of an `Open<GroupCreateType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GroupCreateType {}

impl GroupCreateType {
    /// `group`.
    pub const GROUP: Open<Self> = Open::known("group");
}

/// `SpaceCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceCreate {
    /// `name`.
    pub name: String,
    /// `key`.
    pub key: Option<String>,
    /// `alias`.
    pub alias: Option<String>,
    /// `description`.
    pub description: Option<SpaceDescriptionCreate>,
    /// `permissions`.
    pub permissions: Option<Vec<SpacePermissionCreate>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpaceCreate {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `alias`.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: SpaceDescriptionCreate) -> Self {
        self.description = Some(description);
        self
    }

    /// Sets `permissions`.
    pub fn permissions(mut self, permissions: Vec<SpacePermissionCreate>) -> Self {
        self.permissions = Some(permissions);
        self
    }
}

impl Model for SpaceCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.required("name")?,
            key: reader.optional("key")?,
            alias: reader.optional("alias")?,
            description: reader.optional("description")?,
            permissions: reader.optional("permissions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("name", &self.name);
        writer.optional("key", &self.key);
        writer.optional("alias", &self.alias);
        writer.optional("description", &self.description);
        writer.optional("permissions", &self.permissions);
        writer.finish()
    }
}

/// `SpaceDescriptionCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceDescriptionCreate {
    /// `plain`.
    pub plain: SpaceDescriptionCreatePlain,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpaceDescriptionCreate {
    /// Returns one with what is required.
    pub fn new(plain: SpaceDescriptionCreatePlain) -> Self {
        Self {
            plain,
            ..Default::default()
        }
    }
}

impl Model for SpaceDescriptionCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            plain: reader.required("plain")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("plain", &self.plain);
        writer.finish()
    }
}

/// `SpaceDescriptionCreatePlain` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceDescriptionCreatePlain {
    /// `value`.
    pub value: Option<String>,
    /// `representation`.
    pub representation: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpaceDescriptionCreatePlain {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `representation`.
    pub fn representation(mut self, representation: impl Into<String>) -> Self {
        self.representation = Some(representation.into());
        self
    }
}

impl Model for SpaceDescriptionCreatePlain {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            value: reader.optional("value")?,
            representation: reader.optional("representation")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("value", &self.value);
        writer.optional("representation", &self.representation);
        writer.finish()
    }
}

/// `SpacePermissionCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionCreate {
    /// `subjects`.
    pub subjects: Option<SpacePermissionCreateSubjects>,
    /// `operation`.
    pub operation: OperationCheckResult,
    /// `anonymousAccess`.
    pub anonymous_access: bool,
    /// `unlicensedAccess`.
    pub unlicensed_access: bool,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpacePermissionCreate {
    /// Returns one with what is required.
    pub fn new(
        operation: OperationCheckResult,
        anonymous_access: bool,
        unlicensed_access: bool,
    ) -> Self {
        Self {
            operation,
            anonymous_access,
            unlicensed_access,
            ..Default::default()
        }
    }

    /// Sets `subjects`.
    pub fn subjects(mut self, subjects: SpacePermissionCreateSubjects) -> Self {
        self.subjects = Some(subjects);
        self
    }
}

impl Model for SpacePermissionCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            subjects: reader.optional("subjects")?,
            operation: reader.required("operation")?,
            anonymous_access: reader.required("anonymousAccess")?,
            unlicensed_access: reader.required("unlicensedAccess")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("subjects", &self.subjects);
        writer.required("operation", &self.operation);
        writer.required("anonymousAccess", &self.anonymous_access);
        writer.required("unlicensedAccess", &self.unlicensed_access);
        writer.finish()
    }
}

/// `SpacePermissionCreateSubjects` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionCreateSubjects {
    /// `user`.
    pub user: Option<SpacePermissionCreateSubjectsUser>,
    /// `group`.
    pub group: Option<SpacePermissionCreateSubjectsGroup>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpacePermissionCreateSubjects {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `user`.
    pub fn user(mut self, user: SpacePermissionCreateSubjectsUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Sets `group`.
    pub fn group(mut self, group: SpacePermissionCreateSubjectsGroup) -> Self {
        self.group = Some(group);
        self
    }
}

impl Model for SpacePermissionCreateSubjects {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            user: reader.optional("user")?,
            group: reader.optional("group")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("user", &self.user);
        writer.optional("group", &self.group);
        writer.finish()
    }
}

/// `SpacePermissionCreateSubjectsGroup` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionCreateSubjectsGroup {
    /// `results`.
    pub results: Vec<GroupCreate>,
    /// `size`.
    pub size: i64,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpacePermissionCreateSubjectsGroup {
    /// Returns one with what is required.
    pub fn new(results: Vec<GroupCreate>, size: i64) -> Self {
        Self {
            results,
            size,
            ..Default::default()
        }
    }
}

impl Model for SpacePermissionCreateSubjectsGroup {
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
