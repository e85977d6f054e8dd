//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::jql::{JqlQueryOrderByClause, JqlQueryToSanitize, JqlQueryUnitaryOperand};

/// `JqlQueriesToParse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlQueriesToParse {
    /// `queries`.
    pub queries: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JqlQueriesToParse {
    /// Returns one with what is required.
    pub fn new(queries: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            queries: queries.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }
}

impl Model for JqlQueriesToParse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            queries: reader.required("queries")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("queries", &self.queries);
        writer.finish()
    }
}

/// `JqlQueriesToSanitize` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlQueriesToSanitize {
    /// `queries`.
    pub queries: Vec<JqlQueryToSanitize>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JqlQueriesToSanitize {
    /// Returns one with what is required.
    pub fn new(queries: Vec<JqlQueryToSanitize>) -> Self {
        Self {
            queries,
            ..Default::default()
        }
    }
}

impl Model for JqlQueriesToSanitize {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            queries: reader.required("queries")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("queries", &self.queries);
        writer.finish()
    }
}

/// `JqlQuery` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlQuery {
    /// `orderBy`.
    pub order_by: Option<JqlQueryOrderByClause>,
    /// `where`.
    pub r#where: Option<Box<JqlQueryClause>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JqlQuery {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            order_by: reader.optional("orderBy")?,
            r#where: reader.optional("where")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("orderBy", &self.order_by);
        writer.optional("where", &self.r#where);
        writer.finish()
    }
}

/// `JqlQueryClause` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlQueryClause {
    /// `clauses`.
    pub clauses: Vec<JqlQueryClause>,
    /// `operator`.
    pub operator: Option<Open<JqlQueryClauseOperator>>,
    /// `field`.
    pub field: Option<JqlQueryField>,
    /// `operand`.
    pub operand: Option<JqlQueryClauseOperand>,
    /// `predicates`.
    pub predicates: Vec<JqlQueryClauseTimePredicate>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JqlQueryClause {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            clauses: reader.list("clauses")?,
            operator: reader.optional("operator")?,
            field: reader.optional("field")?,
            operand: reader.optional("operand")?,
            predicates: reader.list("predicates")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("clauses", &self.clauses);
        writer.optional("operator", &self.operator);
        writer.optional("field", &self.field);
        writer.optional("operand", &self.operand);
        writer.list("predicates", &self.predicates);
        writer.finish()
    }
}

/// `JqlQueryClauseOperand` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlQueryClauseOperand {
    /// `encodedOperand`.
    pub encoded_operand: Option<String>,
    /// `values`.
    pub values: Vec<JqlQueryUnitaryOperand>,
    /// `encodedValue`.
    pub encoded_value: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// `arguments`.
    pub arguments: Vec<String>,
    /// `function`.
    pub function: Option<String>,
    /// `keyword`.
    pub keyword: Option<Open<JqlQueryClauseOperandKeyword>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JqlQueryClauseOperand {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            encoded_operand: reader.optional("encodedOperand")?,
            values: reader.list("values")?,
            encoded_value: reader.optional("encodedValue")?,
            value: reader.optional("value")?,
            arguments: reader.list("arguments")?,
            function: reader.optional("function")?,
            keyword: reader.optional("keyword")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("encodedOperand", &self.encoded_operand);
        writer.list("values", &self.values);
        writer.optional("encodedValue", &self.encoded_value);
        writer.optional("value", &self.value);
        writer.list("arguments", &self.arguments);
        writer.optional("function", &self.function);
        writer.optional("keyword", &self.keyword);
        writer.finish()
    }
}

/// The known values of an `Open<JqlQueryClauseOperandKeyword>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JqlQueryClauseOperandKeyword {}

impl JqlQueryClauseOperandKeyword {
    /// `empty`.
    pub const EMPTY: Open<Self> = Open::known("empty");
}

/// The known values of an `Open<JqlQueryClauseOperator>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JqlQueryClauseOperator {}

