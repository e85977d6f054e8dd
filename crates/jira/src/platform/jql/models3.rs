//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::ErrorCollection;
use crate::platform::jql::{JqlQuery, JqlQueryField};

/// `JqlQueryOrderByClause` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlQueryOrderByClause {
    /// `fields`.
    pub fields: Vec<JqlQueryOrderByClauseElement>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JqlQueryOrderByClause {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            fields: reader.list("fields")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("fields", &self.fields);
        writer.finish()
    }
}

/// `JqlQueryOrderByClauseElement` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlQueryOrderByClauseElement {
    /// `direction`.
    pub direction: Option<Open<JqlQueryOrderByClauseElementDirection>>,
    /// `field`.
    pub field: Option<JqlQueryField>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JqlQueryOrderByClauseElement {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            direction: reader.optional("direction")?,
            field: reader.optional("field")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("direction", &self.direction);
        writer.optional("field", &self.field);
        writer.finish()
    }
}

/// The known values of an `Open<JqlQueryOrderByClauseElementDirection>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JqlQueryOrderByClauseElementDirection {}

impl JqlQueryOrderByClauseElementDirection {
    /// `asc`.
    pub const ASC: Open<Self> = Open::known("asc");
    /// `desc`.
    pub const DESC: Open<Self> = Open::known("desc");
}

/// `JqlQueryToSanitize` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlQueryToSanitize {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `query`.
    pub query: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JqlQueryToSanitize {
    /// Returns one with what is required.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            ..Default::default()
        }
    }

    /// Sets `accountId`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }
}

impl Model for JqlQueryToSanitize {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            query: reader.required("query")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.required("query", &self.query);
        writer.finish()
    }
}

/// `JqlQueryUnitaryOperand` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlQueryUnitaryOperand {
    /// `encodedValue`.
    pub encoded_value: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// `arguments`.
    pub arguments: Vec<String>,
    /// `encodedOperand`.
    pub encoded_operand: Option<String>,
    /// `function`.
    pub function: Option<String>,
    /// `keyword`.
    pub keyword: Option<Open<JqlQueryUnitaryOperandKeyword>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JqlQueryUnitaryOperand {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            encoded_value: reader.optional("encodedValue")?,
            value: reader.optional("value")?,
            arguments: reader.list("arguments")?,
            encoded_operand: reader.optional("encodedOperand")?,
            function: reader.optional("function")?,
            keyword: reader.optional("keyword")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("encodedValue", &self.encoded_value);
        writer.optional("value", &self.value);
        writer.list("arguments", &self.arguments);
        writer.optional("encodedOperand", &self.encoded_operand);
        writer.optional("function", &self.function);
        writer.optional("keyword", &self.keyword);
        writer.finish()
    }
}

/// The known values of an `Open<JqlQueryUnitaryOperandKeyword>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JqlQueryUnitaryOperandKeyword {}

impl JqlQueryUnitaryOperandKeyword {
    /// `empty`.
    pub const EMPTY: Open<Self> = Open::known("empty");
}

/// `ParsedJqlQueries` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParsedJqlQueries {
    /// `queries`.
    pub queries: Vec<ParsedJqlQuery>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ParsedJqlQueries {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            queries: reader.list("queries")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("queries", &self.queries);
        writer.finish()
    }
}

/// `ParsedJqlQuery` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParsedJqlQuery {
    /// `errors`.
    pub errors: Vec<String>,
    /// `query`.
    pub query: Option<String>,
    /// `structure`.
    pub structure: Option<JqlQuery>,
    /// `warnings`.
    pub warnings: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ParsedJqlQuery {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            errors: reader.list("errors")?,
            query: reader.optional("query")?,
            structure: reader.optional("structure")?,
            warnings: reader.list("warnings")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("errors", &self.errors);
        writer.optional("query", &self.query);
        writer.optional("structure", &self.structure);
        writer.list("warnings", &self.warnings);
        writer.finish()
    }
}

/// `SanitizedJqlQueries` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SanitizedJqlQueries {
    /// `queries`.
    pub queries: Vec<SanitizedJqlQuery>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SanitizedJqlQueries {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            queries: reader.list("queries")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("queries", &self.queries);
        writer.finish()
    }
}

/// `SanitizedJqlQuery` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SanitizedJqlQuery {
    /// `accountId`.
    pub account_id: Option<String>,
    /// `errors`.
    pub errors: Option<ErrorCollection>,
    /// `initialQuery`.
    pub initial_query: Option<String>,
    /// `sanitizedQuery`.
    pub sanitized_query: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SanitizedJqlQuery {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            account_id: reader.optional("accountId")?,
            errors: reader.optional("errors")?,
            initial_query: reader.optional("initialQuery")?,
            sanitized_query: reader.optional("sanitizedQuery")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accountId", &self.account_id);
        writer.optional("errors", &self.errors);
        writer.optional("initialQuery", &self.initial_query);
        writer.optional("sanitizedQuery", &self.sanitized_query);
        writer.finish()
    }
}

/// `SearchAutoCompleteFilter` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAutoCompleteFilter {
    /// `includeCollapsedFields`.
    pub include_collapsed_fields: Option<bool>,
    /// `projectIds`.
    pub project_ids: Option<Vec<i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SearchAutoCompleteFilter {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `includeCollapsedFields`.
    pub fn include_collapsed_fields(mut self, include_collapsed_fields: bool) -> Self {
        self.include_collapsed_fields = Some(include_collapsed_fields);
        self
    }

    /// Sets `projectIds`.
    pub fn project_ids(mut self, project_ids: Vec<i64>) -> Self {
        self.project_ids = Some(project_ids);
        self
    }
}

impl Model for SearchAutoCompleteFilter {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            include_collapsed_fields: reader.optional("includeCollapsedFields")?,
            project_ids: reader.optional("projectIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("includeCollapsedFields", &self.include_collapsed_fields);
        writer.optional("projectIds", &self.project_ids);
        writer.finish()
    }
}

/// The known values of an `Open<Validation>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Validation {}

impl Validation {
    /// `strict`.
    pub const STRICT: Open<Self> = Open::known("strict");
    /// `warn`.
    pub const WARN: Open<Self> = Open::known("warn");
    /// `none`.
    pub const NONE: Open<Self> = Open::known("none");
}
