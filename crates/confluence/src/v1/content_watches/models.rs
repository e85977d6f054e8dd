//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::v1::common::{OperationCheckResult, UserDetails, V1Icon};

/// `SpaceWatch` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceWatch {
    /// `type`.
    pub r#type: Option<String>,
    /// `watcher`.
    pub watcher: Option<Box<WatchUser>>,
    /// `spaceKey`.
    pub space_key: Option<String>,
    /// `labelName`.
    pub label_name: Option<String>,
    /// `prefix`.
    pub prefix: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpaceWatch {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            watcher: reader.optional("watcher")?,
            space_key: reader.optional("spaceKey")?,
            label_name: reader.optional("labelName")?,
            prefix: reader.optional("prefix")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.optional("watcher", &self.watcher);
        writer.optional("spaceKey", &self.space_key);
        writer.optional("labelName", &self.label_name);
        writer.optional("prefix", &self.prefix);
        writer.finish()
    }
}

/// `UserWatch` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserWatch {
    /// `watching`.
    pub watching: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UserWatch {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            watching: reader.optional("watching")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("watching", &self.watching);
        writer.finish()
    }
}

/// `Watch` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Watch {
    /// `type`.
    pub r#type: Option<String>,
    /// `watcher`.
    pub watcher: Option<Box<WatchUser>>,
    /// `contentId`.
    pub content_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Watch {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            watcher: reader.optional("watcher")?,
            content_id: reader.optional("contentId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.optional("watcher", &self.watcher);
        writer.optional("contentId", &self.content_id);
        writer.finish()
    }
}

/// `WatchUser` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WatchUser {
    /// `type`.
    pub r#type: Option<String>,
    /// `username`.
    pub username: Option<String>,
    /// `userKey`.
    pub user_key: Option<String>,
    /// `accountId`.
    pub account_id: Option<String>,
    /// `profilePicture`.
    pub profile_picture: Option<V1Icon>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `operations`.
    pub operations: Vec<OperationCheckResult>,
    /// `externalCollaborator`.
    pub external_collaborator: Option<bool>,
    /// `isGuest`.
    pub is_guest: Option<bool>,
    /// `isExternalCollaborator`.
    pub is_external_collaborator: Option<bool>,
    /// `details`.
    pub details: Option<Box<UserDetails>>,
    /// `accountType`.
    pub account_type: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `publicName`.
    pub public_name: Option<String>,
    /// `personalSpace`.
    pub personal_space: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WatchUser {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            username: reader.optional("username")?,
            user_key: reader.optional("userKey")?,
            account_id: reader.optional("accountId")?,
            profile_picture: reader.optional("profilePicture")?,
            display_name: reader.optional("displayName")?,
            time_zone: reader.optional("timeZone")?,
            operations: reader.list("operations")?,
            external_collaborator: reader.optional("externalCollaborator")?,
            is_guest: reader.optional("isGuest")?,
            is_external_collaborator: reader.optional("isExternalCollaborator")?,
            details: reader.optional("details")?,
            account_type: reader.optional("accountType")?,
            email: reader.optional("email")?,
            public_name: reader.optional("publicName")?,
            personal_space: reader.optional("personalSpace")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.optional("username", &self.username);
        writer.optional("userKey", &self.user_key);
        writer.optional("accountId", &self.account_id);
        writer.optional("profilePicture", &self.profile_picture);
        writer.optional("displayName", &self.display_name);
        writer.optional("timeZone", &self.time_zone);
        writer.list("operations", &self.operations);
        writer.optional("externalCollaborator", &self.external_collaborator);
        writer.optional("isGuest", &self.is_guest);
        writer.optional("isExternalCollaborator", &self.is_external_collaborator);
        writer.optional("details", &self.details);
        writer.optional("accountType", &self.account_type);
        writer.optional("email", &self.email);
        writer.optional("publicName", &self.public_name);
        writer.optional("personalSpace", &self.personal_space);
        writer.finish()
    }
}
