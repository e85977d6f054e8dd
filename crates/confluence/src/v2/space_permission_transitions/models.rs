//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `BulkAssignRolesRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkAssignRolesRequest {
    /// `assignments`.
    pub assignments: Vec<BulkTransitionRoleAssignment>,
    /// `spaceSelection`.
    pub space_selection: BulkTransitionSpaceSelection,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkAssignRolesRequest {
    /// Returns one with what is required.
    pub fn new(
        assignments: Vec<BulkTransitionRoleAssignment>,
        space_selection: BulkTransitionSpaceSelection,
    ) -> Self {
        Self {
            assignments,
            space_selection,
            ..Default::default()
        }
    }
}

impl Model for BulkAssignRolesRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            assignments: reader.required("assignments")?,
            space_selection: reader.required("spaceSelection")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("assignments", &self.assignments);
        writer.required("spaceSelection", &self.space_selection);
        writer.finish()
    }
}

/// `BulkRemoveAccessRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkRemoveAccessRequest {
    /// `permissionCombinationIds`.
    pub permission_combination_ids: Vec<String>,
    /// `spaceSelection`.
    pub space_selection: BulkTransitionSpaceSelection,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkRemoveAccessRequest {
    /// Returns one with what is required.
    pub fn new(
        permission_combination_ids: impl IntoIterator<Item = impl Into<String>>,
        space_selection: BulkTransitionSpaceSelection,
    ) -> Self {
        Self {
            permission_combination_ids: permission_combination_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            space_selection,
            ..Default::default()
        }
    }
}

impl Model for BulkRemoveAccessRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            permission_combination_ids: reader.required("permissionCombinationIds")?,
            space_selection: reader.required("spaceSelection")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("permissionCombinationIds", &self.permission_combination_ids);
        writer.required("spaceSelection", &self.space_selection);
        writer.finish()
    }
}

/// `BulkTransitionCombinationEntry` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkTransitionCombinationEntry {
    /// `combinationId`.
    pub combination_id: Option<String>,
    /// `spaceCount`.
    pub space_count: Option<i64>,
    /// `principalCount`.
    pub principal_count: Option<i64>,
    /// `permissions`.
    pub permissions: Vec<BulkTransitionDecodedPermission>,
    /// `principalTypes`.
    pub principal_types: Vec<Open<BulkTransitionCombinationEntryPrincipalTypes>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkTransitionCombinationEntry {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            combination_id: reader.optional("combinationId")?,
            space_count: reader.optional("spaceCount")?,
            principal_count: reader.optional("principalCount")?,
            permissions: reader.list("permissions")?,
            principal_types: reader.list("principalTypes")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("combinationId", &self.combination_id);
        writer.optional("spaceCount", &self.space_count);
        writer.optional("principalCount", &self.principal_count);
        writer.list("permissions", &self.permissions);
        writer.list("principalTypes", &self.principal_types);
        writer.finish()
    }
}

/// The known values of an `Open<BulkTransitionCombinationEntryPrincipalTypes>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkTransitionCombinationEntryPrincipalTypes {}

impl BulkTransitionCombinationEntryPrincipalTypes {
    /// `USER`.
    pub const USER: Open<Self> = Open::known("USER");
    /// `GROUP`.
    pub const GROUP: Open<Self> = Open::known("GROUP");
    /// `GUEST`.
    pub const GUEST: Open<Self> = Open::known("GUEST");
    /// `ANONYMOUS`.
    pub const ANONYMOUS: Open<Self> = Open::known("ANONYMOUS");
    /// `ALL_LICENSED_USERS_USER_CLASS`.
    pub const ALL_LICENSED_USERS_USER_CLASS: Open<Self> =
        Open::known("ALL_LICENSED_USERS_USER_CLASS");
    /// `ALL_PRODUCT_ADMINS_USER_CLASS`.
    pub const ALL_PRODUCT_ADMINS_USER_CLASS: Open<Self> =
        Open::known("ALL_PRODUCT_ADMINS_USER_CLASS");
    /// `APP`.
    pub const APP: Open<Self> = Open::known("APP");
    /// `TEAM`.
    pub const TEAM: Open<Self> = Open::known("TEAM");
}

/// `BulkTransitionDecodedPermission` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkTransitionDecodedPermission {
    /// `id`.
    pub id: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkTransitionDecodedPermission {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            display_name: reader.optional("displayName")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("displayName", &self.display_name);
        writer.finish()
    }
}

/// `BulkTransitionPrincipalTypeAssignment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkTransitionPrincipalTypeAssignment {
    /// `principalType`.
    pub principal_type: Open<BulkTransitionPrincipalTypeAssignmentPrincipalType>,
    /// `removeAccess`.
    pub remove_access: bool,
    /// `roleId`.
    pub role_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkTransitionPrincipalTypeAssignment {
    /// Returns one with what is required.
    pub fn new(
        principal_type: impl Into<Open<BulkTransitionPrincipalTypeAssignmentPrincipalType>>,
        remove_access: bool,
    ) -> Self {
        Self {
            principal_type: principal_type.into(),
            remove_access,
            ..Default::default()
        }
    }

    /// Sets `roleId`.
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }
}

