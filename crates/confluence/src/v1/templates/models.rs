//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::v1::common::{ContentBody, ContentBodyCreate, V1Label};
use crate::v1::templates::ContentTemplateOriginalTemplate;

/// `BlueprintTemplate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintTemplate {
    /// `templateId`.
    pub template_id: Option<String>,
    /// `originalTemplate`.
    pub original_template: Option<BlueprintTemplateOriginalTemplate>,
    /// `referencingBlueprint`.
    pub referencing_blueprint: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `space`.
    pub space: Option<Map<String, Value>>,
    /// `labels`.
    pub labels: Vec<V1Label>,
    /// `templateType`.
    pub template_type: Option<String>,
    /// `editorVersion`.
    pub editor_version: Option<String>,
    /// `body`.
    pub body: Option<ContentTemplateBody>,
    /// `_expandable`.
    pub expandable: Option<BlueprintTemplateExpandable>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BlueprintTemplate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            template_id: reader.optional("templateId")?,
            original_template: reader.optional("originalTemplate")?,
            referencing_blueprint: reader.optional("referencingBlueprint")?,
            name: reader.optional("name")?,
            description: reader.optional("description")?,
            space: reader.optional("space")?,
            labels: reader.list("labels")?,
            template_type: reader.optional("templateType")?,
            editor_version: reader.optional("editorVersion")?,
            body: reader.optional("body")?,
            expandable: reader.optional("_expandable")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("templateId", &self.template_id);
        writer.optional("originalTemplate", &self.original_template);
        writer.optional("referencingBlueprint", &self.referencing_blueprint);
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.optional("space", &self.space);
        writer.list("labels", &self.labels);
        writer.optional("templateType", &self.template_type);
        writer.optional("editorVersion", &self.editor_version);
        writer.optional("body", &self.body);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `BlueprintTemplateExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintTemplateExpandable {
    /// `body`.
    pub body: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BlueprintTemplateExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            body: reader.optional("body")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("body", &self.body);
        writer.finish()
    }
}

/// `BlueprintTemplateOriginalTemplate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintTemplateOriginalTemplate {
    /// `pluginKey`.
    pub plugin_key: Option<String>,
    /// `moduleKey`.
    pub module_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BlueprintTemplateOriginalTemplate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            plugin_key: reader.optional("pluginKey")?,
            module_key: reader.optional("moduleKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("pluginKey", &self.plugin_key);
        writer.optional("moduleKey", &self.module_key);
        writer.finish()
    }
}

