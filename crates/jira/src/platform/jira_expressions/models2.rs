//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::jira_expressions::{
    CustomContextVariable, IdOrKey, JiraExpressionValidationError,
};

/// `JexpIssues` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JexpIssues {
    /// `jql`.
    pub jql: Option<JexpJqlIssues>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JexpIssues {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `jql`.
    pub fn jql(mut self, jql: JexpJqlIssues) -> Self {
        self.jql = Some(jql);
        self
    }
}

impl Model for JexpIssues {
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

/// `JexpJqlIssues` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JexpJqlIssues {
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `query`.
    pub query: Option<String>,
    /// `startAt`.
    pub start_at: Option<i64>,
    /// `validation`.
    pub validation: Option<Open<JexpJqlIssuesValidation>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JexpJqlIssues {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `maxResults`.
    pub fn max_results(mut self, max_results: i64) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Sets `query`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets `startAt`.
    pub fn start_at(mut self, start_at: i64) -> Self {
        self.start_at = Some(start_at);
        self
    }

    /// Sets `validation`.
    pub fn validation(mut self, validation: impl Into<Open<JexpJqlIssuesValidation>>) -> Self {
        self.validation = Some(validation.into());
        self
    }
}

impl Model for JexpJqlIssues {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            max_results: reader.optional("maxResults")?,
            query: reader.optional("query")?,
            start_at: reader.optional("startAt")?,
            validation: reader.optional("validation")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("maxResults", &self.max_results);
        writer.optional("query", &self.query);
        writer.optional("startAt", &self.start_at);
        writer.optional("validation", &self.validation);
        writer.finish()
    }
}

/// The known values of an `Open<JexpJqlIssuesValidation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JexpJqlIssuesValidation {}

impl JexpJqlIssuesValidation {
    /// `strict`.
    pub const STRICT: Open<Self> = Open::known("strict");
    /// `warn`.
    pub const WARN: Open<Self> = Open::known("warn");
    /// `none`.
    pub const NONE: Open<Self> = Open::known("none");
}

/// `JiraExpressionAnalysis` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraExpressionAnalysis {
    /// `complexity`.
    pub complexity: Option<JiraExpressionComplexity>,
    /// `errors`.
    pub errors: Vec<JiraExpressionValidationError>,
    /// `expression`.
    pub expression: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `valid`.
    pub valid: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JiraExpressionAnalysis {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            complexity: reader.optional("complexity")?,
            errors: reader.list("errors")?,
            expression: reader.optional("expression")?,
            r#type: reader.optional("type")?,
            valid: reader.optional("valid")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("complexity", &self.complexity);
        writer.list("errors", &self.errors);
        writer.optional("expression", &self.expression);
        writer.optional("type", &self.r#type);
        writer.optional("valid", &self.valid);
        writer.finish()
    }
}

/// `JiraExpressionComplexity` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraExpressionComplexity {
    /// `expensiveOperations`.
    pub expensive_operations: Option<String>,
    /// `variables`.
    pub variables: Option<BTreeMap<String, String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JiraExpressionComplexity {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expensive_operations: reader.optional("expensiveOperations")?,
            variables: reader.optional("variables")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("expensiveOperations", &self.expensive_operations);
        writer.optional("variables", &self.variables);
        writer.finish()
    }
}

/// `JiraExpressionEvalContextBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraExpressionEvalContext {
    /// `board`.
    pub board: Option<i64>,
    /// `custom`.
    pub custom: Option<Vec<CustomContextVariable>>,
    /// `customerRequest`.
    pub customer_request: Option<i64>,
    /// `issue`.
    pub issue: Option<IdOrKey>,
    /// `issues`.
    pub issues: Option<JexpIssues>,
    /// `project`.
    pub project: Option<IdOrKey>,
    /// `serviceDesk`.
    pub service_desk: Option<i64>,
    /// `sprint`.
    pub sprint: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraExpressionEvalContext {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `board`.
    pub fn board(mut self, board: i64) -> Self {
        self.board = Some(board);
        self
    }

    /// Sets `custom`.
    pub fn custom(mut self, custom: Vec<CustomContextVariable>) -> Self {
        self.custom = Some(custom);
        self
    }

    /// Sets `customerRequest`.
    pub fn customer_request(mut self, customer_request: i64) -> Self {
        self.customer_request = Some(customer_request);
        self
    }

    /// Sets `issue`.
    pub fn issue(mut self, issue: IdOrKey) -> Self {
        self.issue = Some(issue);
        self
    }

    /// Sets `issues`.
    pub fn issues(mut self, issues: JexpIssues) -> Self {
        self.issues = Some(issues);
        self
    }

    /// Sets `project`.
    pub fn project(mut self, project: IdOrKey) -> Self {
        self.project = Some(project);
        self
    }

    /// Sets `serviceDesk`.
    pub fn service_desk(mut self, service_desk: i64) -> Self {
        self.service_desk = Some(service_desk);
        self
    }

    /// Sets `sprint`.
    pub fn sprint(mut self, sprint: i64) -> Self {
        self.sprint = Some(sprint);
        self
    }
}

impl Model for JiraExpressionEvalContext {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            board: reader.optional("board")?,
            custom: reader.optional("custom")?,
            customer_request: reader.optional("customerRequest")?,
            issue: reader.optional("issue")?,
            issues: reader.optional("issues")?,
            project: reader.optional("project")?,
            service_desk: reader.optional("serviceDesk")?,
            sprint: reader.optional("sprint")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("board", &self.board);
        writer.optional("custom", &self.custom);
        writer.optional("customerRequest", &self.customer_request);
        writer.optional("issue", &self.issue);
        writer.optional("issues", &self.issues);
        writer.optional("project", &self.project);
        writer.optional("serviceDesk", &self.service_desk);
        writer.optional("sprint", &self.sprint);
        writer.finish()
    }
}

/// `JiraExpressionEvalRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraExpressionEvalRequest {
    /// `context`.
    pub context: Option<Box<JiraExpressionEvalContext>>,
    /// `expression`.
    pub expression: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraExpressionEvalRequest {
    /// Returns one with what is required.
    pub fn new(expression: impl Into<String>) -> Self {
        Self {
            expression: expression.into(),
            ..Default::default()
        }
    }

    /// Sets `context`.
    pub fn context(mut self, context: JiraExpressionEvalContext) -> Self {
        self.context = Some(Box::new(context));
        self
    }
}

impl Model for JiraExpressionEvalRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            context: reader.optional("context")?,
            expression: reader.required("expression")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("context", &self.context);
        writer.required("expression", &self.expression);
        writer.finish()
    }
}
