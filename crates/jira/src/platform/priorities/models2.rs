//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `UpdatePriorityDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePriorityDetails {
    /// `avatarId`.
    pub avatar_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `iconUrl`.
    pub icon_url: Option<Open<UpdatePriorityDetailsIconUrl>>,
    /// `name`.
    pub name: Option<String>,
    /// `statusColor`.
    pub status_color: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdatePriorityDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `avatarId`.
    pub fn avatar_id(mut self, avatar_id: i64) -> Self {
        self.avatar_id = Some(avatar_id);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `iconUrl`.
    pub fn icon_url(mut self, icon_url: impl Into<Open<UpdatePriorityDetailsIconUrl>>) -> Self {
        self.icon_url = Some(icon_url.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `statusColor`.
    pub fn status_color(mut self, status_color: impl Into<String>) -> Self {
        self.status_color = Some(status_color.into());
        self
    }
}

impl Model for UpdatePriorityDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_id: reader.optional("avatarId")?,
            description: reader.optional("description")?,
            icon_url: reader.optional("iconUrl")?,
            name: reader.optional("name")?,
            status_color: reader.optional("statusColor")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarId", &self.avatar_id);
        writer.optional("description", &self.description);
        writer.optional("iconUrl", &self.icon_url);
        writer.optional("name", &self.name);
        writer.optional("statusColor", &self.status_color);
        writer.finish()
    }
}

/// The known values of an `Open<UpdatePriorityDetailsIconUrl>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdatePriorityDetailsIconUrl {}

impl UpdatePriorityDetailsIconUrl {
    /// `/images/icons/priorities/blocker.png`.
    pub const IMAGES_ICONS_PRIORITIES_BLOCKER_PNG: Open<Self> =
        Open::known("/images/icons/priorities/blocker.png");
    /// `/images/icons/priorities/critical.png`.
    pub const IMAGES_ICONS_PRIORITIES_CRITICAL_PNG: Open<Self> =
        Open::known("/images/icons/priorities/critical.png");
    /// `/images/icons/priorities/high.png`.
    pub const IMAGES_ICONS_PRIORITIES_HIGH_PNG: Open<Self> =
        Open::known("/images/icons/priorities/high.png");
    /// `/images/icons/priorities/highest.png`.
    pub const IMAGES_ICONS_PRIORITIES_HIGHEST_PNG: Open<Self> =
        Open::known("/images/icons/priorities/highest.png");
    /// `/images/icons/priorities/low.png`.
    pub const IMAGES_ICONS_PRIORITIES_LOW_PNG: Open<Self> =
        Open::known("/images/icons/priorities/low.png");
    /// `/images/icons/priorities/lowest.png`.
    pub const IMAGES_ICONS_PRIORITIES_LOWEST_PNG: Open<Self> =
        Open::known("/images/icons/priorities/lowest.png");
    /// `/images/icons/priorities/major.png`.
    pub const IMAGES_ICONS_PRIORITIES_MAJOR_PNG: Open<Self> =
        Open::known("/images/icons/priorities/major.png");
    /// `/images/icons/priorities/medium.png`.
    pub const IMAGES_ICONS_PRIORITIES_MEDIUM_PNG: Open<Self> =
        Open::known("/images/icons/priorities/medium.png");
    /// `/images/icons/priorities/minor.png`.
    pub const IMAGES_ICONS_PRIORITIES_MINOR_PNG: Open<Self> =
        Open::known("/images/icons/priorities/minor.png");
    /// `/images/icons/priorities/trivial.png`.
    pub const IMAGES_ICONS_PRIORITIES_TRIVIAL_PNG: Open<Self> =
        Open::known("/images/icons/priorities/trivial.png");
    /// `/images/icons/priorities/blocker_new.png`.
    pub const IMAGES_ICONS_PRIORITIES_BLOCKER_NEW_PNG: Open<Self> =
        Open::known("/images/icons/priorities/blocker_new.png");
    /// `/images/icons/priorities/critical_new.png`.
    pub const IMAGES_ICONS_PRIORITIES_CRITICAL_NEW_PNG: Open<Self> =
        Open::known("/images/icons/priorities/critical_new.png");
    /// `/images/icons/priorities/high_new.png`.
    pub const IMAGES_ICONS_PRIORITIES_HIGH_NEW_PNG: Open<Self> =
        Open::known("/images/icons/priorities/high_new.png");
    /// `/images/icons/priorities/highest_new.png`.
    pub const IMAGES_ICONS_PRIORITIES_HIGHEST_NEW_PNG: Open<Self> =
        Open::known("/images/icons/priorities/highest_new.png");
    /// `/images/icons/priorities/low_new.png`.
    pub const IMAGES_ICONS_PRIORITIES_LOW_NEW_PNG: Open<Self> =
        Open::known("/images/icons/priorities/low_new.png");
    /// `/images/icons/priorities/lowest_new.png`.
    pub const IMAGES_ICONS_PRIORITIES_LOWEST_NEW_PNG: Open<Self> =
        Open::known("/images/icons/priorities/lowest_new.png");
    /// `/images/icons/priorities/major_new.png`.
    pub const IMAGES_ICONS_PRIORITIES_MAJOR_NEW_PNG: Open<Self> =
        Open::known("/images/icons/priorities/major_new.png");
    /// `/images/icons/priorities/medium_new.png`.
    pub const IMAGES_ICONS_PRIORITIES_MEDIUM_NEW_PNG: Open<Self> =
        Open::known("/images/icons/priorities/medium_new.png");
    /// `/images/icons/priorities/minor_new.png`.
    pub const IMAGES_ICONS_PRIORITIES_MINOR_NEW_PNG: Open<Self> =
        Open::known("/images/icons/priorities/minor_new.png");
    /// `/images/icons/priorities/trivial_new.png`.
    pub const IMAGES_ICONS_PRIORITIES_TRIVIAL_NEW_PNG: Open<Self> =
        Open::known("/images/icons/priorities/trivial_new.png");
}
