//! Calls of the group "Issue type schemes": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::platform::common::IssueTypeIds;

mod models;

pub use self::models::*;

/// Calls of the group "Issue type schemes".
#[derive(Debug, Clone, Copy)]
pub struct IssueTypeSchemes<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue type schemes".
    pub fn issue_type_schemes(&self) -> IssueTypeSchemes<'_> {
        IssueTypeSchemes(self)
    }
}

impl IssueTypeSchemes<'_> {
    /// Get all issue type schemes: `GET /rest/api/3/issuetypescheme`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue-type-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-get)
    pub fn list(&self) -> GetAllIssueTypeSchemes {
        GetAllIssueTypeSchemes(self.0.call(Method::GET, "/rest/api/3/issuetypescheme", &[]))
    }

    /// Create issue type scheme: `POST /rest/api/3/issuetypescheme`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-post)
    pub fn create(&self, body: &IssueTypeSchemeDetails) -> Call<IssueTypeSchemeID> {
        self.0
            .call(Method::POST, "/rest/api/3/issuetypescheme", &[])
            .json(body)
    }

    /// Get issue type schemes mapping: `GET /rest/api/3/issuetypescheme/mapping`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue-type-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-mapping-get)
    pub fn mapping(&self) -> GetIssueTypeSchemesMapping {
        GetIssueTypeSchemesMapping(self.0.call(
            Method::GET,
            "/rest/api/3/issuetypescheme/mapping",
            &[],
        ))
    }

    /// Get issue type scheme for projects: `GET /rest/api/3/issuetypescheme/project`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue-type-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-project-get)
    pub fn get_for_projects(
        &self,
        project_id: impl IntoIterator<Item = impl Display>,
    ) -> GetIssueTypeSchemeForProjects {
        GetIssueTypeSchemeForProjects(
            self.0
                .call(Method::GET, "/rest/api/3/issuetypescheme/project", &[])
                .query_each("projectId", project_id),
        )
    }

    /// Assign issue type scheme to project: `PUT /rest/api/3/issuetypescheme/project`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type-scheme:jira`,
    /// `write:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-project-put)
    pub fn assign_to_project(&self, body: &IssueTypeSchemeProjectAssociation) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/issuetypescheme/project", &[])
            .json(body)
    }

    /// Delete issue type scheme: `DELETE /rest/api/3/issuetypescheme/{issueTypeSchemeId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:issue-type-scheme:jira`,
    /// `write:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-issuetypeschemeid-delete)
    pub fn delete(&self, issue_type_scheme_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/issuetypescheme/{issueTypeSchemeId}",
            &[&issue_type_scheme_id],
        )
    }

    /// Update issue type scheme: `PUT /rest/api/3/issuetypescheme/{issueTypeSchemeId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-issuetypeschemeid-put)
    pub fn update(
        &self,
        issue_type_scheme_id: impl Display,
        body: &IssueTypeSchemeUpdateDetails,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issuetypescheme/{issueTypeSchemeId}",
                &[&issue_type_scheme_id],
            )
            .json(body)
    }

    /// Add issue types to issue type scheme: `PUT /rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-issuetypeschemeid-issuetype-put)
    pub fn add_to(&self, issue_type_scheme_id: impl Display, body: &IssueTypeIds) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype",
                &[&issue_type_scheme_id],
            )
            .json(body)
    }

    /// Reorder issue types in issue type scheme: `PUT /rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/move`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-issuetypeschemeid-issuetype-move-put)
    pub fn reorder_in(
        &self,
        issue_type_scheme_id: impl Display,
        body: &OrderOfIssueTypes,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/move",
                &[&issue_type_scheme_id],
            )
            .json(body)
    }

    /// Remove issue type from issue type scheme: `DELETE /rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-schemes/#api-rest-api-3-issuetypescheme-issuetypeschemeid-issuetype-issuetypeid-delete)
    pub fn remove_from(
        &self,
        issue_type_scheme_id: impl Display,
        issue_type_id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/issuetypescheme/{issueTypeSchemeId}/issuetype/{issueTypeId}",
            &[&issue_type_scheme_id, &issue_type_id],
        )
    }
}

/// The call `GET /rest/api/3/issuetypescheme` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAllIssueTypeSchemes(Call<Page<IssueTypeScheme>>);

impl GetAllIssueTypeSchemes {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `orderBy`; `id` by default.
    pub fn order_by(self, order_by: impl Into<Open<GetAllIssueTypeSchemesOrderBy>>) -> Self {
        Self(
            self.0
                .query_open::<GetAllIssueTypeSchemesOrderBy>("orderBy", order_by),
        )
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }

    /// Sets `queryString`.
    pub fn query_string(self, query_string: impl Display) -> Self {
        Self(self.0.query("queryString", &query_string))
    }
}

impl Deref for GetAllIssueTypeSchemes {
    type Target = Call<Page<IssueTypeScheme>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issuetypescheme/mapping` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssueTypeSchemesMapping(Call<Page<IssueTypeSchemeMapping>>);

impl GetIssueTypeSchemesMapping {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `issueTypeSchemeId`.
    pub fn issue_type_scheme_id(
        self,
        issue_type_scheme_id: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(self.0.query_each("issueTypeSchemeId", issue_type_scheme_id))
    }
}

impl Deref for GetIssueTypeSchemesMapping {
    type Target = Call<Page<IssueTypeSchemeMapping>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issuetypescheme/project` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssueTypeSchemeForProjects(Call<Page<IssueTypeSchemeProjects>>);

impl GetIssueTypeSchemeForProjects {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetIssueTypeSchemeForProjects {
    type Target = Call<Page<IssueTypeSchemeProjects>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
