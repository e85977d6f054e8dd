//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::project_templates::{
    CustomTemplateOptions, CustomTemplateRequest, CustomTemplatesProjectDetails, ProjectArchetype,
    ProjectCreateResourceIdentifier,
};

/// `ProjectCustomTemplateCreateRequestDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectCustomTemplateCreateRequest {
    /// `details`.
    pub details: Option<Box<CustomTemplatesProjectDetails>>,
    /// `template`.
    pub template: Option<Box<CustomTemplateRequest>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectCustomTemplateCreateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `details`.
    pub fn details(mut self, details: CustomTemplatesProjectDetails) -> Self {
        self.details = Some(Box::new(details));
        self
    }

    /// Sets `template`.
    pub fn template(mut self, template: CustomTemplateRequest) -> Self {
        self.template = Some(Box::new(template));
        self
    }
}

impl Model for ProjectCustomTemplateCreateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            details: reader.optional("details")?,
            template: reader.optional("template")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("details", &self.details);
        writer.optional("template", &self.template);
        writer.finish()
    }
}

/// `ProjectPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectPayload {
    /// `fieldLayoutSchemeId`.
    pub field_layout_scheme_id: Option<ProjectCreateResourceIdentifier>,
    /// `issueSecuritySchemeId`.
    pub issue_security_scheme_id: Option<ProjectCreateResourceIdentifier>,
    /// `issueTypeSchemeId`.
    pub issue_type_scheme_id: Option<ProjectCreateResourceIdentifier>,
    /// `issueTypeScreenSchemeId`.
    pub issue_type_screen_scheme_id: Option<ProjectCreateResourceIdentifier>,
    /// `notificationSchemeId`.
    pub notification_scheme_id: Option<ProjectCreateResourceIdentifier>,
    /// `pcri`.
    pub pcri: Option<ProjectCreateResourceIdentifier>,
    /// `permissionSchemeId`.
    pub permission_scheme_id: Option<ProjectCreateResourceIdentifier>,
    /// `projectTypeKey`.
    pub project_type_key: Option<Open<ProjectPayloadProjectTypeKey>>,
    /// `workflowSchemeId`.
    pub workflow_scheme_id: Option<ProjectCreateResourceIdentifier>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl ProjectPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `fieldLayoutSchemeId`.
    pub fn field_layout_scheme_id(
        mut self,
        field_layout_scheme_id: ProjectCreateResourceIdentifier,
    ) -> Self {
        self.field_layout_scheme_id = Some(field_layout_scheme_id);
        self
    }

    /// Sets `issueSecuritySchemeId`.
    pub fn issue_security_scheme_id(
        mut self,
        issue_security_scheme_id: ProjectCreateResourceIdentifier,
    ) -> Self {
        self.issue_security_scheme_id = Some(issue_security_scheme_id);
        self
    }

    /// Sets `issueTypeSchemeId`.
    pub fn issue_type_scheme_id(
        mut self,
        issue_type_scheme_id: ProjectCreateResourceIdentifier,
    ) -> Self {
        self.issue_type_scheme_id = Some(issue_type_scheme_id);
        self
    }

    /// Sets `issueTypeScreenSchemeId`.
    pub fn issue_type_screen_scheme_id(
        mut self,
        issue_type_screen_scheme_id: ProjectCreateResourceIdentifier,
    ) -> Self {
        self.issue_type_screen_scheme_id = Some(issue_type_screen_scheme_id);
        self
    }

    /// Sets `notificationSchemeId`.
    pub fn notification_scheme_id(
        mut self,
        notification_scheme_id: ProjectCreateResourceIdentifier,
    ) -> Self {
        self.notification_scheme_id = Some(notification_scheme_id);
        self
    }

    /// Sets `pcri`.
    pub fn pcri(mut self, pcri: ProjectCreateResourceIdentifier) -> Self {
        self.pcri = Some(pcri);
        self
    }

    /// Sets `permissionSchemeId`.
    pub fn permission_scheme_id(
        mut self,
        permission_scheme_id: ProjectCreateResourceIdentifier,
    ) -> Self {
        self.permission_scheme_id = Some(permission_scheme_id);
        self
    }

    /// Sets `projectTypeKey`.
    pub fn project_type_key(
        mut self,
        project_type_key: impl Into<Open<ProjectPayloadProjectTypeKey>>,
    ) -> Self {
        self.project_type_key = Some(project_type_key.into());
        self
    }

    /// Sets `workflowSchemeId`.
    pub fn workflow_scheme_id(
        mut self,
        workflow_scheme_id: ProjectCreateResourceIdentifier,
    ) -> Self {
        self.workflow_scheme_id = Some(workflow_scheme_id);
        self
    }
}

