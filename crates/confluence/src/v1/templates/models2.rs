//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::V1Label;
use crate::v1::templates::ContentTemplateBodyCreate;

/// `ContentTemplateCreate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentTemplateCreate {
    /// `name`.
    pub name: String,
    /// `templateType`.
    pub template_type: String,
    /// `body`.
    pub body: Box<ContentTemplateBodyCreate>,
    /// `description`.
    pub description: Option<String>,
    /// `labels`.
    pub labels: Option<Vec<V1Label>>,
    /// `space`.
    pub space: Option<ContentTemplateCreateSpace>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentTemplateCreate {
    /// Returns one with what is required.
    pub fn new(
        name: impl Into<String>,
        template_type: impl Into<String>,
        body: ContentTemplateBodyCreate,
    ) -> Self {
        Self {
            name: name.into(),
            template_type: template_type.into(),
            body: Box::new(body),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `labels`.
    pub fn labels(mut self, labels: Vec<V1Label>) -> Self {
        self.labels = Some(labels);
        self
    }

    /// Sets `space`.
    pub fn space(mut self, space: ContentTemplateCreateSpace) -> Self {
        self.space = Some(space);
        self
    }
}

impl Model for ContentTemplateCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.required("name")?,
            template_type: reader.required("templateType")?,
            body: reader.required("body")?,
            description: reader.optional("description")?,
            labels: reader.optional("labels")?,
            space: reader.optional("space")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("name", &self.name);
        writer.required("templateType", &self.template_type);
        writer.required("body", &self.body);
        writer.optional("description", &self.description);
        writer.optional("labels", &self.labels);
        writer.optional("space", &self.space);
        writer.finish()
    }
}

/// `ContentTemplateCreateSpace` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentTemplateCreateSpace {
    /// `key`.
    pub key: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentTemplateCreateSpace {
    /// Returns one with what is required.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..Default::default()
        }
    }
}

impl Model for ContentTemplateCreateSpace {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.required("key")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("key", &self.key);
        writer.finish()
    }
}

/// `ContentTemplateOriginalTemplate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentTemplateOriginalTemplate {
    /// `pluginKey`.
    pub plugin_key: Option<String>,
    /// `moduleKey`.
    pub module_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContentTemplateOriginalTemplate {
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

/// `ContentTemplateUpdate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentTemplateUpdate {
    /// `templateId`.
    pub template_id: String,
    /// `name`.
    pub name: String,
    /// `templateType`.
    pub template_type: Open<ContentTemplateUpdateTemplateType>,
    /// `body`.
    pub body: Box<ContentTemplateBodyCreate>,
    /// `description`.
    pub description: Option<String>,
    /// `labels`.
    pub labels: Option<Vec<V1Label>>,
    /// `space`.
    pub space: Option<ContentTemplateCreateSpace>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentTemplateUpdate {
    /// Returns one with what is required.
    pub fn new(
        template_id: impl Into<String>,
        name: impl Into<String>,
        template_type: impl Into<Open<ContentTemplateUpdateTemplateType>>,
        body: ContentTemplateBodyCreate,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            name: name.into(),
            template_type: template_type.into(),
            body: Box::new(body),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `labels`.
    pub fn labels(mut self, labels: Vec<V1Label>) -> Self {
        self.labels = Some(labels);
        self
    }

    /// Sets `space`.
    pub fn space(mut self, space: ContentTemplateCreateSpace) -> Self {
        self.space = Some(space);
        self
    }
}

impl Model for ContentTemplateUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            template_id: reader.required("templateId")?,
            name: reader.required("name")?,
            template_type: reader.required("templateType")?,
            body: reader.required("body")?,
            description: reader.optional("description")?,
            labels: reader.optional("labels")?,
            space: reader.optional("space")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("templateId", &self.template_id);
        writer.required("name", &self.name);
        writer.required("templateType", &self.template_type);
        writer.required("body", &self.body);
        writer.optional("description", &self.description);
        writer.optional("labels", &self.labels);
        writer.optional("space", &self.space);
        writer.finish()
    }
}

/// The known values of an `Open<ContentTemplateUpdateTemplateType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ContentTemplateUpdateTemplateType {}

impl ContentTemplateUpdateTemplateType {
    /// `page`.
    pub const PAGE: Open<Self> = Open::known("page");
}

/// The known values of an `Open<GetBlueprintTemplatesExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBlueprintTemplatesExpand {}

impl GetBlueprintTemplatesExpand {
    /// `body`.
    pub const BODY: Open<Self> = Open::known("body");
    /// `body.storage`.
    pub const BODY_STORAGE: Open<Self> = Open::known("body.storage");
}

/// The known values of an `Open<GetContentTemplateExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetContentTemplateExpand {}

impl GetContentTemplateExpand {
    /// `body`.
    pub const BODY: Open<Self> = Open::known("body");
    /// `body.storage`.
    pub const BODY_STORAGE: Open<Self> = Open::known("body.storage");
}

/// The known values of an `Open<GetContentTemplatesExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetContentTemplatesExpand {}

impl GetContentTemplatesExpand {
    /// `body`.
    pub const BODY: Open<Self> = Open::known("body");
    /// `body.storage`.
    pub const BODY_STORAGE: Open<Self> = Open::known("body.storage");
}
