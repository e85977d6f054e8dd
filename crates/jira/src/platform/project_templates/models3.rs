//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::platform::project_templates::{
    BoardFeaturesPayload, BoardsPayload, CustomTemplateOptions, FieldCapabilityPayload,
    IssueTypeProjectCreatePayload, NotificationSchemePayload, PermissionPayload, ProjectPayload,
    RolesCapabilityPayload, ScopePayload, SecuritySchemePayload, WorkflowCapabilityPayload,
};

/// `CustomTemplateRequestDTO` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomTemplateRequest {
    /// `boardFeatures`.
    pub board_features: Option<BoardFeaturesPayload>,
    /// `boards`.
    pub boards: Option<BoardsPayload>,
    /// `field`.
    pub field: Option<FieldCapabilityPayload>,
    /// `issueType`.
    pub issue_type: Option<IssueTypeProjectCreatePayload>,
    /// `notification`.
    pub notification: Option<Box<NotificationSchemePayload>>,
    /// `permissionScheme`.
    pub permission_scheme: Option<Box<PermissionPayload>>,
    /// `project`.
    pub project: Option<Box<ProjectPayload>>,
    /// `role`.
    pub role: Option<RolesCapabilityPayload>,
    /// `scope`.
    pub scope: Option<ScopePayload>,
    /// `security`.
    pub security: Option<Box<SecuritySchemePayload>>,
    /// `workflow`.
    pub workflow: Option<WorkflowCapabilityPayload>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomTemplateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `boardFeatures`.
    pub fn board_features(mut self, board_features: BoardFeaturesPayload) -> Self {
        self.board_features = Some(board_features);
        self
    }

    /// Sets `boards`.
    pub fn boards(mut self, boards: BoardsPayload) -> Self {
        self.boards = Some(boards);
        self
    }

    /// Sets `field`.
    pub fn field(mut self, field: FieldCapabilityPayload) -> Self {
        self.field = Some(field);
        self
    }

    /// Sets `issueType`.
    pub fn issue_type(mut self, issue_type: IssueTypeProjectCreatePayload) -> Self {
        self.issue_type = Some(issue_type);
        self
    }

    /// Sets `notification`.
    pub fn notification(mut self, notification: NotificationSchemePayload) -> Self {
        self.notification = Some(Box::new(notification));
        self
    }

    /// Sets `permissionScheme`.
    pub fn permission_scheme(mut self, permission_scheme: PermissionPayload) -> Self {
        self.permission_scheme = Some(Box::new(permission_scheme));
        self
    }

    /// Sets `project`.
    pub fn project(mut self, project: ProjectPayload) -> Self {
        self.project = Some(Box::new(project));
        self
    }

    /// Sets `role`.
    pub fn role(mut self, role: RolesCapabilityPayload) -> Self {
        self.role = Some(role);
        self
    }

    /// Sets `scope`.
    pub fn scope(mut self, scope: ScopePayload) -> Self {
        self.scope = Some(scope);
        self
    }

    /// Sets `security`.
    pub fn security(mut self, security: SecuritySchemePayload) -> Self {
        self.security = Some(Box::new(security));
        self
    }

    /// Sets `workflow`.
    pub fn workflow(mut self, workflow: WorkflowCapabilityPayload) -> Self {
        self.workflow = Some(workflow);
        self
    }
}

impl Model for CustomTemplateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            board_features: reader.optional("boardFeatures")?,
            boards: reader.optional("boards")?,
            field: reader.optional("field")?,
            issue_type: reader.optional("issueType")?,
            notification: reader.optional("notification")?,
            permission_scheme: reader.optional("permissionScheme")?,
            project: reader.optional("project")?,
            role: reader.optional("role")?,
            scope: reader.optional("scope")?,
            security: reader.optional("security")?,
            workflow: reader.optional("workflow")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("boardFeatures", &self.board_features);
        writer.optional("boards", &self.boards);
        writer.optional("field", &self.field);
        writer.optional("issueType", &self.issue_type);
        writer.optional("notification", &self.notification);
        writer.optional("permissionScheme", &self.permission_scheme);
        writer.optional("project", &self.project);
        writer.optional("role", &self.role);
        writer.optional("scope", &self.scope);
        writer.optional("security", &self.security);
        writer.optional("workflow", &self.workflow);
        writer.finish()
    }
}

