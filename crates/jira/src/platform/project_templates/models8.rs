//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `PermissionGrantDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionGrantDTO {
    /// `applicationAccess`.
    pub application_access: Option<Vec<String>>,
    /// `groupCustomFields`.
    pub group_custom_fields: Option<Vec<ProjectCreateResourceIdentifier>>,
    /// `groups`.
    pub groups: Option<Vec<ProjectCreateResourceIdentifier>>,
    /// `permissionKeys`.
    pub permission_keys: Option<Vec<String>>,
    /// `projectRoles`.
    pub project_roles: Option<Vec<ProjectCreateResourceIdentifier>>,
    /// `specialGrants`.
    pub special_grants: Option<Vec<String>>,
    /// `userCustomFields`.
    pub user_custom_fields: Option<Vec<ProjectCreateResourceIdentifier>>,
    /// `users`.
    pub users: Option<Vec<ProjectCreateResourceIdentifier>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PermissionGrantDTO {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `applicationAccess`.
    pub fn application_access(
        mut self,
        application_access: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.application_access = Some(application_access.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `groupCustomFields`.
    pub fn group_custom_fields(
        mut self,
        group_custom_fields: Vec<ProjectCreateResourceIdentifier>,
    ) -> Self {
        self.group_custom_fields = Some(group_custom_fields);
        self
    }

    /// Sets `groups`.
    pub fn groups(mut self, groups: Vec<ProjectCreateResourceIdentifier>) -> Self {
        self.groups = Some(groups);
        self
    }

    /// Sets `permissionKeys`.
    pub fn permission_keys(
        mut self,
        permission_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permission_keys = Some(permission_keys.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `projectRoles`.
    pub fn project_roles(mut self, project_roles: Vec<ProjectCreateResourceIdentifier>) -> Self {
        self.project_roles = Some(project_roles);
        self
    }

    /// Sets `specialGrants`.
    pub fn special_grants(
        mut self,
        special_grants: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.special_grants = Some(special_grants.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `userCustomFields`.
    pub fn user_custom_fields(
        mut self,
        user_custom_fields: Vec<ProjectCreateResourceIdentifier>,
    ) -> Self {
        self.user_custom_fields = Some(user_custom_fields);
        self
    }

    /// Sets `users`.
    pub fn users(mut self, users: Vec<ProjectCreateResourceIdentifier>) -> Self {
        self.users = Some(users);
        self
    }
}

impl Model for PermissionGrantDTO {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            application_access: reader.optional("applicationAccess")?,
            group_custom_fields: reader.optional("groupCustomFields")?,
            groups: reader.optional("groups")?,
            permission_keys: reader.optional("permissionKeys")?,
            project_roles: reader.optional("projectRoles")?,
            special_grants: reader.optional("specialGrants")?,
            user_custom_fields: reader.optional("userCustomFields")?,
            users: reader.optional("users")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("applicationAccess", &self.application_access);
        writer.optional("groupCustomFields", &self.group_custom_fields);
        writer.optional("groups", &self.groups);
        writer.optional("permissionKeys", &self.permission_keys);
        writer.optional("projectRoles", &self.project_roles);
        writer.optional("specialGrants", &self.special_grants);
        writer.optional("userCustomFields", &self.user_custom_fields);
        writer.optional("users", &self.users);
        writer.finish()
    }
}

/// `PermissionPayloadDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionPayload {
    /// `addAddonRole`.
    pub add_addon_role: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `grants`.
    pub grants: Option<Vec<PermissionGrantDTO>>,
    /// `name`.
    pub name: Option<String>,
    /// `onConflict`.
    pub on_conflict: Option<Open<PermissionPayloadOnConflict>>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl PermissionPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `addAddonRole`.
    pub fn add_addon_role(mut self, add_addon_role: bool) -> Self {
        self.add_addon_role = Some(add_addon_role);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `grants`.
    pub fn grants(mut self, grants: Vec<PermissionGrantDTO>) -> Self {
        self.grants = Some(grants);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `onConflict`.
    pub fn on_conflict(
        mut self,
        on_conflict: impl Into<Open<PermissionPayloadOnConflict>>,
    ) -> Self {
        self.on_conflict = Some(on_conflict.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }
}

impl Model for PermissionPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            add_addon_role: reader.optional("addAddonRole")?,
            description: reader.optional("description")?,
            grants: reader.optional("grants")?,
            name: reader.optional("name")?,
            on_conflict: reader.optional("onConflict")?,
            pcri: reader.optional("pcri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("addAddonRole", &self.add_addon_role);
        writer.optional("description", &self.description);
        writer.optional("grants", &self.grants);
        writer.optional("name", &self.name);
        writer.optional("onConflict", &self.on_conflict);
        writer.optional("pcri", &self.pcri);
        writer.finish()
    }
}

/// The known values of an `Open<PermissionPayloadOnConflict>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum PermissionPayloadOnConflict {}

impl PermissionPayloadOnConflict {
    /// `FAIL`.
    pub const FAIL: Open<Self> = Open::known("FAIL");
    /// `USE`.
    pub const USE: Open<Self> = Open::known("USE");
    /// `NEW`.
    pub const NEW: Open<Self> = Open::known("NEW");
}

/// `ProjectArchetype` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectArchetype {
    /// `realType`.
    pub real_type: Option<Open<ProjectArchetypeRealType>>,
    /// `style`.
    pub style: Option<Open<ProjectArchetypeStyle>>,
    /// `type`.
    pub r#type: Option<Open<ProjectArchetypeType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectArchetype {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            real_type: reader.optional("realType")?,
            style: reader.optional("style")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("realType", &self.real_type);
        writer.optional("style", &self.style);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<ProjectArchetypeRealType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectArchetypeRealType {}

impl ProjectArchetypeRealType {
    /// `BUSINESS`.
    pub const BUSINESS: Open<Self> = Open::known("BUSINESS");
    /// `SOFTWARE`.
    pub const SOFTWARE: Open<Self> = Open::known("SOFTWARE");
    /// `PRODUCT_DISCOVERY`.
    pub const PRODUCT_DISCOVERY: Open<Self> = Open::known("PRODUCT_DISCOVERY");
    /// `SERVICE_DESK`.
    pub const SERVICE_DESK: Open<Self> = Open::known("SERVICE_DESK");
    /// `CUSTOMER_SERVICE`.
    pub const CUSTOMER_SERVICE: Open<Self> = Open::known("CUSTOMER_SERVICE");
    /// `OPS`.
    pub const OPS: Open<Self> = Open::known("OPS");
}

/// The known values of an `Open<ProjectArchetypeStyle>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectArchetypeStyle {}

impl ProjectArchetypeStyle {
    /// `classic`.
    pub const CLASSIC: Open<Self> = Open::known("classic");
    /// `next-gen`.
    pub const NEXT_GEN: Open<Self> = Open::known("next-gen");
}

/// The known values of an `Open<ProjectArchetypeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectArchetypeType {}

impl ProjectArchetypeType {
    /// `BUSINESS`.
    pub const BUSINESS: Open<Self> = Open::known("BUSINESS");
    /// `SOFTWARE`.
    pub const SOFTWARE: Open<Self> = Open::known("SOFTWARE");
    /// `PRODUCT_DISCOVERY`.
    pub const PRODUCT_DISCOVERY: Open<Self> = Open::known("PRODUCT_DISCOVERY");
    /// `SERVICE_DESK`.
    pub const SERVICE_DESK: Open<Self> = Open::known("SERVICE_DESK");
    /// `CUSTOMER_SERVICE`.
    pub const CUSTOMER_SERVICE: Open<Self> = Open::known("CUSTOMER_SERVICE");
    /// `OPS`.
    pub const OPS: Open<Self> = Open::known("OPS");
}

/// `ProjectCreateResourceIdentifier` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectCreateResourceIdentifier {
    /// `anID`.
    pub an_id: Option<bool>,
    /// `areference`.
    pub areference: Option<bool>,
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `entityType`.
    pub entity_type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<Open<ProjectCreateResourceIdentifierType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectCreateResourceIdentifier {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `anID`.
    pub fn an_id(mut self, an_id: bool) -> Self {
        self.an_id = Some(an_id);
        self
    }

    /// Sets `areference`.
    pub fn areference(mut self, areference: bool) -> Self {
        self.areference = Some(areference);
        self
    }

    /// Sets `entityId`.
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }

    /// Sets `entityType`.
    pub fn entity_type(mut self, entity_type: impl Into<String>) -> Self {
        self.entity_type = Some(entity_type.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Open<ProjectCreateResourceIdentifierType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Model for ProjectCreateResourceIdentifier {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            an_id: reader.optional("anID")?,
            areference: reader.optional("areference")?,
            entity_id: reader.optional("entityId")?,
            entity_type: reader.optional("entityType")?,
            id: reader.optional("id")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("anID", &self.an_id);
        writer.optional("areference", &self.areference);
        writer.optional("entityId", &self.entity_id);
        writer.optional("entityType", &self.entity_type);
        writer.optional("id", &self.id);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<ProjectCreateResourceIdentifierType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectCreateResourceIdentifierType {}

impl ProjectCreateResourceIdentifierType {
    /// `id`.
    pub const ID: Open<Self> = Open::known("id");
    /// `ref`.
    pub const REF: Open<Self> = Open::known("ref");
}
