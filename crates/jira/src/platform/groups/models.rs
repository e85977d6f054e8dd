//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::common::UserDetails;

/// `AddGroupBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddGroup {
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AddGroup {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
}

impl Model for AddGroup {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.required("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("name", &self.name);
        writer.finish()
    }
}

/// `Group` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// `expand`.
    pub expand: Option<String>,
    /// `groupId`.
    pub group_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `users`.
    pub users: Option<PagedListUserDetailsApplicationUser>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Group {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expand: reader.optional("expand")?,
            group_id: reader.optional("groupId")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            users: reader.optional("users")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("expand", &self.expand);
        writer.optional("groupId", &self.group_id);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.optional("users", &self.users);
        writer.finish()
    }
}

/// `GroupDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupDetails {
    /// `groupId`.
    pub group_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GroupDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            group_id: reader.optional("groupId")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("groupId", &self.group_id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `PagedListUserDetailsApplicationUser` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PagedListUserDetailsApplicationUser {
    /// `end-index`.
    pub end_index: Option<i64>,
    /// `items`.
    pub items: Vec<UserDetails>,
    /// `max-results`.
    pub max_results: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// `start-index`.
    pub start_index: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PagedListUserDetailsApplicationUser {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            end_index: reader.optional("end-index")?,
            items: reader.list("items")?,
            max_results: reader.optional("max-results")?,
            size: reader.optional("size")?,
            start_index: reader.optional("start-index")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("end-index", &self.end_index);
        writer.list("items", &self.items);
        writer.optional("max-results", &self.max_results);
        writer.optional("size", &self.size);
        writer.optional("start-index", &self.start_index);
        writer.finish()
    }
}

/// `UpdateUserToGroupBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserToGroup {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateUserToGroup {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `accountId`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for UpdateUserToGroup {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}
