//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::jira_expressions::JiraExpressionsComplexity;

/// The known values of an `Open<Check>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Check {}

impl Check {
    /// `syntax`.
    pub const SYNTAX: Open<Self> = Open::known("syntax");
    /// `type`.
    pub const TYPE: Open<Self> = Open::known("type");
    /// `complexity`.
    pub const COMPLEXITY: Open<Self> = Open::known("complexity");
}

/// `CustomContextVariable` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomContextVariable {
    /// `type`.
    pub r#type: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomContextVariable {
    /// Returns one with what is required.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Default::default()
        }
    }
}

impl Model for CustomContextVariable {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            r#type: reader.required("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("type", &self.r#type);
        writer.finish()
    }
}

/// `IdOrKeyBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdOrKey {
    /// `id`.
    pub id: Option<i64>,
    /// `key`.
    pub key: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IdOrKey {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

impl Model for IdOrKey {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.finish()
    }
}

/// `IssuesJqlMetaDataBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuesJqlMetaData {
    /// `count`.
    pub count: Option<i64>,
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `startAt`.
    pub start_at: Option<i64>,
    /// `totalCount`.
    pub total_count: Option<i64>,
    /// `validationWarnings`.
    pub validation_warnings: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssuesJqlMetaData {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            count: reader.optional("count")?,
            max_results: reader.optional("maxResults")?,
            start_at: reader.optional("startAt")?,
            total_count: reader.optional("totalCount")?,
            validation_warnings: reader.list("validationWarnings")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("count", &self.count);
        writer.optional("maxResults", &self.max_results);
        writer.optional("startAt", &self.start_at);
        writer.optional("totalCount", &self.total_count);
        writer.list("validationWarnings", &self.validation_warnings);
        writer.finish()
    }
}

/// `IssuesMetaBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuesMeta {
    /// `jql`.
    pub jql: Option<IssuesJqlMetaData>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssuesMeta {
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

/// `JExpEvaluateIssuesJqlMetaDataBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JExpEvaluateIssuesJqlMetaData {
    /// `isLast`.
    pub is_last: Option<bool>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JExpEvaluateIssuesJqlMetaData {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            is_last: reader.optional("isLast")?,
            next_page_token: reader.optional("nextPageToken")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("isLast", &self.is_last);
        writer.optional("nextPageToken", &self.next_page_token);
        writer.finish()
    }
}

/// `JExpEvaluateIssuesMetaBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JExpEvaluateIssuesMeta {
    /// `jql`.
    pub jql: Option<JExpEvaluateIssuesJqlMetaData>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JExpEvaluateIssuesMeta {
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

/// `JExpEvaluateJiraExpressionResultBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JExpEvaluateJiraExpressionResult {
    /// `meta`.
    pub meta: Option<JExpEvaluateMetaData>,
    /// `value`.
    pub value: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JExpEvaluateJiraExpressionResult {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            meta: reader.optional("meta")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("meta", &self.meta);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `JExpEvaluateMetaDataBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JExpEvaluateMetaData {
    /// `complexity`.
    pub complexity: Option<Box<JiraExpressionsComplexity>>,
    /// `issues`.
    pub issues: Option<JExpEvaluateIssuesMeta>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JExpEvaluateMetaData {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            complexity: reader.optional("complexity")?,
            issues: reader.optional("issues")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("complexity", &self.complexity);
        writer.optional("issues", &self.issues);
        writer.finish()
    }
}

/// `JexpEvaluateCtxIssues` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JexpEvaluateCtxIssues {
    /// `jql`.
    pub jql: Option<JexpEvaluateCtxJqlIssues>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JexpEvaluateCtxIssues {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `jql`.
    pub fn jql(mut self, jql: JexpEvaluateCtxJqlIssues) -> Self {
        self.jql = Some(jql);
        self
    }
}

impl Model for JexpEvaluateCtxIssues {
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

/// `JexpEvaluateCtxJqlIssues` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JexpEvaluateCtxJqlIssues {
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `nextPageToken`.
    pub next_page_token: Option<String>,
    /// `query`.
    pub query: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JexpEvaluateCtxJqlIssues {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
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

    /// Sets `query`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }
}

impl Model for JexpEvaluateCtxJqlIssues {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            max_results: reader.optional("maxResults")?,
            next_page_token: reader.optional("nextPageToken")?,
            query: reader.optional("query")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("maxResults", &self.max_results);
        writer.optional("nextPageToken", &self.next_page_token);
        writer.optional("query", &self.query);
        writer.finish()
    }
}
