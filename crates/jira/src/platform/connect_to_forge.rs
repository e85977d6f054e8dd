//! Calls of the group "Migration of Connect modules to Forge": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Migration of Connect modules to Forge".
#[derive(Debug, Clone, Copy)]
pub struct ConnectToForge<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Migration of Connect modules to Forge".
    pub fn connect_to_forge(&self) -> ConnectToForge<'_> {
        ConnectToForge(self)
    }
}

impl ConnectToForge<'_> {
    /// Fetch migration task get: `GET /rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task`.
    ///
    /// Scopes: `read:jira-work`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-migration-of-connect-modules-to-forge/#api-rest-atlassian-connect-1-migration-connectkey-jiraissuefieldskey-task-get)
    pub fn fetch_task(
        &self,
        connect_key: impl Display,
        jira_issue_fields_key: impl Display,
    ) -> Call<TaskProgress> {
        self.0.call(
            Method::GET,
            "/rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task",
            &[&connect_key, &jira_issue_fields_key],
        )
    }

    /// Submit task post: `POST /rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task`.
    ///
    /// Scopes: `read:jira-work`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-migration-of-connect-modules-to-forge/#api-rest-atlassian-connect-1-migration-connectkey-jiraissuefieldskey-task-post)
    pub fn submit_task(
        &self,
        connect_key: impl Display,
        jira_issue_fields_key: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::POST,
            "/rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task",
            &[&connect_key, &jira_issue_fields_key],
        )
    }
}
