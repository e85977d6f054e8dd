//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::{ButtonLookAndFeel, NavigationLookAndFeel, SearchFieldLookAndFeel};

/// `ContentRestrictionsExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentRestrictionsExpandable {
    /// `read`.
    pub read: Option<String>,
    /// `update`.
    pub update: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentRestrictionsExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `read`.
    pub fn read(mut self, read: impl Into<String>) -> Self {
        self.read = Some(read.into());
        self
    }

    /// Sets `update`.
    pub fn update(mut self, update: impl Into<String>) -> Self {
        self.update = Some(update.into());
        self
    }
}

impl Model for ContentRestrictionsExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            read: reader.optional("read")?,
            update: reader.optional("update")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("read", &self.read);
        writer.optional("update", &self.update);
        writer.finish()
    }
}

/// `EmbeddedContent` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmbeddedContent {
    /// `entityId`.
    pub entity_id: Option<i64>,
    /// `entityType`.
    pub entity_type: Option<String>,
    /// `entity`.
    pub entity: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl EmbeddedContent {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `entityId`.
    pub fn entity_id(mut self, entity_id: i64) -> Self {
        self.entity_id = Some(entity_id);
        self
    }

    /// Sets `entityType`.
    pub fn entity_type(mut self, entity_type: impl Into<String>) -> Self {
        self.entity_type = Some(entity_type.into());
        self
    }

    /// Sets `entity`.
    pub fn entity(mut self, entity: Map<String, Value>) -> Self {
        self.entity = Some(entity);
        self
    }
}

impl Model for EmbeddedContent {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            entity_id: reader.optional("entityId")?,
            entity_type: reader.optional("entityType")?,
            entity: reader.optional("entity")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("entityId", &self.entity_id);
        writer.optional("entityType", &self.entity_type);
        writer.optional("entity", &self.entity);
        writer.finish()
    }
}

/// The known values of an `Open<EmbeddedContentRender>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum EmbeddedContentRender {}

impl EmbeddedContentRender {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `version-at-save`.
    pub const VERSION_AT_SAVE: Open<Self> = Open::known("version-at-save");
}

/// `Group` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// `type`.
    pub r#type: Option<Open<GroupType>>,
    /// `name`.
    pub name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `usageType`.
    pub usage_type: Option<Open<GroupUsageType>>,
    /// `managedBy`.
    pub managed_by: Option<Open<GroupManagedBy>>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Group {
    /// Returns one with what is required.
    pub fn new(
        r#type: impl Into<Open<GroupType>>,
        name: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            name: Some(name.into()),
            id: Some(id.into()),
            ..Default::default()
        }
    }

    /// Sets `usageType`.
    pub fn usage_type(mut self, usage_type: impl Into<Open<GroupUsageType>>) -> Self {
        self.usage_type = Some(usage_type.into());
        self
    }

    /// Sets `managedBy`.
    pub fn managed_by(mut self, managed_by: impl Into<Open<GroupManagedBy>>) -> Self {
        self.managed_by = Some(managed_by.into());
        self
    }

    /// Sets `_links`.
    pub fn links(mut self, links: Map<String, Value>) -> Self {
        self.links = Some(links);
        self
    }
}

impl Model for Group {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            name: reader.optional("name")?,
            id: reader.optional("id")?,
            usage_type: reader.optional("usageType")?,
            managed_by: reader.optional("managedBy")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.optional("name", &self.name);
        writer.optional("id", &self.id);
        writer.optional("usageType", &self.usage_type);
        writer.optional("managedBy", &self.managed_by);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `GroupArray` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupArray {
    /// `results`.
    pub results: Option<Vec<Group>>,
    /// `start`.
    pub start: Option<i64>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl GroupArray {
    /// Returns one with what is required.
    pub fn new(results: Vec<Group>, start: i64, limit: i64, size: i64) -> Self {
        Self {
            results: Some(results),
            start: Some(start),
            limit: Some(limit),
            size: Some(size),
            ..Default::default()
        }
    }
}

impl Model for GroupArray {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.optional("results")?,
            start: reader.optional("start")?,
            limit: reader.optional("limit")?,
            size: reader.optional("size")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("results", &self.results);
        writer.optional("start", &self.start);
        writer.optional("limit", &self.limit);
        writer.optional("size", &self.size);
        writer.finish()
    }
}

/// The known values of an `Open<GroupManagedBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GroupManagedBy {}

impl GroupManagedBy {
    /// `ADMINS`.
    pub const ADMINS: Open<Self> = Open::known("ADMINS");
    /// `EXTERNAL`.
    pub const EXTERNAL: Open<Self> = Open::known("EXTERNAL");
    /// `TEAM_MEMBERS`.
    pub const TEAM_MEMBERS: Open<Self> = Open::known("TEAM_MEMBERS");
    /// `OPEN`.
    pub const OPEN: Open<Self> = Open::known("OPEN");
}

/// The known values of an `Open<GroupType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GroupType {}

impl GroupType {
    /// `group`.
    pub const GROUP: Open<Self> = Open::known("group");
}

/// The known values of an `Open<GroupUsageType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GroupUsageType {}

impl GroupUsageType {
    /// `USERBASE_GROUP`.
    pub const USERBASE_GROUP: Open<Self> = Open::known("USERBASE_GROUP");
    /// `TEAM_COLLABORATION`.
    pub const TEAM_COLLABORATION: Open<Self> = Open::known("TEAM_COLLABORATION");
}

/// `HeaderLookAndFeel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeaderLookAndFeel {
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `button`.
    pub button: Option<ButtonLookAndFeel>,
    /// `primaryNavigation`.
    pub primary_navigation: Option<NavigationLookAndFeel>,
    /// `secondaryNavigation`.
    pub secondary_navigation: Option<NavigationLookAndFeel>,
    /// `search`.
    pub search: Option<SearchFieldLookAndFeel>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl HeaderLookAndFeel {
    /// Returns one with what is required.
    pub fn new(
        background_color: impl Into<String>,
        button: ButtonLookAndFeel,
        primary_navigation: NavigationLookAndFeel,
        secondary_navigation: NavigationLookAndFeel,
        search: SearchFieldLookAndFeel,
    ) -> Self {
        Self {
            background_color: Some(background_color.into()),
            button: Some(button),
            primary_navigation: Some(primary_navigation),
            secondary_navigation: Some(secondary_navigation),
            search: Some(search),
            ..Default::default()
        }
    }
}

impl Model for HeaderLookAndFeel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            background_color: reader.optional("backgroundColor")?,
            button: reader.optional("button")?,
            primary_navigation: reader.optional("primaryNavigation")?,
            secondary_navigation: reader.optional("secondaryNavigation")?,
            search: reader.optional("search")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("backgroundColor", &self.background_color);
        writer.optional("button", &self.button);
        writer.optional("primaryNavigation", &self.primary_navigation);
        writer.optional("secondaryNavigation", &self.secondary_navigation);
        writer.optional("search", &self.search);
        writer.finish()
    }
}
