//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// `AutoCompleteSuggestion` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoCompleteSuggestion {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AutoCompleteSuggestion {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            display_name: reader.optional("displayName")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("displayName", &self.display_name);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `AutoCompleteSuggestions` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoCompleteSuggestions {
    /// `results`.
    pub results: Vec<AutoCompleteSuggestion>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for AutoCompleteSuggestions {
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

/// `ConvertedJQLQueries` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertedJQLQueries {
    /// `queriesWithUnknownUsers`.
    pub queries_with_unknown_users: Vec<JQLQueryWithUnknownUsers>,
    /// `queryStrings`.
    pub query_strings: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ConvertedJQLQueries {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            queries_with_unknown_users: reader.list("queriesWithUnknownUsers")?,
            query_strings: reader.list("queryStrings")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("queriesWithUnknownUsers", &self.queries_with_unknown_users);
        writer.list("queryStrings", &self.query_strings);
        writer.finish()
    }
}

/// `FieldReferenceData` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldReferenceData {
    /// `auto`.
    pub auto: Option<Open<FieldReferenceDataAuto>>,
    /// `cfid`.
    pub cfid: Option<String>,
    /// `deprecated`.
    pub deprecated: Option<Open<FieldReferenceDataDeprecated>>,
    /// `deprecatedSearcherKey`.
    pub deprecated_searcher_key: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `operators`.
    pub operators: Vec<String>,
    /// `orderable`.
    pub orderable: Option<Open<FieldReferenceDataOrderable>>,
    /// `searchable`.
    pub searchable: Option<Open<FieldReferenceDataSearchable>>,
    /// `types`.
    pub types: Vec<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldReferenceData {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            auto: reader.optional("auto")?,
            cfid: reader.optional("cfid")?,
            deprecated: reader.optional("deprecated")?,
            deprecated_searcher_key: reader.optional("deprecatedSearcherKey")?,
            display_name: reader.optional("displayName")?,
            operators: reader.list("operators")?,
            orderable: reader.optional("orderable")?,
            searchable: reader.optional("searchable")?,
            types: reader.list("types")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("auto", &self.auto);
        writer.optional("cfid", &self.cfid);
        writer.optional("deprecated", &self.deprecated);
        writer.optional("deprecatedSearcherKey", &self.deprecated_searcher_key);
        writer.optional("displayName", &self.display_name);
        writer.list("operators", &self.operators);
        writer.optional("orderable", &self.orderable);
        writer.optional("searchable", &self.searchable);
        writer.list("types", &self.types);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<FieldReferenceDataAuto>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FieldReferenceDataAuto {}

impl FieldReferenceDataAuto {
    /// `true`.
    pub const TRUE: Open<Self> = Open::known("true");
    /// `false`.
    pub const FALSE: Open<Self> = Open::known("false");
}

/// The known values of an `Open<FieldReferenceDataDeprecated>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FieldReferenceDataDeprecated {}

impl FieldReferenceDataDeprecated {
    /// `true`.
    pub const TRUE: Open<Self> = Open::known("true");
    /// `false`.
    pub const FALSE: Open<Self> = Open::known("false");
}

/// The known values of an `Open<FieldReferenceDataOrderable>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FieldReferenceDataOrderable {}

impl FieldReferenceDataOrderable {
    /// `true`.
    pub const TRUE: Open<Self> = Open::known("true");
    /// `false`.
    pub const FALSE: Open<Self> = Open::known("false");
}

/// The known values of an `Open<FieldReferenceDataSearchable>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FieldReferenceDataSearchable {}

impl FieldReferenceDataSearchable {
    /// `true`.
    pub const TRUE: Open<Self> = Open::known("true");
    /// `false`.
    pub const FALSE: Open<Self> = Open::known("false");
}

/// `FunctionReferenceData` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionReferenceData {
    /// `displayName`.
    pub display_name: Option<String>,
    /// `isList`.
    pub is_list: Option<Open<FunctionReferenceDataIsList>>,
    /// `supportsListAndSingleValueOperators`.
    pub supports_list_and_single_value_operators:
        Option<Open<FunctionReferenceDataSupportsListAndSingleValueOperators>>,
    /// `types`.
    pub types: Vec<String>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FunctionReferenceData {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            display_name: reader.optional("displayName")?,
            is_list: reader.optional("isList")?,
            supports_list_and_single_value_operators: reader
                .optional("supportsListAndSingleValueOperators")?,
            types: reader.list("types")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("displayName", &self.display_name);
        writer.optional("isList", &self.is_list);
        writer.optional(
            "supportsListAndSingleValueOperators",
            &self.supports_list_and_single_value_operators,
        );
        writer.list("types", &self.types);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// The known values of an `Open<FunctionReferenceDataIsList>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FunctionReferenceDataIsList {}

impl FunctionReferenceDataIsList {
    /// `true`.
    pub const TRUE: Open<Self> = Open::known("true");
    /// `false`.
    pub const FALSE: Open<Self> = Open::known("false");
}

/// The known values of an `Open<FunctionReferenceDataSupportsListAndSingleValueOperators>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FunctionReferenceDataSupportsListAndSingleValueOperators {}

impl FunctionReferenceDataSupportsListAndSingleValueOperators {
    /// `true`.
    pub const TRUE: Open<Self> = Open::known("true");
    /// `false`.
    pub const FALSE: Open<Self> = Open::known("false");
}

/// `JQLPersonalDataMigrationRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JQLPersonalDataMigrationRequest {
    /// `queryStrings`.
    pub query_strings: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JQLPersonalDataMigrationRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `queryStrings`.
    pub fn query_strings(
        mut self,
        query_strings: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_strings = Some(query_strings.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for JQLPersonalDataMigrationRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            query_strings: reader.optional("queryStrings")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("queryStrings", &self.query_strings);
        writer.finish()
    }
}

/// `JQLQueryWithUnknownUsers` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JQLQueryWithUnknownUsers {
    /// `convertedQuery`.
    pub converted_query: Option<String>,
    /// `originalQuery`.
    pub original_query: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JQLQueryWithUnknownUsers {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            converted_query: reader.optional("convertedQuery")?,
            original_query: reader.optional("originalQuery")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("convertedQuery", &self.converted_query);
        writer.optional("originalQuery", &self.original_query);
        writer.finish()
    }
}

/// `JQLReferenceData` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JQLReferenceData {
    /// `jqlReservedWords`.
    pub jql_reserved_words: Vec<String>,
    /// `visibleFieldNames`.
    pub visible_field_names: Vec<FieldReferenceData>,
    /// `visibleFunctionNames`.
    pub visible_function_names: Vec<FunctionReferenceData>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JQLReferenceData {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            jql_reserved_words: reader.list("jqlReservedWords")?,
            visible_field_names: reader.list("visibleFieldNames")?,
            visible_function_names: reader.list("visibleFunctionNames")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("jqlReservedWords", &self.jql_reserved_words);
        writer.list("visibleFieldNames", &self.visible_field_names);
        writer.list("visibleFunctionNames", &self.visible_function_names);
        writer.finish()
    }
}
