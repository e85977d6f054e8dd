//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{GetAttachmentByIdAnswerLinks, MultiEntityLinks, Principal};

/// `CreateSpaceRoleBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSpaceRoleBody {
    /// `name`.
    pub name: String,
    /// `description`.
    pub description: String,
    /// `spacePermissions`.
    pub space_permissions: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateSpaceRoleBody {
    /// Returns one with what is required.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        space_permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            space_permissions: space_permissions.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for CreateSpaceRoleBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.required("name")?,
            description: reader.required("description")?,
            space_permissions: reader.required("spacePermissions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("name", &self.name);
        writer.required("description", &self.description);
        writer.required("spacePermissions", &self.space_permissions);
        writer.finish()
    }
}

/// `DeleteSpaceRoleResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSpaceRoleResponse {
    /// `taskId`.
    pub task_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for DeleteSpaceRoleResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            task_id: reader.optional("taskId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("taskId", &self.task_id);
        writer.finish()
    }
}

/// `GetSpaceRoleAssignmentsAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpaceRoleAssignmentsAnswer {
    /// `results`.
    pub results: Vec<SpaceRoleAssignment>,
    /// `_links`.
    pub links: Option<MultiEntityLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetSpaceRoleAssignmentsAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.list("results")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("results", &self.results);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `GetSpaceRoleModeAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpaceRoleModeAnswer {
    /// `mode`.
    pub mode: Option<Open<GetSpaceRoleModeAnswerMode>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetSpaceRoleModeAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            mode: reader.optional("mode")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("mode", &self.mode);
        writer.finish()
    }
}

/// The known values of an `Open<GetSpaceRoleModeAnswerMode>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetSpaceRoleModeAnswerMode {}

impl GetSpaceRoleModeAnswerMode {
    /// `PRE_ROLES`.
    pub const PRE_ROLES: Open<Self> = Open::known("PRE_ROLES");
    /// `ROLES_TRANSITION`.
    pub const ROLES_TRANSITION: Open<Self> = Open::known("ROLES_TRANSITION");
    /// `ROLES`.
    pub const ROLES: Open<Self> = Open::known("ROLES");
}

/// `GetSpaceRolesByIdAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSpaceRolesByIdAnswer {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<Open<RoleType>>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `spacePermissions`.
    pub space_permissions: Vec<String>,
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetSpaceRolesByIdAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            r#type: reader.optional("type")?,
            name: reader.optional("name")?,
            description: reader.optional("description")?,
            space_permissions: reader.list("spacePermissions")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("type", &self.r#type);
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.list("spacePermissions", &self.space_permissions);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// The known values of an `Open<PrincipalTypeValue>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PrincipalTypeValue {}

impl PrincipalTypeValue {
    /// `USER`.
    pub const USER: Open<Self> = Open::known("USER");
    /// `GROUP`.
    pub const GROUP: Open<Self> = Open::known("GROUP");
    /// `ACCESS_CLASS`.
    pub const ACCESS_CLASS: Open<Self> = Open::known("ACCESS_CLASS");
}

/// The known values of an `Open<RoleType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum RoleType {}

impl RoleType {
    /// `SYSTEM`.
    pub const SYSTEM: Open<Self> = Open::known("SYSTEM");
    /// `CUSTOM`.
    pub const CUSTOM: Open<Self> = Open::known("CUSTOM");
}

/// `SetSpaceRoleAssignmentsBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetSpaceRoleAssignmentsBody {
    /// `principal`.
    pub principal: Principal,
    /// `roleId`.
    pub role_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SetSpaceRoleAssignmentsBody {
    /// Returns one with what is required.
    pub fn new(principal: Principal) -> Self {
        Self {
            principal,
            ..Default::default()
        }
    }

    /// Sets `roleId`.
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }
}

impl Model for SetSpaceRoleAssignmentsBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            principal: reader.required("principal")?,
            role_id: reader.optional("roleId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("principal", &self.principal);
        writer.optional("roleId", &self.role_id);
        writer.finish()
    }
}

/// `SpaceRole` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceRole {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<Open<RoleType>>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `spacePermissions`.
    pub space_permissions: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpaceRole {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            r#type: reader.optional("type")?,
            name: reader.optional("name")?,
            description: reader.optional("description")?,
            space_permissions: reader.list("spacePermissions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("type", &self.r#type);
        writer.optional("name", &self.name);
        writer.optional("description", &self.description);
        writer.list("spacePermissions", &self.space_permissions);
        writer.finish()
    }
}

/// `SpaceRoleAssignment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceRoleAssignment {
    /// `principal`.
    pub principal: Option<Principal>,
    /// `roleId`.
    pub role_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpaceRoleAssignment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            principal: reader.optional("principal")?,
            role_id: reader.optional("roleId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("principal", &self.principal);
        writer.optional("roleId", &self.role_id);
        writer.finish()
    }
}

/// `UpdateSpaceRoleBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSpaceRoleBody {
    /// `name`.
    pub name: String,
    /// `description`.
    pub description: String,
    /// `spacePermissions`.
    pub space_permissions: Vec<String>,
    /// `anonymousReassignmentRoleId`.
    pub anonymous_reassignment_role_id: Option<String>,
    /// `guestReassignmentRoleId`.
    pub guest_reassignment_role_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateSpaceRoleBody {
    /// Returns one with what is required.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        space_permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            space_permissions: space_permissions.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }

    /// Sets `anonymousReassignmentRoleId`.
    pub fn anonymous_reassignment_role_id(
        mut self,
        anonymous_reassignment_role_id: impl Into<String>,
    ) -> Self {
        self.anonymous_reassignment_role_id = Some(anonymous_reassignment_role_id.into());
        self
    }

    /// Sets `guestReassignmentRoleId`.
    pub fn guest_reassignment_role_id(
        mut self,
        guest_reassignment_role_id: impl Into<String>,
    ) -> Self {
        self.guest_reassignment_role_id = Some(guest_reassignment_role_id.into());
        self
    }
}

impl Model for UpdateSpaceRoleBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.required("name")?,
            description: reader.required("description")?,
            space_permissions: reader.required("spacePermissions")?,
            anonymous_reassignment_role_id: reader.optional("anonymousReassignmentRoleId")?,
            guest_reassignment_role_id: reader.optional("guestReassignmentRoleId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("name", &self.name);
        writer.required("description", &self.description);
        writer.required("spacePermissions", &self.space_permissions);
        writer.optional(
            "anonymousReassignmentRoleId",
            &self.anonymous_reassignment_role_id,
        );
        writer.optional("guestReassignmentRoleId", &self.guest_reassignment_role_id);
        writer.finish()
    }
}
