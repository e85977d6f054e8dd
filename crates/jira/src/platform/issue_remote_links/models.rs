//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `Application` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Application {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Model for Application {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.optional("name")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("name", &self.name);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// `Icon` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Icon {
    /// `link`.
    pub link: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `url16x16`.
    pub url16x16: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Icon {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `link`.
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `url16x16`.
    pub fn url16x16(mut self, url16x16: impl Into<String>) -> Self {
        self.url16x16 = Some(url16x16.into());
        self
    }
}

impl Model for Icon {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            link: reader.optional("link")?,
            title: reader.optional("title")?,
            url16x16: reader.optional("url16x16")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("link", &self.link);
        writer.optional("title", &self.title);
        writer.optional("url16x16", &self.url16x16);
        writer.finish()
    }
}

/// `RemoteIssueLink` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteIssueLink {
    /// `application`.
    pub application: Option<Application>,
    /// `globalId`.
    pub global_id: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `object`.
    pub object: Option<Box<RemoteObject>>,
    /// `relationship`.
    pub relationship: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RemoteIssueLink {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            application: reader.optional("application")?,
            global_id: reader.optional("globalId")?,
            id: reader.optional("id")?,
            object: reader.optional("object")?,
            relationship: reader.optional("relationship")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("application", &self.application);
        writer.optional("globalId", &self.global_id);
        writer.optional("id", &self.id);
        writer.optional("object", &self.object);
        writer.optional("relationship", &self.relationship);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `RemoteIssueLinkIdentifies` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteIssueLinkIdentifies {
    /// `id`.
    pub id: Option<i64>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RemoteIssueLinkIdentifies {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `RemoteIssueLinkRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteIssueLinkRequest {
    /// `application`.
    pub application: Option<Application>,
    /// `globalId`.
    pub global_id: Option<String>,
    /// `object`.
    pub object: Box<RemoteObject>,
    /// `relationship`.
    pub relationship: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RemoteIssueLinkRequest {
    /// Returns one with what is required.
    pub fn new(object: RemoteObject) -> Self {
        Self {
            object: Box::new(object),
            ..Default::default()
        }
    }

    /// Sets `application`.
    pub fn application(mut self, application: Application) -> Self {
        self.application = Some(application);
        self
    }

    /// Sets `globalId`.
    pub fn global_id(mut self, global_id: impl Into<String>) -> Self {
        self.global_id = Some(global_id.into());
        self
    }

    /// Sets `relationship`.
    pub fn relationship(mut self, relationship: impl Into<String>) -> Self {
        self.relationship = Some(relationship.into());
        self
    }
}

impl Model for RemoteIssueLinkRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            application: reader.optional("application")?,
            global_id: reader.optional("globalId")?,
            object: reader.required("object")?,
            relationship: reader.optional("relationship")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("application", &self.application);
        writer.optional("globalId", &self.global_id);
        writer.required("object", &self.object);
        writer.optional("relationship", &self.relationship);
        writer.finish()
    }
}

/// `RemoteObject` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteObject {
    /// `icon`.
    pub icon: Option<Icon>,
    /// `status`.
    pub status: Option<Status>,
    /// `summary`.
    pub summary: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RemoteObject {
    /// Returns one with what is required.
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: Some(title.into()),
            url: Some(url.into()),
            ..Default::default()
        }
    }

    /// Sets `icon`.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, status: Status) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `summary`.
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }
}

impl Model for RemoteObject {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            icon: reader.optional("icon")?,
            status: reader.optional("status")?,
            summary: reader.optional("summary")?,
            title: reader.optional("title")?,
            url: reader.optional("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("icon", &self.icon);
        writer.optional("status", &self.status);
        writer.optional("summary", &self.summary);
        writer.optional("title", &self.title);
        writer.optional("url", &self.url);
        writer.finish()
    }
}

/// `Status` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// `icon`.
    pub icon: Option<Icon>,
    /// `resolved`.
    pub resolved: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Status {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `icon`.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Sets `resolved`.
    pub fn resolved(mut self, resolved: bool) -> Self {
        self.resolved = Some(resolved);
        self
    }
}

impl Model for Status {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            icon: reader.optional("icon")?,
            resolved: reader.optional("resolved")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("icon", &self.icon);
        writer.optional("resolved", &self.resolved);
        writer.finish()
    }
}
