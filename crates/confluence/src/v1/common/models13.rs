//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::v1::common::{ContentRestrictionRestrictionsExpandable, Group, LabelArray, V1User};

/// `SpaceExpandable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceExpandable {
    /// `settings`.
    pub settings: Option<String>,
    /// `metadata`.
    pub metadata: Option<String>,
    /// `operations`.
    pub operations: Option<String>,
    /// `lookAndFeel`.
    pub look_and_feel: Option<String>,
    /// `permissions`.
    pub permissions: Option<String>,
    /// `icon`.
    pub icon: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `theme`.
    pub theme: Option<String>,
    /// `history`.
    pub history: Option<String>,
    /// `homepage`.
    pub homepage: Option<String>,
    /// `identifiers`.
    pub identifiers: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpaceExpandable {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `settings`.
    pub fn settings(mut self, settings: impl Into<String>) -> Self {
        self.settings = Some(settings.into());
        self
    }

    /// Sets `metadata`.
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets `operations`.
    pub fn operations(mut self, operations: impl Into<String>) -> Self {
        self.operations = Some(operations.into());
        self
    }

    /// Sets `lookAndFeel`.
    pub fn look_and_feel(mut self, look_and_feel: impl Into<String>) -> Self {
        self.look_and_feel = Some(look_and_feel.into());
        self
    }

    /// Sets `permissions`.
    pub fn permissions(mut self, permissions: impl Into<String>) -> Self {
        self.permissions = Some(permissions.into());
        self
    }

    /// Sets `icon`.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `theme`.
    pub fn theme(mut self, theme: impl Into<String>) -> Self {
        self.theme = Some(theme.into());
        self
    }

    /// Sets `history`.
    pub fn history(mut self, history: impl Into<String>) -> Self {
        self.history = Some(history.into());
        self
    }

    /// Sets `homepage`.
    pub fn homepage(mut self, homepage: impl Into<String>) -> Self {
        self.homepage = Some(homepage.into());
        self
    }

    /// Sets `identifiers`.
    pub fn identifiers(mut self, identifiers: impl Into<String>) -> Self {
        self.identifiers = Some(identifiers.into());
        self
    }
}

impl Model for SpaceExpandable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            settings: reader.optional("settings")?,
            metadata: reader.optional("metadata")?,
            operations: reader.optional("operations")?,
            look_and_feel: reader.optional("lookAndFeel")?,
            permissions: reader.optional("permissions")?,
            icon: reader.optional("icon")?,
            description: reader.optional("description")?,
            theme: reader.optional("theme")?,
            history: reader.optional("history")?,
            homepage: reader.optional("homepage")?,
            identifiers: reader.optional("identifiers")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("settings", &self.settings);
        writer.optional("metadata", &self.metadata);
        writer.optional("operations", &self.operations);
        writer.optional("lookAndFeel", &self.look_and_feel);
        writer.optional("permissions", &self.permissions);
        writer.optional("icon", &self.icon);
        writer.optional("description", &self.description);
        writer.optional("theme", &self.theme);
        writer.optional("history", &self.history);
        writer.optional("homepage", &self.homepage);
        writer.optional("identifiers", &self.identifiers);
        writer.finish()
    }
}

/// `SpaceMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceMetadata {
    /// `labels`.
    pub labels: Option<LabelArray>,
    /// `_expandable`.
    pub expandable: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpaceMetadata {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `labels`.
    pub fn labels(mut self, labels: LabelArray) -> Self {
        self.labels = Some(labels);
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: Map<String, Value>) -> Self {
        self.expandable = Some(expandable);
        self
    }
}

impl Model for SpaceMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            labels: reader.optional("labels")?,
            expandable: reader.optional("_expandable")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("labels", &self.labels);
        writer.optional("_expandable", &self.expandable);
        writer.finish()
    }
}

/// `SpacePermissionSubjects` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionSubjects {
    /// `user`.
    pub user: Option<SpacePermissionSubjectsUser>,
    /// `group`.
    pub group: Option<SpacePermissionSubjectsGroup>,
    /// `_expandable`.
    pub expandable: Option<ContentRestrictionRestrictionsExpandable>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpacePermissionSubjects {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `user`.
    pub fn user(mut self, user: SpacePermissionSubjectsUser) -> Self {
        self.user = Some(user);
        self
    }

    /// Sets `group`.
    pub fn group(mut self, group: SpacePermissionSubjectsGroup) -> Self {
        self.group = Some(group);
        self
    }

    /// Sets `_expandable`.
    pub fn expandable(mut self, expandable: ContentRestrictionRestrictionsExpandable) -> Self {
        self.expandable = Some(expandable);
        self
    }
}

impl Model for SpacePermissionSubjects {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            user: reader.optional("user")?,
            group: reader.optional("group")?,
            expandable: reader.optional("_expandable")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("user", &self.user);
        writer.optional("group", &self.group);
        writer.optional("_expandable", &self.expandable);
        writer.finish()
    }
}

/// `SpacePermissionSubjectsGroup` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionSubjectsGroup {
    /// `results`.
    pub results: Option<Vec<Group>>,
    /// `size`.
    pub size: Option<i64>,
    /// `start`.
    pub start: Option<i64>,
    /// `limit`.
    pub limit: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpacePermissionSubjectsGroup {
    /// Returns one with what is required.
    pub fn new(results: Vec<Group>, size: i64) -> Self {
        Self {
            results: Some(results),
            size: Some(size),
            ..Default::default()
        }
    }

    /// Sets `start`.
    pub fn start(mut self, start: i64) -> Self {
        self.start = Some(start);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Model for SpacePermissionSubjectsGroup {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.optional("results")?,
            size: reader.optional("size")?,
            start: reader.optional("start")?,
            limit: reader.optional("limit")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("results", &self.results);
        writer.optional("size", &self.size);
        writer.optional("start", &self.start);
        writer.optional("limit", &self.limit);
        writer.finish()
    }
}

/// `SpacePermissionSubjectsUser` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpacePermissionSubjectsUser {
    /// `results`.
    pub results: Option<Vec<V1User>>,
    /// `size`.
    pub size: Option<i64>,
    /// `start`.
    pub start: Option<i64>,
    /// `limit`.
    pub limit: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SpacePermissionSubjectsUser {
    /// Returns one with what is required.
    pub fn new(results: Vec<V1User>, size: i64) -> Self {
        Self {
            results: Some(results),
            size: Some(size),
            ..Default::default()
        }
    }

    /// Sets `start`.
    pub fn start(mut self, start: i64) -> Self {
        self.start = Some(start);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Model for SpacePermissionSubjectsUser {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.optional("results")?,
            size: reader.optional("size")?,
            start: reader.optional("start")?,
            limit: reader.optional("limit")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("results", &self.results);
        writer.optional("size", &self.size);
        writer.optional("start", &self.start);
        writer.optional("limit", &self.limit);
        writer.finish()
    }
}