impl Model for ProjectPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            field_layout_scheme_id: reader.optional("fieldLayoutSchemeId")?,
            issue_security_scheme_id: reader.optional("issueSecuritySchemeId")?,
            issue_type_scheme_id: reader.optional("issueTypeSchemeId")?,
            issue_type_screen_scheme_id: reader.optional("issueTypeScreenSchemeId")?,
            notification_scheme_id: reader.optional("notificationSchemeId")?,
            pcri: reader.optional("pcri")?,
            permission_scheme_id: reader.optional("permissionSchemeId")?,
            project_type_key: reader.optional("projectTypeKey")?,
            workflow_scheme_id: reader.optional("workflowSchemeId")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("fieldLayoutSchemeId", &self.field_layout_scheme_id);
        writer.optional("issueSecuritySchemeId", &self.issue_security_scheme_id);
        writer.optional("issueTypeSchemeId", &self.issue_type_scheme_id);
        writer.optional("issueTypeScreenSchemeId", &self.issue_type_screen_scheme_id);
        writer.optional("notificationSchemeId", &self.notification_scheme_id);
        writer.optional("pcri", &self.pcri);
        writer.optional("permissionSchemeId", &self.permission_scheme_id);
        writer.optional("projectTypeKey", &self.project_type_key);
        writer.optional("workflowSchemeId", &self.workflow_scheme_id);
        writer.finish()
    }
}

/// The known values of an `Open<ProjectPayloadProjectTypeKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectPayloadProjectTypeKey {}

impl ProjectPayloadProjectTypeKey {
    /// `software`.
    pub const SOFTWARE: Open<Self> = Open::known("software");
    /// `business`.
    pub const BUSINESS: Open<Self> = Open::known("business");
    /// `service_desk`.
    pub const SERVICE_DESK: Open<Self> = Open::known("service_desk");
    /// `product_discovery`.
    pub const PRODUCT_DISCOVERY: Open<Self> = Open::known("product_discovery");
}

/// `ProjectTemplateModel` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectTemplate {
    /// `archetype`.
    pub archetype: Option<ProjectArchetype>,
    /// `defaultBoardView`.
    pub default_board_view: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `liveTemplateProjectIdReference`.
    pub live_template_project_id_reference: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `projectTemplateKey`.
    pub project_template_key: Option<ProjectTemplateKey>,
    /// `snapshotTemplate`.
    pub snapshot_template: Option<Map<String, Value>>,
    /// `templateGenerationOptions`.
    pub template_generation_options: Option<CustomTemplateOptions>,
    /// `type`.
    pub r#type: Option<Open<ProjectTemplateType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectTemplate {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            archetype: reader.optional("archetype")?,
            default_board_view: reader.optional("defaultBoardView")?,
            description: reader.optional("description")?,
            live_template_project_id_reference: reader
                .optional("liveTemplateProjectIdReference")?,
            name: reader.optional("name")?,
            project_template_key: reader.optional("projectTemplateKey")?,
            snapshot_template: reader.optional("snapshotTemplate")?,
            template_generation_options: reader.optional("templateGenerationOptions")?,
            r#type: reader.optional("type")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("archetype", &self.archetype);
        writer.optional("defaultBoardView", &self.default_board_view);
        writer.optional("description", &self.description);
        writer.optional(
            "liveTemplateProjectIdReference",
            &self.live_template_project_id_reference,
        );
        writer.optional("name", &self.name);
        writer.optional("projectTemplateKey", &self.project_template_key);
        writer.optional("snapshotTemplate", &self.snapshot_template);
        writer.optional(
            "templateGenerationOptions",
            &self.template_generation_options,
        );
        writer.optional("type", &self.r#type);
        writer.finish()
    }
}

/// `ProjectTemplateKey` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectTemplateKey {
    /// `key`.
    pub key: Option<String>,
    /// `uuid`.
    pub uuid: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for ProjectTemplateKey {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            key: reader.optional("key")?,
            uuid: reader.optional("uuid")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("key", &self.key);
        writer.optional("uuid", &self.uuid);
        writer.finish()
    }
}

/// The known values of an `Open<ProjectTemplateType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProjectTemplateType {}

impl ProjectTemplateType {
    /// `LIVE`.
    pub const LIVE: Open<Self> = Open::known("LIVE");
    /// `SNAPSHOT`.
    pub const SNAPSHOT: Open<Self> = Open::known("SNAPSHOT");
}

/// `QuickFilterPayload` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuickFilterPayload {
    /// `description`.
    pub description: Option<String>,
    /// `jqlQuery`.
    pub jql_query: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl QuickFilterPayload {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `jqlQuery`.
    pub fn jql_query(mut self, jql_query: impl Into<String>) -> Self {
        self.jql_query = Some(jql_query.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for QuickFilterPayload {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            description: reader.optional("description")?,
            jql_query: reader.optional("jqlQuery")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("description", &self.description);
        writer.optional("jqlQuery", &self.jql_query);
        writer.optional("name", &self.name);
        writer.finish()
    }
}
