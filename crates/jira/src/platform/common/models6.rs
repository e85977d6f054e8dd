//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::common::AvatarUrls;
use crate::platform::common::{
    Hierarchy, IssueTypeDetails, ProjectComponentRealAssigneeType, ProjectInsight,
    ProjectLandingPageInfo, ProjectPermissions, ProjectProjectTypeKey, ProjectStyle, User, Version,
};

/// `Project` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// `archived`.
    pub archived: Option<bool>,
    /// `archivedBy`.
    pub archived_by: Option<Box<User>>,
    /// `archivedDate`, a time.
    pub archived_date: Option<DateTime>,
    /// `assigneeType`.
    pub assignee_type: Option<Open<ProjectAssigneeType>>,
    /// `avatarUrls`.
    pub avatar_urls: Option<AvatarUrls>,
    /// `components`.
    pub components: Option<Vec<ProjectComponent>>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `deletedBy`.
    pub deleted_by: Option<Box<User>>,
    /// `deletedDate`, a time.
    pub deleted_date: Option<DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `expand`.
    pub expand: Option<String>,
    /// `favourite`.
    pub favourite: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `insight`.
    pub insight: Option<ProjectInsight>,
    /// `isPrivate`.
    pub is_private: Option<bool>,
    /// `issueTypeHierarchy`.
    pub issue_type_hierarchy: Option<Hierarchy>,
    /// `issueTypes`.
    pub issue_types: Option<Vec<IssueTypeDetails>>,
    /// `key`.
    pub key: Option<String>,
    /// `landingPageInfo`.
    pub landing_page_info: Option<ProjectLandingPageInfo>,
    /// `lead`.
    pub lead: Option<Box<User>>,
    /// `name`.
    pub name: Option<String>,
    /// `permissions`.
    pub permissions: Option<ProjectPermissions>,
    /// `projectCategory`.
    pub project_category: Option<ProjectCategory>,
    /// `projectTypeKey`.
    pub project_type_key: Option<Open<ProjectProjectTypeKey>>,
    /// `properties`.
    pub properties: Option<Map<String, Value>>,
    /// `retentionTillDate`, a time.
    pub retention_till_date: Option<DateTime>,
    /// `roles`.
    pub roles: Option<BTreeMap<String, String>>,
    /// `self`.
    pub self_url: Option<String>,
    /// `simplified`.
    pub simplified: Option<bool>,
    /// `style`.
    pub style: Option<Open<ProjectStyle>>,
    /// `url`.
    pub url: Option<String>,
    /// `uuid`.
    pub uuid: Option<String>,
    /// `versions`.
    pub versions: Option<Vec<Version>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Project {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `favourite`.
    pub fn favourite(mut self, favourite: bool) -> Self {
        self.favourite = Some(favourite);
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Model for Project {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            archived: reader.optional("archived")?,
            archived_by: reader.optional("archivedBy")?,
            archived_date: reader.optional("archivedDate")?,
            assignee_type: reader.optional("assigneeType")?,
            avatar_urls: reader.optional("avatarUrls")?,
            components: reader.optional("components")?,
            deleted: reader.optional("deleted")?,
            deleted_by: reader.optional("deletedBy")?,
            deleted_date: reader.optional("deletedDate")?,
            description: reader.optional("description")?,
            email: reader.optional("email")?,
            expand: reader.optional("expand")?,
            favourite: reader.optional("favourite")?,
            id: reader.optional("id")?,
            insight: reader.optional("insight")?,
            is_private: reader.optional("isPrivate")?,
            issue_type_hierarchy: reader.optional("issueTypeHierarchy")?,
            issue_types: reader.optional("issueTypes")?,
            key: reader.optional("key")?,
            landing_page_info: reader.optional("landingPageInfo")?,
            lead: reader.optional("lead")?,
            name: reader.optional("name")?,
            permissions: reader.optional("permissions")?,
            project_category: reader.optional("projectCategory")?,
            project_type_key: reader.optional("projectTypeKey")?,
            properties: reader.optional("properties")?,
            retention_till_date: reader.optional("retentionTillDate")?,
            roles: reader.optional("roles")?,
            self_url: reader.optional("self")?,
            simplified: reader.optional("simplified")?,
            style: reader.optional("style")?,
            url: reader.optional("url")?,
            uuid: reader.optional("uuid")?,
            versions: reader.optional("versions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("archived", &self.archived);
        writer.optional("archivedBy", &self.archived_by);
        writer.optional("archivedDate", &self.archived_date);
        writer.optional("assigneeType", &self.assignee_type);
        writer.optional("avatarUrls", &self.avatar_urls);
        writer.optional("components", &self.components);
        writer.optional("deleted", &self.deleted);
        writer.optional("deletedBy", &self.deleted_by);
        writer.optional("deletedDate", &self.deleted_date);
        writer.optional("description", &self.description);
        writer.optional("email", &self.email);
        writer.optional("expand", &self.expand);
        writer.optional("favourite", &self.favourite);
        writer.optional("id", &self.id);
        writer.optional("insight", &self.insight);
        writer.optional("isPrivate", &self.is_private);
        writer.optional("issueTypeHierarchy", &self.issue_type_hierarchy);
        writer.optional("issueTypes", &self.issue_types);
        writer.optional("key", &self.key);
        writer.optional("landingPageInfo", &self.landing_page_info);
        writer.optional("lead", &self.lead);
        writer.optional("name", &self.name);
        writer.optional("permissions", &self.permissions);
        writer.optional("projectCategory", &self.project_category);
        writer.optional("projectTypeKey", &self.project_type_key);
        writer.optional("properties", &self.properties);
        writer.optional("retentionTillDate", &self.retention_till_date);
        writer.optional("roles", &self.roles);
        writer.optional("self", &self.self_url);
        writer.optional("simplified", &self.simplified);
        writer.optional("style", &self.style);
        writer.optional("url", &self.url);
        writer.optional("uuid", &self.uuid);
        writer.optional("versions", &self.versions);
        writer.finish()
    }
}

/// The known values of an `Open<ProjectAssigneeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectAssigneeType {}

impl ProjectAssigneeType {
    /// `PROJECT_LEAD`.
    pub const PROJECT_LEAD: Open<Self> = Open::known("PROJECT_LEAD");
    /// `UNASSIGNED`.
    pub const UNASSIGNED: Open<Self> = Open::known("UNASSIGNED");
}

/// `ProjectCategory` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectCategory {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectCategory {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for ProjectCategory {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            self_url: reader.optional("self")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// `ProjectComponent` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectComponent {
    /// `ari`.
    pub ari: Option<String>,
    /// `assignee`.
    pub assignee: Option<Box<User>>,
    /// `assigneeType`.
    pub assignee_type: Option<Open<ProjectComponentAssigneeType>>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isAssigneeTypeValid`.
    pub is_assignee_type_valid: Option<bool>,
    /// `lead`.
    pub lead: Option<Box<User>>,
    /// `leadAccountId`.
    pub lead_account_id: Option<String>,
    /// `leadUserName`.
    pub lead_user_name: Option<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `name`.
    pub name: Option<String>,
    /// `project`.
    pub project: Option<String>,
    /// `projectId`.
    pub project_id: Option<i64>,
    /// `realAssignee`.
    pub real_assignee: Option<Box<User>>,
    /// `realAssigneeType`.
    pub real_assignee_type: Option<Open<ProjectComponentRealAssigneeType>>,
    /// `self`.
    pub self_url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectComponent {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `assigneeType`.
    pub fn assignee_type(
        mut self,
        assignee_type: impl Into<Open<ProjectComponentAssigneeType>>,
    ) -> Self {
        self.assignee_type = Some(assignee_type.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `leadAccountId`.
    pub fn lead_account_id(mut self, lead_account_id: impl Into<String>) -> Self {
        self.lead_account_id = Some(lead_account_id.into());
        self
    }

    /// Sets `leadUserName`.
    pub fn lead_user_name(mut self, lead_user_name: impl Into<String>) -> Self {
        self.lead_user_name = Some(lead_user_name.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `project`.
    pub fn project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
}

impl Model for ProjectComponent {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            ari: reader.optional("ari")?,
            assignee: reader.optional("assignee")?,
            assignee_type: reader.optional("assigneeType")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            is_assignee_type_valid: reader.optional("isAssigneeTypeValid")?,
            lead: reader.optional("lead")?,
            lead_account_id: reader.optional("leadAccountId")?,
            lead_user_name: reader.optional("leadUserName")?,
            metadata: reader.optional("metadata")?,
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
        writer.optional("ari", &self.ari);
        writer.optional("assignee", &self.assignee);
        writer.optional("assigneeType", &self.assignee_type);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("isAssigneeTypeValid", &self.is_assignee_type_valid);
        writer.optional("lead", &self.lead);
        writer.optional("leadAccountId", &self.lead_account_id);
        writer.optional("leadUserName", &self.lead_user_name);
        writer.optional("metadata", &self.metadata);
        writer.optional("name", &self.name);
        writer.optional("project", &self.project);
        writer.optional("projectId", &self.project_id);
        writer.optional("realAssignee", &self.real_assignee);
        writer.optional("realAssigneeType", &self.real_assignee_type);
        writer.optional("self", &self.self_url);
        writer.finish()
    }
}

/// The known values of an `Open<ProjectComponentAssigneeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectComponentAssigneeType {}

impl ProjectComponentAssigneeType {
    /// `PROJECT_DEFAULT`.
    pub const PROJECT_DEFAULT: Open<Self> = Open::known("PROJECT_DEFAULT");
    /// `COMPONENT_LEAD`.
    pub const COMPONENT_LEAD: Open<Self> = Open::known("COMPONENT_LEAD");
    /// `PROJECT_LEAD`.
    pub const PROJECT_LEAD: Open<Self> = Open::known("PROJECT_LEAD");
    /// `UNASSIGNED`.
    pub const UNASSIGNED: Open<Self> = Open::known("UNASSIGNED");
}
