//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::common::{AvatarUrls, Scope};

/// `SimpleLink` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimpleLink {
    /// `href`.
    pub href: Option<String>,
    /// `iconClass`.
    pub icon_class: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `styleClass`.
    pub style_class: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `weight`.
    pub weight: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SimpleLink {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `href`.
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// Sets `iconClass`.
    pub fn icon_class(mut self, icon_class: impl Into<String>) -> Self {
        self.icon_class = Some(icon_class.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `label`.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `styleClass`.
    pub fn style_class(mut self, style_class: impl Into<String>) -> Self {
        self.style_class = Some(style_class.into());
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `weight`.
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl Model for SimpleLink {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            href: reader.optional("href")?,
            icon_class: reader.optional("iconClass")?,
            id: reader.optional("id")?,
            label: reader.optional("label")?,
            style_class: reader.optional("styleClass")?,
            title: reader.optional("title")?,
            weight: reader.optional("weight")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("href", &self.href);
        writer.optional("iconClass", &self.icon_class);
        writer.optional("id", &self.id);
        writer.optional("label", &self.label);
        writer.optional("styleClass", &self.style_class);
        writer.optional("title", &self.title);
        writer.optional("weight", &self.weight);
        writer.finish()
    }
}

/// `StatusCategory` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusCategory {
    /// `colorName`.
    pub color_name: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StatusCategory {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for StatusCategory {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            color_name: reader.optional("colorName")?,
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("colorName", &self.color_name);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `StatusDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusDetails {
    /// `description`.
    pub description: Option<String>,
    /// `iconUrl`.
    pub icon_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `scope`.
    pub scope: Option<Scope>,
    /// `self`.
    pub self_url: Option<String>,
    /// `statusCategory`.
    pub status_category: Option<StatusCategory>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl StatusDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for StatusDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            icon_url: reader.optional("iconUrl")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            scope: reader.optional("scope")?,
            self_url: reader.optional("self")?,
            status_category: reader.optional("statusCategory")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("iconUrl", &self.icon_url);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("scope", &self.scope);
        writer.optional("self", &self.self_url);
        writer.optional("statusCategory", &self.status_category);
        writer.finish()
    }
}

/// `UpdatedProjectCategory` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatedProjectCategory {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdatedProjectCategory {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for UpdatedProjectCategory {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `UserDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDetails {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `accountType`.
    pub account_type: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `avatarUrls`.
    pub avatar_urls: Option<AvatarUrls>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `emailAddress`.
    pub email_address: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UserDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `accountId`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }
}

impl Model for UserDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            account_type: reader.optional("accountType")?,
            active: reader.optional("active")?,
            avatar_urls: reader.optional("avatarUrls")?,
            display_name: reader.optional("displayName")?,
            email_address: reader.optional("emailAddress")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            time_zone: reader.optional("timeZone")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("accountType", &self.account_type);
        writer.optional("active", &self.active);
        writer.optional("avatarUrls", &self.avatar_urls);
        writer.optional("displayName", &self.display_name);
        writer.optional("emailAddress", &self.email_address);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.optional("timeZone", &self.time_zone);
        writer.finish()
    }
}
