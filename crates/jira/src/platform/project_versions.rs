//! Calls of the group "Project versions": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::platform::common::Version;

mod models;

pub use self::models::*;

/// Calls of the group "Project versions".
#[derive(Debug, Clone, Copy)]
pub struct ProjectVersions<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Project versions".
    pub fn project_versions(&self) -> ProjectVersions<'_> {
        ProjectVersions(self)
    }
}

impl ProjectVersions<'_> {
    /// Get project versions paginated: `GET /rest/api/3/project/{projectIdOrKey}/version`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-version:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-project-projectidorkey-version-get)
    pub fn list(&self, project_id_or_key: impl Display) -> GetProjectVersionsPaginated {
        GetProjectVersionsPaginated(self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/version",
            &[&project_id_or_key],
        ))
    }

    /// Get project versions: `GET /rest/api/3/project/{projectIdOrKey}/versions`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-version:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-project-projectidorkey-versions-get)
    pub fn all(&self, project_id_or_key: impl Display) -> GetProjectVersions {
        GetProjectVersions(self.0.call(
            Method::GET,
            "/rest/api/3/project/{projectIdOrKey}/versions",
            &[&project_id_or_key],
        ))
    }

    /// Create version: `POST /rest/api/3/version`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:project-version:jira`,
    /// `read:project-version:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-post)
    pub fn create(&self, body: &Version) -> Call<Version> {
        self.0
            .call(Method::POST, "/rest/api/3/version", &[])
            .json(body)
    }

    /// Delete version: `DELETE /rest/api/3/version/{id}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `delete:project-version:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-delete)
    #[deprecated = "Atlassian has announced its removal"]
    pub fn delete(&self, id: impl Display) -> DeleteVersion {
        DeleteVersion(
            self.0
                .call(Method::DELETE, "/rest/api/3/version/{id}", &[&id]),
        )
    }

    /// Get version: `GET /rest/api/3/version/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-version:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-get)
    pub fn get(&self, id: impl Display) -> GetVersion {
        GetVersion(self.0.call(Method::GET, "/rest/api/3/version/{id}", &[&id]))
    }

    /// Update version: `PUT /rest/api/3/version/{id}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:project-version:jira`,
    /// `read:project-version:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-put)
    pub fn update(&self, id: impl Display, body: &Version) -> Call<Version> {
        self.0
            .call(Method::PUT, "/rest/api/3/version/{id}", &[&id])
            .json(body)
    }

    /// Merge versions: `PUT /rest/api/3/version/{id}/mergeto/{moveIssuesTo}`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `delete:project-version:jira`,
    /// `write:project-version:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-mergeto-moveissuesto-put)
    pub fn merge(&self, id: impl Display, move_issues_to: impl Display) -> Call<()> {
        self.0.call(
            Method::PUT,
            "/rest/api/3/version/{id}/mergeto/{moveIssuesTo}",
            &[&id, &move_issues_to],
        )
    }

    /// Move version: `POST /rest/api/3/version/{id}/move`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `write:project-version:jira`,
    /// `read:project-version:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-move-post)
    pub fn move_to(&self, id: impl Display, body: &VersionMove) -> Call<Version> {
        self.0
            .call(Method::POST, "/rest/api/3/version/{id}/move", &[&id])
            .json(body)
    }

    /// Get version related issues: `GET /rest/api/3/version/{id}/relatedIssueCounts`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:field:jira`, `read:project-version:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-relatedissuecounts-get)
    pub fn related_issues(&self, id: impl Display) -> Call<VersionIssueCounts> {
        self.0.call(
            Method::GET,
            "/rest/api/3/version/{id}/relatedIssueCounts",
            &[&id],
        )
    }

    /// Get related work: `GET /rest/api/3/version/{id}/relatedwork`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-version:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-relatedwork-get)
    pub fn related_work(&self, id: impl Display) -> Call<Vec<VersionRelatedWork>> {
        self.0
            .call(Method::GET, "/rest/api/3/version/{id}/relatedwork", &[&id])
    }

    /// Create related work: `POST /rest/api/3/version/{id}/relatedwork`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-relatedwork-post)
    pub fn create_related_work(
        &self,
        id: impl Display,
        body: &VersionRelatedWork,
    ) -> Call<VersionRelatedWork> {
        self.0
            .call(Method::POST, "/rest/api/3/version/{id}/relatedwork", &[&id])
            .json(body)
    }

    /// Update related work: `PUT /rest/api/3/version/{id}/relatedwork`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-relatedwork-put)
    pub fn update_related_work(
        &self,
        id: impl Display,
        body: &VersionRelatedWork,
    ) -> Call<VersionRelatedWork> {
        self.0
            .call(Method::PUT, "/rest/api/3/version/{id}/relatedwork", &[&id])
            .json(body)
    }

    /// Delete and replace version: `POST /rest/api/3/version/{id}/removeAndSwap`.
    ///
    /// Scopes: `manage:jira-project`; or granular: `delete:project-version:jira`,
    /// `write:project-version:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-removeandswap-post)
    pub fn delete_and_replace(&self, id: impl Display, body: &DeleteAndReplaceVersion) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/rest/api/3/version/{id}/removeAndSwap",
                &[&id],
            )
            .json(body)
    }

    /// Get version unresolved issues: `GET /rest/api/3/version/{id}/unresolvedIssueCount`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:project-version:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-unresolvedissuecount-get)
    pub fn unresolved_issues(&self, id: impl Display) -> Call<VersionUnresolvedIssuesCount> {
        self.0.call(
            Method::GET,
            "/rest/api/3/version/{id}/unresolvedIssueCount",
            &[&id],
        )
    }

    /// Delete related work: `DELETE /rest/api/3/version/{versionId}/relatedwork/{relatedWorkId}`.
    ///
    /// Scopes: `write:jira-work`; or granular: `write:issue:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-versionid-relatedwork-relatedworkid-delete)
    pub fn delete_related_work(
        &self,
        version_id: impl Display,
        related_work_id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/rest/api/3/version/{versionId}/relatedwork/{relatedWorkId}",
            &[&version_id, &related_work_id],
        )
    }
}