impl Model for BulkTransitionPrincipalTypeAssignment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            principal_type: reader.required("principalType")?,
            remove_access: reader.required("removeAccess")?,
            role_id: reader.optional("roleId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("principalType", &self.principal_type);
        writer.required("removeAccess", &self.remove_access);
        writer.optional("roleId", &self.role_id);
        writer.finish()
    }
}

/// The known values of an `Open<BulkTransitionPrincipalTypeAssignmentPrincipalType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkTransitionPrincipalTypeAssignmentPrincipalType {}

impl BulkTransitionPrincipalTypeAssignmentPrincipalType {
    /// `USER`.
    pub const USER: Open<Self> = Open::known("USER");
    /// `GROUP`.
    pub const GROUP: Open<Self> = Open::known("GROUP");
    /// `GUEST`.
    pub const GUEST: Open<Self> = Open::known("GUEST");
    /// `ANONYMOUS`.
    pub const ANONYMOUS: Open<Self> = Open::known("ANONYMOUS");
    /// `ALL_LICENSED_USERS_USER_CLASS`.
    pub const ALL_LICENSED_USERS_USER_CLASS: Open<Self> =
        Open::known("ALL_LICENSED_USERS_USER_CLASS");
    /// `ALL_PRODUCT_ADMINS_USER_CLASS`.
    pub const ALL_PRODUCT_ADMINS_USER_CLASS: Open<Self> =
        Open::known("ALL_PRODUCT_ADMINS_USER_CLASS");
    /// `APP`.
    pub const APP: Open<Self> = Open::known("APP");
}

/// `BulkTransitionRoleAssignment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkTransitionRoleAssignment {
    /// `permissionCombinationId`.
    pub permission_combination_id: String,
    /// `principalTypeAssignments`.
    pub principal_type_assignments: Vec<BulkTransitionPrincipalTypeAssignment>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkTransitionRoleAssignment {
    /// Returns one with what is required.
    pub fn new(
        permission_combination_id: impl Into<String>,
        principal_type_assignments: Vec<BulkTransitionPrincipalTypeAssignment>,
    ) -> Self {
        Self {
            permission_combination_id: permission_combination_id.into(),
            principal_type_assignments,
            ..Default::default()
        }
    }
}

impl Model for BulkTransitionRoleAssignment {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            permission_combination_id: reader.required("permissionCombinationId")?,
            principal_type_assignments: reader.required("principalTypeAssignments")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("permissionCombinationId", &self.permission_combination_id);
        writer.required("principalTypeAssignments", &self.principal_type_assignments);
        writer.finish()
    }
}

/// `BulkTransitionSpaceSelection` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkTransitionSpaceSelection {
    /// `spaceType`.
    pub space_type: Open<BulkTransitionSpaceSelectionSpaceType>,
    /// `selectedSpaces`.
    pub selected_spaces: Option<Vec<BulkTransitionSpaceTarget>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkTransitionSpaceSelection {
    /// Returns one with what is required.
    pub fn new(space_type: impl Into<Open<BulkTransitionSpaceSelectionSpaceType>>) -> Self {
        Self {
            space_type: space_type.into(),
            ..Default::default()
        }
    }

    /// Sets `selectedSpaces`.
    pub fn selected_spaces(mut self, selected_spaces: Vec<BulkTransitionSpaceTarget>) -> Self {
        self.selected_spaces = Some(selected_spaces);
        self
    }
}

impl Model for BulkTransitionSpaceSelection {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            space_type: reader.required("spaceType")?,
            selected_spaces: reader.optional("selectedSpaces")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("spaceType", &self.space_type);
        writer.optional("selectedSpaces", &self.selected_spaces);
        writer.finish()
    }
}

/// The known values of an `Open<BulkTransitionSpaceSelectionSpaceType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum BulkTransitionSpaceSelectionSpaceType {}

impl BulkTransitionSpaceSelectionSpaceType {
    /// `ALL`.
    pub const ALL: Open<Self> = Open::known("ALL");
    /// `ALL_EXCEPT_PERSONAL`.
    pub const ALL_EXCEPT_PERSONAL: Open<Self> = Open::known("ALL_EXCEPT_PERSONAL");
    /// `ALL_EXCEPT_SPECIFIC`.
    pub const ALL_EXCEPT_SPECIFIC: Open<Self> = Open::known("ALL_EXCEPT_SPECIFIC");
    /// `PERSONAL`.
    pub const PERSONAL: Open<Self> = Open::known("PERSONAL");
    /// `SPECIFIC`.
    pub const SPECIFIC: Open<Self> = Open::known("SPECIFIC");
}

/// `BulkTransitionSpaceTarget` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkTransitionSpaceTarget {
    /// `id`.
    pub id: String,
    /// `key`.
    pub key: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkTransitionSpaceTarget {
    /// Returns one with what is required.
    pub fn new(id: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
            ..Default::default()
        }
    }
}

impl Model for BulkTransitionSpaceTarget {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.required("id")?,
            key: reader.required("key")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("id", &self.id);
        writer.required("key", &self.key);
        writer.finish()
    }
}
