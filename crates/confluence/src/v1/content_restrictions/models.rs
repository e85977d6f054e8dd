//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::ContentRestriction;

/// The known values of an `Open<AddRestrictionsExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AddRestrictionsExpand {}

impl AddRestrictionsExpand {
    /// `restrictions.user`.
    pub const RESTRICTIONS_USER: Open<Self> = Open::known("restrictions.user");
    /// `read.restrictions.user`.
    pub const READ_RESTRICTIONS_USER: Open<Self> = Open::known("read.restrictions.user");
    /// `update.restrictions.user`.
    pub const UPDATE_RESTRICTIONS_USER: Open<Self> = Open::known("update.restrictions.user");
    /// `restrictions.group`.
    pub const RESTRICTIONS_GROUP: Open<Self> = Open::known("restrictions.group");
    /// `read.restrictions.group`.
    pub const READ_RESTRICTIONS_GROUP: Open<Self> = Open::known("read.restrictions.group");
    /// `update.restrictions.group`.
    pub const UPDATE_RESTRICTIONS_GROUP: Open<Self> = Open::known("update.restrictions.group");
    /// `content`.
    pub const CONTENT: Open<Self> = Open::known("content");
}

/// `ContentRestrictionArray` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentRestrictionArray {
    /// `results`.
    pub results: Vec<ContentRestriction>,
    /// `start`.
    pub start: Option<i64>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// `restrictionsHash`.
    pub restrictions_hash: Option<String>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ContentRestrictionArray {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.list("results")?,
            start: reader.optional("start")?,
            limit: reader.optional("limit")?,
            size: reader.optional("size")?,
            restrictions_hash: reader.optional("restrictionsHash")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("results", &self.results);
        writer.optional("start", &self.start);
        writer.optional("limit", &self.limit);
        writer.optional("size", &self.size);
        writer.optional("restrictionsHash", &self.restrictions_hash);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// The known values of an `Open<DeleteRestrictionsExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeleteRestrictionsExpand {}

impl DeleteRestrictionsExpand {
    /// `restrictions.user`.
    pub const RESTRICTIONS_USER: Open<Self> = Open::known("restrictions.user");
    /// `read.restrictions.user`.
    pub const READ_RESTRICTIONS_USER: Open<Self> = Open::known("read.restrictions.user");
    /// `update.restrictions.user`.
    pub const UPDATE_RESTRICTIONS_USER: Open<Self> = Open::known("update.restrictions.user");
    /// `restrictions.group`.
    pub const RESTRICTIONS_GROUP: Open<Self> = Open::known("restrictions.group");
    /// `read.restrictions.group`.
    pub const READ_RESTRICTIONS_GROUP: Open<Self> = Open::known("read.restrictions.group");
    /// `update.restrictions.group`.
    pub const UPDATE_RESTRICTIONS_GROUP: Open<Self> = Open::known("update.restrictions.group");
    /// `content`.
    pub const CONTENT: Open<Self> = Open::known("content");
}

/// `GetRestrictionsByOperationAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRestrictionsByOperationAnswer {
    /// `operationType`.
    pub operation_type: Option<Box<ContentRestriction>>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetRestrictionsByOperationAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            operation_type: reader.optional("operationType")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("operationType", &self.operation_type);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// The known values of an `Open<GetRestrictionsByOperationExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetRestrictionsByOperationExpand {}

impl GetRestrictionsByOperationExpand {
    /// `restrictions.user`.
    pub const RESTRICTIONS_USER: Open<Self> = Open::known("restrictions.user");
    /// `restrictions.group`.
    pub const RESTRICTIONS_GROUP: Open<Self> = Open::known("restrictions.group");
    /// `content`.
    pub const CONTENT: Open<Self> = Open::known("content");
}

/// The known values of an `Open<GetRestrictionsExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetRestrictionsExpand {}

impl GetRestrictionsExpand {
    /// `restrictions.user`.
    pub const RESTRICTIONS_USER: Open<Self> = Open::known("restrictions.user");
    /// `read.restrictions.user`.
    pub const READ_RESTRICTIONS_USER: Open<Self> = Open::known("read.restrictions.user");
    /// `update.restrictions.user`.
    pub const UPDATE_RESTRICTIONS_USER: Open<Self> = Open::known("update.restrictions.user");
    /// `restrictions.group`.
    pub const RESTRICTIONS_GROUP: Open<Self> = Open::known("restrictions.group");
    /// `read.restrictions.group`.
    pub const READ_RESTRICTIONS_GROUP: Open<Self> = Open::known("read.restrictions.group");
    /// `update.restrictions.group`.
    pub const UPDATE_RESTRICTIONS_GROUP: Open<Self> = Open::known("update.restrictions.group");
    /// `content`.
    pub const CONTENT: Open<Self> = Open::known("content");
}

/// The known values of an `Open<GetRestrictionsForOperationExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetRestrictionsForOperationExpand {}

impl GetRestrictionsForOperationExpand {
    /// `restrictions.user`.
    pub const RESTRICTIONS_USER: Open<Self> = Open::known("restrictions.user");
    /// `restrictions.group`.
    pub const RESTRICTIONS_GROUP: Open<Self> = Open::known("restrictions.group");
    /// `content`.
    pub const CONTENT: Open<Self> = Open::known("content");
}

/// The known values of an `Open<UpdateRestrictionsExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateRestrictionsExpand {}

impl UpdateRestrictionsExpand {
    /// `restrictions.user`.
    pub const RESTRICTIONS_USER: Open<Self> = Open::known("restrictions.user");
    /// `read.restrictions.user`.
    pub const READ_RESTRICTIONS_USER: Open<Self> = Open::known("read.restrictions.user");
    /// `update.restrictions.user`.
    pub const UPDATE_RESTRICTIONS_USER: Open<Self> = Open::known("update.restrictions.user");
    /// `restrictions.group`.
    pub const RESTRICTIONS_GROUP: Open<Self> = Open::known("restrictions.group");
    /// `read.restrictions.group`.
    pub const READ_RESTRICTIONS_GROUP: Open<Self> = Open::known("read.restrictions.group");
    /// `update.restrictions.group`.
    pub const UPDATE_RESTRICTIONS_GROUP: Open<Self> = Open::known("update.restrictions.group");
    /// `content`.
    pub const CONTENT: Open<Self> = Open::known("content");
}
