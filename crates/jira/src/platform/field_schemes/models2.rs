//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::field_schemes::{
    FieldAssociationParameters, FieldAssociationSchemeLinks, FieldSchemeToFieldsPartialFailure,
    WorkTypeParameters,
};

/// `FieldSchemeToFieldsResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldSchemeToFieldsResponse {
    /// `results`.
    pub results: Vec<FieldSchemeToFieldsPartialFailure>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldSchemeToFieldsResponse {
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

/// `FieldSchemeToProjectsPartialFailure` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldSchemeToProjectsPartialFailure {
    /// `error`.
    pub error: Option<String>,
    /// `projectId`.
    pub project_id: Option<i64>,
    /// `schemeId`.
    pub scheme_id: Option<i64>,
    /// `success`.
    pub success: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldSchemeToProjectsPartialFailure {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            error: reader.optional("error")?,
            project_id: reader.optional("projectId")?,
            scheme_id: reader.optional("schemeId")?,
            success: reader.optional("success")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("error", &self.error);
        writer.optional("projectId", &self.project_id);
        writer.optional("schemeId", &self.scheme_id);
        writer.optional("success", &self.success);
        writer.finish()
    }
}

/// `FieldSchemeToProjectsRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldSchemeToProjectsRequest {
    /// `projectIds`.
    pub project_ids: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldSchemeToProjectsRequest {
    /// Returns one with what is required.
    pub fn new(project_ids: Vec<i64>) -> Self {
        Self {
            project_ids,
            ..Default::default()
        }
    }
}

impl Model for FieldSchemeToProjectsRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project_ids: reader.required("projectIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("projectIds", &self.project_ids);
        writer.finish()
    }
}

/// `FieldSchemeToProjectsResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldSchemeToProjectsResponse {
    /// `results`.
    pub results: Vec<FieldSchemeToProjectsPartialFailure>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldSchemeToProjectsResponse {
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

/// `FieldsSchemeItemParameter` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldsSchemeItemParameter {
    /// `description`.
    pub description: Option<String>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `rendererType`.
    pub renderer_type: Option<Open<FieldsSchemeItemParameterRendererType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldsSchemeItemParameter {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `isRequired`.
    pub fn is_required(mut self, is_required: bool) -> Self {
        self.is_required = Some(is_required);
        self
    }

    /// Sets `rendererType`.
    pub fn renderer_type(
        mut self,
        renderer_type: impl Into<Open<FieldsSchemeItemParameterRendererType>>,
    ) -> Self {
        self.renderer_type = Some(renderer_type.into());
        self
    }
}

impl Model for FieldsSchemeItemParameter {
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

/// The known values of an `Open<FieldsSchemeItemParameterRendererType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FieldsSchemeItemParameterRendererType {}

impl FieldsSchemeItemParameterRendererType {
    /// `jira-text-renderer`.
    pub const JIRA_TEXT_RENDERER: Open<Self> = Open::known("jira-text-renderer");
    /// `atlassian-wiki-renderer`.
    pub const ATLASSIAN_WIKI_RENDERER: Open<Self> = Open::known("atlassian-wiki-renderer");
}

/// `FieldsSchemeItemWorkTypeParameter` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldsSchemeItemWorkTypeParameter {
    /// `description`.
    pub description: Option<String>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `rendererType`.
    pub renderer_type: Option<Open<FieldsSchemeItemWorkTypeParameterRendererType>>,
    /// `workTypeId`.
    pub work_type_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldsSchemeItemWorkTypeParameter {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `isRequired`.
    pub fn is_required(mut self, is_required: bool) -> Self {
        self.is_required = Some(is_required);
        self
    }

    /// Sets `rendererType`.
    pub fn renderer_type(
        mut self,
        renderer_type: impl Into<Open<FieldsSchemeItemWorkTypeParameterRendererType>>,
    ) -> Self {
        self.renderer_type = Some(renderer_type.into());
        self
    }

    /// Sets `workTypeId`.
    pub fn work_type_id(mut self, work_type_id: i64) -> Self {
        self.work_type_id = Some(work_type_id);
        self
    }
}

impl Model for FieldsSchemeItemWorkTypeParameter {
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

/// The known values of an `Open<FieldsSchemeItemWorkTypeParameterRendererType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FieldsSchemeItemWorkTypeParameterRendererType {}

impl FieldsSchemeItemWorkTypeParameterRendererType {
    /// `jira-text-renderer`.
    pub const JIRA_TEXT_RENDERER: Open<Self> = Open::known("jira-text-renderer");
    /// `atlassian-wiki-renderer`.
    pub const ATLASSIAN_WIKI_RENDERER: Open<Self> = Open::known("atlassian-wiki-renderer");
}

/// `GetFieldAssociationParametersResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFieldAssociationParametersResponse {
    /// `fieldId`.
    pub field_id: Option<String>,
    /// `parameters`.
    pub parameters: Option<FieldAssociationParameters>,
    /// `workTypeParameters`.
    pub work_type_parameters: Vec<WorkTypeParameters>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetFieldAssociationParametersResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_id: reader.optional("fieldId")?,
            parameters: reader.optional("parameters")?,
            work_type_parameters: reader.list("workTypeParameters")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fieldId", &self.field_id);
        writer.optional("parameters", &self.parameters);
        writer.list("workTypeParameters", &self.work_type_parameters);
        writer.finish()
    }
}

/// `GetFieldAssociationSchemeByIdResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFieldAssociationSchemeByIdResponse {
    /// `description`.
    pub description: Option<String>,
    /// `fieldsCount`.
    pub fields_count: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `links`.
    pub links: Option<FieldAssociationSchemeLinks>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for GetFieldAssociationSchemeByIdResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            fields_count: reader.optional("fieldsCount")?,
            id: reader.optional("id")?,
            is_default: reader.optional("isDefault")?,
            links: reader.optional("links")?,
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
        writer.optional("name", &self.name);
        writer.finish()
    }
}
