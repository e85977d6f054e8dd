//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::common::AvatarUrls;
use crate::software::boards::{
    ColumnConfig, EstimationConfig, GroupBean, Location, RankingConfig, Relation, Subquery,
};

/// `AgileUserBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgileUser {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `avatarUrls`.
    pub avatar_urls: Option<AvatarUrls>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AgileUser {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            active: reader.optional("active")?,
            avatar_urls: reader.optional("avatarUrls")?,
            display_name: reader.optional("displayName")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("active", &self.active);
        writer.optional("avatarUrls", &self.avatar_urls);
        writer.optional("displayName", &self.display_name);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `Board` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Board {
    /// `admins`.
    pub admins: Option<BoardAdmins>,
    /// `canEdit`.
    pub can_edit: Option<bool>,
    /// `favourite`.
    pub favourite: Option<bool>,
    /// `id`.
    pub id: Option<i64>,
    /// `isPrivate`.
    pub is_private: Option<bool>,
    /// `location`.
    pub location: Option<BoardLocation>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Board {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            admins: reader.optional("admins")?,
            can_edit: reader.optional("canEdit")?,
            favourite: reader.optional("favourite")?,
            id: reader.optional("id")?,
            is_private: reader.optional("isPrivate")?,
            location: reader.optional("location")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("admins", &self.admins);
        writer.optional("canEdit", &self.can_edit);
        writer.optional("favourite", &self.favourite);
        writer.optional("id", &self.id);
        writer.optional("isPrivate", &self.is_private);
        writer.optional("location", &self.location);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// `BoardAdminsBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoardAdmins {
    /// `groups`.
    pub groups: Vec<GroupBean>,
    /// `users`.
    pub users: Vec<AgileUser>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BoardAdmins {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            groups: reader.list("groups")?,
            users: reader.list("users")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("groups", &self.groups);
        writer.list("users", &self.users);
        writer.finish()
    }
}

/// `BoardConfigBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoardConfig {
    /// `columnConfig`.
    pub column_config: Option<ColumnConfig>,
    /// `estimation`.
    pub estimation: Option<EstimationConfig>,
    /// `filter`.
    pub filter: Option<Relation>,
    /// `id`.
    pub id: Option<i64>,
    /// `location`.
    pub location: Option<Location>,
    /// `name`.
    pub name: Option<String>,
    /// `ranking`.
    pub ranking: Option<RankingConfig>,
    /// `self`.
    pub self_url: Option<String>,
    /// `subQuery`.
    pub sub_query: Option<Subquery>,
    /// `type`.
    pub r#type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BoardConfig {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            column_config: reader.optional("columnConfig")?,
            estimation: reader.optional("estimation")?,
            filter: reader.optional("filter")?,
            id: reader.optional("id")?,
            location: reader.optional("location")?,
            name: reader.optional("name")?,
            ranking: reader.optional("ranking")?,
            self_url: reader.optional("self")?,
            sub_query: reader.optional("subQuery")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("columnConfig", &self.column_config);
        writer.optional("estimation", &self.estimation);
        writer.optional("filter", &self.filter);
        writer.optional("id", &self.id);
        writer.optional("location", &self.location);
        writer.optional("name", &self.name);
        writer.optional("ranking", &self.ranking);
        writer.optional("self", &self.self_url);
        writer.optional("subQuery", &self.sub_query);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// `BoardCreateBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoardCreate {
    /// `filterId`.
    pub filter_id: Option<i64>,
    /// `location`.
    pub location: Option<Location>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<Open<BoardCreateType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BoardCreate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `filterId`.
    pub fn filter_id(mut self, filter_id: i64) -> Self {
        self.filter_id = Some(filter_id);
        self
    }

    /// Sets `location`.
    pub fn location(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Open<BoardCreateType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Model for BoardCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            filter_id: reader.optional("filterId")?,
            location: reader.optional("location")?,
            name: reader.optional("name")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("filterId", &self.filter_id);
        writer.optional("location", &self.location);
        writer.optional("name", &self.name);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<BoardCreateType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BoardCreateType {}

impl BoardCreateType {
    /// `kanban`.
    pub const KANBAN: Open<Self> = Open::known("kanban");
    /// `scrum`.
    pub const SCRUM: Open<Self> = Open::known("scrum");
    /// `agility`.
    pub const AGILITY: Open<Self> = Open::known("agility");
}

/// `BoardFilterBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoardFilter {
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BoardFilter {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `BoardLocationBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoardLocation {
    /// `avatarURI`.
    pub avatar_uri: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `projectId`.
    pub project_id: Option<i64>,
    /// `projectKey`.
    pub project_key: Option<String>,
    /// `projectName`.
    pub project_name: Option<String>,
    /// `projectTypeKey`.
    pub project_type_key: Option<String>,
    /// `userAccountId`.
    pub user_account_id: Option<String>,
    /// `userId`.
    pub user_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BoardLocation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_uri: reader.optional("avatarURI")?,
            display_name: reader.optional("displayName")?,
            name: reader.optional("name")?,
            project_id: reader.optional("projectId")?,
            project_key: reader.optional("projectKey")?,
            project_name: reader.optional("projectName")?,
            project_type_key: reader.optional("projectTypeKey")?,
            user_account_id: reader.optional("userAccountId")?,
            user_id: reader.optional("userId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarURI", &self.avatar_uri);
        writer.optional("displayName", &self.display_name);
        writer.optional("name", &self.name);
        writer.optional("projectId", &self.project_id);
        writer.optional("projectKey", &self.project_key);
        writer.optional("projectName", &self.project_name);
        writer.optional("projectTypeKey", &self.project_type_key);
        writer.optional("userAccountId", &self.user_account_id);
        writer.optional("userId", &self.user_id);
        writer.finish()
    }
}
