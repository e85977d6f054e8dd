//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::field_schemes::{
    FieldAssociationSchemeLinksBean, FieldAssociationSchemeMatchedFilters, SuccessOrErrorResults,
};

/// `GetFieldAssociationSchemeResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFieldAssociationSchemeResponse {
    /// `description`.
    pub description: Option<String>,
    /// `fieldsCount`.
    pub fields_count: Option<i64>,
    /// `id`.
    pub id: Option<i64>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `links`.
    pub links: Option<FieldAssociationSchemeLinksBean>,
    /// `matchedFilters`.
    pub matched_filters: Option<FieldAssociationSchemeMatchedFilters>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetFieldAssociationSchemeResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            fields_count: reader.optional("fieldsCount")?,
            id: reader.optional("id")?,
            is_default: reader.optional("isDefault")?,
            links: reader.optional("links")?,
            matched_filters: reader.optional("matchedFilters")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("fieldsCount", &self.fields_count);
        writer.optional("id", &self.id);
        writer.optional("isDefault", &self.is_default);
        writer.optional("links", &self.links);
        writer.optional("matchedFilters", &self.matched_filters);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `GetProjectsWithFieldSchemesResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProjectsWithFieldSchemesResponse {
    /// `projectId`.
    pub project_id: Option<i64>,
    /// `schemeId`.
    pub scheme_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetProjectsWithFieldSchemesResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project_id: reader.optional("projectId")?,
            scheme_id: reader.optional("schemeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("projectId", &self.project_id);
        writer.optional("schemeId", &self.scheme_id);
        writer.finish()
    }
}

/// `MinimalFieldSchemeToFieldsPartialFailure` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MinimalFieldSchemeToFieldsPartialFailure {
    /// `error`.
    pub error: Option<String>,
    /// `fieldId`.
    pub field_id: Option<String>,
    /// `schemeId`.
    pub scheme_id: Option<i64>,
    /// `success`.
    pub success: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for MinimalFieldSchemeToFieldsPartialFailure {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            error: reader.optional("error")?,
            field_id: reader.optional("fieldId")?,
            scheme_id: reader.optional("schemeId")?,
            success: reader.optional("success")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("error", &self.error);
        writer.optional("fieldId", &self.field_id);
        writer.optional("schemeId", &self.scheme_id);
        writer.optional("success", &self.success);
        writer.finish()
    }
}

/// `MinimalFieldSchemeToFieldsResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MinimalFieldSchemeToFieldsResponse {
    /// `results`.
    pub results: Vec<MinimalFieldSchemeToFieldsPartialFailure>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for MinimalFieldSchemeToFieldsResponse {
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

/// `ParameterRemovalDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterRemovalDetails {
    /// `parameters`.
    pub parameters: Option<Vec<String>>,
    /// `schemeId`.
    pub scheme_id: Option<i64>,
    /// `workTypeIds`.
    pub work_type_ids: Option<Vec<i64>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ParameterRemovalDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `parameters`.
    pub fn parameters(mut self, parameters: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parameters = Some(parameters.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `schemeId`.
    pub fn scheme_id(mut self, scheme_id: i64) -> Self {
        self.scheme_id = Some(scheme_id);
        self
    }

    /// Sets `workTypeIds`.
    pub fn work_type_ids(mut self, work_type_ids: Vec<i64>) -> Self {
        self.work_type_ids = Some(work_type_ids);
        self
    }
}

impl Model for ParameterRemovalDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            parameters: reader.optional("parameters")?,
            scheme_id: reader.optional("schemeId")?,
            work_type_ids: reader.optional("workTypeIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("parameters", &self.parameters);
        writer.optional("schemeId", &self.scheme_id);
        writer.optional("workTypeIds", &self.work_type_ids);
        writer.finish()
    }
}

/// `RemoveFieldAssociationsRequestItem` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveFieldAssociationsRequestItem {
    /// `schemeIds`.
    pub scheme_ids: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl RemoveFieldAssociationsRequestItem {
    /// Returns one with what is required.
    pub fn new(scheme_ids: Vec<i64>) -> Self {
        Self {
            scheme_ids,
            ..Default::default()
        }
    }
}

impl Model for RemoveFieldAssociationsRequestItem {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            scheme_ids: reader.required("schemeIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("schemeIds", &self.scheme_ids);
        writer.finish()
    }
}

/// `RemoveFieldParametersResult` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveFieldParametersResult {
    /// `results`.
    pub results: Vec<SuccessOrErrorResults>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RemoveFieldParametersResult {
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

/// `RemoveFieldParametersResultError` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveFieldParametersResultError {
    /// `code`.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for RemoveFieldParametersResultError {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            code: reader.optional("code")?,
            message: reader.optional("message")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("code", &self.code);
        writer.optional("message", &self.message);
        writer.finish()
    }
}

/// `SearchResultFieldParameters` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResultFieldParameters {
    /// `description`.
    pub description: Option<String>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `rendererType`.
    pub renderer_type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SearchResultFieldParameters {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            is_required: reader.optional("isRequired")?,
            renderer_type: reader.optional("rendererType")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("isRequired", &self.is_required);
        writer.optional("rendererType", &self.renderer_type);
        writer.finish()
    }
}

/// `SearchResultWorkTypeParameters` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResultWorkTypeParameters {
    /// `description`.
    pub description: Option<String>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `rendererType`.
    pub renderer_type: Option<String>,
    /// `workTypeId`.
    pub work_type_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SearchResultWorkTypeParameters {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            is_required: reader.optional("isRequired")?,
            renderer_type: reader.optional("rendererType")?,
            work_type_id: reader.optional("workTypeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("isRequired", &self.is_required);
        writer.optional("rendererType", &self.renderer_type);
        writer.optional("workTypeId", &self.work_type_id);
        writer.finish()
    }
}
