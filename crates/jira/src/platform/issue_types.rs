//! Calls of the group "Issue types": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::{Bytes, Call};

use crate::platform::common::{Avatar, IssueTypeDetails};

mod models;

pub use self::models::*;

/// Calls of the group "Issue types".
#[derive(Debug, Clone, Copy)]
pub struct IssueTypes<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue types".
    pub fn issue_types(&self) -> IssueTypes<'_> {
        IssueTypes(self)
    }
}

impl IssueTypes<'_> {
    /// Get issue all types: `GET /rest/api/3/issuetype`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-type:jira`, `read:avatar:jira`,
    /// `read:project-category:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-get)
    pub fn list(&self) -> Call<Vec<IssueTypeDetails>> {
        self.0.call(Method::GET, "/rest/api/3/issuetype", &[])
    }

    /// Create issue type: `POST /rest/api/3/issuetype`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type:jira`, `read:avatar:jira`,
    /// `read:issue-type:jira`, `read:project-category:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-post)
    pub fn create(&self, body: &IssueTypeCreate) -> Call<IssueTypeDetails> {
        self.0
            .call(Method::POST, "/rest/api/3/issuetype", &[])
            .json(body)
    }

    /// Get issue types for project: `GET /rest/api/3/issuetype/project`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-type:jira`, `read:avatar:jira`,
    /// `read:project-category:jira`, `read:project:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-project-get)
    pub fn for_project(&self, project_id: i64) -> GetIssueTypesForProject {
        GetIssueTypesForProject(
            self.0
                .call(Method::GET, "/rest/api/3/issuetype/project", &[])
                .query("projectId", &project_id),
        )
    }

    /// Delete issue type: `DELETE /rest/api/3/issuetype/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `delete:issue-type:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-id-delete)
    pub fn delete(&self, id: impl Display) -> DeleteIssueType {
        DeleteIssueType(
            self.0
                .call(Method::DELETE, "/rest/api/3/issuetype/{id}", &[&id]),
        )
    }

    /// Get issue type: `GET /rest/api/3/issuetype/{id}`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-type:jira`, `read:avatar:jira`,
    /// `read:project-category:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-id-get)
    pub fn get(&self, id: impl Display) -> Call<IssueTypeDetails> {
        self.0
            .call(Method::GET, "/rest/api/3/issuetype/{id}", &[&id])
    }

    /// Update issue type: `PUT /rest/api/3/issuetype/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:issue-type:jira`, `read:avatar:jira`,
    /// `read:issue-type:jira`, `read:project-category:jira`, `read:project:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-id-put)
    pub fn update(&self, id: impl Display, body: &IssueTypeUpdate) -> Call<IssueTypeDetails> {
        self.0
            .call(Method::PUT, "/rest/api/3/issuetype/{id}", &[&id])
            .json(body)
    }

    /// Get alternative issue types: `GET /rest/api/3/issuetype/{id}/alternatives`.
    ///
    /// Scopes: `read:jira-work`; or granular: `read:issue-type:jira`, `read:project-category:jira`,
    /// `read:project:jira`, `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-id-alternatives-get)
    pub fn alternative(&self, id: impl Display) -> Call<Vec<IssueTypeDetails>> {
        self.0.call(
            Method::GET,
            "/rest/api/3/issuetype/{id}/alternatives",
            &[&id],
        )
    }

    /// Create issue type avatar: `POST /rest/api/3/issuetype/{id}/avatar2`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `write:avatar:jira`, `write:issue-type:jira`,
    /// `read:avatar:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-types/#api-rest-api-3-issuetype-id-avatar2-post)
    pub fn create_avatar(
        &self,
        id: impl Display,
        size: i64,
        media_type: &'static str,
        body: impl Into<Bytes>,
    ) -> CreateIssueTypeAvatar {
        CreateIssueTypeAvatar(
            self.0
                .call(Method::POST, "/rest/api/3/issuetype/{id}/avatar2", &[&id])
                .query("size", &size)
                .content(media_type, body),
        )
    }
}

/// The call `GET /rest/api/3/issuetype/project` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssueTypesForProject(Call<Vec<IssueTypeDetails>>);

impl GetIssueTypesForProject {
    /// Sets `level`.
    pub fn level(self, level: i64) -> Self {
        Self(self.0.query("level", &level))
    }
}

impl Deref for GetIssueTypesForProject {
    type Target = Call<Vec<IssueTypeDetails>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `DELETE /rest/api/3/issuetype/{id}` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteIssueType(Call<()>);

impl DeleteIssueType {
    /// Sets `alternativeIssueTypeId`.
    pub fn alternative_issue_type_id(self, alternative_issue_type_id: impl Display) -> Self {
        Self(
            self.0
                .query("alternativeIssueTypeId", &alternative_issue_type_id),
        )
    }
}

impl Deref for DeleteIssueType {
    type Target = Call<()>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/api/3/issuetype/{id}/avatar2` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateIssueTypeAvatar(Call<Avatar>);

impl CreateIssueTypeAvatar {
    /// Sets `x`; `0` by default.
    pub fn x(self, x: i64) -> Self {
        Self(self.0.query("x", &x))
    }

    /// Sets `y`; `0` by default.
    pub fn y(self, y: i64) -> Self {
        Self(self.0.query("y", &y))
    }
}

impl Deref for CreateIssueTypeAvatar {
    type Target = Call<Avatar>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
