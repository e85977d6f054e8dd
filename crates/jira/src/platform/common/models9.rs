//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::{ApplicationRole, GroupName, Project, ProjectRole, UserBean};

/// `SecurityLevel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityLevel {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `issueSecuritySchemeId`.
    pub issue_security_scheme_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SecurityLevel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            is_default: reader.optional("isDefault")?,
            issue_security_scheme_id: reader.optional("issueSecuritySchemeId")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("isDefault", &self.is_default);
        writer.optional("issueSecuritySchemeId", &self.issue_security_scheme_id);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `SecurityScheme` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityScheme {
    /// `defaultSecurityLevelId`.
    pub default_security_level_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `levels`.
    pub levels: Vec<SecurityLevel>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SecurityScheme {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_security_level_id: reader.optional("defaultSecurityLevelId")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            levels: reader.list("levels")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultSecurityLevelId", &self.default_security_level_id);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.list("levels", &self.levels);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `SharePermission` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SharePermission {
    /// `group`.
    pub group: Option<GroupName>,
    /// `id`.
    pub id: Option<i64>,
    /// `project`.
    pub project: Option<Box<Project>>,
    /// `role`.
    pub role: Option<Box<ProjectRole>>,
    /// `type`.
    pub r#type: Option<Open<SharePermissionType>>,
    /// `user`.
    pub user: Option<Box<UserBean>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SharePermission {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<Open<SharePermissionType>>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            ..Default::default()
        }
    }

    /// Sets `group`.
    pub fn group(mut self, group: GroupName) -> Self {
        self.group = Some(group);
        self
    }

    /// Sets `project`.
    pub fn project(mut self, project: Project) -> Self {
        self.project = Some(Box::new(project));
        self
    }

    /// Sets `role`.
    pub fn role(mut self, role: ProjectRole) -> Self {
        self.role = Some(Box::new(role));
        self
    }

    /// Sets `user`.
    pub fn user(mut self, user: UserBean) -> Self {
        self.user = Some(Box::new(user));
        self
    }
}

impl Model for SharePermission {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            group: reader.optional("group")?,
            id: reader.optional("id")?,
            project: reader.optional("project")?,
            role: reader.optional("role")?,
            r#type: reader.optional("type")?,
            user: reader.optional("user")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("group", &self.group);
        writer.optional("id", &self.id);
        writer.optional("project", &self.project);
        writer.optional("role", &self.role);
        writer.optional("type", &self.r#type);
        writer.optional("user", &self.user);
        writer.finish()
    }
}

/// The known values of an `Open<SharePermissionType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SharePermissionType {}

impl SharePermissionType {
    /// `user`.
    pub const USER: Open<Self> = Open::known("user");
    /// `group`.
    pub const GROUP: Open<Self> = Open::known("group");
    /// `project`.
    pub const PROJECT: Open<Self> = Open::known("project");
    /// `projectRole`.
    pub const PROJECT_ROLE: Open<Self> = Open::known("projectRole");
    /// `global`.
    pub const GLOBAL: Open<Self> = Open::known("global");
    /// `loggedin`.
    pub const LOGGEDIN: Open<Self> = Open::known("loggedin");
    /// `authenticated`.
    pub const AUTHENTICATED: Open<Self> = Open::known("authenticated");
    /// `project-unknown`.
    pub const PROJECT_UNKNOWN: Open<Self> = Open::known("project-unknown");
}

/// `SimpleErrorCollection` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimpleErrorCollection {
    /// `errorMessages`.
    pub error_messages: Vec<String>,
    /// `errors`.
    pub errors: Option<BTreeMap<String, String>>,
    /// `httpStatusCode`.
    pub http_status_code: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SimpleErrorCollection {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            error_messages: reader.list("errorMessages")?,
            errors: reader.optional("errors")?,
            http_status_code: reader.optional("httpStatusCode")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("errorMessages", &self.error_messages);
        writer.optional("errors", &self.errors);
        writer.optional("httpStatusCode", &self.http_status_code);
        writer.finish()
    }
}

/// `SimpleListWrapperApplicationRole` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimpleListWrapperApplicationRole {
    /// `callback`.
    pub callback: Option<Map<String, Value>>,
    /// `items`.
    pub items: Option<Vec<ApplicationRole>>,
    /// `max-results`.
    pub max_results: Option<i64>,
    /// `pagingCallback`.
    pub paging_callback: Option<Map<String, Value>>,
    /// `size`.
    pub size: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SimpleListWrapperApplicationRole {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `callback`.
    pub fn callback(mut self, callback: Map<String, Value>) -> Self {
        self.callback = Some(callback);
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: Vec<ApplicationRole>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `max-results`.
    pub fn max_results(mut self, max_results: i64) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets `pagingCallback`.
    pub fn paging_callback(mut self, paging_callback: Map<String, Value>) -> Self {
        self.paging_callback = Some(paging_callback);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl Model for SimpleListWrapperApplicationRole {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            callback: reader.optional("callback")?,
            items: reader.optional("items")?,
            max_results: reader.optional("max-results")?,
            paging_callback: reader.optional("pagingCallback")?,
            size: reader.optional("size")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("callback", &self.callback);
        writer.optional("items", &self.items);
        writer.optional("max-results", &self.max_results);
        writer.optional("pagingCallback", &self.paging_callback);
        writer.optional("size", &self.size);
        writer.finish()
    }
}

/// `SimpleListWrapperGroupName` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimpleListWrapperGroupName {
    /// `callback`.
    pub callback: Option<Map<String, Value>>,
    /// `items`.
    pub items: Option<Vec<GroupName>>,
    /// `max-results`.
    pub max_results: Option<i64>,
    /// `pagingCallback`.
    pub paging_callback: Option<Map<String, Value>>,
    /// `size`.
    pub size: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SimpleListWrapperGroupName {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `callback`.
    pub fn callback(mut self, callback: Map<String, Value>) -> Self {
        self.callback = Some(callback);
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: Vec<GroupName>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `max-results`.
    pub fn max_results(mut self, max_results: i64) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets `pagingCallback`.
    pub fn paging_callback(mut self, paging_callback: Map<String, Value>) -> Self {
        self.paging_callback = Some(paging_callback);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl Model for SimpleListWrapperGroupName {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            callback: reader.optional("callback")?,
            items: reader.optional("items")?,
            max_results: reader.optional("max-results")?,
            paging_callback: reader.optional("pagingCallback")?,
            size: reader.optional("size")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("callback", &self.callback);
        writer.optional("items", &self.items);
        writer.optional("max-results", &self.max_results);
        writer.optional("pagingCallback", &self.paging_callback);
        writer.optional("size", &self.size);
        writer.finish()
    }
}
