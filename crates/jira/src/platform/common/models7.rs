//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::common::Scope;
use crate::platform::common::RoleActor;

/// The known values of an `Open<ProjectComponentRealAssigneeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectComponentRealAssigneeType {}

impl ProjectComponentRealAssigneeType {
    /// `PROJECT_DEFAULT`.
    pub const PROJECT_DEFAULT: Open<Self> = Open::known("PROJECT_DEFAULT");
    /// `COMPONENT_LEAD`.
    pub const COMPONENT_LEAD: Open<Self> = Open::known("COMPONENT_LEAD");
    /// `PROJECT_LEAD`.
    pub const PROJECT_LEAD: Open<Self> = Open::known("PROJECT_LEAD");
    /// `UNASSIGNED`.
    pub const UNASSIGNED: Open<Self> = Open::known("UNASSIGNED");
}

/// `ProjectId` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectId {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectId {
    /// Returns one with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Default::default()
        }
    }
}

impl Model for ProjectId {
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

/// `ProjectInsight` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectInsight {
    /// `lastIssueUpdateTime`, a time.
    pub last_issue_update_time: Option<DateTime>,
    /// `totalIssueCount`.
    pub total_issue_count: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectInsight {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for ProjectInsight {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            last_issue_update_time: reader.optional("lastIssueUpdateTime")?,
            total_issue_count: reader.optional("totalIssueCount")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("lastIssueUpdateTime", &self.last_issue_update_time);
        writer.optional("totalIssueCount", &self.total_issue_count);
        writer.finish()
    }
}

/// `ProjectLandingPageInfo` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectLandingPageInfo {
    /// `attributes`.
    pub attributes: Option<BTreeMap<String, String>>,
    /// `boardId`.
    pub board_id: Option<i64>,
    /// `boardName`.
    pub board_name: Option<String>,
    /// `projectKey`.
    pub project_key: Option<String>,
    /// `projectType`.
    pub project_type: Option<String>,
    /// `queueCategory`.
    pub queue_category: Option<String>,
    /// `queueId`.
    pub queue_id: Option<i64>,
    /// `queueName`.
    pub queue_name: Option<String>,
    /// `simpleBoard`.
    pub simple_board: Option<bool>,
    /// `simplified`.
    pub simplified: Option<bool>,
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectLandingPageInfo {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `attributes`.
    pub fn attributes(mut self, attributes: BTreeMap<String, String>) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// Sets `boardId`.
    pub fn board_id(mut self, board_id: i64) -> Self {
        self.board_id = Some(board_id);
        self
    }

    /// Sets `boardName`.
    pub fn board_name(mut self, board_name: impl Into<String>) -> Self {
        self.board_name = Some(board_name.into());
        self
    }

    /// Sets `projectKey`.
    pub fn project_key(mut self, project_key: impl Into<String>) -> Self {
        self.project_key = Some(project_key.into());
        self
    }

    /// Sets `projectType`.
    pub fn project_type(mut self, project_type: impl Into<String>) -> Self {
        self.project_type = Some(project_type.into());
        self
    }

    /// Sets `queueCategory`.
    pub fn queue_category(mut self, queue_category: impl Into<String>) -> Self {
        self.queue_category = Some(queue_category.into());
        self
    }

    /// Sets `queueId`.
    pub fn queue_id(mut self, queue_id: i64) -> Self {
        self.queue_id = Some(queue_id);
        self
    }

    /// Sets `queueName`.
    pub fn queue_name(mut self, queue_name: impl Into<String>) -> Self {
        self.queue_name = Some(queue_name.into());
        self
    }

    /// Sets `simpleBoard`.
    pub fn simple_board(mut self, simple_board: bool) -> Self {
        self.simple_board = Some(simple_board);
        self
    }

    /// Sets `simplified`.
    pub fn simplified(mut self, simplified: bool) -> Self {
        self.simplified = Some(simplified);
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Model for ProjectLandingPageInfo {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            attributes: reader.optional("attributes")?,
            board_id: reader.optional("boardId")?,
            board_name: reader.optional("boardName")?,
            project_key: reader.optional("projectKey")?,
            project_type: reader.optional("projectType")?,
            queue_category: reader.optional("queueCategory")?,
            queue_id: reader.optional("queueId")?,
            queue_name: reader.optional("queueName")?,
            simple_board: reader.optional("simpleBoard")?,
            simplified: reader.optional("simplified")?,
            url: reader.optional("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("attributes", &self.attributes);
        writer.optional("boardId", &self.board_id);
        writer.optional("boardName", &self.board_name);
        writer.optional("projectKey", &self.project_key);
        writer.optional("projectType", &self.project_type);
        writer.optional("queueCategory", &self.queue_category);
        writer.optional("queueId", &self.queue_id);
        writer.optional("queueName", &self.queue_name);
        writer.optional("simpleBoard", &self.simple_board);
        writer.optional("simplified", &self.simplified);
        writer.optional("url", &self.url);
        writer.finish()
    }
}

/// `ProjectPermissions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectPermissions {
    /// `canEdit`.
    pub can_edit: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectPermissions {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for ProjectPermissions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            can_edit: reader.optional("canEdit")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("canEdit", &self.can_edit);
        writer.finish()
    }
}

/// The known values of an `Open<ProjectProjectTypeKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectProjectTypeKey {}

impl ProjectProjectTypeKey {
    /// `software`.
    pub const SOFTWARE: Open<Self> = Open::known("software");
    /// `service_desk`.
    pub const SERVICE_DESK: Open<Self> = Open::known("service_desk");
    /// `business`.
    pub const BUSINESS: Open<Self> = Open::known("business");
}

/// `ProjectRole` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectRole {
    /// `actors`.
    pub actors: Option<Vec<RoleActor>>,
    /// `admin`.
    pub admin: Option<bool>,
    /// `currentUserRole`.
    pub current_user_role: Option<bool>,
    /// `default`.
    pub default: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `roleConfigurable`.
    pub role_configurable: Option<bool>,
    /// `scope`.
    pub scope: Option<Scope>,
    /// `self`.
    pub self_url: Option<String>,
    /// `translatedName`.
    pub translated_name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectRole {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `currentUserRole`.
    pub fn current_user_role(mut self, current_user_role: bool) -> Self {
        self.current_user_role = Some(current_user_role);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `translatedName`.
    pub fn translated_name(mut self, translated_name: impl Into<String>) -> Self {
        self.translated_name = Some(translated_name.into());
        self
    }
}

impl Model for ProjectRole {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            actors: reader.optional("actors")?,
            admin: reader.optional("admin")?,
            current_user_role: reader.optional("currentUserRole")?,
            default: reader.optional("default")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            role_configurable: reader.optional("roleConfigurable")?,
            scope: reader.optional("scope")?,
            self_url: reader.optional("self")?,
            translated_name: reader.optional("translatedName")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("actors", &self.actors);
        writer.optional("admin", &self.admin);
        writer.optional("currentUserRole", &self.current_user_role);
        writer.optional("default", &self.default);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("roleConfigurable", &self.role_configurable);
        writer.optional("scope", &self.scope);
        writer.optional("self", &self.self_url);
        writer.optional("translatedName", &self.translated_name);
        writer.finish()
    }
}
