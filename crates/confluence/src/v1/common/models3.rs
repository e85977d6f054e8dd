//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::ContentBody;

/// `ContentBody2` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBody2 {
    /// `view`.
    pub view: Option<Box<ContentBody>>,
    /// `export_view`.
    pub export_view: Option<Box<ContentBody>>,
    /// `styled_view`.
    pub styled_view: Option<Box<ContentBody>>,
    /// `storage`.
    pub storage: Option<Box<ContentBody>>,
    /// `wiki`.
    pub wiki: Option<Box<ContentBody>>,
    /// `editor`.
    pub editor: Option<Box<ContentBody>>,
    /// `editor2`.
    pub editor2: Option<Box<ContentBody>>,
    /// `anonymous_export_view`.
    pub anonymous_export_view: Option<Box<ContentBody>>,
    /// `atlas_doc_format`.
    pub atlas_doc_format: Option<Box<ContentBody>>,
    /// `dynamic`.
    pub dynamic: Option<Box<ContentBody>>,
    /// `raw`.
    pub raw: Option<Box<ContentBody>>,
    /// `_expandable`.
    pub expandable: Option<Box<ContentBodyExpandable>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentBody2 {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `view`.
    pub fn view(mut self, view: ContentBody) -> Self {
        self.view = Some(Box::new(view));
        self
    }

    /// Sets `export_view`.
    pub fn export_view(mut self, export_view: ContentBody) -> Self {
        self.export_view = Some(Box::new(export_view));
        self
    }

    /// Sets `styled_view`.
    pub fn styled_view(mut self, styled_view: ContentBody) -> Self {
        self.styled_view = Some(Box::new(styled_view));
        self
    }

    /// Sets `storage`.
    pub fn storage(mut self, storage: ContentBody) -> Self {
        self.storage = Some(Box::new(storage));
        self
    }

    /// Sets `wiki`.
    pub fn wiki(mut self, wiki: ContentBody) -> Self {
        self.wiki = Some(Box::new(wiki));
        self
    }

    /// Sets `editor`.
    pub fn editor(mut self, editor: ContentBody) -> Self {
        self.editor = Some(Box::new(editor));
        self
    }

    /// Sets `editor2`.
    pub fn editor2(mut self, editor2: ContentBody) -> Self {
        self.editor2 = Some(Box::new(editor2));
        self
    }

    /// Sets `anonymous_export_view`.
    pub fn anonymous_export_view(mut self, anonymous_export_view: ContentBody) -> Self {
        self.anonymous_export_view = Some(Box::new(anonymous_export_view));
        self
    }

    /// Sets `atlas_doc_format`.
    pub fn atlas_doc_format(mut self, atlas_doc_format: ContentBody) -> Self {
        self.atlas_doc_format = Some(Box::new(atlas_doc_format));
        self
    }

    /// Sets `dynamic`.
    pub fn dynamic(mut self, dynamic: ContentBody) -> Self {
        self.dynamic = Some(Box::new(dynamic));
        self
    }

    /// Sets `raw`.
    pub fn raw(mut self, raw: ContentBody) -> Self {
        self.raw = Some(Box::new(raw));
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: ContentBodyExpandable) -> Self {
        self.expandable = Some(Box::new(expandable));
        self
    }
}

impl Model for ContentBody2 {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            view: reader.optional("view")?,
            export_view: reader.optional("export_view")?,
            styled_view: reader.optional("styled_view")?,
            storage: reader.optional("storage")?,
            wiki: reader.optional("wiki")?,
            editor: reader.optional("editor")?,
            editor2: reader.optional("editor2")?,
            anonymous_export_view: reader.optional("anonymous_export_view")?,
            atlas_doc_format: reader.optional("atlas_doc_format")?,
            dynamic: reader.optional("dynamic")?,
            raw: reader.optional("raw")?,
            expandable: reader.optional("_expandable")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("view", &self.view);
        writer.optional("export_view", &self.export_view);
        writer.optional("styled_view", &self.styled_view);
        writer.optional("storage", &self.storage);
        writer.optional("wiki", &self.wiki);
        writer.optional("editor", &self.editor);
        writer.optional("editor2", &self.editor2);
        writer.optional("anonymous_export_view", &self.anonymous_export_view);
        writer.optional("atlas_doc_format", &self.atlas_doc_format);
        writer.optional("dynamic", &self.dynamic);
        writer.optional("raw", &self.raw);
        writer.optional("_expandable", &self.expandable);
        writer.finish()
    }
}

/// `ContentBodyCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBodyCreate {
    /// `value`.
    pub value: String,
    /// `representation`.
    pub representation: Open<ContentBodyCreateRepresentation>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentBodyCreate {
    /// Returns one with what is required.
    pub fn new(
        value: impl Into<String>,
        representation: impl Into<Open<ContentBodyCreateRepresentation>>,
    ) -> Self {
        Self {
            value: value.into(),
            representation: representation.into(),
            ..Default::default()
        }
    }
}

