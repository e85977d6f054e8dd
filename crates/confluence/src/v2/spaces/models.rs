//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::v2::common::{
    BodyType, GetAttachmentByIdAnswerLinks, Principal, SpaceDescription, SpaceIcon, SpaceLinks,
};
use crate::v2::spaces::{SpaceStatus, SpaceType};

/// `CreateSpaceBodyRoleAssignment` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSpaceBodyRoleAssignment {
    /// `principal`.
    pub principal: Option<Principal>,
    /// `roleId`.
    pub role_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateSpaceBodyRoleAssignment {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `principal`.
    pub fn principal(mut self, principal: Principal) -> Self {
        self.principal = Some(principal);
        self
    }

    /// Sets `roleId`.
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }
}

impl Model for CreateSpaceBodyRoleAssignment {
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

/// `CreateSpaceAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedSpace {
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<Open<SpaceType>>,
    /// `status`.
    pub status: Option<Open<SpaceStatus>>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `spaceOwnerId`.
    pub space_owner_id: Option<String>,
    /// `currentActiveAlias`.
    pub current_active_alias: Option<String>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `homepageId`.
    pub homepage_id: Option<String>,
    /// `description`.
    pub description: Option<Box<SpaceDescription>>,
    /// `icon`.
    pub icon: Option<SpaceIcon>,
    /// `_links`.
    pub links: Option<GetAttachmentByIdAnswerLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CreatedSpace {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            r#type: reader.optional("type")?,
            status: reader.optional("status")?,
            author_id: reader.optional("authorId")?,
            space_owner_id: reader.optional("spaceOwnerId")?,
            current_active_alias: reader.optional("currentActiveAlias")?,
            created_at: reader.optional("createdAt")?,
            homepage_id: reader.optional("homepageId")?,
            description: reader.optional("description")?,
            icon: reader.optional("icon")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("type", &self.r#type);
        writer.optional("status", &self.status);
        writer.optional("authorId", &self.author_id);
        writer.optional("spaceOwnerId", &self.space_owner_id);
        writer.optional("currentActiveAlias", &self.current_active_alias);
        writer.optional("createdAt", &self.created_at);
        writer.optional("homepageId", &self.homepage_id);
        writer.optional("description", &self.description);
        writer.optional("icon", &self.icon);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// The known values of an `Open<DescriptionFormat>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum DescriptionFormat {}

impl DescriptionFormat {
    /// `plain`.
    pub const PLAIN: Open<Self> = Open::known("plain");
    /// `view`.
    pub const VIEW: Open<Self> = Open::known("view");
}

/// The known values of an `Open<GetSpacesSort>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetSpacesSort {}

impl GetSpacesSort {
    /// `id`.
    pub const ID: Open<Self> = Open::known("id");
    /// `-id`.
    pub const DESCENDING_ID: Open<Self> = Open::known("-id");
    /// `key`.
    pub const KEY: Open<Self> = Open::known("key");
    /// `-key`.
    pub const DESCENDING_KEY: Open<Self> = Open::known("-key");
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
}

/// `CreateSpaceBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewSpace {
    /// `name`.
    pub name: String,
    /// `key`.
    pub key: Option<String>,
    /// `alias`.
    pub alias: Option<String>,
    /// `description`.
    pub description: Option<BodyType>,
    /// `roleAssignments`.
    pub role_assignments: Option<Vec<CreateSpaceBodyRoleAssignment>>,
    /// `copySpaceAccessConfiguration`.
    pub copy_space_access_configuration: Option<i64>,
    /// `createPrivateSpace`.
    pub create_private_space: Option<bool>,
    /// `templateKey`.
    pub template_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NewSpace {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `alias`.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: BodyType) -> Self {
        self.description = Some(description);
        self
    }

    /// Sets `roleAssignments`.
    pub fn role_assignments(
        mut self,
        role_assignments: Vec<CreateSpaceBodyRoleAssignment>,
    ) -> Self {
        self.role_assignments = Some(role_assignments);
        self
    }

    /// Sets `copySpaceAccessConfiguration`.
    pub fn copy_space_access_configuration(mut self, copy_space_access_configuration: i64) -> Self {
        self.copy_space_access_configuration = Some(copy_space_access_configuration);
        self
    }

    /// Sets `createPrivateSpace`.
    pub fn create_private_space(mut self, create_private_space: bool) -> Self {
        self.create_private_space = Some(create_private_space);
        self
    }

    /// Sets `templateKey`.
    pub fn template_key(mut self, template_key: impl Into<String>) -> Self {
        self.template_key = Some(template_key.into());
        self
    }
}

impl Model for NewSpace {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.required("name")?,
            key: reader.optional("key")?,
            alias: reader.optional("alias")?,
            description: reader.optional("description")?,
            role_assignments: reader.optional("roleAssignments")?,
            copy_space_access_configuration: reader.optional("copySpaceAccessConfiguration")?,
            create_private_space: reader.optional("createPrivateSpace")?,
            template_key: reader.optional("templateKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("name", &self.name);
        writer.optional("key", &self.key);
        writer.optional("alias", &self.alias);
        writer.optional("description", &self.description);
        writer.optional("roleAssignments", &self.role_assignments);
        writer.optional(
            "copySpaceAccessConfiguration",
            &self.copy_space_access_configuration,
        );
        writer.optional("createPrivateSpace", &self.create_private_space);
        writer.optional("templateKey", &self.template_key);
        writer.finish()
    }
}

/// `SpaceBulk` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceBulk {
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<Open<SpaceType>>,
    /// `status`.
    pub status: Option<Open<SpaceStatus>>,
    /// `authorId`.
    pub author_id: Option<String>,
    /// `spaceOwnerId`.
    pub space_owner_id: Option<String>,
    /// `currentActiveAlias`.
    pub current_active_alias: Option<String>,
    /// `createdAt`, a time.
    pub created_at: Option<DateTime>,
    /// `homepageId`.
    pub homepage_id: Option<String>,
    /// `description`.
    pub description: Option<Box<SpaceDescription>>,
    /// `icon`.
    pub icon: Option<SpaceIcon>,
    /// `_links`.
    pub links: Option<SpaceLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SpaceBulk {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            r#type: reader.optional("type")?,
            status: reader.optional("status")?,
            author_id: reader.optional("authorId")?,
            space_owner_id: reader.optional("spaceOwnerId")?,
            current_active_alias: reader.optional("currentActiveAlias")?,
            created_at: reader.optional("createdAt")?,
            homepage_id: reader.optional("homepageId")?,
            description: reader.optional("description")?,
            icon: reader.optional("icon")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("type", &self.r#type);
        writer.optional("status", &self.status);
        writer.optional("authorId", &self.author_id);
        writer.optional("spaceOwnerId", &self.space_owner_id);
        writer.optional("currentActiveAlias", &self.current_active_alias);
        writer.optional("createdAt", &self.created_at);
        writer.optional("homepageId", &self.homepage_id);
        writer.optional("description", &self.description);
        writer.optional("icon", &self.icon);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}
