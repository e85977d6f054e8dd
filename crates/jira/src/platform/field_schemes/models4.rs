//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::field_schemes::{
    FieldsSchemeItemParameter, FieldsSchemeItemWorkTypeParameter, RemoveFieldParametersResultError,
};

/// `SuccessOrErrorResults` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuccessOrErrorResults {
    /// `error`.
    pub error: Option<RemoveFieldParametersResultError>,
    /// `fieldId`.
    pub field_id: Option<String>,
    /// `schemeId`.
    pub scheme_id: Option<i64>,
    /// `success`.
    pub success: Option<bool>,
    /// `workTypeIds`.
    pub work_type_ids: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SuccessOrErrorResults {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            error: reader.optional("error")?,
            field_id: reader.optional("fieldId")?,
            scheme_id: reader.optional("schemeId")?,
            success: reader.optional("success")?,
            work_type_ids: reader.list("workTypeIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("error", &self.error);
        writer.optional("fieldId", &self.field_id);
        writer.optional("schemeId", &self.scheme_id);
        writer.optional("success", &self.success);
        writer.list("workTypeIds", &self.work_type_ids);
        writer.finish()
    }
}

/// `UpdateFieldAssociationSchemeLinksBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFieldAssociationSchemeLinks {
    /// `associations`.
    pub associations: Option<String>,
    /// `projects`.
    pub projects: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UpdateFieldAssociationSchemeLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            associations: reader.optional("associations")?,
            projects: reader.optional("projects")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("associations", &self.associations);
        writer.optional("projects", &self.projects);
        writer.finish()
    }
}

/// `UpdateFieldAssociationSchemeRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFieldAssociationSchemeRequest {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateFieldAssociationSchemeRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for UpdateFieldAssociationSchemeRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `UpdateFieldAssociationSchemeResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFieldAssociationSchemeResponse {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `links`.
    pub links: Option<UpdateFieldAssociationSchemeLinks>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UpdateFieldAssociationSchemeResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            links: reader.optional("links")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("links", &self.links);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `UpdateFieldAssociationsRequestItem` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFieldAssociationsRequestItem {
    /// `restrictedToWorkTypes`.
    pub restricted_to_work_types: Option<Vec<i64>>,
    /// `schemeIds`.
    pub scheme_ids: Vec<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateFieldAssociationsRequestItem {
    /// Returns one with what is required.
    pub fn new(scheme_ids: Vec<i64>) -> Self {
        Self {
            scheme_ids,
            ..Default::default()
        }
    }

    /// Sets `restrictedToWorkTypes`.
    pub fn restricted_to_work_types(mut self, restricted_to_work_types: Vec<i64>) -> Self {
        self.restricted_to_work_types = Some(restricted_to_work_types);
        self
    }
}

impl Model for UpdateFieldAssociationsRequestItem {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            restricted_to_work_types: reader.optional("restrictedToWorkTypes")?,
            scheme_ids: reader.required("schemeIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("restrictedToWorkTypes", &self.restricted_to_work_types);
        writer.required("schemeIds", &self.scheme_ids);
        writer.finish()
    }
}

/// `UpdateFieldSchemeParametersPartialFailure` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFieldSchemeParametersPartialFailure {
    /// `error`.
    pub error: Option<String>,
    /// `fieldId`.
    pub field_id: Option<String>,
    /// `schemeId`.
    pub scheme_id: Option<i64>,
    /// `success`.
    pub success: Option<bool>,
    /// `workTypeId`.
    pub work_type_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UpdateFieldSchemeParametersPartialFailure {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            error: reader.optional("error")?,
            field_id: reader.optional("fieldId")?,
            scheme_id: reader.optional("schemeId")?,
            success: reader.optional("success")?,
            work_type_id: reader.optional("workTypeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("error", &self.error);
        writer.optional("fieldId", &self.field_id);
        writer.optional("schemeId", &self.scheme_id);
        writer.optional("success", &self.success);
        writer.optional("workTypeId", &self.work_type_id);
        writer.finish()
    }
}

/// `UpdateFieldSchemeParametersRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFieldSchemeParametersRequest {
    /// `parameters`.
    pub parameters: Option<FieldsSchemeItemParameter>,
    /// `schemeIds`.
    pub scheme_ids: Option<Vec<i64>>,
    /// `workTypeParameters`.
    pub work_type_parameters: Option<Vec<FieldsSchemeItemWorkTypeParameter>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateFieldSchemeParametersRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `parameters`.
    pub fn parameters(mut self, parameters: FieldsSchemeItemParameter) -> Self {
        self.parameters = Some(parameters);
        self
    }

    /// Sets `schemeIds`.
    pub fn scheme_ids(mut self, scheme_ids: Vec<i64>) -> Self {
        self.scheme_ids = Some(scheme_ids);
        self
    }

    /// Sets `workTypeParameters`.
    pub fn work_type_parameters(
        mut self,
        work_type_parameters: Vec<FieldsSchemeItemWorkTypeParameter>,
    ) -> Self {
        self.work_type_parameters = Some(work_type_parameters);
        self
    }
}

impl Model for UpdateFieldSchemeParametersRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            parameters: reader.optional("parameters")?,
            scheme_ids: reader.optional("schemeIds")?,
            work_type_parameters: reader.optional("workTypeParameters")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("parameters", &self.parameters);
        writer.optional("schemeIds", &self.scheme_ids);
        writer.optional("workTypeParameters", &self.work_type_parameters);
        writer.finish()
    }
}

/// `UpdateFieldSchemeParametersResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFieldSchemeParametersResponse {
    /// `results`.
    pub results: Vec<UpdateFieldSchemeParametersPartialFailure>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for UpdateFieldSchemeParametersResponse {
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

/// `WorkTypeParameters` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkTypeParameters {
    /// `description`.
    pub description: Option<String>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `rendererType`.
    pub renderer_type: Option<String>,
    /// `workTypeId`.
    pub work_type_id: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for WorkTypeParameters {
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
