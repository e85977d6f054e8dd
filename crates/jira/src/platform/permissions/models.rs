//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `BulkPermissionGrants` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkPermissionGrants {
    /// `globalPermissions`.
    pub global_permissions: Vec<String>,
    /// `projectPermissions`.
    pub project_permissions: Vec<BulkProjectPermissionGrants>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkPermissionGrants {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            global_permissions: reader.list("globalPermissions")?,
            project_permissions: reader.list("projectPermissions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("globalPermissions", &self.global_permissions);
        writer.list("projectPermissions", &self.project_permissions);
        writer.finish()
    }
}

/// `BulkPermissionsRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkPermissionsRequest {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `globalPermissions`.
    pub global_permissions: Option<Vec<String>>,
    /// `projectPermissions`.
    pub project_permissions: Option<Vec<BulkProjectPermissions>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkPermissionsRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `accountId`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `globalPermissions`.
    pub fn global_permissions(
        mut self,
        global_permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.global_permissions = Some(global_permissions.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `projectPermissions`.
    pub fn project_permissions(mut self, project_permissions: Vec<BulkProjectPermissions>) -> Self {
        self.project_permissions = Some(project_permissions);
        self
    }
}

impl Model for BulkPermissionsRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            global_permissions: reader.optional("globalPermissions")?,
            project_permissions: reader.optional("projectPermissions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("globalPermissions", &self.global_permissions);
        writer.optional("projectPermissions", &self.project_permissions);
        writer.finish()
    }
}

/// `BulkProjectPermissionGrants` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkProjectPermissionGrants {
    /// `issues`.
    pub issues: Vec<i64>,
    /// `permission`.
    pub permission: Option<String>,
    /// `projects`.
    pub projects: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkProjectPermissionGrants {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issues: reader.list("issues")?,
            permission: reader.optional("permission")?,
            projects: reader.list("projects")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("issues", &self.issues);
        writer.optional("permission", &self.permission);
        writer.list("projects", &self.projects);
        writer.finish()
    }
}

/// `BulkProjectPermissions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkProjectPermissions {
    /// `issues`.
    pub issues: Option<Vec<i64>>,
    /// `permissions`.
    pub permissions: Vec<String>,
    /// `projects`.
    pub projects: Option<Vec<i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkProjectPermissions {
    /// Returns one with what is required.
    pub fn new(permissions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            permissions: permissions.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }

    /// Sets `issues`.
    pub fn issues(mut self, issues: Vec<i64>) -> Self {
        self.issues = Some(issues);
        self
    }

    /// Sets `projects`.
    pub fn projects(mut self, projects: Vec<i64>) -> Self {
        self.projects = Some(projects);
        self
    }
}

impl Model for BulkProjectPermissions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issues: reader.optional("issues")?,
            permissions: reader.required("permissions")?,
            projects: reader.optional("projects")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issues", &self.issues);
        writer.required("permissions", &self.permissions);
        writer.optional("projects", &self.projects);
        writer.finish()
    }
}

/// `Permissions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Permissions {
    /// `permissions`.
    pub permissions: Option<BTreeMap<String, UserPermission>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Permissions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            permissions: reader.optional("permissions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("permissions", &self.permissions);
        writer.finish()
    }
}

/// `PermissionsKeysBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionsKeys {
    /// `permissions`.
    pub permissions: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PermissionsKeys {
    /// Returns one with what is required.
    pub fn new(permissions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            permissions: permissions.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for PermissionsKeys {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            permissions: reader.required("permissions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("permissions", &self.permissions);
        writer.finish()
    }
}

/// `PermittedProjects` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermittedProjects {
    /// `projects`.
    pub projects: Vec<ProjectIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for PermittedProjects {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            projects: reader.list("projects")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("projects", &self.projects);
        writer.finish()
    }
}

/// `ProjectIdentifierBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectIdentifier {
    /// `id`.
    pub id: Option<i64>,
    /// `key`.
    pub key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectIdentifier {
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

/// `UserPermission` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserPermission {
    /// `deprecatedKey`.
    pub deprecated_key: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `havePermission`.
    pub have_permission: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<Open<UserPermissionType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UserPermission {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            deprecated_key: reader.optional("deprecatedKey")?,
            description: reader.optional("description")?,
            have_permission: reader.optional("havePermission")?,
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("deprecatedKey", &self.deprecated_key);
        writer.optional("description", &self.description);
        writer.optional("havePermission", &self.have_permission);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<UserPermissionType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UserPermissionType {}

impl UserPermissionType {
    /// `GLOBAL`.
    pub const GLOBAL: Open<Self> = Open::known("GLOBAL");
    /// `PROJECT`.
    pub const PROJECT: Open<Self> = Open::known("PROJECT");
}
