//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Reader, Writer};

use crate::platform::project_templates::{
    CustomFieldPayload, FieldLayoutSchemePayload, FieldSchemePayload, IssueLayoutPayload,
    IssueTypeScreenSchemePayload, ProjectCreateResourceIdentifier, ScreenPayload,
    ScreenSchemePayload,
};

/// `FieldAssociationItemPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldAssociationItemPayload {
    /// `description`.
    pub description: Option<String>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// `qualifierId`.
    pub qualifier_id: Option<ProjectCreateResourceIdentifier>,
    /// `qualifierType`.
    pub qualifier_type: Option<ProjectCreateResourceIdentifier>,
    /// `rendererType`.
    pub renderer_type: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldAssociationItemPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }

    /// Sets `qualifierId`.
    pub fn qualifier_id(mut self, qualifier_id: ProjectCreateResourceIdentifier) -> Self {
        self.qualifier_id = Some(qualifier_id);
        self
    }

    /// Sets `qualifierType`.
    pub fn qualifier_type(mut self, qualifier_type: ProjectCreateResourceIdentifier) -> Self {
        self.qualifier_type = Some(qualifier_type);
        self
    }

    /// Sets `rendererType`.
    pub fn renderer_type(mut self, renderer_type: impl Into<String>) -> Self {
        self.renderer_type = Some(renderer_type.into());
        self
    }

    /// Sets `required`.
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
}

impl Model for FieldAssociationItemPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            pcri: reader.optional("pcri")?,
            qualifier_id: reader.optional("qualifierId")?,
            qualifier_type: reader.optional("qualifierType")?,
            renderer_type: reader.optional("rendererType")?,
            required: reader.optional("required")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("pcri", &self.pcri);
        writer.optional("qualifierId", &self.qualifier_id);
        writer.optional("qualifierType", &self.qualifier_type);
        writer.optional("rendererType", &self.renderer_type);
        writer.optional("required", &self.required);
        writer.finish()
    }
}

/// `FieldCapabilityPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldCapabilityPayload {
    /// `customFieldDefinitions`.
    pub custom_field_definitions: Option<Vec<CustomFieldPayload>>,
    /// `fieldLayoutScheme`.
    pub field_layout_scheme: Option<Box<FieldLayoutSchemePayload>>,
    /// `fieldLayouts`.
    pub field_layouts: Option<Vec<FieldLayoutPayload>>,
    /// `fieldScheme`.
    pub field_scheme: Option<Box<FieldSchemePayload>>,
    /// `issueLayouts`.
    pub issue_layouts: Option<Vec<IssueLayoutPayload>>,
    /// `issueTypeScreenScheme`.
    pub issue_type_screen_scheme: Option<Box<IssueTypeScreenSchemePayload>>,
    /// `screenScheme`.
    pub screen_scheme: Option<Vec<ScreenSchemePayload>>,
    /// `screens`.
    pub screens: Option<Vec<ScreenPayload>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldCapabilityPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `customFieldDefinitions`.
    pub fn custom_field_definitions(
        mut self,
        custom_field_definitions: Vec<CustomFieldPayload>,
    ) -> Self {
        self.custom_field_definitions = Some(custom_field_definitions);
        self
    }

    /// Sets `fieldLayoutScheme`.
    pub fn field_layout_scheme(mut self, field_layout_scheme: FieldLayoutSchemePayload) -> Self {
        self.field_layout_scheme = Some(Box::new(field_layout_scheme));
        self
    }

    /// Sets `fieldLayouts`.
    pub fn field_layouts(mut self, field_layouts: Vec<FieldLayoutPayload>) -> Self {
        self.field_layouts = Some(field_layouts);
        self
    }

    /// Sets `fieldScheme`.
    pub fn field_scheme(mut self, field_scheme: FieldSchemePayload) -> Self {
        self.field_scheme = Some(Box::new(field_scheme));
        self
    }

    /// Sets `issueLayouts`.
    pub fn issue_layouts(mut self, issue_layouts: Vec<IssueLayoutPayload>) -> Self {
        self.issue_layouts = Some(issue_layouts);
        self
    }

    /// Sets `issueTypeScreenScheme`.
    pub fn issue_type_screen_scheme(
        mut self,
        issue_type_screen_scheme: IssueTypeScreenSchemePayload,
    ) -> Self {
        self.issue_type_screen_scheme = Some(Box::new(issue_type_screen_scheme));
        self
    }

    /// Sets `screenScheme`.
    pub fn screen_scheme(mut self, screen_scheme: Vec<ScreenSchemePayload>) -> Self {
        self.screen_scheme = Some(screen_scheme);
        self
    }

    /// Sets `screens`.
    pub fn screens(mut self, screens: Vec<ScreenPayload>) -> Self {
        self.screens = Some(screens);
        self
    }
}

impl Model for FieldCapabilityPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            custom_field_definitions: reader.optional("customFieldDefinitions")?,
            field_layout_scheme: reader.optional("fieldLayoutScheme")?,
            field_layouts: reader.optional("fieldLayouts")?,
            field_scheme: reader.optional("fieldScheme")?,
            issue_layouts: reader.optional("issueLayouts")?,
            issue_type_screen_scheme: reader.optional("issueTypeScreenScheme")?,
            screen_scheme: reader.optional("screenScheme")?,
            screens: reader.optional("screens")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("customFieldDefinitions", &self.custom_field_definitions);
        writer.optional("fieldLayoutScheme", &self.field_layout_scheme);
        writer.optional("fieldLayouts", &self.field_layouts);
        writer.optional("fieldScheme", &self.field_scheme);
        writer.optional("issueLayouts", &self.issue_layouts);
        writer.optional("issueTypeScreenScheme", &self.issue_type_screen_scheme);
        writer.optional("screenScheme", &self.screen_scheme);
        writer.optional("screens", &self.screens);
        writer.finish()
    }
}

/// `FieldLayoutConfiguration` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldLayoutConfiguration {
    /// `field`.
    pub field: Option<bool>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// `required`.
    pub required: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldLayoutConfiguration {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `field`.
    pub fn field(mut self, field: bool) -> Self {
        self.field = Some(field);
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }

    /// Sets `required`.
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }
}

impl Model for FieldLayoutConfiguration {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field: reader.optional("field")?,
            pcri: reader.optional("pcri")?,
            required: reader.optional("required")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("field", &self.field);
        writer.optional("pcri", &self.pcri);
        writer.optional("required", &self.required);
        writer.finish()
    }
}

/// `FieldLayoutPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldLayoutPayload {
    /// `configuration`.
    pub configuration: Option<Vec<FieldLayoutConfiguration>>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl FieldLayoutPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `configuration`.
    pub fn configuration(mut self, configuration: Vec<FieldLayoutConfiguration>) -> Self {
        self.configuration = Some(configuration);
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

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }
}

impl Model for FieldLayoutPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            configuration: reader.optional("configuration")?,
            description: reader.optional("description")?,
            name: reader.optional("name")?,
            pcri: reader.optional("pcri")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("configuration", &self.configuration);
        writer.optional("description", &self.description);
        writer.optional("name", &self.name);
        writer.optional("pcri", &self.pcri);
        writer.finish()
    }
}