/// The call `GET /rest/api/3/project/{projectIdOrKey}/version` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectVersionsPaginated(Call<Page<Version>>);

impl GetProjectVersionsPaginated {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `orderBy`.
    pub fn order_by(self, order_by: impl Into<Open<GetProjectVersionsPaginatedOrderBy>>) -> Self {
        Self(
            self.0
                .query_open::<GetProjectVersionsPaginatedOrderBy>("orderBy", order_by),
        )
    }

    /// Sets `query`.
    pub fn query(self, query: impl Display) -> Self {
        Self(self.0.query("query", &query))
    }

    /// Sets `status`.
    pub fn status(self, status: impl Display) -> Self {
        Self(self.0.query("status", &status))
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetProjectVersionsPaginated {
    type Target = Call<Page<Version>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/project/{projectIdOrKey}/versions` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProjectVersions(Call<Vec<Version>>);

impl GetProjectVersions {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetProjectVersions {
    type Target = Call<Vec<Version>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/version/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteVersion(Call<()>);

impl DeleteVersion {
    /// Sets `moveFixIssuesTo`.
    pub fn move_fix_issues_to(self, move_fix_issues_to: impl Display) -> Self {
        Self(self.0.query("moveFixIssuesTo", &move_fix_issues_to))
    }

    /// Sets `moveAffectedIssuesTo`.
    pub fn move_affected_issues_to(self, move_affected_issues_to: impl Display) -> Self {
        Self(
            self.0
                .query("moveAffectedIssuesTo", &move_affected_issues_to),
        )
    }
}

impl Deref for DeleteVersion {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /rest/api/3/version/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetVersion(Call<Version>);

impl GetVersion {
    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetVersion {
    type Target = Call<Version>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
