//! Calls of the group "Workflows": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::platform::common::ProjectUsage;

mod calls;

pub use self::calls::*;

mod models;
mod models10;
mod models2;
mod models3;
mod models4;
mod models5;
mod models6;
mod models7;
mod models8;
mod models9;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;
pub use self::models4::*;
pub use self::models5::*;
pub use self::models6::*;
pub use self::models7::*;
pub use self::models8::*;
pub use self::models9::*;
pub use self::models10::*;

/// Calls of the group "Workflows".
#[derive(Debug, Clone, Copy)]
pub struct Workflows<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Workflows".
    pub fn workflows(&self) -> Workflows<'_> {
        Workflows(self)
    }
}

impl Workflows<'_> {
    /// Read workflow from history: `POST /rest/api/3/workflow/history`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-history-post)
    pub fn read_from_history(
        &self,
        body: &WorkflowHistoryReadRequest,
    ) -> Call<WorkflowHistoryReadResponse> {
        self.0
            .call(Method::POST, "/rest/api/3/workflow/history", &[])
            .json(body)
    }

    /// List workflow history: `POST /rest/api/3/workflow/history/list`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-history-list-post)
    pub fn list_history(&self, body: &WorkflowHistoryListRequest) -> ListWorkflowHistory {
        ListWorkflowHistory(
            self.0
                .call(Method::POST, "/rest/api/3/workflow/history/list", &[])
                .json(body),
        )
    }

    /// Get workflows paginated: `GET /rest/api/3/workflow/search`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:group:jira`, `read:issue-security-level:jira`,
    /// `read:project-role:jira`, `read:screen:jira`, `read:status:jira`, `read:user:jira`,
    /// `read:workflow:jira`, `read:webhook:jira`, `read:avatar:jira`, `read:project-category:jira`,
    /// `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-search-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn list(&self) -> GetWorkflowsPaginated {
        GetWorkflowsPaginated(self.0.call(Method::GET, "/rest/api/3/workflow/search", &[]))
    }

    /// Delete inactive workflow: `DELETE /rest/api/3/workflow/{entityId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-entityid-delete)
    pub fn delete_inactive(&self, entity_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/workflow/{entityId}",
            &[&entity_id],
        )
    }

    /// Get workflow project issue type usages: `GET /rest/api/3/workflow/{workflowId}/project/{projectId}/issueTypeUsages`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:project:jira`, `read:workflow:jira`,
    /// `read:issue-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-workflowid-project-projectid-issuetypeusages-get)
    pub fn project_issue_type_usages(
        &self,
        workflow_id: impl Display,
        project_id: impl Display,
    ) -> GetWorkflowProjectIssueTypeUsages {
        GetWorkflowProjectIssueTypeUsages(self.0.call(
            Method::GET,
            "/rest/api/3/workflow/{workflowId}/project/{projectId}/issueTypeUsages",
            &[&workflow_id, &project_id],
        ))
    }

    /// Get project usages for workflow: `GET /rest/api/3/workflow/{workflowId}/projectUsages`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:project:jira`, `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-workflowid-projectusages-get)
    pub fn project_usages_for(&self, workflow_id: impl Display) -> GetProjectUsagesForWorkflow {
        GetProjectUsagesForWorkflow(self.0.call(
            Method::GET,
            "/rest/api/3/workflow/{workflowId}/projectUsages",
            &[&workflow_id],
        ))
    }

    /// Get workflow scheme usages for workflow: `GET /rest/api/3/workflow/{workflowId}/workflowSchemes`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow-scheme:jira`, `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflow-workflowid-workflowschemes-get)
    pub fn scheme_usages_for(
        &self,
        workflow_id: impl Display,
    ) -> GetWorkflowSchemeUsagesForWorkflow {
        GetWorkflowSchemeUsagesForWorkflow(self.0.call(
            Method::GET,
            "/rest/api/3/workflow/{workflowId}/workflowSchemes",
            &[&workflow_id],
        ))
    }

    /// Read workflows: `POST /rest/api/3/workflows`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-post)
    pub fn read(&self, body: &WorkflowReadRequest) -> Call<WorkflowReadResponse> {
        self.0
            .call(Method::POST, "/rest/api/3/workflows", &[])
            .json(body)
    }

    /// Workflow capabilities: `GET /rest/api/3/workflows/capabilities`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-capabilities-get)
    pub fn capabilities(&self) -> WorkflowCapabilitiesCall {
        WorkflowCapabilitiesCall(self.0.call(
            Method::GET,
            "/rest/api/3/workflows/capabilities",
            &[],
        ))
    }

    /// Create workflows: `POST /rest/api/3/workflows/create`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-create-post)
    pub fn create(&self, body: &WorkflowCreateRequest) -> Call<WorkflowCreateResponse> {
        self.0
            .call(Method::POST, "/rest/api/3/workflows/create", &[])
            .json(body)
    }

    /// Validate create workflows: `POST /rest/api/3/workflows/create/validation`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-create-validation-post)
    pub fn validate_create(
        &self,
        body: &WorkflowCreateValidateRequest,
    ) -> Call<WorkflowValidationErrorList> {
        self.0
            .call(Method::POST, "/rest/api/3/workflows/create/validation", &[])
            .json(body)
    }

    /// Get default editor: `GET /rest/api/3/workflows/defaultEditor`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-defaulteditor-get)
    pub fn default_editor(&self) -> Call<DefaultWorkflowEditorResponse> {
        self.0
            .call(Method::GET, "/rest/api/3/workflows/defaultEditor", &[])
    }

    /// Read workflow previews: `POST /rest/api/3/workflows/preview`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:workflow:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-workflows/#api-rest-api-3-workflows-preview-post)
    pub fn read_previews(&self, body: &WorkflowPreviewRequest) -> Call<WorkflowPreviewResponse> {
        self.0
            .call(Method::POST, "/rest/api/3/workflows/preview", &[])
            .json(body)
    }
}

