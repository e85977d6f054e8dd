//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::{
    AsyncContentBodyExpandable, AsyncContentBodyMediaToken, ContentBodyCreate, EmbeddedContent,
    WebResourceDependencies,
};

/// `AsyncContentBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsyncContentBody {
    /// `value`.
    pub value: Option<String>,
    /// `representation`.
    pub representation: Option<Open<AsyncContentBodyRepresentation>>,
    /// `renderTaskId`.
    pub render_task_id: Option<String>,
    /// `error`.
    pub error: Option<String>,
    /// `status`.
    pub status: Option<Open<AsyncContentBodyStatus>>,
    /// `embeddedContent`.
    pub embedded_content: Vec<EmbeddedContent>,
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

impl Model for AsyncContentBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            value: reader.optional("value")?,
            representation: reader.optional("representation")?,
            render_task_id: reader.optional("renderTaskId")?,
            error: reader.optional("error")?,
            status: reader.optional("status")?,
            embedded_content: reader.list("embeddedContent")?,
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
        writer.optional("renderTaskId", &self.render_task_id);
        writer.optional("error", &self.error);
        writer.optional("status", &self.status);
        writer.list("embeddedContent", &self.embedded_content);
        writer.optional("webresource", &self.webresource);
        writer.optional("mediaToken", &self.media_token);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// The known values of an `Open<AsyncContentBodyRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AsyncContentBodyRepresentation {}

impl AsyncContentBodyRepresentation {
    /// `view`.
    pub const VIEW: Open<Self> = Open::known("view");
    /// `export_view`.
    pub const EXPORT_VIEW: Open<Self> = Open::known("export_view");
    /// `styled_view`.
    pub const STYLED_VIEW: Open<Self> = Open::known("styled_view");
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `editor`.
    pub const EDITOR: Open<Self> = Open::known("editor");
    /// `editor2`.
    pub const EDITOR2: Open<Self> = Open::known("editor2");
    /// `anonymous_export_view`.
    pub const ANONYMOUS_EXPORT_VIEW: Open<Self> = Open::known("anonymous_export_view");
    /// `wiki`.
    pub const WIKI: Open<Self> = Open::known("wiki");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
}

/// The known values of an `Open<AsyncContentBodyStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AsyncContentBodyStatus {}

impl AsyncContentBodyStatus {
    /// `WORKING`.
    pub const WORKING: Open<Self> = Open::known("WORKING");
    /// `QUEUED`.
    pub const QUEUED: Open<Self> = Open::known("QUEUED");
    /// `FAILED`.
    pub const FAILED: Open<Self> = Open::known("FAILED");
    /// `COMPLETED`.
    pub const COMPLETED: Open<Self> = Open::known("COMPLETED");
    /// `RERUNNING`.
    pub const RERUNNING: Open<Self> = Open::known("RERUNNING");
}

/// `BulkContentBodyConversionInput` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkContentBodyConversionInput {
    /// `conversionInputs`.
    pub conversion_inputs: Option<Vec<ContentBodyConversionInput>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkContentBodyConversionInput {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `conversionInputs`.
    pub fn conversion_inputs(mut self, conversion_inputs: Vec<ContentBodyConversionInput>) -> Self {
        self.conversion_inputs = Some(conversion_inputs);
        self
    }
}

impl Model for BulkContentBodyConversionInput {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            conversion_inputs: reader.optional("conversionInputs")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("conversionInputs", &self.conversion_inputs);
        writer.finish()
    }
}

/// `ContentBodyConversionInput` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBodyConversionInput {
    /// `to`.
    pub to: String,
    /// `allowCache`.
    pub allow_cache: Option<bool>,
    /// `spaceKeyContext`.
    pub space_key_context: Option<String>,
    /// `contentIdContext`.
    pub content_id_context: Option<String>,
    /// `embeddedContentRender`.
    pub embedded_content_render: Option<Open<ContentBodyConversionInputEmbeddedContentRender>>,
    /// `expand`.
    pub expand: Option<Vec<String>>,
    /// `body`.
    pub body: ContentBodyCreate,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentBodyConversionInput {
    /// Returns one with what is required.
    pub fn new(to: impl Into<String>, body: ContentBodyCreate) -> Self {
        Self {
            to: to.into(),
            body,
            ..Default::default()
        }
    }

    /// Sets `allowCache`.
    pub fn allow_cache(mut self, allow_cache: bool) -> Self {
        self.allow_cache = Some(allow_cache);
        self
    }

    /// Sets `spaceKeyContext`.
    pub fn space_key_context(mut self, space_key_context: impl Into<String>) -> Self {
        self.space_key_context = Some(space_key_context.into());
        self
    }

    /// Sets `contentIdContext`.
    pub fn content_id_context(mut self, content_id_context: impl Into<String>) -> Self {
        self.content_id_context = Some(content_id_context.into());
        self
    }

    /// Sets `embeddedContentRender`.
    pub fn embedded_content_render(
        mut self,
        embedded_content_render: impl Into<Open<ContentBodyConversionInputEmbeddedContentRender>>,
    ) -> Self {
        self.embedded_content_render = Some(embedded_content_render.into());
        self
    }

    /// Sets `expand`.
    pub fn expand(mut self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(expand.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for ContentBodyConversionInput {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            to: reader.required("to")?,
            allow_cache: reader.optional("allowCache")?,
            space_key_context: reader.optional("spaceKeyContext")?,
            content_id_context: reader.optional("contentIdContext")?,
            embedded_content_render: reader.optional("embeddedContentRender")?,
            expand: reader.optional("expand")?,
            body: reader.required("body")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("to", &self.to);
        writer.optional("allowCache", &self.allow_cache);
        writer.optional("spaceKeyContext", &self.space_key_context);
        writer.optional("contentIdContext", &self.content_id_context);
        writer.optional("embeddedContentRender", &self.embedded_content_render);
        writer.optional("expand", &self.expand);
        writer.required("body", &self.body);
        writer.finish()
    }
}

/// The known values of an `Open<ContentBodyConversionInputEmbeddedContentRender>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ContentBodyConversionInputEmbeddedContentRender {}

impl ContentBodyConversionInputEmbeddedContentRender {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `version-at-save`.
    pub const VERSION_AT_SAVE: Open<Self> = Open::known("version-at-save");
}
