//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::v1::common::{ContentArray, ContentChildrenExpandable};

/// `ContentChildType` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentChildType {
    /// `attachment`.
    pub attachment: Option<ContentChildTypeAttachment>,
    /// `comment`.
    pub comment: Option<ContentChildTypeAttachment>,
    /// `page`.
    pub page: Option<ContentChildTypeAttachment>,
    /// `_expandable`.
    pub expandable: Option<ContentChildTypeExpandable>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentChildType {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `attachment`.
    pub fn attachment(mut self, attachment: ContentChildTypeAttachment) -> Self {
        self.attachment = Some(attachment);
        self
    }

    /// Sets `comment`.
    pub fn comment(mut self, comment: ContentChildTypeAttachment) -> Self {
        self.comment = Some(comment);
        self
    }

    /// Sets `page`.
    pub fn page(mut self, page: ContentChildTypeAttachment) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: ContentChildTypeExpandable) -> Self {
        self.expandable = Some(expandable);
        self
    }
}

impl Model for ContentChildType {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            attachment: reader.optional("attachment")?,
            comment: reader.optional("comment")?,
            page: reader.optional("page")?,
            expandable: reader.optional("_expandable")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("attachment", &self.attachment);
        writer.optional("comment", &self.comment);
        writer.optional("page", &self.page);
        writer.optional("_expandable", &self.expandable);
        writer.finish()
    }
}

/// `ContentChildTypeAttachment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentChildTypeAttachment {
    /// `value`.
    pub value: Option<bool>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentChildTypeAttachment {
    /// Returns one with what is required.
    pub fn new(value: bool, links: Map<String, Value>) -> Self {
        Self {
            value: Some(value),
            links: Some(links),
            ..Default::default()
        }
    }
}

impl Model for ContentChildTypeAttachment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            value: reader.optional("value")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("value", &self.value);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `ContentChildTypeExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentChildTypeExpandable {
    /// `all`.
    pub all: Option<String>,
    /// `attachment`.
    pub attachment: Option<String>,
    /// `comment`.
    pub comment: Option<String>,
    /// `page`.
    pub page: Option<String>,
    /// `whiteboard`.
    pub whiteboard: Option<String>,
    /// `database`.
    pub database: Option<String>,
    /// `embed`.
    pub embed: Option<String>,
    /// `folder`.
    pub folder: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentChildTypeExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `all`.
    pub fn all(mut self, all: impl Into<String>) -> Self {
        self.all = Some(all.into());
        self
    }

    /// Sets `attachment`.
    pub fn attachment(mut self, attachment: impl Into<String>) -> Self {
        self.attachment = Some(attachment.into());
        self
    }

    /// Sets `comment`.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `page`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `whiteboard`.
    pub fn whiteboard(mut self, whiteboard: impl Into<String>) -> Self {
        self.whiteboard = Some(whiteboard.into());
        self
    }

    /// Sets `database`.
    pub fn database(mut self, database: impl Into<String>) -> Self {
        self.database = Some(database.into());
        self
    }

    /// Sets `embed`.
    pub fn embed(mut self, embed: impl Into<String>) -> Self {
        self.embed = Some(embed.into());
        self
    }

    /// Sets `folder`.
    pub fn folder(mut self, folder: impl Into<String>) -> Self {
        self.folder = Some(folder.into());
        self
    }
}

impl Model for ContentChildTypeExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            all: reader.optional("all")?,
            attachment: reader.optional("attachment")?,
            comment: reader.optional("comment")?,
            page: reader.optional("page")?,
            whiteboard: reader.optional("whiteboard")?,
            database: reader.optional("database")?,
            embed: reader.optional("embed")?,
            folder: reader.optional("folder")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("all", &self.all);
        writer.optional("attachment", &self.attachment);
        writer.optional("comment", &self.comment);
        writer.optional("page", &self.page);
        writer.optional("whiteboard", &self.whiteboard);
        writer.optional("database", &self.database);
        writer.optional("embed", &self.embed);
        writer.optional("folder", &self.folder);
        writer.finish()
    }
}

/// `ContentChildren` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentChildren {
    /// `attachment`.
    pub attachment: Option<ContentArray>,
    /// `comment`.
    pub comment: Option<ContentArray>,
    /// `page`.
    pub page: Option<ContentArray>,
    /// `whiteboard`.
    pub whiteboard: Option<ContentArray>,
    /// `database`.
    pub database: Option<ContentArray>,
    /// `embed`.
    pub embed: Option<ContentArray>,
    /// `folder`.
    pub folder: Option<ContentArray>,
    /// `_expandable`.
    pub expandable: Option<ContentChildrenExpandable>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentChildren {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `attachment`.
    pub fn attachment(mut self, attachment: ContentArray) -> Self {
        self.attachment = Some(attachment);
        self
    }

    /// Sets `comment`.
    pub fn comment(mut self, comment: ContentArray) -> Self {
        self.comment = Some(comment);
        self
    }

    /// Sets `page`.
    pub fn page(mut self, page: ContentArray) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `whiteboard`.
    pub fn whiteboard(mut self, whiteboard: ContentArray) -> Self {
        self.whiteboard = Some(whiteboard);
        self
    }

    /// Sets `database`.
    pub fn database(mut self, database: ContentArray) -> Self {
        self.database = Some(database);
        self
    }

    /// Sets `embed`.
    pub fn embed(mut self, embed: ContentArray) -> Self {
        self.embed = Some(embed);
        self
    }

    /// Sets `folder`.
    pub fn folder(mut self, folder: ContentArray) -> Self {
        self.folder = Some(folder);
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: ContentChildrenExpandable) -> Self {
        self.expandable = Some(expandable);
        self
    }

    /// Sets `_links`.
    pub fn links(mut self, links: Map<String, Value>) -> Self {
        self.links = Some(links);
        self
    }
}

impl Model for ContentChildren {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            attachment: reader.optional("attachment")?,
            comment: reader.optional("comment")?,
            page: reader.optional("page")?,
            whiteboard: reader.optional("whiteboard")?,
            database: reader.optional("database")?,
            embed: reader.optional("embed")?,
            folder: reader.optional("folder")?,
            expandable: reader.optional("_expandable")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("attachment", &self.attachment);
        writer.optional("comment", &self.comment);
        writer.optional("page", &self.page);
        writer.optional("whiteboard", &self.whiteboard);
        writer.optional("database", &self.database);
        writer.optional("embed", &self.embed);
        writer.optional("folder", &self.folder);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}
