//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

/// The known values of an `Open<Action>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Action {}

impl Action {
    /// `view`.
    pub const VIEW: Open<Self> = Open::known("view");
    /// `browse`.
    pub const BROWSE: Open<Self> = Open::known("browse");
    /// `edit`.
    pub const EDIT: Open<Self> = Open::known("edit");
    /// `create`.
    pub const CREATE: Open<Self> = Open::known("create");
}

/// `CreateProjectDetails` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProjectDetails {
    /// `assigneeType`.
    pub assignee_type: Option<Open<CreateProjectDetailsAssigneeType>>,
    /// `avatarId`.
    pub avatar_id: Option<i64>,
    /// `categoryId`.
    pub category_id: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `fieldConfigurationScheme`.
    pub field_configuration_scheme: Option<i64>,
    /// `fieldScheme`.
    pub field_scheme: Option<i64>,
    /// `issueSecurityScheme`.
    pub issue_security_scheme: Option<i64>,
    /// `issueTypeScheme`.
    pub issue_type_scheme: Option<i64>,
    /// `issueTypeScreenScheme`.
    pub issue_type_screen_scheme: Option<i64>,
    /// `key`.
    pub key: String,
    /// `lead`.
    pub lead: Option<String>,
    /// `leadAccountId`.
    pub lead_account_id: Option<String>,
    /// `name`.
    pub name: String,
    /// `notificationScheme`.
    pub notification_scheme: Option<i64>,
    /// `permissionScheme`.
    pub permission_scheme: Option<i64>,
    /// `projectTemplateKey`.
    pub project_template_key: Option<Open<CreateProjectDetailsProjectTemplateKey>>,
    /// `projectTypeKey`.
    pub project_type_key: Option<Open<CreateProjectDetailsProjectTypeKey>>,
    /// `url`.
    pub url: Option<String>,
    /// `workflowScheme`.
    pub workflow_scheme: Option<i64>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl CreateProjectDetails {
    /// Returns one with what is required.
    pub fn new(key: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            ..Default::default()
        }
    }

    /// Sets `assigneeType`.
    pub fn assignee_type(
        mut self,
        assignee_type: impl Into<Open<CreateProjectDetailsAssigneeType>>,
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

    /// Sets `fieldConfigurationScheme`.
    pub fn field_configuration_scheme(mut self, field_configuration_scheme: i64) -> Self {
        self.field_configuration_scheme = Some(field_configuration_scheme);
        self
    }

    /// Sets `fieldScheme`.
    pub fn field_scheme(mut self, field_scheme: i64) -> Self {
        self.field_scheme = Some(field_scheme);
        self
    }

    /// Sets `issueSecurityScheme`.
    pub fn issue_security_scheme(mut self, issue_security_scheme: i64) -> Self {
        self.issue_security_scheme = Some(issue_security_scheme);
        self
    }

    /// Sets `issueTypeScheme`.
    pub fn issue_type_scheme(mut self, issue_type_scheme: i64) -> Self {
        self.issue_type_scheme = Some(issue_type_scheme);
        self
    }

    /// Sets `issueTypeScreenScheme`.
    pub fn issue_type_screen_scheme(mut self, issue_type_screen_scheme: i64) -> Self {
        self.issue_type_screen_scheme = Some(issue_type_screen_scheme);
        self
    }

    /// Sets `lead`.
    pub fn lead(mut self, lead: impl Into<String>) -> Self {
        self.lead = Some(lead.into());
        self
    }

    /// Sets `leadAccountId`.
    pub fn lead_account_id(mut self, lead_account_id: impl Into<String>) -> Self {
        self.lead_account_id = Some(lead_account_id.into());
        self
    }

    /// Sets `notificationScheme`.
    pub fn notification_scheme(mut self, notification_scheme: i64) -> Self {
        self.notification_scheme = Some(notification_scheme);
        self
    }

    /// Sets `permissionScheme`.
    pub fn permission_scheme(mut self, permission_scheme: i64) -> Self {
        self.permission_scheme = Some(permission_scheme);
        self
    }

    /// Sets `projectTemplateKey`.
    pub fn project_template_key(
        mut self,
        project_template_key: impl Into<Open<CreateProjectDetailsProjectTemplateKey>>,
    ) -> Self {
        self.project_template_key = Some(project_template_key.into());
        self
    }

    /// Sets `projectTypeKey`.
    pub fn project_type_key(
        mut self,
        project_type_key: impl Into<Open<CreateProjectDetailsProjectTypeKey>>,
    ) -> Self {
        self.project_type_key = Some(project_type_key.into());
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `workflowScheme`.
    pub fn workflow_scheme(mut self, workflow_scheme: i64) -> Self {
        self.workflow_scheme = Some(workflow_scheme);
        self
    }
}

impl Model for CreateProjectDetails {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            assignee_type: reader.optional("assigneeType")?,
            avatar_id: reader.optional("avatarId")?,
            category_id: reader.optional("categoryId")?,
            description: reader.optional("description")?,
            field_configuration_scheme: reader.optional("fieldConfigurationScheme")?,
            field_scheme: reader.optional("fieldScheme")?,
            issue_security_scheme: reader.optional("issueSecurityScheme")?,
            issue_type_scheme: reader.optional("issueTypeScheme")?,
            issue_type_screen_scheme: reader.optional("issueTypeScreenScheme")?,
            key: reader.required("key")?,
            lead: reader.optional("lead")?,
            lead_account_id: reader.optional("leadAccountId")?,
            name: reader.required("name")?,
            notification_scheme: reader.optional("notificationScheme")?,
            permission_scheme: reader.optional("permissionScheme")?,
            project_template_key: reader.optional("projectTemplateKey")?,
            project_type_key: reader.optional("projectTypeKey")?,
            url: reader.optional("url")?,
            workflow_scheme: reader.optional("workflowScheme")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("assigneeType", &self.assignee_type);
        writer.optional("avatarId", &self.avatar_id);
        writer.optional("categoryId", &self.category_id);
        writer.optional("description", &self.description);
        writer.optional("fieldConfigurationScheme", &self.field_configuration_scheme);
        writer.optional("fieldScheme", &self.field_scheme);
        writer.optional("issueSecurityScheme", &self.issue_security_scheme);
        writer.optional("issueTypeScheme", &self.issue_type_scheme);
        writer.optional("issueTypeScreenScheme", &self.issue_type_screen_scheme);
        writer.required("key", &self.key);
        writer.optional("lead", &self.lead);
        writer.optional("leadAccountId", &self.lead_account_id);
        writer.required("name", &self.name);
        writer.optional("notificationScheme", &self.notification_scheme);
        writer.optional("permissionScheme", &self.permission_scheme);
        writer.optional("projectTemplateKey", &self.project_template_key);
        writer.optional("projectTypeKey", &self.project_type_key);
        writer.optional("url", &self.url);
        writer.optional("workflowScheme", &self.workflow_scheme);
        writer.finish()
    }
}

