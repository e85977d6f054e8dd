//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::{
    AsyncContentBodyExpandable, AsyncContentBodyMediaToken, ContentBody2,
    ContentBodyRepresentation, ContentChildType, ContentChildren, ContentExpandable,
    ContentHistory, ContentMetadata, ContentRestrictions, EmbeddedContent, OperationCheckResult,
    Space, V1Version, WebResourceDependencies,
};

/// `Content` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Content {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `space`.
    pub space: Option<Box<Space>>,
    /// `history`.
    pub history: Option<Box<ContentHistory>>,
    /// `version`.
    pub version: Option<Box<V1Version>>,
    /// `ancestors`.
    pub ancestors: Option<Vec<Content>>,
    /// `operations`.
    pub operations: Option<Vec<OperationCheckResult>>,
    /// `children`.
    pub children: Option<Box<ContentChildren>>,
    /// `childTypes`.
    pub child_types: Option<Box<ContentChildType>>,
    /// `descendants`.
    pub descendants: Option<Box<ContentChildren>>,
    /// `container`.
    pub container: Option<Map<String, Value>>,
    /// `body`.
    pub body: Option<ContentBody2>,
    /// `restrictions`.
    pub restrictions: Option<Box<ContentRestrictions>>,
    /// `metadata`.
    pub metadata: Option<Box<ContentMetadata>>,
    /// `macroRenderedOutput`.
    pub macro_rendered_output: Option<BTreeMap<String, Map<String, Value>>>,
    /// `extensions`.
    pub extensions: Option<Map<String, Value>>,
    /// `_expandable`.
    pub expandable: Option<Box<ContentExpandable>>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Content {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<String>, status: impl Into<String>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            status: Some(status.into()),
            ..Default::default()
        }
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `space`.
    pub fn space(mut self, space: Space) -> Self {
        self.space = Some(Box::new(space));
        self
    }

    /// Sets `history`.
    pub fn history(mut self, history: ContentHistory) -> Self {
        self.history = Some(Box::new(history));
        self
    }

    /// Sets `version`.
    pub fn version(mut self, version: V1Version) -> Self {
        self.version = Some(Box::new(version));
        self
    }

    /// Sets `ancestors`.
    pub fn ancestors(mut self, ancestors: Vec<Content>) -> Self {
        self.ancestors = Some(ancestors);
        self
    }

    /// Sets `operations`.
    pub fn operations(mut self, operations: Vec<OperationCheckResult>) -> Self {
        self.operations = Some(operations);
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: ContentChildren) -> Self {
        self.children = Some(Box::new(children));
        self
    }

    /// Sets `childTypes`.
    pub fn child_types(mut self, child_types: ContentChildType) -> Self {
        self.child_types = Some(Box::new(child_types));
        self
    }

    /// Sets `descendants`.
    pub fn descendants(mut self, descendants: ContentChildren) -> Self {
        self.descendants = Some(Box::new(descendants));
        self
    }

    /// Sets `container`.
    pub fn container(mut self, container: Map<String, Value>) -> Self {
        self.container = Some(container);
        self
    }

    /// Sets `body`.
    pub fn body(mut self, body: ContentBody2) -> Self {
        self.body = Some(body);
        self
    }

    /// Sets `restrictions`.
    pub fn restrictions(mut self, restrictions: ContentRestrictions) -> Self {
        self.restrictions = Some(Box::new(restrictions));
        self
    }

    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: ContentMetadata) -> Self {
        self.metadata = Some(Box::new(metadata));
        self
    }

    /// Sets `macroRenderedOutput`.
    pub fn macro_rendered_output(
        mut self,
        macro_rendered_output: BTreeMap<String, Map<String, Value>>,
    ) -> Self {
        self.macro_rendered_output = Some(macro_rendered_output);
        self
    }

    /// Sets `extensions`.
    pub fn extensions(mut self, extensions: Map<String, Value>) -> Self {
        self.extensions = Some(extensions);
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: ContentExpandable) -> Self {
        self.expandable = Some(Box::new(expandable));
        self
    }

    /// Sets `_links`.
    pub fn links(mut self, links: Map<String, Value>) -> Self {
        self.links = Some(links);
        self
    }
}

