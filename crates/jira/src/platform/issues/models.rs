//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::common::Issue;
use crate::platform::common::ErrorCollection;
use crate::platform::issues::{DateRangeFilterRequest, IssueError, NestedResponse};

/// `ArchiveIssueAsyncRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchiveIssueAsyncRequest {
    /// `jql`.
    pub jql: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ArchiveIssueAsyncRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `jql`.
    pub fn jql(mut self, jql: impl Into<String>) -> Self {
        self.jql = Some(jql.into());
        self
    }
}

impl Model for ArchiveIssueAsyncRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            jql: reader.optional("jql")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("jql", &self.jql);
        writer.finish()
    }
}

/// `ArchivedIssuesFilterRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArchivedIssuesFilterRequest {
    /// `archivedBy`.
    pub archived_by: Option<Vec<String>>,
    /// `archivedDateRange`.
    pub archived_date_range: Option<DateRangeFilterRequest>,
    /// `issueTypes`.
    pub issue_types: Option<Vec<String>>,
    /// `projects`.
    pub projects: Option<Vec<String>>,
    /// `reporters`.
    pub reporters: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ArchivedIssuesFilterRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `archivedBy`.
    pub fn archived_by(mut self, archived_by: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.archived_by = Some(archived_by.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `archivedDateRange`.
    pub fn archived_date_range(mut self, archived_date_range: DateRangeFilterRequest) -> Self {
        self.archived_date_range = Some(archived_date_range);
        self
    }

    /// Sets `issueTypes`.
    pub fn issue_types(mut self, issue_types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.issue_types = Some(issue_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `projects`.
    pub fn projects(mut self, projects: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.projects = Some(projects.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `reporters`.
    pub fn reporters(mut self, reporters: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.reporters = Some(reporters.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for ArchivedIssuesFilterRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            archived_by: reader.optional("archivedBy")?,
            archived_date_range: reader.optional("archivedDateRange")?,
            issue_types: reader.optional("issueTypes")?,
            projects: reader.optional("projects")?,
            reporters: reader.optional("reporters")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("archivedBy", &self.archived_by);
        writer.optional("archivedDateRange", &self.archived_date_range);
        writer.optional("issueTypes", &self.issue_types);
        writer.optional("projects", &self.projects);
        writer.optional("reporters", &self.reporters);
        writer.finish()
    }
}

/// `BulkChangelogRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkChangelogRequest {
    /// `fieldIds`.
    pub field_ids: Option<Vec<String>>,
    /// `issueIdsOrKeys`.
    pub issue_ids_or_keys: Vec<String>,
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkChangelogRequest {
    /// Returns one with what is required.
    pub fn new(issue_ids_or_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            issue_ids_or_keys: issue_ids_or_keys.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }

    /// Sets `fieldIds`.
    pub fn field_ids(mut self, field_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.field_ids = Some(field_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `maxResults`.
    pub fn max_results(mut self, max_results: i64) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets `nextPageToken`.
    pub fn next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

impl Model for BulkChangelogRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_ids: reader.optional("fieldIds")?,
            issue_ids_or_keys: reader.required("issueIdsOrKeys")?,
            max_results: reader.optional("maxResults")?,
            next_page_token: reader.optional("nextPageToken")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fieldIds", &self.field_ids);
        writer.required("issueIdsOrKeys", &self.issue_ids_or_keys);
        writer.optional("maxResults", &self.max_results);
        writer.optional("nextPageToken", &self.next_page_token);
        writer.finish()
    }
}

/// `BulkFetchIssueRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkFetchIssueRequest {
    /// `expand`.
    pub expand: Option<Vec<String>>,
    /// `fields`.
    pub fields: Option<Vec<String>>,
    /// `fieldsByKeys`.
    pub fields_by_keys: Option<bool>,
    /// `issueIdsOrKeys`.
    pub issue_ids_or_keys: Vec<String>,
    /// `properties`.
    pub properties: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl BulkFetchIssueRequest {
    /// Returns one with what is required.
    pub fn new(issue_ids_or_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            issue_ids_or_keys: issue_ids_or_keys.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }

    /// Sets `expand`.
    pub fn expand(mut self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(expand.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `fieldsByKeys`.
    pub fn fields_by_keys(mut self, fields_by_keys: bool) -> Self {
        self.fields_by_keys = Some(fields_by_keys);
        self
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for BulkFetchIssueRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expand: reader.optional("expand")?,
            fields: reader.optional("fields")?,
            fields_by_keys: reader.optional("fieldsByKeys")?,
            issue_ids_or_keys: reader.required("issueIdsOrKeys")?,
            properties: reader.optional("properties")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("expand", &self.expand);
        writer.optional("fields", &self.fields);
        writer.optional("fieldsByKeys", &self.fields_by_keys);
        writer.required("issueIdsOrKeys", &self.issue_ids_or_keys);
        writer.optional("properties", &self.properties);
        writer.finish()
    }
}

/// `BulkIssueResults` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkIssueResults {
    /// `issueErrors`.
    pub issue_errors: Vec<IssueError>,
    /// `issues`.
    pub issues: Vec<Issue>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkIssueResults {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_errors: reader.list("issueErrors")?,
            issues: reader.list("issues")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("issueErrors", &self.issue_errors);
        writer.list("issues", &self.issues);
        writer.finish()
    }
}

/// `BulkOperationErrorResult` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkOperationErrorResult {
    /// `elementErrors`.
    pub element_errors: Option<ErrorCollection>,
    /// `failedElementNumber`.
    pub failed_element_number: Option<i64>,
    /// `status`.
    pub status: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for BulkOperationErrorResult {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            element_errors: reader.optional("elementErrors")?,
            failed_element_number: reader.optional("failedElementNumber")?,
            status: reader.optional("status")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("elementErrors", &self.element_errors);
        writer.optional("failedElementNumber", &self.failed_element_number);
        writer.optional("status", &self.status);
        writer.finish()
    }
}

/// `CreatedIssue` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedIssue {
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `self`.
    pub self_url: Option<String>,
    /// `transition`.
    pub transition: Option<Box<NestedResponse>>,
    /// `watchers`.
    pub watchers: Option<Box<NestedResponse>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CreatedIssue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            self_url: reader.optional("self")?,
            transition: reader.optional("transition")?,
            watchers: reader.optional("watchers")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("self", &self.self_url);
        writer.optional("transition", &self.transition);
        writer.optional("watchers", &self.watchers);
        writer.finish()
    }
}

/// `CreatedIssues` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedIssues {
    /// `errors`.
    pub errors: Vec<BulkOperationErrorResult>,
    /// `issues`.
    pub issues: Vec<CreatedIssue>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CreatedIssues {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            errors: reader.list("errors")?,
            issues: reader.list("issues")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("errors", &self.errors);
        writer.list("issues", &self.issues);
        writer.finish()
    }
}
