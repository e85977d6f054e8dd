//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v2::common::OnlyArchivedAndCurrentContentStatus;

/// `DescendantsResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescendantsResponse {
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<Open<OnlyArchivedAndCurrentContentStatus>>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `parentId`.
    pub parent_id: Option<String>,
    /// `depth`.
    pub depth: Option<i64>,
    /// `childPosition`.
    pub child_position: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for DescendantsResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            r#type: reader.optional("type")?,
            parent_id: reader.optional("parentId")?,
            depth: reader.optional("depth")?,
            child_position: reader.optional("childPosition")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("type", &self.r#type);
        writer.optional("parentId", &self.parent_id);
        writer.optional("depth", &self.depth);
        writer.optional("childPosition", &self.child_position);
        writer.finish()
    }
}
