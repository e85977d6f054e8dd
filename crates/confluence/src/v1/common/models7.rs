//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Reader, Writer};

use crate::v1::common::{ContentMetadataCurrentuserViewed, V1Version};

/// `ContentMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentMetadata {
    /// `currentuser`.
    pub currentuser: Option<Box<ContentMetadataCurrentuser>>,
    /// `properties`.
    pub properties: Option<Map<String, Value>>,
    /// `frontend`.
    pub frontend: Option<Map<String, Value>>,
    /// `labels`.
    pub labels: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentMetadata {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `currentuser`.
    pub fn currentuser(mut self, currentuser: ContentMetadataCurrentuser) -> Self {
        self.currentuser = Some(Box::new(currentuser));
        self
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: Map<String, Value>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets `frontend`.
    pub fn frontend(mut self, frontend: Map<String, Value>) -> Self {
        self.frontend = Some(frontend);
        self
    }

    /// Sets `labels`.
    pub fn labels(mut self, labels: impl Into<Value>) -> Self {
        self.labels = Some(labels.into());
        self
    }
}

impl Model for ContentMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            currentuser: reader.optional("currentuser")?,
            properties: reader.optional("properties")?,
            frontend: reader.optional("frontend")?,
            labels: reader.optional("labels")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("currentuser", &self.currentuser);
        writer.optional("properties", &self.properties);
        writer.optional("frontend", &self.frontend);
        writer.optional("labels", &self.labels);
        writer.finish()
    }
}

/// `ContentMetadataCurrentuser` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentMetadataCurrentuser {
    /// `favourited`.
    pub favourited: Option<ContentMetadataCurrentuserFavourited>,
    /// `lastmodified`.
    pub lastmodified: Option<ContentMetadataCurrentuserLastmodified>,
    /// `lastcontributed`.
    pub lastcontributed: Option<ContentMetadataCurrentuserLastcontributed>,
    /// `viewed`.
    pub viewed: Option<ContentMetadataCurrentuserViewed>,
    /// `scheduled`.
    pub scheduled: Option<Map<String, Value>>,
    /// `_expandable`.
    pub expandable: Option<ContentMetadataCurrentuserExpandable>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentMetadataCurrentuser {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `favourited`.
    pub fn favourited(mut self, favourited: ContentMetadataCurrentuserFavourited) -> Self {
        self.favourited = Some(favourited);
        self
    }

    /// Sets `lastmodified`.
    pub fn lastmodified(mut self, lastmodified: ContentMetadataCurrentuserLastmodified) -> Self {
        self.lastmodified = Some(lastmodified);
        self
    }

    /// Sets `lastcontributed`.
    pub fn lastcontributed(
        mut self,
        lastcontributed: ContentMetadataCurrentuserLastcontributed,
    ) -> Self {
        self.lastcontributed = Some(lastcontributed);
        self
    }

    /// Sets `viewed`.
    pub fn viewed(mut self, viewed: ContentMetadataCurrentuserViewed) -> Self {
        self.viewed = Some(viewed);
        self
    }

    /// Sets `scheduled`.
    pub fn scheduled(mut self, scheduled: Map<String, Value>) -> Self {
        self.scheduled = Some(scheduled);
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: ContentMetadataCurrentuserExpandable) -> Self {
        self.expandable = Some(expandable);
        self
    }
}

impl Model for ContentMetadataCurrentuser {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            favourited: reader.optional("favourited")?,
            lastmodified: reader.optional("lastmodified")?,
            lastcontributed: reader.optional("lastcontributed")?,
            viewed: reader.optional("viewed")?,
            scheduled: reader.optional("scheduled")?,
            expandable: reader.optional("_expandable")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("favourited", &self.favourited);
        writer.optional("lastmodified", &self.lastmodified);
        writer.optional("lastcontributed", &self.lastcontributed);
        writer.optional("viewed", &self.viewed);
        writer.optional("scheduled", &self.scheduled);
        writer.optional("_expandable", &self.expandable);
        writer.finish()
    }
}

/// `ContentMetadataCurrentuserExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentMetadataCurrentuserExpandable {
    /// `favourited`.
    pub favourited: Option<String>,
    /// `lastmodified`.
    pub lastmodified: Option<String>,
    /// `lastcontributed`.
    pub lastcontributed: Option<String>,
    /// `viewed`.
    pub viewed: Option<String>,
    /// `scheduled`.
    pub scheduled: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentMetadataCurrentuserExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `favourited`.
    pub fn favourited(mut self, favourited: impl Into<String>) -> Self {
        self.favourited = Some(favourited.into());
        self
    }

    /// Sets `lastmodified`.
    pub fn lastmodified(mut self, lastmodified: impl Into<String>) -> Self {
        self.lastmodified = Some(lastmodified.into());
        self
    }

    /// Sets `lastcontributed`.
    pub fn lastcontributed(mut self, lastcontributed: impl Into<String>) -> Self {
        self.lastcontributed = Some(lastcontributed.into());
        self
    }

    /// Sets `viewed`.
    pub fn viewed(mut self, viewed: impl Into<String>) -> Self {
        self.viewed = Some(viewed.into());
        self
    }

    /// Sets `scheduled`.
    pub fn scheduled(mut self, scheduled: impl Into<String>) -> Self {
        self.scheduled = Some(scheduled.into());
        self
    }
}

impl Model for ContentMetadataCurrentuserExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            favourited: reader.optional("favourited")?,
            lastmodified: reader.optional("lastmodified")?,
            lastcontributed: reader.optional("lastcontributed")?,
            viewed: reader.optional("viewed")?,
            scheduled: reader.optional("scheduled")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("favourited", &self.favourited);
        writer.optional("lastmodified", &self.lastmodified);
        writer.optional("lastcontributed", &self.lastcontributed);
        writer.optional("viewed", &self.viewed);
        writer.optional("scheduled", &self.scheduled);
        writer.finish()
    }
}

/// `ContentMetadataCurrentuserFavourited` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentMetadataCurrentuserFavourited {
    /// `isFavourite`.
    pub is_favourite: Option<bool>,
    /// `favouritedDate`, a time.
    pub favourited_date: Option<DateTime>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentMetadataCurrentuserFavourited {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `isFavourite`.
    pub fn is_favourite(mut self, is_favourite: bool) -> Self {
        self.is_favourite = Some(is_favourite);
        self
    }

    /// Sets `favouritedDate`.
    pub fn favourited_date(mut self, favourited_date: impl Into<DateTime>) -> Self {
        self.favourited_date = Some(favourited_date.into());
        self
    }
}

impl Model for ContentMetadataCurrentuserFavourited {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            is_favourite: reader.optional("isFavourite")?,
            favourited_date: reader.optional("favouritedDate")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("isFavourite", &self.is_favourite);
        writer.optional("favouritedDate", &self.favourited_date);
        writer.finish()
    }
}

/// `ContentMetadataCurrentuserLastcontributed` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentMetadataCurrentuserLastcontributed {
    /// `status`.
    pub status: Option<String>,
    /// `when`, a time.
    pub when: Option<DateTime>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentMetadataCurrentuserLastcontributed {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `when`.
    pub fn when(mut self, when: impl Into<DateTime>) -> Self {
        self.when = Some(when.into());
        self
    }
}

impl Model for ContentMetadataCurrentuserLastcontributed {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            status: reader.optional("status")?,
            when: reader.optional("when")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("status", &self.status);
        writer.optional("when", &self.when);
        writer.finish()
    }
}

/// `ContentMetadataCurrentuserLastmodified` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentMetadataCurrentuserLastmodified {
    /// `version`.
    pub version: Option<Box<V1Version>>,
    /// `friendlyLastModified`.
    pub friendly_last_modified: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentMetadataCurrentuserLastmodified {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `version`.
    pub fn version(mut self, version: V1Version) -> Self {
        self.version = Some(Box::new(version));
        self
    }

    /// Sets `friendlyLastModified`.
    pub fn friendly_last_modified(mut self, friendly_last_modified: impl Into<String>) -> Self {
        self.friendly_last_modified = Some(friendly_last_modified.into());
        self
    }
}

impl Model for ContentMetadataCurrentuserLastmodified {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            version: reader.optional("version")?,
            friendly_last_modified: reader.optional("friendlyLastModified")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("version", &self.version);
        writer.optional("friendlyLastModified", &self.friendly_last_modified);
        writer.finish()
    }
}
