//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::blog_posts::{BlogPostBodyWrite, BlogPostContentStatus, NewBlogPostStatus};
use crate::v2::common::{
    AttachmentSingleLabels, AttachmentSingleOperations, AttachmentSingleProperties,
    AttachmentSingleVersions, BlogPostSingleLikes, BodySingle, GetAttachmentByIdAnswerLinks,
    Version,
};

/// The known values of an `Open<BlogPostUpdateStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BlogPostUpdateStatus {}

impl BlogPostUpdateStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}

/// `CreateBlogPostAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedBlogPost {
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

impl Model for CreatedBlogPost {
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

/// The known values of an `Open<GetBlogPostByIdBodyFormat>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBlogPostByIdBodyFormat {}

impl GetBlogPostByIdBodyFormat {
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

/// The known values of an `Open<GetBlogPostByIdStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBlogPostByIdStatus {}

impl GetBlogPostByIdStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
    /// `historical`.
    pub const HISTORICAL: Open<Self> = Open::known("historical");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}

/// The known values of an `Open<GetBlogPostsInSpaceSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBlogPostsInSpaceSort {}

impl GetBlogPostsInSpaceSort {
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
}

/// The known values of an `Open<GetBlogPostsInSpaceStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBlogPostsInSpaceStatus {}

impl GetBlogPostsInSpaceStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
}

/// The known values of an `Open<GetBlogPostsSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBlogPostsSort {}

impl GetBlogPostsSort {
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
}

/// The known values of an `Open<GetBlogPostsStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBlogPostsStatus {}

impl GetBlogPostsStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
    /// `trashed`.
    pub const TRASHED: Open<Self> = Open::known("trashed");
}

/// The known values of an `Open<GetLabelBlogPostsSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetLabelBlogPostsSort {}

impl GetLabelBlogPostsSort {
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
}

/// `CreateBlogPostBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewBlogPost {
    /// `spaceId`.
    pub space_id: String,
    /// `status`.
    pub status: Option<Open<NewBlogPostStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `body`.
    pub body: Option<Box<NewBlogPostBody>>,
    /// `createdAt`.
    pub created_at: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NewBlogPost {
    /// Returns one with what is required.
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            ..Default::default()
        }
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<Open<NewBlogPostStatus>>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `body`.
    pub fn body(mut self, body: NewBlogPostBody) -> Self {
        self.body = Some(Box::new(body));
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
}

impl Model for NewBlogPost {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            space_id: reader.required("spaceId")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            body: reader.optional("body")?,
            created_at: reader.optional("createdAt")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("spaceId", &self.space_id);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("body", &self.body);
        writer.optional("createdAt", &self.created_at);
        writer.finish()
    }
}

/// `NewBlogPostBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewBlogPostBody {
    /// `representation`.
    pub representation: Option<Open<NewBlogPostBodyRepresentation>>,
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

impl NewBlogPostBody {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `representation`.
    pub fn representation(
        mut self,
        representation: impl Into<Open<NewBlogPostBodyRepresentation>>,
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

impl Model for NewBlogPostBody {
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

/// The known values of an `Open<NewBlogPostBodyRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum NewBlogPostBodyRepresentation {}

impl NewBlogPostBodyRepresentation {
    /// `storage`.
    pub const STORAGE: Open<Self> = Open::known("storage");
    /// `atlas_doc_format`.
    pub const ATLAS_DOC_FORMAT: Open<Self> = Open::known("atlas_doc_format");
    /// `wiki`.
    pub const WIKI: Open<Self> = Open::known("wiki");
}