impl Model for Content {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            r#type: reader.optional("type")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            space: reader.optional("space")?,
            history: reader.optional("history")?,
            version: reader.optional("version")?,
            ancestors: reader.optional("ancestors")?,
            operations: reader.optional("operations")?,
            children: reader.optional("children")?,
            child_types: reader.optional("childTypes")?,
            descendants: reader.optional("descendants")?,
            container: reader.optional("container")?,
            body: reader.optional("body")?,
            restrictions: reader.optional("restrictions")?,
            metadata: reader.optional("metadata")?,
            macro_rendered_output: reader.optional("macroRenderedOutput")?,
            extensions: reader.optional("extensions")?,
            expandable: reader.optional("_expandable")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("type", &self.r#type);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("space", &self.space);
        writer.optional("history", &self.history);
        writer.optional("version", &self.version);
        writer.optional("ancestors", &self.ancestors);
        writer.optional("operations", &self.operations);
        writer.optional("children", &self.children);
        writer.optional("childTypes", &self.child_types);
        writer.optional("descendants", &self.descendants);
        writer.optional("container", &self.container);
        writer.optional("body", &self.body);
        writer.optional("restrictions", &self.restrictions);
        writer.optional("metadata", &self.metadata);
        writer.optional("macroRenderedOutput", &self.macro_rendered_output);
        writer.optional("extensions", &self.extensions);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `ContentArray` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentArray {
    /// `results`.
    pub results: Option<Vec<Content>>,
    /// `start`.
    pub start: Option<i64>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentArray {
    /// Returns one with what is required.
    pub fn new(results: Vec<Content>, size: i64, links: Map<String, Value>) -> Self {
        Self {
            results: Some(results),
            size: Some(size),
            links: Some(links),
            ..Default::default()
        }
    }

    /// Sets `start`.
    pub fn start(mut self, start: i64) -> Self {
        self.start = Some(start);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Model for ContentArray {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.optional("results")?,
            start: reader.optional("start")?,
            limit: reader.optional("limit")?,
            size: reader.optional("size")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("results", &self.results);
        writer.optional("start", &self.start);
        writer.optional("limit", &self.limit);
        writer.optional("size", &self.size);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `ContentBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBody {
    /// `value`.
    pub value: Option<String>,
    /// `representation`.
    pub representation: Option<Open<ContentBodyRepresentation>>,
    /// `embeddedContent`.
    pub embedded_content: Option<Vec<EmbeddedContent>>,
    /// `webresource`.
    pub webresource: Option<Box<WebResourceDependencies>>,
    /// `mediaToken`.
    pub media_token: Option<AsyncContentBodyMediaToken>,
    /// `_expandable`.
    pub expandable: Option<AsyncContentBodyExpandable>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentBody {
    /// Returns one with what is required.
    pub fn new(
        value: impl Into<String>,
        representation: impl Into<Open<ContentBodyRepresentation>>,
    ) -> Self {
        Self {
            value: Some(value.into()),
            representation: Some(representation.into()),
            ..Default::default()
        }
    }

    /// Sets `embeddedContent`.
    pub fn embedded_content(mut self, embedded_content: Vec<EmbeddedContent>) -> Self {
        self.embedded_content = Some(embedded_content);
        self
    }

    /// Sets `webresource`.
    pub fn webresource(mut self, webresource: WebResourceDependencies) -> Self {
        self.webresource = Some(Box::new(webresource));
        self
    }

    /// Sets `mediaToken`.
    pub fn media_token(mut self, media_token: AsyncContentBodyMediaToken) -> Self {
        self.media_token = Some(media_token);
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: AsyncContentBodyExpandable) -> Self {
        self.expandable = Some(expandable);
        self
    }

    /// Sets `_links`.
    pub fn links(mut self, links: Map<String, Value>) -> Self {
        self.links = Some(links);
        self
    }
}

impl Model for ContentBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            value: reader.optional("value")?,
            representation: reader.optional("representation")?,
            embedded_content: reader.optional("embeddedContent")?,
            webresource: reader.optional("webresource")?,
            media_token: reader.optional("mediaToken")?,
            expandable: reader.optional("_expandable")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("value", &self.value);
        writer.optional("representation", &self.representation);
        writer.optional("embeddedContent", &self.embedded_content);
        writer.optional("webresource", &self.webresource);
        writer.optional("mediaToken", &self.media_token);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}
