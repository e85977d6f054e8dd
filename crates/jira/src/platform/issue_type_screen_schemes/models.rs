//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::common::IssueTypeScreenScheme;

/// The known values of an `Open<GetIssueTypeScreenSchemesOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetIssueTypeScreenSchemesOrderBy {}

impl GetIssueTypeScreenSchemesOrderBy {
    /// `name`.
    pub const NAME: Open<Self> = Open::known("name");
    /// `-name`.
    pub const DESCENDING_NAME: Open<Self> = Open::known("-name");
    /// `+name`.
    pub const ASCENDING_NAME: Open<Self> = Open::known("+name");
    /// `id`.
    pub const ID: Open<Self> = Open::known("id");
    /// `-id`.
    pub const DESCENDING_ID: Open<Self> = Open::known("-id");
    /// `+id`.
    pub const ASCENDING_ID: Open<Self> = Open::known("+id");
}

/// `IssueTypeScreenSchemeDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeScreenSchemeDetails {
    /// `description`.
    pub description: Option<String>,
    /// `issueTypeMappings`.
    pub issue_type_mappings: Vec<IssueTypeScreenSchemeMapping>,
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeScreenSchemeDetails {
    /// Returns one with what is required.
    pub fn new(
        issue_type_mappings: Vec<IssueTypeScreenSchemeMapping>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            issue_type_mappings,
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

impl Model for IssueTypeScreenSchemeDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            issue_type_mappings: reader.required("issueTypeMappings")?,
            name: reader.required("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.required("issueTypeMappings", &self.issue_type_mappings);
        writer.required("name", &self.name);
        writer.finish()
    }
}

/// `IssueTypeScreenSchemeId` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeScreenSchemeId {
    /// `id`.
    pub id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTypeScreenSchemeId {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            id: reader.optional("id")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("id", &self.id);
        writer.finish()
    }
}

/// `IssueTypeScreenSchemeItem` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeScreenSchemeItem {
    /// `issueTypeId`.
    pub issue_type_id: Option<String>,
    /// `issueTypeScreenSchemeId`.
    pub issue_type_screen_scheme_id: Option<String>,
    /// `screenSchemeId`.
    pub screen_scheme_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTypeScreenSchemeItem {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_id: reader.optional("issueTypeId")?,
            issue_type_screen_scheme_id: reader.optional("issueTypeScreenSchemeId")?,
            screen_scheme_id: reader.optional("screenSchemeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueTypeId", &self.issue_type_id);
        writer.optional("issueTypeScreenSchemeId", &self.issue_type_screen_scheme_id);
        writer.optional("screenSchemeId", &self.screen_scheme_id);
        writer.finish()
    }
}

/// `IssueTypeScreenSchemeMapping` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeScreenSchemeMapping {
    /// `issueTypeId`.
    pub issue_type_id: String,
    /// `screenSchemeId`.
    pub screen_scheme_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeScreenSchemeMapping {
    /// Returns one with what is required.
    pub fn new(issue_type_id: impl Into<String>, screen_scheme_id: impl Into<String>) -> Self {
        Self {
            issue_type_id: issue_type_id.into(),
            screen_scheme_id: screen_scheme_id.into(),
            ..Default::default()
        }
    }
}

impl Model for IssueTypeScreenSchemeMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_id: reader.required("issueTypeId")?,
            screen_scheme_id: reader.required("screenSchemeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("issueTypeId", &self.issue_type_id);
        writer.required("screenSchemeId", &self.screen_scheme_id);
        writer.finish()
    }
}

/// `IssueTypeScreenSchemeMappingDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeScreenSchemeMappingDetails {
    /// `issueTypeMappings`.
    pub issue_type_mappings: Vec<IssueTypeScreenSchemeMapping>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeScreenSchemeMappingDetails {
    /// Returns one with what is required.
    pub fn new(issue_type_mappings: Vec<IssueTypeScreenSchemeMapping>) -> Self {
        Self {
            issue_type_mappings,
            ..Default::default()
        }
    }
}

impl Model for IssueTypeScreenSchemeMappingDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_mappings: reader.required("issueTypeMappings")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("issueTypeMappings", &self.issue_type_mappings);
        writer.finish()
    }
}

/// `IssueTypeScreenSchemeProjectAssociation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeScreenSchemeProjectAssociation {
    /// `issueTypeScreenSchemeId`.
    pub issue_type_screen_scheme_id: Option<String>,
    /// `projectId`.
    pub project_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeScreenSchemeProjectAssociation {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `issueTypeScreenSchemeId`.
    pub fn issue_type_screen_scheme_id(
        mut self,
        issue_type_screen_scheme_id: impl Into<String>,
    ) -> Self {
        self.issue_type_screen_scheme_id = Some(issue_type_screen_scheme_id.into());
        self
    }

    /// Sets `projectId`.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
}

impl Model for IssueTypeScreenSchemeProjectAssociation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_screen_scheme_id: reader.optional("issueTypeScreenSchemeId")?,
            project_id: reader.optional("projectId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueTypeScreenSchemeId", &self.issue_type_screen_scheme_id);
        writer.optional("projectId", &self.project_id);
        writer.finish()
    }
}

/// `IssueTypeScreenSchemeUpdateDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeScreenSchemeUpdateDetails {
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeScreenSchemeUpdateDetails {
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

impl Model for IssueTypeScreenSchemeUpdateDetails {
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

/// `IssueTypeScreenSchemesProjects` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeScreenSchemesProjects {
    /// `issueTypeScreenScheme`.
    pub issue_type_screen_scheme: Option<IssueTypeScreenScheme>,
    /// `projectIds`.
    pub project_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTypeScreenSchemesProjects {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_screen_scheme: reader.optional("issueTypeScreenScheme")?,
            project_ids: reader.list("projectIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueTypeScreenScheme", &self.issue_type_screen_scheme);
        writer.list("projectIds", &self.project_ids);
        writer.finish()
    }
}

/// `UpdateDefaultScreenScheme` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDefaultScreenScheme {
    /// `screenSchemeId`.
    pub screen_scheme_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl UpdateDefaultScreenScheme {
    /// Returns one with what is required.
    pub fn new(screen_scheme_id: impl Into<String>) -> Self {
        Self {
            screen_scheme_id: screen_scheme_id.into(),
            ..Default::default()
        }
    }
}

impl Model for UpdateDefaultScreenScheme {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            screen_scheme_id: reader.required("screenSchemeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("screenSchemeId", &self.screen_scheme_id);
        writer.finish()
    }
}
