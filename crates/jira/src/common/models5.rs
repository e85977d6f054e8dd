//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::common::{AvatarUrls, Changelog, SimpleLink, UpdatedProjectCategory};

/// The known values of an `Open<JsonNodeNumberType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JsonNodeNumberType {}

impl JsonNodeNumberType {
    /// `INT`.
    pub const INT: Open<Self> = Open::known("INT");
    /// `LONG`.
    pub const LONG: Open<Self> = Open::known("LONG");
    /// `BIG_INTEGER`.
    pub const BIG_INTEGER: Open<Self> = Open::known("BIG_INTEGER");
    /// `FLOAT`.
    pub const FLOAT: Open<Self> = Open::known("FLOAT");
    /// `DOUBLE`.
    pub const DOUBLE: Open<Self> = Open::known("DOUBLE");
    /// `BIG_DECIMAL`.
    pub const BIG_DECIMAL: Open<Self> = Open::known("BIG_DECIMAL");
}

/// `JsonTypeBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JsonType {
    /// `configuration`.
    pub configuration: Option<Map<String, Value>>,
    /// `custom`.
    pub custom: Option<String>,
    /// `customId`.
    pub custom_id: Option<i64>,
    /// `items`.
    pub items: Option<String>,
    /// `system`.
    pub system: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JsonType {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            ..Default::default()
        }
    }
}

impl Model for JsonType {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            configuration: reader.optional("configuration")?,
            custom: reader.optional("custom")?,
            custom_id: reader.optional("customId")?,
            items: reader.optional("items")?,
            system: reader.optional("system")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("configuration", &self.configuration);
        writer.optional("custom", &self.custom);
        writer.optional("customId", &self.custom_id);
        writer.optional("items", &self.items);
        writer.optional("system", &self.system);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// `LinkGroup` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkGroup {
    /// `groups`.
    pub groups: Vec<LinkGroup>,
    /// `header`.
    pub header: Option<SimpleLink>,
    /// `id`.
    pub id: Option<String>,
    /// `links`.
    pub links: Vec<SimpleLink>,
    /// `styleClass`.
    pub style_class: Option<String>,
    /// `weight`.
    pub weight: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for LinkGroup {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            groups: reader.list("groups")?,
            header: reader.optional("header")?,
            id: reader.optional("id")?,
            links: reader.list("links")?,
            style_class: reader.optional("styleClass")?,
            weight: reader.optional("weight")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("groups", &self.groups);
        writer.optional("header", &self.header);
        writer.optional("id", &self.id);
        writer.list("links", &self.links);
        writer.optional("styleClass", &self.style_class);
        writer.optional("weight", &self.weight);
        writer.finish()
    }
}

/// `Operations` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Operations {
    /// `linkGroups`.
    pub link_groups: Vec<LinkGroup>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Operations {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            link_groups: reader.list("linkGroups")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("linkGroups", &self.link_groups);
        writer.finish()
    }
}

/// `PageOfChangelogs` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfChangelogs {
    /// `histories`.
    pub histories: Vec<Changelog>,
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `startAt`.
    pub start_at: Option<i64>,
    /// `total`.
    pub total: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PageOfChangelogs {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            histories: reader.list("histories")?,
            max_results: reader.optional("maxResults")?,
            start_at: reader.optional("startAt")?,
            total: reader.optional("total")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("histories", &self.histories);
        writer.optional("maxResults", &self.max_results);
        writer.optional("startAt", &self.start_at);
        writer.optional("total", &self.total);
        writer.finish()
    }
}

/// `ProjectDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectDetails {
    /// `avatarUrls`.
    pub avatar_urls: Option<AvatarUrls>,
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `projectCategory`.
    pub project_category: Option<UpdatedProjectCategory>,
    /// `projectTypeKey`.
    pub project_type_key: Option<Open<ProjectDetailsProjectTypeKey>>,
    /// `self`.
    pub self_url: Option<String>,
    /// `simplified`.
    pub simplified: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Model for ProjectDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_urls: reader.optional("avatarUrls")?,
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            project_category: reader.optional("projectCategory")?,
            project_type_key: reader.optional("projectTypeKey")?,
            self_url: reader.optional("self")?,
            simplified: reader.optional("simplified")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarUrls", &self.avatar_urls);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("projectCategory", &self.project_category);
        writer.optional("projectTypeKey", &self.project_type_key);
        writer.optional("self", &self.self_url);
        writer.optional("simplified", &self.simplified);
        writer.finish()
    }
}

/// The known values of an `Open<ProjectDetailsProjectTypeKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectDetailsProjectTypeKey {}

impl ProjectDetailsProjectTypeKey {
    /// `software`.
    pub const SOFTWARE: Open<Self> = Open::known("software");
    /// `service_desk`.
    pub const SERVICE_DESK: Open<Self> = Open::known("service_desk");
    /// `business`.
    pub const BUSINESS: Open<Self> = Open::known("business");
}

/// `PropertyKey` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyKey {
    /// `key`.
    pub key: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PropertyKey {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `PropertyKeys` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyKeys {
    /// `keys`.
    pub keys: Vec<PropertyKey>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PropertyKeys {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            keys: reader.list("keys")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("keys", &self.keys);
        writer.finish()
    }
}

/// `Scope` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Scope {
    /// `project`.
    pub project: Option<Box<ProjectDetails>>,
    /// `type`.
    pub r#type: Option<Open<ScopeType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Scope {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for Scope {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project: reader.optional("project")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("project", &self.project);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<ScopeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ScopeType {}

impl ScopeType {
    /// `PROJECT`.
    pub const PROJECT: Open<Self> = Open::known("PROJECT");
    /// `TEMPLATE`.
    pub const TEMPLATE: Open<Self> = Open::known("TEMPLATE");
}
