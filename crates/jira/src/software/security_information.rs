//! Calls of the group "Security Information": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::software::common::GetLinkedWorkspacesAnswer;

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Security Information".
#[derive(Debug, Clone, Copy)]
pub struct SecurityInformation<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Security Information".
    pub fn security_information(&self) -> SecurityInformation<'_> {
        SecurityInformation(self)
    }
}

impl SecurityInformation<'_> {
    /// Submit vulnerabilities: `POST /rest/security/1.0/bulk`.
    ///
    /// Granular scopes: `write:security:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-bulk-post)
    pub fn submit_vulnerabilities(
        &self,
        body: &SubmitVulnerabilitiesBody,
    ) -> Call<SubmitVulnerabilitiesAnswer> {
        self.0
            .call(Method::POST, "/rest/security/1.0/bulk", &[])
            .json(body)
    }

    /// Delete vulnerabilities by property: `DELETE /rest/security/1.0/bulkByProperties`.
    ///
    /// Granular scopes: `delete:security:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-bulkbyproperties-delete)
    pub fn delete_vulnerabilities_by_property(&self) -> Call<()> {
        self.0
            .call(Method::DELETE, "/rest/security/1.0/bulkByProperties", &[])
    }

    /// Get linked workspaces: `GET /rest/security/1.0/linkedWorkspaces`.
    ///
    /// Granular scopes: `read:security:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-linkedworkspaces-get)
    pub fn linked_workspaces(&self) -> Call<GetLinkedWorkspacesAnswer> {
        self.0
            .call(Method::GET, "/rest/security/1.0/linkedWorkspaces", &[])
    }

    /// Delete linked workspaces: `DELETE /rest/security/1.0/linkedWorkspaces/bulk`.
    ///
    /// Granular scopes: `delete:security:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-linkedworkspaces-bulk-delete)
    pub fn delete_linked_workspaces(&self) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/security/1.0/linkedWorkspaces/bulk",
            &[],
        )
    }

    /// Submit workspaces: `POST /rest/security/1.0/linkedWorkspaces/bulk`.
    ///
    /// Granular scopes: `write:security:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-linkedworkspaces-bulk-post)
    pub fn submit_workspaces(&self, body: &SubmitWorkspacesBody) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/security/1.0/linkedWorkspaces/bulk",
                &[],
            )
            .json(body)
    }

    /// Get linked workspace by id: `GET /rest/security/1.0/linkedWorkspaces/{workspaceId}`.
    ///
    /// Granular scopes: `read:security:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-linkedworkspaces-workspaceid-get)
    pub fn linked_workspace(
        &self,
        workspace_id: impl Display,
    ) -> Call<GetLinkedWorkspaceByIdAnswer> {
        self.0.call(
            Method::GET,
            "/rest/security/1.0/linkedWorkspaces/{workspaceId}",
            &[&workspace_id],
        )
    }

    /// Delete vulnerability by id: `DELETE /rest/security/1.0/vulnerability/{vulnerabilityId}`.
    ///
    /// Granular scopes: `delete:security:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-vulnerability-vulnerabilityid-delete)
    pub fn delete_vulnerability(&self, vulnerability_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/security/1.0/vulnerability/{vulnerabilityId}",
            &[&vulnerability_id],
        )
    }

    /// Get vulnerability by id: `GET /rest/security/1.0/vulnerability/{vulnerabilityId}`.
    ///
    /// Granular scopes: `read:security:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-security-information/#api-rest-security-1-0-vulnerability-vulnerabilityid-get)
    pub fn vulnerability(
        &self,
        vulnerability_id: impl Display,
    ) -> Call<SubmitVulnerabilitiesBodyVulnerabilitie> {
        self.0.call(
            Method::GET,
            "/rest/security/1.0/vulnerability/{vulnerabilityId}",
            &[&vulnerability_id],
        )
    }
}
