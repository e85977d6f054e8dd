//! Calls of the group "Issue security schemes": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::{SecurityLevel, SecurityScheme, TaskProgressBeanObject};

mod models;
mod models2;

pub use self::models::*;
pub use self::models2::*;

/// Calls of the group "Issue security schemes".
#[derive(Debug, Clone, Copy)]
pub struct SecuritySchemesCalls<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue security schemes".
    pub fn security_schemes(&self) -> SecuritySchemesCalls<'_> {
        SecuritySchemesCalls(self)
    }
}

impl SecuritySchemesCalls<'_> {
    /// Get issue security schemes: `GET /rest/api/3/issuesecurityschemes`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:issue-security-level:jira`,
    /// `read:issue-security-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-get)
    pub fn get_issue_security_schemes(&self) -> Call<SecuritySchemes> {
        self.0
            .call(Method::GET, "/rest/api/3/issuesecurityschemes", &[])
    }

    /// Create issue security scheme: `POST /rest/api/3/issuesecurityschemes`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-post)
    pub fn create(&self, body: &CreateIssueSecuritySchemeDetails) -> Call<SecuritySchemeId> {
        self.0
            .call(Method::POST, "/rest/api/3/issuesecurityschemes", &[])
            .json(body)
    }

    /// Get security levels: `GET /rest/api/3/issuesecurityschemes/level`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue-security-level:jira`,
    /// `read:issue-security-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-level-get)
    pub fn levels(&self) -> GetSecurityLevels {
        GetSecurityLevels(
            self.0
                .call(Method::GET, "/rest/api/3/issuesecurityschemes/level", &[]),
        )
    }

    /// Set default levels: `PUT /rest/api/3/issuesecurityschemes/level/default`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-level-default-put)
    pub fn set_default_levels(&self, body: &SetDefaultLevelsRequest) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issuesecurityschemes/level/default",
                &[],
            )
            .json(body)
    }

    /// Get security level members: `GET /rest/api/3/issuesecurityschemes/level/member`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue-security-level:jira`,
    /// `read:issue-security-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-level-member-get)
    pub fn level_members(&self) -> GetSecurityLevelMembers {
        GetSecurityLevelMembers(self.0.call(
            Method::GET,
            "/rest/api/3/issuesecurityschemes/level/member",
            &[],
        ))
    }

    /// Search projects using security schemes: `GET /rest/api/3/issuesecurityschemes/project`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-project-get)
    pub fn search_projects_using(&self) -> SearchProjectsUsingSecuritySchemes {
        SearchProjectsUsingSecuritySchemes(self.0.call(
            Method::GET,
            "/rest/api/3/issuesecurityschemes/project",
            &[],
        ))
    }

    /// Associate schemes to projects: `PUT /rest/api/3/issuesecurityschemes/project`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-project-put)
    pub fn associate_to_projects(
        &self,
        body: &AssociateSecuritySchemeWithProjectDetails,
    ) -> Call<TaskProgressBeanObject> {
        self.0
            .call(Method::PUT, "/rest/api/3/issuesecurityschemes/project", &[])
            .json(body)
    }

    /// Search security schemes: `GET /rest/api/3/issuesecurityschemes/search`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:issue-security-level:jira`,
    /// `read:issue-security-scheme:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-search-get)
    pub fn search(&self) -> SearchSecuritySchemes {
        SearchSecuritySchemes(self.0.call(
            Method::GET,
            "/rest/api/3/issuesecurityschemes/search",
            &[],
        ))
    }

    /// Get issue security scheme: `GET /rest/api/3/issuesecurityschemes/{id}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `read:issue-security-level:jira`,
    /// `read:issue-security-scheme:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-id-get)
    pub fn get(&self, id: impl Display) -> Call<SecurityScheme> {
        self.0
            .call(Method::GET, "/rest/api/3/issuesecurityschemes/{id}", &[&id])
    }

    /// Update issue security scheme: `PUT /rest/api/3/issuesecurityschemes/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-id-put)
    pub fn update(&self, id: impl Display, body: &UpdateIssueSecuritySchemeRequest) -> Call<()> {
        self.0
            .call(Method::PUT, "/rest/api/3/issuesecurityschemes/{id}", &[&id])
            .json(body)
    }

    /// Delete security scheme: `DELETE /rest/api/3/issuesecurityschemes/{schemeId}`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-schemeid-delete)
    pub fn delete(&self, scheme_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/issuesecurityschemes/{schemeId}",
            &[&scheme_id],
        )
    }

    /// Add security level: `PUT /rest/api/3/issuesecurityschemes/{schemeId}/level`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-schemeid-level-put)
    pub fn add_level(
        &self,
        scheme_id: impl Display,
        body: &AddSecuritySchemeLevelsRequest,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issuesecurityschemes/{schemeId}/level",
                &[&scheme_id],
            )
            .json(body)
    }

    /// Remove level: `DELETE /rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-schemeid-level-levelid-delete)
    pub fn remove_level(&self, scheme_id: impl Display, level_id: impl Display) -> RemoveLevel {
        RemoveLevel(self.0.call(
            Method::DELETE,
            "/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}",
            &[&scheme_id, &level_id],
        ))
    }

    /// Update security level: `PUT /rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-schemeid-level-levelid-put)
    pub fn update_level(
        &self,
        scheme_id: impl Display,
        level_id: impl Display,
        body: &UpdateIssueSecurityLevelDetails,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}",
                &[&scheme_id, &level_id],
            )
            .json(body)
    }

    /// Add security level members: `PUT /rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-schemeid-level-levelid-member-put)
    pub fn add_level_members(
        &self,
        scheme_id: impl Display,
        level_id: impl Display,
        body: &SecuritySchemeMembersRequest,
    ) -> Call<()> {
        self.0
            .call(
                Method::PUT,
                "/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member",
                &[&scheme_id, &level_id],
            )
            .json(body)
    }

    /// Remove member from security level: `DELETE /rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId}`.
    ///
    /// Scopes: `manage:jira-configuration`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-schemes/#api-rest-api-3-issuesecurityschemes-schemeid-level-levelid-member-memberid-delete)
    pub fn remove_member_from_level(
        &self,
        scheme_id: impl Display,
        level_id: impl Display,
        member_id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member/{memberId}",
            &[&scheme_id, &level_id, &member_id],
        )
    }
}