impl Model for ContentBodyCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            value: reader.required("value")?,
            representation: reader.required("representation")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("value", &self.value);
        writer.required("representation", &self.representation);
        writer.finish()
    }
}

/// The known values of an `Open<ContentBodyCreateRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ContentBodyCreateRepresentation {}

impl ContentBodyCreateRepresentation {
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
    /// `plain`.
    pub const PLAIN: Open<Self> = Open::known("plain");
    /// `raw`.
    pub const RAW: Open<Self> = Open::known("raw");
}

/// `ContentBodyExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentBodyExpandable {
    /// `editor`.
    pub editor: Option<String>,
    /// `view`.
    pub view: Option<String>,
    /// `export_view`.
    pub export_view: Option<String>,
    /// `styled_view`.
    pub styled_view: Option<String>,
    /// `storage`.
    pub storage: Option<String>,
    /// `editor2`.
    pub editor2: Option<String>,
    /// `anonymous_export_view`.
    pub anonymous_export_view: Option<String>,
    /// `atlas_doc_format`.
    pub atlas_doc_format: Option<String>,
    /// `wiki`.
    pub wiki: Option<String>,
    /// `dynamic`.
    pub dynamic: Option<String>,
    /// `raw`.
    pub raw: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentBodyExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `editor`.
    pub fn editor(mut self, editor: impl Into<String>) -> Self {
        self.editor = Some(editor.into());
        self
    }

    /// Sets `view`.
    pub fn view(mut self, view: impl Into<String>) -> Self {
        self.view = Some(view.into());
        self
    }

    /// Sets `export_view`.
    pub fn export_view(mut self, export_view: impl Into<String>) -> Self {
        self.export_view = Some(export_view.into());
        self
    }

    /// Sets `styled_view`.
    pub fn styled_view(mut self, styled_view: impl Into<String>) -> Self {
        self.styled_view = Some(styled_view.into());
        self
    }

    /// Sets `storage`.
    pub fn storage(mut self, storage: impl Into<String>) -> Self {
        self.storage = Some(storage.into());
        self
    }

    /// Sets `editor2`.
    pub fn editor2(mut self, editor2: impl Into<String>) -> Self {
        self.editor2 = Some(editor2.into());
        self
    }

    /// Sets `anonymous_export_view`.
    pub fn anonymous_export_view(mut self, anonymous_export_view: impl Into<String>) -> Self {
        self.anonymous_export_view = Some(anonymous_export_view.into());
        self
    }

    /// Sets `atlas_doc_format`.
    pub fn atlas_doc_format(mut self, atlas_doc_format: impl Into<String>) -> Self {
        self.atlas_doc_format = Some(atlas_doc_format.into());
        self
    }

    /// Sets `wiki`.
    pub fn wiki(mut self, wiki: impl Into<String>) -> Self {
        self.wiki = Some(wiki.into());
        self
    }

    /// Sets `dynamic`.
    pub fn dynamic(mut self, dynamic: impl Into<String>) -> Self {
        self.dynamic = Some(dynamic.into());
        self
    }

    /// Sets `raw`.
    pub fn raw(mut self, raw: impl Into<String>) -> Self {
        self.raw = Some(raw.into());
        self
    }
}

impl Model for ContentBodyExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            editor: reader.optional("editor")?,
            view: reader.optional("view")?,
            export_view: reader.optional("export_view")?,
            styled_view: reader.optional("styled_view")?,
            storage: reader.optional("storage")?,
            editor2: reader.optional("editor2")?,
            anonymous_export_view: reader.optional("anonymous_export_view")?,
            atlas_doc_format: reader.optional("atlas_doc_format")?,
            wiki: reader.optional("wiki")?,
            dynamic: reader.optional("dynamic")?,
            raw: reader.optional("raw")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("editor", &self.editor);
        writer.optional("view", &self.view);
        writer.optional("export_view", &self.export_view);
        writer.optional("styled_view", &self.styled_view);
        writer.optional("storage", &self.storage);
        writer.optional("editor2", &self.editor2);
        writer.optional("anonymous_export_view", &self.anonymous_export_view);
        writer.optional("atlas_doc_format", &self.atlas_doc_format);
        writer.optional("wiki", &self.wiki);
        writer.optional("dynamic", &self.dynamic);
        writer.optional("raw", &self.raw);
        writer.finish()
    }
}

/// The known values of an `Open<ContentBodyRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ContentBodyRepresentation {}

impl ContentBodyRepresentation {
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
    /// `raw`.
    pub const RAW: Open<Self> = Open::known("raw");
}
