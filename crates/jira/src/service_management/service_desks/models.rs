//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::service_management::common::SelfLink;

/// `QueueDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Queue {
    /// `_links`.
    pub links: Option<SelfLink>,
    /// `fields`.
    pub fields: Vec<String>,
    /// `id`.
    pub id: Option<String>,
    /// `issueCount`.
    pub issue_count: Option<i64>,
    /// `jql`.
    pub jql: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Queue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            links: reader.optional("_links")?,
            fields: reader.list("fields")?,
            id: reader.optional("id")?,
            issue_count: reader.optional("issueCount")?,
            jql: reader.optional("jql")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("_links", &self.links);
        writer.list("fields", &self.fields);
        writer.optional("id", &self.id);
        writer.optional("issueCount", &self.issue_count);
        writer.optional("jql", &self.jql);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `RequestTypeCreateDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTypeCreate {
    /// `description`.
    pub description: Option<String>,
    /// `helpText`.
    pub help_text: Option<String>,
    /// `issueTypeId`.
    pub issue_type_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RequestTypeCreate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `helpText`.
    pub fn help_text(mut self, help_text: impl Into<String>) -> Self {
        self.help_text = Some(help_text.into());
        self
    }

    /// Sets `issueTypeId`.
    pub fn issue_type_id(mut self, issue_type_id: impl Into<String>) -> Self {
        self.issue_type_id = Some(issue_type_id.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for RequestTypeCreate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            help_text: reader.optional("helpText")?,
            issue_type_id: reader.optional("issueTypeId")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("helpText", &self.help_text);
        writer.optional("issueTypeId", &self.issue_type_id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `RequestTypeGroupDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTypeGroup {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RequestTypeGroup {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `RequestTypePermissionCheckRequestDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTypePermissionCheckRequest {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `permissions`.
    pub permissions: Option<Vec<Open<RequestTypePermissionCheckRequestPermissions>>>,
    /// `requestTypeIds`.
    pub request_type_ids: Option<Vec<i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RequestTypePermissionCheckRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `accountId`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `permissions`.
    pub fn permissions(
        mut self,
        permissions: Vec<Open<RequestTypePermissionCheckRequestPermissions>>,
    ) -> Self {
        self.permissions = Some(permissions);
        self
    }

    /// Sets `requestTypeIds`.
    pub fn request_type_ids(mut self, request_type_ids: Vec<i64>) -> Self {
        self.request_type_ids = Some(request_type_ids);
        self
    }
}

impl Model for RequestTypePermissionCheckRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            permissions: reader.optional("permissions")?,
            request_type_ids: reader.optional("requestTypeIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("permissions", &self.permissions);
        writer.optional("requestTypeIds", &self.request_type_ids);
        writer.finish()
    }
}

/// The known values of an `Open<RequestTypePermissionCheckRequestPermissions>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestTypePermissionCheckRequestPermissions {}

impl RequestTypePermissionCheckRequestPermissions {
    /// `canCreateRequest`.
    pub const CAN_CREATE_REQUEST: Open<Self> = Open::known("canCreateRequest");
    /// `canAdminister`.
    pub const CAN_ADMINISTER: Open<Self> = Open::known("canAdminister");
}

/// `RequestTypePermissionCheckResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTypePermissionCheckResponse {
    /// `canAdminister`.
    pub can_administer: Vec<i64>,
    /// `canCreateRequest`.
    pub can_create_request: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RequestTypePermissionCheckResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            can_administer: reader.list("canAdminister")?,
            can_create_request: reader.list("canCreateRequest")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("canAdminister", &self.can_administer);
        writer.list("canCreateRequest", &self.can_create_request);
        writer.finish()
    }
}

/// `ServiceDeskCustomerDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceDeskCustomer {
    /// `accountIds`.
    pub account_ids: Option<Vec<String>>,
    /// `usernames`.
    pub usernames: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ServiceDeskCustomer {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `accountIds`.
    pub fn account_ids(mut self, account_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `usernames`.
    pub fn usernames(mut self, usernames: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.usernames = Some(usernames.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for ServiceDeskCustomer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_ids: reader.optional("accountIds")?,
            usernames: reader.optional("usernames")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountIds", &self.account_ids);
        writer.optional("usernames", &self.usernames);
        writer.finish()
    }
}

/// `ServiceDeskCustomerInviteDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceDeskCustomerInvite {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ServiceDeskCustomerInvite {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `displayName`.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl Model for ServiceDeskCustomerInvite {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            display_name: reader.optional("displayName")?,
            email: reader.optional("email")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("displayName", &self.display_name);
        writer.optional("email", &self.email);
        writer.finish()
    }
}
