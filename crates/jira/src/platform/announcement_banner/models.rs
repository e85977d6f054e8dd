//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `AnnouncementBannerConfiguration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnouncementBannerConfiguration {
    /// `hashId`.
    pub hash_id: Option<String>,
    /// `isDismissible`.
    pub is_dismissible: Option<bool>,
    /// `isEnabled`.
    pub is_enabled: Option<bool>,
    /// `message`.
    pub message: Option<String>,
    /// `visibility`.
    pub visibility: Option<Open<AnnouncementBannerConfigurationVisibility>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AnnouncementBannerConfiguration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            hash_id: reader.optional("hashId")?,
            is_dismissible: reader.optional("isDismissible")?,
            is_enabled: reader.optional("isEnabled")?,
            message: reader.optional("message")?,
            visibility: reader.optional("visibility")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("hashId", &self.hash_id);
        writer.optional("isDismissible", &self.is_dismissible);
        writer.optional("isEnabled", &self.is_enabled);
        writer.optional("message", &self.message);
        writer.optional("visibility", &self.visibility);
        writer.finish()
    }
}

/// `AnnouncementBannerConfigurationUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnouncementBannerConfigurationUpdate {
    /// `isDismissible`.
    pub is_dismissible: Option<bool>,
    /// `isEnabled`.
    pub is_enabled: Option<bool>,
    /// `message`.
    pub message: Option<String>,
    /// `visibility`.
    pub visibility: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AnnouncementBannerConfigurationUpdate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `isDismissible`.
    pub fn is_dismissible(mut self, is_dismissible: bool) -> Self {
        self.is_dismissible = Some(is_dismissible);
        self
    }

    /// Sets `isEnabled`.
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = Some(is_enabled);
        self
    }

    /// Sets `message`.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets `visibility`.
    pub fn visibility(mut self, visibility: impl Into<String>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }
}

impl Model for AnnouncementBannerConfigurationUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            is_dismissible: reader.optional("isDismissible")?,
            is_enabled: reader.optional("isEnabled")?,
            message: reader.optional("message")?,
            visibility: reader.optional("visibility")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("isDismissible", &self.is_dismissible);
        writer.optional("isEnabled", &self.is_enabled);
        writer.optional("message", &self.message);
        writer.optional("visibility", &self.visibility);
        writer.finish()
    }
}

/// The known values of an `Open<AnnouncementBannerConfigurationVisibility>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AnnouncementBannerConfigurationVisibility {}

impl AnnouncementBannerConfigurationVisibility {
    /// `public`.
    pub const PUBLIC: Open<Self> = Open::known("public");
    /// `private`.
    pub const PRIVATE: Open<Self> = Open::known("private");
}
