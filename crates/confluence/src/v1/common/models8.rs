//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v1::common::{Content, ContentRestrictionsExpandable, GroupArray, UserArray};

/// `ContentMetadataCurrentuserViewed` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentMetadataCurrentuserViewed {
    /// `lastSeen`, a time.
    pub last_seen: Option<DateTime>,
    /// `friendlyLastSeen`.
    pub friendly_last_seen: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentMetadataCurrentuserViewed {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `lastSeen`.
    pub fn last_seen(mut self, last_seen: impl Into<DateTime>) -> Self {
        self.last_seen = Some(last_seen.into());
        self
    }

    /// Sets `friendlyLastSeen`.
    pub fn friendly_last_seen(mut self, friendly_last_seen: impl Into<String>) -> Self {
        self.friendly_last_seen = Some(friendly_last_seen.into());
        self
    }
}

impl Model for ContentMetadataCurrentuserViewed {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            last_seen: reader.optional("lastSeen")?,
            friendly_last_seen: reader.optional("friendlyLastSeen")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("lastSeen", &self.last_seen);
        writer.optional("friendlyLastSeen", &self.friendly_last_seen);
        writer.finish()
    }
}

/// `ContentRestriction` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentRestriction {
    /// `operation`.
    pub operation: Option<Open<ContentRestrictionOperation>>,
    /// `restrictions`.
    pub restrictions: Option<Box<ContentRestrictionRestrictions>>,
    /// `content`.
    pub content: Option<Box<Content>>,
    /// `_expandable`.
    pub expandable: Option<ContentRestrictionExpandable>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentRestriction {
    /// Returns one with what is required.
    pub fn new(
        operation: impl Into<Open<ContentRestrictionOperation>>,
        expandable: ContentRestrictionExpandable,
        links: Map<String, Value>,
    ) -> Self {
        Self {
            operation: Some(operation.into()),
            expandable: Some(expandable),
            links: Some(links),
            ..Default::default()
        }
    }

    /// Sets `restrictions`.
    pub fn restrictions(mut self, restrictions: ContentRestrictionRestrictions) -> Self {
        self.restrictions = Some(Box::new(restrictions));
        self
    }

    /// Sets `content`.
    pub fn content(mut self, content: Content) -> Self {
        self.content = Some(Box::new(content));
        self
    }
}

impl Model for ContentRestriction {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            operation: reader.optional("operation")?,
            restrictions: reader.optional("restrictions")?,
            content: reader.optional("content")?,
            expandable: reader.optional("_expandable")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("operation", &self.operation);
        writer.optional("restrictions", &self.restrictions);
        writer.optional("content", &self.content);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `ContentRestrictionExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentRestrictionExpandable {
    /// `restrictions`.
    pub restrictions: Option<String>,
    /// `content`.
    pub content: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentRestrictionExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `restrictions`.
    pub fn restrictions(mut self, restrictions: impl Into<String>) -> Self {
        self.restrictions = Some(restrictions.into());
        self
    }

    /// Sets `content`.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

impl Model for ContentRestrictionExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            restrictions: reader.optional("restrictions")?,
            content: reader.optional("content")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("restrictions", &self.restrictions);
        writer.optional("content", &self.content);
        writer.finish()
    }
}

/// The known values of an `Open<ContentRestrictionOperation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ContentRestrictionOperation {}

impl ContentRestrictionOperation {
    /// `administer`.
    pub const ADMINISTER: Open<Self> = Open::known("administer");
    /// `copy`.
    pub const COPY: Open<Self> = Open::known("copy");
    /// `create`.
    pub const CREATE: Open<Self> = Open::known("create");
    /// `delete`.
    pub const DELETE: Open<Self> = Open::known("delete");
    /// `export`.
    pub const EXPORT: Open<Self> = Open::known("export");
    /// `move`.
    pub const MOVE: Open<Self> = Open::known("move");
    /// `purge`.
    pub const PURGE: Open<Self> = Open::known("purge");
    /// `purge_version`.
    pub const PURGE_VERSION: Open<Self> = Open::known("purge_version");
    /// `read`.
    pub const READ: Open<Self> = Open::known("read");
    /// `restore`.
    pub const RESTORE: Open<Self> = Open::known("restore");
    /// `update`.
    pub const UPDATE: Open<Self> = Open::known("update");
    /// `use`.
    pub const USE: Open<Self> = Open::known("use");
}

/// `ContentRestrictionRestrictions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentRestrictionRestrictions {
    /// `user`.
    pub user: Option<UserArray>,
    /// `group`.
    pub group: Option<GroupArray>,
    /// `_expandable`.
    pub expandable: Option<ContentRestrictionRestrictionsExpandable>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentRestrictionRestrictions {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `user`.
    pub fn user(mut self, user: UserArray) -> Self {
        self.user = Some(user);
        self
    }

    /// Sets `group`.
    pub fn group(mut self, group: GroupArray) -> Self {
        self.group = Some(group);
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: ContentRestrictionRestrictionsExpandable) -> Self {
        self.expandable = Some(expandable);
        self
    }
}

impl Model for ContentRestrictionRestrictions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            user: reader.optional("user")?,
            group: reader.optional("group")?,
            expandable: reader.optional("_expandable")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("user", &self.user);
        writer.optional("group", &self.group);
        writer.optional("_expandable", &self.expandable);
        writer.finish()
    }
}

/// `ContentRestrictionRestrictionsExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentRestrictionRestrictionsExpandable {
    /// `user`.
    pub user: Option<String>,
    /// `group`.
    pub group: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentRestrictionRestrictionsExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `user`.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets `group`.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }
}

impl Model for ContentRestrictionRestrictionsExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            user: reader.optional("user")?,
            group: reader.optional("group")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("user", &self.user);
        writer.optional("group", &self.group);
        writer.finish()
    }
}

/// `ContentRestrictions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentRestrictions {
    /// `read`.
    pub read: Option<Box<ContentRestriction>>,
    /// `update`.
    pub update: Option<Box<ContentRestriction>>,
    /// `_expandable`.
    pub expandable: Option<ContentRestrictionsExpandable>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentRestrictions {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `read`.
    pub fn read(mut self, read: ContentRestriction) -> Self {
        self.read = Some(Box::new(read));
        self
    }

    /// Sets `update`.
    pub fn update(mut self, update: ContentRestriction) -> Self {
        self.update = Some(Box::new(update));
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: ContentRestrictionsExpandable) -> Self {
        self.expandable = Some(expandable);
        self
    }

    /// Sets `_links`.
    pub fn links(mut self, links: Map<String, Value>) -> Self {
        self.links = Some(links);
        self
    }
}

impl Model for ContentRestrictions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            read: reader.optional("read")?,
            update: reader.optional("update")?,
            expandable: reader.optional("_expandable")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("read", &self.read);
        writer.optional("update", &self.update);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}