/// `ContentTemplate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentTemplate {
    /// `templateId`.
    pub template_id: Option<String>,
    /// `originalTemplate`.
    pub original_template: Option<ContentTemplateOriginalTemplate>,
    /// `referencingBlueprint`.
    pub referencing_blueprint: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `space`.
    pub space: Option<Map<String, Value>>,
    /// `labels`.
    pub labels: Vec<V1Label>,
    /// `templateType`.
    pub template_type: Option<String>,
    /// `editorVersion`.
    pub editor_version: Option<String>,
    /// `body`.
    pub body: Option<ContentTemplateBody>,
    /// `_expandable`.
    pub expandable: Option<BlueprintTemplateExpandable>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContentTemplate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            template_id: reader.optional("templateId")?,
            original_template: reader.optional("originalTemplate")?,
            referencing_blueprint: reader.optional("referencingBlueprint")?,
            name: reader.optional("name")?,
            description: reader.optional("description")?,
            space: reader.optional("space")?,
            labels: reader.list("labels")?,
            template_type: reader.optional("templateType")?,
            editor_version: reader.optional("editorVersion")?,
            body: reader.optional("body")?,
            expandable: reader.optional("_expandable")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("templateId", &self.template_id);
        writer.optional("originalTemplate", &self.original_template);
        writer.optional("referencingBlueprint", &self.referencing_blueprint);
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.optional("space", &self.space);
        writer.list("labels", &self.labels);
        writer.optional("templateType", &self.template_type);
        writer.optional("editorVersion", &self.editor_version);
        writer.optional("body", &self.body);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `ContentTemplateBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentTemplateBody {
    /// `view`.
    pub view: Option<Box<ContentBody>>,
    /// `export_view`.
    pub export_view: Option<Box<ContentBody>>,
    /// `styled_view`.
    pub styled_view: Option<Box<ContentBody>>,
    /// `storage`.
    pub storage: Option<Box<ContentBody>>,
    /// `editor`.
    pub editor: Option<Box<ContentBody>>,
    /// `editor2`.
    pub editor2: Option<Box<ContentBody>>,
    /// `wiki`.
    pub wiki: Option<Box<ContentBody>>,
    /// `atlas_doc_format`.
    pub atlas_doc_format: Option<Box<ContentBody>>,
    /// `anonymous_export_view`.
    pub anonymous_export_view: Option<Box<ContentBody>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContentTemplateBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            view: reader.optional("view")?,
            export_view: reader.optional("export_view")?,
            styled_view: reader.optional("styled_view")?,
            storage: reader.optional("storage")?,
            editor: reader.optional("editor")?,
            editor2: reader.optional("editor2")?,
            wiki: reader.optional("wiki")?,
            atlas_doc_format: reader.optional("atlas_doc_format")?,
            anonymous_export_view: reader.optional("anonymous_export_view")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("view", &self.view);
        writer.optional("export_view", &self.export_view);
        writer.optional("styled_view", &self.styled_view);
        writer.optional("storage", &self.storage);
        writer.optional("editor", &self.editor);
        writer.optional("editor2", &self.editor2);
        writer.optional("wiki", &self.wiki);
        writer.optional("atlas_doc_format", &self.atlas_doc_format);
        writer.optional("anonymous_export_view", &self.anonymous_export_view);
        writer.finish()
    }
}

/// `ContentTemplateBodyCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentTemplateBodyCreate {
    /// `view`.
    pub view: Option<ContentBodyCreate>,
    /// `export_view`.
    pub export_view: Option<ContentBodyCreate>,
    /// `styled_view`.
    pub styled_view: Option<ContentBodyCreate>,
    /// `storage`.
    pub storage: Option<ContentBodyCreate>,
    /// `editor`.
    pub editor: Option<ContentBodyCreate>,
    /// `editor2`.
    pub editor2: Option<ContentBodyCreate>,
    /// `wiki`.
    pub wiki: Option<ContentBodyCreate>,
    /// `atlas_doc_format`.
    pub atlas_doc_format: Option<ContentBodyCreate>,
    /// `anonymous_export_view`.
    pub anonymous_export_view: Option<ContentBodyCreate>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentTemplateBodyCreate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `view`.
    pub fn view(mut self, view: ContentBodyCreate) -> Self {
        self.view = Some(view);
        self
    }

    /// Sets `export_view`.
    pub fn export_view(mut self, export_view: ContentBodyCreate) -> Self {
        self.export_view = Some(export_view);
        self
    }

    /// Sets `styled_view`.
    pub fn styled_view(mut self, styled_view: ContentBodyCreate) -> Self {
        self.styled_view = Some(styled_view);
        self
    }

    /// Sets `storage`.
    pub fn storage(mut self, storage: ContentBodyCreate) -> Self {
        self.storage = Some(storage);
        self
    }

    /// Sets `editor`.
    pub fn editor(mut self, editor: ContentBodyCreate) -> Self {
        self.editor = Some(editor);
        self
    }

    /// Sets `editor2`.
    pub fn editor2(mut self, editor2: ContentBodyCreate) -> Self {
        self.editor2 = Some(editor2);
        self
    }

    /// Sets `wiki`.
    pub fn wiki(mut self, wiki: ContentBodyCreate) -> Self {
        self.wiki = Some(wiki);
        self
    }

    /// Sets `atlas_doc_format`.
    pub fn atlas_doc_format(mut self, atlas_doc_format: ContentBodyCreate) -> Self {
        self.atlas_doc_format = Some(atlas_doc_format);
        self
    }

    /// Sets `anonymous_export_view`.
    pub fn anonymous_export_view(mut self, anonymous_export_view: ContentBodyCreate) -> Self {
        self.anonymous_export_view = Some(anonymous_export_view);
        self
    }
}

impl Model for ContentTemplateBodyCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            view: reader.optional("view")?,
            export_view: reader.optional("export_view")?,
            styled_view: reader.optional("styled_view")?,
            storage: reader.optional("storage")?,
            editor: reader.optional("editor")?,
            editor2: reader.optional("editor2")?,
            wiki: reader.optional("wiki")?,
            atlas_doc_format: reader.optional("atlas_doc_format")?,
            anonymous_export_view: reader.optional("anonymous_export_view")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("view", &self.view);
        writer.optional("export_view", &self.export_view);
        writer.optional("styled_view", &self.styled_view);
        writer.optional("storage", &self.storage);
        writer.optional("editor", &self.editor);
        writer.optional("editor2", &self.editor2);
        writer.optional("wiki", &self.wiki);
        writer.optional("atlas_doc_format", &self.atlas_doc_format);
        writer.optional("anonymous_export_view", &self.anonymous_export_view);
        writer.finish()
    }
}
