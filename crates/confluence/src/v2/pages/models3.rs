//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{
    AttachmentSingleLabels, AttachmentSingleOperations, AttachmentSingleProperties,
    AttachmentSingleVersions, BlogPostSingleLikes, BodySingle, ContentPropertyUpdateRequestVersion,
    ContentStatus, GetAttachmentByIdAnswerLinks, ParentContentType, Version,
};
use crate::v2::pages::PageBodyWrite;

/// `UpdatePageBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageUpdate {
    /// `id`.
    pub id: String,
    /// `status`.
    pub status: Open<PageUpdateStatus>,
    /// `title`.
    pub title: String,
    /// `spaceId`.
    pub space_id: Option<Value>,
    /// `parentId`.
    pub parent_id: Option<Value>,
    /// `ownerId`.
    pub owner_id: Option<Value>,
    /// `body`.
    pub body: Box<PageUpdateBody>,
    /// `version`.
    pub version: ContentPropertyUpdateRequestVersion,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PageUpdate {
    /// Returns one with what is required.
    pub fn new(
        id: impl Into<String>,
        status: impl Into<Open<PageUpdateStatus>>,
        title: impl Into<String>,
        body: PageUpdateBody,
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
    pub fn space_id(mut self, space_id: impl Into<Value>) -> Self {
        self.space_id = Some(space_id.into());
        self
    }

    /// Sets `parentId`.
    pub fn parent_id(mut self, parent_id: impl Into<Value>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Sets `ownerId`.
    pub fn owner_id(mut self, owner_id: impl Into<Value>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }
}

impl Model for PageUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.required("id")?,
            status: reader.required("status")?,
            title: reader.required("title")?,
            space_id: reader.optional("spaceId")?,
            parent_id: reader.optional("parentId")?,
            owner_id: reader.optional("ownerId")?,
            body: reader.required("body")?,
            version: reader.required("version")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("id", &self.id);
        writer.required("status", &self.status);
        writer.required("title", &self.title);
        writer.optional("spaceId", &self.space_id);
        writer.optional("parentId", &self.parent_id);
        writer.optional("ownerId", &self.owner_id);
        writer.required("body", &self.body);
        writer.required("version", &self.version);
        writer.finish()
    }
}

/// `PageUpdateBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageUpdateBody {
    /// `representation`.
    pub representation: Option<Open<PageUpdateBodyRepresentation>>,
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

impl PageUpdateBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(
        mut self,
        representation: impl Into<Open<PageUpdateBodyRepresentation>>,
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

impl Model for PageUpdateBody {
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

/// The known values of an `Open<PageUpdateBodyRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PageUpdateBodyRepresentation {}

impl PageUpdateBodyRepresentation {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `wiki`.
    pub const WIKI: Open<Self> = Open::known("wiki");
}

/// The known values of an `Open<PageUpdateStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PageUpdateStatus {}

impl PageUpdateStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}

/// The known values of an `Open<Subtype>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Subtype {}

impl Subtype {
    /// `live`.
    pub const LIVE: Open<Self> = Open::known("live");
    /// `page`.
    pub const PAGE: Open<Self> = Open::known("page");
}

/// `UpdatePageTitleAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePageTitleAnswer {
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

impl Model for UpdatePageTitleAnswer {
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

/// `UpdatePageTitleBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePageTitleBody {
    /// `status`.
    pub status: Open<UpdatePageTitleBodyStatus>,
    /// `title`.
    pub title: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdatePageTitleBody {
    /// Returns one with what is required.
    pub fn new(
        status: impl Into<Open<UpdatePageTitleBodyStatus>>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            status: status.into(),
            title: title.into(),
            ..Default::default()
        }
    }
}

impl Model for UpdatePageTitleBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            status: reader.required("status")?,
            title: reader.required("title")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("status", &self.status);
        writer.required("title", &self.title);
        writer.finish()
    }
}

/// The known values of an `Open<UpdatePageTitleBodyStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdatePageTitleBodyStatus {}

impl UpdatePageTitleBodyStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}