/// `CustomTemplatesProjectDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomTemplatesProjectDetails {
    /// `accessLevel`.
    pub access_level: Option<Open<CustomTemplatesProjectDetailsAccessLevel>>,
    /// `additionalProperties`.
    pub additional_properties: Option<BTreeMap<String, String>>,
    /// `assigneeType`.
    pub assignee_type: Option<Open<CustomTemplatesProjectDetailsAssigneeType>>,
    /// `avatarId`.
    pub avatar_id: Option<i64>,
    /// `categoryId`.
    pub category_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `enableComponents`.
    pub enable_components: Option<bool>,
    /// `key`.
    pub key: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `leadAccountId`.
    pub lead_account_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CustomTemplatesProjectDetails {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `accessLevel`.
    pub fn access_level(
        mut self,
        access_level: impl Into<Open<CustomTemplatesProjectDetailsAccessLevel>>,
    ) -> Self {
        self.access_level = Some(access_level.into());
        self
    }

    /// Sets `additionalProperties`.
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, String>,
    ) -> Self {
        self.additional_properties = Some(additional_properties);
        self
    }

    /// Sets `assigneeType`.
    pub fn assignee_type(
        mut self,
        assignee_type: impl Into<Open<CustomTemplatesProjectDetailsAssigneeType>>,
    ) -> Self {
        self.assignee_type = Some(assignee_type.into());
        self
    }

    /// Sets `avatarId`.
    pub fn avatar_id(mut self, avatar_id: i64) -> Self {
        self.avatar_id = Some(avatar_id);
        self
    }

    /// Sets `categoryId`.
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `enableComponents`.
    pub fn enable_components(mut self, enable_components: bool) -> Self {
        self.enable_components = Some(enable_components);
        self
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets `language`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `leadAccountId`.
    pub fn lead_account_id(mut self, lead_account_id: impl Into<String>) -> Self {
        self.lead_account_id = Some(lead_account_id.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Model for CustomTemplatesProjectDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            access_level: reader.optional("accessLevel")?,
            additional_properties: reader.optional("additionalProperties")?,
            assignee_type: reader.optional("assigneeType")?,
            avatar_id: reader.optional("avatarId")?,
            category_id: reader.optional("categoryId")?,
            description: reader.optional("description")?,
            enable_components: reader.optional("enableComponents")?,
            key: reader.optional("key")?,
            language: reader.optional("language")?,
            lead_account_id: reader.optional("leadAccountId")?,
            name: reader.optional("name")?,
            url: reader.optional("url")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("accessLevel", &self.access_level);
        writer.optional("additionalProperties", &self.additional_properties);
        writer.optional("assigneeType", &self.assignee_type);
        writer.optional("avatarId", &self.avatar_id);
        writer.optional("categoryId", &self.category_id);
        writer.optional("description", &self.description);
        writer.optional("enableComponents", &self.enable_components);
        writer.optional("key", &self.key);
        writer.optional("language", &self.language);
        writer.optional("leadAccountId", &self.lead_account_id);
        writer.optional("name", &self.name);
        writer.optional("url", &self.url);
        writer.finish()
    }
}

/// The known values of an `Open<CustomTemplatesProjectDetailsAccessLevel>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CustomTemplatesProjectDetailsAccessLevel {}

impl CustomTemplatesProjectDetailsAccessLevel {
    /// `open`.
    pub const OPEN: Open<Self> = Open::known("open");
    /// `limited`.
    pub const LIMITED: Open<Self> = Open::known("limited");
    /// `private`.
    pub const PRIVATE: Open<Self> = Open::known("private");
    /// `free`.
    pub const FREE: Open<Self> = Open::known("free");
}

/// The known values of an `Open<CustomTemplatesProjectDetailsAssigneeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CustomTemplatesProjectDetailsAssigneeType {}

impl CustomTemplatesProjectDetailsAssigneeType {
    /// `PROJECT_DEFAULT`.
    pub const PROJECT_DEFAULT: Open<Self> = Open::known("PROJECT_DEFAULT");
    /// `COMPONENT_LEAD`.
    pub const COMPONENT_LEAD: Open<Self> = Open::known("COMPONENT_LEAD");
    /// `PROJECT_LEAD`.
    pub const PROJECT_LEAD: Open<Self> = Open::known("PROJECT_LEAD");
    /// `UNASSIGNED`.
    pub const UNASSIGNED: Open<Self> = Open::known("UNASSIGNED");
}

/// `EditTemplateRequest` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditTemplateRequest {
    /// `templateDescription`.
    pub template_description: Option<String>,
    /// `templateGenerationOptions`.
    pub template_generation_options: Option<CustomTemplateOptions>,
    /// `templateKey`.
    pub template_key: Option<String>,
    /// `templateName`.
    pub template_name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl EditTemplateRequest {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `templateDescription`.
    pub fn template_description(mut self, template_description: impl Into<String>) -> Self {
        self.template_description = Some(template_description.into());
        self
    }

    /// Sets `templateGenerationOptions`.
    pub fn template_generation_options(
        mut self,
        template_generation_options: CustomTemplateOptions,
    ) -> Self {
        self.template_generation_options = Some(template_generation_options);
        self
    }

    /// Sets `templateKey`.
    pub fn template_key(mut self, template_key: impl Into<String>) -> Self {
        self.template_key = Some(template_key.into());
        self
    }

    /// Sets `templateName`.
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }
}

impl Model for EditTemplateRequest {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            template_description: reader.optional("templateDescription")?,
            template_generation_options: reader.optional("templateGenerationOptions")?,
            template_key: reader.optional("templateKey")?,
            template_name: reader.optional("templateName")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("templateDescription", &self.template_description);
        writer.optional(
            "templateGenerationOptions",
            &self.template_generation_options,
        );
        writer.optional("templateKey", &self.template_key);
        writer.optional("templateName", &self.template_name);
        writer.finish()
    }
}
