//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::common::{
    Changelog, EntityProperty, FieldMetadata, HistoryMetadata, IssueTransition, Scope,
};
use crate::platform::issues::{FieldUpdateOperation, ProjectIssueCreateMetadata};

/// `IssueChangeLog` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueChangeLog {
    /// `changeHistories`.
    pub change_histories: Vec<Changelog>,
    /// `issueId`.
    pub issue_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueChangeLog {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            change_histories: reader.list("changeHistories")?,
            issue_id: reader.optional("issueId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("changeHistories", &self.change_histories);
        writer.optional("issueId", &self.issue_id);
        writer.finish()
    }
}

/// `IssueChangelogIds` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueChangelogIds {
    /// `changelogIds`.
    pub changelog_ids: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueChangelogIds {
    /// Returns one with what is required.
    pub fn new(changelog_ids: Vec<i64>) -> Self {
        Self {
            changelog_ids,
            ..Default::default()
        }
    }
}

impl Model for IssueChangelogIds {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            changelog_ids: reader.required("changelogIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("changelogIds", &self.changelog_ids);
        writer.finish()
    }
}

/// `IssueCreateMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueCreateMetadata {
    /// `expand`.
    pub expand: Option<String>,
    /// `projects`.
    pub projects: Vec<ProjectIssueCreateMetadata>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueCreateMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expand: reader.optional("expand")?,
            projects: reader.list("projects")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("expand", &self.expand);
        writer.list("projects", &self.projects);
        writer.finish()
    }
}

/// `IssueError` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueError {
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueError {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            error_message: reader.optional("errorMessage")?,
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("errorMessage", &self.error_message);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// `IssueEvent` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueEvent {
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueEvent {
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

/// `IssueLimitReportResponseBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueLimitReportResponse {
    /// `issuesApproachingLimit`.
    pub issues_approaching_limit: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    /// `issuesBreachingLimit`.
    pub issues_breaching_limit: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    /// `limits`.
    pub limits: Option<BTreeMap<String, i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueLimitReportResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issues_approaching_limit: reader.optional("issuesApproachingLimit")?,
            issues_breaching_limit: reader.optional("issuesBreachingLimit")?,
            limits: reader.optional("limits")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issuesApproachingLimit", &self.issues_approaching_limit);
        writer.optional("issuesBreachingLimit", &self.issues_breaching_limit);
        writer.optional("limits", &self.limits);
        writer.finish()
    }
}

/// `IssueTypeIssueCreateMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeIssueCreateMetadata {
    /// `avatarId`.
    pub avatar_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `expand`.
    pub expand: Option<String>,
    /// `fields`.
    pub fields: Option<BTreeMap<String, FieldMetadata>>,
    /// `hierarchyLevel`.
    pub hierarchy_level: Option<i64>,
    /// `iconUrl`.
    pub icon_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `scope`.
    pub scope: Option<Scope>,
    /// `self`.
    pub self_url: Option<String>,
    /// `subtask`.
    pub subtask: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTypeIssueCreateMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_id: reader.optional("avatarId")?,
            description: reader.optional("description")?,
            entity_id: reader.optional("entityId")?,
            expand: reader.optional("expand")?,
            fields: reader.optional("fields")?,
            hierarchy_level: reader.optional("hierarchyLevel")?,
            icon_url: reader.optional("iconUrl")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            scope: reader.optional("scope")?,
            self_url: reader.optional("self")?,
            subtask: reader.optional("subtask")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarId", &self.avatar_id);
        writer.optional("description", &self.description);
        writer.optional("entityId", &self.entity_id);
        writer.optional("expand", &self.expand);
        writer.optional("fields", &self.fields);
        writer.optional("hierarchyLevel", &self.hierarchy_level);
        writer.optional("iconUrl", &self.icon_url);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("scope", &self.scope);
        writer.optional("self", &self.self_url);
        writer.optional("subtask", &self.subtask);
        writer.finish()
    }
}

/// `IssueUpdateDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueUpdateDetails {
    /// `fields`.
    pub fields: Option<Map<String, Value>>,
    /// `historyMetadata`.
    pub history_metadata: Option<Box<HistoryMetadata>>,
    /// `properties`.
    pub properties: Option<Vec<EntityProperty>>,
    /// `transition`.
    pub transition: Option<IssueTransition>,
    /// `update`.
    pub update: Option<BTreeMap<String, Vec<FieldUpdateOperation>>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueUpdateDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fields`.
    pub fn fields(mut self, fields: Map<String, Value>) -> Self {
        self.fields = Some(fields);
        self
    }

    /// Sets `historyMetadata`.
    pub fn history_metadata(mut self, history_metadata: HistoryMetadata) -> Self {
        self.history_metadata = Some(Box::new(history_metadata));
        self
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: Vec<EntityProperty>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets `transition`.
    pub fn transition(mut self, transition: IssueTransition) -> Self {
        self.transition = Some(transition);
        self
    }

    /// Sets `update`.
    pub fn update(mut self, update: BTreeMap<String, Vec<FieldUpdateOperation>>) -> Self {
        self.update = Some(update);
        self
    }
}

impl Model for IssueUpdateDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            fields: reader.optional("fields")?,
            history_metadata: reader.optional("historyMetadata")?,
            properties: reader.optional("properties")?,
            transition: reader.optional("transition")?,
            update: reader.optional("update")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fields", &self.fields);
        writer.optional("historyMetadata", &self.history_metadata);
        writer.optional("properties", &self.properties);
        writer.optional("transition", &self.transition);
        writer.optional("update", &self.update);
        writer.finish()
    }
}

/// `IssuesUpdateBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuesUpdate {
    /// `issueUpdates`.
    pub issue_updates: Option<Vec<IssueUpdateDetails>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssuesUpdate {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `issueUpdates`.
    pub fn issue_updates(mut self, issue_updates: Vec<IssueUpdateDetails>) -> Self {
        self.issue_updates = Some(issue_updates);
        self
    }
}

impl Model for IssuesUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_updates: reader.optional("issueUpdates")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueUpdates", &self.issue_updates);
        writer.finish()
    }
}
