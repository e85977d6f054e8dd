//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

/// `NewUserDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewUserDetails {
    /// `applicationKeys`.
    pub application_keys: Option<Vec<String>>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `emailAddress`.
    pub email_address: String,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// `products`.
    pub products: Vec<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl NewUserDetails {
    /// Returns one with what is required.
    pub fn new(
        email_address: impl Into<String>,
        products: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            email_address: email_address.into(),
            products: products.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }

    /// Sets `applicationKeys`.
    pub fn application_keys(
        mut self,
        application_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.application_keys = Some(application_keys.into_iter().map(Into::into).collect());
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

    /// Sets `password`.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl Model for NewUserDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            application_keys: reader.optional("applicationKeys")?,
            display_name: reader.optional("displayName")?,
            email_address: reader.required("emailAddress")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            password: reader.optional("password")?,
            products: reader.required("products")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("applicationKeys", &self.application_keys);
        writer.optional("displayName", &self.display_name);
        writer.required("emailAddress", &self.email_address);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("password", &self.password);
        writer.required("products", &self.products);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `UnrestrictedUserEmail` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnrestrictedUserEmail {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UnrestrictedUserEmail {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            email: reader.optional("email")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("email", &self.email);
        writer.finish()
    }
}

/// `UserMigrationBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserMigration {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `username`.
    pub username: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UserMigration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            key: reader.optional("key")?,
            username: reader.optional("username")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("key", &self.key);
        writer.optional("username", &self.username);
        writer.finish()
    }
}
