//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v2::common::MultiEntityLinks;

/// The known values of an `Open<AccountStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AccountStatus {}

impl AccountStatus {
    /// `active`.
    pub const ACTIVE: Open<Self> = Open::known("active");
    /// `inactive`.
    pub const INACTIVE: Open<Self> = Open::known("inactive");
    /// `closed`.
    pub const CLOSED: Open<Self> = Open::known("closed");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
}

/// The known values of an `Open<AccountType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AccountType {}

impl AccountType {
    /// `atlassian`.
    pub const ATLASSIAN: Open<Self> = Open::known("atlassian");
    /// `app`.
    pub const APP: Open<Self> = Open::known("app");
    /// `customer`.
    pub const CUSTOMER: Open<Self> = Open::known("customer");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
}

/// `CheckAccessByEmailAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckAccessByEmailAnswer {
    /// `emailsWithoutAccess`.
    pub emails_without_access: Vec<String>,
    /// `invalidEmails`.
    pub invalid_emails: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CheckAccessByEmailAnswer {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            emails_without_access: reader.list("emailsWithoutAccess")?,
            invalid_emails: reader.list("invalidEmails")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("emailsWithoutAccess", &self.emails_without_access);
        writer.list("invalidEmails", &self.invalid_emails);
        writer.finish()
    }
}

/// `CheckAccessByEmailBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckAccessByEmailBody {
    /// `emails`.
    pub emails: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CheckAccessByEmailBody {
    /// Returns one with what is required.
    pub fn new(emails: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            emails: emails.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for CheckAccessByEmailBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            emails: reader.required("emails")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("emails", &self.emails);
        writer.finish()
    }
}

/// `CreateBulkUserLookupAnswer` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBulkUserLookupAnswer {
    /// `results`.
    pub results: Vec<User>,
    /// `_links`.
    pub links: Option<MultiEntityLinks>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CreateBulkUserLookupAnswer {
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

/// `CreateBulkUserLookupBody` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBulkUserLookupBody {
    /// `accountIds`.
    pub account_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateBulkUserLookupBody {
    /// Returns one with what is required.
    pub fn new(account_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            account_ids: account_ids.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for CreateBulkUserLookupBody {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_ids: reader.required("accountIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("accountIds", &self.account_ids);
        writer.finish()
    }
}

/// `Icon` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Icon {
    /// `path`.
    pub path: Option<String>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Icon {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            path: reader.optional("path")?,
            is_default: reader.optional("isDefault")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("path", &self.path);
        writer.optional("isDefault", &self.is_default);
        writer.finish()
    }
}

/// `User` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `personalSpaceId`.
    pub personal_space_id: Option<String>,
    /// `isExternalCollaborator`.
    pub is_external_collaborator: Option<bool>,
    /// `accountStatus`.
    pub account_status: Option<Open<AccountStatus>>,
    /// `accountId`.
    pub account_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `accountType`.
    pub account_type: Option<Open<AccountType>>,
    /// `publicName`.
    pub public_name: Option<String>,
    /// `profilePicture`.
    pub profile_picture: Option<Icon>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for User {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            display_name: reader.optional("displayName")?,
            time_zone: reader.optional("timeZone")?,
            personal_space_id: reader.optional("personalSpaceId")?,
            is_external_collaborator: reader.optional("isExternalCollaborator")?,
            account_status: reader.optional("accountStatus")?,
            account_id: reader.optional("accountId")?,
            email: reader.optional("email")?,
            account_type: reader.optional("accountType")?,
            public_name: reader.optional("publicName")?,
            profile_picture: reader.optional("profilePicture")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("displayName", &self.display_name);
        writer.optional("timeZone", &self.time_zone);
        writer.optional("personalSpaceId", &self.personal_space_id);
        writer.optional("isExternalCollaborator", &self.is_external_collaborator);
        writer.optional("accountStatus", &self.account_status);
        writer.optional("accountId", &self.account_id);
        writer.optional("email", &self.email);
        writer.optional("accountType", &self.account_type);
        writer.optional("publicName", &self.public_name);
        writer.optional("profilePicture", &self.profile_picture);
        writer.finish()
    }
}