/// The known values of an `Open<CreateProjectDetailsAssigneeType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateProjectDetailsAssigneeType {}

impl CreateProjectDetailsAssigneeType {
    /// `PROJECT_LEAD`.
    pub const PROJECT_LEAD: Open<Self> = Open::known("PROJECT_LEAD");
    /// `UNASSIGNED`.
    pub const UNASSIGNED: Open<Self> = Open::known("UNASSIGNED");
}

/// The known values of an `Open<CreateProjectDetailsProjectTemplateKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateProjectDetailsProjectTemplateKey {}

impl CreateProjectDetailsProjectTemplateKey {
    /// `com.pyxis.greenhopper.jira:gh-simplified-agility-kanban`.
    pub const COM_PYXIS_GREENHOPPER_JIRA_GH_SIMPLIFIED_AGILITY_KANBAN: Open<Self> =
        Open::known("com.pyxis.greenhopper.jira:gh-simplified-agility-kanban");
    /// `com.pyxis.greenhopper.jira:gh-simplified-agility-scrum`.
    pub const COM_PYXIS_GREENHOPPER_JIRA_GH_SIMPLIFIED_AGILITY_SCRUM: Open<Self> =
        Open::known("com.pyxis.greenhopper.jira:gh-simplified-agility-scrum");
    /// `com.pyxis.greenhopper.jira:gh-simplified-basic`.
    pub const COM_PYXIS_GREENHOPPER_JIRA_GH_SIMPLIFIED_BASIC: Open<Self> =
        Open::known("com.pyxis.greenhopper.jira:gh-simplified-basic");
    /// `com.pyxis.greenhopper.jira:gh-simplified-kanban-classic`.
    pub const COM_PYXIS_GREENHOPPER_JIRA_GH_SIMPLIFIED_KANBAN_CLASSIC: Open<Self> =
        Open::known("com.pyxis.greenhopper.jira:gh-simplified-kanban-classic");
    /// `com.pyxis.greenhopper.jira:gh-simplified-scrum-classic`.
    pub const COM_PYXIS_GREENHOPPER_JIRA_GH_SIMPLIFIED_SCRUM_CLASSIC: Open<Self> =
        Open::known("com.pyxis.greenhopper.jira:gh-simplified-scrum-classic");
    /// `com.pyxis.greenhopper.jira:gh-cross-team-template`.
    pub const COM_PYXIS_GREENHOPPER_JIRA_GH_CROSS_TEAM_TEMPLATE: Open<Self> =
        Open::known("com.pyxis.greenhopper.jira:gh-cross-team-template");
    /// `com.pyxis.greenhopper.jira:gh-cross-team-planning-template`.
    pub const COM_PYXIS_GREENHOPPER_JIRA_GH_CROSS_TEAM_PLANNING_TEMPLATE: Open<Self> =
        Open::known("com.pyxis.greenhopper.jira:gh-cross-team-planning-template");
    /// `com.atlassian.servicedesk:simplified-it-service-management`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_IT_SERVICE_MANAGEMENT: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-it-service-management");
    /// `com.atlassian.servicedesk:simplified-it-service-management-basic`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_IT_SERVICE_MANAGEMENT_BASIC: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-it-service-management-basic");
    /// `com.atlassian.servicedesk:simplified-it-service-management-operations`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_IT_SERVICE_MANAGEMENT_OPERATIONS: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-it-service-management-operations");
    /// `com.atlassian.servicedesk:simplified-internal-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_INTERNAL_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-internal-service-desk");
    /// `com.atlassian.servicedesk:simplified-external-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_EXTERNAL_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-external-service-desk");
    /// `com.atlassian.servicedesk:simplified-hr-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_HR_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-hr-service-desk");
    /// `com.atlassian.servicedesk:simplified-facilities-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_FACILITIES_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-facilities-service-desk");
    /// `com.atlassian.servicedesk:simplified-legal-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_LEGAL_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-legal-service-desk");
    /// `com.atlassian.servicedesk:simplified-marketing-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_MARKETING_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-marketing-service-desk");
    /// `com.atlassian.servicedesk:simplified-finance-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_FINANCE_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-finance-service-desk");
    /// `com.atlassian.servicedesk:simplified-analytics-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_ANALYTICS_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-analytics-service-desk");
    /// `com.atlassian.servicedesk:simplified-design-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_DESIGN_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-design-service-desk");
    /// `com.atlassian.servicedesk:simplified-sales-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_SALES_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-sales-service-desk");
    /// `com.atlassian.servicedesk:simplified-halp-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_SIMPLIFIED_HALP_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:simplified-halp-service-desk");
    /// `com.atlassian.servicedesk:next-gen-it-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_NEXT_GEN_IT_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:next-gen-it-service-desk");
    /// `com.atlassian.servicedesk:next-gen-hr-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_NEXT_GEN_HR_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:next-gen-hr-service-desk");
    /// `com.atlassian.servicedesk:next-gen-legal-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_NEXT_GEN_LEGAL_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:next-gen-legal-service-desk");
    /// `com.atlassian.servicedesk:next-gen-marketing-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_NEXT_GEN_MARKETING_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:next-gen-marketing-service-desk");
    /// `com.atlassian.servicedesk:next-gen-facilities-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_NEXT_GEN_FACILITIES_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:next-gen-facilities-service-desk");
    /// `com.atlassian.servicedesk:next-gen-analytics-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_NEXT_GEN_ANALYTICS_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:next-gen-analytics-service-desk");
    /// `com.atlassian.servicedesk:next-gen-finance-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_NEXT_GEN_FINANCE_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:next-gen-finance-service-desk");
    /// `com.atlassian.servicedesk:next-gen-design-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_NEXT_GEN_DESIGN_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:next-gen-design-service-desk");
    /// `com.atlassian.servicedesk:next-gen-sales-service-desk`.
    pub const COM_ATLASSIAN_SERVICEDESK_NEXT_GEN_SALES_SERVICE_DESK: Open<Self> =
        Open::known("com.atlassian.servicedesk:next-gen-sales-service-desk");
    /// `com.atlassian.servicedesk:company-managed-blank-service-project`.
    pub const COM_ATLASSIAN_SERVICEDESK_COMPANY_MANAGED_BLANK_SERVICE_PROJECT: Open<Self> =
        Open::known("com.atlassian.servicedesk:company-managed-blank-service-project");
    /// `com.atlassian.servicedesk:company-managed-general-service-project`.
    pub const COM_ATLASSIAN_SERVICEDESK_COMPANY_MANAGED_GENERAL_SERVICE_PROJECT: Open<Self> =
        Open::known("com.atlassian.servicedesk:company-managed-general-service-project");
    /// `com.atlassian.servicedesk:team-managed-general-service-project`.
    pub const COM_ATLASSIAN_SERVICEDESK_TEAM_MANAGED_GENERAL_SERVICE_PROJECT: Open<Self> =
        Open::known("com.atlassian.servicedesk:team-managed-general-service-project");
    /// `com.atlassian.jira-core-project-templates:jira-core-simplified-content-management`.
    pub const COM_ATLASSIAN_JIRA_CORE_PROJECT_TEMPLATES_JIRA_CORE_SIMPLIFIED_CONTENT_MANAGEMENT:
        Open<Self> = Open::known(
        "com.atlassian.jira-core-project-templates:jira-core-simplified-content-management",
    );
    /// `com.atlassian.jira-core-project-templates:jira-core-simplified-document-approval`.
    pub const COM_ATLASSIAN_JIRA_CORE_PROJECT_TEMPLATES_JIRA_CORE_SIMPLIFIED_DOCUMENT_APPROVAL:
        Open<Self> = Open::known(
        "com.atlassian.jira-core-project-templates:jira-core-simplified-document-approval",
    );
    /// `com.atlassian.jira-core-project-templates:jira-core-simplified-lead-tracking`.
    pub const COM_ATLASSIAN_JIRA_CORE_PROJECT_TEMPLATES_JIRA_CORE_SIMPLIFIED_LEAD_TRACKING: Open<
        Self,
    > = Open::known("com.atlassian.jira-core-project-templates:jira-core-simplified-lead-tracking");
    /// `com.atlassian.jira-core-project-templates:jira-core-simplified-process-control`.
    pub const COM_ATLASSIAN_JIRA_CORE_PROJECT_TEMPLATES_JIRA_CORE_SIMPLIFIED_PROCESS_CONTROL: Open<
        Self,
    > = Open::known(
        "com.atlassian.jira-core-project-templates:jira-core-simplified-process-control",
    );
    /// `com.atlassian.jira-core-project-templates:jira-core-simplified-procurement`.
    pub const COM_ATLASSIAN_JIRA_CORE_PROJECT_TEMPLATES_JIRA_CORE_SIMPLIFIED_PROCUREMENT: Open<
        Self,
    > = Open::known("com.atlassian.jira-core-project-templates:jira-core-simplified-procurement");
    /// `com.atlassian.jira-core-project-templates:jira-core-simplified-project-management`.
    pub const COM_ATLASSIAN_JIRA_CORE_PROJECT_TEMPLATES_JIRA_CORE_SIMPLIFIED_PROJECT_MANAGEMENT:
        Open<Self> = Open::known(
        "com.atlassian.jira-core-project-templates:jira-core-simplified-project-management",
    );
    /// `com.atlassian.jira-core-project-templates:jira-core-simplified-recruitment`.
    pub const COM_ATLASSIAN_JIRA_CORE_PROJECT_TEMPLATES_JIRA_CORE_SIMPLIFIED_RECRUITMENT: Open<
        Self,
    > = Open::known("com.atlassian.jira-core-project-templates:jira-core-simplified-recruitment");
    /// `com.atlassian.jira-core-project-templates:jira-core-simplified-task-`.
    pub const COM_ATLASSIAN_JIRA_CORE_PROJECT_TEMPLATES_JIRA_CORE_SIMPLIFIED_TASK: Open<Self> =
        Open::known("com.atlassian.jira-core-project-templates:jira-core-simplified-task-");
    /// `com.atlassian.jcs:customer-service-management`.
    pub const COM_ATLASSIAN_JCS_CUSTOMER_SERVICE_MANAGEMENT: Open<Self> =
        Open::known("com.atlassian.jcs:customer-service-management");
}

/// The known values of an `Open<CreateProjectDetailsProjectTypeKey>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateProjectDetailsProjectTypeKey {}

impl CreateProjectDetailsProjectTypeKey {
    /// `software`.
    pub const SOFTWARE: Open<Self> = Open::known("software");
    /// `service_desk`.
    pub const SERVICE_DESK: Open<Self> = Open::known("service_desk");
    /// `business`.
    pub const BUSINESS: Open<Self> = Open::known("business");
}

/// `IssueTypeInfo` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssueTypeInfo {
    /// `avatarId`.
    pub avatar_id: Option<i64>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for IssueTypeInfo {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            avatar_id: reader.optional("avatarId")?,
            id: reader.optional("id")?,
            name: reader.optional("name")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("avatarId", &self.avatar_id);
        writer.optional("id", &self.id);
        writer.optional("name", &self.name);
        writer.finish()
    }
}
