//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::common::StatusDetails;
use crate::platform::projects::IssueTypeInfo;

/// `IssueTypeWithStatus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeWithStatus {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `statuses`.
    pub statuses: Vec<StatusDetails>,
    /// `subtask`.
    pub subtask: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTypeWithStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            statuses: reader.list("statuses")?,
            subtask: reader.optional("subtask")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.list("statuses", &self.statuses);
        writer.optional("subtask", &self.subtask);
        writer.finish()
    }
}

/// `ProjectIdentifiers` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectIdentifiers {
    /// `id`.
    pub id: Option<i64>,
    /// `key`.
    pub key: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectIdentifiers {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `ProjectIssueTypeHierarchy` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectIssueTypeHierarchy {
    /// `hierarchy`.
    pub hierarchy: Vec<ProjectIssueTypesHierarchyLevel>,
    /// `projectId`.
    pub project_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectIssueTypeHierarchy {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            hierarchy: reader.list("hierarchy")?,
            project_id: reader.optional("projectId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("hierarchy", &self.hierarchy);
        writer.optional("projectId", &self.project_id);
        writer.finish()
    }
}

/// `ProjectIssueTypesHierarchyLevel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectIssueTypesHierarchyLevel {
    /// `entityId`.
    pub entity_id: Option<String>,
    /// `issueTypes`.
    pub issue_types: Vec<IssueTypeInfo>,
    /// `level`.
    pub level: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectIssueTypesHierarchyLevel {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            entity_id: reader.optional("entityId")?,
            issue_types: reader.list("issueTypes")?,
            level: reader.optional("level")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("entityId", &self.entity_id);
        writer.list("issueTypes", &self.issue_types);
        writer.optional("level", &self.level);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// The known values of an `Open<SearchProjectsOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SearchProjectsOrderBy {}

impl SearchProjectsOrderBy {
    /// `category`.
    pub const CATEGORY: Open<Self> = Open::known("category");
    /// `-category`.
    pub const DESCENDING_CATEGORY: Open<Self> = Open::known("-category");
    /// `+category`.
    pub const ASCENDING_CATEGORY: Open<Self> = Open::known("+category");
    /// `key`.
    pub const KEY: Open<Self> = Open::known("key");
    /// `-key`.
    pub const DESCENDING_KEY: Open<Self> = Open::known("-key");
    /// `+key`.
    pub const ASCENDING_KEY: Open<Self> = Open::known("+key");
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
    /// `+name`.
    pub const ASCENDING_NAME: Open<Self> = Open::known("+name");
    /// `owner`.
    pub const OWNER: Open<Self> = Open::known("owner");
    /// `-owner`.
    pub const DESCENDING_OWNER: Open<Self> = Open::known("-owner");
    /// `+owner`.
    pub const ASCENDING_OWNER: Open<Self> = Open::known("+owner");
    /// `issueCount`.
    pub const ISSUE_COUNT: Open<Self> = Open::known("issueCount");
    /// `-issueCount`.
    pub const DESCENDING_ISSUE_COUNT: Open<Self> = Open::known("-issueCount");
    /// `+issueCount`.
    pub const ASCENDING_ISSUE_COUNT: Open<Self> = Open::known("+issueCount");
    /// `lastIssueUpdatedDate`.
    pub const LAST_ISSUE_UPDATED_DATE: Open<Self> = Open::known("lastIssueUpdatedDate");
    /// `-lastIssueUpdatedDate`.
    pub const DESCENDING_LAST_ISSUE_UPDATED_DATE: Open<Self> = Open::known("-lastIssueUpdatedDate");
    /// `+lastIssueUpdatedDate`.
    pub const ASCENDING_LAST_ISSUE_UPDATED_DATE: Open<Self> = Open::known("+lastIssueUpdatedDate");
    /// `archivedDate`.
    pub const ARCHIVED_DATE: Open<Self> = Open::known("archivedDate");
    /// `+archivedDate`.
    pub const ASCENDING_ARCHIVED_DATE: Open<Self> = Open::known("+archivedDate");
    /// `-archivedDate`.
    pub const DESCENDING_ARCHIVED_DATE: Open<Self> = Open::known("-archivedDate");
    /// `deletedDate`.
    pub const DELETED_DATE: Open<Self> = Open::known("deletedDate");
    /// `+deletedDate`.
    pub const ASCENDING_DELETED_DATE: Open<Self> = Open::known("+deletedDate");
    /// `-deletedDate`.
    pub const DESCENDING_DELETED_DATE: Open<Self> = Open::known("-deletedDate");
}

/// The known values of an `Open<SearchProjectsStatus>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SearchProjectsStatus {}

impl SearchProjectsStatus {
    /// `live`.
    pub const LIVE: Open<Self> = Open::known("live");
    /// `archived`.
    pub const ARCHIVED: Open<Self> = Open::known("archived");
    /// `deleted`.
    pub const DELETED: Open<Self> = Open::known("deleted");
}

/// `UpdateProjectDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectDetails {
    /// `assigneeType`.
    pub assignee_type: Option<Open<UpdateProjectDetailsAssigneeType>>,
    /// `avatarId`.
    pub avatar_id: Option<i64>,
    /// `categoryId`.
    pub category_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `issueSecurityScheme`.
    pub issue_security_scheme: Option<i64>,
    /// `key`.
    pub key: Option<String>,
    /// `lead`.
    pub lead: Option<String>,
    /// `leadAccountId`.
    pub lead_account_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `notificationScheme`.
    pub notification_scheme: Option<i64>,
    /// `permissionScheme`.
    pub permission_scheme: Option<i64>,
    /// `releasedProjectKeys`.
    pub released_project_keys: Option<Vec<String>>,
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateProjectDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `assigneeType`.
    pub fn assignee_type(
        mut self,
        assignee_type: impl Into<Open<UpdateProjectDetailsAssigneeType>>,
    ) -> Self {
        self.assignee_type = Some(assignee_type.into());
        self
    }

    /// Sets `avatarId`.
    pub fn avatar_id(mut self, avatar_id: i64) -> Self {
        self.avatar_id = Some(avatar_id);
        self
    }

    /// Sets `categoryId`.
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `issueSecurityScheme`.
    pub fn issue_security_scheme(mut self, issue_security_scheme: i64) -> Self {
        self.issue_security_scheme = Some(issue_security_scheme);
        self
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `lead`.
    pub fn lead(mut self, lead: impl Into<String>) -> Self {
        self.lead = Some(lead.into());
        self
    }

    /// Sets `leadAccountId`.
    pub fn lead_account_id(mut self, lead_account_id: impl Into<String>) -> Self {
        self.lead_account_id = Some(lead_account_id.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `notificationScheme`.
    pub fn notification_scheme(mut self, notification_scheme: i64) -> Self {
        self.notification_scheme = Some(notification_scheme);
        self
    }

    /// Sets `permissionScheme`.
    pub fn permission_scheme(mut self, permission_scheme: i64) -> Self {
        self.permission_scheme = Some(permission_scheme);
        self
    }

    /// Sets `releasedProjectKeys`.
    pub fn released_project_keys(
        mut self,
        released_project_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.released_project_keys =
            Some(released_project_keys.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Model for UpdateProjectDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            assignee_type: reader.optional("assigneeType")?,
            avatar_id: reader.optional("avatarId")?,
            category_id: reader.optional("categoryId")?,
            description: reader.optional("description")?,
            issue_security_scheme: reader.optional("issueSecurityScheme")?,
            key: reader.optional("key")?,
            lead: reader.optional("lead")?,
            lead_account_id: reader.optional("leadAccountId")?,
            name: reader.optional("name")?,
            notification_scheme: reader.optional("notificationScheme")?,
            permission_scheme: reader.optional("permissionScheme")?,
            released_project_keys: reader.optional("releasedProjectKeys")?,
            url: reader.optional("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("assigneeType", &self.assignee_type);
        writer.optional("avatarId", &self.avatar_id);
        writer.optional("categoryId", &self.category_id);
        writer.optional("description", &self.description);
        writer.optional("issueSecurityScheme", &self.issue_security_scheme);
        writer.optional("key", &self.key);
        writer.optional("lead", &self.lead);
        writer.optional("leadAccountId", &self.lead_account_id);
        writer.optional("name", &self.name);
        writer.optional("notificationScheme", &self.notification_scheme);
        writer.optional("permissionScheme", &self.permission_scheme);
        writer.optional("releasedProjectKeys", &self.released_project_keys);
        writer.optional("url", &self.url);
        writer.finish()
    }
}

/// The known values of an `Open<UpdateProjectDetailsAssigneeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateProjectDetailsAssigneeType {}

impl UpdateProjectDetailsAssigneeType {
    /// `PROJECT_LEAD`.
    pub const PROJECT_LEAD: Open<Self> = Open::known("PROJECT_LEAD");
    /// `UNASSIGNED`.
    pub const UNASSIGNED: Open<Self> = Open::known("UNASSIGNED");
}
