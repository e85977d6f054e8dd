//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `AvailableContentStates` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableContentStates {
    /// `spaceContentStates`.
    pub space_content_states: Vec<ContentState>,
    /// `customContentStates`.
    pub custom_content_states: Vec<ContentState>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AvailableContentStates {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            space_content_states: reader.list("spaceContentStates")?,
            custom_content_states: reader.list("customContentStates")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("spaceContentStates", &self.space_content_states);
        writer.list("customContentStates", &self.custom_content_states);
        writer.finish()
    }
}

/// `ContentState` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentState {
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContentState {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            color: reader.optional("color")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("color", &self.color);
        writer.finish()
    }
}

/// `ContentStateResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentStateResponse {
    /// `contentState`.
    pub content_state: Option<ContentState>,
    /// `lastUpdated`.
    pub last_updated: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContentStateResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            content_state: reader.optional("contentState")?,
            last_updated: reader.optional("lastUpdated")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("contentState", &self.content_state);
        writer.optional("lastUpdated", &self.last_updated);
        writer.finish()
    }
}

/// `ContentStateRestInput` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentStateRestInput {
    /// `name`.
    pub name: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentStateRestInput {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `color`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

impl Model for ContentStateRestInput {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            color: reader.optional("color")?,
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("name", &self.name);
        writer.optional("color", &self.color);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// `ContentStateSettings` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentStateSettings {
    /// `contentStatesAllowed`.
    pub content_states_allowed: Option<bool>,
    /// `customContentStatesAllowed`.
    pub custom_content_states_allowed: Option<bool>,
    /// `spaceContentStatesAllowed`.
    pub space_content_states_allowed: Option<bool>,
    /// `spaceContentStates`.
    pub space_content_states: Vec<ContentState>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContentStateSettings {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            content_states_allowed: reader.optional("contentStatesAllowed")?,
            custom_content_states_allowed: reader.optional("customContentStatesAllowed")?,
            space_content_states_allowed: reader.optional("spaceContentStatesAllowed")?,
            space_content_states: reader.list("spaceContentStates")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("contentStatesAllowed", &self.content_states_allowed);
        writer.optional(
            "customContentStatesAllowed",
            &self.custom_content_states_allowed,
        );
        writer.optional(
            "spaceContentStatesAllowed",
            &self.space_content_states_allowed,
        );
        writer.list("spaceContentStates", &self.space_content_states);
        writer.finish()
    }
}

/// The known values of an `Open<GetContentStateStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetContentStateStatus {}

impl GetContentStateStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
}

/// The known values of an `Open<RemoveContentStateStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum RemoveContentStateStatus {}

impl RemoveContentStateStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}

/// The known values of an `Open<SetContentStateStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SetContentStateStatus {}

impl SetContentStateStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}
