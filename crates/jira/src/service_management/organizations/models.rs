//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::service_management::common::{Date, SelfLink};

/// `OrganizationDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// `_links`.
    pub links: Option<SelfLink>,
    /// `created`.
    pub created: Option<Date>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `scimManaged`.
    pub scim_managed: Option<bool>,
    /// `uuid`.
    pub uuid: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Organization {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            links: reader.optional("_links")?,
            created: reader.optional("created")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            scim_managed: reader.optional("scimManaged")?,
            uuid: reader.optional("uuid")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("_links", &self.links);
        writer.optional("created", &self.created);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("scimManaged", &self.scim_managed);
        writer.optional("uuid", &self.uuid);
        writer.finish()
    }
}

/// `OrganizationCreateDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationCreate {
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl OrganizationCreate {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }
}

impl Model for OrganizationCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            name: reader.required("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("name", &self.name);
        writer.finish()
    }
}

/// `OrganizationServiceDeskUpdateDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationServiceDeskUpdate {
    /// `organizationId`.
    pub organization_id: i64,
    /// `serviceDeskId`.
    pub service_desk_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl OrganizationServiceDeskUpdate {
    /// Returns one with what is required.
    pub fn new(organization_id: i64) -> Self {
        Self {
            organization_id,
            ..Default::default()
        }
    }

    /// Sets `serviceDeskId`.
    pub fn service_desk_id(mut self, service_desk_id: impl Into<String>) -> Self {
        self.service_desk_id = Some(service_desk_id.into());
        self
    }
}

impl Model for OrganizationServiceDeskUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            organization_id: reader.required("organizationId")?,
            service_desk_id: reader.optional("serviceDeskId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("organizationId", &self.organization_id);
        writer.optional("serviceDeskId", &self.service_desk_id);
        writer.finish()
    }
}

/// `UsersOrganizationUpdateDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsersOrganizationUpdate {
    /// `accountIds`.
    pub account_ids: Option<Vec<String>>,
    /// `organizationId`.
    pub organization_id: Option<i64>,
    /// `usernames`.
    pub usernames: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UsersOrganizationUpdate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `accountIds`.
    pub fn account_ids(mut self, account_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `organizationId`.
    pub fn organization_id(mut self, organization_id: i64) -> Self {
        self.organization_id = Some(organization_id);
        self
    }

    /// Sets `usernames`.
    pub fn usernames(mut self, usernames: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.usernames = Some(usernames.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for UsersOrganizationUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_ids: reader.optional("accountIds")?,
            organization_id: reader.optional("organizationId")?,
            usernames: reader.optional("usernames")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountIds", &self.account_ids);
        writer.optional("organizationId", &self.organization_id);
        writer.optional("usernames", &self.usernames);
        writer.finish()
    }
}
