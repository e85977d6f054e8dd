//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::blog_posts::BlogPostUpdateStatus;
use crate::v2::common::{
    AbstractPageLinks, AttachmentSingleLabels, AttachmentSingleOperations,
    AttachmentSingleProperties, AttachmentSingleVersions, BlogPostSingleLikes, BodyBulk,
    BodySingle, ContentPropertyUpdateRequestVersion, GetAttachmentByIdAnswerLinks, Version,
};

/// `BlogPostBodyWrite` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlogPostBodyWrite {
    /// `representation`.
    pub representation: Option<Open<BlogPostBodyWriteRepresentation>>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BlogPostBodyWrite {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(
        mut self,
        representation: impl Into<Open<BlogPostBodyWriteRepresentation>>,
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

impl Model for BlogPostBodyWrite {
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

/// The known values of an `Open<BlogPostBodyWriteRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BlogPostBodyWriteRepresentation {}

impl BlogPostBodyWriteRepresentation {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `wiki`.
    pub const WIKI: Open<Self> = Open::known("wiki");
}

/// `BlogPostBulk` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlogPostBulk {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<BlogPostContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `spaceId`.
    pub space_id: Option<String>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `version`.
    pub version: Option<Version>,
    /// `body`.
    pub body: Option<Box<BodyBulk>>,
    /// `_links`.
    pub links: Option<AbstractPageLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BlogPostBulk {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            space_id: reader.optional("spaceId")?,
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
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("spaceId", &self.space_id);
        writer.optional("authorId", &self.author_id);
        writer.optional("createdAt", &self.created_at);
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// The known values of an `Open<BlogPostContentStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BlogPostContentStatus {}

impl BlogPostContentStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
    /// `historical`.
    pub const HISTORICAL: Open<Self> = Open::known("historical");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
    /// `any`.
    pub const ANY: Open<Self> = Open::known("any");
}

/// `GetBlogPostByIdAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlogPostDetails {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<BlogPostContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `spaceId`.
    pub space_id: Option<String>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `version`.
    pub version: Option<Version>,
    /// `body`.
    pub body: Option<Box<BodySingle>>,
    /// `labels`.
    pub labels: Option<AttachmentSingleLabels>,
    /// `properties`.
    pub properties: Option<AttachmentSingleProperties>,
    /// `operations`.
    pub operations: Option<AttachmentSingleOperations>,
    /// `likes`.
    pub likes: Option<BlogPostSingleLikes>,
    /// `versions`.
    pub versions: Option<AttachmentSingleVersions>,
    /// `isFavoritedByCurrentUser`.
    pub is_favorited_by_current_user: Option<bool>,
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BlogPostDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            space_id: reader.optional("spaceId")?,
            author_id: reader.optional("authorId")?,
            created_at: reader.optional("createdAt")?,
            version: reader.optional("version")?,
            body: reader.optional("body")?,
            labels: reader.optional("labels")?,
            properties: reader.optional("properties")?,
            operations: reader.optional("operations")?,
            likes: reader.optional("likes")?,
            versions: reader.optional("versions")?,
            is_favorited_by_current_user: reader.optional("isFavoritedByCurrentUser")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("spaceId", &self.space_id);
        writer.optional("authorId", &self.author_id);
        writer.optional("createdAt", &self.created_at);
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional("labels", &self.labels);
        writer.optional("properties", &self.properties);
        writer.optional("operations", &self.operations);
        writer.optional("likes", &self.likes);
        writer.optional("versions", &self.versions);
        writer.optional(
            "isFavoritedByCurrentUser",
            &self.is_favorited_by_current_user,
        );
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `UpdateBlogPostBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlogPostUpdate {
    /// `id`.
    pub id: String,
    /// `status`.
    pub status: Open<BlogPostUpdateStatus>,
    /// `title`.
    pub title: String,
    /// `spaceId`.
    pub space_id: Option<String>,
    /// `body`.
    pub body: Box<BlogPostUpdateBody>,
    /// `version`.
    pub version: ContentPropertyUpdateRequestVersion,
    /// `createdAt`.
    pub created_at: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BlogPostUpdate {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Open<BlogPostUpdateStatus>>,
        title: impl Into<String>,
        body: BlogPostUpdateBody,
        version: ContentPropertyUpdateRequestVersion,
    ) -> Self {
        Self {
            id: id.into(),
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

    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
}

impl Model for BlogPostUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.required("id")?,
            status: reader.required("status")?,
            title: reader.required("title")?,
            space_id: reader.optional("spaceId")?,
            body: reader.required("body")?,
            version: reader.required("version")?,
            created_at: reader.optional("createdAt")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("id", &self.id);
        writer.required("status", &self.status);
        writer.required("title", &self.title);
        writer.optional("spaceId", &self.space_id);
        writer.required("body", &self.body);
        writer.required("version", &self.version);
        writer.optional("createdAt", &self.created_at);
        writer.finish()
    }
}

/// `BlogPostUpdateBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlogPostUpdateBody {
    /// `representation`.
    pub representation: Option<Open<BlogPostUpdateBodyRepresentation>>,
    /// `value`.
    pub value: Option<String>,
    /// `storage`.
    pub storage: Option<BlogPostBodyWrite>,
    /// `atlas_doc_format`.
    pub atlas_doc_format: Option<BlogPostBodyWrite>,
    /// `wiki`.
    pub wiki: Option<BlogPostBodyWrite>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BlogPostUpdateBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(
        mut self,
        representation: impl Into<Open<BlogPostUpdateBodyRepresentation>>,
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
    pub fn storage(mut self, storage: BlogPostBodyWrite) -> Self {
        self.storage = Some(storage);
        self
    }

    /// Sets `atlas_doc_format`.
    pub fn atlas_doc_format(mut self, atlas_doc_format: BlogPostBodyWrite) -> Self {
        self.atlas_doc_format = Some(atlas_doc_format);
        self
    }

    /// Sets `wiki`.
    pub fn wiki(mut self, wiki: BlogPostBodyWrite) -> Self {
        self.wiki = Some(wiki);
        self
    }
}

impl Model for BlogPostUpdateBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            representation: reader.optional("representation")?,
            value: reader.optional("value")?,
            storage: reader.optional("storage")?,
            atlas_doc_format: reader.optional("atlas_doc_format")?,
            wiki: reader.optional("wiki")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("representation", &self.representation);
        writer.optional("value", &self.value);
        writer.optional("storage", &self.storage);
        writer.optional("atlas_doc_format", &self.atlas_doc_format);
        writer.optional("wiki", &self.wiki);
        writer.finish()
    }
}

/// The known values of an `Open<BlogPostUpdateBodyRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BlogPostUpdateBodyRepresentation {}

impl BlogPostUpdateBodyRepresentation {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `wiki`.
    pub const WIKI: Open<Self> = Open::known("wiki");
}