/// The call `POST /rest/api/3/workflow/history/list` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListWorkflowHistory(Call<WorkflowHistoryListResponse>);

impl ListWorkflowHistory {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for ListWorkflowHistory {
    type Target = Call<WorkflowHistoryListResponse>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/workflow/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWorkflowsPaginated(Call<Page<Workflow>>);

impl GetWorkflowsPaginated {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `workflowName`.
    pub fn workflow_name(self, workflow_name: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("workflowName", workflow_name))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `queryString`.
    pub fn query_string(self, query_string: impl Display) -> Self {
        Self(self.0.query("queryString", &query_string))
    }

    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Into<Open<GetWorkflowsPaginatedOrderBy>>) -> Self {
        Self(
            self.0
                .query_open::<GetWorkflowsPaginatedOrderBy>("orderBy", order_by),
        )
    }

    /// Sets `isActive`.
    pub fn is_active(self, is_active: bool) -> Self {
        Self(self.0.query("isActive", &is_active))
    }
}

impl Deref for GetWorkflowsPaginated {
    type Target = Call<Page<Workflow>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/workflow/{workflowId}/project/{projectId}/issueTypeUsages` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWorkflowProjectIssueTypeUsages(Call<Page<WorkflowProjectIssueTypeUsage>>);

impl GetWorkflowProjectIssueTypeUsages {
    /// Sets `nextPageToken`.
    pub fn next_page_token(self, next_page_token: impl Display) -> Self {
        Self(self.0.query("nextPageToken", &next_page_token))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetWorkflowProjectIssueTypeUsages {
    type Target = Call<Page<WorkflowProjectIssueTypeUsage>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/workflow/{workflowId}/projectUsages` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectUsagesForWorkflow(Call<Page<ProjectUsage>>);

impl GetProjectUsagesForWorkflow {
    /// Sets `nextPageToken`.
    pub fn next_page_token(self, next_page_token: impl Display) -> Self {
        Self(self.0.query("nextPageToken", &next_page_token))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetProjectUsagesForWorkflow {
    type Target = Call<Page<ProjectUsage>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/workflow/{workflowId}/workflowSchemes` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWorkflowSchemeUsagesForWorkflow(Call<Page<WorkflowSchemeUsage>>);

impl GetWorkflowSchemeUsagesForWorkflow {
    /// Sets `nextPageToken`.
    pub fn next_page_token(self, next_page_token: impl Display) -> Self {
        Self(self.0.query("nextPageToken", &next_page_token))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetWorkflowSchemeUsagesForWorkflow {
    type Target = Call<Page<WorkflowSchemeUsage>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/workflows/capabilities` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct WorkflowCapabilitiesCall(Call<WorkflowCapabilities>);

impl WorkflowCapabilitiesCall {
    /// Sets `workflowId`.
    pub fn workflow_id(self, workflow_id: impl Display) -> Self {
        Self(self.0.query("workflowId", &workflow_id))
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl Display) -> Self {
        Self(self.0.query("projectId", &project_id))
    }

    /// Sets `issueTypeId`.
    pub fn issue_type_id(self, issue_type_id: impl Display) -> Self {
        Self(self.0.query("issueTypeId", &issue_type_id))
    }
}

impl Deref for WorkflowCapabilitiesCall {
    type Target = Call<WorkflowCapabilities>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
