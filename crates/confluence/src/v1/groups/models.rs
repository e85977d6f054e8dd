//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// The known values of an `Open<AccessType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AccessType {}

impl AccessType {
    /// `user`.
    pub const USER: Open<Self> = Open::known("user");
    /// `admin`.
    pub const ADMIN: Open<Self> = Open::known("admin");
    /// `site-admin`.
    pub const SITE_ADMIN: Open<Self> = Open::known("site-admin");
}

/// `AccountId` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountId {
    /// `accountId`.
    pub account_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AccountId {
    /// Returns one with what is required.
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            ..Default::default()
        }
    }
}

impl Model for AccountId {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.required("accountId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("accountId", &self.account_id);
        writer.finish()
    }
}

/// The known values of an `Open<GetGroupMembersByGroupIdExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetGroupMembersByGroupIdExpand {}

impl GetGroupMembersByGroupIdExpand {
    /// `operations`.
    pub const OPERATIONS: Open<Self> = Open::known("operations");
    /// `personalSpace`.
    pub const PERSONAL_SPACE: Open<Self> = Open::known("personalSpace");
    /// `isExternalCollaborator`.
    pub const IS_EXTERNAL_COLLABORATOR: Open<Self> = Open::known("isExternalCollaborator");
}

/// `GroupName` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupName {
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl GroupName {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
}

impl Model for GroupName {
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
