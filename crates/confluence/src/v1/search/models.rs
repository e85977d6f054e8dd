//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v1::common::{Content, Space, V1User};

/// `Breadcrumb` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Breadcrumb {
    /// `label`.
    pub label: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `separator`.
    pub separator: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Breadcrumb {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            label: reader.optional("label")?,
            url: reader.optional("url")?,
            separator: reader.optional("separator")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("label", &self.label);
        writer.optional("url", &self.url);
        writer.optional("separator", &self.separator);
        writer.finish()
    }
}

/// `ContainerSummary` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerSummary {
    /// `title`.
    pub title: Option<String>,
    /// `displayUrl`.
    pub display_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContainerSummary {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            title: reader.optional("title")?,
            display_url: reader.optional("displayUrl")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("title", &self.title);
        writer.optional("displayUrl", &self.display_url);
        writer.finish()
    }
}

/// The known values of an `Open<Excerpt>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Excerpt {}

impl Excerpt {
    /// `highlight`.
    pub const HIGHLIGHT: Open<Self> = Open::known("highlight");
    /// `indexed`.
    pub const INDEXED: Open<Self> = Open::known("indexed");
    /// `none`.
    pub const NONE: Open<Self> = Open::known("none");
    /// `highlight_unescaped`.
    pub const HIGHLIGHT_UNESCAPED: Open<Self> = Open::known("highlight_unescaped");
    /// `indexed_unescaped`.
    pub const INDEXED_UNESCAPED: Open<Self> = Open::known("indexed_unescaped");
}

/// `SearchResult` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResult {
    /// `content`.
    pub content: Option<Box<Content>>,
    /// `user`.
    pub user: Option<Box<V1User>>,
    /// `space`.
    pub space: Option<Box<Space>>,
    /// `title`.
    pub title: Option<String>,
    /// `excerpt`.
    pub excerpt: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `resultParentContainer`.
    pub result_parent_container: Option<ContainerSummary>,
    /// `resultGlobalContainer`.
    pub result_global_container: Option<ContainerSummary>,
    /// `breadcrumbs`.
    pub breadcrumbs: Vec<Breadcrumb>,
    /// `entityType`.
    pub entity_type: Option<String>,
    /// `iconCssClass`.
    pub icon_css_class: Option<String>,
    /// `lastModified`, a time.
    pub last_modified: Option<DateTime>,
    /// `friendlyLastModified`.
    pub friendly_last_modified: Option<String>,
    /// `score`.
    pub score: Option<f64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SearchResult {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            content: reader.optional("content")?,
            user: reader.optional("user")?,
            space: reader.optional("space")?,
            title: reader.optional("title")?,
            excerpt: reader.optional("excerpt")?,
            url: reader.optional("url")?,
            result_parent_container: reader.optional("resultParentContainer")?,
            result_global_container: reader.optional("resultGlobalContainer")?,
            breadcrumbs: reader.list("breadcrumbs")?,
            entity_type: reader.optional("entityType")?,
            icon_css_class: reader.optional("iconCssClass")?,
            last_modified: reader.optional("lastModified")?,
            friendly_last_modified: reader.optional("friendlyLastModified")?,
            score: reader.optional("score")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("content", &self.content);
        writer.optional("user", &self.user);
        writer.optional("space", &self.space);
        writer.optional("title", &self.title);
        writer.optional("excerpt", &self.excerpt);
        writer.optional("url", &self.url);
        writer.optional("resultParentContainer", &self.result_parent_container);
        writer.optional("resultGlobalContainer", &self.result_global_container);
        writer.list("breadcrumbs", &self.breadcrumbs);
        writer.optional("entityType", &self.entity_type);
        writer.optional("iconCssClass", &self.icon_css_class);
        writer.optional("lastModified", &self.last_modified);
        writer.optional("friendlyLastModified", &self.friendly_last_modified);
        writer.optional("score", &self.score);
        writer.finish()
    }
}

/// The known values of an `Open<SitePermissionTypeFilter>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SitePermissionTypeFilter {}

impl SitePermissionTypeFilter {
    /// `all`.
    pub const ALL: Open<Self> = Open::known("all");
    /// `externalCollaborator`.
    pub const EXTERNAL_COLLABORATOR: Open<Self> = Open::known("externalCollaborator");
    /// `none`.
    pub const NONE: Open<Self> = Open::known("none");
}
