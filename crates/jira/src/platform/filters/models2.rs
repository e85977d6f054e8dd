//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::User;

/// The known values of an `Open<GetFiltersPaginatedOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetFiltersPaginatedOrderBy {}

impl GetFiltersPaginatedOrderBy {
    /// `description`.
    pub const DESCRIPTION: Open<Self> = Open::known("description");
    /// `-description`.
    pub const DESCENDING_DESCRIPTION: Open<Self> = Open::known("-description");
    /// `+description`.
    pub const ASCENDING_DESCRIPTION: Open<Self> = Open::known("+description");
    /// `favourite_count`.
    pub const FAVOURITE_COUNT: Open<Self> = Open::known("favourite_count");
    /// `-favourite_count`.
    pub const DESCENDING_FAVOURITE_COUNT: Open<Self> = Open::known("-favourite_count");
    /// `+favourite_count`.
    pub const ASCENDING_FAVOURITE_COUNT: Open<Self> = Open::known("+favourite_count");
    /// `id`.
    pub const ID: Open<Self> = Open::known("id");
    /// `-id`.
    pub const DESCENDING_ID: Open<Self> = Open::known("-id");
    /// `+id`.
    pub const ASCENDING_ID: Open<Self> = Open::known("+id");
    /// `is_favourite`.
    pub const IS_FAVOURITE: Open<Self> = Open::known("is_favourite");
    /// `-is_favourite`.
    pub const DESCENDING_IS_FAVOURITE: Open<Self> = Open::known("-is_favourite");
    /// `+is_favourite`.
    pub const ASCENDING_IS_FAVOURITE: Open<Self> = Open::known("+is_favourite");
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
    /// `+name`.
    pub const ASCENDING_NAME: Open<Self> = Open::known("+name");
    /// `owner`.
    pub const OWNER: Open<Self> = Open::known("owner");
    /// `-owner`.
    pub const DESCENDING_OWNER: Open<Self> = Open::known("-owner");
    /// `+owner`.
    pub const ASCENDING_OWNER: Open<Self> = Open::known("+owner");
    /// `is_shared`.
    pub const IS_SHARED: Open<Self> = Open::known("is_shared");
    /// `-is_shared`.
    pub const DESCENDING_IS_SHARED: Open<Self> = Open::known("-is_shared");
    /// `+is_shared`.
    pub const ASCENDING_IS_SHARED: Open<Self> = Open::known("+is_shared");
}

/// `UserList` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserList {
    /// `end-index`.
    pub end_index: Option<i64>,
    /// `items`.
    pub items: Option<Vec<User>>,
    /// `max-results`.
    pub max_results: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// `start-index`.
    pub start_index: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UserList {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for UserList {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            end_index: reader.optional("end-index")?,
            items: reader.optional("items")?,
            max_results: reader.optional("max-results")?,
            size: reader.optional("size")?,
            start_index: reader.optional("start-index")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("end-index", &self.end_index);
        writer.optional("items", &self.items);
        writer.optional("max-results", &self.max_results);
        writer.optional("size", &self.size);
        writer.optional("start-index", &self.start_index);
        writer.finish()
    }
}
