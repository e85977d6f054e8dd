//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::User;

/// `ComponentJsonBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Component {
    /// `ari`.
    pub ari: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for Component {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            ari: reader.optional("ari")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            metadata: reader.optional("metadata")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("ari", &self.ari);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("metadata", &self.metadata);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `ComponentIssuesCount` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComponentIssuesCount {
    /// `issueCount`.
    pub issue_count: Option<i64>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ComponentIssuesCount {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_count: reader.optional("issueCount")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueCount", &self.issue_count);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// The known values of an `Open<ComponentSource>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ComponentSource {}

impl ComponentSource {
    /// `jira`.
    pub const JIRA: Open<Self> = Open::known("jira");
    /// `compass`.
    pub const COMPASS: Open<Self> = Open::known("compass");
    /// `auto`.
    pub const AUTO: Open<Self> = Open::known("auto");
}

/// `ComponentWithIssueCount` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComponentWithIssueCount {
    /// `assignee`.
    pub assignee: Option<Box<User>>,
    /// `assigneeType`.
    pub assignee_type: Option<Open<ComponentWithIssueCountAssigneeType>>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isAssigneeTypeValid`.
    pub is_assignee_type_valid: Option<bool>,
    /// `issueCount`.
    pub issue_count: Option<i64>,
    /// `lead`.
    pub lead: Option<Box<User>>,
    /// `name`.
    pub name: Option<String>,
    /// `project`.
    pub project: Option<String>,
    /// `projectId`.
    pub project_id: Option<i64>,
    /// `realAssignee`.
    pub real_assignee: Option<Box<User>>,
    /// `realAssigneeType`.
    pub real_assignee_type: Option<Open<ComponentWithIssueCountRealAssigneeType>>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ComponentWithIssueCount {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            assignee: reader.optional("assignee")?,
            assignee_type: reader.optional("assigneeType")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            is_assignee_type_valid: reader.optional("isAssigneeTypeValid")?,
            issue_count: reader.optional("issueCount")?,
            lead: reader.optional("lead")?,
            name: reader.optional("name")?,
            project: reader.optional("project")?,
            project_id: reader.optional("projectId")?,
            real_assignee: reader.optional("realAssignee")?,
            real_assignee_type: reader.optional("realAssigneeType")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("assignee", &self.assignee);
        writer.optional("assigneeType", &self.assignee_type);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("isAssigneeTypeValid", &self.is_assignee_type_valid);
        writer.optional("issueCount", &self.issue_count);
        writer.optional("lead", &self.lead);
        writer.optional("name", &self.name);
        writer.optional("project", &self.project);
        writer.optional("projectId", &self.project_id);
        writer.optional("realAssignee", &self.real_assignee);
        writer.optional("realAssigneeType", &self.real_assignee_type);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// The known values of an `Open<ComponentWithIssueCountAssigneeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ComponentWithIssueCountAssigneeType {}

impl ComponentWithIssueCountAssigneeType {
    /// `PROJECT_DEFAULT`.
    pub const PROJECT_DEFAULT: Open<Self> = Open::known("PROJECT_DEFAULT");
    /// `COMPONENT_LEAD`.
    pub const COMPONENT_LEAD: Open<Self> = Open::known("COMPONENT_LEAD");
    /// `PROJECT_LEAD`.
    pub const PROJECT_LEAD: Open<Self> = Open::known("PROJECT_LEAD");
    /// `UNASSIGNED`.
    pub const UNASSIGNED: Open<Self> = Open::known("UNASSIGNED");
}

/// The known values of an `Open<ComponentWithIssueCountRealAssigneeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ComponentWithIssueCountRealAssigneeType {}

impl ComponentWithIssueCountRealAssigneeType {
    /// `PROJECT_DEFAULT`.
    pub const PROJECT_DEFAULT: Open<Self> = Open::known("PROJECT_DEFAULT");
    /// `COMPONENT_LEAD`.
    pub const COMPONENT_LEAD: Open<Self> = Open::known("COMPONENT_LEAD");
    /// `PROJECT_LEAD`.
    pub const PROJECT_LEAD: Open<Self> = Open::known("PROJECT_LEAD");
    /// `UNASSIGNED`.
    pub const UNASSIGNED: Open<Self> = Open::known("UNASSIGNED");
}

/// The known values of an `Open<FindComponentsForProjectsOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FindComponentsForProjectsOrderBy {}

impl FindComponentsForProjectsOrderBy {
    /// `description`.
    pub const DESCRIPTION: Open<Self> = Open::known("description");
    /// `-description`.
    pub const DESCENDING_DESCRIPTION: Open<Self> = Open::known("-description");
    /// `+description`.
    pub const ASCENDING_DESCRIPTION: Open<Self> = Open::known("+description");
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
    /// `+name`.
    pub const ASCENDING_NAME: Open<Self> = Open::known("+name");
}

/// The known values of an `Open<GetProjectComponentsPaginatedOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetProjectComponentsPaginatedOrderBy {}

impl GetProjectComponentsPaginatedOrderBy {
    /// `description`.
    pub const DESCRIPTION: Open<Self> = Open::known("description");
    /// `-description`.
    pub const DESCENDING_DESCRIPTION: Open<Self> = Open::known("-description");
    /// `+description`.
    pub const ASCENDING_DESCRIPTION: Open<Self> = Open::known("+description");
    /// `issueCount`.
    pub const ISSUE_COUNT: Open<Self> = Open::known("issueCount");
    /// `-issueCount`.
    pub const DESCENDING_ISSUE_COUNT: Open<Self> = Open::known("-issueCount");
    /// `+issueCount`.
    pub const ASCENDING_ISSUE_COUNT: Open<Self> = Open::known("+issueCount");
    /// `lead`.
    pub const LEAD: Open<Self> = Open::known("lead");
    /// `-lead`.
    pub const DESCENDING_LEAD: Open<Self> = Open::known("-lead");
    /// `+lead`.
    pub const ASCENDING_LEAD: Open<Self> = Open::known("+lead");
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
    /// `+name`.
    pub const ASCENDING_NAME: Open<Self> = Open::known("+name");
}
