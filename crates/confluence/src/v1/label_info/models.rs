//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// The known values of an `Open<GetAllLabelContentType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetAllLabelContentType {}

impl GetAllLabelContentType {
    /// `page`.
    pub const PAGE: Open<Self> = Open::known("page");
    /// `blogpost`.
    pub const BLOGPOST: Open<Self> = Open::known("blogpost");
    /// `attachment`.
    pub const ATTACHMENT: Open<Self> = Open::known("attachment");
    /// `page_template`.
    pub const PAGE_TEMPLATE: Open<Self> = Open::known("page_template");
}

/// `LabeledContent` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabeledContent {
    /// `contentType`.
    pub content_type: Option<Open<LabeledContentType>>,
    /// `contentId`.
    pub content_id: Option<i64>,
    /// `title`.
    pub title: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for LabeledContent {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            content_type: reader.optional("contentType")?,
            content_id: reader.optional("contentId")?,
            title: reader.optional("title")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("contentType", &self.content_type);
        writer.optional("contentId", &self.content_id);
        writer.optional("title", &self.title);
        writer.finish()
    }
}

/// The known values of an `Open<LabeledContentType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum LabeledContentType {}

impl LabeledContentType {
    /// `page`.
    pub const PAGE: Open<Self> = Open::known("page");
    /// `blogpost`.
    pub const BLOGPOST: Open<Self> = Open::known("blogpost");
    /// `attachment`.
    pub const ATTACHMENT: Open<Self> = Open::known("attachment");
    /// `page_template`.
    pub const PAGE_TEMPLATE: Open<Self> = Open::known("page_template");
}
