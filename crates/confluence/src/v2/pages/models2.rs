//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{
    AbstractPageLinks, AttachmentSingleLabels, AttachmentSingleOperations,
    AttachmentSingleProperties, AttachmentSingleVersions, BlogPostSingleLikes, BodyBulk,
    BodySingle, ContentStatus, GetAttachmentByIdAnswerLinks, ParentContentType, Version,
};

/// `NewPageBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewPageBody {
    /// `representation`.
    pub representation: Option<Open<NewPageBodyRepresentation>>,
    /// `value`.
    pub value: Option<String>,
    /// `storage`.
    pub storage: Option<PageBodyWrite>,
    /// `atlas_doc_format`.
    pub atlas_doc_format: Option<PageBodyWrite>,
    /// `wiki`.
    pub wiki: Option<PageBodyWrite>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NewPageBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(
        mut self,
        representation: impl Into<Open<NewPageBodyRepresentation>>,
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
    pub fn storage(mut self, storage: PageBodyWrite) -> Self {
        self.storage = Some(storage);
        self
    }

    /// Sets `atlas_doc_format`.
    pub fn atlas_doc_format(mut self, atlas_doc_format: PageBodyWrite) -> Self {
        self.atlas_doc_format = Some(atlas_doc_format);
        self
    }

    /// Sets `wiki`.
    pub fn wiki(mut self, wiki: PageBodyWrite) -> Self {
        self.wiki = Some(wiki);
        self
    }
}

impl Model for NewPageBody {
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

/// The known values of an `Open<NewPageBodyRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum NewPageBodyRepresentation {}

impl NewPageBodyRepresentation {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `wiki`.
    pub const WIKI: Open<Self> = Open::known("wiki");
}

/// The known values of an `Open<NewPageStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum NewPageStatus {}

impl NewPageStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}

/// The known values of an `Open<NewPageSubtype>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum NewPageSubtype {}

impl NewPageSubtype {
    /// `live`.
    pub const LIVE: Open<Self> = Open::known("live");
}

/// `PageBodyWrite` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageBodyWrite {
    /// `representation`.
    pub representation: Option<Open<PageBodyWriteRepresentation>>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PageBodyWrite {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(
        mut self,
        representation: impl Into<Open<PageBodyWriteRepresentation>>,
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

impl Model for PageBodyWrite {
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

/// The known values of an `Open<PageBodyWriteRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PageBodyWriteRepresentation {}

impl PageBodyWriteRepresentation {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `wiki`.
    pub const WIKI: Open<Self> = Open::known("wiki");
}

/// `PageBulk` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageBulk {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `spaceId`.
    pub space_id: Option<String>,
    /// `parentId`.
    pub parent_id: Option<String>,
    /// `parentType`.
    pub parent_type: Option<Open<ParentContentType>>,
    /// `position`.
    pub position: Option<i64>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `ownerId`.
    pub owner_id: Option<String>,
    /// `lastOwnerId`.
    pub last_owner_id: Option<String>,
    /// `subtype`.
    pub subtype: Option<String>,
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

impl Model for PageBulk {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            space_id: reader.optional("spaceId")?,
            parent_id: reader.optional("parentId")?,
            parent_type: reader.optional("parentType")?,
            position: reader.optional("position")?,
            author_id: reader.optional("authorId")?,
            owner_id: reader.optional("ownerId")?,
            last_owner_id: reader.optional("lastOwnerId")?,
            subtype: reader.optional("subtype")?,
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
        writer.optional("parentId", &self.parent_id);
        writer.optional("parentType", &self.parent_type);
        writer.optional("position", &self.position);
        writer.optional("authorId", &self.author_id);
        writer.optional("ownerId", &self.owner_id);
        writer.optional("lastOwnerId", &self.last_owner_id);
        writer.optional("subtype", &self.subtype);
        writer.optional("createdAt", &self.created_at);
        writer.optional("version", &self.version);
        writer.optional("body", &self.body);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `GetPageByIdAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageDetails {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `spaceId`.
    pub space_id: Option<String>,
    /// `parentId`.
    pub parent_id: Option<String>,
    /// `parentType`.
    pub parent_type: Option<Open<ParentContentType>>,
    /// `position`.
    pub position: Option<i64>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `ownerId`.
    pub owner_id: Option<String>,
    /// `lastOwnerId`.
    pub last_owner_id: Option<String>,
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

impl Model for PageDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            space_id: reader.optional("spaceId")?,
            parent_id: reader.optional("parentId")?,
            parent_type: reader.optional("parentType")?,
            position: reader.optional("position")?,
            author_id: reader.optional("authorId")?,
            owner_id: reader.optional("ownerId")?,
            last_owner_id: reader.optional("lastOwnerId")?,
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
        writer.optional("parentId", &self.parent_id);
        writer.optional("parentType", &self.parent_type);
        writer.optional("position", &self.position);
        writer.optional("authorId", &self.author_id);
        writer.optional("ownerId", &self.owner_id);
        writer.optional("lastOwnerId", &self.last_owner_id);
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
