//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::jira_expressions::{
    CustomContextVariable, IdOrKey, IssuesMeta, JexpEvaluateCtxIssues, JiraExpressionAnalysis,
    JiraExpressionsComplexityValue,
};

/// `JiraExpressionEvaluateContextBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraExpressionEvaluateContext {
    /// `board`.
    pub board: Option<i64>,
    /// `custom`.
    pub custom: Option<Vec<CustomContextVariable>>,
    /// `customerRequest`.
    pub customer_request: Option<i64>,
    /// `issue`.
    pub issue: Option<IdOrKey>,
    /// `issues`.
    pub issues: Option<JexpEvaluateCtxIssues>,
    /// `project`.
    pub project: Option<IdOrKey>,
    /// `serviceDesk`.
    pub service_desk: Option<i64>,
    /// `sprint`.
    pub sprint: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraExpressionEvaluateContext {
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
    pub fn issues(mut self, issues: JexpEvaluateCtxIssues) -> Self {
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

impl Model for JiraExpressionEvaluateContext {
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

/// `JiraExpressionEvaluateRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraExpressionEvaluateRequest {
    /// `context`.
    pub context: Option<Box<JiraExpressionEvaluateContext>>,
    /// `expression`.
    pub expression: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraExpressionEvaluateRequest {
    /// Returns one with what is required.
    pub fn new(expression: impl Into<String>) -> Self {
        Self {
            expression: expression.into(),
            ..Default::default()
        }
    }

    /// Sets `context`.
    pub fn context(mut self, context: JiraExpressionEvaluateContext) -> Self {
        self.context = Some(Box::new(context));
        self
    }
}

impl Model for JiraExpressionEvaluateRequest {
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

/// `JiraExpressionEvaluationMetaDataBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraExpressionEvaluationMetaData {
    /// `complexity`.
    pub complexity: Option<Box<JiraExpressionsComplexity>>,
    /// `issues`.
    pub issues: Option<IssuesMeta>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JiraExpressionEvaluationMetaData {
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

/// `JiraExpressionForAnalysis` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraExpressionForAnalysis {
    /// `contextVariables`.
    pub context_variables: Option<BTreeMap<String, String>>,
    /// `expressions`.
    pub expressions: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JiraExpressionForAnalysis {
    /// Returns one with what is required.
    pub fn new(expressions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            expressions: expressions.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }

    /// Sets `contextVariables`.
    pub fn context_variables(mut self, context_variables: BTreeMap<String, String>) -> Self {
        self.context_variables = Some(context_variables);
        self
    }
}

impl Model for JiraExpressionForAnalysis {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            context_variables: reader.optional("contextVariables")?,
            expressions: reader.required("expressions")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("contextVariables", &self.context_variables);
        writer.required("expressions", &self.expressions);
        writer.finish()
    }
}

/// `JiraExpressionResult` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraExpressionResult {
    /// `meta`.
    pub meta: Option<Box<JiraExpressionEvaluationMetaData>>,
    /// `value`.
    pub value: Option<Value>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JiraExpressionResult {
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

/// `JiraExpressionValidationError` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraExpressionValidationError {
    /// `column`.
    pub column: Option<i64>,
    /// `expression`.
    pub expression: Option<String>,
    /// `line`.
    pub line: Option<i64>,
    /// `message`.
    pub message: Option<String>,
    /// `type`.
    pub r#type: Option<Open<JiraExpressionValidationErrorType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JiraExpressionValidationError {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            column: reader.optional("column")?,
            expression: reader.optional("expression")?,
            line: reader.optional("line")?,
            message: reader.optional("message")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("column", &self.column);
        writer.optional("expression", &self.expression);
        writer.optional("line", &self.line);
        writer.optional("message", &self.message);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<JiraExpressionValidationErrorType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JiraExpressionValidationErrorType {}

impl JiraExpressionValidationErrorType {
    /// `syntax`.
    pub const SYNTAX: Open<Self> = Open::known("syntax");
    /// `type`.
    pub const TYPE: Open<Self> = Open::known("type");
    /// `other`.
    pub const OTHER: Open<Self> = Open::known("other");
}

/// `JiraExpressionsAnalysis` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraExpressionsAnalysis {
    /// `results`.
    pub results: Vec<JiraExpressionAnalysis>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JiraExpressionsAnalysis {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            results: reader.list("results")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("results", &self.results);
        writer.finish()
    }
}

/// `JiraExpressionsComplexityBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JiraExpressionsComplexity {
    /// `beans`.
    pub beans: Option<JiraExpressionsComplexityValue>,
    /// `expensiveOperations`.
    pub expensive_operations: Option<JiraExpressionsComplexityValue>,
    /// `primitiveValues`.
    pub primitive_values: Option<JiraExpressionsComplexityValue>,
    /// `steps`.
    pub steps: Option<JiraExpressionsComplexityValue>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JiraExpressionsComplexity {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            beans: reader.optional("beans")?,
            expensive_operations: reader.optional("expensiveOperations")?,
            primitive_values: reader.optional("primitiveValues")?,
            steps: reader.optional("steps")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("beans", &self.beans);
        writer.optional("expensiveOperations", &self.expensive_operations);
        writer.optional("primitiveValues", &self.primitive_values);
        writer.optional("steps", &self.steps);
        writer.finish()
    }
}
