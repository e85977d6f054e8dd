//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::{SimplifiedHierarchyLevel, UserPickerUser};

/// `Fields` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fields {
    /// `retain`.
    pub retain: Option<bool>,
    /// `type`.
    pub r#type: Option<Open<FieldsType>>,
    /// `value`.
    pub value: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Fields {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `retain`.
    pub fn retain(mut self, retain: bool) -> Self {
        self.retain = Some(retain);
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Open<FieldsType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: Map<String, Value>) -> Self {
        self.value = Some(value);
        self
    }
}

impl Model for Fields {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            retain: reader.optional("retain")?,
            r#type: reader.optional("type")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("retain", &self.retain);
        writer.optional("type", &self.r#type);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<FieldsType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FieldsType {}

impl FieldsType {
    /// `adf`.
    pub const ADF: Open<Self> = Open::known("adf");
    /// `raw`.
    pub const RAW: Open<Self> = Open::known("raw");
}

/// `FoundGroup` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundGroup {
    /// `avatarUrl`.
    pub avatar_url: Option<String>,
    /// `groupId`.
    pub group_id: Option<String>,
    /// `html`.
    pub html: Option<String>,
    /// `labels`.
    pub labels: Vec<GroupLabel>,
    /// `managedBy`.
    pub managed_by: Option<Open<FoundGroupManagedBy>>,
    /// `name`.
    pub name: Option<String>,
    /// `usageType`.
    pub usage_type: Option<Open<FoundGroupUsageType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FoundGroup {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_url: reader.optional("avatarUrl")?,
            group_id: reader.optional("groupId")?,
            html: reader.optional("html")?,
            labels: reader.list("labels")?,
            managed_by: reader.optional("managedBy")?,
            name: reader.optional("name")?,
            usage_type: reader.optional("usageType")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarUrl", &self.avatar_url);
        writer.optional("groupId", &self.group_id);
        writer.optional("html", &self.html);
        writer.list("labels", &self.labels);
        writer.optional("managedBy", &self.managed_by);
        writer.optional("name", &self.name);
        writer.optional("usageType", &self.usage_type);
        writer.finish()
    }
}

/// The known values of an `Open<FoundGroupManagedBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FoundGroupManagedBy {}

impl FoundGroupManagedBy {
    /// `EXTERNAL`.
    pub const EXTERNAL: Open<Self> = Open::known("EXTERNAL");
    /// `ADMINS`.
    pub const ADMINS: Open<Self> = Open::known("ADMINS");
    /// `TEAM_MEMBERS`.
    pub const TEAM_MEMBERS: Open<Self> = Open::known("TEAM_MEMBERS");
    /// `OPEN`.
    pub const OPEN: Open<Self> = Open::known("OPEN");
}

/// The known values of an `Open<FoundGroupUsageType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FoundGroupUsageType {}

impl FoundGroupUsageType {
    /// `USERBASE_GROUP`.
    pub const USERBASE_GROUP: Open<Self> = Open::known("USERBASE_GROUP");
    /// `TEAM_COLLABORATION`.
    pub const TEAM_COLLABORATION: Open<Self> = Open::known("TEAM_COLLABORATION");
    /// `ADMIN_OVERSIGHT`.
    pub const ADMIN_OVERSIGHT: Open<Self> = Open::known("ADMIN_OVERSIGHT");
}

/// `FoundGroups` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundGroups {
    /// `groups`.
    pub groups: Vec<FoundGroup>,
    /// `header`.
    pub header: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FoundGroups {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            groups: reader.list("groups")?,
            header: reader.optional("header")?,
            total: reader.optional("total")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("groups", &self.groups);
        writer.optional("header", &self.header);
        writer.optional("total", &self.total);
        writer.finish()
    }
}

/// `FoundUsers` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundUsers {
    /// `header`.
    pub header: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    /// `users`.
    pub users: Vec<UserPickerUser>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FoundUsers {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            header: reader.optional("header")?,
            total: reader.optional("total")?,
            users: reader.list("users")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("header", &self.header);
        writer.optional("total", &self.total);
        writer.list("users", &self.users);
        writer.finish()
    }
}

/// `GroupLabel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupLabel {
    /// `text`.
    pub text: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub r#type: Option<Open<GroupLabelType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GroupLabel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            text: reader.optional("text")?,
            title: reader.optional("title")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("text", &self.text);
        writer.optional("title", &self.title);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<GroupLabelType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GroupLabelType {}

impl GroupLabelType {
    /// `ADMIN`.
    pub const ADMIN: Open<Self> = Open::known("ADMIN");
    /// `SINGLE`.
    pub const SINGLE: Open<Self> = Open::known("SINGLE");
    /// `MULTIPLE`.
    pub const MULTIPLE: Open<Self> = Open::known("MULTIPLE");
}

/// `GroupName` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupName {
    /// `groupId`.
    pub group_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl GroupName {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
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

impl Model for GroupName {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            group_id: reader.optional("groupId")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("groupId", &self.group_id);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `Hierarchy` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Hierarchy {
    /// `baseLevelId`.
    pub base_level_id: Option<i64>,
    /// `levels`.
    pub levels: Option<Vec<SimplifiedHierarchyLevel>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Hierarchy {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `baseLevelId`.
    pub fn base_level_id(mut self, base_level_id: i64) -> Self {
        self.base_level_id = Some(base_level_id);
        self
    }
}

impl Model for Hierarchy {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            base_level_id: reader.optional("baseLevelId")?,
            levels: reader.optional("levels")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("baseLevelId", &self.base_level_id);
        writer.optional("levels", &self.levels);
        writer.finish()
    }
}
