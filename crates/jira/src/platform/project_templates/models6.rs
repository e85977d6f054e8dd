//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::project_templates::ProjectCreateResourceIdentifier;

/// The known values of an `Open<IssueLayoutPayloadIssueLayoutType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum IssueLayoutPayloadIssueLayoutType {}

impl IssueLayoutPayloadIssueLayoutType {
    /// `ISSUE_VIEW`.
    pub const ISSUE_VIEW: Open<Self> = Open::known("ISSUE_VIEW");
    /// `ISSUE_CREATE`.
    pub const ISSUE_CREATE: Open<Self> = Open::known("ISSUE_CREATE");
    /// `REQUEST_FORM`.
    pub const REQUEST_FORM: Open<Self> = Open::known("REQUEST_FORM");
}

/// `IssueTypeHierarchyPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeHierarchyPayload {
    /// `hierarchyLevel`.
    pub hierarchy_level: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `onConflict`.
    pub on_conflict: Option<Open<IssueTypeHierarchyPayloadOnConflict>>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeHierarchyPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `hierarchyLevel`.
    pub fn hierarchy_level(mut self, hierarchy_level: i64) -> Self {
        self.hierarchy_level = Some(hierarchy_level);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `onConflict`.
    pub fn on_conflict(
        mut self,
        on_conflict: impl Into<Open<IssueTypeHierarchyPayloadOnConflict>>,
    ) -> Self {
        self.on_conflict = Some(on_conflict.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }
}

impl Model for IssueTypeHierarchyPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            hierarchy_level: reader.optional("hierarchyLevel")?,
            name: reader.optional("name")?,
            on_conflict: reader.optional("onConflict")?,
            pcri: reader.optional("pcri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("hierarchyLevel", &self.hierarchy_level);
        writer.optional("name", &self.name);
        writer.optional("onConflict", &self.on_conflict);
        writer.optional("pcri", &self.pcri);
        writer.finish()
    }
}

/// The known values of an `Open<IssueTypeHierarchyPayloadOnConflict>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum IssueTypeHierarchyPayloadOnConflict {}

impl IssueTypeHierarchyPayloadOnConflict {
    /// `FAIL`.
    pub const FAIL: Open<Self> = Open::known("FAIL");
    /// `USE`.
    pub const USE: Open<Self> = Open::known("USE");
    /// `NEW`.
    pub const NEW: Open<Self> = Open::known("NEW");
}

/// `IssueTypePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypePayload {
    /// `avatarId`.
    pub avatar_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `hierarchyLevel`.
    pub hierarchy_level: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `onConflict`.
    pub on_conflict: Option<Open<IssueTypePayloadOnConflict>>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `avatarId`.
    pub fn avatar_id(mut self, avatar_id: i64) -> Self {
        self.avatar_id = Some(avatar_id);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `hierarchyLevel`.
    pub fn hierarchy_level(mut self, hierarchy_level: i64) -> Self {
        self.hierarchy_level = Some(hierarchy_level);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `onConflict`.
    pub fn on_conflict(mut self, on_conflict: impl Into<Open<IssueTypePayloadOnConflict>>) -> Self {
        self.on_conflict = Some(on_conflict.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }
}

impl Model for IssueTypePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_id: reader.optional("avatarId")?,
            description: reader.optional("description")?,
            hierarchy_level: reader.optional("hierarchyLevel")?,
            name: reader.optional("name")?,
            on_conflict: reader.optional("onConflict")?,
            pcri: reader.optional("pcri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarId", &self.avatar_id);
        writer.optional("description", &self.description);
        writer.optional("hierarchyLevel", &self.hierarchy_level);
        writer.optional("name", &self.name);
        writer.optional("onConflict", &self.on_conflict);
        writer.optional("pcri", &self.pcri);
        writer.finish()
    }
}

/// The known values of an `Open<IssueTypePayloadOnConflict>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum IssueTypePayloadOnConflict {}

impl IssueTypePayloadOnConflict {
    /// `FAIL`.
    pub const FAIL: Open<Self> = Open::known("FAIL");
    /// `USE`.
    pub const USE: Open<Self> = Open::known("USE");
    /// `NEW`.
    pub const NEW: Open<Self> = Open::known("NEW");
}

/// `IssueTypeProjectCreatePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeProjectCreatePayload {
    /// `issueTypeHierarchy`.
    pub issue_type_hierarchy: Option<Vec<IssueTypeHierarchyPayload>>,
    /// `issueTypeScheme`.
    pub issue_type_scheme: Option<Box<IssueTypeSchemePayload>>,
    /// `issueTypes`.
    pub issue_types: Option<Vec<IssueTypePayload>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeProjectCreatePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `issueTypeHierarchy`.
    pub fn issue_type_hierarchy(
        mut self,
        issue_type_hierarchy: Vec<IssueTypeHierarchyPayload>,
    ) -> Self {
        self.issue_type_hierarchy = Some(issue_type_hierarchy);
        self
    }

    /// Sets `issueTypeScheme`.
    pub fn issue_type_scheme(mut self, issue_type_scheme: IssueTypeSchemePayload) -> Self {
        self.issue_type_scheme = Some(Box::new(issue_type_scheme));
        self
    }

    /// Sets `issueTypes`.
    pub fn issue_types(mut self, issue_types: Vec<IssueTypePayload>) -> Self {
        self.issue_types = Some(issue_types);
        self
    }
}

impl Model for IssueTypeProjectCreatePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            issue_type_hierarchy: reader.optional("issueTypeHierarchy")?,
            issue_type_scheme: reader.optional("issueTypeScheme")?,
            issue_types: reader.optional("issueTypes")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("issueTypeHierarchy", &self.issue_type_hierarchy);
        writer.optional("issueTypeScheme", &self.issue_type_scheme);
        writer.optional("issueTypes", &self.issue_types);
        writer.finish()
    }
}

/// `IssueTypeSchemePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeSchemePayload {
    /// `defaultIssueTypeId`.
    pub default_issue_type_id: Option<ProjectCreateResourceIdentifier>,
    /// `description`.
    pub description: Option<String>,
    /// `issueTypeIds`.
    pub issue_type_ids: Option<Vec<ProjectCreateResourceIdentifier>>,
    /// `name`.
    pub name: Option<String>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueTypeSchemePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `defaultIssueTypeId`.
    pub fn default_issue_type_id(
        mut self,
        default_issue_type_id: ProjectCreateResourceIdentifier,
    ) -> Self {
        self.default_issue_type_id = Some(default_issue_type_id);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `issueTypeIds`.
    pub fn issue_type_ids(mut self, issue_type_ids: Vec<ProjectCreateResourceIdentifier>) -> Self {
        self.issue_type_ids = Some(issue_type_ids);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }
}

impl Model for IssueTypeSchemePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_issue_type_id: reader.optional("defaultIssueTypeId")?,
            description: reader.optional("description")?,
            issue_type_ids: reader.optional("issueTypeIds")?,
            name: reader.optional("name")?,
            pcri: reader.optional("pcri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultIssueTypeId", &self.default_issue_type_id);
        writer.optional("description", &self.description);
        writer.optional("issueTypeIds", &self.issue_type_ids);
        writer.optional("name", &self.name);
        writer.optional("pcri", &self.pcri);
        writer.finish()
    }
}
