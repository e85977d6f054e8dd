//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::Message;

/// `ContentPermissionRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentPermissionRequest {
    /// `subject`.
    pub subject: PermissionSubjectWithGroupId,
    /// `operation`.
    pub operation: Open<ContentPermissionRequestOperation>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentPermissionRequest {
    /// Returns one with what is required.
    pub fn new(
        subject: PermissionSubjectWithGroupId,
        operation: impl Into<Open<ContentPermissionRequestOperation>>,
    ) -> Self {
        Self {
            subject,
            operation: operation.into(),
            ..Default::default()
        }
    }
}

impl Model for ContentPermissionRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            subject: reader.required("subject")?,
            operation: reader.required("operation")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("subject", &self.subject);
        writer.required("operation", &self.operation);
        writer.finish()
    }
}

/// The known values of an `Open<ContentPermissionRequestOperation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ContentPermissionRequestOperation {}

impl ContentPermissionRequestOperation {
    /// `read`.
    pub const READ: Open<Self> = Open::known("read");
    /// `update`.
    pub const UPDATE: Open<Self> = Open::known("update");
    /// `delete`.
    pub const DELETE: Open<Self> = Open::known("delete");
}

/// `PermissionCheckResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionCheckResponse {
    /// `hasPermission`.
    pub has_permission: Option<bool>,
    /// `errors`.
    pub errors: Vec<Message>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PermissionCheckResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            has_permission: reader.optional("hasPermission")?,
            errors: reader.list("errors")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("hasPermission", &self.has_permission);
        writer.list("errors", &self.errors);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `PermissionSubjectWithGroupId` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionSubjectWithGroupId {
    /// `type`.
    pub r#type: Open<PermissionSubjectWithGroupIdType>,
    /// `identifier`.
    pub identifier: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PermissionSubjectWithGroupId {
    /// Returns one with what is required.
    pub fn new(
        r#type: impl Into<Open<PermissionSubjectWithGroupIdType>>,
        identifier: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            identifier: identifier.into(),
            ..Default::default()
        }
    }
}

impl Model for PermissionSubjectWithGroupId {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.required("type")?,
            identifier: reader.required("identifier")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("type", &self.r#type);
        writer.required("identifier", &self.identifier);
        writer.finish()
    }
}

/// The known values of an `Open<PermissionSubjectWithGroupIdType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PermissionSubjectWithGroupIdType {}

impl PermissionSubjectWithGroupIdType {
    /// `user`.
    pub const USER: Open<Self> = Open::known("user");
    /// `group`.
    pub const GROUP: Open<Self> = Open::known("group");
}
