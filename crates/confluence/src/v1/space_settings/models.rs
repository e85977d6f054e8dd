//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `SpaceSettingsUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceSettingsUpdate {
    /// `routeOverrideEnabled`.
    pub route_override_enabled: Option<bool>,
    /// `contentMode`.
    pub content_mode: Option<Open<SpaceSettingsUpdateContentMode>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpaceSettingsUpdate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `routeOverrideEnabled`.
    pub fn route_override_enabled(mut self, route_override_enabled: bool) -> Self {
        self.route_override_enabled = Some(route_override_enabled);
        self
    }

    /// Sets `contentMode`.
    pub fn content_mode(
        mut self,
        content_mode: impl Into<Open<SpaceSettingsUpdateContentMode>>,
    ) -> Self {
        self.content_mode = Some(content_mode.into());
        self
    }
}

impl Model for SpaceSettingsUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            route_override_enabled: reader.optional("routeOverrideEnabled")?,
            content_mode: reader.optional("contentMode")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("routeOverrideEnabled", &self.route_override_enabled);
        writer.optional("contentMode", &self.content_mode);
        writer.finish()
    }
}

/// The known values of an `Open<SpaceSettingsUpdateContentMode>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SpaceSettingsUpdateContentMode {}

impl SpaceSettingsUpdateContentMode {
    /// `standard`.
    pub const STANDARD: Open<Self> = Open::known("standard");
    /// `compact`.
    pub const COMPACT: Open<Self> = Open::known("compact");
}
