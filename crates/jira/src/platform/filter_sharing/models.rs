//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `DefaultShareScope` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultShareScope {
    /// `scope`.
    pub scope: Option<Open<DefaultShareScopeScope>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl DefaultShareScope {
    /// Returns one with what is required.
    pub fn new(scope: impl Into<Open<DefaultShareScopeScope>>) -> Self {
        Self {
            scope: Some(scope.into()),
            ..Default::default()
        }
    }
}

impl Model for DefaultShareScope {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            scope: reader.optional("scope")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("scope", &self.scope);
        writer.finish()
    }
}

/// The known values of an `Open<DefaultShareScopeScope>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum DefaultShareScopeScope {}

impl DefaultShareScopeScope {
    /// `GLOBAL`.
    pub const GLOBAL: Open<Self> = Open::known("GLOBAL");
    /// `AUTHENTICATED`.
    pub const AUTHENTICATED: Open<Self> = Open::known("AUTHENTICATED");
    /// `PRIVATE`.
    pub const PRIVATE: Open<Self> = Open::known("PRIVATE");
}

/// `SharePermissionInputBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SharePermissionInput {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `groupId`.
    pub group_id: Option<String>,
    /// `groupname`.
    pub groupname: Option<String>,
    /// `projectId`.
    pub project_id: Option<String>,
    /// `projectRoleId`.
    pub project_role_id: Option<String>,
    /// `rights`.
    pub rights: Option<i64>,
    /// `type`.
    pub r#type: Open<SharePermissionInputType>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SharePermissionInput {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<Open<SharePermissionInputType>>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Default::default()
        }
    }

    /// Sets `accountId`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `groupId`.
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets `groupname`.
    pub fn groupname(mut self, groupname: impl Into<String>) -> Self {
        self.groupname = Some(groupname.into());
        self
    }

    /// Sets `projectId`.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets `projectRoleId`.
    pub fn project_role_id(mut self, project_role_id: impl Into<String>) -> Self {
        self.project_role_id = Some(project_role_id.into());
        self
    }

    /// Sets `rights`.
    pub fn rights(mut self, rights: i64) -> Self {
        self.rights = Some(rights);
        self
    }
}

impl Model for SharePermissionInput {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            group_id: reader.optional("groupId")?,
            groupname: reader.optional("groupname")?,
            project_id: reader.optional("projectId")?,
            project_role_id: reader.optional("projectRoleId")?,
            rights: reader.optional("rights")?,
            r#type: reader.required("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("groupId", &self.group_id);
        writer.optional("groupname", &self.groupname);
        writer.optional("projectId", &self.project_id);
        writer.optional("projectRoleId", &self.project_role_id);
        writer.optional("rights", &self.rights);
        writer.required("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<SharePermissionInputType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SharePermissionInputType {}

impl SharePermissionInputType {
    /// `user`.
    pub const USER: Open<Self> = Open::known("user");
    /// `project`.
    pub const PROJECT: Open<Self> = Open::known("project");
    /// `group`.
    pub const GROUP: Open<Self> = Open::known("group");
    /// `projectRole`.
    pub const PROJECT_ROLE: Open<Self> = Open::known("projectRole");
    /// `global`.
    pub const GLOBAL: Open<Self> = Open::known("global");
    /// `authenticated`.
    pub const AUTHENTICATED: Open<Self> = Open::known("authenticated");
}
