//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::field_configurations::FieldConfigurationToIssueTypeMapping;

/// `AssociateFieldConfigurationsWithIssueTypesRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateFieldConfigurationsWithIssueTypesRequest {
    /// `mappings`.
    pub mappings: Vec<FieldConfigurationToIssueTypeMapping>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl AssociateFieldConfigurationsWithIssueTypesRequest {
    /// Returns one with what is required.
    pub fn new(mappings: Vec<FieldConfigurationToIssueTypeMapping>) -> Self {
        Self {
            mappings,
            ..Default::default()
        }
    }
}

impl Model for AssociateFieldConfigurationsWithIssueTypesRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            mappings: reader.required("mappings")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("mappings", &self.mappings);
        writer.finish()
    }
}

/// `FieldConfiguration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldConfiguration {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldConfiguration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            is_default: reader.optional("isDefault")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("isDefault", &self.is_default);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `FieldConfigurationDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldConfigurationDetails {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldConfigurationDetails {
    /// Returns one with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Model for FieldConfigurationDetails {
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

/// `FieldConfigurationIssueTypeItem` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldConfigurationIssueTypeItem {
    /// `fieldConfigurationId`.
    pub field_configuration_id: Option<String>,
    /// `fieldConfigurationSchemeId`.
    pub field_configuration_scheme_id: Option<String>,
    /// `issueTypeId`.
    pub issue_type_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldConfigurationIssueTypeItem {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_configuration_id: reader.optional("fieldConfigurationId")?,
            field_configuration_scheme_id: reader.optional("fieldConfigurationSchemeId")?,
            issue_type_id: reader.optional("issueTypeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fieldConfigurationId", &self.field_configuration_id);
        writer.optional(
            "fieldConfigurationSchemeId",
            &self.field_configuration_scheme_id,
        );
        writer.optional("issueTypeId", &self.issue_type_id);
        writer.finish()
    }
}

/// `FieldConfigurationItem` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldConfigurationItem {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isHidden`.
    pub is_hidden: Option<bool>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `renderer`.
    pub renderer: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldConfigurationItem {
    /// Returns one with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Default::default()
        }
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `isHidden`.
    pub fn is_hidden(mut self, is_hidden: bool) -> Self {
        self.is_hidden = Some(is_hidden);
        self
    }

    /// Sets `isRequired`.
    pub fn is_required(mut self, is_required: bool) -> Self {
        self.is_required = Some(is_required);
        self
    }

    /// Sets `renderer`.
    pub fn renderer(mut self, renderer: impl Into<String>) -> Self {
        self.renderer = Some(renderer.into());
        self
    }
}

impl Model for FieldConfigurationItem {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            is_hidden: reader.optional("isHidden")?,
            is_required: reader.optional("isRequired")?,
            renderer: reader.optional("renderer")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("isHidden", &self.is_hidden);
        writer.optional("isRequired", &self.is_required);
        writer.optional("renderer", &self.renderer);
        writer.finish()
    }
}

/// `FieldConfigurationItemsDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldConfigurationItemsDetails {
    /// `fieldConfigurationItems`.
    pub field_configuration_items: Vec<FieldConfigurationItem>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldConfigurationItemsDetails {
    /// Returns one with what is required.
    pub fn new(field_configuration_items: Vec<FieldConfigurationItem>) -> Self {
        Self {
            field_configuration_items,
            ..Default::default()
        }
    }
}

impl Model for FieldConfigurationItemsDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_configuration_items: reader.required("fieldConfigurationItems")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("fieldConfigurationItems", &self.field_configuration_items);
        writer.finish()
    }
}

/// `FieldConfigurationScheme` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldConfigurationScheme {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldConfigurationScheme {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `FieldConfigurationSchemeProjectAssociation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldConfigurationSchemeProjectAssociation {
    /// `fieldConfigurationSchemeId`.
    pub field_configuration_scheme_id: Option<String>,
    /// `projectId`.
    pub project_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldConfigurationSchemeProjectAssociation {
    /// Returns one with what is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Default::default()
        }
    }

    /// Sets `fieldConfigurationSchemeId`.
    pub fn field_configuration_scheme_id(
        mut self,
        field_configuration_scheme_id: impl Into<String>,
    ) -> Self {
        self.field_configuration_scheme_id = Some(field_configuration_scheme_id.into());
        self
    }
}

impl Model for FieldConfigurationSchemeProjectAssociation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_configuration_scheme_id: reader.optional("fieldConfigurationSchemeId")?,
            project_id: reader.required("projectId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional(
            "fieldConfigurationSchemeId",
            &self.field_configuration_scheme_id,
        );
        writer.required("projectId", &self.project_id);
        writer.finish()
    }
}

/// `FieldConfigurationSchemeProjects` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldConfigurationSchemeProjects {
    /// `fieldConfigurationScheme`.
    pub field_configuration_scheme: Option<FieldConfigurationScheme>,
    /// `projectIds`.
    pub project_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for FieldConfigurationSchemeProjects {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_configuration_scheme: reader.optional("fieldConfigurationScheme")?,
            project_ids: reader.list("projectIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fieldConfigurationScheme", &self.field_configuration_scheme);
        writer.list("projectIds", &self.project_ids);
        writer.finish()
    }
}
