//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::ContentBodyCreate;

/// `CopyPageHierarchyRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyPageHierarchyRequest {
    /// `copyAttachments`.
    pub copy_attachments: Option<bool>,
    /// `copyPermissions`.
    pub copy_permissions: Option<bool>,
    /// `copyProperties`.
    pub copy_properties: Option<bool>,
    /// `copyLabels`.
    pub copy_labels: Option<bool>,
    /// `copyCustomContents`.
    pub copy_custom_contents: Option<bool>,
    /// `copyDescendants`.
    pub copy_descendants: Option<bool>,
    /// `destinationPageId`.
    pub destination_page_id: String,
    /// `titleOptions`.
    pub title_options: Option<CopyPageHierarchyTitleOptions>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CopyPageHierarchyRequest {
    /// Returns one with what is required.
    pub fn new(destination_page_id: impl Into<String>) -> Self {
        Self {
            destination_page_id: destination_page_id.into(),
            ..Default::default()
        }
    }

    /// Sets `copyAttachments`.
    pub fn copy_attachments(mut self, copy_attachments: bool) -> Self {
        self.copy_attachments = Some(copy_attachments);
        self
    }

    /// Sets `copyPermissions`.
    pub fn copy_permissions(mut self, copy_permissions: bool) -> Self {
        self.copy_permissions = Some(copy_permissions);
        self
    }

    /// Sets `copyProperties`.
    pub fn copy_properties(mut self, copy_properties: bool) -> Self {
        self.copy_properties = Some(copy_properties);
        self
    }

    /// Sets `copyLabels`.
    pub fn copy_labels(mut self, copy_labels: bool) -> Self {
        self.copy_labels = Some(copy_labels);
        self
    }

    /// Sets `copyCustomContents`.
    pub fn copy_custom_contents(mut self, copy_custom_contents: bool) -> Self {
        self.copy_custom_contents = Some(copy_custom_contents);
        self
    }

    /// Sets `copyDescendants`.
    pub fn copy_descendants(mut self, copy_descendants: bool) -> Self {
        self.copy_descendants = Some(copy_descendants);
        self
    }

    /// Sets `titleOptions`.
    pub fn title_options(mut self, title_options: CopyPageHierarchyTitleOptions) -> Self {
        self.title_options = Some(title_options);
        self
    }
}

impl Model for CopyPageHierarchyRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            copy_attachments: reader.optional("copyAttachments")?,
            copy_permissions: reader.optional("copyPermissions")?,
            copy_properties: reader.optional("copyProperties")?,
            copy_labels: reader.optional("copyLabels")?,
            copy_custom_contents: reader.optional("copyCustomContents")?,
            copy_descendants: reader.optional("copyDescendants")?,
            destination_page_id: reader.required("destinationPageId")?,
            title_options: reader.optional("titleOptions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("copyAttachments", &self.copy_attachments);
        writer.optional("copyPermissions", &self.copy_permissions);
        writer.optional("copyProperties", &self.copy_properties);
        writer.optional("copyLabels", &self.copy_labels);
        writer.optional("copyCustomContents", &self.copy_custom_contents);
        writer.optional("copyDescendants", &self.copy_descendants);
        writer.required("destinationPageId", &self.destination_page_id);
        writer.optional("titleOptions", &self.title_options);
        writer.finish()
    }
}

/// `CopyPageHierarchyTitleOptions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyPageHierarchyTitleOptions {
    /// `prefix`.
    pub prefix: Option<String>,
    /// `replace`.
    pub replace: Option<String>,
    /// `search`.
    pub search: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CopyPageHierarchyTitleOptions {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `prefix`.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Sets `replace`.
    pub fn replace(mut self, replace: impl Into<String>) -> Self {
        self.replace = Some(replace.into());
        self
    }

    /// Sets `search`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }
}

impl Model for CopyPageHierarchyTitleOptions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            prefix: reader.optional("prefix")?,
            replace: reader.optional("replace")?,
            search: reader.optional("search")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("prefix", &self.prefix);
        writer.optional("replace", &self.replace);
        writer.optional("search", &self.search);
        writer.finish()
    }
}

