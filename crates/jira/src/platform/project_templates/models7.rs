//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::project_templates::ProjectCreateResourceIdentifier;

/// `IssueTypeScreenSchemePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeScreenSchemePayload {
    /// `defaultScreenScheme`.
    pub default_screen_scheme: Option<ProjectCreateResourceIdentifier>,
    /// `description`.
    pub description: Option<String>,
    /// `explicitMappings`.
    pub explicit_mappings: Option<BTreeMap<String, ProjectCreateResourceIdentifier>>,
    /// `name`.
    pub name: Option<String>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeScreenSchemePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `defaultScreenScheme`.
    pub fn default_screen_scheme(
        mut self,
        default_screen_scheme: ProjectCreateResourceIdentifier,
    ) -> Self {
        self.default_screen_scheme = Some(default_screen_scheme);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `explicitMappings`.
    pub fn explicit_mappings(
        mut self,
        explicit_mappings: BTreeMap<String, ProjectCreateResourceIdentifier>,
    ) -> Self {
        self.explicit_mappings = Some(explicit_mappings);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }
}

impl Model for IssueTypeScreenSchemePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_screen_scheme: reader.optional("defaultScreenScheme")?,
            description: reader.optional("description")?,
            explicit_mappings: reader.optional("explicitMappings")?,
            name: reader.optional("name")?,
            pcri: reader.optional("pcri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultScreenScheme", &self.default_screen_scheme);
        writer.optional("description", &self.description);
        writer.optional("explicitMappings", &self.explicit_mappings);
        writer.optional("name", &self.name);
        writer.optional("pcri", &self.pcri);
        writer.finish()
    }
}

/// `NonWorkingDay` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NonWorkingDay {
    /// `id`.
    pub id: Option<i64>,
    /// `iso8601Date`.
    pub iso8601_date: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NonWorkingDay {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `iso8601Date`.
    pub fn iso8601_date(mut self, iso8601_date: impl Into<String>) -> Self {
        self.iso8601_date = Some(iso8601_date.into());
        self
    }
}

impl Model for NonWorkingDay {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            iso8601_date: reader.optional("iso8601Date")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("iso8601Date", &self.iso8601_date);
        writer.finish()
    }
}

/// `NotificationSchemeEventIDPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSchemeEventIDPayload {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NotificationSchemeEventIDPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Model for NotificationSchemeEventIDPayload {
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

/// `NotificationSchemeEventPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSchemeEventPayload {
    /// `event`.
    pub event: Option<NotificationSchemeEventIDPayload>,
    /// `notifications`.
    pub notifications: Option<Vec<NotificationSchemeNotificationDetailsPayload>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NotificationSchemeEventPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `event`.
    pub fn event(mut self, event: NotificationSchemeEventIDPayload) -> Self {
        self.event = Some(event);
        self
    }

    /// Sets `notifications`.
    pub fn notifications(
        mut self,
        notifications: Vec<NotificationSchemeNotificationDetailsPayload>,
    ) -> Self {
        self.notifications = Some(notifications);
        self
    }
}

impl Model for NotificationSchemeEventPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            event: reader.optional("event")?,
            notifications: reader.optional("notifications")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("event", &self.event);
        writer.optional("notifications", &self.notifications);
        writer.finish()
    }
}

/// `NotificationSchemeNotificationDetailsPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSchemeNotificationDetailsPayload {
    /// `notificationType`.
    pub notification_type: Option<String>,
    /// `parameter`.
    pub parameter: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NotificationSchemeNotificationDetailsPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `notificationType`.
    pub fn notification_type(mut self, notification_type: impl Into<String>) -> Self {
        self.notification_type = Some(notification_type.into());
        self
    }

    /// Sets `parameter`.
    pub fn parameter(mut self, parameter: impl Into<String>) -> Self {
        self.parameter = Some(parameter.into());
        self
    }
}

impl Model for NotificationSchemeNotificationDetailsPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            notification_type: reader.optional("notificationType")?,
            parameter: reader.optional("parameter")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("notificationType", &self.notification_type);
        writer.optional("parameter", &self.parameter);
        writer.finish()
    }
}

/// `NotificationSchemePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSchemePayload {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `notificationSchemeEvents`.
    pub notification_scheme_events: Option<Vec<NotificationSchemeEventPayload>>,
    /// `onConflict`.
    pub on_conflict: Option<Open<NotificationSchemePayloadOnConflict>>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NotificationSchemePayload {
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

    /// Sets `notificationSchemeEvents`.
    pub fn notification_scheme_events(
        mut self,
        notification_scheme_events: Vec<NotificationSchemeEventPayload>,
    ) -> Self {
        self.notification_scheme_events = Some(notification_scheme_events);
        self
    }

    /// Sets `onConflict`.
    pub fn on_conflict(
        mut self,
        on_conflict: impl Into<Open<NotificationSchemePayloadOnConflict>>,
    ) -> Self {
        self.on_conflict = Some(on_conflict.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }
}

impl Model for NotificationSchemePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            notification_scheme_events: reader.optional("notificationSchemeEvents")?,
            on_conflict: reader.optional("onConflict")?,
            pcri: reader.optional("pcri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.optional("notificationSchemeEvents", &self.notification_scheme_events);
        writer.optional("onConflict", &self.on_conflict);
        writer.optional("pcri", &self.pcri);
        writer.finish()
    }
}

/// The known values of an `Open<NotificationSchemePayloadOnConflict>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotificationSchemePayloadOnConflict {}

impl NotificationSchemePayloadOnConflict {
    /// `FAIL`.
    pub const FAIL: Open<Self> = Open::known("FAIL");
    /// `USE`.
    pub const USE: Open<Self> = Open::known("USE");
    /// `NEW`.
    pub const NEW: Open<Self> = Open::known("NEW");
}
