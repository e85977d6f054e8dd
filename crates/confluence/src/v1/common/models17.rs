//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v1::common::{
    BulkUserLookupExpandable, Content, OperationCheckResult, Space, UserDetails, UsersUserKeys,
    V1Icon, VersionExpandable,
};

/// `V1User` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct V1User {
    /// `type`.
    pub r#type: Option<Open<V1UserType>>,
    /// `username`.
    pub username: Option<String>,
    /// `userKey`.
    pub user_key: Option<String>,
    /// `accountId`.
    pub account_id: Option<String>,
    /// `accountType`.
    pub account_type: Option<Open<V1UserAccountType>>,
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
    /// `externalCollaborator`.
    pub external_collaborator: Option<bool>,
    /// `isExternalCollaborator`.
    pub is_external_collaborator: Option<bool>,
    /// `isGuest`.
    pub is_guest: Option<bool>,
    /// `operations`.
    pub operations: Option<Vec<OperationCheckResult>>,
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

impl V1User {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<Open<V1UserType>>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            ..Default::default()
        }
    }

    /// Sets `username`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `userKey`.
    pub fn user_key(mut self, user_key: impl Into<String>) -> Self {
        self.user_key = Some(user_key.into());
        self
    }

    /// Sets `accountId`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `accountType`.
    pub fn account_type(mut self, account_type: impl Into<Open<V1UserAccountType>>) -> Self {
        self.account_type = Some(account_type.into());
        self
    }

    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `publicName`.
    pub fn public_name(mut self, public_name: impl Into<String>) -> Self {
        self.public_name = Some(public_name.into());
        self
    }

    /// Sets `profilePicture`.
    pub fn profile_picture(mut self, profile_picture: V1Icon) -> Self {
        self.profile_picture = Some(profile_picture);
        self
    }

    /// Sets `displayName`.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `timeZone`.
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }

    /// Sets `externalCollaborator`.
    pub fn external_collaborator(mut self, external_collaborator: bool) -> Self {
        self.external_collaborator = Some(external_collaborator);
        self
    }

    /// Sets `isExternalCollaborator`.
    pub fn is_external_collaborator(mut self, is_external_collaborator: bool) -> Self {
        self.is_external_collaborator = Some(is_external_collaborator);
        self
    }

    /// Sets `isGuest`.
    pub fn is_guest(mut self, is_guest: bool) -> Self {
        self.is_guest = Some(is_guest);
        self
    }

    /// Sets `operations`.
    pub fn operations(mut self, operations: Vec<OperationCheckResult>) -> Self {
        self.operations = Some(operations);
        self
    }

    /// Sets `details`.
    pub fn details(mut self, details: UserDetails) -> Self {
        self.details = Some(Box::new(details));
        self
    }

    /// Sets `personalSpace`.
    pub fn personal_space(mut self, personal_space: Space) -> Self {
        self.personal_space = Some(Box::new(personal_space));
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: BulkUserLookupExpandable) -> Self {
        self.expandable = Some(expandable);
        self
    }

    /// Sets `_links`.
    pub fn links(mut self, links: Map<String, Value>) -> Self {
        self.links = Some(links);
        self
    }
}

