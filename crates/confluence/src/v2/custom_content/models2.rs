//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{
    AttachmentSingleLabels, AttachmentSingleOperations, AttachmentSingleProperties,
    AttachmentSingleVersions, ContentStatus, GetAttachmentByIdAnswerLinks, Version,
};
use crate::v2::custom_content::{CustomContentBodyBulk, CustomContentBodySingle};

/// `CustomContentBodyWrite` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomContentBodyWrite {
    /// `representation`.
    pub representation: Option<Open<CustomContentBodyWriteRepresentation>>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomContentBodyWrite {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(
        mut self,
        representation: impl Into<Open<CustomContentBodyWriteRepresentation>>,
    ) -> Self {
        self.representation = Some(representation.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for CustomContentBodyWrite {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            representation: reader.optional("representation")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("representation", &self.representation);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<CustomContentBodyWriteRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CustomContentBodyWriteRepresentation {}

impl CustomContentBodyWriteRepresentation {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `raw`.
    pub const RAW: Open<Self> = Open::known("raw");
}

/// `CustomContentBulk` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomContentBulk {
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
    /// `body`.
    pub body: Option<Box<CustomContentBodyBulk>>,
    /// `_links`.
    pub links: Option<CustomContentLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomContentBulk {
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
        writer.optional("body", &self.body);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `CustomContentLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomContentLinks {
    /// `webui`.
    pub webui: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CustomContentLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            webui: reader.optional("webui")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("webui", &self.webui);
        writer.finish()
    }
}

/// `GetCustomContentByIdAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCustomContentByIdAnswer {
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

impl Model for GetCustomContentByIdAnswer {
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

/// The known values of an `Open<GetCustomContentByIdBodyFormat>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCustomContentByIdBodyFormat {}

impl GetCustomContentByIdBodyFormat {
    /// `raw`.
    pub const RAW: Open<Self> = Open::known("raw");
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `view`.
    pub const VIEW: Open<Self> = Open::known("view");
    /// `export_view`.
    pub const EXPORT_VIEW: Open<Self> = Open::known("export_view");
    /// `anonymous_export_view`.
    pub const ANONYMOUS_EXPORT_VIEW: Open<Self> = Open::known("anonymous_export_view");
}

/// The known values of an `Open<GetCustomContentByTypeBodyFormat>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCustomContentByTypeBodyFormat {}

impl GetCustomContentByTypeBodyFormat {
    /// `raw`.
    pub const RAW: Open<Self> = Open::known("raw");
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
}

/// The known values of an `Open<GetCustomContentByTypeInBlogPostBodyFormat>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCustomContentByTypeInBlogPostBodyFormat {}

impl GetCustomContentByTypeInBlogPostBodyFormat {
    /// `raw`.
    pub const RAW: Open<Self> = Open::known("raw");
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
}

/// The known values of an `Open<GetCustomContentByTypeInBlogPostSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCustomContentByTypeInBlogPostSort {}

impl GetCustomContentByTypeInBlogPostSort {
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

/// The known values of an `Open<GetCustomContentByTypeInPageBodyFormat>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCustomContentByTypeInPageBodyFormat {}

impl GetCustomContentByTypeInPageBodyFormat {
    /// `raw`.
    pub const RAW: Open<Self> = Open::known("raw");
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
}

/// The known values of an `Open<GetCustomContentByTypeInPageSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCustomContentByTypeInPageSort {}

impl GetCustomContentByTypeInPageSort {
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

/// The known values of an `Open<GetCustomContentByTypeInSpaceBodyFormat>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCustomContentByTypeInSpaceBodyFormat {}

impl GetCustomContentByTypeInSpaceBodyFormat {
    /// `raw`.
    pub const RAW: Open<Self> = Open::known("raw");
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
}
