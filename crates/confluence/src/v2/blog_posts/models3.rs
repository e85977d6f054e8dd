//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::blog_posts::BlogPostContentStatus;
use crate::v2::common::{
    AttachmentSingleLabels, AttachmentSingleOperations, AttachmentSingleProperties,
    AttachmentSingleVersions, BlogPostSingleLikes, BodySingle, GetAttachmentByIdAnswerLinks,
    Version,
};

/// The known values of an `Open<NewBlogPostStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum NewBlogPostStatus {}

impl NewBlogPostStatus {
    /// `current`.
    pub const CURRENT: Open<Self> = Open::known("current");
    /// `draft`.
    pub const DRAFT: Open<Self> = Open::known("draft");
}

/// `UpdateBlogPostAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatedBlogPost {
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

impl Model for UpdatedBlogPost {
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
