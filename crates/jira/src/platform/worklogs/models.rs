//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Open, Reader, Writer};

use crate::common::{EntityProperty, UserDetails};
use crate::platform::common::Visibility;

/// The known values of an `Open<AddWorklogAdjustEstimate>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AddWorklogAdjustEstimate {}

impl AddWorklogAdjustEstimate {
    /// `new`.
    pub const NEW: Open<Self> = Open::known("new");
    /// `leave`.
    pub const LEAVE: Open<Self> = Open::known("leave");
    /// `manual`.
    pub const MANUAL: Open<Self> = Open::known("manual");
    /// `auto`.
    pub const AUTO: Open<Self> = Open::known("auto");
}

/// The known values of an `Open<AdjustEstimate>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum AdjustEstimate {}

impl AdjustEstimate {
    /// `leave`.
    pub const LEAVE: Open<Self> = Open::known("leave");
    /// `auto`.
    pub const AUTO: Open<Self> = Open::known("auto");
}

/// `BulkWorklogKeyRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkWorklogKeyRequest {
    /// `requests`.
    pub requests: Option<Vec<WorklogCompositeKey>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkWorklogKeyRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `requests`.
    pub fn requests(mut self, requests: Vec<WorklogCompositeKey>) -> Self {
        self.requests = Some(requests);
        self
    }
}

impl Model for BulkWorklogKeyRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            requests: reader.optional("requests")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("requests", &self.requests);
        writer.finish()
    }
}

/// `BulkWorklogKeyResponseBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkWorklogKeyResponse {
    /// `worklogs`.
    pub worklogs: Vec<WorklogKeyResult>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkWorklogKeyResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            worklogs: reader.list("worklogs")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("worklogs", &self.worklogs);
        writer.finish()
    }
}

/// `ChangedWorklog` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangedWorklog {
    /// `properties`.
    pub properties: Vec<EntityProperty>,
    /// `updatedTime`.
    pub updated_time: Option<i64>,
    /// `worklogId`.
    pub worklog_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ChangedWorklog {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            properties: reader.list("properties")?,
            updated_time: reader.optional("updatedTime")?,
            worklog_id: reader.optional("worklogId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("properties", &self.properties);
        writer.optional("updatedTime", &self.updated_time);
        writer.optional("worklogId", &self.worklog_id);
        writer.finish()
    }
}

/// The known values of an `Open<DeleteWorklogAdjustEstimate>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeleteWorklogAdjustEstimate {}

impl DeleteWorklogAdjustEstimate {
    /// `new`.
    pub const NEW: Open<Self> = Open::known("new");
    /// `leave`.
    pub const LEAVE: Open<Self> = Open::known("leave");
    /// `manual`.
    pub const MANUAL: Open<Self> = Open::known("manual");
    /// `auto`.
    pub const AUTO: Open<Self> = Open::known("auto");
}

/// The known values of an `Open<UpdateWorklogAdjustEstimate>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateWorklogAdjustEstimate {}

impl UpdateWorklogAdjustEstimate {
    /// `new`.
    pub const NEW: Open<Self> = Open::known("new");
    /// `leave`.
    pub const LEAVE: Open<Self> = Open::known("leave");
    /// `manual`.
    pub const MANUAL: Open<Self> = Open::known("manual");
    /// `auto`.
    pub const AUTO: Open<Self> = Open::known("auto");
}

