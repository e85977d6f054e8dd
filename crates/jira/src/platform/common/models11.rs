//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::common::AvatarUrls;
use crate::platform::common::{SimpleListWrapperApplicationRole, SimpleListWrapperGroupName};

/// `User` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `accountType`.
    pub account_type: Option<Open<UserAccountType>>,
    /// `active`.
    pub active: Option<bool>,
    /// `appType`.
    pub app_type: Option<String>,
    /// `applicationRoles`.
    pub application_roles: Option<SimpleListWrapperApplicationRole>,
    /// `avatarUrls`.
    pub avatar_urls: Option<AvatarUrls>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `emailAddress`.
    pub email_address: Option<String>,
    /// `expand`.
    pub expand: Option<String>,
    /// `groups`.
    pub groups: Option<SimpleListWrapperGroupName>,
    /// `guest`.
    pub guest: Option<bool>,
    /// `key`.
    pub key: Option<String>,
    /// `locale`.
    pub locale: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl User {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `accountId`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for User {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            account_type: reader.optional("accountType")?,
            active: reader.optional("active")?,
            app_type: reader.optional("appType")?,
            application_roles: reader.optional("applicationRoles")?,
            avatar_urls: reader.optional("avatarUrls")?,
            display_name: reader.optional("displayName")?,
            email_address: reader.optional("emailAddress")?,
            expand: reader.optional("expand")?,
            groups: reader.optional("groups")?,
            guest: reader.optional("guest")?,
            key: reader.optional("key")?,
            locale: reader.optional("locale")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            time_zone: reader.optional("timeZone")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("accountType", &self.account_type);
        writer.optional("active", &self.active);
        writer.optional("appType", &self.app_type);
        writer.optional("applicationRoles", &self.application_roles);
        writer.optional("avatarUrls", &self.avatar_urls);
        writer.optional("displayName", &self.display_name);
        writer.optional("emailAddress", &self.email_address);
        writer.optional("expand", &self.expand);
        writer.optional("groups", &self.groups);
        writer.optional("guest", &self.guest);
        writer.optional("key", &self.key);
        writer.optional("locale", &self.locale);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.optional("timeZone", &self.time_zone);
        writer.finish()
    }
}

/// The known values of an `Open<UserAccountType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UserAccountType {}

impl UserAccountType {
    /// `atlassian`.
    pub const ATLASSIAN: Open<Self> = Open::known("atlassian");
    /// `app`.
    pub const APP: Open<Self> = Open::known("app");
    /// `customer`.
    pub const CUSTOMER: Open<Self> = Open::known("customer");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
}

/// `UserBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserBean {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `avatarUrls`.
    pub avatar_urls: Option<UserBeanAvatarUrls>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UserBean {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `accountId`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets `avatarUrls`.
    pub fn avatar_urls(mut self, avatar_urls: UserBeanAvatarUrls) -> Self {
        self.avatar_urls = Some(avatar_urls);
        self
    }

    /// Sets `displayName`.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `self`.
    pub fn self_url(mut self, self_url: impl Into<String>) -> Self {
        self.self_url = Some(self_url.into());
        self
    }
}

impl Model for UserBean {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            active: reader.optional("active")?,
            avatar_urls: reader.optional("avatarUrls")?,
            display_name: reader.optional("displayName")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("active", &self.active);
        writer.optional("avatarUrls", &self.avatar_urls);
        writer.optional("displayName", &self.display_name);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `UserBeanAvatarUrls` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserBeanAvatarUrls {
    /// `16x16`.
    pub size_16x16: Option<String>,
    /// `24x24`.
    pub size_24x24: Option<String>,
    /// `32x32`.
    pub size_32x32: Option<String>,
    /// `48x48`.
    pub size_48x48: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UserBeanAvatarUrls {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `16x16`.
    pub fn size_16x16(mut self, size_16x16: impl Into<String>) -> Self {
        self.size_16x16 = Some(size_16x16.into());
        self
    }

    /// Sets `24x24`.
    pub fn size_24x24(mut self, size_24x24: impl Into<String>) -> Self {
        self.size_24x24 = Some(size_24x24.into());
        self
    }

    /// Sets `32x32`.
    pub fn size_32x32(mut self, size_32x32: impl Into<String>) -> Self {
        self.size_32x32 = Some(size_32x32.into());
        self
    }

    /// Sets `48x48`.
    pub fn size_48x48(mut self, size_48x48: impl Into<String>) -> Self {
        self.size_48x48 = Some(size_48x48.into());
        self
    }
}

impl Model for UserBeanAvatarUrls {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            size_16x16: reader.optional("16x16")?,
            size_24x24: reader.optional("24x24")?,
            size_32x32: reader.optional("32x32")?,
            size_48x48: reader.optional("48x48")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("16x16", &self.size_16x16);
        writer.optional("24x24", &self.size_24x24);
        writer.optional("32x32", &self.size_32x32);
        writer.optional("48x48", &self.size_48x48);
        writer.finish()
    }
}

/// `UserPickerUser` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserPickerUser {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `accountType`.
    pub account_type: Option<Open<UserPickerUserAccountType>>,
    /// `avatarUrl`.
    pub avatar_url: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `html`.
    pub html: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UserPickerUser {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            account_type: reader.optional("accountType")?,
            avatar_url: reader.optional("avatarUrl")?,
            display_name: reader.optional("displayName")?,
            html: reader.optional("html")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("accountType", &self.account_type);
        writer.optional("avatarUrl", &self.avatar_url);
        writer.optional("displayName", &self.display_name);
        writer.optional("html", &self.html);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// The known values of an `Open<UserPickerUserAccountType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UserPickerUserAccountType {}

impl UserPickerUserAccountType {
    /// `atlassian`.
    pub const ATLASSIAN: Open<Self> = Open::known("atlassian");
    /// `app`.
    pub const APP: Open<Self> = Open::known("app");
    /// `customer`.
    pub const CUSTOMER: Open<Self> = Open::known("customer");
    /// `unknown`.
    pub const UNKNOWN: Open<Self> = Open::known("unknown");
}
