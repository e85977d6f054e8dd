//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `CreatePriorityDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePriorityDetails {
    /// `avatarId`.
    pub avatar_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `iconUrl`.
    pub icon_url: Option<Open<CreatePriorityDetailsIconUrl>>,
    /// `name`.
    pub name: String,
    /// `statusColor`.
    pub status_color: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreatePriorityDetails {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>, status_color: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            status_color: status_color.into(),
            ..Default::default()
        }
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
    pub fn icon_url(mut self, icon_url: impl Into<Open<CreatePriorityDetailsIconUrl>>) -> Self {
        self.icon_url = Some(icon_url.into());
        self
    }
}

impl Model for CreatePriorityDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_id: reader.optional("avatarId")?,
            description: reader.optional("description")?,
            icon_url: reader.optional("iconUrl")?,
            name: reader.required("name")?,
            status_color: reader.required("statusColor")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarId", &self.avatar_id);
        writer.optional("description", &self.description);
        writer.optional("iconUrl", &self.icon_url);
        writer.required("name", &self.name);
        writer.required("statusColor", &self.status_color);
        writer.finish()
    }
}

/// The known values of an `Open<CreatePriorityDetailsIconUrl>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreatePriorityDetailsIconUrl {}

impl CreatePriorityDetailsIconUrl {
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

/// `ExpandPrioritySchemePage` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExpandPrioritySchemePage {
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `startAt`.
    pub start_at: Option<i64>,
    /// `total`.
    pub total: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ExpandPrioritySchemePage {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            max_results: reader.optional("maxResults")?,
            start_at: reader.optional("startAt")?,
            total: reader.optional("total")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("maxResults", &self.max_results);
        writer.optional("startAt", &self.start_at);
        writer.optional("total", &self.total);
        writer.finish()
    }
}

/// `Priority` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Priority {
    /// `avatarId`.
    pub avatar_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `iconUrl`.
    pub icon_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `schemes`.
    pub schemes: Option<ExpandPrioritySchemePage>,
    /// `self`.
    pub self_url: Option<String>,
    /// `statusColor`.
    pub status_color: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Priority {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_id: reader.optional("avatarId")?,
            description: reader.optional("description")?,
            icon_url: reader.optional("iconUrl")?,
            id: reader.optional("id")?,
            is_default: reader.optional("isDefault")?,
            name: reader.optional("name")?,
            schemes: reader.optional("schemes")?,
            self_url: reader.optional("self")?,
            status_color: reader.optional("statusColor")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarId", &self.avatar_id);
        writer.optional("description", &self.description);
        writer.optional("iconUrl", &self.icon_url);
        writer.optional("id", &self.id);
        writer.optional("isDefault", &self.is_default);
        writer.optional("name", &self.name);
        writer.optional("schemes", &self.schemes);
        writer.optional("self", &self.self_url);
        writer.optional("statusColor", &self.status_color);
        writer.finish()
    }
}

/// `PriorityId` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriorityId {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PriorityId {
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

/// `ReorderIssuePriorities` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReorderIssuePriorities {
    /// `after`.
    pub after: Option<String>,
    /// `ids`.
    pub ids: Vec<String>,
    /// `position`.
    pub position: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ReorderIssuePriorities {
    /// Returns one with what is required.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }

    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `position`.
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.position = Some(position.into());
        self
    }
}

impl Model for ReorderIssuePriorities {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            after: reader.optional("after")?,
            ids: reader.required("ids")?,
            position: reader.optional("position")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("after", &self.after);
        writer.required("ids", &self.ids);
        writer.optional("position", &self.position);
        writer.finish()
    }
}

/// `SetDefaultPriorityRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetDefaultPriorityRequest {
    /// `id`.
    pub id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SetDefaultPriorityRequest {
    /// Returns one with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }
}

impl Model for SetDefaultPriorityRequest {
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
