//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::common::Scope;
use crate::platform::common::{EventNotification, NotificationEvent};

/// `NotificationScheme` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationScheme {
    /// `description`.
    pub description: Option<String>,
    /// `expand`.
    pub expand: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `notificationSchemeEvents`.
    pub notification_scheme_events: Vec<NotificationSchemeEvent>,
    /// `projects`.
    pub projects: Vec<i64>,
    /// `scope`.
    pub scope: Option<Scope>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for NotificationScheme {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            expand: reader.optional("expand")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            notification_scheme_events: reader.list("notificationSchemeEvents")?,
            projects: reader.list("projects")?,
            scope: reader.optional("scope")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("expand", &self.expand);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.list("notificationSchemeEvents", &self.notification_scheme_events);
        writer.list("projects", &self.projects);
        writer.optional("scope", &self.scope);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `NotificationSchemeEvent` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSchemeEvent {
    /// `event`.
    pub event: Option<NotificationEvent>,
    /// `notifications`.
    pub notifications: Vec<EventNotification>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for NotificationSchemeEvent {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            event: reader.optional("event")?,
            notifications: reader.list("notifications")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("event", &self.event);
        writer.list("notifications", &self.notifications);
        writer.finish()
    }
}

/// `PermissionGrant` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionGrant {
    /// `holder`.
    pub holder: Option<PermissionHolder>,
    /// `id`.
    pub id: Option<i64>,
    /// `permission`.
    pub permission: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PermissionGrant {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `holder`.
    pub fn holder(mut self, holder: PermissionHolder) -> Self {
        self.holder = Some(holder);
        self
    }

    /// Sets `permission`.
    pub fn permission(mut self, permission: impl Into<String>) -> Self {
        self.permission = Some(permission.into());
        self
    }
}

impl Model for PermissionGrant {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            holder: reader.optional("holder")?,
            id: reader.optional("id")?,
            permission: reader.optional("permission")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("holder", &self.holder);
        writer.optional("id", &self.id);
        writer.optional("permission", &self.permission);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `PermissionHolder` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionHolder {
    /// `expand`.
    pub expand: Option<String>,
    /// `parameter`.
    pub parameter: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PermissionHolder {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            ..Default::default()
        }
    }

    /// Sets `parameter`.
    pub fn parameter(mut self, parameter: impl Into<String>) -> Self {
        self.parameter = Some(parameter.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for PermissionHolder {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expand: reader.optional("expand")?,
            parameter: reader.optional("parameter")?,
            r#type: reader.optional("type")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("expand", &self.expand);
        writer.optional("parameter", &self.parameter);
        writer.optional("type", &self.r#type);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `PermissionScheme` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionScheme {
    /// `description`.
    pub description: Option<String>,
    /// `expand`.
    pub expand: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `permissions`.
    pub permissions: Option<Vec<PermissionGrant>>,
    /// `scope`.
    pub scope: Option<Scope>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PermissionScheme {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `permissions`.
    pub fn permissions(mut self, permissions: Vec<PermissionGrant>) -> Self {
        self.permissions = Some(permissions);
        self
    }

    /// Sets `scope`.
    pub fn scope(mut self, scope: Scope) -> Self {
        self.scope = Some(scope);
        self
    }
}

impl Model for PermissionScheme {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            expand: reader.optional("expand")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            permissions: reader.optional("permissions")?,
            scope: reader.optional("scope")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("expand", &self.expand);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("permissions", &self.permissions);
        writer.optional("scope", &self.scope);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}
