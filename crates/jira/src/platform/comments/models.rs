//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::Comment;

/// The known values of an `Open<GetCommentsOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCommentsOrderBy {}

impl GetCommentsOrderBy {
    /// `created`.
    pub const CREATED: Open<Self> = Open::known("created");
    /// `-created`.
    pub const DESCENDING_CREATED: Open<Self> = Open::known("-created");
    /// `+created`.
    pub const ASCENDING_CREATED: Open<Self> = Open::known("+created");
}

/// `IssueCommentListRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueCommentListRequest {
    /// `ids`.
    pub ids: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueCommentListRequest {
    /// Returns one with what is required.
    pub fn new(ids: Vec<i64>) -> Self {
        Self {
            ids,
            ..Default::default()
        }
    }
}

impl Model for IssueCommentListRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            ids: reader.required("ids")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("ids", &self.ids);
        writer.finish()
    }
}

/// `PageBeanComment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageBeanComment {
    /// `isLast`.
    pub is_last: Option<bool>,
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `nextPage`.
    pub next_page: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `startAt`.
    pub start_at: Option<i64>,
    /// `total`.
    pub total: Option<i64>,
    /// `values`.
    pub values: Vec<Comment>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PageBeanComment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            is_last: reader.optional("isLast")?,
            max_results: reader.optional("maxResults")?,
            next_page: reader.optional("nextPage")?,
            self_url: reader.optional("self")?,
            start_at: reader.optional("startAt")?,
            total: reader.optional("total")?,
            values: reader.list("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("isLast", &self.is_last);
        writer.optional("maxResults", &self.max_results);
        writer.optional("nextPage", &self.next_page);
        writer.optional("self", &self.self_url);
        writer.optional("startAt", &self.start_at);
        writer.optional("total", &self.total);
        writer.list("values", &self.values);
        writer.finish()
    }
}