/// `Worklog` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Worklog {
    /// `author`.
    pub author: Option<Box<UserDetails>>,
    /// `comment`.
    pub comment: Option<Value>,
    /// `created`, a time.
    pub created: Option<DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `issueId`.
    pub issue_id: Option<String>,
    /// `properties`.
    pub properties: Option<Vec<EntityProperty>>,
    /// `self`.
    pub self_url: Option<String>,
    /// `started`, a time.
    pub started: Option<DateTime>,
    /// `timeSpent`.
    pub time_spent: Option<String>,
    /// `timeSpentSeconds`.
    pub time_spent_seconds: Option<i64>,
    /// `updateAuthor`.
    pub update_author: Option<Box<UserDetails>>,
    /// `updated`, a time.
    pub updated: Option<DateTime>,
    /// `visibility`.
    pub visibility: Option<Visibility>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Worklog {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `comment`.
    pub fn comment(mut self, comment: impl Into<Value>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: Vec<EntityProperty>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets `started`.
    pub fn started(mut self, started: impl Into<DateTime>) -> Self {
        self.started = Some(started.into());
        self
    }

    /// Sets `timeSpent`.
    pub fn time_spent(mut self, time_spent: impl Into<String>) -> Self {
        self.time_spent = Some(time_spent.into());
        self
    }

    /// Sets `timeSpentSeconds`.
    pub fn time_spent_seconds(mut self, time_spent_seconds: i64) -> Self {
        self.time_spent_seconds = Some(time_spent_seconds);
        self
    }

    /// Sets `visibility`.
    pub fn visibility(mut self, visibility: Visibility) -> Self {
        self.visibility = Some(visibility);
        self
    }
}

impl Model for Worklog {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            author: reader.optional("author")?,
            comment: reader.optional("comment")?,
            created: reader.optional("created")?,
            id: reader.optional("id")?,
            issue_id: reader.optional("issueId")?,
            properties: reader.optional("properties")?,
            self_url: reader.optional("self")?,
            started: reader.optional("started")?,
            time_spent: reader.optional("timeSpent")?,
            time_spent_seconds: reader.optional("timeSpentSeconds")?,
            update_author: reader.optional("updateAuthor")?,
            updated: reader.optional("updated")?,
            visibility: reader.optional("visibility")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("author", &self.author);
        writer.optional("comment", &self.comment);
        writer.optional("created", &self.created);
        writer.optional("id", &self.id);
        writer.optional("issueId", &self.issue_id);
        writer.optional("properties", &self.properties);
        writer.optional("self", &self.self_url);
        writer.optional("started", &self.started);
        writer.optional("timeSpent", &self.time_spent);
        writer.optional("timeSpentSeconds", &self.time_spent_seconds);
        writer.optional("updateAuthor", &self.update_author);
        writer.optional("updated", &self.updated);
        writer.optional("visibility", &self.visibility);
        writer.finish()
    }
}

/// `WorklogCompositeKey` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorklogCompositeKey {
    /// `issueId`.
    pub issue_id: Option<i64>,
    /// `worklogId`.
    pub worklog_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorklogCompositeKey {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `issueId`.
    pub fn issue_id(mut self, issue_id: i64) -> Self {
        self.issue_id = Some(issue_id);
        self
    }

    /// Sets `worklogId`.
    pub fn worklog_id(mut self, worklog_id: i64) -> Self {
        self.worklog_id = Some(worklog_id);
        self
    }
}

impl Model for WorklogCompositeKey {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_id: reader.optional("issueId")?,
            worklog_id: reader.optional("worklogId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueId", &self.issue_id);
        writer.optional("worklogId", &self.worklog_id);
        writer.finish()
    }
}

/// `WorklogIdsRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorklogIdsRequest {
    /// `ids`.
    pub ids: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl WorklogIdsRequest {
    /// Returns one with what is required.
    pub fn new(ids: Vec<i64>) -> Self {
        Self {
            ids,
            ..Default::default()
        }
    }
}

impl Model for WorklogIdsRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            ids: reader.required("ids")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("ids", &self.ids);
        writer.finish()
    }
}

/// `WorklogKeyResult` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorklogKeyResult {
    /// `issueId`.
    pub issue_id: Option<i64>,
    /// `worklogId`.
    pub worklog_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorklogKeyResult {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_id: reader.optional("issueId")?,
            worklog_id: reader.optional("worklogId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueId", &self.issue_id);
        writer.optional("worklogId", &self.worklog_id);
        writer.finish()
    }
}
