//! Calls of the group "Issue security level": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::Call;

use crate::platform::common::SecurityLevel;

mod models;

pub use self::models::*;

/// Calls of the group "Issue security level".
#[derive(Debug, Clone, Copy)]
pub struct SecurityLevels<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Issue security level".
    pub fn security_levels(&self) -> SecurityLevels<'_> {
        SecurityLevels(self)
    }
}

impl SecurityLevels<'_> {
    /// Get issue security level members: `GET /rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field:jira`,
    /// `read:issue-security-level:jira`, `read:project-role:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-level/#api-rest-api-3-issuesecurityschemes-issuesecurityschemeid-members-get)
    pub fn members(&self, issue_security_scheme_id: impl Display) -> GetIssueSecurityLevelMembers {
        GetIssueSecurityLevelMembers(self.0.call(
            Method::GET,
            "/rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members",
            &[&issue_security_scheme_id],
        ))
    }

    /// Get issue security level: `GET /rest/api/3/securitylevel/{id}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:field:jira`,
    /// `read:issue-security-level:jira`, `read:project-role:jira`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-security-level/#api-rest-api-3-securitylevel-id-get)
    pub fn get(&self, id: impl Display) -> Call<SecurityLevel> {
        self.0
            .call(Method::GET, "/rest/api/3/securitylevel/{id}", &[&id])
    }
}

/// The call `GET /rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIssueSecurityLevelMembers(Call<Page<IssueSecurityLevelMember>>);

impl GetIssueSecurityLevelMembers {
    /// Sets `startAt`; `0` by default.
    pub fn start_at(self, start_at: i64) -> Self {
        Self(self.0.query("startAt", &start_at))
    }

    /// Sets `maxResults`; `50` by default.
    pub fn max_results(self, max_results: i64) -> Self {
        Self(self.0.query("maxResults", &max_results))
    }

    /// Sets `issueSecurityLevelId`.
    pub fn issue_security_level_id(
        self,
        issue_security_level_id: impl IntoIterator<Item = impl Display>,
    ) -> Self {
        Self(
            self.0
                .query_each("issueSecurityLevelId", issue_security_level_id),
        )
    }

    /// Sets `expand`.
    pub fn expand(self, expand: impl Display) -> Self {
        Self(self.0.query("expand", &expand))
    }
}

impl Deref for GetIssueSecurityLevelMembers {
    type Target = Call<Page<IssueSecurityLevelMember>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
