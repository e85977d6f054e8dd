//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Reader, Writer};

use crate::v1::common::{
    ContainerLookAndFeel, ScreenLookAndFeel, UsersUserKeys, V1User, V1Version,
};

/// `ContentHistory` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentHistory {
    /// `latest`.
    pub latest: Option<bool>,
    /// `createdBy`.
    pub created_by: Option<Box<V1User>>,
    /// `ownedBy`.
    pub owned_by: Option<Box<V1User>>,
    /// `lastOwnedBy`.
    pub last_owned_by: Option<Box<V1User>>,
    /// `createdDate`, a time.
    pub created_date: Option<DateTime>,
    /// `lastUpdated`.
    pub last_updated: Option<Box<V1Version>>,
    /// `previousVersion`.
    pub previous_version: Option<Box<V1Version>>,
    /// `contributors`.
    pub contributors: Option<ContentHistoryContributors>,
    /// `nextVersion`.
    pub next_version: Option<Box<V1Version>>,
    /// `_expandable`.
    pub expandable: Option<ContentHistoryExpandable>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentHistory {
    /// Returns one with what is required.
    pub fn new(latest: bool) -> Self {
        Self {
            latest: Some(latest),
            ..Default::default()
        }
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: V1User) -> Self {
        self.created_by = Some(Box::new(created_by));
        self
    }

    /// Sets `ownedBy`.
    pub fn owned_by(mut self, owned_by: V1User) -> Self {
        self.owned_by = Some(Box::new(owned_by));
        self
    }

    /// Sets `lastOwnedBy`.
    pub fn last_owned_by(mut self, last_owned_by: V1User) -> Self {
        self.last_owned_by = Some(Box::new(last_owned_by));
        self
    }

    /// Sets `createdDate`.
    pub fn created_date(mut self, created_date: impl Into<DateTime>) -> Self {
        self.created_date = Some(created_date.into());
        self
    }

    /// Sets `lastUpdated`.
    pub fn last_updated(mut self, last_updated: V1Version) -> Self {
        self.last_updated = Some(Box::new(last_updated));
        self
    }

    /// Sets `previousVersion`.
    pub fn previous_version(mut self, previous_version: V1Version) -> Self {
        self.previous_version = Some(Box::new(previous_version));
        self
    }

    /// Sets `contributors`.
    pub fn contributors(mut self, contributors: ContentHistoryContributors) -> Self {
        self.contributors = Some(contributors);
        self
    }

    /// Sets `nextVersion`.
    pub fn next_version(mut self, next_version: V1Version) -> Self {
        self.next_version = Some(Box::new(next_version));
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: ContentHistoryExpandable) -> Self {
        self.expandable = Some(expandable);
        self
    }

    /// Sets `_links`.
    pub fn links(mut self, links: Map<String, Value>) -> Self {
        self.links = Some(links);
        self
    }
}

impl Model for ContentHistory {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            latest: reader.optional("latest")?,
            created_by: reader.optional("createdBy")?,
            owned_by: reader.optional("ownedBy")?,
            last_owned_by: reader.optional("lastOwnedBy")?,
            created_date: reader.optional("createdDate")?,
            last_updated: reader.optional("lastUpdated")?,
            previous_version: reader.optional("previousVersion")?,
            contributors: reader.optional("contributors")?,
            next_version: reader.optional("nextVersion")?,
            expandable: reader.optional("_expandable")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("latest", &self.latest);
        writer.optional("createdBy", &self.created_by);
        writer.optional("ownedBy", &self.owned_by);
        writer.optional("lastOwnedBy", &self.last_owned_by);
        writer.optional("createdDate", &self.created_date);
        writer.optional("lastUpdated", &self.last_updated);
        writer.optional("previousVersion", &self.previous_version);
        writer.optional("contributors", &self.contributors);
        writer.optional("nextVersion", &self.next_version);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `ContentHistoryContributors` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentHistoryContributors {
    /// `publishers`.
    pub publishers: Option<UsersUserKeys>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentHistoryContributors {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `publishers`.
    pub fn publishers(mut self, publishers: UsersUserKeys) -> Self {
        self.publishers = Some(publishers);
        self
    }
}

impl Model for ContentHistoryContributors {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            publishers: reader.optional("publishers")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("publishers", &self.publishers);
        writer.finish()
    }
}

/// `ContentHistoryExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentHistoryExpandable {
    /// `lastUpdated`.
    pub last_updated: Option<String>,
    /// `previousVersion`.
    pub previous_version: Option<String>,
    /// `contributors`.
    pub contributors: Option<String>,
    /// `nextVersion`.
    pub next_version: Option<String>,
    /// `ownedBy`.
    pub owned_by: Option<String>,
    /// `lastOwnedBy`.
    pub last_owned_by: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentHistoryExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `lastUpdated`.
    pub fn last_updated(mut self, last_updated: impl Into<String>) -> Self {
        self.last_updated = Some(last_updated.into());
        self
    }

