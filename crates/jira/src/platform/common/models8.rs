//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::SimpleErrorCollection;

/// `ProjectRoleGroup` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectRoleGroup {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `groupId`.
    pub group_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectRoleGroup {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `displayName`.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `groupId`.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for ProjectRoleGroup {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            display_name: reader.optional("displayName")?,
            group_id: reader.optional("groupId")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("displayName", &self.display_name);
        writer.optional("groupId", &self.group_id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `ProjectRoleUser` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectRoleUser {
    /// `accountId`.
    pub account_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectRoleUser {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for ProjectRoleUser {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.finish()
    }
}

/// The known values of an `Open<ProjectStyle>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectStyle {}

impl ProjectStyle {
    /// `classic`.
    pub const CLASSIC: Open<Self> = Open::known("classic");
    /// `next-gen`.
    pub const NEXT_GEN: Open<Self> = Open::known("next-gen");
}

/// `ProjectUsage` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectUsage {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectUsage {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// `RemoveOptionFromIssuesResult` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveOptionFromIssuesResult {
    /// `errors`.
    pub errors: Option<SimpleErrorCollection>,
    /// `modifiedIssues`.
    pub modified_issues: Vec<i64>,
    /// `unmodifiedIssues`.
    pub unmodified_issues: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RemoveOptionFromIssuesResult {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            errors: reader.optional("errors")?,
            modified_issues: reader.list("modifiedIssues")?,
            unmodified_issues: reader.list("unmodifiedIssues")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("errors", &self.errors);
        writer.list("modifiedIssues", &self.modified_issues);
        writer.list("unmodifiedIssues", &self.unmodified_issues);
        writer.finish()
    }
}

/// `RoleActor` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleActor {
    /// `actorGroup`.
    pub actor_group: Option<ProjectRoleGroup>,
    /// `actorUser`.
    pub actor_user: Option<ProjectRoleUser>,
    /// `avatarUrl`.
    pub avatar_url: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<Open<RoleActorType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RoleActor {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for RoleActor {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            actor_group: reader.optional("actorGroup")?,
            actor_user: reader.optional("actorUser")?,
            avatar_url: reader.optional("avatarUrl")?,
            display_name: reader.optional("displayName")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("actorGroup", &self.actor_group);
        writer.optional("actorUser", &self.actor_user);
        writer.optional("avatarUrl", &self.avatar_url);
        writer.optional("displayName", &self.display_name);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<RoleActorType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum RoleActorType {}

impl RoleActorType {
    /// `atlassian-group-role-actor`.
    pub const ATLASSIAN_GROUP_ROLE_ACTOR: Open<Self> = Open::known("atlassian-group-role-actor");
    /// `atlassian-user-role-actor`.
    pub const ATLASSIAN_USER_ROLE_ACTOR: Open<Self> = Open::known("atlassian-user-role-actor");
}

/// `RuleConfiguration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleConfiguration {
    /// `disabled`.
    pub disabled: Option<bool>,
    /// `tag`.
    pub tag: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RuleConfiguration {
    /// Returns one with what is required.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            ..Default::default()
        }
    }

    /// Sets `disabled`.
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
        self
    }

    /// Sets `tag`.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}

impl Model for RuleConfiguration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            disabled: reader.optional("disabled")?,
            tag: reader.optional("tag")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("disabled", &self.disabled);
        writer.optional("tag", &self.tag);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `ScreenableField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScreenableField {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ScreenableField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `ScreenableTab` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScreenableTab {
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ScreenableTab {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Default::default()
        }
    }
}

impl Model for ScreenableTab {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}
