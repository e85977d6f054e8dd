//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::{
    Content, ContentBody2, ContentChildType, ContentChildren, ContentRestrictions, LookAndFeel,
    OperationCheckResult, Space, SpaceDescription2, SpaceSettings, Theme, UserDetails, V1Icon,
    V1SpacePermission, V1Version,
};

/// `RelationTarget` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelationTarget {
    /// `id`.
    pub id: Option<Value>,
    /// `type`.
    pub r#type: Option<Value>,
    /// `status`.
    pub status: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `space`.
    pub space: Option<Box<Space>>,
    /// `history`.
    pub history: Option<Value>,
    /// `version`.
    pub version: Option<Box<V1Version>>,
    /// `ancestors`.
    pub ancestors: Vec<Content>,
    /// `operations`.
    pub operations: Vec<OperationCheckResult>,
    /// `children`.
    pub children: Option<Box<ContentChildren>>,
    /// `childTypes`.
    pub child_types: Option<Box<ContentChildType>>,
    /// `descendants`.
    pub descendants: Option<Box<ContentChildren>>,
    /// `container`.
    pub container: Option<Map<String, Value>>,
    /// `body`.
    pub body: Option<ContentBody2>,
    /// `restrictions`.
    pub restrictions: Option<ContentRestrictions>,
    /// `metadata`.
    pub metadata: Option<Value>,
    /// `macroRenderedOutput`.
    pub macro_rendered_output: Option<BTreeMap<String, Map<String, Value>>>,
    /// `extensions`.
    pub extensions: Option<Map<String, Value>>,
    /// `_expandable`.
    pub expandable: Option<Value>,
    /// `_links`.
    pub links: Option<Map<String, Value>>,
    /// `username`.
    pub username: Option<String>,
    /// `userKey`.
    pub user_key: Option<String>,
    /// `accountId`.
    pub account_id: Option<String>,
    /// `accountType`.
    pub account_type: Option<Open<RelationTargetAccountType>>,
    /// `email`.
    pub email: Option<String>,
    /// `publicName`.
    pub public_name: Option<String>,
    /// `profilePicture`.
    pub profile_picture: Option<V1Icon>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `timeZone`.
    pub time_zone: Option<String>,
    /// `externalCollaborator`.
    pub external_collaborator: Option<bool>,
    /// `isExternalCollaborator`.
    pub is_external_collaborator: Option<bool>,
    /// `isGuest`.
    pub is_guest: Option<bool>,
    /// `details`.
    pub details: Option<Box<UserDetails>>,
    /// `personalSpace`.
    pub personal_space: Option<Box<Space>>,
    /// `key`.
    pub key: Option<String>,
    /// `alias`.
    pub alias: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `icon`.
    pub icon: Option<V1Icon>,
    /// `description`.
    pub description: Option<Box<SpaceDescription2>>,
    /// `homepage`.
    pub homepage: Option<Box<Content>>,
    /// `permissions`.
    pub permissions: Vec<V1SpacePermission>,
    /// `settings`.
    pub settings: Option<Box<SpaceSettings>>,
    /// `theme`.
    pub theme: Option<Box<Theme>>,
    /// `lookAndFeel`.
    pub look_and_feel: Option<Box<LookAndFeel>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RelationTarget {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            r#type: reader.optional("type")?,
            status: reader.optional("status")?,
            title: reader.optional("title")?,
            space: reader.optional("space")?,
            history: reader.optional("history")?,
            version: reader.optional("version")?,
            ancestors: reader.list("ancestors")?,
            operations: reader.list("operations")?,
            children: reader.optional("children")?,
            child_types: reader.optional("childTypes")?,
            descendants: reader.optional("descendants")?,
            container: reader.optional("container")?,
            body: reader.optional("body")?,
            restrictions: reader.optional("restrictions")?,
            metadata: reader.optional("metadata")?,
            macro_rendered_output: reader.optional("macroRenderedOutput")?,
            extensions: reader.optional("extensions")?,
            expandable: reader.optional("_expandable")?,
            links: reader.optional("_links")?,
            username: reader.optional("username")?,
            user_key: reader.optional("userKey")?,
            account_id: reader.optional("accountId")?,
            account_type: reader.optional("accountType")?,
            email: reader.optional("email")?,
            public_name: reader.optional("publicName")?,
            profile_picture: reader.optional("profilePicture")?,
            display_name: reader.optional("displayName")?,
            time_zone: reader.optional("timeZone")?,
            external_collaborator: reader.optional("externalCollaborator")?,
            is_external_collaborator: reader.optional("isExternalCollaborator")?,
            is_guest: reader.optional("isGuest")?,
            details: reader.optional("details")?,
            personal_space: reader.optional("personalSpace")?,
            key: reader.optional("key")?,
            alias: reader.optional("alias")?,
            name: reader.optional("name")?,
            icon: reader.optional("icon")?,
            description: reader.optional("description")?,
            homepage: reader.optional("homepage")?,
            permissions: reader.list("permissions")?,
            settings: reader.optional("settings")?,
            theme: reader.optional("theme")?,
            look_and_feel: reader.optional("lookAndFeel")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("type", &self.r#type);
        writer.optional("status", &self.status);
        writer.optional("title", &self.title);
        writer.optional("space", &self.space);
        writer.optional("history", &self.history);
        writer.optional("version", &self.version);
        writer.list("ancestors", &self.ancestors);
        writer.list("operations", &self.operations);
        writer.optional("children", &self.children);
        writer.optional("childTypes", &self.child_types);
        writer.optional("descendants", &self.descendants);
        writer.optional("container", &self.container);
        writer.optional("body", &self.body);
        writer.optional("restrictions", &self.restrictions);
        writer.optional("metadata", &self.metadata);
        writer.optional("macroRenderedOutput", &self.macro_rendered_output);
        writer.optional("extensions", &self.extensions);
        writer.optional("_expandable", &self.expandable);
        writer.optional("_links", &self.links);
        writer.optional("username", &self.username);
        writer.optional("userKey", &self.user_key);
        writer.optional("accountId", &self.account_id);
        writer.optional("accountType", &self.account_type);
        writer.optional("email", &self.email);
        writer.optional("publicName", &self.public_name);
        writer.optional("profilePicture", &self.profile_picture);
        writer.optional("displayName", &self.display_name);
        writer.optional("timeZone", &self.time_zone);
        writer.optional("externalCollaborator", &self.external_collaborator);
        writer.optional("isExternalCollaborator", &self.is_external_collaborator);
        writer.optional("isGuest", &self.is_guest);
        writer.optional("details", &self.details);
        writer.optional("personalSpace", &self.personal_space);
        writer.optional("key", &self.key);
        writer.optional("alias", &self.alias);
        writer.optional("name", &self.name);
        writer.optional("icon", &self.icon);
        writer.optional("description", &self.description);
        writer.optional("homepage", &self.homepage);
        writer.list("permissions", &self.permissions);
        writer.optional("settings", &self.settings);
        writer.optional("theme", &self.theme);
        writer.optional("lookAndFeel", &self.look_and_feel);
        writer.finish()
    }
}

/// The known values of an `Open<RelationTargetAccountType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum RelationTargetAccountType {}

impl RelationTargetAccountType {
    /// `atlassian`.
    pub const ATLASSIAN: Open<Self> = Open::known("atlassian");
    /// `app`.
    pub const APP: Open<Self> = Open::known("app");
    /// ``.
    pub const EMPTY: Open<Self> = Open::known("");
}
