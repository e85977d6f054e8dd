//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `SelfLinkDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfLink {
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SelfLink {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `ServiceDeskDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceDesk {
    /// `_links`.
    pub links: Option<SelfLink>,
    /// `id`.
    pub id: Option<String>,
    /// `projectId`.
    pub project_id: Option<String>,
    /// `projectKey`.
    pub project_key: Option<String>,
    /// `projectName`.
    pub project_name: Option<String>,
    /// `projectTypeKey`.
    pub project_type_key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ServiceDesk {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            links: reader.optional("_links")?,
            id: reader.optional("id")?,
            project_id: reader.optional("projectId")?,
            project_key: reader.optional("projectKey")?,
            project_name: reader.optional("projectName")?,
            project_type_key: reader.optional("projectTypeKey")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("_links", &self.links);
        writer.optional("id", &self.id);
        writer.optional("projectId", &self.project_id);
        writer.optional("projectKey", &self.project_key);
        writer.optional("projectName", &self.project_name);
        writer.optional("projectTypeKey", &self.project_type_key);
        writer.finish()
    }
}

/// `SourceDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Source {
    /// `type`.
    pub r#type: Option<Open<SourceType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Source {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<SourceType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SourceType {}

impl SourceType {
    /// `confluence`.
    pub const CONFLUENCE: Open<Self> = Open::known("confluence");
}

/// `UserDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDTO {
    /// `_links`.
    pub links: Option<UserLink>,
    /// `accountId`.
    pub account_id: Option<String>,
    /// `active`.
    pub active: Option<bool>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `emailAddress`.
    pub email_address: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UserDTO {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            links: reader.optional("_links")?,
            account_id: reader.optional("accountId")?,
            active: reader.optional("active")?,
            display_name: reader.optional("displayName")?,
            email_address: reader.optional("emailAddress")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            time_zone: reader.optional("timeZone")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("_links", &self.links);
        writer.optional("accountId", &self.account_id);
        writer.optional("active", &self.active);
        writer.optional("displayName", &self.display_name);
        writer.optional("emailAddress", &self.email_address);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.optional("timeZone", &self.time_zone);
        writer.finish()
    }
}

/// `UserLinkDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserLink {
    /// `avatarUrls`.
    pub avatar_urls: Option<BTreeMap<String, String>>,
    /// `jiraRest`.
    pub jira_rest: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UserLink {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_urls: reader.optional("avatarUrls")?,
            jira_rest: reader.optional("jiraRest")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarUrls", &self.avatar_urls);
        writer.optional("jiraRest", &self.jira_rest);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}
