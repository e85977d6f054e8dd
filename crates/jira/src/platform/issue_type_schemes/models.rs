//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// The known values of an `Open<GetAllIssueTypeSchemesOrderBy>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetAllIssueTypeSchemesOrderBy {}

impl GetAllIssueTypeSchemesOrderBy {
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

/// `IssueTypeScheme` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeScheme {
    /// `defaultIssueTypeId`.
    pub default_issue_type_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTypeScheme {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_issue_type_id: reader.optional("defaultIssueTypeId")?,
            description: reader.optional("description")?,
            id: reader.optional("id")?,
            is_default: reader.optional("isDefault")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultIssueTypeId", &self.default_issue_type_id);
        writer.optional("description", &self.description);
        writer.optional("id", &self.id);
        writer.optional("isDefault", &self.is_default);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `IssueTypeSchemeDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeSchemeDetails {
    /// `defaultIssueTypeId`.
    pub default_issue_type_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `issueTypeIds`.
    pub issue_type_ids: Vec<String>,
    /// `name`.
    pub name: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeSchemeDetails {
    /// Returns one with what is required.
    pub fn new(
        issue_type_ids: impl IntoIterator<Item = impl Into<String>>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            issue_type_ids: issue_type_ids.into_iter().map(Into::into).collect(),
            name: name.into(),
            ..Default::default()
        }
    }

    /// Sets `defaultIssueTypeId`.
    pub fn default_issue_type_id(mut self, default_issue_type_id: impl Into<String>) -> Self {
        self.default_issue_type_id = Some(default_issue_type_id.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Model for IssueTypeSchemeDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_issue_type_id: reader.optional("defaultIssueTypeId")?,
            description: reader.optional("description")?,
            issue_type_ids: reader.required("issueTypeIds")?,
            name: reader.required("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultIssueTypeId", &self.default_issue_type_id);
        writer.optional("description", &self.description);
        writer.required("issueTypeIds", &self.issue_type_ids);
        writer.required("name", &self.name);
        writer.finish()
    }
}

/// `IssueTypeSchemeID` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeSchemeID {
    /// `issueTypeSchemeId`.
    pub issue_type_scheme_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTypeSchemeID {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_scheme_id: reader.optional("issueTypeSchemeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueTypeSchemeId", &self.issue_type_scheme_id);
        writer.finish()
    }
}

/// `IssueTypeSchemeMapping` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeSchemeMapping {
    /// `issueTypeId`.
    pub issue_type_id: Option<String>,
    /// `issueTypeSchemeId`.
    pub issue_type_scheme_id: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTypeSchemeMapping {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_id: reader.optional("issueTypeId")?,
            issue_type_scheme_id: reader.optional("issueTypeSchemeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueTypeId", &self.issue_type_id);
        writer.optional("issueTypeSchemeId", &self.issue_type_scheme_id);
        writer.finish()
    }
}

/// `IssueTypeSchemeProjectAssociation` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeSchemeProjectAssociation {
    /// `issueTypeSchemeId`.
    pub issue_type_scheme_id: String,
    /// `projectId`.
    pub project_id: String,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeSchemeProjectAssociation {
    /// Returns one with what is required.
    pub fn new(issue_type_scheme_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            issue_type_scheme_id: issue_type_scheme_id.into(),
            project_id: project_id.into(),
            ..Default::default()
        }
    }
}

impl Model for IssueTypeSchemeProjectAssociation {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_scheme_id: reader.required("issueTypeSchemeId")?,
            project_id: reader.required("projectId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.required("issueTypeSchemeId", &self.issue_type_scheme_id);
        writer.required("projectId", &self.project_id);
        writer.finish()
    }
}

/// `IssueTypeSchemeProjects` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeSchemeProjects {
    /// `issueTypeScheme`.
    pub issue_type_scheme: Option<IssueTypeScheme>,
    /// `projectIds`.
    pub project_ids: Vec<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTypeSchemeProjects {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_scheme: reader.optional("issueTypeScheme")?,
            project_ids: reader.list("projectIds")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueTypeScheme", &self.issue_type_scheme);
        writer.list("projectIds", &self.project_ids);
        writer.finish()
    }
}

/// `IssueTypeSchemeUpdateDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeSchemeUpdateDetails {
    /// `defaultIssueTypeId`.
    pub default_issue_type_id: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeSchemeUpdateDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `defaultIssueTypeId`.
    pub fn default_issue_type_id(mut self, default_issue_type_id: impl Into<String>) -> Self {
        self.default_issue_type_id = Some(default_issue_type_id.into());
        self
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

impl Model for IssueTypeSchemeUpdateDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_issue_type_id: reader.optional("defaultIssueTypeId")?,
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultIssueTypeId", &self.default_issue_type_id);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.finish()
    }
}

/// `OrderOfIssueTypes` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderOfIssueTypes {
    /// `after`.
    pub after: Option<String>,
    /// `issueTypeIds`.
    pub issue_type_ids: Vec<String>,
    /// `position`.
    pub position: Option<Open<OrderOfIssueTypesPosition>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl OrderOfIssueTypes {
    /// Returns one with what is required.
    pub fn new(issue_type_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            issue_type_ids: issue_type_ids.into_iter().map(Into::into).collect(),
            ..Default::default()
        }
    }

    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `position`.
    pub fn position(mut self, position: impl Into<Open<OrderOfIssueTypesPosition>>) -> Self {
        self.position = Some(position.into());
        self
    }
}

impl Model for OrderOfIssueTypes {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            after: reader.optional("after")?,
            issue_type_ids: reader.required("issueTypeIds")?,
            position: reader.optional("position")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("after", &self.after);
        writer.required("issueTypeIds", &self.issue_type_ids);
        writer.optional("position", &self.position);
        writer.finish()
    }
}

/// The known values of an `Open<OrderOfIssueTypesPosition>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum OrderOfIssueTypesPosition {}

impl OrderOfIssueTypesPosition {
    /// `First`.
    pub const FIRST: Open<Self> = Open::known("First");
    /// `Last`.
    pub const LAST: Open<Self> = Open::known("Last");
}