    /// Sets `previousVersion`.
    pub fn previous_version(mut self, previous_version: impl Into<String>) -> Self {
        self.previous_version = Some(previous_version.into());
        self
    }

    /// Sets `contributors`.
    pub fn contributors(mut self, contributors: impl Into<String>) -> Self {
        self.contributors = Some(contributors.into());
        self
    }

    /// Sets `nextVersion`.
    pub fn next_version(mut self, next_version: impl Into<String>) -> Self {
        self.next_version = Some(next_version.into());
        self
    }

    /// Sets `ownedBy`.
    pub fn owned_by(mut self, owned_by: impl Into<String>) -> Self {
        self.owned_by = Some(owned_by.into());
        self
    }

    /// Sets `lastOwnedBy`.
    pub fn last_owned_by(mut self, last_owned_by: impl Into<String>) -> Self {
        self.last_owned_by = Some(last_owned_by.into());
        self
    }
}

impl Model for ContentHistoryExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            last_updated: reader.optional("lastUpdated")?,
            previous_version: reader.optional("previousVersion")?,
            contributors: reader.optional("contributors")?,
            next_version: reader.optional("nextVersion")?,
            owned_by: reader.optional("ownedBy")?,
            last_owned_by: reader.optional("lastOwnedBy")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("lastUpdated", &self.last_updated);
        writer.optional("previousVersion", &self.previous_version);
        writer.optional("contributors", &self.contributors);
        writer.optional("nextVersion", &self.next_version);
        writer.optional("ownedBy", &self.owned_by);
        writer.optional("lastOwnedBy", &self.last_owned_by);
        writer.finish()
    }
}

/// `ContentLookAndFeel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentLookAndFeel {
    /// `screen`.
    pub screen: Option<Box<ScreenLookAndFeel>>,
    /// `container`.
    pub container: Option<Box<ContainerLookAndFeel>>,
    /// `header`.
    pub header: Option<Box<ContainerLookAndFeel>>,
    /// `body`.
    pub body: Option<Box<ContainerLookAndFeel>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentLookAndFeel {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `screen`.
    pub fn screen(mut self, screen: ScreenLookAndFeel) -> Self {
        self.screen = Some(Box::new(screen));
        self
    }

    /// Sets `container`.
    pub fn container(mut self, container: ContainerLookAndFeel) -> Self {
        self.container = Some(Box::new(container));
        self
    }

    /// Sets `header`.
    pub fn header(mut self, header: ContainerLookAndFeel) -> Self {
        self.header = Some(Box::new(header));
        self
    }

    /// Sets `body`.
    pub fn body(mut self, body: ContainerLookAndFeel) -> Self {
        self.body = Some(Box::new(body));
        self
    }
}

impl Model for ContentLookAndFeel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            screen: reader.optional("screen")?,
            container: reader.optional("container")?,
            header: reader.optional("header")?,
            body: reader.optional("body")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("screen", &self.screen);
        writer.optional("container", &self.container);
        writer.optional("header", &self.header);
        writer.optional("body", &self.body);
        writer.finish()
    }
}
