//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `SearchRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchRequest {
    /// `expand`.
    pub expand: Option<Vec<String>>,
    /// `fields`.
    pub fields: Option<Vec<String>>,
    /// `fieldsByKeys`.
    pub fields_by_keys: Option<bool>,
    /// `jql`.
    pub jql: Option<String>,
    /// `maxResults`.
    pub max_results: Option<i64>,
    /// `properties`.
    pub properties: Option<Vec<String>>,
    /// `startAt`.
    pub start_at: Option<i64>,
    /// `validateQuery`.
    pub validate_query: Option<Open<SearchRequestValidateQuery>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl SearchRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
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

    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `startAt`.
    pub fn start_at(mut self, start_at: i64) -> Self {
        self.start_at = Some(start_at);
        self
    }

    /// Sets `validateQuery`.
    pub fn validate_query(
        mut self,
        validate_query: impl Into<Open<SearchRequestValidateQuery>>,
    ) -> Self {
        self.validate_query = Some(validate_query.into());
        self
    }
}

impl Model for SearchRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            expand: reader.optional("expand")?,
            fields: reader.optional("fields")?,
            fields_by_keys: reader.optional("fieldsByKeys")?,
            jql: reader.optional("jql")?,
            max_results: reader.optional("maxResults")?,
            properties: reader.optional("properties")?,
            start_at: reader.optional("startAt")?,
            validate_query: reader.optional("validateQuery")?,
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
        writer.optional("properties", &self.properties);
        writer.optional("startAt", &self.start_at);
        writer.optional("validateQuery", &self.validate_query);
        writer.finish()
    }
}

/// The known values of an `Open<SearchRequestValidateQuery>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum SearchRequestValidateQuery {}

impl SearchRequestValidateQuery {
    /// `strict`.
    pub const STRICT: Open<Self> = Open::known("strict");
    /// `warn`.
    pub const WARN: Open<Self> = Open::known("warn");
    /// `none`.
    pub const NONE: Open<Self> = Open::known("none");
    /// `true`.
    pub const TRUE: Open<Self> = Open::known("true");
    /// `false`.
    pub const FALSE: Open<Self> = Open::known("false");
}

/// `SuggestedIssue` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestedIssue {
    /// `id`.
    pub id: Option<i64>,
    /// `img`.
    pub img: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `keyHtml`.
    pub key_html: Option<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `summaryText`.
    pub summary_text: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SuggestedIssue {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            img: reader.optional("img")?,
            key: reader.optional("key")?,
            key_html: reader.optional("keyHtml")?,
            summary: reader.optional("summary")?,
            summary_text: reader.optional("summaryText")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.optional("img", &self.img);
        writer.optional("key", &self.key);
        writer.optional("keyHtml", &self.key_html);
        writer.optional("summary", &self.summary);
        writer.optional("summaryText", &self.summary_text);
        writer.finish()
    }
}

/// The known values of an `Open<ValidateQuery>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ValidateQuery {}

impl ValidateQuery {
    /// `strict`.
    pub const STRICT: Open<Self> = Open::known("strict");
    /// `warn`.
    pub const WARN: Open<Self> = Open::known("warn");
    /// `none`.
    pub const NONE: Open<Self> = Open::known("none");
    /// `true`.
    pub const TRUE: Open<Self> = Open::known("true");
    /// `false`.
    pub const FALSE: Open<Self> = Open::known("false");
}
