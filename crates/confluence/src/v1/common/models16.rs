//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::{OperationCheckResult, SpacePermissionSubjects, V1User};

/// `UserDetailsPersonal` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDetailsPersonal {
    /// `phone`.
    pub phone: Option<String>,
    /// `im`.
    pub im: Option<String>,
    /// `website`.
    pub website: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UserDetailsPersonal {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `phone`.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `im`.
    pub fn im(mut self, im: impl Into<String>) -> Self {
        self.im = Some(im.into());
        self
    }

    /// Sets `website`.
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

impl Model for UserDetailsPersonal {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            phone: reader.optional("phone")?,
            im: reader.optional("im")?,
            website: reader.optional("website")?,
            email: reader.optional("email")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("phone", &self.phone);
        writer.optional("im", &self.im);
        writer.optional("website", &self.website);
        writer.optional("email", &self.email);
        writer.finish()
    }
}

/// `UsersUserKeys` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsersUserKeys {
    /// `users`.
    pub users: Option<Vec<V1User>>,
    /// `userKeys`.
    pub user_keys: Option<Vec<String>>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UsersUserKeys {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `users`.
    pub fn users(mut self, users: Vec<V1User>) -> Self {
        self.users = Some(users);
        self
    }

    /// Sets `userKeys`.
    pub fn user_keys(mut self, user_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user_keys = Some(user_keys.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `_links`.
    pub fn links(mut self, links: Map<String, Value>) -> Self {
        self.links = Some(links);
        self
    }
}

impl Model for UsersUserKeys {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            users: reader.optional("users")?,
            user_keys: reader.optional("userKeys")?,
            links: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("users", &self.users);
        writer.optional("userKeys", &self.user_keys);
        writer.optional("_links", &self.links);
        writer.finish()
    }
}

/// `V1Icon` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct V1Icon {
    /// `path`.
    pub path: Option<String>,
    /// `width`.
    pub width: Option<i64>,
    /// `height`.
    pub height: Option<i64>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl V1Icon {
    /// Returns one with what is required.
    pub fn new(path: impl Into<String>, width: i64, height: i64, is_default: bool) -> Self {
        Self {
            path: Some(path.into()),
            width: Some(width),
            height: Some(height),
            is_default: Some(is_default),
            ..Default::default()
        }
    }
}

impl Model for V1Icon {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            path: reader.optional("path")?,
            width: reader.optional("width")?,
            height: reader.optional("height")?,
            is_default: reader.optional("isDefault")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("path", &self.path);
        writer.optional("width", &self.width);
        writer.optional("height", &self.height);
        writer.optional("isDefault", &self.is_default);
        writer.finish()
    }
}

/// `V1Label` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct V1Label {
    /// `prefix`.
    pub prefix: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl V1Label {
    /// Returns one with what is required.
    pub fn new(
        prefix: impl Into<String>,
        name: impl Into<String>,
        id: impl Into<String>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            prefix: Some(prefix.into()),
            name: Some(name.into()),
            id: Some(id.into()),
            label: Some(label.into()),
            ..Default::default()
        }
    }
}

impl Model for V1Label {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            prefix: reader.optional("prefix")?,
            name: reader.optional("name")?,
            id: reader.optional("id")?,
            label: reader.optional("label")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("prefix", &self.prefix);
        writer.optional("name", &self.name);
        writer.optional("id", &self.id);
        writer.optional("label", &self.label);
        writer.finish()
    }
}

/// `V1SpaceDescription` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct V1SpaceDescription {
    /// `value`.
    pub value: Option<String>,
    /// `representation`.
    pub representation: Option<Open<V1SpaceDescriptionRepresentation>>,
    /// `embeddedContent`.
    pub embedded_content: Option<Vec<Map<String, Value>>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl V1SpaceDescription {
    /// Returns one with what is required.
    pub fn new(
        value: impl Into<String>,
        representation: impl Into<Open<V1SpaceDescriptionRepresentation>>,
        embedded_content: Vec<Map<String, Value>>,
    ) -> Self {
        Self {
            value: Some(value.into()),
            representation: Some(representation.into()),
            embedded_content: Some(embedded_content),
            ..Default::default()
        }
    }
}

impl Model for V1SpaceDescription {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            value: reader.optional("value")?,
            representation: reader.optional("representation")?,
            embedded_content: reader.optional("embeddedContent")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("value", &self.value);
        writer.optional("representation", &self.representation);
        writer.optional("embeddedContent", &self.embedded_content);
        writer.finish()
    }
}

/// The known values of an `Open<V1SpaceDescriptionRepresentation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum V1SpaceDescriptionRepresentation {}

impl V1SpaceDescriptionRepresentation {
    /// `plain`.
    pub const PLAIN: Open<Self> = Open::known("plain");
    /// `view`.
    pub const VIEW: Open<Self> = Open::known("view");
}

/// `V1SpacePermission` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct V1SpacePermission {
    /// `id`.
    pub id: Option<i64>,
    /// `subjects`.
    pub subjects: Option<Box<SpacePermissionSubjects>>,
    /// `operation`.
    pub operation: Option<OperationCheckResult>,
    /// `anonymousAccess`.
    pub anonymous_access: Option<bool>,
    /// `unlicensedAccess`.
    pub unlicensed_access: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl V1SpacePermission {
    /// Returns one with what is required.
    pub fn new(
        operation: OperationCheckResult,
        anonymous_access: bool,
        unlicensed_access: bool,
    ) -> Self {
        Self {
            operation: Some(operation),
            anonymous_access: Some(anonymous_access),
            unlicensed_access: Some(unlicensed_access),
            ..Default::default()
        }
    }

    /// Sets `id`.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `subjects`.
    pub fn subjects(mut self, subjects: SpacePermissionSubjects) -> Self {
        self.subjects = Some(Box::new(subjects));
        self
    }
}

impl Model for V1SpacePermission {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            subjects: reader.optional("subjects")?,
            operation: reader.optional("operation")?,
            anonymous_access: reader.optional("anonymousAccess")?,
            unlicensed_access: reader.optional("unlicensedAccess")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("subjects", &self.subjects);
        writer.optional("operation", &self.operation);
        writer.optional("anonymousAccess", &self.anonymous_access);
        writer.optional("unlicensedAccess", &self.unlicensed_access);
        writer.finish()
    }
}
