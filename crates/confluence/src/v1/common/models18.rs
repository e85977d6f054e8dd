//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::v1::common::SuperBatchWebResources;

/// `VersionExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionExpandable {
    /// `content`.
    pub content: Option<String>,
    /// `collaborators`.
    pub collaborators: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl VersionExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `content`.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets `collaborators`.
    pub fn collaborators(mut self, collaborators: impl Into<String>) -> Self {
        self.collaborators = Some(collaborators.into());
        self
    }
}

impl Model for VersionExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            content: reader.optional("content")?,
            collaborators: reader.optional("collaborators")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("content", &self.content);
        writer.optional("collaborators", &self.collaborators);
        writer.finish()
    }
}

/// `WebResourceDependencies` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebResourceDependencies {
    /// `_expandable`.
    pub expandable: Option<WebResourceDependenciesExpandable>,
    /// `keys`.
    pub keys: Option<Vec<String>>,
    /// `contexts`.
    pub contexts: Option<Vec<String>>,
    /// `uris`.
    pub uris: Option<Box<WebResourceDependenciesUris>>,
    /// `tags`.
    pub tags: Option<WebResourceDependenciesTags>,
    /// `superbatch`.
    pub superbatch: Option<Box<SuperBatchWebResources>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WebResourceDependencies {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: WebResourceDependenciesExpandable) -> Self {
        self.expandable = Some(expandable);
        self
    }

    /// Sets `keys`.
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.keys = Some(keys.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `contexts`.
    pub fn contexts(mut self, contexts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.contexts = Some(contexts.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `uris`.
    pub fn uris(mut self, uris: WebResourceDependenciesUris) -> Self {
        self.uris = Some(Box::new(uris));
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: WebResourceDependenciesTags) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets `superbatch`.
    pub fn superbatch(mut self, superbatch: SuperBatchWebResources) -> Self {
        self.superbatch = Some(Box::new(superbatch));
        self
    }
}

impl Model for WebResourceDependencies {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expandable: reader.optional("_expandable")?,
            keys: reader.optional("keys")?,
            contexts: reader.optional("contexts")?,
            uris: reader.optional("uris")?,
            tags: reader.optional("tags")?,
            superbatch: reader.optional("superbatch")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("_expandable", &self.expandable);
        writer.optional("keys", &self.keys);
        writer.optional("contexts", &self.contexts);
        writer.optional("uris", &self.uris);
        writer.optional("tags", &self.tags);
        writer.optional("superbatch", &self.superbatch);
        writer.finish()
    }
}

/// `WebResourceDependenciesExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebResourceDependenciesExpandable {
    /// `uris`.
    pub uris: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WebResourceDependenciesExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `uris`.
    pub fn uris(mut self, uris: impl Into<Value>) -> Self {
        self.uris = Some(uris.into());
        self
    }
}

impl Model for WebResourceDependenciesExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            uris: reader.optional("uris")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("uris", &self.uris);
        writer.finish()
    }
}

/// `WebResourceDependenciesTags` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebResourceDependenciesTags {
    /// `all`.
    pub all: Option<String>,
    /// `css`.
    pub css: Option<String>,
    /// `data`.
    pub data: Option<String>,
    /// `js`.
    pub js: Option<String>,
    /// `_expandable`.
    pub expandable: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WebResourceDependenciesTags {
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

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: Map<String, Value>) -> Self {
        self.expandable = Some(expandable);
        self
    }
}

impl Model for WebResourceDependenciesTags {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            all: reader.optional("all")?,
            css: reader.optional("css")?,
            data: reader.optional("data")?,
            js: reader.optional("js")?,
            expandable: reader.optional("_expandable")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("all", &self.all);
        writer.optional("css", &self.css);
        writer.optional("data", &self.data);
        writer.optional("js", &self.js);
        writer.optional("_expandable", &self.expandable);
        writer.finish()
    }
}

/// `WebResourceDependenciesUris` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebResourceDependenciesUris {
    /// `all`.
    pub all: Option<Value>,
    /// `css`.
    pub css: Option<Value>,
    /// `js`.
    pub js: Option<Value>,
    /// `_expandable`.
    pub expandable: Option<WebResourceDependenciesUrisExpandable>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WebResourceDependenciesUris {
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

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: WebResourceDependenciesUrisExpandable) -> Self {
        self.expandable = Some(expandable);
        self
    }
}

impl Model for WebResourceDependenciesUris {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            all: reader.optional("all")?,
            css: reader.optional("css")?,
            js: reader.optional("js")?,
            expandable: reader.optional("_expandable")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("all", &self.all);
        writer.optional("css", &self.css);
        writer.optional("js", &self.js);
        writer.optional("_expandable", &self.expandable);
        writer.finish()
    }
}

/// `WebResourceDependenciesUrisExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebResourceDependenciesUrisExpandable {
    /// `css`.
    pub css: Option<Value>,
    /// `js`.
    pub js: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WebResourceDependenciesUrisExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
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

impl Model for WebResourceDependenciesUrisExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            css: reader.optional("css")?,
            js: reader.optional("js")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("css", &self.css);
        writer.optional("js", &self.js);
        writer.finish()
    }
}
