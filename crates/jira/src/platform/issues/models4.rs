//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::common::{AvatarUrls, IssueTransition, UserDetails};
use crate::platform::common::{ErrorCollection, GroupName};
use crate::platform::issues::{IssueTypeIssueCreateMetadata, WarningCollection};

/// `NestedResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NestedResponse {
    /// `errorCollection`.
    pub error_collection: Option<ErrorCollection>,
    /// `status`.
    pub status: Option<i64>,
    /// `warningCollection`.
    pub warning_collection: Option<WarningCollection>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for NestedResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            error_collection: reader.optional("errorCollection")?,
            status: reader.optional("status")?,
            warning_collection: reader.optional("warningCollection")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("errorCollection", &self.error_collection);
        writer.optional("status", &self.status);
        writer.optional("warningCollection", &self.warning_collection);
        writer.finish()
    }
}

/// `Notification` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// `htmlBody`.
    pub html_body: Option<String>,
    /// `restrict`.
    pub restrict: Option<NotificationRecipientsRestrictions>,
    /// `subject`.
    pub subject: Option<String>,
    /// `textBody`.
    pub text_body: Option<String>,
    /// `to`.
    pub to: Option<NotificationRecipients>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Notification {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `htmlBody`.
    pub fn html_body(mut self, html_body: impl Into<String>) -> Self {
        self.html_body = Some(html_body.into());
        self
    }

    /// Sets `restrict`.
    pub fn restrict(mut self, restrict: NotificationRecipientsRestrictions) -> Self {
        self.restrict = Some(restrict);
        self
    }

    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `textBody`.
    pub fn text_body(mut self, text_body: impl Into<String>) -> Self {
        self.text_body = Some(text_body.into());
        self
    }

    /// Sets `to`.
    pub fn to(mut self, to: NotificationRecipients) -> Self {
        self.to = Some(to);
        self
    }
}

impl Model for Notification {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            html_body: reader.optional("htmlBody")?,
            restrict: reader.optional("restrict")?,
            subject: reader.optional("subject")?,
            text_body: reader.optional("textBody")?,
            to: reader.optional("to")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("htmlBody", &self.html_body);
        writer.optional("restrict", &self.restrict);
        writer.optional("subject", &self.subject);
        writer.optional("textBody", &self.text_body);
        writer.optional("to", &self.to);
        writer.finish()
    }
}

/// `NotificationRecipients` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationRecipients {
    /// `assignee`.
    pub assignee: Option<bool>,
    /// `groupIds`.
    pub group_ids: Option<Vec<String>>,
    /// `groups`.
    pub groups: Option<Vec<GroupName>>,
    /// `reporter`.
    pub reporter: Option<bool>,
    /// `users`.
    pub users: Option<Vec<UserDetails>>,
    /// `voters`.
    pub voters: Option<bool>,
    /// `watchers`.
    pub watchers: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NotificationRecipients {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `assignee`.
    pub fn assignee(mut self, assignee: bool) -> Self {
        self.assignee = Some(assignee);
        self
    }

    /// Sets `groupIds`.
    pub fn group_ids(mut self, group_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_ids = Some(group_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `groups`.
    pub fn groups(mut self, groups: Vec<GroupName>) -> Self {
        self.groups = Some(groups);
        self
    }

    /// Sets `reporter`.
    pub fn reporter(mut self, reporter: bool) -> Self {
        self.reporter = Some(reporter);
        self
    }

    /// Sets `users`.
    pub fn users(mut self, users: Vec<UserDetails>) -> Self {
        self.users = Some(users);
        self
    }

    /// Sets `voters`.
    pub fn voters(mut self, voters: bool) -> Self {
        self.voters = Some(voters);
        self
    }

    /// Sets `watchers`.
    pub fn watchers(mut self, watchers: bool) -> Self {
        self.watchers = Some(watchers);
        self
    }
}

impl Model for NotificationRecipients {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            assignee: reader.optional("assignee")?,
            group_ids: reader.optional("groupIds")?,
            groups: reader.optional("groups")?,
            reporter: reader.optional("reporter")?,
            users: reader.optional("users")?,
            voters: reader.optional("voters")?,
            watchers: reader.optional("watchers")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("assignee", &self.assignee);
        writer.optional("groupIds", &self.group_ids);
        writer.optional("groups", &self.groups);
        writer.optional("reporter", &self.reporter);
        writer.optional("users", &self.users);
        writer.optional("voters", &self.voters);
        writer.optional("watchers", &self.watchers);
        writer.finish()
    }
}

/// `NotificationRecipientsRestrictions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationRecipientsRestrictions {
    /// `groupIds`.
    pub group_ids: Option<Vec<String>>,
    /// `groups`.
    pub groups: Option<Vec<GroupName>>,
    /// `permissions`.
    pub permissions: Option<Vec<RestrictedPermission>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NotificationRecipientsRestrictions {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `groupIds`.
    pub fn group_ids(mut self, group_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_ids = Some(group_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `groups`.
    pub fn groups(mut self, groups: Vec<GroupName>) -> Self {
        self.groups = Some(groups);
        self
    }

    /// Sets `permissions`.
    pub fn permissions(mut self, permissions: Vec<RestrictedPermission>) -> Self {
        self.permissions = Some(permissions);
        self
    }
}

impl Model for NotificationRecipientsRestrictions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            group_ids: reader.optional("groupIds")?,
            groups: reader.optional("groups")?,
            permissions: reader.optional("permissions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("groupIds", &self.group_ids);
        writer.optional("groups", &self.groups);
        writer.optional("permissions", &self.permissions);
        writer.finish()
    }
}

/// `ProjectIssueCreateMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectIssueCreateMetadata {
    /// `avatarUrls`.
    pub avatar_urls: Option<AvatarUrls>,
    /// `expand`.
    pub expand: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `issuetypes`.
    pub issuetypes: Vec<IssueTypeIssueCreateMetadata>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectIssueCreateMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_urls: reader.optional("avatarUrls")?,
            expand: reader.optional("expand")?,
            id: reader.optional("id")?,
            issuetypes: reader.list("issuetypes")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarUrls", &self.avatar_urls);
        writer.optional("expand", &self.expand);
        writer.optional("id", &self.id);
        writer.list("issuetypes", &self.issuetypes);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `RestrictedPermission` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestrictedPermission {
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RestrictedPermission {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

impl Model for RestrictedPermission {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.finish()
    }
}

/// `Transitions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Transitions {
    /// `expand`.
    pub expand: Option<String>,
    /// `transitions`.
    pub transitions: Vec<IssueTransition>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Transitions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expand: reader.optional("expand")?,
            transitions: reader.list("transitions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("expand", &self.expand);
        writer.list("transitions", &self.transitions);
        writer.finish()
    }
}