impl Model for V1User {
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
            external_collaborator: reader.optional("externalCollaborator")?,
            is_external_collaborator: reader.optional("isExternalCollaborator")?,
            is_guest: reader.optional("isGuest")?,
            operations: reader.optional("operations")?,
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
        writer.optional("externalCollaborator", &self.external_collaborator);
        writer.optional("isExternalCollaborator", &self.is_external_collaborator);
        writer.optional("isGuest", &self.is_guest);
        writer.optional("operations", &self.operations);
        writer.optional("details", &self.details);
        writer.optional("personalSpace", &self.personal_space);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// The known values of an `Open<V1UserAccountType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum V1UserAccountType {}

impl V1UserAccountType {
    /// `atlassian`.
    pub const ATLASSIAN: Open<Self> = Open::known("atlassian");
    /// `app`.
    pub const APP: Open<Self> = Open::known("app");
    /// ``.
    pub const EMPTY: Open<Self> = Open::known("");
}

/// The known values of an `Open<V1UserType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum V1UserType {}

impl V1UserType {
    /// `known`.
    pub const KNOWN: Open<Self> = Open::known("known");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
    /// `anonymous`.
    pub const ANONYMOUS: Open<Self> = Open::known("anonymous");
    /// `user`.
    pub const USER: Open<Self> = Open::known("user");
}

/// `V1Version` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct V1Version {
    /// `by`.
    pub by: Option<Box<V1User>>,
    /// `when`, a time.
    pub when: Option<DateTime>,
    /// `friendlyWhen`.
    pub friendly_when: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    /// `minorEdit`.
    pub minor_edit: Option<bool>,
    /// `content`.
    pub content: Option<Box<Content>>,
    /// `collaborators`.
    pub collaborators: Option<UsersUserKeys>,
    /// `_expandable`.
    pub expandable: Option<VersionExpandable>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// `contentTypeModified`.
    pub content_type_modified: Option<bool>,
    /// `confRev`.
    pub conf_rev: Option<String>,
    /// `syncRev`.
    pub sync_rev: Option<String>,
    /// `syncRevSource`.
    pub sync_rev_source: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl V1Version {
    /// Returns one with what is required.
    pub fn new(when: impl Into<DateTime>, number: i64, minor_edit: bool) -> Self {
        Self {
            when: Some(when.into()),
            number: Some(number),
            minor_edit: Some(minor_edit),
            ..Default::default()
        }
    }

    /// Sets `by`.
    pub fn by(mut self, by: V1User) -> Self {
        self.by = Some(Box::new(by));
        self
    }

    /// Sets `friendlyWhen`.
    pub fn friendly_when(mut self, friendly_when: impl Into<String>) -> Self {
        self.friendly_when = Some(friendly_when.into());
        self
    }

    /// Sets `message`.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets `content`.
    pub fn content(mut self, content: Content) -> Self {
        self.content = Some(Box::new(content));
        self
    }

    /// Sets `collaborators`.
    pub fn collaborators(mut self, collaborators: UsersUserKeys) -> Self {
        self.collaborators = Some(collaborators);
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: VersionExpandable) -> Self {
        self.expandable = Some(expandable);
        self
    }

    /// Sets `_links`.
    pub fn links(mut self, links: Map<String, Value>) -> Self {
        self.links = Some(links);
        self
    }

    /// Sets `contentTypeModified`.
    pub fn content_type_modified(mut self, content_type_modified: bool) -> Self {
        self.content_type_modified = Some(content_type_modified);
        self
    }

    /// Sets `confRev`.
    pub fn conf_rev(mut self, conf_rev: impl Into<String>) -> Self {
        self.conf_rev = Some(conf_rev.into());
        self
    }

    /// Sets `syncRev`.
    pub fn sync_rev(mut self, sync_rev: impl Into<String>) -> Self {
        self.sync_rev = Some(sync_rev.into());
        self
    }

    /// Sets `syncRevSource`.
    pub fn sync_rev_source(mut self, sync_rev_source: impl Into<String>) -> Self {
        self.sync_rev_source = Some(sync_rev_source.into());
        self
    }
}

impl Model for V1Version {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            by: reader.optional("by")?,
            when: reader.optional("when")?,
            friendly_when: reader.optional("friendlyWhen")?,
            message: reader.optional("message")?,
            number: reader.optional("number")?,
            minor_edit: reader.optional("minorEdit")?,
            content: reader.optional("content")?,
            collaborators: reader.optional("collaborators")?,
            expandable: reader.optional("_expandable")?,
            links: reader.optional("_links")?,
            content_type_modified: reader.optional("contentTypeModified")?,
            conf_rev: reader.optional("confRev")?,
            sync_rev: reader.optional("syncRev")?,
            sync_rev_source: reader.optional("syncRevSource")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("by", &self.by);
        writer.optional("when", &self.when);
        writer.optional("friendlyWhen", &self.friendly_when);
        writer.optional("message", &self.message);
        writer.optional("number", &self.number);
        writer.optional("minorEdit", &self.minor_edit);
        writer.optional("content", &self.content);
        writer.optional("collaborators", &self.collaborators);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.optional("contentTypeModified", &self.content_type_modified);
        writer.optional("confRev", &self.conf_rev);
        writer.optional("syncRev", &self.sync_rev);
        writer.optional("syncRevSource", &self.sync_rev_source);
        writer.finish()
    }
}
