//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::common::Scope;

/// `IssueLinkType` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueLinkType {
    /// `id`.
    pub id: Option<String>,
    /// `inward`.
    pub inward: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `outward`.
    pub outward: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueLinkType {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `inward`.
    pub fn inward(mut self, inward: impl Into<String>) -> Self {
        self.inward = Some(inward.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `outward`.
    pub fn outward(mut self, outward: impl Into<String>) -> Self {
        self.outward = Some(outward.into());
        self
    }
}

impl Model for IssueLinkType {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            inward: reader.optional("inward")?,
            name: reader.optional("name")?,
            outward: reader.optional("outward")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("inward", &self.inward);
        writer.optional("name", &self.name);
        writer.optional("outward", &self.outward);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `IssueTypeDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeDetails {
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
    /// `scope`.
    pub scope: Option<Scope>,
    /// `self`.
    pub self_url: Option<String>,
    /// `subtask`.
    pub subtask: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for IssueTypeDetails {
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

/// `IssueTypeIds` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeIds {
    /// `issueTypeIds`.
    pub issue_type_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeIds {
    /// Returns one with what is required.
    pub fn new(issue_type_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            issue_type_ids: issue_type_ids.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for IssueTypeIds {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_ids: reader.required("issueTypeIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("issueTypeIds", &self.issue_type_ids);
        writer.finish()
    }
}

/// `IssueTypeScreenScheme` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeScreenScheme {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTypeScreenScheme {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `IssueTypeWorkflowMapping` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeWorkflowMapping {
    /// `issueType`.
    pub issue_type: Option<String>,
    /// `updateDraftIfNeeded`.
    pub update_draft_if_needed: Option<bool>,
    /// `workflow`.
    pub workflow: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeWorkflowMapping {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `issueType`.
    pub fn issue_type(mut self, issue_type: impl Into<String>) -> Self {
        self.issue_type = Some(issue_type.into());
        self
    }

    /// Sets `updateDraftIfNeeded`.
    pub fn update_draft_if_needed(mut self, update_draft_if_needed: bool) -> Self {
        self.update_draft_if_needed = Some(update_draft_if_needed);
        self
    }

    /// Sets `workflow`.
    pub fn workflow(mut self, workflow: impl Into<String>) -> Self {
        self.workflow = Some(workflow.into());
        self
    }
}

impl Model for IssueTypeWorkflowMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type: reader.optional("issueType")?,
            update_draft_if_needed: reader.optional("updateDraftIfNeeded")?,
            workflow: reader.optional("workflow")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueType", &self.issue_type);
        writer.optional("updateDraftIfNeeded", &self.update_draft_if_needed);
        writer.optional("workflow", &self.workflow);
        writer.finish()
    }
}

/// `IssueTypesWorkflowMapping` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypesWorkflowMapping {
    /// `defaultMapping`.
    pub default_mapping: Option<bool>,
    /// `issueTypes`.
    pub issue_types: Option<Vec<String>>,
    /// `updateDraftIfNeeded`.
    pub update_draft_if_needed: Option<bool>,
    /// `workflow`.
    pub workflow: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypesWorkflowMapping {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `defaultMapping`.
    pub fn default_mapping(mut self, default_mapping: bool) -> Self {
        self.default_mapping = Some(default_mapping);
        self
    }

    /// Sets `issueTypes`.
    pub fn issue_types(mut self, issue_types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.issue_types = Some(issue_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updateDraftIfNeeded`.
    pub fn update_draft_if_needed(mut self, update_draft_if_needed: bool) -> Self {
        self.update_draft_if_needed = Some(update_draft_if_needed);
        self
    }

    /// Sets `workflow`.
    pub fn workflow(mut self, workflow: impl Into<String>) -> Self {
        self.workflow = Some(workflow.into());
        self
    }
}

impl Model for IssueTypesWorkflowMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_mapping: reader.optional("defaultMapping")?,
            issue_types: reader.optional("issueTypes")?,
            update_draft_if_needed: reader.optional("updateDraftIfNeeded")?,
            workflow: reader.optional("workflow")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultMapping", &self.default_mapping);
        writer.optional("issueTypes", &self.issue_types);
        writer.optional("updateDraftIfNeeded", &self.update_draft_if_needed);
        writer.optional("workflow", &self.workflow);
        writer.finish()
    }
}

/// `NotificationEvent` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationEvent {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `templateEvent`.
    pub template_event: Option<Box<NotificationEvent>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for NotificationEvent {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            template_event: reader.optional("templateEvent")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("templateEvent", &self.template_event);
        writer.finish()
    }
}