/// The call `GET /rest/api/3/issuesecurityschemes/level` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSecurityLevels(Call<Page<SecurityLevel>>);

impl GetSecurityLevels {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: impl Display) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: impl Display) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `schemeId`.
    pub fn scheme_id(self, scheme_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("schemeId", scheme_id))
    }

    /// Sets `onlyDefault`; `false` by default.
    pub fn only_default(self, only_default: bool) -> Self {
        Self(self.0.query("onlyDefault", &only_default))
    }
}

impl Deref for GetSecurityLevels {
    type Target = Call<Page<SecurityLevel>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issuesecurityschemes/level/member` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSecurityLevelMembers(Call<Page<SecurityLevelMember>>);

impl GetSecurityLevelMembers {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: impl Display) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: impl Display) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `schemeId`.
    pub fn scheme_id(self, scheme_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("schemeId", scheme_id))
    }

    /// Sets `levelId`.
    pub fn level_id(self, level_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("levelId", level_id))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetSecurityLevelMembers {
    type Target = Call<Page<SecurityLevelMember>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issuesecurityschemes/project` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchProjectsUsingSecuritySchemes(Call<Page<IssueSecuritySchemeToProjectMapping>>);

impl SearchProjectsUsingSecuritySchemes {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: impl Display) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: impl Display) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `issueSecuritySchemeId`.
    pub fn issue_security_scheme_id(
        self,
        issue_security_scheme_id: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(
            self.0
                .query_each("issueSecuritySchemeId", issue_security_scheme_id),
        )
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("projectId", project_id))
    }
}

impl Deref for SearchProjectsUsingSecuritySchemes {
    type Target = Call<Page<IssueSecuritySchemeToProjectMapping>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/issuesecurityschemes/search` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchSecuritySchemes(Call<Page<SecuritySchemeWithProjects>>);

impl SearchSecuritySchemes {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: impl Display) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: impl Display) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `id`.
    pub fn id(self, id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("id", id))
    }

    /// Sets `projectId`.
    pub fn project_id(self, project_id: impl IntoIterator<Item = impl Display>) -> Self {
        Self(self.0.query_each("projectId", project_id))
    }
}

impl Deref for SearchSecuritySchemes {
    type Target = Call<Page<SecuritySchemeWithProjects>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RemoveLevel(Call<TaskProgressBeanObject>);

impl RemoveLevel {
    /// Sets `replaceWith`.
    pub fn replace_with(self, replace_with: impl Display) -> Self {
        Self(self.0.query("replaceWith", &replace_with))
    }
}

impl Deref for RemoveLevel {
    type Target = Call<TaskProgressBeanObject>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
