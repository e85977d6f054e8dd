//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::audit::ChangedValue;
use crate::v1::common::OperationCheckResult;

/// `AffectedObject` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AffectedObject {
    /// `name`.
    pub name: Option<String>,
    /// `objectType`.
    pub object_type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AffectedObject {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>, object_type: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            object_type: Some(object_type.into()),
            ..Default::default()
        }
    }
}

impl Model for AffectedObject {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            object_type: reader.optional("objectType")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("name", &self.name);
        writer.optional("objectType", &self.object_type);
        writer.finish()
    }
}

/// `AuditRecord` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditRecord {
    /// `author`.
    pub author: Option<AuditRecordAuthor>,
    /// `remoteAddress`.
    pub remote_address: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<i64>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `category`.
    pub category: Option<String>,
    /// `sysAdmin`.
    pub sys_admin: Option<bool>,
    /// `superAdmin`.
    pub super_admin: Option<bool>,
    /// `affectedObject`.
    pub affected_object: Option<AffectedObject>,
    /// `changedValues`.
    pub changed_values: Vec<ChangedValue>,
    /// `associatedObjects`.
    pub associated_objects: Vec<AffectedObject>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AuditRecord {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            author: reader.optional("author")?,
            remote_address: reader.optional("remoteAddress")?,
            creation_date: reader.optional("creationDate")?,
            summary: reader.optional("summary")?,
            description: reader.optional("description")?,
            category: reader.optional("category")?,
            sys_admin: reader.optional("sysAdmin")?,
            super_admin: reader.optional("superAdmin")?,
            affected_object: reader.optional("affectedObject")?,
            changed_values: reader.list("changedValues")?,
            associated_objects: reader.list("associatedObjects")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("author", &self.author);
        writer.optional("remoteAddress", &self.remote_address);
        writer.optional("creationDate", &self.creation_date);
        writer.optional("summary", &self.summary);
        writer.optional("description", &self.description);
        writer.optional("category", &self.category);
        writer.optional("sysAdmin", &self.sys_admin);
        writer.optional("superAdmin", &self.super_admin);
        writer.optional("affectedObject", &self.affected_object);
        writer.list("changedValues", &self.changed_values);
        writer.list("associatedObjects", &self.associated_objects);
        writer.finish()
    }
}

/// `AuditRecordAuthor` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditRecordAuthor {
    /// `type`.
    pub r#type: Option<Open<AuditRecordAuthorType>>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `operations`.
    pub operations: Vec<OperationCheckResult>,
    /// `username`.
    pub username: Option<String>,
    /// `userKey`.
    pub user_key: Option<String>,
    /// `accountId`.
    pub account_id: Option<String>,
    /// `accountType`.
    pub account_type: Option<String>,
    /// `externalCollaborator`.
    pub external_collaborator: Option<bool>,
    /// `isExternalCollaborator`.
    pub is_external_collaborator: Option<bool>,
    /// `isGuest`.
    pub is_guest: Option<bool>,
    /// `publicName`.
    pub public_name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AuditRecordAuthor {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            display_name: reader.optional("displayName")?,
            operations: reader.list("operations")?,
            username: reader.optional("username")?,
            user_key: reader.optional("userKey")?,
            account_id: reader.optional("accountId")?,
            account_type: reader.optional("accountType")?,
            external_collaborator: reader.optional("externalCollaborator")?,
            is_external_collaborator: reader.optional("isExternalCollaborator")?,
            is_guest: reader.optional("isGuest")?,
            public_name: reader.optional("publicName")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.optional("displayName", &self.display_name);
        writer.list("operations", &self.operations);
        writer.optional("username", &self.username);
        writer.optional("userKey", &self.user_key);
        writer.optional("accountId", &self.account_id);
        writer.optional("accountType", &self.account_type);
        writer.optional("externalCollaborator", &self.external_collaborator);
        writer.optional("isExternalCollaborator", &self.is_external_collaborator);
        writer.optional("isGuest", &self.is_guest);
        writer.optional("publicName", &self.public_name);
        writer.finish()
    }
}

/// The known values of an `Open<AuditRecordAuthorType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AuditRecordAuthorType {}

impl AuditRecordAuthorType {
    /// `user`.
    pub const USER: Open<Self> = Open::known("user");
}

