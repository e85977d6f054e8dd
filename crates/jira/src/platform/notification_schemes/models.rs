//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `AddNotificationsDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddNotificationsDetails {
    /// `notificationSchemeEvents`.
    pub notification_scheme_events: Vec<NotificationSchemeEventDetails>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AddNotificationsDetails {
    /// Returns one with what is required.
    pub fn new(notification_scheme_events: Vec<NotificationSchemeEventDetails>) -> Self {
        Self {
            notification_scheme_events,
            ..Default::default()
        }
    }
}

impl Model for AddNotificationsDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            notification_scheme_events: reader.required("notificationSchemeEvents")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("notificationSchemeEvents", &self.notification_scheme_events);
        writer.finish()
    }
}

/// `CreateNotificationSchemeDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNotificationSchemeDetails {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: String,
    /// `notificationSchemeEvents`.
    pub notification_scheme_events: Option<Vec<NotificationSchemeEventDetails>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateNotificationSchemeDetails {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `notificationSchemeEvents`.
    pub fn notification_scheme_events(
        mut self,
        notification_scheme_events: Vec<NotificationSchemeEventDetails>,
    ) -> Self {
        self.notification_scheme_events = Some(notification_scheme_events);
        self
    }
}

impl Model for CreateNotificationSchemeDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.required("name")?,
            notification_scheme_events: reader.optional("notificationSchemeEvents")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.required("name", &self.name);
        writer.optional("notificationSchemeEvents", &self.notification_scheme_events);
        writer.finish()
    }
}

/// `NotificationSchemeAndProjectMappingJsonBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSchemeAndProjectMapping {
    /// `notificationSchemeId`.
    pub notification_scheme_id: Option<String>,
    /// `projectId`.
    pub project_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for NotificationSchemeAndProjectMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            notification_scheme_id: reader.optional("notificationSchemeId")?,
            project_id: reader.optional("projectId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("notificationSchemeId", &self.notification_scheme_id);
        writer.optional("projectId", &self.project_id);
        writer.finish()
    }
}

/// `NotificationSchemeEventDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSchemeEventDetails {
    /// `event`.
    pub event: NotificationSchemeEventTypeId,
    /// `notifications`.
    pub notifications: Vec<NotificationSchemeNotificationDetails>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NotificationSchemeEventDetails {
    /// Returns one with what is required.
    pub fn new(
        event: NotificationSchemeEventTypeId,
        notifications: Vec<NotificationSchemeNotificationDetails>,
    ) -> Self {
        Self {
            event,
            notifications,
            ..Default::default()
        }
    }
}

impl Model for NotificationSchemeEventDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            event: reader.required("event")?,
            notifications: reader.required("notifications")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("event", &self.event);
        writer.required("notifications", &self.notifications);
        writer.finish()
    }
}

/// `NotificationSchemeEventTypeId` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSchemeEventTypeId {
    /// `id`.
    pub id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NotificationSchemeEventTypeId {
    /// Returns one with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
}

impl Model for NotificationSchemeEventTypeId {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.required("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("id", &self.id);
        writer.finish()
    }
}

/// `NotificationSchemeId` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSchemeId {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for NotificationSchemeId {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// `NotificationSchemeNotificationDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSchemeNotificationDetails {
    /// `notificationType`.
    pub notification_type: String,
    /// `parameter`.
    pub parameter: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NotificationSchemeNotificationDetails {
    /// Returns one with what is required.
    pub fn new(notification_type: impl Into<String>) -> Self {
        Self {
            notification_type: notification_type.into(),
            ..Default::default()
        }
    }

    /// Sets `parameter`.
    pub fn parameter(mut self, parameter: impl Into<String>) -> Self {
        self.parameter = Some(parameter.into());
        self
    }
}

impl Model for NotificationSchemeNotificationDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            notification_type: reader.required("notificationType")?,
            parameter: reader.optional("parameter")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("notificationType", &self.notification_type);
        writer.optional("parameter", &self.parameter);
        writer.finish()
    }
}

/// `UpdateNotificationSchemeDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNotificationSchemeDetails {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateNotificationSchemeDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for UpdateNotificationSchemeDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.finish()
    }
}
