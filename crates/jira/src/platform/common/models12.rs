//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::common::SimpleLink;

/// `Version` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Version {
    /// `approvers`.
    pub approvers: Option<Vec<VersionApprover>>,
    /// `archived`.
    pub archived: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `driver`.
    pub driver: Option<String>,
    /// `expand`.
    pub expand: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `issuesStatusForFixVersion`.
    pub issues_status_for_fix_version: Option<VersionIssuesStatus>,
    /// `moveUnfixedIssuesTo`.
    pub move_unfixed_issues_to: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `operations`.
    pub operations: Option<Vec<SimpleLink>>,
    /// `overdue`.
    pub overdue: Option<bool>,
    /// `project`.
    pub project: Option<String>,
    /// `projectId`.
    pub project_id: Option<i64>,
    /// `releaseDate`.
    pub release_date: Option<String>,
    /// `released`.
    pub released: Option<bool>,
    /// `self`.
    pub self_url: Option<String>,
    /// `startDate`.
    pub start_date: Option<String>,
    /// `userReleaseDate`.
    pub user_release_date: Option<String>,
    /// `userStartDate`.
    pub user_start_date: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Version {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `driver`.
    pub fn driver(mut self, driver: impl Into<String>) -> Self {
        self.driver = Some(driver.into());
        self
    }

    /// Sets `expand`.
    pub fn expand(mut self, expand: impl Into<String>) -> Self {
        self.expand = Some(expand.into());
        self
    }

    /// Sets `moveUnfixedIssuesTo`.
    pub fn move_unfixed_issues_to(mut self, move_unfixed_issues_to: impl Into<String>) -> Self {
        self.move_unfixed_issues_to = Some(move_unfixed_issues_to.into());
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

    /// Sets `projectId`.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Sets `releaseDate`.
    pub fn release_date(mut self, release_date: impl Into<String>) -> Self {
        self.release_date = Some(release_date.into());
        self
    }

    /// Sets `released`.
    pub fn released(mut self, released: bool) -> Self {
        self.released = Some(released);
        self
    }

    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

impl Model for Version {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            approvers: reader.optional("approvers")?,
            archived: reader.optional("archived")?,
            description: reader.optional("description")?,
            driver: reader.optional("driver")?,
            expand: reader.optional("expand")?,
            id: reader.optional("id")?,
            issues_status_for_fix_version: reader.optional("issuesStatusForFixVersion")?,
            move_unfixed_issues_to: reader.optional("moveUnfixedIssuesTo")?,
            name: reader.optional("name")?,
            operations: reader.optional("operations")?,
            overdue: reader.optional("overdue")?,
            project: reader.optional("project")?,
            project_id: reader.optional("projectId")?,
            release_date: reader.optional("releaseDate")?,
            released: reader.optional("released")?,
            self_url: reader.optional("self")?,
            start_date: reader.optional("startDate")?,
            user_release_date: reader.optional("userReleaseDate")?,
            user_start_date: reader.optional("userStartDate")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("approvers", &self.approvers);
        writer.optional("archived", &self.archived);
        writer.optional("description", &self.description);
        writer.optional("driver", &self.driver);
        writer.optional("expand", &self.expand);
        writer.optional("id", &self.id);
        writer.optional(
            "issuesStatusForFixVersion",
            &self.issues_status_for_fix_version,
        );
        writer.optional("moveUnfixedIssuesTo", &self.move_unfixed_issues_to);
        writer.optional("name", &self.name);
        writer.optional("operations", &self.operations);
        writer.optional("overdue", &self.overdue);
        writer.optional("project", &self.project);
        writer.optional("projectId", &self.project_id);
        writer.optional("releaseDate", &self.release_date);
        writer.optional("released", &self.released);
        writer.optional("self", &self.self_url);
        writer.optional("startDate", &self.start_date);
        writer.optional("userReleaseDate", &self.user_release_date);
        writer.optional("userStartDate", &self.user_start_date);
        writer.finish()
    }
}

/// `VersionApprover` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionApprover {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `declineReason`.
    pub decline_reason: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl VersionApprover {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for VersionApprover {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            decline_reason: reader.optional("declineReason")?,
            description: reader.optional("description")?,
            status: reader.optional("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("declineReason", &self.decline_reason);
        writer.optional("description", &self.description);
        writer.optional("status", &self.status);
        writer.finish()
    }
}

/// `VersionIssuesStatus` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionIssuesStatus {
    /// `done`.
    pub done: Option<i64>,
    /// `inProgress`.
    pub in_progress: Option<i64>,
    /// `toDo`.
    pub to_do: Option<i64>,
    /// `unmapped`.
    pub unmapped: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl VersionIssuesStatus {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }
}

impl Model for VersionIssuesStatus {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            done: reader.optional("done")?,
            in_progress: reader.optional("inProgress")?,
            to_do: reader.optional("toDo")?,
            unmapped: reader.optional("unmapped")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("done", &self.done);
        writer.optional("inProgress", &self.in_progress);
        writer.optional("toDo", &self.to_do);
        writer.optional("unmapped", &self.unmapped);
        writer.finish()
    }
}

/// `Visibility` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Visibility {
    /// `identifier`.
    pub identifier: Option<String>,
    /// `type`.
    pub r#type: Option<Open<VisibilityType>>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Visibility {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `identifier`.
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Open<VisibilityType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for Visibility {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            identifier: reader.optional("identifier")?,
            r#type: reader.optional("type")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("identifier", &self.identifier);
        writer.optional("type", &self.r#type);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<VisibilityType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum VisibilityType {}

impl VisibilityType {
    /// `group`.
    pub const GROUP: Open<Self> = Open::known("group");
    /// `role`.
    pub const ROLE: Open<Self> = Open::known("role");
}

/// `WorkflowId` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowId {
    /// `draft`.
    pub draft: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorkflowId {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Default::default()
        }
    }

    /// Sets `draft`.
    pub fn draft(mut self, draft: bool) -> Self {
        self.draft = Some(draft);
        self
    }
}

impl Model for WorkflowId {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            draft: reader.optional("draft")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("draft", &self.draft);
        writer.optional("name", &self.name);
        writer.finish()
    }
}
