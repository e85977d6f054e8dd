//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Reader, Writer};

use crate::v1::common::V1User;

/// `ContentChildrenExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentChildrenExpandable {
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

impl ContentChildrenExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
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

impl Model for ContentChildrenExpandable {
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
        writer.finish()
    }
}

/// `ContentCreateSpaceDescriptionExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentCreateSpaceDescriptionExpandable {
    /// `view`.
    pub view: Option<String>,
    /// `plain`.
    pub plain: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentCreateSpaceDescriptionExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `view`.
    pub fn view(mut self, view: impl Into<String>) -> Self {
        self.view = Some(view.into());
        self
    }

    /// Sets `plain`.
    pub fn plain(mut self, plain: impl Into<String>) -> Self {
        self.plain = Some(plain.into());
        self
    }
}

impl Model for ContentCreateSpaceDescriptionExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            view: reader.optional("view")?,
            plain: reader.optional("plain")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("view", &self.view);
        writer.optional("plain", &self.plain);
        writer.finish()
    }
}

/// `ContentCreateSpaceHistory` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentCreateSpaceHistory {
    /// `createdDate`, a time.
    pub created_date: Option<DateTime>,
    /// `createdBy`.
    pub created_by: Option<Box<V1User>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentCreateSpaceHistory {
    /// Returns one with what is required.
    pub fn new(created_date: impl Into<DateTime>) -> Self {
        Self {
            created_date: Some(created_date.into()),
            ..Default::default()
        }
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: V1User) -> Self {
        self.created_by = Some(Box::new(created_by));
        self
    }
}

impl Model for ContentCreateSpaceHistory {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            created_date: reader.optional("createdDate")?,
            created_by: reader.optional("createdBy")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("createdDate", &self.created_date);
        writer.optional("createdBy", &self.created_by);
        writer.finish()
    }
}

/// `ContentExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentExpandable {
    /// `childTypes`.
    pub child_types: Option<String>,
    /// `container`.
    pub container: Option<String>,
    /// `metadata`.
    pub metadata: Option<String>,
    /// `operations`.
    pub operations: Option<String>,
    /// `children`.
    pub children: Option<String>,
    /// `restrictions`.
    pub restrictions: Option<String>,
    /// `history`.
    pub history: Option<String>,
    /// `ancestors`.
    pub ancestors: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `version`.
    pub version: Option<String>,
    /// `descendants`.
    pub descendants: Option<String>,
    /// `space`.
    pub space: Option<String>,
    /// `extensions`.
    pub extensions: Option<String>,
    /// `schedulePublishDate`.
    pub schedule_publish_date: Option<String>,
    /// `schedulePublishInfo`.
    pub schedule_publish_info: Option<String>,
    /// `macroRenderedOutput`.
    pub macro_rendered_output: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ContentExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `childTypes`.
    pub fn child_types(mut self, child_types: impl Into<String>) -> Self {
        self.child_types = Some(child_types.into());
        self
    }

    /// Sets `container`.
    pub fn container(mut self, container: impl Into<String>) -> Self {
        self.container = Some(container.into());
        self
    }

    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets `operations`.
    pub fn operations(mut self, operations: impl Into<String>) -> Self {
        self.operations = Some(operations.into());
        self
    }

    /// Sets `children`.
    pub fn children(mut self, children: impl Into<String>) -> Self {
        self.children = Some(children.into());
        self
    }

    /// Sets `restrictions`.
    pub fn restrictions(mut self, restrictions: impl Into<String>) -> Self {
        self.restrictions = Some(restrictions.into());
        self
    }

    /// Sets `history`.
    pub fn history(mut self, history: impl Into<String>) -> Self {
        self.history = Some(history.into());
        self
    }

    /// Sets `ancestors`.
    pub fn ancestors(mut self, ancestors: impl Into<String>) -> Self {
        self.ancestors = Some(ancestors.into());
        self
    }

    /// Sets `body`.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `version`.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `descendants`.
    pub fn descendants(mut self, descendants: impl Into<String>) -> Self {
        self.descendants = Some(descendants.into());
        self
    }

    /// Sets `space`.
    pub fn space(mut self, space: impl Into<String>) -> Self {
        self.space = Some(space.into());
        self
    }

    /// Sets `extensions`.
    pub fn extensions(mut self, extensions: impl Into<String>) -> Self {
        self.extensions = Some(extensions.into());
        self
    }

    /// Sets `schedulePublishDate`.
    pub fn schedule_publish_date(mut self, schedule_publish_date: impl Into<String>) -> Self {
        self.schedule_publish_date = Some(schedule_publish_date.into());
        self
    }

    /// Sets `schedulePublishInfo`.
    pub fn schedule_publish_info(mut self, schedule_publish_info: impl Into<String>) -> Self {
        self.schedule_publish_info = Some(schedule_publish_info.into());
        self
    }

    /// Sets `macroRenderedOutput`.
    pub fn macro_rendered_output(mut self, macro_rendered_output: impl Into<String>) -> Self {
        self.macro_rendered_output = Some(macro_rendered_output.into());
        self
    }
}

impl Model for ContentExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            child_types: reader.optional("childTypes")?,
            container: reader.optional("container")?,
            metadata: reader.optional("metadata")?,
            operations: reader.optional("operations")?,
            children: reader.optional("children")?,
            restrictions: reader.optional("restrictions")?,
            history: reader.optional("history")?,
            ancestors: reader.optional("ancestors")?,
            body: reader.optional("body")?,
            version: reader.optional("version")?,
            descendants: reader.optional("descendants")?,
            space: reader.optional("space")?,
            extensions: reader.optional("extensions")?,
            schedule_publish_date: reader.optional("schedulePublishDate")?,
            schedule_publish_info: reader.optional("schedulePublishInfo")?,
            macro_rendered_output: reader.optional("macroRenderedOutput")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("childTypes", &self.child_types);
        writer.optional("container", &self.container);
        writer.optional("metadata", &self.metadata);
        writer.optional("operations", &self.operations);
        writer.optional("children", &self.children);
        writer.optional("restrictions", &self.restrictions);
        writer.optional("history", &self.history);
        writer.optional("ancestors", &self.ancestors);
        writer.optional("body", &self.body);
        writer.optional("version", &self.version);
        writer.optional("descendants", &self.descendants);
        writer.optional("space", &self.space);
        writer.optional("extensions", &self.extensions);
        writer.optional("schedulePublishDate", &self.schedule_publish_date);
        writer.optional("schedulePublishInfo", &self.schedule_publish_info);
        writer.optional("macroRenderedOutput", &self.macro_rendered_output);
        writer.finish()
    }
}