/// `CopyPageRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyPageRequest {
    /// `copyAttachments`.
    pub copy_attachments: Option<bool>,
    /// `copyPermissions`.
    pub copy_permissions: Option<bool>,
    /// `copyProperties`.
    pub copy_properties: Option<bool>,
    /// `copyLabels`.
    pub copy_labels: Option<bool>,
    /// `copyCustomContents`.
    pub copy_custom_contents: Option<bool>,
    /// `destination`.
    pub destination: CopyPageRequestDestination,
    /// `pageTitle`.
    pub page_title: Option<String>,
    /// `body`.
    pub body: Option<Box<CopyPageRequestBody>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CopyPageRequest {
    /// Returns one with what is required.
    pub fn new(destination: CopyPageRequestDestination) -> Self {
        Self {
            destination,
            ..Default::default()
        }
    }

    /// Sets `copyAttachments`.
    pub fn copy_attachments(mut self, copy_attachments: bool) -> Self {
        self.copy_attachments = Some(copy_attachments);
        self
    }

    /// Sets `copyPermissions`.
    pub fn copy_permissions(mut self, copy_permissions: bool) -> Self {
        self.copy_permissions = Some(copy_permissions);
        self
    }

    /// Sets `copyProperties`.
    pub fn copy_properties(mut self, copy_properties: bool) -> Self {
        self.copy_properties = Some(copy_properties);
        self
    }

    /// Sets `copyLabels`.
    pub fn copy_labels(mut self, copy_labels: bool) -> Self {
        self.copy_labels = Some(copy_labels);
        self
    }

    /// Sets `copyCustomContents`.
    pub fn copy_custom_contents(mut self, copy_custom_contents: bool) -> Self {
        self.copy_custom_contents = Some(copy_custom_contents);
        self
    }

    /// Sets `pageTitle`.
    pub fn page_title(mut self, page_title: impl Into<String>) -> Self {
        self.page_title = Some(page_title.into());
        self
    }

    /// Sets `body`.
    pub fn body(mut self, body: CopyPageRequestBody) -> Self {
        self.body = Some(Box::new(body));
        self
    }
}

impl Model for CopyPageRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            copy_attachments: reader.optional("copyAttachments")?,
            copy_permissions: reader.optional("copyPermissions")?,
            copy_properties: reader.optional("copyProperties")?,
            copy_labels: reader.optional("copyLabels")?,
            copy_custom_contents: reader.optional("copyCustomContents")?,
            destination: reader.required("destination")?,
            page_title: reader.optional("pageTitle")?,
            body: reader.optional("body")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("copyAttachments", &self.copy_attachments);
        writer.optional("copyPermissions", &self.copy_permissions);
        writer.optional("copyProperties", &self.copy_properties);
        writer.optional("copyLabels", &self.copy_labels);
        writer.optional("copyCustomContents", &self.copy_custom_contents);
        writer.required("destination", &self.destination);
        writer.optional("pageTitle", &self.page_title);
        writer.optional("body", &self.body);
        writer.finish()
    }
}

/// `CopyPageRequestBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyPageRequestBody {
    /// `storage`.
    pub storage: Option<ContentBodyCreate>,
    /// `editor2`.
    pub editor2: Option<ContentBodyCreate>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CopyPageRequestBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `storage`.
    pub fn storage(mut self, storage: ContentBodyCreate) -> Self {
        self.storage = Some(storage);
        self
    }

    /// Sets `editor2`.
    pub fn editor2(mut self, editor2: ContentBodyCreate) -> Self {
        self.editor2 = Some(editor2);
        self
    }
}

impl Model for CopyPageRequestBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            storage: reader.optional("storage")?,
            editor2: reader.optional("editor2")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("storage", &self.storage);
        writer.optional("editor2", &self.editor2);
        writer.finish()
    }
}

/// `CopyPageRequestDestination` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopyPageRequestDestination {
    /// `type`.
    pub r#type: Open<CopyPageRequestDestinationType>,
    /// `value`.
    pub value: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CopyPageRequestDestination {
    /// Returns one with what is required.
    pub fn new(
        r#type: impl Into<Open<CopyPageRequestDestinationType>>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
            ..Default::default()
        }
    }
}

impl Model for CopyPageRequestDestination {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.required("type")?,
            value: reader.required("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("type", &self.r#type);
        writer.required("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<CopyPageRequestDestinationType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CopyPageRequestDestinationType {}

impl CopyPageRequestDestinationType {
    /// `space`.
    pub const SPACE: Open<Self> = Open::known("space");
    /// `existing_page`.
    pub const EXISTING_PAGE: Open<Self> = Open::known("existing_page");
    /// `parent_page`.
    pub const PARENT_PAGE: Open<Self> = Open::known("parent_page");
    /// `parent_content`.
    pub const PARENT_CONTENT: Open<Self> = Open::known("parent_content");
}

/// The known values of an `Open<Expand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Expand {}

impl Expand {
    /// `attachment`.
    pub const ATTACHMENT: Open<Self> = Open::known("attachment");
    /// `comment`.
    pub const COMMENT: Open<Self> = Open::known("comment");
    /// `page`.
    pub const PAGE: Open<Self> = Open::known("page");
}
