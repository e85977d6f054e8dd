//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::project_templates::{
    FieldAssociationItemPayload, IssueLayoutPayloadIssueLayoutType, ProjectCreateResourceIdentifier,
};

/// `FieldLayoutSchemePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldLayoutSchemePayload {
    /// `defaultFieldLayout`.
    pub default_field_layout: Option<ProjectCreateResourceIdentifier>,
    /// `description`.
    pub description: Option<String>,
    /// `explicitMappings`.
    pub explicit_mappings: Option<BTreeMap<String, ProjectCreateResourceIdentifier>>,
    /// `name`.
    pub name: Option<String>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldLayoutSchemePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `defaultFieldLayout`.
    pub fn default_field_layout(
        mut self,
        default_field_layout: ProjectCreateResourceIdentifier,
    ) -> Self {
        self.default_field_layout = Some(default_field_layout);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `explicitMappings`.
    pub fn explicit_mappings(
        mut self,
        explicit_mappings: BTreeMap<String, ProjectCreateResourceIdentifier>,
    ) -> Self {
        self.explicit_mappings = Some(explicit_mappings);
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

impl Model for FieldLayoutSchemePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            default_field_layout: reader.optional("defaultFieldLayout")?,
            description: reader.optional("description")?,
            explicit_mappings: reader.optional("explicitMappings")?,
            name: reader.optional("name")?,
            pcri: reader.optional("pcri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("defaultFieldLayout", &self.default_field_layout);
        writer.optional("description", &self.description);
        writer.optional("explicitMappings", &self.explicit_mappings);
        writer.optional("name", &self.name);
        writer.optional("pcri", &self.pcri);
        writer.finish()
    }
}

/// `FieldSchemePayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldSchemePayload {
    /// `description`.
    pub description: Option<String>,
    /// `items`.
    pub items: Option<Vec<FieldAssociationItemPayload>>,
    /// `name`.
    pub name: Option<String>,
    /// `onConflict`.
    pub on_conflict: Option<Open<FieldSchemePayloadOnConflict>>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldSchemePayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: Vec<FieldAssociationItemPayload>) -> Self {
        self.items = Some(items);
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
        on_conflict: impl Into<Open<FieldSchemePayloadOnConflict>>,
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

impl Model for FieldSchemePayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            items: reader.optional("items")?,
            name: reader.optional("name")?,
            on_conflict: reader.optional("onConflict")?,
            pcri: reader.optional("pcri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("items", &self.items);
        writer.optional("name", &self.name);
        writer.optional("onConflict", &self.on_conflict);
        writer.optional("pcri", &self.pcri);
        writer.finish()
    }
}

/// The known values of an `Open<FieldSchemePayloadOnConflict>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum FieldSchemePayloadOnConflict {}

impl FieldSchemePayloadOnConflict {
    /// `FAIL`.
    pub const FAIL: Open<Self> = Open::known("FAIL");
    /// `USE`.
    pub const USE: Open<Self> = Open::known("USE");
    /// `NEW`.
    pub const NEW: Open<Self> = Open::known("NEW");
}

/// `FromLayoutPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FromLayoutPayload {
    /// `fromPort`.
    pub from_port: Option<i64>,
    /// `status`.
    pub status: Option<ProjectCreateResourceIdentifier>,
    /// `toPortOverride`.
    pub to_port_override: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FromLayoutPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fromPort`.
    pub fn from_port(mut self, from_port: i64) -> Self {
        self.from_port = Some(from_port);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, status: ProjectCreateResourceIdentifier) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `toPortOverride`.
    pub fn to_port_override(mut self, to_port_override: i64) -> Self {
        self.to_port_override = Some(to_port_override);
        self
    }
}

impl Model for FromLayoutPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            from_port: reader.optional("fromPort")?,
            status: reader.optional("status")?,
            to_port_override: reader.optional("toPortOverride")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fromPort", &self.from_port);
        writer.optional("status", &self.status);
        writer.optional("toPortOverride", &self.to_port_override);
        writer.finish()
    }
}

/// `IssueLayoutItemPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueLayoutItemPayload {
    /// `itemKey`.
    pub item_key: Option<ProjectCreateResourceIdentifier>,
    /// `properties`.
    pub properties: Option<Map<String, Value>>,
    /// `sectionType`.
    pub section_type: Option<Open<IssueLayoutItemPayloadSectionType>>,
    /// `type`.
    pub r#type: Option<Open<IssueLayoutItemPayloadType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueLayoutItemPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `itemKey`.
    pub fn item_key(mut self, item_key: ProjectCreateResourceIdentifier) -> Self {
        self.item_key = Some(item_key);
        self
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: Map<String, Value>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets `sectionType`.
    pub fn section_type(
        mut self,
        section_type: impl Into<Open<IssueLayoutItemPayloadSectionType>>,
    ) -> Self {
        self.section_type = Some(section_type.into());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Open<IssueLayoutItemPayloadType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Model for IssueLayoutItemPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            item_key: reader.optional("itemKey")?,
            properties: reader.optional("properties")?,
            section_type: reader.optional("sectionType")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("itemKey", &self.item_key);
        writer.optional("properties", &self.properties);
        writer.optional("sectionType", &self.section_type);
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// The known values of an `Open<IssueLayoutItemPayloadSectionType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum IssueLayoutItemPayloadSectionType {}

impl IssueLayoutItemPayloadSectionType {
    /// `content`.
    pub const CONTENT: Open<Self> = Open::known("content");
    /// `primaryContext`.
    pub const PRIMARY_CONTEXT: Open<Self> = Open::known("primaryContext");
    /// `secondaryContext`.
    pub const SECONDARY_CONTEXT: Open<Self> = Open::known("secondaryContext");
}

/// The known values of an `Open<IssueLayoutItemPayloadType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum IssueLayoutItemPayloadType {}

impl IssueLayoutItemPayloadType {
    /// `FIELD`.
    pub const FIELD: Open<Self> = Open::known("FIELD");
}

/// `IssueLayoutPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueLayoutPayload {
    /// `containerId`.
    pub container_id: Option<ProjectCreateResourceIdentifier>,
    /// `issueLayoutType`.
    pub issue_layout_type: Option<Open<IssueLayoutPayloadIssueLayoutType>>,
    /// `items`.
    pub items: Option<Vec<IssueLayoutItemPayload>>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl IssueLayoutPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `containerId`.
    pub fn container_id(mut self, container_id: ProjectCreateResourceIdentifier) -> Self {
        self.container_id = Some(container_id);
        self
    }

    /// Sets `issueLayoutType`.
    pub fn issue_layout_type(
        mut self,
        issue_layout_type: impl Into<Open<IssueLayoutPayloadIssueLayoutType>>,
    ) -> Self {
        self.issue_layout_type = Some(issue_layout_type.into());
        self
    }

    /// Sets `items`.
    pub fn items(mut self, items: Vec<IssueLayoutItemPayload>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }
}

impl Model for IssueLayoutPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            container_id: reader.optional("containerId")?,
            issue_layout_type: reader.optional("issueLayoutType")?,
            items: reader.optional("items")?,
            pcri: reader.optional("pcri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("containerId", &self.container_id);
        writer.optional("issueLayoutType", &self.issue_layout_type);
        writer.optional("items", &self.items);
        writer.optional("pcri", &self.pcri);
        writer.finish()
    }
}
