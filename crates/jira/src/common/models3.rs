//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Reader, Writer};

use crate::common::{FieldMetadata, ProjectDetails, StatusDetails, UserDetails};

/// `IssueFields` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueFields {
    /// `aggregatetimespent`.
    pub aggregatetimespent: Option<i64>,
    /// `assignee`.
    pub assignee: Option<Box<UserDetails>>,
    /// `attachment`.
    pub attachment: Vec<Value>,
    /// `comment`.
    pub comment: Option<Value>,
    /// `components`.
    pub components: Vec<Value>,
    /// `created`, a time.
    pub created: Option<DateTime>,
    /// `creator`.
    pub creator: Option<Box<UserDetails>>,
    /// `description`.
    pub description: Option<Value>,
    /// `duedate`.
    pub duedate: Option<String>,
    /// `environment`.
    pub environment: Option<Value>,
    /// `fixVersions`.
    pub fix_versions: Vec<Value>,
    /// `issuelinks`.
    pub issuelinks: Vec<Value>,
    /// `issuetype`.
    pub issuetype: Option<IssueFieldsType>,
    /// `labels`.
    pub labels: Vec<String>,
    /// `parent`.
    pub parent: Option<IssueFieldsParent>,
    /// `priority`.
    pub priority: Option<IssueFieldsNamed>,
    /// `project`.
    pub project: Option<Box<ProjectDetails>>,
    /// `reporter`.
    pub reporter: Option<Box<UserDetails>>,
    /// `resolution`.
    pub resolution: Option<IssueFieldsNamed>,
    /// `resolutiondate`, a time.
    pub resolutiondate: Option<DateTime>,
    /// `status`.
    pub status: Option<Box<StatusDetails>>,
    /// `statuscategorychangedate`, a time.
    pub statuscategorychangedate: Option<DateTime>,
    /// `subtasks`.
    pub subtasks: Vec<IssueFieldsParent>,
    /// `summary`.
    pub summary: Option<String>,
    /// `timeestimate`.
    pub timeestimate: Option<i64>,
    /// `timeoriginalestimate`.
    pub timeoriginalestimate: Option<i64>,
    /// `timespent`.
    pub timespent: Option<i64>,
    /// `updated`, a time.
    pub updated: Option<DateTime>,
    /// `versions`.
    pub versions: Vec<Value>,
    /// `workratio`.
    pub workratio: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueFields {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            aggregatetimespent: reader.optional("aggregatetimespent")?,
            assignee: reader.optional("assignee")?,
            attachment: reader.list("attachment")?,
            comment: reader.optional("comment")?,
            components: reader.list("components")?,
            created: reader.optional("created")?,
            creator: reader.optional("creator")?,
            description: reader.optional("description")?,
            duedate: reader.optional("duedate")?,
            environment: reader.optional("environment")?,
            fix_versions: reader.list("fixVersions")?,
            issuelinks: reader.list("issuelinks")?,
            issuetype: reader.optional("issuetype")?,
            labels: reader.list("labels")?,
            parent: reader.optional("parent")?,
            priority: reader.optional("priority")?,
            project: reader.optional("project")?,
            reporter: reader.optional("reporter")?,
            resolution: reader.optional("resolution")?,
            resolutiondate: reader.optional("resolutiondate")?,
            status: reader.optional("status")?,
            statuscategorychangedate: reader.optional("statuscategorychangedate")?,
            subtasks: reader.list("subtasks")?,
            summary: reader.optional("summary")?,
            timeestimate: reader.optional("timeestimate")?,
            timeoriginalestimate: reader.optional("timeoriginalestimate")?,
            timespent: reader.optional("timespent")?,
            updated: reader.optional("updated")?,
            versions: reader.list("versions")?,
            workratio: reader.optional("workratio")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("aggregatetimespent", &self.aggregatetimespent);
        writer.optional("assignee", &self.assignee);
        writer.list("attachment", &self.attachment);
        writer.optional("comment", &self.comment);
        writer.list("components", &self.components);
        writer.optional("created", &self.created);
        writer.optional("creator", &self.creator);
        writer.optional("description", &self.description);
        writer.optional("duedate", &self.duedate);
        writer.optional("environment", &self.environment);
        writer.list("fixVersions", &self.fix_versions);
        writer.list("issuelinks", &self.issuelinks);
        writer.optional("issuetype", &self.issuetype);
        writer.list("labels", &self.labels);
        writer.optional("parent", &self.parent);
        writer.optional("priority", &self.priority);
        writer.optional("project", &self.project);
        writer.optional("reporter", &self.reporter);
        writer.optional("resolution", &self.resolution);
        writer.optional("resolutiondate", &self.resolutiondate);
        writer.optional("status", &self.status);
        writer.optional("statuscategorychangedate", &self.statuscategorychangedate);
        writer.list("subtasks", &self.subtasks);
        writer.optional("summary", &self.summary);
        writer.optional("timeestimate", &self.timeestimate);
        writer.optional("timeoriginalestimate", &self.timeoriginalestimate);
        writer.optional("timespent", &self.timespent);
        writer.optional("updated", &self.updated);
        writer.list("versions", &self.versions);
        writer.optional("workratio", &self.workratio);
        writer.finish()
    }
}

