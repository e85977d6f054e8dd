//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::field_schemes::{SearchResultFieldParameters, SearchResultWorkTypeParameters};

/// `CreateFieldAssociationSchemeLinksBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFieldAssociationSchemeLinks {
    /// `associations`.
    pub associations: Option<String>,
    /// `projects`.
    pub projects: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CreateFieldAssociationSchemeLinks {
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

/// `CreateFieldAssociationSchemeRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFieldAssociationSchemeRequest {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateFieldAssociationSchemeRequest {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Model for CreateFieldAssociationSchemeRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            name: reader.required("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.required("name", &self.name);
        writer.finish()
    }
}

/// `CreateFieldAssociationSchemeResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFieldAssociationSchemeResponse {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `links`.
    pub links: Option<CreateFieldAssociationSchemeLinks>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for CreateFieldAssociationSchemeResponse {
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

/// `DeleteFieldAssociationSchemeResponse` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteFieldAssociationSchemeResponse {
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for DeleteFieldAssociationSchemeResponse {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            deleted: reader.optional("deleted")?,
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("deleted", &self.deleted);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// `FieldAssociationParameters` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldAssociationParameters {
    /// `description`.
    pub description: Option<String>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `rendererType`.
    pub renderer_type: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldAssociationParameters {
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

/// `FieldAssociationSchemeFieldSearchResult` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldAssociationSchemeFieldSearchResult {
    /// `allowedOperations`.
    pub allowed_operations: Vec<String>,
    /// `fieldId`.
    pub field_id: Option<String>,
    /// `parameters`.
    pub parameters: Option<SearchResultFieldParameters>,
    /// `restrictedToWorkTypes`.
    pub restricted_to_work_types: Vec<String>,
    /// `workTypeParameters`.
    pub work_type_parameters: Vec<SearchResultWorkTypeParameters>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldAssociationSchemeFieldSearchResult {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            allowed_operations: reader.list("allowedOperations")?,
            field_id: reader.optional("fieldId")?,
            parameters: reader.optional("parameters")?,
            restricted_to_work_types: reader.list("restrictedToWorkTypes")?,
            work_type_parameters: reader.list("workTypeParameters")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("allowedOperations", &self.allowed_operations);
        writer.optional("fieldId", &self.field_id);
        writer.optional("parameters", &self.parameters);
        writer.list("restrictedToWorkTypes", &self.restricted_to_work_types);
        writer.list("workTypeParameters", &self.work_type_parameters);
        writer.finish()
    }
}

/// `FieldAssociationSchemeLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldAssociationSchemeLinks {
    /// `associations`.
    pub associations: Option<String>,
    /// `projects`.
    pub projects: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldAssociationSchemeLinks {
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

/// `FieldAssociationSchemeLinksBean` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldAssociationSchemeLinksBean {
    /// `associations`.
    pub associations: Option<String>,
    /// `projects`.
    pub projects: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldAssociationSchemeLinksBean {
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

/// `FieldAssociationSchemeMatchedFilters` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldAssociationSchemeMatchedFilters {
    /// `projectIds`.
    pub project_ids: Vec<i64>,
    /// `query`.
    pub query: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldAssociationSchemeMatchedFilters {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            project_ids: reader.list("projectIds")?,
            query: reader.optional("query")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.list("projectIds", &self.project_ids);
        writer.optional("query", &self.query);
        writer.finish()
    }
}

/// `FieldAssociationSchemeProjectSearchResult` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldAssociationSchemeProjectSearchResult {
    /// `avatarUrls`.
    pub avatar_urls: Option<BTreeMap<String, String>>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `key`.
    pub key: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldAssociationSchemeProjectSearchResult {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_urls: reader.optional("avatarUrls")?,
            deleted: reader.optional("deleted")?,
            id: reader.optional("id")?,
            key: reader.optional("key")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarUrls", &self.avatar_urls);
        writer.optional("deleted", &self.deleted);
        writer.optional("id", &self.id);
        writer.optional("key", &self.key);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `FieldSchemeToFieldsPartialFailure` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldSchemeToFieldsPartialFailure {
    /// `error`.
    pub error: Option<String>,
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

impl Model for FieldSchemeToFieldsPartialFailure {
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
