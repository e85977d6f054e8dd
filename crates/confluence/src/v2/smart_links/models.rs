//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{ContentStatus, GetAttachmentByIdAnswerLinks, ParentContentType, Version};

/// `CreateSmartLinkAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSmartLinkAnswer {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
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
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `embedUrl`.
    pub embed_url: Option<String>,
    /// `spaceId`.
    pub space_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CreateSmartLinkAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            r#type: reader.optional("type")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            parent_id: reader.optional("parentId")?,
            parent_type: reader.optional("parentType")?,
            position: reader.optional("position")?,
            author_id: reader.optional("authorId")?,
            owner_id: reader.optional("ownerId")?,
            created_at: reader.optional("createdAt")?,
            embed_url: reader.optional("embedUrl")?,
            space_id: reader.optional("spaceId")?,
            version: reader.optional("version")?,
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
        writer.optional("parentId", &self.parent_id);
        writer.optional("parentType", &self.parent_type);
        writer.optional("position", &self.position);
        writer.optional("authorId", &self.author_id);
        writer.optional("ownerId", &self.owner_id);
        writer.optional("createdAt", &self.created_at);
        writer.optional("embedUrl", &self.embed_url);
        writer.optional("spaceId", &self.space_id);
        writer.optional("version", &self.version);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `CreateSmartLinkBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSmartLinkBody {
    /// `spaceId`.
    pub space_id: String,
    /// `title`.
    pub title: Option<String>,
    /// `parentId`.
    pub parent_id: Option<String>,
    /// `embedUrl`.
    pub embed_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateSmartLinkBody {
    /// Returns one with what is required.
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            ..Default::default()
        }
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

    /// Sets `embedUrl`.
    pub fn embed_url(mut self, embed_url: impl Into<String>) -> Self {
        self.embed_url = Some(embed_url.into());
        self
    }
}

impl Model for CreateSmartLinkBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            space_id: reader.required("spaceId")?,
            title: reader.optional("title")?,
            parent_id: reader.optional("parentId")?,
            embed_url: reader.optional("embedUrl")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("spaceId", &self.space_id);
        writer.optional("title", &self.title);
        writer.optional("parentId", &self.parent_id);
        writer.optional("embedUrl", &self.embed_url);
        writer.finish()
    }
}

/// `GetSmartLinkByIdAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSmartLinkByIdAnswer {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
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
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `embedUrl`.
    pub embed_url: Option<String>,
    /// `spaceId`.
    pub space_id: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetSmartLinkByIdAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            r#type: reader.optional("type")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            parent_id: reader.optional("parentId")?,
            parent_type: reader.optional("parentType")?,
            position: reader.optional("position")?,
            author_id: reader.optional("authorId")?,
            owner_id: reader.optional("ownerId")?,
            created_at: reader.optional("createdAt")?,
            embed_url: reader.optional("embedUrl")?,
            space_id: reader.optional("spaceId")?,
            version: reader.optional("version")?,
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
        writer.optional("parentId", &self.parent_id);
        writer.optional("parentType", &self.parent_type);
        writer.optional("position", &self.position);
        writer.optional("authorId", &self.author_id);
        writer.optional("ownerId", &self.owner_id);
        writer.optional("createdAt", &self.created_at);
        writer.optional("embedUrl", &self.embed_url);
        writer.optional("spaceId", &self.space_id);
        writer.optional("version", &self.version);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}
