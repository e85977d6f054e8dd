//! Calls of the group "Priority schemes": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::platform::common::Project;

mod models;
mod models2;
mod models3;

pub use self::models::*;
pub use self::models2::*;
pub use self::models3::*;

/// Calls of the group "Priority schemes".
#[derive(Debug, Clone, Copy)]
pub struct PrioritySchemes<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Priority schemes".
    pub fn priority_schemes(&self) -> PrioritySchemes<'_> {
        PrioritySchemes(self)
    }
}

impl PrioritySchemes<'_> {
    /// Get priority schemes: `GET /rest/api/3/priorityscheme`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:priority-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-get)
    pub fn list(&self) -> GetPrioritySchemes {
        GetPrioritySchemes(self.0.call(Method::GET, "/rest/api/3/priorityscheme", &[]))
    }

    /// Create priority scheme: `POST /rest/api/3/priorityscheme`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:priority-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-post)
    pub fn create(&self, body: &CreatePrioritySchemeDetails) -> Call<PrioritySchemeId> {
        self.0
            .call(Method::POST, "/rest/api/3/priorityscheme", &[])
            .json(body)
    }

    /// Suggested priorities for mappings: `POST /rest/api/3/priorityscheme/mappings`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:priority-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-mappings-post)
    pub fn suggested_for_mappings(
        &self,
        body: &SuggestedMappingsRequest,
    ) -> Call<Page<PriorityWithSequence>> {
        self.0
            .call(Method::POST, "/rest/api/3/priorityscheme/mappings", &[])
            .json(body)
    }

    /// Get available priorities by priority scheme: `GET /rest/api/3/priorityscheme/priorities/available`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:priority-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-priorities-available-get)
    pub fn available_by(&self, scheme_id: impl Display) -> GetAvailablePrioritiesByPriorityScheme {
        GetAvailablePrioritiesByPriorityScheme(
            self.0
                .call(
                    Method::GET,
                    "/rest/api/3/priorityscheme/priorities/available",
                    &[],
                )
                .query("schemeId", &scheme_id),
        )
    }

    /// Delete priority scheme: `DELETE /rest/api/3/priorityscheme/{schemeId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:priority-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-schemeid-delete)
    pub fn delete(&self, scheme_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/priorityscheme/{schemeId}",
            &[&scheme_id],
        )
    }

    /// Update priority scheme: `PUT /rest/api/3/priorityscheme/{schemeId}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:priority-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-schemeid-put)
    pub fn update(
        &self,
        scheme_id: impl Display,
        body: &UpdatePrioritySchemeRequest,
    ) -> Call<UpdatePrioritySchemeResponse> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/priorityscheme/{schemeId}",
                &[&scheme_id],
            )
            .json(body)
    }

    /// Get priorities by priority scheme: `GET /rest/api/3/priorityscheme/{schemeId}/priorities`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:priority-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-schemeid-priorities-get)
    pub fn get_by(&self, scheme_id: impl Display) -> GetPrioritiesByPriorityScheme {
        GetPrioritiesByPriorityScheme(self.0.call(
            Method::GET,
            "/rest/api/3/priorityscheme/{schemeId}/priorities",
            &[&scheme_id],
        ))
    }

    /// Get projects by priority scheme: `GET /rest/api/3/priorityscheme/{schemeId}/projects`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:priority-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-priority-schemes/#api-rest-api-3-priorityscheme-schemeid-projects-get)
    pub fn projects_by(&self, scheme_id: impl Display) -> GetProjectsByPriorityScheme {
        GetProjectsByPriorityScheme(self.0.call(
            Method::GET,
            "/rest/api/3/priorityscheme/{schemeId}/projects",
            &[&scheme_id],
        ))
    }
}

/// The call `GET /rest/api/3/priorityscheme` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPrioritySchemes(Call<Page<PrioritySchemeWithPaginatedPrioritiesAndProjects>>);

impl GetPrioritySchemes {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: impl Display) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: impl Display) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `priorityId`.
    pub fn priority_id(self, priority_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("priorityId", priority_id))
    }

    /// Sets `schemeId`.
    pub fn scheme_id(self, scheme_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("schemeId", scheme_id))
    }

    /// Sets `schemeName`.
    pub fn scheme_name(self, scheme_name: impl Display) -> Self {
        Self(self.0.query("schemeName", &scheme_name))
    }

    /// Sets `onlyDefault`; `false` by default.
    pub fn only_default(self, only_default: bool) -> Self {
        Self(self.0.query("onlyDefault", &only_default))
    }

    /// Sets `orderBy`; `+name` by default.
    pub fn order_by(self, order_by: impl Into<Open<GetPrioritySchemesOrderBy>>) -> Self {
        Self(
            self.0
                .query_open::<GetPrioritySchemesOrderBy>("orderBy", order_by),
        )
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetPrioritySchemes {
    type Target = Call<Page<PrioritySchemeWithPaginatedPrioritiesAndProjects>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/priorityscheme/priorities/available` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAvailablePrioritiesByPriorityScheme(Call<Page<PriorityWithSequence>>);

impl GetAvailablePrioritiesByPriorityScheme {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: impl Display) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: impl Display) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Sets `exclude`.
    pub fn exclude(self, exclude: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("exclude", exclude))
    }
}

impl Deref for GetAvailablePrioritiesByPriorityScheme {
    type Target = Call<Page<PriorityWithSequence>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/priorityscheme/{schemeId}/priorities` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPrioritiesByPriorityScheme(Call<Page<PriorityWithSequence>>);

impl GetPrioritiesByPriorityScheme {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: impl Display) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: impl Display) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }
}

impl Deref for GetPrioritiesByPriorityScheme {
    type Target = Call<Page<PriorityWithSequence>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/priorityscheme/{schemeId}/projects` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectsByPriorityScheme(Call<Page<Project>>);

impl GetProjectsByPriorityScheme {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: impl Display) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: impl Display) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("projectId", project_id))
    }

    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }
}

impl Deref for GetProjectsByPriorityScheme {
    type Target = Call<Page<Project>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