impl JqlQueryClauseOperator {
    /// `and`.
    pub const AND: Open<Self> = Open::known("and");
    /// `or`.
    pub const OR: Open<Self> = Open::known("or");
    /// `not`.
    pub const NOT: Open<Self> = Open::known("not");
    /// `=`.
    pub const EMPTY: Open<Self> = Open::known("=");
    /// `!=`.
    pub const EMPTY_: Open<Self> = Open::known("!=");
    /// `>`.
    pub const EMPTY__: Open<Self> = Open::known(">");
    /// `<`.
    pub const EMPTY___: Open<Self> = Open::known("<");
    /// `>=`.
    pub const EMPTY____: Open<Self> = Open::known(">=");
    /// `<=`.
    pub const EMPTY_____: Open<Self> = Open::known("<=");
    /// `in`.
    pub const IN: Open<Self> = Open::known("in");
    /// `not in`.
    pub const NOT_IN: Open<Self> = Open::known("not in");
    /// `~`.
    pub const EMPTY______: Open<Self> = Open::known("~");
    /// `~=`.
    pub const EMPTY_______: Open<Self> = Open::known("~=");
    /// `is`.
    pub const IS: Open<Self> = Open::known("is");
    /// `is not`.
    pub const IS_NOT: Open<Self> = Open::known("is not");
    /// `was`.
    pub const WAS: Open<Self> = Open::known("was");
    /// `was in`.
    pub const WAS_IN: Open<Self> = Open::known("was in");
    /// `was not in`.
    pub const WAS_NOT_IN: Open<Self> = Open::known("was not in");
    /// `was not`.
    pub const WAS_NOT: Open<Self> = Open::known("was not");
    /// `changed`.
    pub const CHANGED: Open<Self> = Open::known("changed");
}

/// `JqlQueryClauseTimePredicate` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlQueryClauseTimePredicate {
    /// `operand`.
    pub operand: Option<JqlQueryClauseOperand>,
    /// `operator`.
    pub operator: Option<Open<JqlQueryClauseTimePredicateOperator>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JqlQueryClauseTimePredicate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            operand: reader.optional("operand")?,
            operator: reader.optional("operator")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("operand", &self.operand);
        writer.optional("operator", &self.operator);
        writer.finish()
    }
}

/// The known values of an `Open<JqlQueryClauseTimePredicateOperator>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JqlQueryClauseTimePredicateOperator {}

impl JqlQueryClauseTimePredicateOperator {
    /// `before`.
    pub const BEFORE: Open<Self> = Open::known("before");
    /// `after`.
    pub const AFTER: Open<Self> = Open::known("after");
    /// `from`.
    pub const FROM: Open<Self> = Open::known("from");
    /// `to`.
    pub const TO: Open<Self> = Open::known("to");
    /// `on`.
    pub const ON: Open<Self> = Open::known("on");
    /// `during`.
    pub const DURING: Open<Self> = Open::known("during");
    /// `by`.
    pub const BY: Open<Self> = Open::known("by");
}

/// `JqlQueryField` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlQueryField {
    /// `encodedName`.
    pub encoded_name: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `property`.
    pub property: Vec<JqlQueryFieldEntityProperty>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JqlQueryField {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            encoded_name: reader.optional("encodedName")?,
            name: reader.optional("name")?,
            property: reader.list("property")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("encodedName", &self.encoded_name);
        writer.optional("name", &self.name);
        writer.list("property", &self.property);
        writer.finish()
    }
}

/// `JqlQueryFieldEntityProperty` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlQueryFieldEntityProperty {
    /// `entity`.
    pub entity: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `path`.
    pub path: Option<String>,
    /// `type`.
    pub r#type: Option<Open<JqlQueryFieldEntityPropertyType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JqlQueryFieldEntityProperty {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            entity: reader.optional("entity")?,
            key: reader.optional("key")?,
            path: reader.optional("path")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("entity", &self.entity);
        writer.optional("key", &self.key);
        writer.optional("path", &self.path);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<JqlQueryFieldEntityPropertyType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum JqlQueryFieldEntityPropertyType {}

impl JqlQueryFieldEntityPropertyType {
    /// `number`.
    pub const NUMBER: Open<Self> = Open::known("number");
    /// `string`.
    pub const STRING: Open<Self> = Open::known("string");
    /// `text`.
    pub const TEXT: Open<Self> = Open::known("text");
    /// `date`.
    pub const DATE: Open<Self> = Open::known("date");
    /// `user`.
    pub const USER: Open<Self> = Open::known("user");
}