/// `IssueFieldsNamed` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueFieldsNamed {
    /// `description`.
    pub description: Option<String>,
    /// `iconUrl`.
    pub icon_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueFieldsNamed {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            icon_url: reader.optional("iconUrl")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("iconUrl", &self.icon_url);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `IssueFieldsParent` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueFieldsParent {
    /// `fields`.
    pub fields: Option<Value>,
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueFieldsParent {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            fields: reader.optional("fields")?,
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fields", &self.fields);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `IssueFieldsType` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueFieldsType {
    /// `avatarId`.
    pub avatar_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `hierarchyLevel`.
    pub hierarchy_level: Option<i64>,
    /// `iconUrl`.
    pub icon_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `subtask`.
    pub subtask: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueFieldsType {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_id: reader.optional("avatarId")?,
            description: reader.optional("description")?,
            entity_id: reader.optional("entityId")?,
            hierarchy_level: reader.optional("hierarchyLevel")?,
            icon_url: reader.optional("iconUrl")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
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
        writer.optional("hierarchyLevel", &self.hierarchy_level);
        writer.optional("iconUrl", &self.icon_url);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.optional("subtask", &self.subtask);
        writer.finish()
    }
}

/// `IssueTransition` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTransition {
    /// `expand`.
    pub expand: Option<String>,
    /// `fields`.
    pub fields: Option<BTreeMap<String, FieldMetadata>>,
    /// `hasScreen`.
    pub has_screen: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `isAvailable`.
    pub is_available: Option<bool>,
    /// `isConditional`.
    pub is_conditional: Option<bool>,
    /// `isGlobal`.
    pub is_global: Option<bool>,
    /// `isInitial`.
    pub is_initial: Option<bool>,
    /// `looped`.
    pub looped: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `to`.
    pub to: Option<Box<StatusDetails>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTransition {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `looped`.
    pub fn looped(mut self, looped: bool) -> Self {
        self.looped = Some(looped);
        self
    }
}

impl Model for IssueTransition {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expand: reader.optional("expand")?,
            fields: reader.optional("fields")?,
            has_screen: reader.optional("hasScreen")?,
            id: reader.optional("id")?,
            is_available: reader.optional("isAvailable")?,
            is_conditional: reader.optional("isConditional")?,
            is_global: reader.optional("isGlobal")?,
            is_initial: reader.optional("isInitial")?,
            looped: reader.optional("looped")?,
            name: reader.optional("name")?,
            to: reader.optional("to")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("expand", &self.expand);
        writer.optional("fields", &self.fields);
        writer.optional("hasScreen", &self.has_screen);
        writer.optional("id", &self.id);
        writer.optional("isAvailable", &self.is_available);
        writer.optional("isConditional", &self.is_conditional);
        writer.optional("isGlobal", &self.is_global);
        writer.optional("isInitial", &self.is_initial);
        writer.optional("looped", &self.looped);
        writer.optional("name", &self.name);
        writer.optional("to", &self.to);
        writer.finish()
    }
}

/// `IssueUpdateMetadata` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueUpdateMetadata {
    /// `fields`.
    pub fields: Option<BTreeMap<String, FieldMetadata>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueUpdateMetadata {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            fields: reader.optional("fields")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fields", &self.fields);
        writer.finish()
    }
}
