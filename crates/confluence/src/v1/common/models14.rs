//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `SpaceSettings` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceSettings {
    /// `routeOverrideEnabled`.
    pub route_override_enabled: Option<bool>,
    /// `editor`.
    pub editor: Option<SpaceSettingsEditor>,
    /// `contentMode`.
    pub content_mode: Option<Open<SpaceSettingsContentMode>>,
    /// `spaceKey`.
    pub space_key: Option<String>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpaceSettings {
    /// Returns one with what is required.
    pub fn new(route_override_enabled: bool, links: Map<String, Value>) -> Self {
        Self {
            route_override_enabled: Some(route_override_enabled),
            links: Some(links),
            ..Default::default()
        }
    }

    /// Sets `editor`.
    pub fn editor(mut self, editor: SpaceSettingsEditor) -> Self {
        self.editor = Some(editor);
        self
    }

    /// Sets `contentMode`.
    pub fn content_mode(mut self, content_mode: impl Into<Open<SpaceSettingsContentMode>>) -> Self {
        self.content_mode = Some(content_mode.into());
        self
    }

    /// Sets `spaceKey`.
    pub fn space_key(mut self, space_key: impl Into<String>) -> Self {
        self.space_key = Some(space_key.into());
        self
    }
}

impl Model for SpaceSettings {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            route_override_enabled: reader.optional("routeOverrideEnabled")?,
            editor: reader.optional("editor")?,
            content_mode: reader.optional("contentMode")?,
            space_key: reader.optional("spaceKey")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("routeOverrideEnabled", &self.route_override_enabled);
        writer.optional("editor", &self.editor);
        writer.optional("contentMode", &self.content_mode);
        writer.optional("spaceKey", &self.space_key);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// The known values of an `Open<SpaceSettingsContentMode>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SpaceSettingsContentMode {}

impl SpaceSettingsContentMode {
    /// `standard`.
    pub const STANDARD: Open<Self> = Open::known("standard");
    /// `compact`.
    pub const COMPACT: Open<Self> = Open::known("compact");
}

/// `SpaceSettingsEditor` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceSettingsEditor {
    /// `page`.
    pub page: Option<String>,
    /// `blogpost`.
    pub blogpost: Option<String>,
    /// `default`.
    pub default: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpaceSettingsEditor {
    /// Returns one with what is required.
    pub fn new(
        page: impl Into<String>,
        blogpost: impl Into<String>,
        default: impl Into<String>,
    ) -> Self {
        Self {
            page: Some(page.into()),
            blogpost: Some(blogpost.into()),
            default: Some(default.into()),
            ..Default::default()
        }
    }
}

impl Model for SpaceSettingsEditor {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            page: reader.optional("page")?,
            blogpost: reader.optional("blogpost")?,
            default: reader.optional("default")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("page", &self.page);
        writer.optional("blogpost", &self.blogpost);
        writer.optional("default", &self.default);
        writer.finish()
    }
}

/// `SuperBatchWebResources` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuperBatchWebResources {
    /// `uris`.
    pub uris: Option<SuperBatchWebResourcesUris>,
    /// `tags`.
    pub tags: Option<SuperBatchWebResourcesTags>,
    /// `metatags`.
    pub metatags: Option<String>,
    /// `_expandable`.
    pub expandable: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SuperBatchWebResources {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `uris`.
    pub fn uris(mut self, uris: SuperBatchWebResourcesUris) -> Self {
        self.uris = Some(uris);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: SuperBatchWebResourcesTags) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets `metatags`.
    pub fn metatags(mut self, metatags: impl Into<String>) -> Self {
        self.metatags = Some(metatags.into());
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: Map<String, Value>) -> Self {
        self.expandable = Some(expandable);
        self
    }
}

impl Model for SuperBatchWebResources {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            uris: reader.optional("uris")?,
            tags: reader.optional("tags")?,
            metatags: reader.optional("metatags")?,
            expandable: reader.optional("_expandable")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("uris", &self.uris);
        writer.optional("tags", &self.tags);
        writer.optional("metatags", &self.metatags);
        writer.optional("_expandable", &self.expandable);
        writer.finish()
    }
}

/// `SuperBatchWebResourcesTags` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuperBatchWebResourcesTags {
    /// `all`.
    pub all: Option<String>,
    /// `css`.
    pub css: Option<String>,
    /// `data`.
    pub data: Option<String>,
    /// `js`.
    pub js: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SuperBatchWebResourcesTags {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `all`.
    pub fn all(mut self, all: impl Into<String>) -> Self {
        self.all = Some(all.into());
        self
    }

    /// Sets `css`.
    pub fn css(mut self, css: impl Into<String>) -> Self {
        self.css = Some(css.into());
        self
    }

    /// Sets `data`.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets `js`.
    pub fn js(mut self, js: impl Into<String>) -> Self {
        self.js = Some(js.into());
        self
    }
}

impl Model for SuperBatchWebResourcesTags {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            all: reader.optional("all")?,
            css: reader.optional("css")?,
            data: reader.optional("data")?,
            js: reader.optional("js")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("all", &self.all);
        writer.optional("css", &self.css);
        writer.optional("data", &self.data);
        writer.optional("js", &self.js);
        writer.finish()
    }
}

/// `SuperBatchWebResourcesUris` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuperBatchWebResourcesUris {
    /// `all`.
    pub all: Option<Value>,
    /// `css`.
    pub css: Option<Value>,
    /// `js`.
    pub js: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SuperBatchWebResourcesUris {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `all`.
    pub fn all(mut self, all: impl Into<Value>) -> Self {
        self.all = Some(all.into());
        self
    }

    /// Sets `css`.
    pub fn css(mut self, css: impl Into<Value>) -> Self {
        self.css = Some(css.into());
        self
    }

    /// Sets `js`.
    pub fn js(mut self, js: impl Into<Value>) -> Self {
        self.js = Some(js.into());
        self
    }
}

impl Model for SuperBatchWebResourcesUris {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            all: reader.optional("all")?,
            css: reader.optional("css")?,
            js: reader.optional("js")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("all", &self.all);
        writer.optional("css", &self.css);
        writer.optional("js", &self.js);
        writer.finish()
    }
}