/// `AuditRecordCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditRecordCreate {
    /// `author`.
    pub author: Option<AuditRecordCreateAuthor>,
    /// `remoteAddress`.
    pub remote_address: String,
    /// `creationDate`.
    pub creation_date: Option<i64>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `category`.
    pub category: Option<String>,
    /// `sysAdmin`.
    pub sys_admin: Option<bool>,
    /// `affectedObject`.
    pub affected_object: Option<AffectedObject>,
    /// `changedValues`.
    pub changed_values: Option<Vec<ChangedValue>>,
    /// `associatedObjects`.
    pub associated_objects: Option<Vec<AffectedObject>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AuditRecordCreate {
    /// Returns one with what is required.
    pub fn new(remote_address: impl Into<String>) -> Self {
        Self {
            remote_address: remote_address.into(),
            ..Default::default()
        }
    }

    /// Sets `author`.
    pub fn author(mut self, author: AuditRecordCreateAuthor) -> Self {
        self.author = Some(author);
        self
    }

    /// Sets `creationDate`.
    pub fn creation_date(mut self, creation_date: i64) -> Self {
        self.creation_date = Some(creation_date);
        self
    }

    /// Sets `summary`.
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `category`.
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `sysAdmin`.
    pub fn sys_admin(mut self, sys_admin: bool) -> Self {
        self.sys_admin = Some(sys_admin);
        self
    }

    /// Sets `affectedObject`.
    pub fn affected_object(mut self, affected_object: AffectedObject) -> Self {
        self.affected_object = Some(affected_object);
        self
    }

    /// Sets `changedValues`.
    pub fn changed_values(mut self, changed_values: Vec<ChangedValue>) -> Self {
        self.changed_values = Some(changed_values);
        self
    }

    /// Sets `associatedObjects`.
    pub fn associated_objects(mut self, associated_objects: Vec<AffectedObject>) -> Self {
        self.associated_objects = Some(associated_objects);
        self
    }
}

impl Model for AuditRecordCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            author: reader.optional("author")?,
            remote_address: reader.required("remoteAddress")?,
            creation_date: reader.optional("creationDate")?,
            summary: reader.optional("summary")?,
            description: reader.optional("description")?,
            category: reader.optional("category")?,
            sys_admin: reader.optional("sysAdmin")?,
            affected_object: reader.optional("affectedObject")?,
            changed_values: reader.optional("changedValues")?,
            associated_objects: reader.optional("associatedObjects")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("author", &self.author);
        writer.required("remoteAddress", &self.remote_address);
        writer.optional("creationDate", &self.creation_date);
        writer.optional("summary", &self.summary);
        writer.optional("description", &self.description);
        writer.optional("category", &self.category);
        writer.optional("sysAdmin", &self.sys_admin);
        writer.optional("affectedObject", &self.affected_object);
        writer.optional("changedValues", &self.changed_values);
        writer.optional("associatedObjects", &self.associated_objects);
        writer.finish()
    }
}

/// `AuditRecordCreateAuthor` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditRecordCreateAuthor {
    /// `type`.
    pub r#type: Open<AuditRecordCreateAuthorType>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `operations`.
    pub operations: Option<Vec<OperationCheckResult>>,
    /// `username`.
    pub username: Option<String>,
    /// `userKey`.
    pub user_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AuditRecordCreateAuthor {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<Open<AuditRecordCreateAuthorType>>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Default::default()
        }
    }

    /// Sets `displayName`.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `operations`.
    pub fn operations(mut self, operations: Vec<OperationCheckResult>) -> Self {
        self.operations = Some(operations);
        self
    }

    /// Sets `username`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `userKey`.
    pub fn user_key(mut self, user_key: impl Into<String>) -> Self {
        self.user_key = Some(user_key.into());
        self
    }
}

impl Model for AuditRecordCreateAuthor {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.required("type")?,
            display_name: reader.optional("displayName")?,
            operations: reader.optional("operations")?,
            username: reader.optional("username")?,
            user_key: reader.optional("userKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("type", &self.r#type);
        writer.optional("displayName", &self.display_name);
        writer.optional("operations", &self.operations);
        writer.optional("username", &self.username);
        writer.optional("userKey", &self.user_key);
        writer.finish()
    }
}

/// The known values of an `Open<AuditRecordCreateAuthorType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AuditRecordCreateAuthorType {}

impl AuditRecordCreateAuthorType {
    /// `user`.
    pub const USER: Open<Self> = Open::known("user");
}
