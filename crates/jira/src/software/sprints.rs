//! Calls of the group "Sprint": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use serde_json::Value;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::common::Issue;
use crate::software::common::{IssueRankRequest, Sprint};

mod models;

pub use self::models::*;

/// Calls of the group "Sprint".
#[derive(Debug, Clone, Copy)]
pub struct Sprints<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Sprint".
    pub fn sprints(&self) -> Sprints<'_> {
        Sprints(self)
    }
}

impl Sprints<'_> {
    /// Create sprint: `POST /rest/agile/1.0/sprint`.
    ///
    /// Granular scopes: `write:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-post)
    pub fn create(&self, body: &SprintCreate) -> Call<Sprint> {
        self.0
            .call(Method::POST, "/rest/agile/1.0/sprint", &[])
            .json(body)
    }

    /// Delete sprint: `DELETE /rest/agile/1.0/sprint/{sprintId}`.
    ///
    /// Granular scopes: `delete:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-delete)
    pub fn delete(&self, sprint_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/agile/1.0/sprint/{sprintId}",
            &[&sprint_id],
        )
    }

    /// Get sprint: `GET /rest/agile/1.0/sprint/{sprintId}`.
    ///
    /// Granular scopes: `read:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-get)
    pub fn get(&self, sprint_id: impl Display) -> Call<Sprint> {
        self.0.call(
            Method::GET,
            "/rest/agile/1.0/sprint/{sprintId}",
            &[&sprint_id],
        )
    }

    /// Partially update sprint: `POST /rest/agile/1.0/sprint/{sprintId}`.
    ///
    /// Granular scopes: `write:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-post)
    pub fn update_partially(&self, sprint_id: impl Display, body: &Sprint) -> Call<Sprint> {
        self.0
            .call(
                Method::POST,
                "/rest/agile/1.0/sprint/{sprintId}",
                &[&sprint_id],
            )
            .json(body)
    }

    /// Update sprint: `PUT /rest/agile/1.0/sprint/{sprintId}`.
    ///
    /// Granular scopes: `write:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-put)
    pub fn update(&self, sprint_id: impl Display, body: &Sprint) -> Call<Sprint> {
        self.0
            .call(
                Method::PUT,
                "/rest/agile/1.0/sprint/{sprintId}",
                &[&sprint_id],
            )
            .json(body)
    }

    /// Get issues for sprint: `GET /rest/agile/1.0/sprint/{sprintId}/issue`.
    ///
    /// Granular scopes: `read:sprint:jira-software`, `read:issue-details:jira`, `read:jql:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-issue-get)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn issues_by_offset(&self, sprint_id: impl Display) -> GetIssuesForSprint {
        GetIssuesForSprint(self.0.call(
            Method::GET,
            "/rest/agile/1.0/sprint/{sprintId}/issue",
            &[&sprint_id],
        ))
    }

    /// Move issues to sprint and rank: `POST /rest/agile/1.0/sprint/{sprintId}/issue`.
    ///
    /// Granular scopes: `write:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-issue-post)
    pub fn move_issues(&self, sprint_id: impl Display, body: &IssueRankRequest) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/agile/1.0/sprint/{sprintId}/issue",
                &[&sprint_id],
            )
            .json(body)
    }

    /// Get properties keys: `GET /rest/agile/1.0/sprint/{sprintId}/properties`.
    ///
    /// Granular scopes: `read:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-properties-get)
    pub fn properties_keys(&self, sprint_id: impl Display) -> Call<Value> {
        self.0.call(
            Method::GET,
            "/rest/agile/1.0/sprint/{sprintId}/properties",
            &[&sprint_id],
        )
    }

    /// Delete property: `DELETE /rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}`.
    ///
    /// Granular scopes: `delete:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-properties-propertykey-delete)
    pub fn delete_property(&self, sprint_id: impl Display, property_key: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}",
            &[&sprint_id, &property_key],
        )
    }

    /// Get property: `GET /rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}`.
    ///
    /// Granular scopes: `read:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-properties-propertykey-get)
    pub fn property(&self, sprint_id: impl Display, property_key: impl Display) -> Call<Value> {
        self.0.call(
            Method::GET,
            "/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}",
            &[&sprint_id, &property_key],
        )
    }

    /// Set property: `PUT /rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}`.
    ///
    /// Granular scopes: `write:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-properties-propertykey-put)
    pub fn set_property(
        &self,
        sprint_id: impl Display,
        property_key: impl Display,
        body: &Value,
    ) -> Call<Value> {
        self.0
            .call(
                Method::PUT,
                "/rest/agile/1.0/sprint/{sprintId}/properties/{propertyKey}",
                &[&sprint_id, &property_key],
            )
            .json(body)
    }

    /// Swap sprint: `POST /rest/agile/1.0/sprint/{sprintId}/swap`.
    ///
    /// Granular scopes: `write:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-agile-1-0-sprint-sprintid-swap-post)
    pub fn swap(&self, sprint_id: impl Display, body: &SprintSwap) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/agile/1.0/sprint/{sprintId}/swap",
                &[&sprint_id],
            )
            .json(body)
    }

    /// Get issues for sprint jsis: `GET /rest/software/1.0/sprint/{sprintId}/issue`.
    ///
    /// Granular scopes: `read:issue-details:jira`, `read:jql:jira`, `read:sprint:jira-software`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/#api-rest-software-1-0-sprint-sprintid-issue-get)
    pub fn issues(&self, sprint_id: impl Display) -> GetIssuesForSprintJsis {
        GetIssuesForSprintJsis(self.0.call(
            Method::GET,
            "/rest/software/1.0/sprint/{sprintId}/issue",
            &[&sprint_id],
        ))
    }
}

/// The call `GET /rest/agile/1.0/sprint/{sprintId}/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuesForSprint(Call<Page<Issue>>);

impl GetIssuesForSprint {
    /// Sets `startAt`.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `jql`.
    pub fn jql(self, jql: impl Display) -> Self {
        Self(self.0.query("jql", &jql))
    }

    /// Sets `validateQuery`.
    pub fn validate_query(self, validate_query: bool) -> Self {
        Self(self.0.query("validateQuery", &validate_query))
    }

    /// Sets `fields`.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("fields", fields))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetIssuesForSprint {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/software/1.0/sprint/{sprintId}/issue` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssuesForSprintJsis(Call<Page<Issue>>);

impl GetIssuesForSprintJsis {
    /// Sets `nextPageToken`.
    pub fn next_page_token(self, next_page_token: impl Display) -> Self {
        Self(self.0.query("nextPageToken", &next_page_token))
    }

    /// Sets `maxResults`.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `reconcileIssues`.
    pub fn reconcile_issues(
        self,
        reconcile_issues: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(self.0.query_each("reconcileIssues", reconcile_issues))
    }

    /// Sets `jql`.
    pub fn jql(self, jql: impl Display) -> Self {
        Self(self.0.query("jql", &jql))
    }

    /// Sets `validateQuery`.
    pub fn validate_query(self, validate_query: bool) -> Self {
        Self(self.0.query("validateQuery", &validate_query))
    }

    /// Sets `fields`.
    pub fn fields(self, fields: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("fields", fields))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetIssuesForSprintJsis {
    type Target = Call<Page<Issue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
