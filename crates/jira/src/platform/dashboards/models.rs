//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::{SharePermission, UserBean};
use crate::platform::dashboards::PermissionDetails;

/// `AvailableDashboardGadget` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableDashboardGadget {
    /// `moduleKey`.
    pub module_key: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `uri`.
    pub uri: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AvailableDashboardGadget {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            module_key: reader.optional("moduleKey")?,
            title: reader.optional("title")?,
            uri: reader.optional("uri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("moduleKey", &self.module_key);
        writer.optional("title", &self.title);
        writer.optional("uri", &self.uri);
        writer.finish()
    }
}

/// `AvailableDashboardGadgetsResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableDashboardGadgetsResponse {
    /// `gadgets`.
    pub gadgets: Vec<AvailableDashboardGadget>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AvailableDashboardGadgetsResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            gadgets: reader.list("gadgets")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("gadgets", &self.gadgets);
        writer.finish()
    }
}

/// `BulkChangeOwnerDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkChangeOwnerDetails {
    /// `autofixName`.
    pub autofix_name: bool,
    /// `newOwner`.
    pub new_owner: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkChangeOwnerDetails {
    /// Returns one with what is required.
    pub fn new(autofix_name: bool, new_owner: impl Into<String>) -> Self {
        Self {
            autofix_name,
            new_owner: new_owner.into(),
            ..Default::default()
        }
    }
}

impl Model for BulkChangeOwnerDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            autofix_name: reader.required("autofixName")?,
            new_owner: reader.required("newOwner")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("autofixName", &self.autofix_name);
        writer.required("newOwner", &self.new_owner);
        writer.finish()
    }
}

/// `BulkEditActionError` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditActionError {
    /// `errorMessages`.
    pub error_messages: Vec<String>,
    /// `errors`.
    pub errors: Option<BTreeMap<String, String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkEditActionError {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            error_messages: reader.list("errorMessages")?,
            errors: reader.optional("errors")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("errorMessages", &self.error_messages);
        writer.optional("errors", &self.errors);
        writer.finish()
    }
}

/// `BulkEditShareableEntityRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditShareableEntityRequest {
    /// `action`.
    pub action: Open<BulkEditShareableEntityRequestAction>,
    /// `changeOwnerDetails`.
    pub change_owner_details: Option<BulkChangeOwnerDetails>,
    /// `entityIds`.
    pub entity_ids: Vec<i64>,
    /// `extendAdminPermissions`.
    pub extend_admin_permissions: Option<bool>,
    /// `permissionDetails`.
    pub permission_details: Option<PermissionDetails>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkEditShareableEntityRequest {
    /// Returns one with what is required.
    pub fn new(
        action: impl Into<Open<BulkEditShareableEntityRequestAction>>,
        entity_ids: Vec<i64>,
    ) -> Self {
        Self {
            action: action.into(),
            entity_ids,
            ..Default::default()
        }
    }

    /// Sets `changeOwnerDetails`.
    pub fn change_owner_details(mut self, change_owner_details: BulkChangeOwnerDetails) -> Self {
        self.change_owner_details = Some(change_owner_details);
        self
    }

    /// Sets `extendAdminPermissions`.
    pub fn extend_admin_permissions(mut self, extend_admin_permissions: bool) -> Self {
        self.extend_admin_permissions = Some(extend_admin_permissions);
        self
    }

    /// Sets `permissionDetails`.
    pub fn permission_details(mut self, permission_details: PermissionDetails) -> Self {
        self.permission_details = Some(permission_details);
        self
    }
}

impl Model for BulkEditShareableEntityRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            action: reader.required("action")?,
            change_owner_details: reader.optional("changeOwnerDetails")?,
            entity_ids: reader.required("entityIds")?,
            extend_admin_permissions: reader.optional("extendAdminPermissions")?,
            permission_details: reader.optional("permissionDetails")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("action", &self.action);
        writer.optional("changeOwnerDetails", &self.change_owner_details);
        writer.required("entityIds", &self.entity_ids);
        writer.optional("extendAdminPermissions", &self.extend_admin_permissions);
        writer.optional("permissionDetails", &self.permission_details);
        writer.finish()
    }
}

/// The known values of an `Open<BulkEditShareableEntityRequestAction>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkEditShareableEntityRequestAction {}

