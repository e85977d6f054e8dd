//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::{
    BulkUserLookupExpandable, OperationCheckResult, Space, UserDetails, V1Icon,
};

/// `AccountIdEmailRecord` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountIdEmailRecord {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AccountIdEmailRecord {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            email: reader.optional("email")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("email", &self.email);
        writer.finish()
    }
}

/// `BulkUserLookup` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUserLookup {
    /// `type`.
    pub r#type: Option<Open<BulkUserLookupType>>,
    /// `username`.
    pub username: Option<String>,
    /// `userKey`.
    pub user_key: Option<String>,
    /// `accountId`.
    pub account_id: Option<String>,
    /// `accountType`.
    pub account_type: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `publicName`.
    pub public_name: Option<String>,
    /// `profilePicture`.
    pub profile_picture: Option<V1Icon>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `isExternalCollaborator`.
    pub is_external_collaborator: Option<bool>,
    /// `isGuest`.
    pub is_guest: Option<bool>,
    /// `operations`.
    pub operations: Vec<OperationCheckResult>,
    /// `details`.
    pub details: Option<Box<UserDetails>>,
    /// `personalSpace`.
    pub personal_space: Option<Box<Space>>,
    /// `_expandable`.
    pub expandable: Option<BulkUserLookupExpandable>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkUserLookup {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            username: reader.optional("username")?,
            user_key: reader.optional("userKey")?,
            account_id: reader.optional("accountId")?,
            account_type: reader.optional("accountType")?,
            email: reader.optional("email")?,
            public_name: reader.optional("publicName")?,
            profile_picture: reader.optional("profilePicture")?,
            display_name: reader.optional("displayName")?,
            time_zone: reader.optional("timeZone")?,
            is_external_collaborator: reader.optional("isExternalCollaborator")?,
            is_guest: reader.optional("isGuest")?,
            operations: reader.list("operations")?,
            details: reader.optional("details")?,
            personal_space: reader.optional("personalSpace")?,
            expandable: reader.optional("_expandable")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.optional("username", &self.username);
        writer.optional("userKey", &self.user_key);
        writer.optional("accountId", &self.account_id);
        writer.optional("accountType", &self.account_type);
        writer.optional("email", &self.email);
        writer.optional("publicName", &self.public_name);
        writer.optional("profilePicture", &self.profile_picture);
        writer.optional("displayName", &self.display_name);
        writer.optional("timeZone", &self.time_zone);
        writer.optional("isExternalCollaborator", &self.is_external_collaborator);
        writer.optional("isGuest", &self.is_guest);
        writer.list("operations", &self.operations);
        writer.optional("details", &self.details);
        writer.optional("personalSpace", &self.personal_space);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `BulkUserLookupArray` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUserLookupArray {
    /// `results`.
    pub results: Vec<BulkUserLookup>,
    /// `start`.
    pub start: Option<i64>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkUserLookupArray {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.list("results")?,
            start: reader.optional("start")?,
            limit: reader.optional("limit")?,
            size: reader.optional("size")?,
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
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// The known values of an `Open<BulkUserLookupType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkUserLookupType {}

impl BulkUserLookupType {
    /// `known`.
    pub const KNOWN: Open<Self> = Open::known("known");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
    /// `anonymous`.
    pub const ANONYMOUS: Open<Self> = Open::known("anonymous");
    /// `user`.
    pub const USER: Open<Self> = Open::known("user");
}

/// The known values of an `Open<GetAnonymousUserExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetAnonymousUserExpand {}

impl GetAnonymousUserExpand {
    /// `operations`.
    pub const OPERATIONS: Open<Self> = Open::known("operations");
}

/// The known values of an `Open<GetBulkUserLookupExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetBulkUserLookupExpand {}

impl GetBulkUserLookupExpand {
    /// `operations`.
    pub const OPERATIONS: Open<Self> = Open::known("operations");
    /// `personalSpace`.
    pub const PERSONAL_SPACE: Open<Self> = Open::known("personalSpace");
    /// `isExternalCollaborator`.
    pub const IS_EXTERNAL_COLLABORATOR: Open<Self> = Open::known("isExternalCollaborator");
}

/// The known values of an `Open<GetCurrentUserExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCurrentUserExpand {}

impl GetCurrentUserExpand {
    /// `operations`.
    pub const OPERATIONS: Open<Self> = Open::known("operations");
    /// `personalSpace`.
    pub const PERSONAL_SPACE: Open<Self> = Open::known("personalSpace");
    /// `isExternalCollaborator`.
    pub const IS_EXTERNAL_COLLABORATOR: Open<Self> = Open::known("isExternalCollaborator");
}

/// The known values of an `Open<GetUserExpand>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetUserExpand {}

impl GetUserExpand {
    /// `operations`.
    pub const OPERATIONS: Open<Self> = Open::known("operations");
    /// `personalSpace`.
    pub const PERSONAL_SPACE: Open<Self> = Open::known("personalSpace");
    /// `isExternalCollaborator`.
    pub const IS_EXTERNAL_COLLABORATOR: Open<Self> = Open::known("isExternalCollaborator");
}

/// `UserAnonymous` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAnonymous {
    /// `type`.
    pub r#type: Option<String>,
    /// `profilePicture`.
    pub profile_picture: Option<V1Icon>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `operations`.
    pub operations: Vec<OperationCheckResult>,
    /// `_expandable`.
    pub expandable: Option<UserAnonymousExpandable>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UserAnonymous {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            profile_picture: reader.optional("profilePicture")?,
            display_name: reader.optional("displayName")?,
            operations: reader.list("operations")?,
            expandable: reader.optional("_expandable")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.optional("profilePicture", &self.profile_picture);
        writer.optional("displayName", &self.display_name);
        writer.list("operations", &self.operations);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `UserAnonymousExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserAnonymousExpandable {
    /// `operations`.
    pub operations: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UserAnonymousExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            operations: reader.optional("operations")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("operations", &self.operations);
        writer.finish()
    }
}
