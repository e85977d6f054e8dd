//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{
    AttachmentSingleLabels, AttachmentSingleOperations, AttachmentSingleProperties,
    AttachmentSingleVersions, BlogPostSingleLikes, BodySingle, ContentStatus,
    GetAttachmentByIdAnswerLinks, ParentContentType, Version,
};

/// `UpdatePageAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatedPage {
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

impl Model for UpdatedPage {
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
