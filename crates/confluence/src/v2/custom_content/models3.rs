//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{
    AttachmentSingleLabels, AttachmentSingleOperations, AttachmentSingleProperties,
    AttachmentSingleVersions, ContentPropertyUpdateRequestVersion, ContentStatus,
    GetAttachmentByIdAnswerLinks, Version,
};
use crate::v2::custom_content::{CustomContentBodySingle, CustomContentBodyWrite};

/// The known values of an `Open<GetCustomContentByTypeSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCustomContentByTypeSort {}

impl GetCustomContentByTypeSort {
    /// `id`.
    pub const ID: Open<Self> = Open::known("id");
    /// `-id`.
    pub const DESCENDING_ID: Open<Self> = Open::known("-id");
    /// `created-date`.
    pub const CREATED_DATE: Open<Self> = Open::known("created-date");
    /// `-created-date`.
    pub const DESCENDING_CREATED_DATE: Open<Self> = Open::known("-created-date");
    /// `modified-date`.
    pub const MODIFIED_DATE: Open<Self> = Open::known("modified-date");
    /// `-modified-date`.
    pub const DESCENDING_MODIFIED_DATE: Open<Self> = Open::known("-modified-date");
    /// `title`.
    pub const TITLE: Open<Self> = Open::known("title");
    /// `-title`.
    pub const DESCENDING_TITLE: Open<Self> = Open::known("-title");
}

