//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{
    AttachmentSingleLabels, AttachmentSingleOperations, AttachmentSingleProperties,
    AttachmentSingleVersions, BlogPostSingleLikes, BodySingle, ContentStatus,
    GetAttachmentByIdAnswerLinks, ParentContentType, Version,
};
use crate::v2::pages::{NewPageBody, NewPageStatus, NewPageSubtype};

/// `CreatePageAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedPage {
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

impl Model for CreatedPage {
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

/// The known values of an `Open<Depth>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Depth {}

impl Depth {
    /// `all`.
    pub const ALL: Open<Self> = Open::known("all");
    /// `root`.
    pub const ROOT: Open<Self> = Open::known("root");
}

/// The known values of an `Open<GetLabelPagesSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetLabelPagesSort {}

impl GetLabelPagesSort {
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

/// The known values of an `Open<GetPageByIdBodyFormat>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPageByIdBodyFormat {}

impl GetPageByIdBodyFormat {
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
    /// `styled_view`.
    pub const STYLED_VIEW: Open<Self> = Open::known("styled_view");
    /// `editor`.
    pub const EDITOR: Open<Self> = Open::known("editor");
}

/// The known values of an `Open<GetPageByIdStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPageByIdStatus {}

impl GetPageByIdStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
    /// `historical`.
    pub const HISTORICAL: Open<Self> = Open::known("historical");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}

/// The known values of an `Open<GetPagesInSpaceSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPagesInSpaceSort {}

impl GetPagesInSpaceSort {
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

/// The known values of an `Open<GetPagesInSpaceStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPagesInSpaceStatus {}

impl GetPagesInSpaceStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
}

/// The known values of an `Open<GetPagesSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPagesSort {}

impl GetPagesSort {
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

/// The known values of an `Open<GetPagesStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetPagesStatus {}

impl GetPagesStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
}

/// `CreatePageBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewPage {
    /// `spaceId`.
    pub space_id: String,
    /// `status`.
    pub status: Option<Open<NewPageStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `parentId`.
    pub parent_id: Option<String>,
    /// `body`.
    pub body: Option<Box<NewPageBody>>,
    /// `subtype`.
    pub subtype: Option<Open<NewPageSubtype>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NewPage {
    /// Returns one with what is required.
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            ..Default::default()
        }
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<Open<NewPageStatus>>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `parentId`.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Sets `body`.
    pub fn body(mut self, body: NewPageBody) -> Self {
        self.body = Some(Box::new(body));
        self
    }

    /// Sets `subtype`.
    pub fn subtype(mut self, subtype: impl Into<Open<NewPageSubtype>>) -> Self {
        self.subtype = Some(subtype.into());
        self
    }
}

impl Model for NewPage {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            space_id: reader.required("spaceId")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            parent_id: reader.optional("parentId")?,
            body: reader.optional("body")?,
            subtype: reader.optional("subtype")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("spaceId", &self.space_id);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("parentId", &self.parent_id);
        writer.optional("body", &self.body);
        writer.optional("subtype", &self.subtype);
        writer.finish()
    }
}
