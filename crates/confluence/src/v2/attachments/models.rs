//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{
    AttachmentSingleLabels, AttachmentSingleOperations, AttachmentSingleProperties,
    AttachmentSingleVersions, ContentStatus, GetAttachmentByIdAnswerLinks, Version,
};

/// `AttachmentBulk` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentBulk {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `blogPostId`.
    pub blog_post_id: Option<String>,
    /// `customContentId`.
    pub custom_content_id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<String>,
    /// `mediaTypeDescription`.
    pub media_type_description: Option<String>,
    /// `comment`.
    pub comment: Option<String>,
    /// `fileId`.
    pub file_id: Option<String>,
    /// `fileSize`.
    pub file_size: Option<i64>,
    /// `webuiLink`.
    pub webui_link: Option<String>,
    /// `downloadLink`.
    pub download_link: Option<String>,
    /// `version`.
    pub version: Option<Version>,
    /// `_links`.
    pub links: Option<AttachmentLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentBulk {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            created_at: reader.optional("createdAt")?,
            page_id: reader.optional("pageId")?,
            blog_post_id: reader.optional("blogPostId")?,
            custom_content_id: reader.optional("customContentId")?,
            media_type: reader.optional("mediaType")?,
            media_type_description: reader.optional("mediaTypeDescription")?,
            comment: reader.optional("comment")?,
            file_id: reader.optional("fileId")?,
            file_size: reader.optional("fileSize")?,
            webui_link: reader.optional("webuiLink")?,
            download_link: reader.optional("downloadLink")?,
            version: reader.optional("version")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("createdAt", &self.created_at);
        writer.optional("pageId", &self.page_id);
        writer.optional("blogPostId", &self.blog_post_id);
        writer.optional("customContentId", &self.custom_content_id);
        writer.optional("mediaType", &self.media_type);
        writer.optional("mediaTypeDescription", &self.media_type_description);
        writer.optional("comment", &self.comment);
        writer.optional("fileId", &self.file_id);
        writer.optional("fileSize", &self.file_size);
        writer.optional("webuiLink", &self.webui_link);
        writer.optional("downloadLink", &self.download_link);
        writer.optional("version", &self.version);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `GetAttachmentByIdAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentDetails {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<ContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `pageId`.
    pub page_id: Option<String>,
    /// `blogPostId`.
    pub blog_post_id: Option<String>,
    /// `customContentId`.
    pub custom_content_id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<String>,
    /// `mediaTypeDescription`.
    pub media_type_description: Option<String>,
    /// `comment`.
    pub comment: Option<String>,
    /// `fileId`.
    pub file_id: Option<String>,
    /// `fileSize`.
    pub file_size: Option<i64>,
    /// `webuiLink`.
    pub webui_link: Option<String>,
    /// `downloadLink`.
    pub download_link: Option<String>,
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
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            created_at: reader.optional("createdAt")?,
            page_id: reader.optional("pageId")?,
            blog_post_id: reader.optional("blogPostId")?,
            custom_content_id: reader.optional("customContentId")?,
            media_type: reader.optional("mediaType")?,
            media_type_description: reader.optional("mediaTypeDescription")?,
            comment: reader.optional("comment")?,
            file_id: reader.optional("fileId")?,
            file_size: reader.optional("fileSize")?,
            webui_link: reader.optional("webuiLink")?,
            download_link: reader.optional("downloadLink")?,
            version: reader.optional("version")?,
            labels: reader.optional("labels")?,
            properties: reader.optional("properties")?,
            operations: reader.optional("operations")?,
            versions: reader.optional("versions")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("createdAt", &self.created_at);
        writer.optional("pageId", &self.page_id);
        writer.optional("blogPostId", &self.blog_post_id);
        writer.optional("customContentId", &self.custom_content_id);
        writer.optional("mediaType", &self.media_type);
        writer.optional("mediaTypeDescription", &self.media_type_description);
        writer.optional("comment", &self.comment);
        writer.optional("fileId", &self.file_id);
        writer.optional("fileSize", &self.file_size);
        writer.optional("webuiLink", &self.webui_link);
        writer.optional("downloadLink", &self.download_link);
        writer.optional("version", &self.version);
        writer.optional("labels", &self.labels);
        writer.optional("properties", &self.properties);
        writer.optional("operations", &self.operations);
        writer.optional("versions", &self.versions);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `AttachmentLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentLinks {
    /// `webui`.
    pub webui: Option<String>,
    /// `download`.
    pub download: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AttachmentLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            webui: reader.optional("webui")?,
            download: reader.optional("download")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("webui", &self.webui);
        writer.optional("download", &self.download);
        writer.finish()
    }
}