/// `UpdateCustomContentAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomContentAnswer {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `spaceId`.
    pub space_id: Option<String>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `blogPostId`.
    pub blog_post_id: Option<String>,
    /// `customContentId`.
    pub custom_content_id: Option<String>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `version`.
    pub version: Option<Version>,
    /// `labels`.
    pub labels: Option<AttachmentSingleLabels>,
    /// `properties`.
    pub properties: Option<AttachmentSingleProperties>,
    /// `operations`.
    pub operations: Option<AttachmentSingleOperations>,
    /// `versions`.
    pub versions: Option<AttachmentSingleVersions>,
    /// `body`.
    pub body: Option<Box<CustomContentBodySingle>>,
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UpdateCustomContentAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            r#type: reader.optional("type")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            space_id: reader.optional("spaceId")?,
            page_id: reader.optional("pageId")?,
            blog_post_id: reader.optional("blogPostId")?,
            custom_content_id: reader.optional("customContentId")?,
            author_id: reader.optional("authorId")?,
            created_at: reader.optional("createdAt")?,
            version: reader.optional("version")?,
            labels: reader.optional("labels")?,
            properties: reader.optional("properties")?,
            operations: reader.optional("operations")?,
            versions: reader.optional("versions")?,
            body: reader.optional("body")?,
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
        writer.optional("spaceId", &self.space_id);
        writer.optional("pageId", &self.page_id);
        writer.optional("blogPostId", &self.blog_post_id);
        writer.optional("customContentId", &self.custom_content_id);
        writer.optional("authorId", &self.author_id);
        writer.optional("createdAt", &self.created_at);
        writer.optional("version", &self.version);
        writer.optional("labels", &self.labels);
        writer.optional("properties", &self.properties);
        writer.optional("operations", &self.operations);
        writer.optional("versions", &self.versions);
        writer.optional("body", &self.body);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `UpdateCustomContentBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomContentBody {
    /// `id`.
    pub id: String,
    /// `type`.
    pub r#type: String,
    /// `status`.
    pub status: Open<UpdateCustomContentBodyStatus>,
    /// `spaceId`.
    pub space_id: Option<String>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `blogPostId`.
    pub blog_post_id: Option<String>,
    /// `customContentId`.
    pub custom_content_id: Option<String>,
    /// `title`.
    pub title: String,
    /// `body`.
    pub body: Box<UpdateCustomContentBodyBody>,
    /// `version`.
    pub version: ContentPropertyUpdateRequestVersion,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateCustomContentBody {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<String>,
        status: impl Into<Open<UpdateCustomContentBodyStatus>>,
        title: impl Into<String>,
        body: UpdateCustomContentBodyBody,
        version: ContentPropertyUpdateRequestVersion,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            status: status.into(),
            title: title.into(),
            body: Box::new(body),
            version,
            ..Default::default()
        }
    }

    /// Sets `spaceId`.
    pub fn space_id(mut self, space_id: impl Into<String>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `pageId`.
    pub fn page_id(mut self, page_id: impl Into<String>) -> Self {
        self.page_id = Some(page_id.into());
        self
    }

    /// Sets `blogPostId`.
    pub fn blog_post_id(mut self, blog_post_id: impl Into<String>) -> Self {
        self.blog_post_id = Some(blog_post_id.into());
        self
    }

    /// Sets `customContentId`.
    pub fn custom_content_id(mut self, custom_content_id: impl Into<String>) -> Self {
        self.custom_content_id = Some(custom_content_id.into());
        self
    }
}

impl Model for UpdateCustomContentBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.required("id")?,
            r#type: reader.required("type")?,
            status: reader.required("status")?,
            space_id: reader.optional("spaceId")?,
            page_id: reader.optional("pageId")?,
            blog_post_id: reader.optional("blogPostId")?,
            custom_content_id: reader.optional("customContentId")?,
            title: reader.required("title")?,
            body: reader.required("body")?,
            version: reader.required("version")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("id", &self.id);
        writer.required("type", &self.r#type);
        writer.required("status", &self.status);
        writer.optional("spaceId", &self.space_id);
        writer.optional("pageId", &self.page_id);
        writer.optional("blogPostId", &self.blog_post_id);
        writer.optional("customContentId", &self.custom_content_id);
        writer.required("title", &self.title);
        writer.required("body", &self.body);
        writer.required("version", &self.version);
        writer.finish()
    }
}

/// `UpdateCustomContentBodyBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomContentBodyBody {
    /// `representation`.
    pub representation: Option<Open<UpdateCustomContentBodyBodyRepresentation>>,
    /// `value`.
    pub value: Option<String>,
    /// `storage`.
    pub storage: Option<CustomContentBodyWrite>,
    /// `atlas_doc_format`.
    pub atlas_doc_format: Option<CustomContentBodyWrite>,
    /// `raw`.
    pub raw: Option<CustomContentBodyWrite>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateCustomContentBodyBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(
        mut self,
        representation: impl Into<Open<UpdateCustomContentBodyBodyRepresentation>>,
    ) -> Self {
        self.representation = Some(representation.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `storage`.
    pub fn storage(mut self, storage: CustomContentBodyWrite) -> Self {
        self.storage = Some(storage);
        self
    }

    /// Sets `atlas_doc_format`.
    pub fn atlas_doc_format(mut self, atlas_doc_format: CustomContentBodyWrite) -> Self {
        self.atlas_doc_format = Some(atlas_doc_format);
        self
    }

    /// Sets `raw`.
    pub fn raw(mut self, raw: CustomContentBodyWrite) -> Self {
        self.raw = Some(raw);
        self
    }
}

impl Model for UpdateCustomContentBodyBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            representation: reader.optional("representation")?,
            value: reader.optional("value")?,
            storage: reader.optional("storage")?,
            atlas_doc_format: reader.optional("atlas_doc_format")?,
            raw: reader.optional("raw")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("representation", &self.representation);
        writer.optional("value", &self.value);
        writer.optional("storage", &self.storage);
        writer.optional("atlas_doc_format", &self.atlas_doc_format);
        writer.optional("raw", &self.raw);
        writer.finish()
    }
}

/// The known values of an `Open<UpdateCustomContentBodyBodyRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateCustomContentBodyBodyRepresentation {}

impl UpdateCustomContentBodyBodyRepresentation {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `raw`.
    pub const RAW: Open<Self> = Open::known("raw");
}

/// The known values of an `Open<UpdateCustomContentBodyStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateCustomContentBodyStatus {}

impl UpdateCustomContentBodyStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
}
