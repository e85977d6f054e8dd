//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{DateTime, Model, ModelError, Reader, Writer};

/// `JqlFunctionPrecomputationBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlFunctionPrecomputation {
    /// `arguments`.
    pub arguments: Vec<String>,
    /// `created`, a time.
    pub created: Option<DateTime>,
    /// `error`.
    pub error: Option<String>,
    /// `field`.
    pub field: Option<String>,
    /// `functionKey`.
    pub function_key: Option<String>,
    /// `functionName`.
    pub function_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `operator`.
    pub operator: Option<String>,
    /// `updated`, a time.
    pub updated: Option<DateTime>,
    /// `used`, a time.
    pub used: Option<DateTime>,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JqlFunctionPrecomputation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            arguments: reader.list("arguments")?,
            created: reader.optional("created")?,
            error: reader.optional("error")?,
            field: reader.optional("field")?,
            function_key: reader.optional("functionKey")?,
            function_name: reader.optional("functionName")?,
            id: reader.optional("id")?,
            operator: reader.optional("operator")?,
            updated: reader.optional("updated")?,
            used: reader.optional("used")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("arguments", &self.arguments);
        writer.optional("created", &self.created);
        writer.optional("error", &self.error);
        writer.optional("field", &self.field);
        writer.optional("functionKey", &self.function_key);
        writer.optional("functionName", &self.function_name);
        writer.optional("id", &self.id);
        writer.optional("operator", &self.operator);
        writer.optional("updated", &self.updated);
        writer.optional("used", &self.used);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `JqlFunctionPrecomputationGetByIdRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlFunctionPrecomputationGetByIdRequest {
    /// `precomputationIDs`.
    pub precomputation_i_ds: Option<Vec<String>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JqlFunctionPrecomputationGetByIdRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `precomputationIDs`.
    pub fn precomputation_i_ds(
        mut self,
        precomputation_i_ds: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.precomputation_i_ds = Some(precomputation_i_ds.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for JqlFunctionPrecomputationGetByIdRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            precomputation_i_ds: reader.optional("precomputationIDs")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("precomputationIDs", &self.precomputation_i_ds);
        writer.finish()
    }
}

/// `JqlFunctionPrecomputationGetByIdResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlFunctionPrecomputationGetByIdResponse {
    /// `notFoundPrecomputationIDs`.
    pub not_found_precomputation_i_ds: Vec<String>,
    /// `precomputations`.
    pub precomputations: Vec<JqlFunctionPrecomputation>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JqlFunctionPrecomputationGetByIdResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            not_found_precomputation_i_ds: reader.list("notFoundPrecomputationIDs")?,
            precomputations: reader.list("precomputations")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list(
            "notFoundPrecomputationIDs",
            &self.not_found_precomputation_i_ds,
        );
        writer.list("precomputations", &self.precomputations);
        writer.finish()
    }
}

/// `JqlFunctionPrecomputationUpdateBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlFunctionPrecomputationUpdate {
    /// `error`.
    pub error: Option<String>,
    /// `id`.
    pub id: String,
    /// `value`.
    pub value: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JqlFunctionPrecomputationUpdate {
    /// Returns one with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Default::default()
        }
    }

    /// Sets `error`.
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for JqlFunctionPrecomputationUpdate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            error: reader.optional("error")?,
            id: reader.required("id")?,
            value: reader.optional("value")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("error", &self.error);
        writer.required("id", &self.id);
        writer.optional("value", &self.value);
        writer.finish()
    }
}

/// `JqlFunctionPrecomputationUpdateRequestBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlFunctionPrecomputationUpdateRequest {
    /// `values`.
    pub values: Option<Vec<JqlFunctionPrecomputationUpdate>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JqlFunctionPrecomputationUpdateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `values`.
    pub fn values(mut self, values: Vec<JqlFunctionPrecomputationUpdate>) -> Self {
        self.values = Some(values);
        self
    }
}

impl Model for JqlFunctionPrecomputationUpdateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            values: reader.optional("values")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("values", &self.values);
        writer.finish()
    }
}

/// `JqlFunctionPrecomputationUpdateResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JqlFunctionPrecomputationUpdateResponse {
    /// `notFoundPrecomputationIDs`.
    pub not_found_precomputation_i_ds: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for JqlFunctionPrecomputationUpdateResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            not_found_precomputation_i_ds: reader.list("notFoundPrecomputationIDs")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list(
            "notFoundPrecomputationIDs",
            &self.not_found_precomputation_i_ds,
        );
        writer.finish()
    }
}