impl BulkEditShareableEntityRequestAction {
    /// `changeOwner`.
    pub const CHANGE_OWNER: Open<Self> = Open::known("changeOwner");
    /// `changePermission`.
    pub const CHANGE_PERMISSION: Open<Self> = Open::known("changePermission");
    /// `addPermission`.
    pub const ADD_PERMISSION: Open<Self> = Open::known("addPermission");
    /// `removePermission`.
    pub const REMOVE_PERMISSION: Open<Self> = Open::known("removePermission");
}

/// `BulkEditShareableEntityResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkEditShareableEntityResponse {
    /// `action`.
    pub action: Option<Open<BulkEditShareableEntityResponseAction>>,
    /// `entityErrors`.
    pub entity_errors: Option<BTreeMap<String, BulkEditActionError>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkEditShareableEntityResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            action: reader.optional("action")?,
            entity_errors: reader.optional("entityErrors")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("action", &self.action);
        writer.optional("entityErrors", &self.entity_errors);
        writer.finish()
    }
}

/// The known values of an `Open<BulkEditShareableEntityResponseAction>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkEditShareableEntityResponseAction {}

impl BulkEditShareableEntityResponseAction {
    /// `changeOwner`.
    pub const CHANGE_OWNER: Open<Self> = Open::known("changeOwner");
    /// `changePermission`.
    pub const CHANGE_PERMISSION: Open<Self> = Open::known("changePermission");
    /// `addPermission`.
    pub const ADD_PERMISSION: Open<Self> = Open::known("addPermission");
    /// `removePermission`.
    pub const REMOVE_PERMISSION: Open<Self> = Open::known("removePermission");
}

/// `Dashboard` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dashboard {
    /// `automaticRefreshMs`.
    pub automatic_refresh_ms: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `editPermissions`.
    pub edit_permissions: Vec<SharePermission>,
    /// `id`.
    pub id: Option<String>,
    /// `isFavourite`.
    pub is_favourite: Option<bool>,
    /// `isWritable`.
    pub is_writable: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `owner`.
    pub owner: Option<Box<UserBean>>,
    /// `popularity`.
    pub popularity: Option<i64>,
    /// `rank`.
    pub rank: Option<i64>,
    /// `self`.
    pub self_url: Option<String>,
    /// `sharePermissions`.
    pub share_permissions: Vec<SharePermission>,
    /// `systemDashboard`.
    pub system_dashboard: Option<bool>,
    /// `view`.
    pub view: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Dashboard {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            automatic_refresh_ms: reader.optional("automaticRefreshMs")?,
            description: reader.optional("description")?,
            edit_permissions: reader.list("editPermissions")?,
            id: reader.optional("id")?,
            is_favourite: reader.optional("isFavourite")?,
            is_writable: reader.optional("isWritable")?,
            name: reader.optional("name")?,
            owner: reader.optional("owner")?,
            popularity: reader.optional("popularity")?,
            rank: reader.optional("rank")?,
            self_url: reader.optional("self")?,
            share_permissions: reader.list("sharePermissions")?,
            system_dashboard: reader.optional("systemDashboard")?,
            view: reader.optional("view")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("automaticRefreshMs", &self.automatic_refresh_ms);
        writer.optional("description", &self.description);
        writer.list("editPermissions", &self.edit_permissions);
        writer.optional("id", &self.id);
        writer.optional("isFavourite", &self.is_favourite);
        writer.optional("isWritable", &self.is_writable);
        writer.optional("name", &self.name);
        writer.optional("owner", &self.owner);
        writer.optional("popularity", &self.popularity);
        writer.optional("rank", &self.rank);
        writer.optional("self", &self.self_url);
        writer.list("sharePermissions", &self.share_permissions);
        writer.optional("systemDashboard", &self.system_dashboard);
        writer.optional("view", &self.view);
        writer.finish()
    }
}

/// `DashboardDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardDetails {
    /// `description`.
    pub description: Option<String>,
    /// `editPermissions`.
    pub edit_permissions: Vec<SharePermission>,
    /// `name`.
    pub name: String,
    /// `sharePermissions`.
    pub share_permissions: Vec<SharePermission>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl DashboardDetails {
    /// Returns one with what is required.
    pub fn new(
        edit_permissions: Vec<SharePermission>,
        name: impl Into<String>,
        share_permissions: Vec<SharePermission>,
    ) -> Self {
        Self {
            edit_permissions,
            name: name.into(),
            share_permissions,
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Model for DashboardDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            edit_permissions: reader.required("editPermissions")?,
            name: reader.required("name")?,
            share_permissions: reader.required("sharePermissions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.required("editPermissions", &self.edit_permissions);
        writer.required("name", &self.name);
        writer.required("sharePermissions", &self.share_permissions);
        writer.finish()
    }
}
