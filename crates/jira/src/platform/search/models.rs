//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::search::SuggestedIssue;

/// `IssueMatches` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueMatches {
    /// `matches`.
    pub matches: Vec<IssueMatchesForJQL>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueMatches {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            matches: reader.list("matches")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("matches", &self.matches);
        writer.finish()
    }
}

/// `IssueMatchesForJQL` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueMatchesForJQL {
    /// `errors`.
    pub errors: Vec<String>,
    /// `matchedIssues`.
    pub matched_issues: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueMatchesForJQL {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            errors: reader.list("errors")?,
            matched_issues: reader.list("matchedIssues")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("errors", &self.errors);
        writer.list("matchedIssues", &self.matched_issues);
        writer.finish()
    }
}

/// `IssuePickerSuggestions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuePickerSuggestions {
    /// `sections`.
    pub sections: Vec<IssuePickerSuggestionsIssueType>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssuePickerSuggestions {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            sections: reader.list("sections")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("sections", &self.sections);
        writer.finish()
    }
}

/// `IssuePickerSuggestionsIssueType` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuePickerSuggestionsIssueType {
    /// `id`.
    pub id: Option<String>,
    /// `issues`.
    pub issues: Vec<SuggestedIssue>,
    /// `label`.
    pub label: Option<String>,
    /// `msg`.
    pub msg: Option<String>,
    /// `sub`.
    pub sub: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssuePickerSuggestionsIssueType {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            issues: reader.list("issues")?,
            label: reader.optional("label")?,
            msg: reader.optional("msg")?,
            sub: reader.optional("sub")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.list("issues", &self.issues);
        writer.optional("label", &self.label);
        writer.optional("msg", &self.msg);
        writer.optional("sub", &self.sub);
        writer.finish()
    }
}

/// `IssuesAndJQLQueries` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuesAndJQLQueries {
    /// `issueIds`.
    pub issue_ids: Vec<i64>,
    /// `jqls`.
    pub jqls: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssuesAndJQLQueries {
    /// Returns one with what is required.
    pub fn new(issue_ids: Vec<i64>, jqls: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            issue_ids,
            jqls: jqls.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for IssuesAndJQLQueries {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_ids: reader.required("issueIds")?,
            jqls: reader.required("jqls")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("issueIds", &self.issue_ids);
        writer.required("jqls", &self.jqls);
        writer.finish()
    }
}

/// `JQLCountRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JQLCountRequest {
    /// `jql`.
    pub jql: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JQLCountRequest {
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

impl Model for JQLCountRequest {
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

/// `JQLCountResultsBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JQLCountResults {
    /// `count`.
    pub count: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JQLCountResults {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            count: reader.optional("count")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("count", &self.count);
        writer.finish()
    }
}

/// `SearchAndReconcileRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAndReconcileRequest {
    /// `expand`.
    pub expand: Option<String>,
    /// `fields`.
    pub fields: Option<Vec<String>>,
    /// `fieldsByKeys`.
    pub fields_by_keys: Option<bool>,
    /// `jql`.
    pub jql: Option<String>,
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// `properties`.
    pub properties: Option<Vec<String>>,
    /// `reconcileIssues`.
    pub reconcile_issues: Option<Vec<i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SearchAndReconcileRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `expand`.
    pub fn expand(mut self, expand: impl Into<String>) -> Self {
        self.expand = Some(expand.into());
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

    /// Sets `jql`.
    pub fn jql(mut self, jql: impl Into<String>) -> Self {
        self.jql = Some(jql.into());
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

    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `reconcileIssues`.
    pub fn reconcile_issues(mut self, reconcile_issues: Vec<i64>) -> Self {
        self.reconcile_issues = Some(reconcile_issues);
        self
    }
}

impl Model for SearchAndReconcileRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expand: reader.optional("expand")?,
            fields: reader.optional("fields")?,
            fields_by_keys: reader.optional("fieldsByKeys")?,
            jql: reader.optional("jql")?,
            max_results: reader.optional("maxResults")?,
            next_page_token: reader.optional("nextPageToken")?,
            properties: reader.optional("properties")?,
            reconcile_issues: reader.optional("reconcileIssues")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("expand", &self.expand);
        writer.optional("fields", &self.fields);
        writer.optional("fieldsByKeys", &self.fields_by_keys);
        writer.optional("jql", &self.jql);
        writer.optional("maxResults", &self.max_results);
        writer.optional("nextPageToken", &self.next_page_token);
        writer.optional("properties", &self.properties);
        writer.optional("reconcileIssues", &self.reconcile_issues);
        writer.finish()
    }
}
