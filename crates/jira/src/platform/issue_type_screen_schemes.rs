//! Calls of the group "Issue type screen schemes": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::common::ProjectDetails;
use crate::platform::common::{IssueTypeIds, IssueTypeScreenScheme};

mod models;

pub use self::models::*;

/// Calls of the group "Issue type screen schemes".
#[derive(Debug, Clone, Copy)]
pub struct IssueTypeScreenSchemes<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue type screen schemes".
    pub fn issue_type_screen_schemes(&self) -> IssueTypeScreenSchemes<'_> {
        IssueTypeScreenSchemes(self)
    }
}

impl IssueTypeScreenSchemes<'_> {
    /// Get issue type screen schemes: `GET /rest/api/3/issuetypescreenscheme`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue-type-screen-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-get)
    pub fn list(&self) -> GetIssueTypeScreenSchemes {
        GetIssueTypeScreenSchemes(self.0.call(
            Method::GET,
            "/rest/api/3/issuetypescreenscheme",
            &[],
        ))
    }

    /// Create issue type screen scheme: `POST /rest/api/3/issuetypescreenscheme`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type-screen-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-post)
    pub fn create(&self, body: &IssueTypeScreenSchemeDetails) -> Call<IssueTypeScreenSchemeId> {
        self.0
            .call(Method::POST, "/rest/api/3/issuetypescreenscheme", &[])
            .json(body)
    }

    /// Get issue type screen scheme mappings: `GET /rest/api/3/issuetypescreenscheme/mapping`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue-type-screen-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-mapping-get)
    pub fn mappings(&self) -> GetIssueTypeScreenSchemeMappings {
        GetIssueTypeScreenSchemeMappings(self.0.call(
            Method::GET,
            "/rest/api/3/issuetypescreenscheme/mapping",
            &[],
        ))
    }

    /// Get issue type screen scheme project associations: `GET /rest/api/3/issuetypescreenscheme/project`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue-type-screen-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-project-get)
    pub fn project_associations(
        &self,
        project_id: impl IntoIterator<Item = impl Display>,
    ) -> GetIssueTypeScreenSchemeProjectAssociations {
        GetIssueTypeScreenSchemeProjectAssociations(
            self.0
                .call(
                    Method::GET,
                    "/rest/api/3/issuetypescreenscheme/project",
                    &[],
                )
                .query_each("projectId", project_id),
        )
    }

    /// Assign issue type screen scheme to project: `PUT /rest/api/3/issuetypescreenscheme/project`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type-screen-scheme:jira`,
    /// `write:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-project-put)
    pub fn assign_to_project(&self, body: &IssueTypeScreenSchemeProjectAssociation) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issuetypescreenscheme/project",
                &[],
            )
            .json(body)
    }

    /// Delete issue type screen scheme: `DELETE /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:issue-type-screen-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-issuetypescreenschemeid-delete)
    pub fn delete(&self, issue_type_screen_scheme_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}",
            &[&issue_type_screen_scheme_id],
        )
    }

    /// Update issue type screen scheme: `PUT /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type-screen-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-issuetypescreenschemeid-put)
    pub fn update(
        &self,
        issue_type_screen_scheme_id: impl Display,
        body: &IssueTypeScreenSchemeUpdateDetails,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}",
                &[&issue_type_screen_scheme_id],
            )
            .json(body)
    }

    /// Append mappings for issue type screen scheme: `PUT /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type-screen-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-issuetypescreenschemeid-mapping-put)
    pub fn append_mappings_for(
        &self,
        issue_type_screen_scheme_id: impl Display,
        body: &IssueTypeScreenSchemeMappingDetails,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping",
                &[&issue_type_screen_scheme_id],
            )
            .json(body)
    }

    /// Update default screen scheme: `PUT /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type-screen-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-issuetypescreenschemeid-mapping-default-put)
    pub fn update_default(
        &self,
        issue_type_screen_scheme_id: impl Display,
        body: &UpdateDefaultScreenScheme,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default",
                &[&issue_type_screen_scheme_id],
            )
            .json(body)
    }

    /// Remove mappings from issue type screen scheme: `POST /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type-screen-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-issuetypescreenschemeid-mapping-remove-post)
    pub fn remove_mappings_from(
        &self,
        issue_type_screen_scheme_id: impl Display,
        body: &IssueTypeIds,
    ) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/remove",
                &[&issue_type_screen_scheme_id],
            )
            .json(body)
    }

    /// Get projects for issue type screen scheme: `GET /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/project`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:project:jira`, `read:avatar:jira`,
    /// `read:project-category:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-type-screen-schemes/#api-rest-api-3-issuetypescreenscheme-issuetypescreenschemeid-project-get)
    pub fn projects_for(
        &self,
        issue_type_screen_scheme_id: impl Display,
    ) -> GetProjectsForIssueTypeScreenScheme {
        GetProjectsForIssueTypeScreenScheme(self.0.call(
            Method::GET,
            "/rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/project",
            &[&issue_type_screen_scheme_id],
        ))
    }
}

/// The call `GET /rest/api/3/issuetypescreenscheme` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssueTypeScreenSchemes(Call<Page<IssueTypeScreenScheme>>);

impl GetIssueTypeScreenSchemes {
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

    /// Sets `queryString`.
    pub fn query_string(self, query_string: impl Display) -> Self {
        Self(self.0.query("queryString", &query_string))
    }

    /// Sets `orderBy`; `id` by default.
    pub fn order_by(self, order_by: impl Into<Open<GetIssueTypeScreenSchemesOrderBy>>) -> Self {
        Self(
            self.0
                .query_open::<GetIssueTypeScreenSchemesOrderBy>("orderBy", order_by),
        )
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetIssueTypeScreenSchemes {
    type Target = Call<Page<IssueTypeScreenScheme>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issuetypescreenscheme/mapping` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssueTypeScreenSchemeMappings(Call<Page<IssueTypeScreenSchemeItem>>);

impl GetIssueTypeScreenSchemeMappings {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `issueTypeScreenSchemeId`.
    pub fn issue_type_screen_scheme_id(
        self,
        issue_type_screen_scheme_id: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(
            self.0
                .query_each("issueTypeScreenSchemeId", issue_type_screen_scheme_id),
        )
    }
}

impl Deref for GetIssueTypeScreenSchemeMappings {
    type Target = Call<Page<IssueTypeScreenSchemeItem>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issuetypescreenscheme/project` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssueTypeScreenSchemeProjectAssociations(Call<Page<IssueTypeScreenSchemesProjects>>);

impl GetIssueTypeScreenSchemeProjectAssociations {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetIssueTypeScreenSchemeProjectAssociations {
    type Target = Call<Page<IssueTypeScreenSchemesProjects>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/project` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectsForIssueTypeScreenScheme(Call<Page<ProjectDetails>>);

impl GetProjectsForIssueTypeScreenScheme {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }
}

impl Deref for GetProjectsForIssueTypeScreenScheme {
    type Target = Call<Page<ProjectDetails>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
